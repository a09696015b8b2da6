import type { Command } from '@commander-js/extra-typings';
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
  take,
  tap,
  throttleTime,
} from 'rxjs';
import { LiveMap, type Manager } from '../../index.js';
import type { Desk } from '../Desk.js';
import { Failed } from '../Failed.js';
import { globs } from '../globs.js';
import { jsonLine } from '../text/printable.js';
import { example } from '../text/example.js';
import { type Column, table } from '../text/table.js';
import { toChanges } from '../toChanges.js';

/** A command that shows a part of the PBX as a table. */
export interface TableCommand<V> {
  readonly name: string;
  /** One of what it shows. */
  readonly noun: string;
  readonly description: string;
  readonly examples: readonly string[];
  readonly columns: readonly Column<V>[];
  /** What the names on the command line choose by. */
  readonly nameOf: (entry: V) => string;
  /** Follows what is shown. */
  readonly entries: (pbx: Manager) => Observable<LiveMap<V>>;
  /** The tables below one that was chosen by its name. */
  readonly details?: (entry: V, draw: Draw) => readonly string[];
}

/** Draws a table as wide as there is room. */
export type Draw = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]) => readonly string[];

const SECOND = 1_000;
/** How often a table that is kept live is drawn at most. */
const PACE = 250;

/** Adds a command that shows a table, or keeps it live. */
export function addTable<V>(program: Command, desk: Desk, command: TableCommand<V>): void {
  const { name, noun, description, examples, entries, nameOf } = command;
  program
    .command(name)
    .summary(`show the ${name}`)
    .description(description)
    .argument('[names...]', `only those with such a name: * is any text, ? any character`)
    .option('--watch', 'keep the table live until Ctrl-C; with --json a line for each change')
    .addHelpText('after', example(...examples))
    .action(async (names, { watch }) => {
      const chosen = (pbx: Manager): Observable<LiveMap<V>> => entries(pbx).pipe(map(chosenBy(names, nameOf)));
      if (watch === true) {
        await keepLive(desk, chosen, (all, width) => drawAll(command, all, names, width));
        return;
      }
      const [all = LiveMap.from<V>()] = await desk.once((pbx) =>
        chosen(pbx).pipe(
          filter(({ stale }) => !stale),
          take(1),
        ),
      );
      if (desk.isJson) for (const entry of all.values()) desk.print(jsonLine(entry));
      else desk.print(textOf(drawAll(command, all, names, desk.terminal?.columns)));
      if (names.length > 0 && all.size === 0) throw new Failed(`There is no ${noun} ${names.join(', ')}`);
    });
}

function chosenBy<V>(names: readonly string[], nameOf: (entry: V) => string): (all: LiveMap<V>) => LiveMap<V> {
  if (names.length === 0) return (all) => all;
  const isChosen = globs(names);
  return (all) =>
    LiveMap.from(
      [...all].filter(([, entry]) => isChosen(nameOf(entry))),
      all,
    );
}

function drawAll<V>(
  { columns, details }: TableCommand<V>,
  all: LiveMap<V>,
  names: readonly string[],
  width?: number,
): readonly string[] {
  const draw: Draw = (own, rows) => table(own, rows, width === undefined ? {} : { width });
  const entries = [...all.values()];
  return names.length === 0 || details === undefined
    ? draw(columns, entries)
    : entries.flatMap((entry, at) => [...(at > 0 ? [''] : []), ...draw(columns, [entry]), ...details(entry, draw)]);
}

function textOf(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

async function keepLive<V>(
  desk: Desk,
  entries: (pbx: Manager) => Observable<LiveMap<V>>,
  draw: (all: LiveMap<V>, width?: number) => readonly string[],
): Promise<void> {
  const { terminal } = desk;
  if (desk.isJson) {
    await desk.follow((pbx) =>
      entries(pbx).pipe(
        toChanges(),
        tap((change) => desk.print(jsonLine(change))),
      ),
    );
  } else if (terminal === undefined) {
    await desk.follow((pbx) =>
      entries(pbx).pipe(
        paced(SECOND),
        tap((all) => desk.print(`${textOf(draw(all))}\n`)),
      ),
    );
  } else {
    const redraw$ = merge(terminal.resize$, interval(SECOND)).pipe(startWith(undefined));
    const show = (all: LiveMap<V>): readonly string[] => {
      const lines = [
        ...(all.stale ? ['The connection is gone: this is how things stood.'] : []),
        ...draw(all, terminal.columns),
      ];
      return lines.length < terminal.rows ? lines : [...lines.slice(0, terminal.rows - 2), '…'];
    };
    await desk.follow(
      (pbx) =>
        terminal.screen$.pipe(
          switchMap((screen) =>
            combineLatest([entries(pbx).pipe(paced(PACE)), redraw$]).pipe(tap(([all]) => screen.draw(show(all)))),
          ),
        ),
      { isQuiet: true },
    );
  }
}

/** The first at once, and then the latest. */
function paced<T>(ms: number): MonoTypeOperatorFunction<T> {
  return throttleTime(ms, asyncScheduler, { leading: true, trailing: true });
}
