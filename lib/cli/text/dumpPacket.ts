import type { AmiFields, FieldValue } from '../../index.js';
import { printable } from './printable.js';

/** A message as py-asterisk dumps it: its name, its keys sorted and indented, and an empty line. */
export function dumpPacket(message: AmiFields): string {
  const { Event, Response, ...rest } = message;
  const title = Event === undefined ? `Response: ${textOf(Response)}` : textOf(Event);
  return `-- ${printable(title)}\n${lines(rest, 1)}\n`;
}

/** A result as py-asterisk prints it: records and lists nested and sorted, texts as they are. */
export function dumpHuman(data: unknown): string {
  return typeof data === 'object' && data !== null
    ? lines(data, 0)
    : `${printable(typeof data === 'string' ? data : JSON.stringify(data))}\n`;
}

function lines(fields: object, depth: number): string {
  const entries: [string, unknown][] = Object.entries(fields);
  const sorted = Array.isArray(fields) ? entries : entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return sorted.map(([key, value]) => `${'   '.repeat(depth)}${printable(key)}:${shown(value, depth)}`).join('');
}

function shown(value: unknown, depth: number): string {
  if (typeof value === 'object' && value !== null) return `\n${lines(value, depth + 1)}`;
  return ` ${printable(typeof value === 'string' ? value : JSON.stringify(value))}\n`;
}

function textOf(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
