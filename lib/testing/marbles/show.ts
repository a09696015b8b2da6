import { inspect } from 'node:util';
import { Frame } from '../../wire/Frame.js';

/** Fields that say which thing a message is about, the most telling first. */
const TELLING = ['Channel', 'Queue', 'Conference', 'Endpoint', 'ObjectName', 'Exten', 'Device', 'Peer', 'Message'];

/** A value as a failing test shows it: a message by its name and what it is about, an error by what it says. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return JSON.stringify(value);
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  const shown = value instanceof Frame ? value.toMessage() : value;
  if (isMessage(shown)) return showMessage(shown);
  const text = inspect(shown, { depth: 3, compact: true, breakLength: Infinity });
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

/** The name of a message: `Hangup`, `Response: Error`; undefined for what is none. */
export function messageName(value: unknown): string | undefined {
  const message = value instanceof Frame ? value.toMessage() : value;
  if (!isMessage(message)) return undefined;
  return typeof message['Event'] === 'string' ? message['Event'] : `Response: ${String(message['Response'])}`;
}

export function isMessage(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  return ['Event', 'Response'].some((key) => Object.hasOwn(value, key) && typeof Reflect.get(value, key) === 'string');
}

function showMessage(message: Readonly<Record<string, unknown>>): string {
  const about = TELLING.find((key) => typeof message[key] === 'string');
  const name = messageName(message) ?? '';
  return about === undefined ? name : `${name} (${about} ${JSON.stringify(message[about])})`;
}
