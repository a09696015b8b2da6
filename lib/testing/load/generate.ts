import {
  defer,
  EMPTY,
  finalize,
  ignoreElements,
  merge,
  mergeMap,
  NEVER,
  type Observable,
  of,
  takeUntil,
  tap,
} from 'rxjs';
import type { Exchange } from '../calls/Exchange.js';
import { type IncomingCall, incomingCall } from '../calls/incomingCall.js';
import type { Channel } from '../model/Channel.js';
import { snapshotChannel } from '../snapshots.js';
import { arrivals } from './arrivals.js';
import { Load } from './Load.js';
import type { GeneratedCall, LoadOptions } from './LoadOptions.js';
import { type CallPlan, deskOf, LOAD_CONTEXT, type LoadOffice } from './LoadOffice.js';
import { CALLERS, STAFF } from './people.js';

/** Those who talk in one room, on average. */
const ROOM_SIZE = 4;
/** More agents than that make nobody wait less. */
const MAX_AGENTS = 1000;
/** Of how many outside callers one is inside. */
const INSIDE = 4;

/** Plays a load of calls: see `EmbeddedPbx.generate`. */
export function generate(exchange: Exchange, office: LoadOffice, options: LoadOptions): Observable<GeneratedCall> {
  return defer(() => {
    const load = new Load(options, (exten) => exchange.dialplan.steps('default', exten) !== undefined);
    const seconds = (load.talkMs + load.holdMs) / 1000;
    // Those that are there at a time, and some to spare.
    const room = (kind: 'queue' | 'conference'): number => Math.ceil(load.rateOf(kind) * seconds * 1.2);
    const agents = room('queue');
    office.makeRoom(agents === 0 ? 0 : Math.min(MAX_AGENTS, agents + 2), Math.ceil(room('conference') / ROOM_SIZE));
    return arrivals(exchange.kernel, load).pipe(mergeMap(() => play(exchange, office, load)));
  });
}

/** Plays one call. Emits it as it begins and completes when all of it has ended; on unsubscribe all who take part in it hang up. */
function play(exchange: Exchange, office: LoadOffice, load: Load): Observable<GeneratedCall> {
  const { kernel } = exchange;
  const kind = load.drawKind(kernel.random);
  const plan = drawPlan(exchange, load, kind);
  let linkedid = '';
  const hear = ({ identity }: Channel): void => office.begin((linkedid = identity.linkedid), plan);
  return callFor(exchange, drawCall(exchange, office, kind), plan.patience).pipe(
    tap(hear),
    mergeMap((channel) =>
      merge(
        of({ kind, channel: snapshotChannel(channel) }),
        kind === 'parked' ? retrieve(exchange, office, channel, plan) : EMPTY,
      ),
    ),
    finalize(() => office.end(linkedid)),
  );
}

function drawPlan({ kernel }: Exchange, { talkMs, holdMs }: Load, kind: string): CallPlan {
  const around = (mean: number): number => Math.round(mean * (0.5 + kernel.random.fraction()));
  const [hold, talk, callerEnds] = [around(holdMs), around(talkMs), kernel.random.below(2) === 0];
  switch (kind) {
    case 'answered':
      return { hold, talk, patience: callerEnds ? hold + talk : undefined };
    case 'noAnswer':
      return { hold, talk, patience: hold };
    case 'conference':
      return { hold, talk, patience: talk };
    default:
      return { hold, talk, patience: undefined };
  }
}

function drawCall({ kernel }: Exchange, office: LoadOffice, kind: string): IncomingCall {
  const exten = office.drawExten(kind);
  const place = exten === undefined ? { context: 'default', exten: kind } : { context: LOAD_CONTEXT, exten };
  if (kernel.random.below(INSIDE) === 0) return { ...place, ...drawColleague(office) };
  const caller = CALLERS[kernel.random.below(CALLERS.length)];
  return {
    ...place,
    channel: 'PJSIP/trunk',
    ...(caller?.number !== undefined && { callerIdNum: caller.number }),
    ...(caller?.name !== undefined && { callerIdName: caller.name }),
  };
}

function drawColleague(office: LoadOffice): Omit<IncomingCall, 'exten'> {
  const desk = office.drawDesk();
  return {
    channel: deskOf(desk),
    callerIdNum: String(desk),
    callerIdName: STAFF[desk % STAFF.length] ?? '',
  };
}

/** Someone takes a parked call after a while, talks and hangs up. Emits nothing. */
function retrieve(exchange: Exchange, office: LoadOffice, parked: Channel, plan: CallPlan): Observable<never> {
  const { kernel } = exchange;
  return kernel.after(plan.hold).pipe(
    mergeMap(() => {
      const call = office.lot.calls.find(({ channel }) => channel === parked);
      if (call === undefined) return EMPTY;
      const place = { context: office.lot.context, exten: String(call.space) };
      return callFor(exchange, { ...drawColleague(office), ...place }, plan.talk).pipe(ignoreElements());
    }),
  );
}

/** A call that the caller ends after so many ms, unless it ends before. */
function callFor(exchange: Exchange, call: IncomingCall, ms: number | undefined): Observable<Channel> {
  return incomingCall(exchange, call).pipe(takeUntil(ms === undefined ? NEVER : exchange.kernel.after(ms)));
}
