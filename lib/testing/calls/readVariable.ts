import type { Channel } from '../model/Channel.js';

/** What a channel answers to the name of a variable or of one of a few functions; `undefined` where it is not set. */
export function readVariable(channel: Channel, name: string): string | undefined {
  switch (name) {
    case 'CHANNEL':
    case 'CHANNEL(name)':
      return channel.name;
    case 'CHANNEL(state)':
      return channel.state;
    case 'CHANNEL(linkedid)':
      return channel.identity.linkedid;
    case 'UNIQUEID':
    case 'CHANNEL(uniqueid)':
      return channel.identity.uniqueid;
    case 'CONTEXT':
      return channel.location.context;
    case 'EXTEN':
      return channel.location.exten;
    case 'PRIORITY':
      return String(channel.location.priority);
    case 'CALLERID(num)':
      return channel.callerId.number;
    case 'CALLERID(name)':
      return channel.callerId.name;
    default:
      return channel.variables.get(name) ?? channel.variables.get(`_${name}`) ?? channel.variables.get(`__${name}`);
  }
}
