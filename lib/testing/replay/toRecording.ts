import { Buffer } from 'node:buffer';
import { ActionReader } from '../wire/ActionReader.js';
import type { ActionRequest } from '../wire/ActionRequest.js';
import type { Conversation } from './loadConversation.js';
import { RecordedChunk } from './RecordedChunk.js';

/** A recorded action, and what the server sent from then on until the client's next one. */
export interface Exchange {
  readonly request: ActionRequest;
  readonly answer: readonly RecordedChunk[];
}

/** A recorded conversation, sorted by the actions of its client. */
export interface Recording {
  /** What the server sent before it was asked anything: its banner. */
  readonly greeting: readonly RecordedChunk[];
  readonly exchanges: readonly Exchange[];
}

/** Sorts what the server sent by the actions that it followed. */
export function toRecording({ banner, entries }: Conversation): Recording {
  const served = entries.map(({ from, data }) => (from === 'server' ? data : ''));
  const chunks = RecordedChunk.fromAll(served);
  const reader = new ActionReader();
  const greeting = RecordedChunk.fromAll([banner]);
  const exchanges: Exchange[] = [];
  let answer = greeting;
  entries.forEach(({ from, data }, index) => {
    if (from === 'server') answer.push(...chunks.slice(index, index + 1));
    else {
      for (const request of reader.push(Buffer.from(data)).filter(isAction)) {
        answer = [];
        exchanges.push({ request, answer });
      }
    }
  });
  return { greeting, exchanges };
}

/** Empty lines between actions make none. */
export function isAction({ lines, fault }: ActionRequest): boolean {
  return lines.length > 0 || fault !== undefined;
}
