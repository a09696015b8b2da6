import {
  concat,
  config,
  defer,
  EMPTY,
  finalize,
  ignoreElements,
  map,
  type Observable,
  repeat,
  type SchedulerLike,
  Subscription,
  switchMap,
  timer,
} from 'rxjs';
import { Manager, type Transport } from 'rx-asterisk';
import { SeededRandom } from '../../lib/testing/core/SeededRandom.js';
import {
  answer,
  dropConnections,
  EmbeddedPbx,
  type EmbeddedPbxOptions,
  hangup,
  queue,
  wait,
} from '../../lib/testing/index.js';
import { ChannelModel } from './ChannelModel.js';
import { type DrawnAction, drawAction, everyAction, markedSession } from './chaosActions.js';
import { chaosFaults, type DueFault } from './chaosFaults.js';
import { type ChaosReport, chaosReport } from './chaosReport.js';
import { OnPurpose, subscribe, SUBSCRIBERS } from './chaosSubscribers.js';
import { compareWithPbx } from './compareWithPbx.js';
import { Ledger } from './Ledger.js';
import type { OwnTimers } from './OwnTimers.js';
import { Ticks } from './Ticks.js';

export interface ChaosOptions {
  /** What all chance comes from. */
  readonly seed: number;
  /** How long it storms. */
  readonly seconds: number;
  readonly scheduler: SchedulerLike;
  readonly pbx: EmbeddedPbx;
  /** The way to the PBX. */
  readonly transport: Transport;
  /** How much later than at once things may happen, in ms: 0 in virtual time. */
  readonly tolerance: number;
  /** The manager's clock, where it is known which timers are its own. */
  readonly timers?: OwnTimers;
  /** What a slow subscriber does, at one event in twenty. */
  readonly dawdle: () => void;
  /** Whether the manager is closed in the midst of the storm, so that nothing comes to rest before. @default false */
  readonly isAbrupt?: boolean;
}

/** How long each part of an answer may take where nothing else is said, in ms. */
const TIMEOUT = 1_000;
const ACTIONS_PER_SECOND = 50;
/** How often what was heard is judged, in ms. */
const JUDGED_EVERY = 500;
/** After the storm, in ms: until the library has come to itself, until calls have ended, until goodbyes are said. */
const CALM = 3_000;
const HUSH = 4_000;
const GOODBYE = 1_500;
/** Of ten subscribers so many come and go. */
const VISITORS = 4;

/** A PBX for the chaos: the usual one, and a queue in which nobody is served. */
export function chaosPbx(options: Pick<EmbeddedPbxOptions, 'scheduler' | 'seed'>): EmbeddedPbx {
  const members = [{ interface: 'Local/1001@default/n', name: 'Alice', stateInterface: 'Custom:desk1001' }];
  const pbx = new EmbeddedPbx({ ...options, queues: { support: { members }, forsaken: {} } });
  pbx.extension('stay', [answer(), wait(86_400), hangup()]);
  pbx.extension('forsaken', [answer(), queue('forsaken', 86_400), hangup()]);
  return pbx;
}

/** A manager, fifty subscribers and fifty actions a second on a PBX on which everything goes wrong, then nothing any more. */
export class Chaos {
  readonly ledger: Ledger;
  readonly manager: Manager;
  readonly faults: { readonly name: string; readonly from: number; to: number }[] = [];
  readonly ticks: Ticks;
  /** The numbers of the ticks that came, when, and in which epoch. */
  readonly heard: { readonly number: number; readonly at: number; readonly epoch: number }[] = [];
  thrown = 0;
  reported = 0;
  calls = 0;
  readonly #model: ChannelModel;
  readonly #pbx: EmbeddedPbx;
  readonly #scheduler: SchedulerLike;
  /** Taken back when it calms down. */
  readonly #storm = new Subscription();
  /** Ends when the library has come to itself. */
  readonly #load = new Subscription();
  readonly #visitors = new Subscription();
  readonly #all = new Subscription();
  #actions = 0;
  #began = 0;

  constructor(readonly options: ChaosOptions) {
    const { scheduler, pbx, transport, tolerance } = options;
    this.#scheduler = scheduler;
    this.#pbx = pbx;
    this.ledger = new Ledger(scheduler, tolerance);
    const jitter = this.#random(1);
    this.manager = new Manager({
      ...{ transport: this.ledger.wire.tap(transport), username: 'admin', secret: 'secret123' },
      scheduler: options.timers ?? scheduler,
      ...{ timeout: TIMEOUT, random: () => jitter.fraction() },
      reconnect: { initialDelay: 40, maxDelay: 400, stableAfter: 1_000 },
      keepAlive: { interval: 700, deadline: 1_000 },
    });
    this.ticks = new Ticks(pbx, scheduler);
    this.#all.add(this.ledger.witness(this.manager));
    this.#model = new ChannelModel(this.manager);
  }

  /** Runs it. Emits nothing; completes when the manager and the PBX are closed. To be run once. */
  run(): Observable<never> {
    const phase = (begin: () => void, ms: number): Observable<unknown> =>
      defer(() => {
        begin();
        return timer(ms, this.#scheduler);
      });
    const rest$ = concat(
      phase(() => this.#calm(), CALM),
      phase(() => this.#load.unsubscribe(), HUSH),
      defer(() => this.#settle()),
    );
    return concat(
      phase(() => this.#rage(), this.options.seconds * 1_000),
      this.options.isAbrupt === true ? EMPTY : rest$,
      phase(() => this.#close(), GOODBYE),
      phase(() => this.#stop(), GOODBYE),
      defer(() => this.#end()),
    ).pipe(ignoreElements());
  }

  /** What has come of it. To be asked for when errors that nobody handled have been raised, a turn of the event loop after the end. */
  report(): ChaosReport {
    const { ledger } = this;
    ledger.check('what a subscriber throws is reported, once', this.reported === this.thrown, () => {
      return `${this.reported} of ${this.thrown}`;
    });
    config.onUnhandledError = null;
    return chaosReport(this);
  }

  #rage(): void {
    config.onUnhandledError = (error) => {
      if (error instanceof OnPurpose) this.reported++;
      else this.ledger.problem(`nobody handled ${String(error)}`);
    };
    this.#all.add(this.#listenToTicks());
    for (let number = 0; number < SUBSCRIBERS; number++) this.#seat(number, this.#random(100 + number));
    this.#all.add(this.#every(JUDGED_EVERY, () => this.ledger.judge()));
    this.#all.add(this.ticks.run().subscribe());
    this.#load.add(this.#callsByChance().subscribe(() => this.calls++));
    const actions = this.#random(2);
    this.#began = this.#scheduler.now();
    this.#load.add(this.#every(1_000 / ACTIONS_PER_SECOND, () => this.#actAll(actions)));
    this.#storm.add(chaosFaults(this.#random(3), this.#scheduler).subscribe((due) => this.#inject(due)));
  }

  /** All is well again, for a connection that has seen nothing else. */
  #calm(): void {
    this.#storm.unsubscribe();
    this.#pbx.inject(dropConnections());
    for (const exten of ['stay', 'stay', 'forsaken', 'forsaken']) {
      const again = repeat({ delay: () => timer(50, this.#scheduler) });
      this.#all.add(this.#pbx.call({ channel: 'PJSIP/trunk', exten }).pipe(again).subscribe());
    }
  }

  /** Now that nothing goes wrong any more, everything must be right. */
  #settle(): Observable<unknown> {
    return compareWithPbx(this.ledger, this.manager, this.#pbx, {
      model: this.#model,
      ticks: { said: this.ticks.said.length, heard: () => this.heard },
      actions: everyAction(this.#random(4), TIMEOUT),
      perform: (drawn) => this.#perform(drawn),
    });
  }

  #close(): void {
    this.#visitors.unsubscribe();
    this.ledger.judge();
    // Some that are under way.
    const random = this.#random(5);
    for (let count = 0; count < 20; count++) this.#act(random);
    this.manager.status$.subscribe({ complete: () => this.#lookForTimers() });
    this.manager.close();
    // Too late to be sent.
    this.#act(random);
  }

  /** In the moment in which it says that it is closed. */
  #lookForTimers(): void {
    const { timers } = this.options;
    if (timers === undefined) return;
    this.ledger.check('no timer is left after close()', timers.pending === 0, () => `${timers.pending} timers`);
  }

  /** What is still there of storm and load; half-open lines hear of their end now. */
  #stop(): void {
    this.#storm.unsubscribe();
    this.#load.unsubscribe();
  }

  #end(): Observable<never> {
    const { ledger } = this;
    ledger.check('no client is left after close()', this.#pbx.clients === 0, () => `${this.#pbx.clients} clients`);
    ledger.check('the model has completed', this.#model.subscription.closed, () => 'it goes on');
    this.#all.unsubscribe();
    ledger.close(this.manager.metrics());
    this.#pbx.close();
    return EMPTY;
  }

  #seat(number: number, random: SeededRandom): void {
    const sit = (): Subscription => {
      const channels = this.#pbx.channels.map(({ name }) => name);
      const manners = { thrown: () => this.thrown++, dawdle: this.options.dawdle };
      return subscribe(this.ledger, this.manager, random, channels, manners);
    };
    if (number % 10 >= VISITORS) {
      this.#all.add(sit());
      return;
    }
    const visit$ = defer(() => {
      const visit = sit();
      return timer(200 + random.below(3_000), this.#scheduler).pipe(finalize(() => visit.unsubscribe()));
    });
    this.#visitors.add(visit$.pipe(repeat()).subscribe());
  }

  /** As many as are due: a clock that is late makes up for it. */
  #actAll(random: SeededRandom): void {
    const due = ((this.#scheduler.now() - this.#began) * ACTIONS_PER_SECOND) / 1_000;
    while (this.#actions < due) this.#act(random);
  }

  #act(random: SeededRandom): void {
    const drawn = drawAction(random, ++this.#actions, TIMEOUT);
    const subscription = this.#perform(drawn).subscribe({ error: () => undefined });
    if (drawn.patience === undefined) return;
    this.#all.add(timer(drawn.patience, this.#scheduler).subscribe(() => subscription.unsubscribe()));
  }

  #perform({ kind, timeout: limit, operator, isMarked }: DrawnAction): Observable<object> {
    const { manager } = this;
    const make = (mark: number): Observable<object> => {
      if (!isMarked) return manager.pipe(operator);
      const sessions$ = manager.pipe(map((session) => markedSession(session, mark)));
      // Waits as for a manager's session, and gets one that is marked.
      const { timeout, scheduler, maxWaiting, counters } = manager.timing;
      return Object.assign(sessions$, { timing: { timeout, scheduler, maxWaiting, counters } }).pipe(operator);
    };
    return this.ledger.track(kind, limit, make, isMarked);
  }

  #inject({ fault, lasts }: DueFault): void {
    const now = this.#scheduler.now();
    const entry = { name: fault.name, from: now, to: now + lasts };
    this.faults.push(entry);
    const inForce = this.#pbx.inject(fault);
    this.#storm.add(inForce);
    if (lasts === 0) return;
    inForce.add(() => (entry.to = this.#scheduler.now()));
    this.#storm.add(timer(lasts, this.#scheduler).subscribe(() => inForce.unsubscribe()));
  }

  #listenToTicks(): Subscription {
    const ticks$ = this.manager.pipe(
      switchMap((session) => session.on('UserEvent').pipe(map((event) => ({ epoch: session.epoch, event })))),
    );
    return ticks$.subscribe(({ epoch, event }) => {
      const { UserEvent, Number: number, Again: again } = event as Readonly<Record<string, unknown>>;
      if (UserEvent !== 'Tick' || number === undefined || number !== again) return;
      const tick = { number: Number(number), at: this.#scheduler.now(), epoch };
      const before = this.heard.at(-1);
      const isNext = before === undefined || tick.number > before.number;
      this.ledger.check(
        'no event comes twice or out of order',
        isNext,
        () => `${tick.number} after ${before?.number ?? 0}`,
      );
      this.heard.push(tick);
    });
  }

  #callsByChance(): Observable<unknown> {
    const load$ = this.#pbx.generate({ callsPerSecond: 4, talkTime: 1.5, holdTime: 0.4 });
    return load$.pipe(repeat({ delay: () => timer(100, this.#scheduler) }));
  }

  #every(ms: number, task: () => void): Subscription {
    return timer(ms, ms, this.#scheduler).subscribe(task);
  }

  /** Chance of its own for each purpose: what one takes changes nothing of another. */
  #random(purpose: number): SeededRandom {
    return new SeededRandom(Math.imul(this.options.seed, 0x9e37_79b1) + purpose * 0x85eb);
  }
}
