import { Subject, type Observable } from 'rxjs';
import type { Kernel } from '../core/Kernel.js';
import type { Channel } from '../model/Channel.js';

/** The numbers of the states of a device, as a queue member's `Status` shows them. */
export const DEVICE_STATES = {
  UNKNOWN: 0,
  NOT_INUSE: 1,
  INUSE: 2,
  BUSY: 3,
  INVALID: 4,
  UNAVAILABLE: 5,
  RINGING: 6,
  RINGINUSE: 7,
  ONHOLD: 8,
} as const;

/** Nobody remembers the states of Local channels and announcers: each change is told, and none is listed (a live Asterisk 22). */
const FORGOTTEN = /^(?:Local|CBAnn)\//;

/** A state by its name, as DeviceStateChange shows it. */
export type DeviceState = keyof typeof DEVICE_STATES;

/** Which device is in use, told from the channels that stand for it. */
export class DeviceStates {
  readonly #users = new Map<string, Set<Channel>>();
  readonly #declared = new Map<string, DeviceState>();
  readonly #told = new Map<string, DeviceState>();
  readonly #changes = new Subject<string>();

  /** @param whenIdle the state of a device that no channel stands for */
  constructor(
    private readonly kernel: Kernel,
    private readonly whenIdle: (device: string) => DeviceState,
  ) {}

  /** Emits the name of a device whenever something happens to it, after the event that says so. */
  get changes$(): Observable<string> {
    return this.#changes.asObservable();
  }

  /** The devices that something is known of, with what was told of them last. */
  get told(): ReadonlyMap<string, DeviceState> {
    return this.#told;
  }

  of(device: string): DeviceState {
    const declared = this.#declared.get(device);
    if (declared !== undefined) return declared;
    const states = new Set<DeviceState>();
    for (const user of this.#users.get(device) ?? []) {
      const state = stateFrom(user);
      if (state !== 'NOT_INUSE') states.add(state);
      // Of a trunk with a thousand channels nothing more can be learned.
      if (states.has('INUSE') && states.has('RINGING')) break;
    }
    if (states.has('RINGING')) return states.size > 1 ? 'RINGINUSE' : 'RINGING';
    if (states.has('INUSE')) return 'INUSE';
    if (states.has('ONHOLD')) return 'ONHOLD';
    return states.has('BUSY') ? 'BUSY' : this.whenIdle(device);
  }

  /** How many channels stand for a device. */
  channelsOf(device: string): number {
    return this.#users.get(device)?.size ?? 0;
  }

  use(channel: Channel): void {
    const user = userOf(channel);
    if (!user.ended) this.#users.set(channel.device, (this.#users.get(channel.device) ?? new Set()).add(user));
    this.update(channel.device);
  }

  release(channel: Channel): void {
    const users = this.#users.get(channel.device);
    users?.delete(channel);
    if (users?.size === 0) this.#users.delete(channel.device);
    this.update(channel.device);
  }

  /** Declares the state of a device that no channel stands for, such as a queue or a space to park on, and tells it. */
  announce(device: string, state: DeviceState): void {
    this.#declared.set(device, state);
    this.#tell(device, state);
  }

  /** Declares the state of a device without telling it: it has been so since before the PBX could be asked. */
  assume(device: string, state: DeviceState): void {
    this.#declared.set(device, state);
    this.#told.set(device, state);
  }

  /** Takes a device that channels stand for as known, without telling it. */
  know(device: string): void {
    this.#told.set(device, this.of(device));
  }

  /** Tells the state of a device anew, if it is another: once for any number of channels (call-in-progress-lists, Asterisk 22). */
  update(device: string): void {
    this.kernel.post(() => {
      const state = this.of(device);
      if (state !== this.#told.get(device)) this.#tell(device, state);
    });
  }

  #tell(device: string, state: DeviceState): void {
    if (!FORGOTTEN.test(device)) this.#told.set(device, state);
    this.kernel.publish('DeviceStateChange', 'call', [
      ['Device', device],
      ['State', state],
    ]);
    this.#changes.next(device);
  }
}

function stateFrom({ technology, state, isOnHold }: Channel): DeviceState {
  // A Local channel is in use, whatever it does (originate-failures, Asterisk 22).
  if (technology === 'Local') return 'INUSE';
  if (isOnHold) return 'ONHOLD';
  switch (state) {
    case 'Down':
      return 'NOT_INUSE';
    case 'Busy':
      return 'BUSY';
    case 'Ringing':
      return 'RINGING';
    default:
      return 'INUSE';
  }
}

/** A Local device is in use as long as there is the half in which the caller listens (originate-failures, burst, Asterisk 22). */
function userOf(channel: Channel): Channel {
  return channel.technology === 'Local' ? (channel.callingHalf ?? channel) : channel;
}
