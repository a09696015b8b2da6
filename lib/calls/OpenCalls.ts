import { ReplaySubject } from 'rxjs';
import type { Call } from './Call.js';
import type { CallProgress } from './CallProgress.js';
import type { CallSnapshot } from './CallRecord.js';
import type { CallState, Happening } from './CallsState.js';

/** Nobody is handed on and put on hold more often in one call, but a loop in a dialplan: that must not fill the memory. */
const LONGEST_STORY = 1_000;

interface OpenCall {
  readonly progress: ReplaySubject<CallProgress>;
  latest: CallState;
}

/** The calls that have been told of and have not ended, with who listens to them. */
export class OpenCalls {
  readonly #open = new Map<string, OpenCall>();

  /** Tells the listeners of a call; the call, where it begins. */
  take(happening: Happening): Call | undefined {
    const { kind, call } = happening;
    if (kind === 'began') return this.#begin(call);
    const open = this.#open.get(call.id);
    if (!open) return undefined;
    open.latest = call;
    open.progress.next(happening.progress);
    if (kind === 'ended') {
      this.#open.delete(call.id);
      open.progress.complete();
    }
    return undefined;
  }

  complete(): void {
    for (const { progress } of this.#open.values()) progress.complete();
    this.#open.clear();
  }

  #begin(call: CallState): Call {
    const open: OpenCall = { progress: new ReplaySubject(LONGEST_STORY), latest: call };
    this.#open.set(call.id, open);
    return {
      id: call.id,
      startedAt: call.startedAt,
      progress$: open.progress.asObservable(),
      snapshot: () => snapshotOf(open.latest),
    };
  }
}

function snapshotOf(call: CallState): CallSnapshot {
  const { id, originated, caller, dialled, answeredBy, transfers, queues, abandoned, startedAt, answeredAt } = call;
  return { id, originated, caller, dialled, answeredBy, transfers, queues, abandoned, startedAt, answeredAt };
}
