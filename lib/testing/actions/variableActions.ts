import { readVariable } from '../calls/readVariable.js';
import { DialplanLeg } from '../calls/DialplanLeg.js';
import { escapeC } from '../wire/escapeC.js';
import type { ActionCall, ManagerAction } from './ManagerAction.js';

/** Variables, of a channel or global. */
export const variableActions: readonly ManagerAction[] = [
  {
    name: 'Getvar',
    synopsis: 'Gets a channel variable or function value.',
    privilege: ['call', 'reporting'],
    run: getvar,
  },
  { name: 'Setvar', synopsis: 'Sets a channel variable or function value.', privilege: ['call'], run: setvar },
];

function getvar({ request, answer, exchange }: ActionCall): void {
  const [name, channelName] = [request.get('Variable'), request.get('Channel')];
  if (name === '') {
    answer.error('No variable specified');
    return;
  }
  const channel = exchange.switchboard.find(channelName);
  if (channelName !== '' && channel === undefined) {
    answer.error('No such channel');
    return;
  }
  const value = channel === undefined ? undefined : readVariable(channel, name);
  answer.send('Success', [
    ['Variable', name],
    ['Value', value ?? exchange.globals.get(name) ?? ''],
  ]);
}

function setvar({ request, answer, exchange }: ActionCall): void {
  const [name, value, channelName] = [request.get('Variable'), request.get('Value'), request.get('Channel')];
  if (name === '') {
    answer.error('No variable specified');
    return;
  }
  const channel = exchange.switchboard.find(channelName);
  if (channelName !== '' && channel === undefined) {
    answer.error('No such channel');
    return;
  }
  answer.success('Variable Set');
  if (channel !== undefined) {
    new DialplanLeg(exchange, channel).setVariable(name, value);
    return;
  }
  exchange.globals.set(name, value);
  exchange.kernel.publish('VarSet', 'dialplan', [
    ['Channel', 'none'],
    ['Uniqueid', 'none'],
    ['Variable', name],
    ['Value', escapeC(value)],
  ]);
}
