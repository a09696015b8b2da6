import { type Dialect, hasChanSip } from '../model/Dialect.js';
import type { Step } from './Step.js';
import {
  answer,
  busy,
  confbridge,
  congestion,
  dial,
  hangup,
  noOp,
  park,
  queue,
  read,
  ringing,
  setVar,
  userEvent,
  voicemail,
  wait,
} from './steps.js';

/** The dialplan of a PBX that is given none: 302 and 303 call by the technology of the dialect. */
export function defaultExtensions(dialect: Dialect = 22): Readonly<Record<string, readonly Step[]>> {
  const outside = (exten: string): string =>
    hasChanSip(dialect) ? `SIP/${exten}@loop` : `PJSIP/loop/sip:${exten}@127.0.0.1:5060`;
  return {
    // Answers and stays.
    1001: [noOp('ext 1001'), answer(), wait(60), hangup()],
    // Answers and hangs up after two seconds.
    1002: [answer(), wait(2), hangup()],
    // Rings, then is busy.
    1003: [ringing(), wait(1), busy(2)],
    // Never answers.
    1004: [wait(30)],
    1005: [congestion(1)],
    100: [answer(), setVar('CALLKIND', 'queue'), queue('support', 20), hangup()],
    200: [answer(), confbridge('conf1')],
    300: [answer(), dial('Local/1001@default/n', 20)],
    301: [dial('Local/1003@default/n', 20)],
    // Out to this PBX itself, and back in.
    302: [dial(outside('1002'), 20)],
    303: [dial(outside('1001'), 20)],
    400: [answer(), park()],
    // Text that is not ASCII.
    500: [
      answer(),
      setVar('CDR(userfield)', 'x'),
      setVar('UTF', 'Ünïcødé ☎ 电话'),
      userEvent('Greeting', { Name: 'Zoë', Note: '日本語' }),
      wait(30),
    ],
    600: [answer(), read('digits', { maxDigits: 4, attempts: 1, timeout: 10 }), hangup()],
    700: [voicemail('1001@default', 's')],
  };
}
