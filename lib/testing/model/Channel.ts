import { endWith, ignoreElements, type Observable, Subject, takeUntil } from 'rxjs';
import type { Bridge } from './Bridge.js';
import type { CallerId } from './CallerId.js';
import type { ChannelStateName } from './channelStates.js';

/** What a called channel tells the one who called it. */
export type Progress = 'ringing' | 'answered' | 'busy' | 'congestion' | 'left' | 'taken' | 'withdrawn' | 'hungUp';

/** A place in the dialplan. */
export interface Location {
  readonly context: string;
  readonly exten: string;
  readonly priority: number;
}

export interface ChannelIdentity {
  readonly name: string;
  readonly uniqueid: string;
  readonly linkedid: string;
  readonly createdAt: number;
}

/** The lines that describe a channel, and what they were made of. */
export interface Description extends Pick<
  Channel,
  'state' | 'callerId' | 'connectedLine' | 'accountCode' | 'location'
> {
  readonly lines: string;
}

/** One leg of a call. Changed by the switchboard alone, which says so on the wire. */
export class Channel {
  state: ChannelStateName = 'Down';
  callerId: CallerId = {};
  connectedLine: CallerId = {};
  /** What clients take for its caller id, where that has changed and they have not been told yet. */
  toldCallerId: CallerId | undefined;
  accountCode = '';
  dnid = '';
  /** The number that an operator would charge (ANI): set with the caller id of those who were called for someone. */
  ani = '';
  application = '';
  data = '';
  cause = 0;
  /** Who hung up, as CEL tells it: `dialplan/builtin`, or a channel whose far end did. */
  hangupSource = '';
  /** When it was answered, in ms since the epoch. */
  answeredAt: number | undefined;
  /** Whether a dialplan runs on it, not one application or nothing. */
  inDialplan = false;
  /** The far end has hung up, and the channel is about to. */
  leaving = false;
  /** When AbsoluteTimeout will hang it up, in ms since the epoch. */
  hangupAt: number | undefined;
  /** What Monitor records to. */
  monitorFile: string | undefined;
  /** What MixMonitor records to, by the ids of the recordings. */
  readonly mixMonitors = new Map<string, string>();
  bridge: Bridge | undefined;
  /** The far end has put the other on hold. */
  isHolding = false;
  /** The other holds. */
  isOnHold = false;
  /** Music plays to it. */
  hearsMusic = false;
  /** How its events describe it, as they last did: see `channelLines`. */
  described: Description | undefined;
  /** The other half of a Local pair, or of a call that the PBX makes to itself. */
  otherHalf: Channel | undefined;
  /** For the half that the dialplan runs on, `;2` of a Local pair: the half in which the one who called listens. */
  callingHalf: Channel | undefined;
  /** The Call-ID of its SIP dialogue, once someone has asked. */
  callId: string | undefined;
  /** How well its sound came through has been told. */
  qualityTold = false;
  readonly variables = new Map<string, string>();
  readonly #progress = new Subject<Progress>();
  readonly #digits = new Subject<string>();
  readonly #hangupRequest = new Subject<void>();
  readonly #stop = new Subject<void>();
  readonly #end = new Subject<void>();
  #ended = false;

  constructor(
    readonly identity: ChannelIdentity,
    public location: Location,
  ) {}

  get ended(): boolean {
    return this.#ended;
  }

  get name(): string {
    return this.identity.name;
  }

  /** Its caller id as clients see it. */
  get shownCallerId(): CallerId {
    return this.toldCallerId ?? this.callerId;
  }

  /** The technology in front of the first slash: `Local`, `PJSIP`. */
  get technology(): string {
    return this.name.slice(0, this.name.indexOf('/'));
  }

  /** Whether SIP carries it, and RTP its sound. */
  get isSip(): boolean {
    return this.technology === 'PJSIP' || this.technology === 'SIP';
  }

  /** The name of the device behind the channel: its name without the number at the end. */
  get device(): string {
    return this.name.replace(/-[^-]*$/, '');
  }

  /** Emits what the called side does. Never completes on its own. */
  get progress$(): Observable<Progress> {
    return this.#progress.asObservable();
  }

  /** Emits the digits that come in from the channel's side. Never completes on its own. */
  get digits$(): Observable<string> {
    return this.#digits.asObservable();
  }

  hearDigit(digit: string): void {
    this.#digits.next(digit);
  }

  /** Emits whenever an event has said that the channel will be hung up, in that moment. Never completes. */
  get hangupRequest$(): Observable<void> {
    return this.#hangupRequest.asObservable();
  }

  requestHangup(): void {
    this.#hangupRequest.next();
  }

  tell(progress: Progress): void {
    this.#progress.next(progress);
  }

  /**
   * Lets `source` drive the channel in place of what drove it before. `ended` is called when it completes, not when it is
   * stopped; `failed` when it errors.
   */
  follow(source: Observable<unknown>, ended: () => void, failed: (error: unknown) => void): void {
    this.stop();
    source.pipe(ignoreElements(), endWith(undefined), takeUntil(this.#stop)).subscribe({ next: ended, error: failed });
  }

  /** Lets `source`, the far end, do what it does while the channel lives, whatever drives the channel here. */
  face(source: Observable<unknown>, ended: () => void, failed: (error: unknown) => void): void {
    source.pipe(ignoreElements(), endWith(undefined), takeUntil(this.#end)).subscribe({ next: ended, error: failed });
  }

  stop(): void {
    this.#stop.next();
  }

  end(): void {
    this.#ended = true;
    this.stop();
    this.#end.next();
  }
}
