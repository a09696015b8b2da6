import {
  catchError,
  concat,
  defer,
  EMPTY,
  from,
  ignoreElements,
  map,
  mergeMap,
  type Observable,
  of,
  tap,
  toArray,
} from 'rxjs';
import { coreShowChannels, type Manager, type QueueRecord, queueStatus, toQueues } from 'rx-asterisk';
import type { EmbeddedPbx, QueueSnapshot } from '../../lib/testing/index.js';
import type { ChannelModel } from './ChannelModel.js';
import type { DrawnAction } from './chaosActions.js';
import type { Ledger } from './Ledger.js';

/** What is to agree with the PBX. */
export interface Held {
  readonly model: ChannelModel;
  readonly ticks: {
    /** How many had been said. */
    readonly said: number;
    readonly heard: () => readonly { readonly number: number; readonly epoch: number }[];
  };
  readonly actions: readonly DrawnAction[];
  readonly perform: (drawn: DrawnAction) => Observable<object>;
}

/** How an action ends on a PBX on which nothing goes wrong. */
const ENDS: Readonly<Record<string, string>> = {
  refused: 'ActionError',
  unknown: 'UnsupportedActionError',
  argument: 'ArgumentError',
};

/** Whether all that the library holds agrees with a PBX on which nothing goes wrong. Emits nothing, completes. */
export function compareWithPbx(ledger: Ledger, manager: Manager, pbx: EmbeddedPbx, held: Held): Observable<never> {
  const performed$ = from(held.actions).pipe(mergeMap((drawn) => performed(ledger, drawn, held.perform)));
  const queues$ = manager.pipe(
    queueStatus(),
    toQueues(),
    tap((queues) => agree(ledger, 'queues', plainQueues(queues), plainSnapshots(pbx.queues))),
  );
  const channels$ = manager.pipe(
    coreShowChannels(),
    map(({ Uniqueid, Channel }) => `${Uniqueid} ${Channel}`),
    toArray(),
    tap((rows) => agree(ledger, 'channels', rows.sort(), channelsOf(pbx))),
  );
  const model$ = defer(() => {
    const names = Array.from(held.model.channels, ([id, name]) => `${id} ${name}`);
    agree(ledger, 'a model of channels', names.sort(), channelsOf(pbx));
    judgeTicks(ledger, held.ticks);
    return of(undefined);
  });
  const fail = catchError((error: unknown) => {
    ledger.problem(`when all was well: ${String(error)}`);
    return EMPTY;
  });
  return concat(performed$, queues$.pipe(fail), channels$.pipe(fail), model$).pipe(ignoreElements());
}

function performed(ledger: Ledger, drawn: DrawnAction, perform: Held['perform']): Observable<unknown> {
  const check = (end: string): void => {
    const wanted = ENDS[drawn.kind] ?? 'answered';
    ledger.check('when all is well every action is answered', end === wanted, () => `${drawn.kind}: ${end}`);
  };
  return perform(drawn).pipe(
    tap({ complete: () => check('answered') }),
    catchError((error: unknown) => {
      check(error instanceof Error ? error.name : String(error));
      return EMPTY;
    }),
  );
}

function judgeTicks(ledger: Ledger, { said, heard }: Held['ticks']): void {
  const all = heard();
  const last = all.filter(({ epoch }) => epoch === all.at(-1)?.epoch).map(({ number }) => number);
  const isWhole = last.every((number, at) => number === last[0]! + at) && last.at(-1)! >= said;
  ledger.check('when all is well every event comes', isWhole, () => `${last.join(' ')} of ${said}`);
}

function agree(ledger: Ledger, what: string, got: unknown, wanted: unknown): void {
  const [ours, its] = [JSON.stringify(got), JSON.stringify(wanted)];
  ledger.check(`${what} agree with the PBX`, ours === its && its.length > 2, () => `${ours} is not ${its}`);
}

function channelsOf({ channels }: EmbeddedPbx): string[] {
  return channels.map(({ uniqueid, name }) => `${uniqueid} ${name}`).sort();
}

function plainSnapshots(queues: readonly QueueSnapshot[]): unknown {
  return queues.map(({ name, members, callers, completed, abandoned }) => ({
    name,
    members: members.map((member) => `${member.interface} ${member.name} ${member.callsTaken} ${member.paused}`),
    callers,
    counts: `${completed} ${abandoned}`,
  }));
}

function plainQueues(queues: Readonly<Record<string, QueueRecord>>): unknown {
  return Object.values(queues).map(({ Queue, members, entries, Completed, Abandoned }) => ({
    name: Queue,
    members: Object.values(members).map((member) => {
      return `${member.Location} ${member.Name} ${member.CallsTaken} ${member.Paused === '1'}`;
    }),
    callers: Object.values(entries)
      .sort((one, other) => Number(one.Position) - Number(other.Position))
      .map(({ Channel }) => Channel),
    counts: `${Completed} ${Abandoned}`,
  }));
}
