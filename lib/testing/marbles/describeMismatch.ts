import type { ObservableNotification } from 'rxjs';
import { type Difference, differences } from './differences.js';
import { messageName, show } from './show.js';

/** A notification and its frame, as RxJS's TestScheduler records and expects them. */
export interface TimedNotification {
  readonly frame: number;
  readonly notification: ObservableNotification<unknown>;
}

/** How many lines a mismatch has. A stream that is off by a frame from its beginning is understood by the first ones. */
const MAX_LINES = 20;

/**
 * Tells what differs between received and expected notifications, line by line in the order of time; undefined where nothing
 * does. Takes what RxJS's TestScheduler hands to its assertion: the subscriptions of `expectSubscriptions` too.
 */
export function describeMismatch(received: unknown, expected: unknown): string | undefined {
  if (isListOf(isNotification, received) && isListOf(isNotification, expected))
    return text('The notifications are not as expected:', notificationLines(received, expected));
  if (isListOf(isSubscription, received) && isListOf(isSubscription, expected))
    return text('The subscriptions are not as expected:', subscriptionLines(received, expected));
  return text('The value is not as expected:', changes('value', differences(received, expected)));
}

function text(head: string, lines: readonly string[]): string | undefined {
  if (lines.length === 0) return undefined;
  const more = lines.length > MAX_LINES ? [`… and ${lines.length - MAX_LINES} more`] : [];
  return [head, ...[...lines.slice(0, MAX_LINES), ...more].map((line) => `  ${line}`)].join('\n');
}

function notificationLines(
  received: readonly TimedNotification[],
  expected: readonly TimedNotification[],
): readonly string[] {
  if (received.length === expected.length && received.every((one, at) => isSame(one, expected[at], true))) return [];
  const came = [...received];
  const lines: (readonly [frame: number, line: string])[] = [];
  // The strictest likeness first, so that what came elsewhere is not taken for what is there.
  const rest = PAIRINGS.reduce<readonly TimedNotification[]>(
    (open, { alike, tell }) =>
      open.filter((ought) => {
        const index = came.findIndex((one) => alike(one, ought));
        const [is] = index < 0 ? [] : came.splice(index, 1);
        if (is) lines.push(...tell(is, ought).map((line) => [ought.frame, line] as const));
        return is === undefined;
      }),
    expected,
  );
  lines.push(
    ...rest.map((one) => [one.frame, `frame ${one.frame}: missing ${nameOf(one)}`] as const),
    ...came.map((one) => [one.frame, `frame ${one.frame}: unexpected ${nameOf(one)}`] as const),
  );
  if (lines.length === 0) return orderLine(received, expected);
  return lines.sort(([a], [b]) => a - b).map(([, line]) => line);
}

interface Pairing {
  readonly alike: (is: TimedNotification, ought: TimedNotification) => boolean;
  readonly tell: (is: TimedNotification, ought: TimedNotification) => readonly string[];
}

const PAIRINGS: readonly Pairing[] = [
  { alike: (is, ought) => isSame(is, ought, true), tell: () => [] },
  {
    alike: (is, ought) => is.frame === ought.frame && isSameThing(is, ought),
    tell: (is, ought) => changes(`frame ${ought.frame}: ${headOf(ought)}`, valueDifferences(is, ought)),
  },
  {
    alike: (is, ought) => isSame(is, ought, false),
    tell: (is, ought) => [`frame ${ought.frame}: ${nameOf(ought)} came at frame ${is.frame}`],
  },
  {
    alike: (is, ought) => is.frame === ought.frame,
    tell: (is, ought) => [`frame ${ought.frame}: expected ${nameOf(ought)}, received ${nameOf(is)}`],
  },
];

function isSame(is: TimedNotification, ought: TimedNotification | undefined, atSameFrame: boolean): boolean {
  if (ought === undefined || (atSameFrame && is.frame !== ought.frame)) return false;
  return is.notification.kind === ought.notification.kind && valueDifferences(is, ought).length === 0;
}

/** Whether two notifications are worth a comparison by their fields. */
function isSameThing({ notification: is }: TimedNotification, { notification: ought }: TimedNotification): boolean {
  if (is.kind === 'E' && ought.kind === 'E') return is.error instanceof Error && ought.error instanceof Error;
  if (is.kind !== 'N' || ought.kind !== 'N') return false;
  const [one, other] = [messageName(is.value), messageName(ought.value)];
  const areThings = [is.value, ought.value].every((value) => typeof value === 'object' && value !== null);
  return one === undefined && other === undefined ? areThings : one === other;
}

function valueDifferences(is: TimedNotification, ought: TimedNotification): readonly Difference[] {
  return differences(contentOf(is), contentOf(ought));
}

function contentOf({ notification }: TimedNotification): unknown {
  if (notification.kind === 'N') return notification.value;
  return notification.kind === 'E' ? notification.error : undefined;
}

/** What a notification is, without its fields. */
function headOf({ notification }: TimedNotification): string {
  if (notification.kind === 'E')
    return notification.error instanceof Error ? `error ${notification.error.name}` : 'error';
  return (notification.kind === 'N' && messageName(notification.value)) || 'value';
}

function nameOf({ notification }: TimedNotification): string {
  if (notification.kind === 'C') return 'completion';
  return notification.kind === 'E' ? `error ${show(notification.error)}` : show(notification.value);
}

function orderLine(received: readonly TimedNotification[], expected: readonly TimedNotification[]): readonly string[] {
  const at = received.findIndex((one, index) => !isSame(one, expected[index], true));
  const frame = received[at]?.frame;
  const [is, ought] = [received, expected].map((all) =>
    all
      .filter((one) => one.frame === frame)
      .map(nameOf)
      .join(', '),
  );
  return [`frame ${String(frame)}: in another order: expected ${String(ought)}; received ${String(is)}`];
}

/** A line for each field, the first behind the head, the others below it. */
export function changes(head: string, found: readonly Difference[]): readonly string[] {
  return found.map(({ path, expected, received }, index) => {
    const what = `${path === '' ? '' : `${path}: `}expected ${expected}, received ${received}`;
    return index === 0 ? `${head} — ${what}` : `${' '.repeat(head.length + 3)}${what}`;
  });
}

interface Subscription {
  readonly subscribedFrame: number;
  readonly unsubscribedFrame: number;
}

function subscriptionLines(received: readonly Subscription[], expected: readonly Subscription[]): readonly string[] {
  return Array.from({ length: Math.max(received.length, expected.length) }, (_, index) => {
    const [is, ought] = [span(received[index]), span(expected[index])];
    return is === ought ? [] : [`subscription ${index + 1}: expected ${ought}, received ${is}`];
  }).flat();
}

function span(subscription: Subscription | undefined): string {
  if (subscription === undefined) return 'none';
  const { subscribedFrame, unsubscribedFrame } = subscription;
  return `from frame ${subscribedFrame} ${unsubscribedFrame === Infinity ? 'for good' : `to ${unsubscribedFrame}`}`;
}

function isListOf<T>(is: (value: unknown) => value is T, list: unknown): list is readonly T[] {
  return Array.isArray(list) && list.every(is);
}

function isNotification(value: unknown): value is TimedNotification {
  return typeof value === 'object' && value !== null && 'frame' in value && 'notification' in value;
}

function isSubscription(value: unknown): value is Subscription {
  return typeof value === 'object' && value !== null && 'subscribedFrame' in value;
}
