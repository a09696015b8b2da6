import { defer, type Observable, type SchedulerLike, Subscription, tap } from 'rxjs';
import type { BaseManager, Diagnostic, Frame, Metrics, Session, Status } from 'rx-asterisk';
import { Deed, type Outcome } from './Deed.js';
import { isUnsent, judgeDeed } from './judgeDeed.js';
import { judgeMetrics } from './judgeMetrics.js';
import { Listener, type ListenerOptions } from './Listener.js';
import { Wire } from './Wire.js';
import type { WireAction, WireConnection, WireFrame } from './WireConnection.js';

/** How many problems are kept in words. */
const MAX_PROBLEMS = 20;

/** What may follow a status. */
const NEXT: Readonly<Record<Status['state'], readonly Status['state'][]>> = {
  idle: ['connecting', 'closed'],
  connecting: ['authenticating', 'reconnecting', 'closed'],
  authenticating: ['ready', 'reconnecting', 'closed'],
  ready: ['reconnecting', 'closed'],
  reconnecting: ['connecting', 'closed'],
  closed: [],
};

/** Writes down all that a manager does, and judges it by what went over the wire. */
export class Ledger {
  readonly wire: Wire;
  readonly deeds: Deed[] = [];
  readonly problems: string[] = [];
  /** How often each thing was looked at: a check that had nothing to look at has proved nothing. */
  readonly checks = new Map<string, number>();
  readonly epochs: number[] = [];
  readonly states: Status['state'][] = [];
  frames = 0;
  events = 0;
  malformed = 0;
  problemCount = 0;
  /** From an action to the end of its answer, in ms. */
  longestRoundTrip = 0;
  readonly #listeners = new Set<Listener>();
  /** What has come since the last judgement, as the witness heard it. */
  #log: WireFrame[] = [];
  readonly #frameOf = new WeakMap<object, WireFrame>();
  #judged = 0;
  #marks = 0;

  constructor(
    readonly scheduler: SchedulerLike,
    /** How much later than at once things may happen, in ms: 0 in virtual time. */
    readonly tolerance: number,
  ) {
    this.wire = new Wire(
      () => scheduler.now(),
      (problem) => this.problem(problem),
    );
  }

  problem(text: string): void {
    this.problemCount++;
    if (this.problems.length < MAX_PROBLEMS) this.problems.push(`at ${this.scheduler.now()} ms: ${text}`);
  }

  /** Counts a look, and says what is wrong where something is. */
  check(what: string, isRight: boolean, problem: () => string): void {
    this.checks.set(what, (this.checks.get(what) ?? 0) + 1);
    if (!isRight) this.problem(`${what}: ${problem()}`);
  }

  /** Hears all that the manager says, before anybody else. */
  witness(manager: BaseManager): Subscription {
    const heard = new Subscription();
    const fail = { error: (error: unknown) => this.problem(`the manager gave up: ${String(error)}`) };
    heard.add(manager.status$.subscribe((status) => this.#enter(status)));
    heard.add(manager.diagnostics$.subscribe((diagnostic) => this.#diagnose(diagnostic)));
    let heardOf = 0;
    let connection: WireConnection | undefined;
    const begin = (session: Session): void => {
      this.check('epochs rise by one', session.epoch === (this.epochs.at(-1) ?? 0) + 1, () => `${session.epoch}`);
      this.epochs.push(session.epoch);
      connection = this.wire.last;
      heardOf = connection?.acceptedAt ?? 0;
    };
    const hear = (frame: Frame): void => {
      while (connection?.frames[heardOf] !== undefined && connection.frames[heardOf]?.kind === undefined) heardOf++;
      const sent = connection?.frames[heardOf++];
      this.check('every frame is what came next on the wire', sent?.text === frame.text, () =>
        differs(sent?.text, frame.text),
      );
      if (sent === undefined) return;
      this.frames++;
      if (isNews(sent)) this.events++;
      this.#frameOf.set(frame.toMessage(), sent);
      this.#log.push(sent);
      if (connection !== undefined) connection.heard = heardOf;
    };
    heard.add(manager.pipe(tap(begin)).subscribe(fail));
    heard.add(manager.frames$.subscribe({ ...fail, next: hear }));
    return heard;
  }

  /** Lets somebody listen until the subscription ends. What it hears is judged. */
  listen<T>(options: ListenerOptions, source$: Observable<T>, messageOf: (value: T) => object): Subscription {
    const listener = new Listener(options, this.#log.length);
    this.#listeners.add(listener);
    const subscription = source$.subscribe({
      next: (value) => listener.hear(messageOf(value)),
      error: (error: unknown) => this.problem(`${options.name} errored: ${String(error)}`),
      complete: () => (listener.isComplete = true),
    });
    subscription.add(() => {
      if (!listener.isComplete) listener.leave(this.#log.length);
    });
    return subscription;
  }

  /**
   * Keeps what becomes of something each time that it is subscribed to. `make` is given the number by which it is to be known on
   * the wire, or none where `isMarked` is false: then it is judged by its outcome alone.
   */
  track<T extends object>(
    kind: string,
    timeout: number,
    make: (mark: number) => Observable<T>,
    isMarked = true,
  ): Observable<T> {
    return defer(() => {
      const mark = ++this.#marks;
      const deed = new Deed(kind, isMarked ? mark : undefined, timeout, this.scheduler.now());
      this.deeds.push(deed);
      const end = (outcome: Outcome): void => {
        const sent = this.#actionsOf(deed);
        const now = this.scheduler.now();
        deed.end(
          outcome,
          now,
          sent.flatMap(({ frames }) => frames),
        );
        if (outcome === 'completed' && kind !== 'originate')
          this.longestRoundTrip = Math.max(this.longestRoundTrip, ...sent.map(({ at }) => now - at));
      };
      return make(mark).pipe(
        tap({
          next: (value) => deed.emit(value),
          error: (error: unknown) => end({ error }),
          complete: () => end('completed'),
          unsubscribe: () => end('unsubscribed'),
        }),
      );
    });
  }

  /** Whether it went over the wire. What has no mark, and ended after it could have been sent, did. */
  wasSent(deed: Deed): boolean {
    return deed.mark === undefined ? !isUnsent(deed) : this.#actionsOf(deed).length > 0;
  }

  /** Judges what has come since the last time. Never from within a handler: all must have heard the same. */
  judge(): void {
    for (const listener of this.#listeners) {
      const wanted = this.#log.slice(listener.from, listener.to).filter((frame) => listener.options.wants(frame));
      const heard = listener.take().map((message) => this.#frameOf.get(message));
      this.check('every subscriber hears all that is its own, once and in order', isSame(heard, wanted), () => {
        const at = wanted.findIndex((frame, index) => frame !== heard[index]);
        const first = at < 0 ? wanted.length : at;
        return `${listener.options.name} heard ${heard.length} of ${wanted.length}, number ${first}: ${differs(
          wanted[first]?.text,
          heard[first]?.text,
        )}`;
      });
      listener.from = 0;
      if (listener.to !== undefined) this.#listeners.delete(listener);
    }
    this.#log = [];
    const open = this.deeds.slice(this.#judged);
    for (const deed of open) if (deed.outcome !== undefined && !deed.isJudged) this.#judge(deed);
    const ended = open.findIndex(({ isJudged }) => !isJudged);
    this.#judged = ended < 0 ? this.deeds.length : this.#judged + ended;
  }

  /** Judges the whole, when the manager is closed and all that was open has ended. */
  close(metrics: Metrics): void {
    this.judge();
    for (const deed of this.deeds)
      this.check('every action has an outcome', deed.outcome !== undefined, () => String(deed));
    for (const { options, isComplete } of this.#listeners)
      this.check('every stream completes on close()', isComplete, () => options.name);
    for (const connection of this.wire.connections) this.#judgeConnection(connection);
    this.check('the last status is closed', this.states.at(-1) === 'closed', () => String(this.states.at(-1)));
    judgeMetrics(this, metrics);
    this.check('what is no frame is told', this.malformed === metrics.malformed, () => `${this.malformed}`);
  }

  #enter({ state, ...status }: Status): void {
    const before = this.states.at(-1);
    const isLegal = before === undefined ? state === 'idle' : NEXT[before].includes(state);
    this.check('every status may follow the one before', isLegal, () => `${state} after ${before ?? 'nothing'}`);
    this.states.push(state);
    if ('cause' in status && state === 'closed') this.problem(`the manager gave up: ${String(status.cause)}`);
  }

  #diagnose(diagnostic: Diagnostic): void {
    if (diagnostic.kind === 'protocol' && diagnostic.fault === 'malformed') this.malformed++;
  }

  #actionsOf({ mark }: Deed): readonly WireAction[] {
    return this.wire.connections.flatMap((connection) => connection.marked(mark));
  }

  #judge(deed: Deed): void {
    deed.isJudged = true;
    judgeDeed(this, deed, this.#actionsOf(deed), (message) => this.#frameOf.get(message));
  }

  #judgeConnection({ number, frames, heard, acceptedAt, endedBy }: WireConnection): void {
    if (heard === undefined || acceptedAt === undefined || endedBy !== 'server') return;
    const left = frames.slice(heard).filter(({ kind }) => kind !== undefined);
    this.check('what came before a drop is heard', left.length === 0, () => `${left.length} frames of ${number}`);
  }
}

/** Whether a frame is an event that everybody hears. */
export function isNews({ kind, role, name }: WireFrame): boolean {
  return kind === 'event' && (role === undefined || name === 'OriginateResponse');
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}

function differs(wanted: string | undefined, got: string | undefined): string {
  const shown = (text: string | undefined): string =>
    text === undefined ? 'nothing' : JSON.stringify(text.slice(0, 300));
  return `expected ${shown(wanted)}, not ${shown(got)}`;
}
