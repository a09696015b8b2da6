import { noop, type Observable, type SchedulerLike } from 'rxjs';
import { match } from 'ts-pattern';
import { clockOf } from '../session/clockOf.js';
import type { Diagnostic } from '../session/Diagnostic.js';
import type { Logger } from './Logger.js';
import type { Status } from './Status.js';

/** The least time between two lines about faults of one kind, in ms: a server that sends garbage is not to fill the disk. */
const PAUSE = 1_000;

/** Writes what a manager tells of itself, until it tells no more. */
export function logTo(
  logger: Logger,
  status$: Observable<Status>,
  diagnostics$: Observable<Diagnostic>,
  scheduler: SchedulerLike,
): void {
  const clock = clockOf(scheduler);
  const told = new Map<Diagnostic['kind'], { at: number; suppressed: number }>();
  const logDiagnostic = ({ kind, message, ...fields }: Diagnostic): void => {
    if (kind === 'connection') {
      // How often connections fail is up to the back-off.
      logger.warn(withError({ kind, ...fields }), message);
      return;
    }
    const { at, suppressed } = told.get(kind) ?? { at: -Infinity, suppressed: 0 };
    const now = clock();
    if (now - at < PAUSE) told.set(kind, { at, suppressed: suppressed + 1 });
    else {
      told.set(kind, { at: now, suppressed: 0 });
      logger.warn({ kind, ...fields, ...(suppressed > 0 && { suppressed }) }, message);
    }
  };
  // Neither errors.
  diagnostics$.subscribe({ next: logDiagnostic, error: noop });
  status$.subscribe({
    next: (status) => {
      logStatus(logger, status);
    },
    error: noop,
  });
}

function logStatus(logger: Logger, status: Status): void {
  match(status)
    .with({ state: 'ready' }, ({ epoch }) => {
      logger.info({ epoch }, 'Logged in');
    })
    .with({ state: 'reconnecting' }, ({ attempt, delay }) => {
      logger.info({ attempt, delay }, `Next attempt in ${delay} ms`);
    })
    .with({ state: 'closed' }, ({ cause }) => {
      if (cause === undefined) logger.info({}, 'Closed');
      else logger.error(withError({ cause }), 'Given up');
    })
    .otherwise(({ state, ...fields }) => {
      logger.debug(fields, state);
    });
}

/** An error under the key where pino looks for one. */
function withError({ cause, ...fields }: Readonly<Record<string, unknown>>): object {
  return cause === undefined ? fields : { ...fields, err: cause };
}
