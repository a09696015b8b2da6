import { mergeMap, type OperatorFunction, pipe } from 'rxjs';
import type { ConfbridgeListEvent, ConfbridgeListRoomsEvent } from '../catalogue/events.js';
import type { PerformOptions, Session } from '../session/Session.js';
import type { Response } from '../wire/Message.js';
import { action } from './action.js';
import { firstOffered } from './firstOffered.js';
import { confbridgeOnConsole, failedOnConsole, participantsOnConsole, roomsOnConsole } from './confbridgeConsole.js';
import { command } from './system.js';

/**
 * Lists the conferences of ConfBridge; on a server without the action, as its console does.
 * Emits a row for each conference and completes. Errors and unsubscribing as with `action`; where there are none,
 * Asterisk says so with an `ActionError`, which `toRooms` takes for an empty list.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/ConfbridgeListRooms/
 * @example
 * pbx.pipe(confbridgeListRooms(), toRooms()).subscribe((rooms) => console.log(rooms));
 */
export function confbridgeListRooms(options?: PerformOptions): OperatorFunction<Session, ConfbridgeListRoomsEvent> {
  return firstOffered('ConfbridgeListRooms', {
    ConfbridgeListRooms: action('ConfbridgeListRooms', {}, options),
    Command: pipe(command('confbridge list', options), mergeMap(roomsOnConsole)),
  });
}

/**
 * Lists who is in a conference.
 * Emits a row for each participant and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/ConfbridgeList/
 * @example
 * pbx.pipe(confbridgeList('conf1')).subscribe((row) => console.log(row.Channel, row.Muted));
 */
export function confbridgeList(room: string, options?: PerformOptions): OperatorFunction<Session, ConfbridgeListEvent> {
  return firstOffered('ConfbridgeList', {
    ConfbridgeList: action('ConfbridgeList', { Conference: room }, options),
    Command: pipe(
      confbridgeOnConsole('list', [room], options),
      mergeMap(({ Output }) => participantsOnConsole(room, Output)),
    ),
  });
}

/**
 * Throws a participant out of a conference, or with `all` everyone.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/ConfbridgeKick/
 * @example
 * pbx.pipe(confbridgeKick('conf1', 'PJSIP/1001-00000001')).subscribe();
 */
export function confbridgeKick(
  room: string,
  channel: string,
  options?: PerformOptions,
): OperatorFunction<Session, Response> {
  return firstOffered('ConfbridgeKick', {
    ConfbridgeKick: action('ConfbridgeKick', { Conference: room, Channel: channel }, options),
    Command: failedOnConsole('ConfbridgeKick', confbridgeOnConsole('kick', [room, channel], options)),
  });
}

/**
 * Mutes a participant of a conference.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/ConfbridgeMute/
 * @example
 * pbx.pipe(confbridgeMute('conf1', 'PJSIP/1001-00000001')).subscribe();
 */
export function confbridgeMute(
  room: string,
  channel: string,
  options?: PerformOptions,
): OperatorFunction<Session, Response> {
  return firstOffered('ConfbridgeMute', {
    ConfbridgeMute: action('ConfbridgeMute', { Conference: room, Channel: channel }, options),
    Command: failedOnConsole('ConfbridgeMute', confbridgeOnConsole('mute', [room, channel], options)),
  });
}

/**
 * Lets a participant of a conference speak again.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/ConfbridgeUnmute/
 * @example
 * pbx.pipe(confbridgeUnmute('conf1', 'PJSIP/1001-00000001')).subscribe();
 */
export function confbridgeUnmute(
  room: string,
  channel: string,
  options?: PerformOptions,
): OperatorFunction<Session, Response> {
  return firstOffered('ConfbridgeUnmute', {
    ConfbridgeUnmute: action('ConfbridgeUnmute', { Conference: room, Channel: channel }, options),
    Command: failedOnConsole('ConfbridgeUnmute', confbridgeOnConsole('unmute', [room, channel], options)),
  });
}

/**
 * Locks a conference: nobody else comes in.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/ConfbridgeLock/
 * @example
 * pbx.pipe(confbridgeLock('conf1')).subscribe();
 */
export function confbridgeLock(room: string, options?: PerformOptions): OperatorFunction<Session, Response> {
  return action('ConfbridgeLock', { Conference: room }, options);
}

/**
 * Opens a conference again.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/ConfbridgeUnlock/
 * @example
 * pbx.pipe(confbridgeUnlock('conf1')).subscribe();
 */
export function confbridgeUnlock(room: string, options?: PerformOptions): OperatorFunction<Session, Response> {
  return action('ConfbridgeUnlock', { Conference: room }, options);
}

/**
 * Records a conference.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/ConfbridgeStartRecord/
 * @example
 * pbx.pipe(confbridgeStartRecord('conf1', { file: 'conf1.wav' })).subscribe();
 */
export function confbridgeStartRecord(
  room: string,
  { file, ...options }: { file?: string | undefined } & PerformOptions = {},
): OperatorFunction<Session, Response> {
  return firstOffered('ConfbridgeStartRecord', {
    ConfbridgeStartRecord: action('ConfbridgeStartRecord', { Conference: room, RecordFile: file }, options),
    Command: failedOnConsole(
      'ConfbridgeStartRecord',
      confbridgeOnConsole('record start', file === undefined ? [room] : [room, file], options),
    ),
  });
}

/**
 * Ends the recording of a conference.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/ConfbridgeStopRecord/
 * @example
 * pbx.pipe(confbridgeStopRecord('conf1')).subscribe();
 */
export function confbridgeStopRecord(room: string, options?: PerformOptions): OperatorFunction<Session, Response> {
  return firstOffered('ConfbridgeStopRecord', {
    ConfbridgeStopRecord: action('ConfbridgeStopRecord', { Conference: room }, options),
    Command: failedOnConsole('ConfbridgeStopRecord', confbridgeOnConsole('record stop', [room], options)),
  });
}

/**
 * Shows everyone in a conference the picture of one participant.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/ConfbridgeSetSingleVideoSrc/
 * @example
 * pbx.pipe(confbridgeSetSingleVideoSrc('conf1', 'PJSIP/1001-00000001')).subscribe();
 */
export function confbridgeSetSingleVideoSrc(
  room: string,
  channel: string,
  options?: PerformOptions,
): OperatorFunction<Session, Response> {
  return action('ConfbridgeSetSingleVideoSrc', { Conference: room, Channel: channel }, options);
}
