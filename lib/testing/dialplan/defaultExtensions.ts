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
  ringing,
  setVar,
  userEvent,
  wait,
} from './steps.js';

/** The dialplan of a PBX that is given none. */
export function defaultExtensions(): Readonly<Record<string, readonly Step[]>> {
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
    302: [dial('PJSIP/loop/sip:1002@127.0.0.1:5060', 20)],
    303: [dial('PJSIP/loop/sip:1001@127.0.0.1:5060', 20)],
    400: [answer(), park()],
    // Text that is not ASCII.
    500: [
      answer(),
      setVar('CDR(userfield)', 'x'),
      setVar('UTF', 'Ünïcødé ☎ 电话'),
      userEvent('Greeting', { Name: 'Zoë', Note: '日本語' }),
      wait(30),
    ],
  };
}
