import { isTrue } from './isTrue.js';
import type { ActionCall, ManagerAction } from './ManagerAction.js';

/** What is said to channels, and to phones without one. */
export const signalActions: readonly ManagerAction[] = [
  { name: 'AGI', synopsis: 'Add an AGI command to execute by Async AGI.', privilege: ['agi'], run: agi },
  {
    name: 'AOCMessage',
    synopsis: 'Generate an Advice of Charge message on a channel.',
    privilege: ['aoc'],
    run: adviceOfCharge,
  },
  {
    name: 'LocalOptimizeAway',
    synopsis: 'Optimize away a local channel when possible.',
    privilege: ['system', 'call'],
    run: optimize,
  },
  {
    name: 'MessageSend',
    synopsis: 'Send an out of call message to an endpoint.',
    privilege: ['message'],
    run: sendMessage,
  },
  {
    name: 'PlayMF',
    synopsis: 'Play MF digit on a specific channel.',
    privilege: ['call'],
    dialects: [20, 22],
    run: playMf,
  },
  {
    name: 'SendFlash',
    synopsis: 'Send a hook flash on a specific channel.',
    privilege: ['call'],
    dialects: [20, 22],
    run: sendFlash,
  },
];

/** No dialplan here waits for such commands. */
function agi({ request, answer, exchange }: ActionCall): void {
  const name = request.get('Channel');
  if (name === '' || request.get('Command') === '') answer.error('Both, Channel and Command are *required*');
  else if (exchange.switchboard.find(name) === undefined) answer.error(`Channel ${name} does not exist`);
  else answer.error(`Failed to add AGI command to channel ${name} queue`);
}

/** The charge goes to the phone; no event tells of it. */
function adviceOfCharge({ request, answer, exchange: { switchboard } }: ActionCall): void {
  const [name, prefix] = [request.get('Channel'), request.get('ChannelPrefix')];
  const channel =
    name === '' ? switchboard.channels.find((one) => one.name.startsWith(prefix)) : switchboard.find(name);
  if (name === '' && prefix === '')
    answer.error('Channel and PartialChannel are not specified. Specify at least one of these.');
  else if (channel === undefined) answer.error('No such channel');
  else if (!/^[SDE]$/i.test(request.get('MsgType'))) answer.error('Invalid MsgType');
  else answer.success('AOC Message successfully queued on channel');
}

/** Asterisk then joins the two that a pair stands between, if it can; here a pair stays. */
function optimize({ request, answer, exchange }: ActionCall): void {
  const name = request.get('Channel');
  const channel = exchange.switchboard.find(name);
  if (name === '') answer.error("'Channel' not specified.");
  else if (channel === undefined) answer.error('Channel does not exist.');
  else if (channel.technology !== 'Local') answer.error('Unable to find channel');
  else answer.success('Queued channel to be optimized away');
}

/** To a phone by its address (`pjsip:1001`), where it is registered; no event tells of it. */
function sendMessage({ request, answer, exchange: { office } }: ActionCall): void {
  const to = request.get('To') || request.get('Destination');
  const technologies = ['sip', ...(office.dialect === 13 ? [] : ['pjsip'])].slice(office.dialect === 22 ? 1 : 0);
  const [, technology = '', name = ''] = /^([^:]+):(?:sip:)?([^@/]+)/.exec(to) ?? [];
  if (to === '') answer.error("No 'To' address specified.");
  else if (!technologies.includes(technology.toLowerCase())) answer.error('Message technology not found.');
  else if (office.phones.has(name)) answer.success('Message successfully sent');
  else answer.error('Message failed to send.');
}

function playMf({ request, answer, exchange }: ActionCall): void {
  const duration = request.get('Duration');
  if (exchange.switchboard.find(request.get('Channel')) === undefined) answer.error('Channel not found');
  else if (request.get('Digit') === '') answer.error('No digit specified');
  else if (duration !== '' && !/^\s*[+-]?\d/.test(duration)) answer.error('Could not convert Duration parameter');
  else answer.success('MF successfully queued');
}

/** One that is received shows; one that is sent does not (manager.c). */
function sendFlash({ request, answer, exchange: { switchboard } }: ActionCall): void {
  const channel = switchboard.find(request.get('Channel'));
  if (channel === undefined) {
    answer.error('Channel not found');
    return;
  }
  answer.success('Flash successfully queued');
  if (isTrue(request.get('Receive'))) switchboard.announce('Flash', 'call', channel);
}
