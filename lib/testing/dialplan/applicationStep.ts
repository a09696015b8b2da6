import { NEVER } from 'rxjs';
import { splitArguments } from '../model/parseVariables.js';
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
  parkedCall,
  playback,
  queue,
  read,
  ringing,
  setVar,
  userEvent,
  voicemail,
  wait,
} from './steps.js';

type Parser = (data: string) => Step;

const PARSERS: Readonly<Record<string, Parser>> = {
  answer,
  busy: (data) => busy(seconds(data)),
  confbridge: (data) =>
    withArguments(data, (room = '', bridgeProfile, userProfile, menu) =>
      confbridge(room, {
        ...(bridgeProfile && { bridgeProfile }),
        ...(userProfile && { userProfile }),
        ...(menu && { menu }),
      }),
    ),
  congestion: (data) => congestion(seconds(data)),
  dial: (data) => withArguments(data, (dialString = '', timeout) => dial(dialString, seconds(timeout))),
  echo: stay,
  hangup: (data) => hangup(seconds(data)),
  musiconhold: stay,
  noop: (data) => noOp(data),
  park: (data) => withArguments(data, (lot, options = '') => park({ ...(lot && { lot }), ...parkTimeout(options) })),
  parkedcall: (data) => withArguments(data, (lot, space) => parkedCall(seconds(space), lot || 'default')),
  playback: (data) => playback(data),
  queue: (data) => withArguments(data, (name = '', _o, _u, _a, timeout) => queue(name, seconds(timeout))),
  read: (data) =>
    withArguments(data, (variable = '', _files, maxDigits, _options, attempts, timeout) =>
      read(variable, {
        ...(maxDigits && { maxDigits: seconds(maxDigits) ?? 255 }),
        ...(attempts && { attempts: seconds(attempts) ?? 1 }),
        ...(timeout && { timeout: seconds(timeout) ?? 10 }),
      }),
    ),
  ringing,
  set: (data) => setVar(data.replace(/=.*$/s, ''), data.replace(/^[^=]*=?/, '')),
  userevent: (data) =>
    withArguments(data, (name = '', ...fields) => userEvent(name, Object.fromEntries(fields.map(header)))),
  voicemail: (data) => withArguments(data, (mailbox = '', options) => voicemail(mailbox, options)),
  wait: (data) => wait(seconds(data) ?? 0),
};

/** The step that an application and its arguments stand for, as Originate names them; `undefined` for one that is unknown. */
export function applicationStep(application: string, data: string): Step | undefined {
  const name = application.toLowerCase();
  const step = Object.hasOwn(PARSERS, name) ? PARSERS[name]?.(data) : undefined;
  // As the caller spelt it: that is what the lists of channels show.
  return step === undefined ? undefined : { ...step, application, data };
}

/** An application that ends with the call. */
function stay(data: string): Step {
  return { application: '', data, run: () => NEVER };
}

function withArguments(data: string, make: (...args: (string | undefined)[]) => Step): Step {
  return make(...splitArguments(data));
}

/** Of the options of Park, the one that tells the time: `t(30)`. */
function parkTimeout(options: string): { timeout?: number } {
  const timeout = seconds(/t\((\d+)\)/.exec(options)?.[1]);
  return timeout === undefined ? {} : { timeout };
}

function seconds(text: string | undefined): number | undefined {
  const value = Number.parseFloat(text ?? '');
  return Number.isNaN(value) ? undefined : value;
}

function header(text = ''): [string, string] {
  const colon = text.indexOf(':');
  return colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1).trimStart()];
}
