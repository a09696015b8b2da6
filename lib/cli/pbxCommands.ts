import { filter, firstValueFrom, map, merge, type Observable, tap, toArray } from 'rxjs';
import { action } from '../actions/action.js';
import { coreShowChannels } from '../actions/channels.js';
import { command } from '../actions/system.js';
import { redirect } from '../actions/transfers.js';
import type { ActionFields } from '../catalogue/ActionFields.js';
import { ArgumentError } from '../errors.js';
import type { Manager } from '../manager/Manager.js';
import { actionNamed } from '../wire/actionNamed.js';
import { parametersOf } from './catalogueCommands.js';
import { dumpHuman, dumpPacket } from './dumpPacket.js';
import { jsonLine, printable } from './printable.js';

/** What a command of the command line works with. */
export interface Desk {
  readonly pbx: Manager;
  readonly isJson: boolean;
  readonly print: (text: string) => void;
  readonly warn: (text: string) => void;
  readonly ask: (question: string) => Promise<string>;
}

/** `toArray` emits in any case; the linter wants to know what if not. */
const NOTHING: { defaultValue: never[] } = { defaultValue: [] };

/** `action NAME [positional…] [--Key=value…]`, where a key may repeat. */
export async function performAction(
  desk: Desk,
  name: string,
  words: readonly string[],
  options: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  const known = actionNamed(name);
  const order = parametersOf(known);
  if (words.length > order.length)
    throw new ArgumentError(`${known} takes ${order.length} values, and ${words.length} are given`);
  const given = new Map(words.map((word, index) => [order[index]?.name ?? '', [word]]));
  const positional = new Set(given.keys());
  for (const [key, values] of Object.entries(options)) {
    const spelt = order.find((one) => one.name.toLowerCase() === key.toLowerCase())?.name ?? key;
    if (positional.has(spelt)) throw new ArgumentError(`${known}: ${spelt} is given twice`);
    // A header may repeat, as Variable does.
    given.set(spelt, [...(given.get(spelt) ?? []), ...values]);
  }
  const missing = order.filter((one) => one.isRequired && !given.has(one.name)).map((one) => one.name);
  if (missing.length > 0) throw new ArgumentError(`${known}: ${missing.join(', ')} is missing`);
  // fromEntries defines keys: one that is called __proto__ is a key like any other.
  const fields: ActionFields = Object.fromEntries(given);
  const messages = await firstValueFrom(desk.pbx.pipe(action<string>(known, fields), toArray()), NOTHING);
  for (const message of messages) desk.print(desk.isJson ? jsonLine(message) : dumpPacket(message));
}

/** `command "core show channels"`. */
export async function runCommand(desk: Desk, text: string): Promise<void> {
  const [{ Output = [], Response } = { Response: 'Error' }] = await firstValueFrom(
    desk.pbx.pipe(command(text), toArray()),
    NOTHING,
  );
  desk.print(desk.isJson ? jsonLine(Output) : Output.map((line) => `${printable(line)}\n`).join(''));
  if (Response === 'Error') throw new ArgumentError(`The console does not know ${JSON.stringify(text)}`);
}

/** `dump [names…]`: events, until the reader leaves. */
export function dump({ pbx, isJson, print, warn }: Desk, title: string, names: readonly string[]): Observable<unknown> {
  if (!isJson) print(`# ${printable(title)}\n`);
  const events$ = pbx.events$.pipe(
    filter(({ Event }) => names.length === 0 || names.includes(Event)),
    map((event) => (isJson ? jsonLine(event) : dumpPacket(event))),
    tap(print),
  );
  const news$ = pbx.status$.pipe(
    tap(({ state, ...rest }) => {
      if (state !== 'reconnecting' || !('delay' in rest)) return;
      warn(`The connection is gone; next attempt in ${Math.round(rest.delay)} ms`);
    }),
  );
  return merge(events$, news$);
}

/** `recover [channel context exten priority]`: takes back a channel that is nowhere in the dialplan. */
export async function recover(desk: Desk, words: readonly string[]): Promise<void> {
  if (words.length !== 0 && words.length !== 4)
    throw new ArgumentError('recover takes nothing, or channel, context, exten and priority');
  const [channel, context = '', exten = '', priority = '1'] = words.length === 4 ? words : await askForChannel(desk);
  if (channel === undefined) return;
  await firstValueFrom(desk.pbx.pipe(redirect(channel, { context, exten, priority }), toArray()), NOTHING);
  desk.print(
    desk.isJson ? jsonLine({ channel, context, exten, priority }) : dumpHuman(`${channel} goes to ${exten}@${context}`),
  );
}

async function askForChannel(desk: Desk): Promise<readonly string[]> {
  const rows = await firstValueFrom(desk.pbx.pipe(coreShowChannels(), toArray()), NOTHING);
  const lost = rows.filter(({ Exten }) => Exten === '');
  if (lost.length === 0) {
    desk.warn('There is no channel without an extension');
    return [];
  }
  lost.forEach(({ Channel, CallerIDNum, BridgeId }, index) => {
    desk.warn(printable(`${index + 1}: ${Channel} ${CallerIDNum} ${BridgeId}`));
  });
  const choice = Number((await desk.ask('Channel [1]: ')) || '1');
  const chosen = lost[choice - 1];
  if (!chosen) throw new ArgumentError(`There is no channel ${choice}: choose one from 1 to ${lost.length}`);
  const context = (await desk.ask('Context [local_extensions]: ')) || 'local_extensions';
  const exten = (await desk.ask('Extension [101]: ')) || '101';
  const priority = (await desk.ask('Priority [1]: ')) || '1';
  return [chosen.Channel, context, exten, priority];
}
