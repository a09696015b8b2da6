import { Buffer } from 'node:buffer';
import type { ActionRequest } from '../wire/ActionRequest.js';
import type { FaultyLine } from './FaultyLine.js';

/** A whole message on its way to a client. */
export interface Outgoing {
  readonly client: FaultyLine;
  readonly bytes: Buffer;
  /** The action that it answers. */
  readonly request: ActionRequest | undefined;
  /** What it was before any fault changed it: a part of an answer, or something that nobody asked for. */
  readonly part: 'response' | 'row' | 'end' | 'blank' | 'event' | 'banner';
  /** Whether more of the same answer follows. */
  readonly opensList: boolean;
}

export function outgoing(client: FaultyLine, text: string, request?: ActionRequest): Outgoing {
  const part = partOf(text, request !== undefined);
  const opensList = part === 'response' && /\r\nEventList: start\r\n/i.test(text);
  return { client, bytes: Buffer.from(text), request, part, opensList };
}

/** Whether nothing more of an answer follows. */
export function isLast({ part, opensList }: Outgoing): boolean {
  return part === 'end' || (part === 'response' && !opensList);
}

/** The same message with other text, in which each character stands for a byte. */
export function withText(message: Outgoing, change: (text: string) => string): Outgoing {
  return { ...message, bytes: Buffer.from(change(message.bytes.toString('latin1')), 'latin1') };
}

function partOf(text: string, isAnswer: boolean): Outgoing['part'] {
  if (text === '\r\n') return 'blank';
  if (!text.startsWith('Event: ')) return isAnswer ? 'response' : 'banner';
  if (!isAnswer) return 'event';
  return /\r\nEventList: Complete\r\n/i.test(text) ? 'end' : 'row';
}
