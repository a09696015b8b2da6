import { merge, NEVER, switchMap, take } from 'rxjs';
import { type FilterFault, parseCriteria, parseFilter } from '../server/EventFilter.js';
import type { ActionCall, ManagerAction } from './ManagerAction.js';

/** Which events one client gets, and when (event-masks, Asterisk 22). */
export const filterActions: readonly ManagerAction[] = [
  {
    name: 'Filter',
    synopsis: 'Dynamically add filters for the current manager session.',
    privilege: ['system'],
    run: filter,
  },
  { name: 'WaitEvent', synopsis: 'Wait for an event to occur.', privilege: [], run: waitEvent },
];

const FAULTS: Readonly<Record<FilterFault, string>> = {
  compile: 'Filter did not compile.  Check the syntax of the filter given.',
  format: 'Filter was formatted incorrectly.  Check the syntax of the filter given.',
};

function filter({ request, answer, session, exchange: { office } }: ActionCall): void {
  const [criteria, text] = [request.get('MatchCriteria'), request.get('Filter')];
  if (request.get('Operation').toLowerCase() !== 'add') {
    answer.error('Unknown operation');
    return;
  }
  const made = criteria === '' || office.dialect === 13 ? parseFilter(text) : parseCriteria(criteria, text);
  if (typeof made === 'string') answer.error(FAULTS[made]);
  else {
    session.filters.push(made);
    answer.success('Success');
  }
}

/** How long it waits where it is not told, in seconds. */
const LONGEST = 600;

/**
 * Keeps the connection waiting. It ends as soon as the client sends more, or at the end of the second in which something has
 * happened, be it of a class that the client does not see (manager.c).
 */
function waitEvent({ request, answer, session, exchange: { kernel } }: ActionCall): void {
  const timeout = request.get('Timeout') === '' ? LONGEST : Number.parseInt(request.get('Timeout'), 10) || 0;
  const begun = kernel.now();
  const release = session.hold();
  merge(
    timeout < 0 ? NEVER : kernel.after(timeout * 1000),
    session.interrupted$,
    kernel.announcements$.pipe(
      take(1),
      switchMap(() => kernel.after(1000 - ((kernel.now() - begun) % 1000))),
    ),
  )
    .pipe(take(1))
    .subscribe({
      next: () => {
        answer.success('Waiting for Event completed.');
        release();
        answer.event('WaitEventComplete');
      },
      error: (error: unknown) => kernel.raise(error),
    });
}
