import { Buffer } from 'node:buffer';
import { ArgumentError } from '../../errors.js';
import { type Field, formatMessage } from '../wire/formatMessage.js';
import { type ClientChoice, clientChoice } from './ClientChoice.js';
import type { Fault } from './Fault.js';

/** The fields of a message, in their order; a list is one line for each value. */
export type StrayFields = Readonly<Record<string, string | number | readonly (string | number)[]>>;

/**
 * Sends a message out of nowhere, at once, to every client that is connected: an event that nothing led to, a response of
 * nobody.
 * @example
 * pbx.inject(strayMessage({ Event: 'Hangup', Channel: 'PJSIP/ghost-00000001' }));
 * pbx.inject(strayMessage({ Response: 'Success', ActionID: 'nobody' }));
 */
export function strayMessage(fields: StrayFields, choice: ClientChoice = {}): Fault {
  const name = 'strayMessage';
  const isConcerned = clientChoice(name, choice);
  const lines = Object.entries(fields).flatMap(([field, value]) => [value].flat().map((one): Field => [field, one]));
  if (lines.length === 0) throw new ArgumentError(`${name}: a message has one field at least`);
  for (const [field, value] of lines) {
    if (/[\r\n:]|^$/.test(field)) throw new ArgumentError(`${name}: ${JSON.stringify(field)} is no name of a field`);
    if (/[\r\n]/.test(String(value))) throw new ArgumentError(`${name}: ${field} must be one line`);
  }
  const bytes = Buffer.from(formatMessage(lines));
  return {
    name,
    begin: ({ clients }) => {
      for (const client of clients) if (isConcerned(client)) client.writeRaw(bytes);
    },
  };
}
