import type { AmiFields } from '../catalogue/AmiFields.js';
import { ArgumentError } from '../errors.js';
import { textIn } from '../operators/textIn.js';

/** By what events name a channel. Of one that was given by one of the two, the other is the same until an event has told it. */
export interface ChannelIds {
  readonly name: string;
  readonly uniqueid: string;
}

/** `DestChannel`, `ParkeeUniqueid`, `UniqueID`: the key of a channel, and before it what the channel is in the event. */
const KEY = /^(.*)(?:channel|uniqueid)$/i;

/** The channel of that name or Uniqueid. Throws an {@link ArgumentError} for none. */
export function channelIds(operator: string, id: string): ChannelIds {
  // Many events have an empty Channel.
  if (typeof id === 'string' && id.trim() !== '') return { name: id, uniqueid: id };
  throw new ArgumentError(`${operator}: channel: ${JSON.stringify(id)} is neither a name nor a Uniqueid`);
}

/**
 * What a channel is in an event: '' where the event is its own, `Dest`, `LocalOne`, `Parkee` … where it is a party, undefined
 * where the event does not name it.
 */
export function roleIn(channel: ChannelIds, event: AmiFields): string | undefined {
  for (const key of Object.keys(event)) {
    const value = event[key];
    if (value !== channel.name && value !== channel.uniqueid) continue;
    const role = KEY.exec(key)?.[1];
    if (role !== undefined && isSame(channel, uniqueidIn(event, role))) return role;
  }
  return undefined;
}

/** What is known of a channel after an event in which it has that role. */
export function learn(channel: ChannelIds, event: AmiFields, role: string): ChannelIds {
  const name = (event['Event'] === 'Rename' && textIn(event, 'Newname')) || textIn(event, `${role}Channel`);
  const uniqueid = uniqueidIn(event, role);
  if (name === '' || uniqueid === '' || (name === channel.name && uniqueid === channel.uniqueid)) return channel;
  return { name, uniqueid };
}

// After a restart of the server another channel may have the name.
function isSame(channel: ChannelIds, uniqueid: string): boolean {
  return uniqueid === '' || uniqueid === channel.uniqueid || channel.name === channel.uniqueid;
}

/** Records of calls, and events of channels, spell it differently. */
function uniqueidIn(event: AmiFields, role: string): string {
  return textIn(event, `${role}Uniqueid`) || textIn(event, `${role}UniqueID`);
}
