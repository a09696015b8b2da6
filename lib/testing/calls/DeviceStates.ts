import { Subject, type Observable } from 'rxjs';
import type { Kernel } from '../core/Kernel.js';
import type { Channel } from '../model/Channel.js';

/** The numbers of the states of a device, as a queue member's `Status` shows them. */
export const DEVICE_STATES = { UNKNOWN: 0, NOT_INUSE: 1, INUSE: 2, INVALID: 4, RINGING: 6 } as const;

/** A state by its name, as DeviceStateChange shows it. */
export type DeviceState = keyof typeof DEVICE_STATES;

/** Which device is in use, told from the channels that stand for it. */
export class DeviceStates {
  readonly #users = new Map<string, Set<Channel>>();
  readonly #changes = new Subject<string>();

  constructor(
    private readonly kernel: Kernel,
    private readonly exists: (device: string) => boolean,
  ) {}

  /** Emits the name of a device whenever something happens to it, after the event that says so. */
  get changes$(): Observable<string> {
    return this.#changes.asObservable();
  }

  of(device: string): DeviceState {
    if (device.startsWith('Custom:')) return 'UNKNOWN';
    if (!this.exists(device)) return 'INVALID';
    const users = [...(this.#users.get(device) ?? [])];
    if (users.length === 0) return 'NOT_INUSE';
    // A Local channel that rings is in use (originate-failures, Asterisk 22).
    return users.every(({ technology, state }) => technology !== 'Local' && state === 'Ringing') ? 'RINGING' : 'INUSE';
  }

  use(channel: Channel): void {
    const users = this.#users.get(channel.device) ?? new Set();
    this.#users.set(channel.device, users.add(userOf(channel)));
    this.#changed(channel.device);
  }

  release(channel: Channel): void {
    const users = this.#users.get(channel.device);
    users?.delete(channel);
    if (users?.size === 0) this.#users.delete(channel.device);
    this.#changed(channel.device);
  }

  announce(device: string, state: DeviceState): void {
    this.kernel.publish('DeviceStateChange', 'call', [
      ['Device', device],
      ['State', state],
    ]);
  }

  /** One event for each leg and change, as Asterisk sends them: a Local pair makes two of the same (originate-async, Asterisk 22). */
  #changed(device: string): void {
    this.kernel.post(() => {
      this.announce(device, this.of(device));
      this.#changes.next(device);
    });
  }
}

/** A Local device is in use as long as there is the half in which the caller listens (originate-failures, burst, Asterisk 22). */
function userOf(channel: Channel): Channel {
  return channel.callingHalf ?? channel;
}
