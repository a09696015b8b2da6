import { parkedCalls } from '../actions/parking.js';
import { textIn } from '../operators/textIn.js';
import { follow } from './follow.js';
import type { LiveModel, LiveOperator, LiveOptions } from './LiveModel.js';
import type { LiveParkedCall } from './LiveParkedCall.js';
import { type ParkingMessage, reduceParkedCall } from './reduceParkedCall.js';

/**
 * The parked calls as they are, by the uniqueid of the channel that waits.
 *
 * Asks `ParkedCalls`, and listens to `ParkedCall`, `ParkedCallSwap`, `UnParkedCall`, `ParkedCallTimeOut` and `ParkedCallGiveUp`,
 * and to what becomes of the channels: `NewCallerid`, `NewConnectedLine`, `Rename`, `Hangup`. The user needs the class `call`.
 *
 * Emits, completes and errors as {@link Live} does; unsubscribing stops listening.
 * @example
 * pbx.pipe(liveParking()).subscribe((calls) => calls.forEach(({ space, channel }) => console.log(space, channel)));
 */
export function liveParking(options?: LiveOptions): LiveOperator<LiveParkedCall> {
  return follow(parking, options);
}

const parking: LiveModel<LiveParkedCall, ParkingMessage> = {
  events: [
    'ParkedCall',
    'ParkedCallSwap',
    'UnParkedCall',
    'ParkedCallTimeOut',
    'ParkedCallGiveUp',
    'NewCallerid',
    'NewConnectedLine',
    'Rename',
    'Hangup',
  ],
  rows: parkedCalls(),
  keyOf: (message) => textIn(message, 'ParkeeUniqueid' in message ? 'ParkeeUniqueid' : 'Uniqueid'),
  reduce: reduceParkedCall,
};
