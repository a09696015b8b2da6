import { type AmiError, GoneAwayError, hasKind, TimeoutError } from 'rx-asterisk';
import type { Deed } from './Deed.js';
import { fieldIn } from './fieldIn.js';
import type { Ledger } from './Ledger.js';
import type { WireAction, WireFrame } from './WireConnection.js';

/** How long a call that is originated may ring, in ms. */
export const RING_TIME = 2_000;

/** How an action ended, in a word. */
export function nameOutcome({ outcome }: Deed): string {
  if (outcome === undefined) return 'none';
  if (typeof outcome === 'string') return outcome === 'completed' ? 'answered' : outcome;
  const { error } = outcome;
  if (error instanceof TimeoutError) return `TimeoutError ${error.stage}`;
  if (error instanceof GoneAwayError) return `GoneAwayError ${error.outcome}`;
  return error instanceof Error ? error.name : String(error);
}

/** Whether it says of itself that it was not sent. */
export function isUnsent({ outcome }: Deed): boolean {
  const error = typeof outcome === 'object' ? outcome.error : undefined;
  if (error instanceof TimeoutError) return error.stage === 'session';
  if (error instanceof GoneAwayError) return error.outcome === 'notSent';
  return hasKind(error, 'argument');
}

/** Whether what became of an action agrees with what went over the wire because of it. */
export function judgeDeed(
  ledger: Ledger,
  deed: Deed,
  actions: readonly WireAction[],
  frameOf: (message: object) => WireFrame | undefined,
): void {
  const said = (): string => `${String(deed)}: ${nameOutcome(deed)}`;
  ledger.check('every action has one outcome', deed.ends === 1 && deed.late === 0, said);
  if (deed.mark === undefined) return;
  const [sent] = actions;
  ledger.check('nothing is sent twice', actions.length <= 1, said);
  const error = errorOf(deed);
  if (isUnsent(deed)) {
    ledger.check('what was not sent is said to be so', sent === undefined && deed.values.length === 0, said);
    return;
  }
  if (deed.outcome === 'unsubscribed' && sent === undefined) return;
  ledger.check('what was sent is said to be so', sent !== undefined, said);
  if (sent === undefined) return;
  const each = deed.timeout + (deed.kind === 'originate' ? RING_TIME : 0);
  const lived = deed.endedAt - deed.began;
  ledger.check(
    'nothing hangs',
    lived <= each * (deed.had.length + 2) + ledger.tolerance,
    () => `${lived} ms: ${said()}`,
  );
  judgeValues(ledger, deed, frameOf);
  judgeEnd(ledger, deed, sent, error);
}

function judgeValues(ledger: Ledger, deed: Deed, frameOf: (message: object) => WireFrame | undefined): void {
  const emitted = deed.had.filter(({ role }) => role === 'response' || role === 'row' || role === 'event');
  const got = deed.values.map(frameOf);
  // An error that the server answers is the answer.
  const wanted = isRefusal(emitted[0]) ? [] : emitted;
  const isRight = got.length === wanted.length && got.every((frame, at) => frame === wanted[at]);
  ledger.check('an action emits its answer, once and in order', isRight, () => {
    return `${String(deed)} emitted ${got.length} of ${wanted.length}: ${JSON.stringify(deed.values[0])}`;
  });
}

function judgeEnd(ledger: Ledger, deed: Deed, { connection }: WireAction, error: AmiError | undefined): void {
  const roles = deed.had.map(({ role }) => role);
  const first = deed.had.find(({ role }) => role !== undefined);
  const said = (): string => `${String(deed)} ended with ${nameOutcome(deed)} when it had ${roles.join(', ')}`;
  const isWhole = isWholeAnswer(deed, roles, first);
  if (deed.outcome === 'completed') {
    ledger.check('what completes was answered to the end', isWhole && !isRefusal(first), said);
    return;
  }
  if (deed.outcome === 'unsubscribed') {
    ledger.check('what is unsubscribed was open', !isWhole, said);
    return;
  }
  if (error instanceof TimeoutError) {
    const stage = first === undefined ? 'response' : first.role === 'start' ? 'list' : 'event';
    ledger.check('what times out was not answered', !isWhole && error.stage === stage, said);
    const isOpen = connection.endedAt === undefined || connection.endedAt >= deed.endedAt;
    ledger.check('nothing waits for a connection that is gone', isOpen, said);
    return;
  }
  if (error instanceof GoneAwayError) {
    ledger.check('what goes with a connection was not answered', !isWhole, said);
    const isAtOnce = Math.abs((connection.endedAt ?? Infinity) - deed.endedAt) <= ledger.tolerance;
    ledger.check('what goes with a connection goes with its end', isAtOnce, said);
    return;
  }
  ledger.check('what the server refuses is an error', isRefusal(first) && hasAnswer(error), said);
  const isUnknown = fieldIn(first?.text ?? '', 'Message')?.startsWith('Invalid/unknown command') === true;
  ledger.check('what there is not is told from others', isUnknown === hasKind(error, 'unsupportedAction'), said);
}

/** Whether all of an answer had come. */
function isWholeAnswer(deed: Deed, roles: readonly unknown[], first: WireFrame | undefined): boolean {
  if (first === undefined) return false;
  if (first.name === 'Error') return true;
  if (first.role === 'start') return roles.includes('complete') || fieldIn(first.text, 'EventList') !== 'start';
  return deed.kind === 'originate' ? roles.includes('event') : true;
}

/** What a console command has printed is an answer even where it failed. */
function isRefusal(first: WireFrame | undefined): boolean {
  return first?.name === 'Error' && fieldIn(first.text, 'Output') === undefined;
}

function errorOf({ outcome }: Deed): AmiError | undefined {
  // Whatever the library raises is one; what is none fails every check of errors.
  return typeof outcome === 'object' ? (outcome.error as AmiError) : undefined;
}

function hasAnswer(error: unknown): boolean {
  return ['action', 'permissionDenied', 'unsupportedAction'].some((kind) => hasKind(error, kind as AmiError['kind']));
}
