import type { LiveMap, LiveQueue, Status } from '../../index.js';
import type { CurrentCall } from '../currentCalls.js';
import { printable } from '../text/printable.js';
import type { LoggedEvent } from './EventLog.js';

/** What there is to see of a PBX at a moment. It never changes. */
export interface Picture {
  /** When it was taken, in ms. */
  readonly at: number;
  readonly status: Status;
  /** Since when the status is that, in ms. */
  readonly since: number;
  /** Whether the connection is lost: this is how things stood. */
  readonly isStale: boolean;
  readonly calls: Section<LiveMap<CurrentCall>>;
  readonly queues: Section<LiveMap<LiveQueue>>;
  /** The last events, the newest at the end. */
  readonly events: readonly LoggedEvent[];
  /** How many events came in each of the last 60 seconds. */
  readonly rates: readonly number[];
}

/** A part of the picture: not known yet, known, or kept from this user, who is told why. */
export type Section<T> =
  | { readonly kind: 'awaited' }
  | { readonly kind: 'known'; readonly value: T }
  | { readonly kind: 'refused'; readonly why: string };

export function isReady({ status }: Picture): boolean {
  return status.state === 'ready';
}

export function eventsPerSecond({ rates }: Picture): number {
  return rates.at(-1) ?? 0;
}

/** The picture for programs. */
export function pictureData(picture: Picture): object {
  const { at, status, calls, queues } = picture;
  return {
    at: new Date(at),
    state: status.state,
    eventsPerSecond: eventsPerSecond(picture),
    calls: calls.kind === 'known' ? [...calls.value.values()] : null,
    queues: queues.kind === 'known' ? [...queues.value.values()] : null,
    notices: [calls, queues].flatMap((section) => (section.kind === 'refused' ? [printable(section.why)] : [])),
  };
}
