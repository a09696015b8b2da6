import { map, type OperatorFunction, pipe, toArray } from 'rxjs';
import type { StatusEvent } from '../catalogue/events.js';
import type { PerformOptions, Session } from '../session/Session.js';
import { status } from './channels.js';

/**
 * Tells whether a conference of ConfBridge is being recorded. No action tells, and the channel that records stands in no list;
 * but it is one of the peers that Asterisk writes to the variable `BRIDGEPEER` of each participant. That variable holds ten
 * names: of a larger conference on Asterisk 20 and later a recording that began late may not be seen.
 * Emits once, false also for an unknown conference, and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/Status/
 * @example
 * pbx.pipe(confbridgeIsRecording('conf1')).subscribe((isRecording) => console.log(isRecording));
 */
export function confbridgeIsRecording(room: string, options?: PerformOptions): OperatorFunction<Session, boolean> {
  return pipe(
    status({ variables: ['BRIDGEPEER'], ...options }),
    toArray(),
    map((rows) => rows.flatMap(namesIn).some((channel) => records(channel, room))),
  );
}

function namesIn(row: StatusEvent): readonly string[] {
  // A server may well leave out what every server sends.
  const channel: unknown = row.Channel;
  const variables: unknown = row['Variable'];
  const peers =
    typeof variables === 'object' && variables !== null && 'BRIDGEPEER' in variables ? variables.BRIDGEPEER : '';
  return [...String(peers).split(','), ...(typeof channel === 'string' ? [channel] : [])];
}

/** Names as Asterisk 22 gives them (asterisk-22/conference), as Asterisk 13 does, and as Asterisk 10 and 11 did. */
function records(channel: string, room: string): boolean {
  return [`CBRec/${room}-`, `CBRec/conf-${room}-uid-`, `ConfBridgeRecorder/conf-${room}-uid-`].some(
    (prefix) => channel.startsWith(prefix) && /^[\da-f]+(?:;\d)?$/i.test(channel.slice(prefix.length)),
  );
}
