import { Buffer } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { classify, FOLLOWS } from './classify.js';
import { decodeText, type FallbackDecoder } from './decodeText.js';
import type { DecoderOptions } from './DecoderOptions.js';
import { Frame } from './Frame.js';
import type { FrameSink } from './FrameSink.js';
import { Layouts } from './Layouts.js';
import { standsAt } from './standsAt.js';

const BEGINS_EVENT = Buffer.from('Event: ');
const BEGINS_OUTPUT = Buffer.from(FOLLOWS);
const ENDS_OUTPUT = Buffer.from('--END COMMAND--');
/** What a frame can end with: all that is kept of one that is skipped. */
const LONGEST_END = ENDS_OUTPUT.length + 4;
/** Stands behind what has come, so that a line end which may follow is not taken for one that has. */
const NOTHING = Uint8Array.of(0, 0);
const LF = 10;
const CR = 13;
const EXCERPT = 80;
/** Where the ActionID of a response stands, which is all that is looked for in a frame beyond a limit. */
const HEAD = 1024;
const MAX_BANNER = 1024;

/** Bytes, cut anywhere, to frames. Every byte is looked at once, and what it hands out keeps no chunk alive. */
export class FrameDecoder {
  private readonly maxFrameBytes: number;
  private readonly maxFrameLines: number;
  private readonly fallback: FallbackDecoder;
  private readonly layouts = new Layouts();
  private bytes = Buffer.allocUnsafe(1 << 16);
  /** Where the frame that is being received begins. */
  private start = 0;
  private end = 0;
  /** Up to where an end of frame was looked for in vain. */
  private scanned = 0;
  private state: 'banner' | 'frames' | 'skipping' | 'stopped' = 'banner';
  /** Whether what is being skipped is console output of Asterisk 13, which has an end of its own. */
  private skipsOutput = false;
  private busy = false;
  private afterPush: (() => void) | undefined;

  constructor(
    private readonly sink: FrameSink,
    { maxFrameBytes = 1 << 20, maxFrameLines = 1 << 16, fallbackEncoding = 'latin1' }: DecoderOptions = {},
  ) {
    this.maxFrameBytes = maxFrameBytes;
    this.maxFrameLines = maxFrameLines;
    this.fallback = new TextDecoder(fallbackEncoding);
  }

  /** Takes the next bytes and hands out what they complete. */
  push(chunk: Uint8Array): void {
    if (this.isStopped()) return;
    this.append(chunk);
    // Bytes that a sink causes to arrive wait until it returns.
    if (this.busy) return;
    this.busy = true;
    try {
      while (this.scanned < this.end && !this.isStopped()) this.scan();
    } finally {
      this.busy = false;
    }
    this.compact();
    this.afterPush?.();
  }

  /** Runs a task when all that was pushed has been handed out: at once, unless a sink is at work. */
  whenIdle(task: () => void): void {
    if (this.busy) this.afterPush = task;
    else task();
  }

  /** Hands out nothing more, not even the rest of the chunk at hand. */
  stop(): void {
    this.state = 'stopped';
  }

  private append(chunk: Uint8Array): void {
    const needed = this.end + chunk.length;
    if (needed + NOTHING.length > this.bytes.length) {
      const grown = Buffer.allocUnsafe(Math.max(needed + NOTHING.length, this.bytes.length * 2));
      this.bytes.copy(grown, 0, 0, this.end);
      this.bytes = grown;
    }
    this.bytes.set(chunk, this.end);
    this.bytes.set(NOTHING, needed);
    this.end = needed;
  }

  private compact(): void {
    this.bytes.copyWithin(0, this.start, this.end);
    this.end -= this.start;
    this.scanned -= this.start;
    this.start = 0;
  }

  private scan(): void {
    if (this.state === 'banner') this.scanBanner();
    else this.scanFrames();
  }

  private scanBanner(): void {
    const lf = this.bytes.subarray(0, this.end).indexOf(LF, this.scanned);
    this.scanned = lf < 0 ? this.end : lf + 1;
    if (lf < 0 && this.end < MAX_BANNER) return;
    this.state = 'frames';
    this.start = this.scanned;
    this.sink.banner(this.bytes.toString('latin1', 0, lf < 0 ? EXCERPT : lf));
  }

  // A frame ends at its first empty line. The closing line is "\r\n" from Asterisk, "\n" from some modules and proxies.
  private scanFrames(): void {
    const { bytes } = this;
    // The empty line may have begun in the bytes that were scanned before.
    const base = Math.max(this.start, this.scanned - 2);
    // Line ends are found in text thrice as fast as in bytes.
    const text = latin1(bytes, base, this.end);
    this.scanned = this.end;
    if (base === this.start && this.state !== 'skipping') this.start = this.behindEmptyLines(base);
    let at = this.start - base;
    for (let lf; (lf = text.indexOf('\n', at)) >= 0;) {
      at = lf + 1;
      const close = base + lf;
      const next = bytes[close + 1];
      // Nearly always there is another line.
      if (next !== CR && next !== LF) continue;
      const length = lengthOfEmptyLine(bytes, close + 1);
      if (length === 0 || !this.isWhole(close)) continue;
      this.take(close);
      // A sink has stopped us.
      if (this.isStopped()) return;
      this.start = this.behindEmptyLines(close + 1 + length);
      at = this.start - base;
    }
    this.limit();
  }

  // Empty lines before a frame: some modules end their frames with "\r\n\n".
  private behindEmptyLines(from: number): number {
    let at = from;
    for (let length; (length = lengthOfEmptyLine(this.bytes, at)) > 0;) at += length;
    return at;
  }

  // Console output of Asterisk 13 has empty lines of its own.
  private isWhole(close: number): boolean {
    const isOutput = this.state === 'skipping' ? this.skipsOutput : this.begins(BEGINS_OUTPUT);
    return !isOutput || standsAt(this.bytes, this.withoutCr(close) - ENDS_OUTPUT.length, ENDS_OUTPUT);
  }

  private take(close: number): void {
    const { start } = this;
    const end = this.withoutCr(close);
    // First: what is handed out is done with, whatever a sink does.
    this.start = close + 1;
    if (this.state === 'skipping') this.state = 'frames';
    else if (end - start > this.maxFrameBytes) this.oversized('maxFrameBytes', start, end);
    else if (this.hasTooManyLines(start, end)) this.oversized('maxFrameLines', start, end);
    else this.handOut(start, end);
  }

  private handOut(start: number, end: number): void {
    const layout = standsAt(this.bytes, start, BEGINS_EVENT)
      ? this.layouts.ofEventAt(this.bytes, start + BEGINS_EVENT.length)
      : undefined;
    if (layout && !this.sink.wants(layout.name)) return;
    const text = this.decode(start, end);
    const frame = layout ? new Frame('event', layout, text) : classify(text, this.layouts);
    if (frame) this.sink.frame(frame);
    else this.sink.fault({ kind: 'malformed', excerpt: this.excerpt(start, end) });
  }

  // Cut out of the bytes, not out of the text of all that has come: a piece of it would keep it whole.
  private decode(start: number, end: number): string {
    const text = latin1(this.bytes, start, end);
    // Nearly every frame is ASCII, which takes as many bytes as it has characters.
    return Buffer.byteLength(text) === text.length ? text : decodeText(this.bytes, start, end, this.fallback);
  }

  private hasTooManyLines(start: number, end: number): boolean {
    // A line of console output may be its end alone; nearly no frame is long enough to be counted.
    if (end - start < this.maxFrameLines) return false;
    let lines = 1;
    for (let at = start; (at = this.bytes.indexOf(LF, at) + 1) > 0 && at <= end;) lines += 1;
    return lines > this.maxFrameLines;
  }

  private limit(): void {
    // What has arrived while frames were handed out is not looked at yet: it may hold the end.
    // Beyond the frame there may be the beginning of its end: a line end, and the CR of an empty line.
    if (this.state !== 'skipping' && this.scanned - this.start > this.maxFrameBytes + 3) {
      this.state = 'skipping';
      this.skipsOutput = this.begins(BEGINS_OUTPUT);
      this.oversized('maxFrameBytes', this.start, this.scanned);
    }
    if (this.state === 'skipping') this.start = Math.max(this.start, this.scanned - LONGEST_END);
  }

  private begins(wanted: Uint8Array): boolean {
    return standsAt(this.bytes, this.start, wanted);
  }

  private oversized(limit: 'maxFrameBytes' | 'maxFrameLines', start: number, end: number): void {
    const head = this.bytes.toString('latin1', start, Math.min(end, start + HEAD));
    const actionId = /^response:[^\n]*\n(?:[^\n]*\n){0,2}?actionid: *([^\r\n]*)/i.exec(head)?.[1];
    this.sink.fault({ kind: 'oversized', excerpt: this.excerpt(start, end), limit, max: this[limit], actionId });
  }

  private excerpt(start: number, end: number): string {
    return decodeText(this.bytes, start, Math.min(end, start + EXCERPT), this.fallback);
  }

  private withoutCr(end: number): number {
    return this.bytes[end - 1] === CR ? end - 1 : end;
  }

  private isStopped(): boolean {
    return this.state === 'stopped';
  }
}

/** How long the empty line at a position is, in bytes; 0 where there is none. */
function lengthOfEmptyLine(bytes: Uint8Array, at: number): 0 | 1 | 2 {
  const byte = bytes[at];
  if (byte === LF) return 1;
  return byte === CR && bytes[at + 1] === LF ? 2 : 0;
}

/** As `toString('latin1')`, which spends as long on its arguments as on the text. Neither Node's manual nor its types name it. */
function latin1(bytes: Buffer, start: number, end: number): string {
  return (bytes as Buffer & { latin1Slice(start: number, end: number): string }).latin1Slice(start, end);
}
