import type { Channel } from '../model/Channel.js';
import type { ActionCall } from './ManagerAction.js';

/** The channel that an action names, or an answer that says why there is none. */
export function requiredChannel(
  { request, answer, exchange }: ActionCall,
  missing = 'No channel specified',
): Channel | undefined {
  const name = request.get('Channel');
  const channel = exchange.switchboard.find(name);
  if (name === '') answer.error(missing);
  else if (channel === undefined) answer.error('No such channel');
  return channel;
}
