import {
  asyncScheduler,
  combineLatest,
  filter,
  interval,
  map,
  merge,
  type MonoTypeOperatorFunction,
  type Observable,
  startWith,
  switchMap,
  takeUntil,
  tap,
  throttleTime,
} from 'rxjs';
import type { Change, LiveMap, Manager } from '../index.js';
import type { Desk } from './Desk.js';
import type { Key, Terminal } from './Terminal.js';
import { fit, type Line, span } from './text/Line.js';
import { jsonLine } from './text/printable.js';
import { toChanges } from './toChanges.js';

const SECOND = 1_000;
/** How often what is kept live is drawn at most. */
const PACE = 250;

/** Keeps a picture of entries live until somebody has had enough: as changes with `--json`, in the window, or one below the other. */
export async function keepLive<V>(
  desk: Desk,
  entries: (pbx: Manager) => Observable<LiveMap<V>>,
  choose: (all: LiveMap<V>) => LiveMap<V>,
  draw: (all: LiveMap<V>) => readonly Line[],
): Promise<void> {
  const { terminal } = desk;
  // What costs more the more there are must not be done for each event.
  const live = (pbx: Manager, pace: number): Observable<LiveMap<V>> => entries(pbx).pipe(paced(pace), map(choose));
  if (desk.isJson) {
    const tellChange = (change: Change<V>): void => desk.print(jsonLine(change));
    await desk.follow((pbx) => live(pbx, PACE).pipe(toChanges(), tap(tellChange)));
  } else if (terminal === undefined) {
    const print = (all: LiveMap<V>): void => desk.printLines([...draw(all), []]);
    await desk.follow((pbx) => live(pbx, SECOND).pipe(tap(print)));
  } else {
    await desk.follow((pbx) => inWindow(desk, terminal, live(pbx, PACE), draw), { isQuiet: true });
  }
}

function inWindow<V>(
  desk: Desk,
  terminal: Terminal,
  entries$: Observable<LiveMap<V>>,
  draw: (all: LiveMap<V>) => readonly Line[],
): Observable<unknown> {
  // Durations go on when nothing else does.
  const redraw$ = merge(terminal.resize$, interval(SECOND)).pipe(startWith(undefined));
  const fitting = (lines: readonly Line[]): readonly Line[] => {
    const { columns, rows } = terminal;
    const seen = lines.length <= rows ? lines : [...lines.slice(0, rows - 1), [span('…', 'dim')]];
    return seen.map((line) => fit(line, columns));
  };
  return terminal.screen$.pipe(
    switchMap((screen) =>
      combineLatest([entries$, redraw$]).pipe(
        tap(([all]) => screen.draw(desk.paint(fitting([...(all.stale ? [STALE] : []), ...draw(all)])))),
      ),
    ),
    takeUntil(terminal.keys$.pipe(filter(isLeaving))),
  );
}

const STALE: Line = [span('The connection is gone: this is how things stood.', 'bad')];

function isLeaving({ name, ctrl }: Key): boolean {
  return name === 'q' || name === 'escape' || (ctrl && name === 'c');
}

/** The first at once, and then the latest. */
function paced<T>(ms: number): MonoTypeOperatorFunction<T> {
  return throttleTime(ms, asyncScheduler, { leading: true, trailing: true });
}
