import { map, type OperatorFunction, pipe, toArray } from 'rxjs';
import type { PerformOptions, Session } from '../session/Session.js';
import { coreShowChannels } from './channels.js';

/**
 * Tells whether a conference of ConfBridge is being recorded, by the channel that does it.
 * Emits once, false also for an unknown conference, and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/CoreShowChannels/
 * @example
 * pbx.pipe(confbridgeIsRecording('conf1')).subscribe((isRecording) => console.log(isRecording));
 */
export function confbridgeIsRecording(room: string, options?: PerformOptions): OperatorFunction<Session, boolean> {
  return pipe(
    coreShowChannels(options),
    toArray(),
    map((rows) => rows.some(({ Channel }) => records(Channel, room))),
  );
}

/** `CBRec/conf1-0a1b2c3d;1` since Asterisk 12, `ConfBridgeRecorder/conf-conf1-1234` before. */
function records(channel: string, room: string): boolean {
  return [`CBRec/${room}-`, `ConfBridgeRecorder/conf-${room}-`].some(
    (prefix) => channel.startsWith(prefix) && /^[\da-f]+(?:;\d)?$/i.test(channel.slice(prefix.length)),
  );
}
