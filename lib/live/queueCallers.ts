import type { LiveQueueCaller } from './LiveQueue.js';

type Callers = readonly LiveQueueCaller[];

/*
 * Two callers never change places. So one who is there already keeps the place, whatever an event says that came late; what a list
 * says counts when it has ended. While it is on its way there are gaps, for a position counts those as well who have not come yet.
 */

/** A caller who came in at a position: those behind move back. */
export function join(callers: Callers, caller: LiveQueueCaller): Callers {
  const { front, back } = divide(callers, (position) => position < caller.position);
  return [...front, caller, ...moved(back, 1)];
}

/** A caller whom a list has at a position: behind whoever has this position by an event that was told between two rows. */
export function insert(callers: Callers, caller: LiveQueueCaller): Callers {
  const { front, back } = divide(callers, (position) => position <= caller.position);
  const position = Math.max(caller.position, (front.at(-1)?.position ?? 0) + 1);
  const isTaken = back[0]?.position === position;
  return [...front, { ...caller, position }, ...(isTaken ? moved(back, 1) : back)];
}

/** Without a caller: those behind move up. The same where there is no such caller. */
export function leave(callers: Callers, uniqueid: string): Callers {
  const at = callers.findIndex((caller) => caller.uniqueid === uniqueid);
  return at < 0 ? callers : [...callers.slice(0, at), ...moved(callers.slice(at + 1), -1)];
}

/**
 * The callers in the order of a list that has ended: it is never older than the events before it. Those whom it does not have
 * stay, at their own position, where `stays` says so: it may be older than their coming. The same where nothing is changed.
 */
export function settle(
  callers: Callers,
  listed: readonly string[],
  stays: (caller: LiveQueueCaller) => boolean,
): Callers {
  const known = new Map(callers.map((caller) => [caller.uniqueid, caller]));
  const inOrder = listed.map((uniqueid) => known.get(uniqueid)).filter((caller) => caller !== undefined);
  const isListed = new Set(listed);
  for (const caller of callers)
    if (!isListed.has(caller.uniqueid) && stays(caller)) inOrder.splice(caller.position - 1, 0, caller);
  const settled = inOrder.map((caller, at) => (caller.position === at + 1 ? caller : { ...caller, position: at + 1 }));
  return settled.length === callers.length && settled.every((caller, at) => caller === callers[at]) ? callers : settled;
}

function divide(callers: Callers, isBefore: (position: number) => boolean): { front: Callers; back: Callers } {
  const at = callers.findIndex(({ position }) => !isBefore(position));
  return at < 0 ? { front: callers, back: [] } : { front: callers.slice(0, at), back: callers.slice(at) };
}

function moved(callers: Callers, by: number): Callers {
  return callers.map((caller) => ({ ...caller, position: caller.position + by }));
}
