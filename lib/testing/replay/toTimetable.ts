import { Buffer } from 'node:buffer';
import { ActionReader } from '../wire/ActionReader.js';
import type { ActionRequest } from '../wire/ActionRequest.js';
import type { Conversation } from './loadConversation.js';
import { RecordedChunk } from './RecordedChunk.js';
import { splitFrames } from './splitFrames.js';
import { isAction } from './toRecording.js';

/** A frame that the server sent. Times are in µs since the recorded connection stood. */
export interface TimedChunk {
  readonly at: number;
  /** Its place among all frames. */
  readonly order: number;
  readonly chunk: RecordedChunk;
}

/** A recorded action, and the frames that answered it. */
export interface TimedExchange {
  readonly request: ActionRequest;
  readonly at: number;
  readonly answer: TimedChunk[];
}

/** A recorded conversation, sorted into what was asked for and what came by itself. */
export interface Timetable {
  readonly banner: string;
  readonly exchanges: readonly TimedExchange[];
  readonly unasked: readonly TimedChunk[];
  /** When the last of all was sent. */
  readonly end: number;
}

/** Sorts the frames that a server sent by the ActionIDs of those who asked for them. */
export function toTimetable({ banner, entries }: Conversation): Timetable {
  const frames = splitFrames(entries.map(({ from, data }) => (from === 'server' ? data : '')).join(''));
  const chunks = RecordedChunk.fromAll(frames);
  const reader = new ActionReader();
  const asked = new Askers();
  const exchanges: TimedExchange[] = [];
  const unasked: TimedChunk[] = [];
  let received = 0;
  let handedOut = 0;
  let order = 0;
  let at = 0;
  for (const { t, from, data } of entries) {
    at = Math.round(t * 1_000_000);
    if (from === 'client') {
      for (const request of reader.push(Buffer.from(data)).filter(isAction)) {
        const exchange = { request, at, answer: [] };
        exchanges.push(exchange);
        asked.add(exchange);
      }
      continue;
    }
    received += data.length;
    // A frame came when its end did.
    for (let frame; (frame = frames[order]) !== undefined && handedOut + frame.length <= received; order += 1) {
      handedOut += frame.length;
      for (const chunk of chunks.slice(order, order + 1))
        (asked.of(frame)?.answer ?? unasked).push({ at, order, chunk });
    }
  }
  return { banner, exchanges, unasked, end: at };
}

/** Who asked for a frame. */
class Askers {
  private readonly byId = new Map<string, TimedExchange>();
  private readonly nameless: TimedExchange[] = [];

  add(exchange: TimedExchange): void {
    const { actionId } = exchange.request;
    if (actionId === '') this.nameless.push(exchange);
    else this.byId.set(actionId, exchange);
  }

  of(frame: string): TimedExchange | undefined {
    const id = /(?<=^|\n)ActionID: ?([^\r\n]+)/.exec(frame)?.[1];
    if (id !== undefined) return this.byId.get(id);
    return /^Response:/.test(frame) ? this.nameless.shift() : undefined;
  }
}
