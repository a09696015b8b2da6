import { Buffer } from 'node:buffer';
import { ActionReader } from '../wire/ActionReader.js';

/** An action as a scripted server has read it. */
export interface ReceivedAction {
  /** When it came. */
  readonly frame: number;
  readonly name: string;
  readonly actionId: string;
  /** Its fields but for Action and ActionID; of a header that repeats, a list. */
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  /** The number of the connection that it came over, from 1. */
  readonly connection: number;
  /** As it stood on the wire, secrets included. */
  readonly text: string;
}

/** Reads what a client wrote as one action. */
export function readAction(text: string, frame: number, connection: number): ReceivedAction {
  const [request] = new ActionReader().push(Buffer.from(text));
  const fields: Record<string, string | readonly string[]> = {};
  for (const line of request?.lines ?? []) {
    const [key = ''] = line.split(':', 1);
    if (/^action(?:id)?$/i.test(key) || Object.hasOwn(fields, key)) continue;
    const values = request?.getAll(key) ?? [];
    fields[key] = values.length > 1 ? values : (values[0] ?? '');
  }
  return { frame, name: request?.name ?? '', actionId: request?.actionId ?? '', fields, connection, text };
}
