import { defer, EMPTY, filter, finalize, map, merge, mergeMap, type Observable, of, take } from 'rxjs';
import type { Channel } from '../model/Channel.js';
import { passTurn, type Queue, type QueueMember, ringOrder } from '../model/Queue.js';
import type { Field } from '../wire/formatMessage.js';
import type { Exchange } from './Exchange.js';
import { type MemberCall, placeMemberCall, tellLate } from './placeMemberCall.js';
import { ringAll } from './ringAll.js';

/** Timers of real time may fire a moment early. */
const SLACK = 10;
/** How long an announcement to a member takes, in ms. */
const ANNOUNCEMENT = 1_000;

export interface RingMembersOptions {
  /** When the members have rung for long enough, in ms since the epoch. */
  readonly until: number;
  readonly onRing: () => void;
  readonly onAgent: (event: 'AgentRingNoAnswer' | 'AgentDump', call: MemberCall, fields: readonly Field[]) => void;
}

/**
 * Rings members of a queue for a caller. Emits the call of the one who answered and completes; completes alone when nobody did. With
 * `rrmemory` it is the next one's turn then; on unsubscribe too.
 */
export function ringMembers(
  exchange: Exchange,
  queue: Queue,
  caller: Channel,
  options: RingMembersOptions,
): Observable<MemberCall> {
  const { kernel } = exchange;
  const { until, onRing, onAgent } = options;
  return defer(() => {
    const tried = new Set<QueueMember>();
    // One who is busy does not keep the next from being called (app_queue.c, ring_one).
    const ring = ([group, ...rest]: readonly (readonly QueueMember[])[]): Observable<MemberCall> => {
      if (group === undefined) return EMPTY;
      for (const member of group) tried.add(member);
      const calls = group.flatMap((member) => placeMemberCall(exchange, queue, member, caller) ?? []);
      if (calls.length === 0) return ring(rest);
      const began = kernel.now();
      // In ms, unlike the RingTime of AgentConnect (app_queue.c, rna).
      const tellInVain = (call: MemberCall): void =>
        onAgent('AgentRingNoAnswer', call, [['RingTime', kernel.now() - began]]);
      onRing();
      return ringAll(exchange, {
        caller,
        calls,
        ms: until - began,
        onRinging: () => undefined,
        onAnswer: ({ channel }) => tellLate(exchange, channel, caller),
        onFailure: tellInVain,
        onTimeout: tellInVain,
      }).pipe(
        mergeMap(({ answered }) => {
          if (answered === undefined) {
            const isOver = queue.strategy === 'ringall' || until - kernel.now() <= SLACK;
            return isOver ? EMPTY : ring(rest);
          }
          answered.ringSeconds = Math.floor((kernel.now() - began) / 1000);
          return queue.announce === undefined ? of(answered) : announceTo(exchange, answered, onAgent);
        }),
      );
    };
    return ring(ringOrder(queue, kernel.seconds())).pipe(finalize(() => passTurn(queue, tried)));
  });
}

/** Tells the member who calls. Completes alone where the member hangs up upon it: then the caller waits on (app_queue.c, AGENTDUMP). */
function announceTo(
  exchange: Exchange,
  call: MemberCall,
  onAgent: RingMembersOptions['onAgent'],
): Observable<MemberCall> {
  const { kernel, switchboard } = exchange;
  const { channel } = call;
  let isThrough = false;
  return merge(
    kernel.after(ANNOUNCEMENT).pipe(map(() => true)),
    channel.progress$.pipe(
      filter((progress) => progress === 'hungUp'),
      map(() => false),
    ),
  ).pipe(
    take(1),
    mergeMap((isThere) => {
      isThrough = isThere;
      if (isThere) return of(call);
      onAgent('AgentDump', call, []);
      return EMPTY;
    }),
    finalize(() => {
      // The caller has gone meanwhile.
      if (!isThrough) kernel.post(() => switchboard.hangup(channel));
    }),
  );
}
