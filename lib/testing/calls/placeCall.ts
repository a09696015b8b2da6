import type { Channel } from '../model/Channel.js';
import { hasChanSip } from '../model/Dialect.js';
import type { Exchange } from './Exchange.js';
import { placePhoneCall } from './placePhoneCall.js';
import { startDialplan } from './startDialplan.js';

/** A call to someone, its channel made and not yet ringing. */
export interface OutboundCall {
  readonly channel: Channel;
  /** What was asked for: `Local/1001@default/n`. */
  readonly destination: string;
  /** Rings the other side. False where there is none; then only the channel is left, to be hung up. */
  ring(): boolean;
}

export interface PlaceCallOptions {
  readonly uniqueid?: string | undefined;
  /** Of the second half of a Local pair. */
  readonly otherUniqueid?: string | undefined;
  /** The channel that calls, if one does. */
  readonly caller?: Channel;
}

/** Makes the channels of a call to `Local/EXTEN@CONTEXT[/n]` or `PJSIP/PHONE`, in old dialects `SIP/PHONE` too. `undefined` where there is no such thing. */
export function placeCall(
  exchange: Exchange,
  destination: string,
  options: PlaceCallOptions = {},
): OutboundCall | undefined {
  const slash = destination.indexOf('/');
  const resource = destination.slice(slash + 1);
  const isTaken = (id: string | undefined): boolean => id !== undefined && exchange.switchboard.find(id) !== undefined;
  if (exchange.switchboard.isFull) return undefined;
  if (isTaken(options.uniqueid) || isTaken(options.otherUniqueid)) return undefined;
  switch (destination.slice(0, Math.max(0, slash)).toLowerCase()) {
    case 'local':
      return placeLocalCall(exchange, destination, resource, options);
    case 'pjsip':
      return placePhoneCall(exchange, 'PJSIP', destination, options);
    case 'sip':
      return hasChanSip(exchange.office.dialect) ? placePhoneCall(exchange, 'SIP', destination, options) : undefined;
    default:
      return undefined;
  }
}

function placeLocalCall(
  exchange: Exchange,
  destination: string,
  resource: string,
  options: PlaceCallOptions,
): OutboundCall {
  const { switchboard, dialplan } = exchange;
  const [place = '', flags = ''] = resource.split('/');
  const [exten = '', context = 'default'] = place.split('@');
  const location = { context, exten, priority: 1 };
  const pair = `Local/${exten}@${context}-${switchboard.nextSerial('Local')}`;
  const uniqueid = options.uniqueid ?? switchboard.nextUniqueid();
  const linkedid = options.caller?.identity.linkedid ?? uniqueid;
  const one = switchboard.create({ name: `${pair};1`, uniqueid, linkedid, location });
  // An id that was asked for gives the other half its own (variables, Asterisk 22: chan-a and chan-a;2).
  const derived = options.uniqueid === undefined ? switchboard.nextUniqueid() : `${uniqueid};2`;
  const second = { name: `${pair};2`, uniqueid: options.otherUniqueid ?? derived, linkedid, location };
  const two = switchboard.create({ ...second, state: 'Ring' });
  const ring = (): boolean => {
    if (dialplan.steps(context, exten) === undefined) {
      switchboard.hangup(two);
      return false;
    }
    joinHalves(exchange, one, two);
    exchange.kernel.publish('LocalBridge', 'call', [
      ...switchboard.block(one, 'LocalOne'),
      ...switchboard.block(two, 'LocalTwo'),
      ['Context', context],
      ['Exten', exten],
      ['LocalOptimization', flags.includes('n') ? 'No' : 'Yes'],
    ]);
    exchange.kernel.post(() => startDialplan(exchange, two, location));
    return true;
  };
  return { channel: one, destination, ring };
}

/** What is known of the caller passes to the half that the dialplan will see. */
function joinHalves({ switchboard }: Exchange, one: Channel, two: Channel): void {
  one.otherHalf = two;
  two.otherHalf = one;
  two.callingHalf = one;
  // The newest first: a channel keeps them so (originate-async, Asterisk 22).
  for (const [name, value] of [...one.variables].reverse()) switchboard.setVariable(two, name, value);
  if (one.callerId.number === undefined && one.callerId.name === undefined) {
    if (one.connectedLine.number !== undefined || one.connectedLine.name !== undefined)
      switchboard.setCallerId(two, one.connectedLine);
    return;
  }
  two.connectedLine = one.callerId;
  switchboard.setCallerId(two, one.connectedLine);
  switchboard.setConnectedLine(two, one.callerId);
}
