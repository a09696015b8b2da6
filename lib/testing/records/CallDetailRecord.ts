import type { Bridge } from '../model/Bridge.js';
import type { CallerId } from '../model/CallerId.js';
import type { Channel, Location } from '../model/Channel.js';

/** How a call went. */
export type Disposition = 'NO ANSWER' | 'FAILED' | 'BUSY' | 'ANSWERED';

/** What the one whom a record is about does: `dialled` waits for what comes of an answer, `final` is over. */
type State = 'single' | 'dialling' | 'dialled' | 'bridged' | 'parked' | 'final';

/** What a channel was last seen to do. */
interface Seen {
  readonly location: Location;
  readonly application: string;
}

/** The causes of Q.850 that a record has a word for, where no Dial has found one (cdr.c, cdr_object_finalize). */
const DISPOSITIONS: ReadonlyMap<number, Disposition> = new Map([
  [3, 'FAILED'],
  [16, 'NO ANSWER'],
  [17, 'BUSY'],
  [19, 'NO ANSWER'],
  [20, 'FAILED'],
]);

/** A call as one party, A, had it with another, B, or alone: a state machine of cdr.c. One channel may have several, one after the other or at once. */
export class CallDetailRecord {
  readonly #start: number;
  #state: State = 'single';
  #seen: Seen;
  #locked = false;
  answer: number | undefined;
  end: number | undefined;
  disposition: Disposition | undefined;
  partyB: Channel | undefined;
  bridge: Bridge | undefined;
  caller: CallerId;
  exten: string;
  context: string;
  application = '';
  data = '';

  constructor(
    readonly partyA: Channel,
    private readonly now: () => number,
  ) {
    this.#start = now();
    this.#seen = seen(partyA);
    this.caller = partyA.callerId;
    this.exten = partyA.location.exten;
    this.context = partyA.location.context;
    this.look();
  }

  get start(): number {
    return this.#start;
  }

  get isFinal(): boolean {
    return this.#state === 'final';
  }

  isIn(bridge: Bridge | undefined): boolean {
    return this.#state === 'bridged' && this.bridge === bridge;
  }

  get isParked(): boolean {
    return this.#state === 'parked';
  }

  /** Whether the channel does something else than when it was last looked at. */
  get isNew(): boolean {
    const { location, application } = seen(this.partyA);
    if (application === '' || isLine(application)) return false;
    const was = this.#seen;
    return (
      application !== was.application ||
      location.context !== was.location.context ||
      location.exten !== was.location.exten ||
      location.priority !== was.location.priority
    );
  }

  /** Takes down how the channel is now. False where the record is over and takes nothing more. */
  look(): boolean {
    if (this.#state === 'final') return false;
    if (this.#state === 'dialled' && this.isNew) {
      if (this.partyB !== undefined) {
        this.close();
        return false;
      }
      this.#state = 'single';
    }
    const { partyA } = this;
    this.#seen = seen(partyA);
    this.caller = partyA.callerId;
    this.exten = partyA.location.exten;
    this.context = partyA.location.context;
    // What called for a channel is no application of its own, unless it has none.
    const isOwn = !isLine(partyA.application) || this.application === '';
    if (partyA.application !== '' && isOwn && !this.#locked) this.#run(partyA.application, partyA.data);
    if (partyA.state === 'Up') this.answer ??= this.now();
    return true;
  }

  /** Somebody is dialled: by this channel, or this channel by nobody. False where another record must take it. */
  dial(called: Channel): boolean {
    if (this.#state !== 'single') return false;
    this.look();
    if (called !== this.partyA) {
      this.partyB = called;
      this.#locked = true;
    }
    this.#state = 'dialling';
    return true;
  }

  /** The party that was dialled has answered, or has not. */
  dialled(called: Channel, status: string): void {
    if (this.#state !== 'dialling') return;
    if (this.partyB !== undefined && this.partyB !== called) return;
    this.disposition = dispositionOf(status);
    if (this.disposition === 'ANSWERED') this.#state = 'dialled';
    else this.close();
  }

  /** The channel has come into a bridge. */
  enter(bridge: Bridge): void {
    this.bridge = bridge;
    this.#state = 'bridged';
  }

  park(lot: string, space: string): void {
    this.look();
    this.#run('Park', `${lot}:${space}`);
    this.#locked = true;
    this.#state = 'parked';
  }

  /** What the record is about is over, and the next thing is another record. */
  close(): void {
    this.finish();
    this.#state = 'final';
  }

  /** Sets the end. A record that has ended may go on: see `reopen`. */
  finish(): void {
    if (this.end !== undefined) return;
    this.end = this.now();
    if (this.disposition !== undefined) return;
    if (this.answer !== undefined) this.disposition = 'ANSWERED';
    else if (this.partyA.cause === 0) this.disposition = 'FAILED';
    else this.disposition = DISPOSITIONS.get(this.partyA.cause);
  }

  /** Somebody came after all. */
  reopen(partyB: Channel): void {
    this.partyB = partyB;
    this.end = undefined;
  }

  #run(application: string, data: string): void {
    this.application = application;
    this.data = data;
  }
}

function seen({ location, application }: Channel): Seen {
  return { location, application };
}

function isLine(application: string): boolean {
  return application.toLowerCase().startsWith('appdial');
}

/** Without the option `congestion` of cdr.conf, congestion is a failure. */
function dispositionOf(status: string): Disposition {
  switch (status) {
    case 'ANSWER':
      return 'ANSWERED';
    case 'BUSY':
      return 'BUSY';
    case 'CANCEL':
    case 'NOANSWER':
      return 'NO ANSWER';
    default:
      return 'FAILED';
  }
}
