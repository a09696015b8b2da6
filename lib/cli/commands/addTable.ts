import type { Command } from '@commander-js/extra-typings';
import { filter, map, type Observable, take } from 'rxjs';
import { LiveMap, type Manager } from '../../index.js';
import type { Desk } from '../Desk.js';
import { Failed } from '../Failed.js';
import { globs } from '../globs.js';
import { keepLive } from '../keepLive.js';
import { beginningOf } from '../text/beginningOf.js';
import { example } from '../text/example.js';
import type { Line } from '../text/Line.js';
import { jsonLine } from '../text/printable.js';
import { type Column, table } from '../text/table.js';

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
  readonly details?: (entry: V, draw: Draw) => readonly Line[];
}

/** Draws a table as wide as there is room. */
export type Draw = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]) => readonly Line[];

/** Adds a command that shows a table, or keeps it live. */
export function addTable<V>(program: Command, desk: Desk, command: TableCommand<V>): void {
  const { name, noun, description, examples, entries, nameOf } = command;
  program
    .command(name)
    .summary(`show the ${name}`)
    .description(description)
    .argument('[names...]', `only those with such a name: * is any text, ? any character`)
    .option('--watch', 'keep the table live until q or Ctrl-C; with --json what changes, four times a second at most')
    .addHelpText('after', example(...examples))
    .action(async (names, { watch }) => {
      const choose = chosenBy(names, nameOf);
      const draw = (all: LiveMap<V>): readonly Line[] => drawAll(command, [...all.values()], names, desk.columns);
      if (watch === true) {
        await keepLive(desk, entries, choose, draw);
        return;
      }
      const current = (pbx: Manager): Observable<LiveMap<V>> => entries(pbx).pipe(filter(({ stale }) => !stale));
      const [all = LiveMap.from<V>()] = await desk.once((pbx) => current(pbx).pipe(take(1), map(choose)));
      if (desk.isJson) for (const entry of all.values()) desk.print(jsonLine(entry));
      else desk.printLines(draw(all));
      if (names.length > 0 && all.size === 0)
        throw new Failed(`There is no ${noun} ${names.map(beginningOf).join(', ')}`);
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
  entries: readonly V[],
  names: readonly string[],
  width: number,
): readonly Line[] {
  const draw: Draw = (own, rows) => table(own, rows, width);
  return names.length === 0 || details === undefined
    ? draw(columns, entries)
    : entries.flatMap((entry, at) => [...(at > 0 ? [[]] : []), ...draw(columns, [entry]), ...details(entry, draw)]);
}
