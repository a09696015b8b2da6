import { concat, defer, EMPTY, NEVER, type Observable } from 'rxjs';
import type { ConfbridgeOptions } from '../conferences/Conference.js';
import type { ParkOptions } from '../parking/ParkingLot.js';
import type { CallLeg, ReadOptions, Step } from './Step.js';

/** Answers the call, and waits for its first sound (`mediaDelay`). Nothing where it is answered. */
export const answer = (): Step => ({ application: 'Answer', data: '', run: (leg) => leg.answerWithMedia() });

/** Waits. */
export const wait = (seconds: number): Step => ({
  application: 'Wait',
  data: String(seconds),
  run: (leg) => leg.wait(seconds),
});

/** Hangs up. @param cause a cause of Q.850, 16 (normal clearing) where left out */
export const hangup = (cause?: number): Step => act('Hangup', String(cause ?? ''), (leg) => leg.hangup(cause));

/** Lets the caller hear that it rings. */
export const ringing = (): Step => act('Ringing', '', (leg) => leg.ringing());

/** Tells the caller that the line is busy, and hangs up after `seconds`, or when the caller does. */
export const busy = (seconds?: number): Step => reject('Busy', 'busy', seconds);

/** Tells the caller that all lines are congested, and hangs up after `seconds`, or when the caller does. */
export const congestion = (seconds?: number): Step => reject('Congestion', 'congestion', seconds);

/** Does nothing, visibly. */
export const noOp = (text = ''): Step => ({ application: 'NoOp', data: text, run: () => EMPTY });

/** Sets a channel variable. Of functions it knows `CALLERID(num)` and `CALLERID(name)`; others are ignored. */
export const setVar = (name: string, value: string): Step =>
  act('Set', `${name}=${value}`, (leg) => leg.setVariable(name, value));

/** Plays a sound, which nobody hears: it takes `seconds`. */
export const playback = (file: string, seconds = 1): Step => ({
  application: 'Playback',
  data: file,
  run: (leg) => leg.wait(seconds),
});

/** Sends a UserEvent. */
export const userEvent = (name: string, fields: Readonly<Record<string, string>> = {}): Step => {
  const data = [name, ...Object.entries(fields).map(([key, value]) => `${key}: ${value}`)].join(',');
  return act('UserEvent', data, (leg) => leg.userEvent(name, fields));
};

/** Calls others, joined by `&` (`Local/1001@default/n&PJSIP/1002`), and talks to the first that answers. */
export const dial = (dialString: string, seconds?: number): Step => ({
  application: 'Dial',
  data: seconds === undefined ? dialString : `${dialString},${seconds}`,
  run: (leg) => leg.dial(dialString, seconds),
});

/** Waits in a queue, `timeout` seconds at most, and talks to the member that answers. */
export const queue = (name: string, timeout?: number): Step => ({
  application: 'Queue',
  data: timeout === undefined ? name : `${name},,,,${timeout}`,
  run: (leg) => leg.queue(name, timeout),
});

/** Answers, and takes digits into a variable. */
export const read = (variable: string, options: ReadOptions = {}): Step => ({
  application: 'Read',
  data: [variable, '', options.maxDigits ?? '', '', options.attempts ?? '', options.timeout ?? '']
    .join(',')
    .replace(/,+$/, ''),
  run: (leg) => leg.read(variable, options),
});

/** Answers, and takes a message for a mailbox, `1001@default`. @param options as VoiceMail has them: `s` spares the instructions */
export const voicemail = (mailbox: string, options = ''): Step => ({
  application: 'VoiceMail',
  data: options === '' ? mailbox : `${mailbox},${options}`,
  run: (leg) => leg.voicemail(mailbox),
});

/** Answers, and talks to those in a room of ConfBridge until kicked. */
export const confbridge = (room: string, options: ConfbridgeOptions = {}): Step => ({
  application: 'ConfBridge',
  data: [room, options.bridgeProfile ?? '', options.userProfile ?? '', options.menu ?? ''].join(',').replace(/,+$/, ''),
  run: (leg) => leg.confbridge(room, options),
});

/** Answers, and waits on a space of a parking lot. The call goes back to who parked it when nobody takes it in time. */
export const park = (options: ParkOptions = {}): Step => ({
  application: 'Park',
  data: [options.lot ?? '', options.timeout === undefined ? '' : `t(${options.timeout})`].join(',').replace(/,$/, ''),
  run: (leg) => leg.park(options),
});

/** Answers, and talks to the call on a space of a parking lot, or to the one that has waited longest there. */
export const parkedCall = (space?: number, lot = 'default'): Step => ({
  application: 'ParkedCall',
  data: space === undefined ? lot : `${lot},${space}`,
  run: (leg) => leg.parkedCall(space, lot),
});

function act(application: string, data: string, action: (leg: CallLeg) => void): Step {
  return { application, data, run: (leg) => once(() => action(leg)) };
}

function reject(application: string, reason: 'busy' | 'congestion', seconds?: number): Step {
  return {
    application,
    data: String(seconds ?? ''),
    run: (leg) =>
      concat(
        once(() => leg.reject(reason)),
        seconds === undefined ? NEVER : leg.wait(seconds),
        once(() => leg.hangup(reason === 'busy' ? 17 : 34)),
      ),
  };
}

function once(action: () => void): Observable<never> {
  return defer(() => {
    action();
    return EMPTY;
  });
}
