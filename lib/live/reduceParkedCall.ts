import { match, P } from 'ts-pattern';
import { numberIn } from '../operators/numberIn.js';
import { textIn } from '../operators/textIn.js';
import type { EventNamed } from '../wire/Message.js';
import { known } from './known.js';
import type { LiveParkedCall } from './LiveParkedCall.js';
import { patched } from './patched.js';
import { secondsAgo } from './serverTime.js';

/** What the model of parked calls looks at. */
export type ParkingMessage = EventNamed<
  | 'ParkedCall'
  | 'ParkedCallSwap'
  | 'UnParkedCall'
  | 'ParkedCallTimeOut'
  | 'ParkedCallGiveUp'
  | 'NewCallerid'
  | 'NewConnectedLine'
  | 'Rename'
  | 'Hangup'
>;

/** What a message makes of a parked call. */
export function reduceParkedCall(
  entry: LiveParkedCall | undefined,
  message: ParkingMessage,
  _key: string,
  now: number,
): LiveParkedCall | undefined {
  return (
    match(message)
      .with({ Event: P.union('ParkedCall', 'ParkedCallSwap') }, (event) => parked(entry, event, now))
      .with(
        { Event: 'NewCallerid' },
        ({ CallerIDNum, CallerIDName }) =>
          entry && patched(entry, { callerIdNum: known(CallerIDNum), callerIdName: known(CallerIDName) }),
      )
      .with(
        { Event: 'NewConnectedLine' },
        ({ ConnectedLineNum, ConnectedLineName }) =>
          entry &&
          patched(entry, { connectedLineNum: known(ConnectedLineNum), connectedLineName: known(ConnectedLineName) }),
      )
      .with({ Event: 'Rename' }, (event) => entry && patched(entry, { channel: textIn(event, 'Newname') }))
      // One for whom another channel has been put in (ParkedCallSwap) is not named, and hangs up (parking_bridge.c).
      .with({ Event: P.union('UnParkedCall', 'ParkedCallTimeOut', 'ParkedCallGiveUp', 'Hangup') }, () => undefined)
      .exhaustive()
  );
}

function parked(
  entry: LiveParkedCall | undefined,
  event: EventNamed<'ParkedCall' | 'ParkedCallSwap'>,
  now: number,
): LiveParkedCall {
  const waited = numberIn(event, 'ParkingDuration');
  // What is left, and has passed, is what there was: 0 for ever, and then less than nothing is left.
  const limit = numberIn(event, 'ParkingTimeout') + waited;
  const parkedAt = secondsAgo(waited, now);
  const space = numberIn(event, 'ParkingSpace');
  const isSame = entry?.space === space && entry.parkinglot === event.Parkinglot;
  const told = {
    uniqueid: event.ParkeeUniqueid,
    linkedid: event.ParkeeLinkedid,
    channel: event.ParkeeChannel,
    callerIdNum: known(event.ParkeeCallerIDNum),
    callerIdName: known(event.ParkeeCallerIDName),
    connectedLineNum: known(event.ParkeeConnectedLineNum),
    connectedLineName: known(event.ParkeeConnectedLineName),
    parkinglot: event.Parkinglot,
    space,
    parker: event.ParkerDialString,
  };
  if (isSame) return patched(entry, told);
  return { ...told, parkedAt, timeoutAt: limit > 0 ? new Date(parkedAt.getTime() + limit * 1000) : undefined };
}
