import { Buffer } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { classify, EVENT, FOLLOWS } from './classify.js';
import { decodeText, type FallbackDecoder } from './decodeText.js';
import type { DecoderOptions } from './DecoderOptions.js';
import { Frame } from './Frame.js';
import type { FrameSink } from './FrameSink.js';
import { Layouts } from './Layouts.js';
import { Upcoming } from './Upcoming.js';

const END_COMMAND = '--END COMMAND--';
/** What a frame can end with: all that is kept of one that is skipped. */
const LONGEST_END = END_COMMAND.length + 4;
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
    if (needed > this.bytes.length) {
      const grown = Buffer.allocUnsafe(Math.max(needed, this.bytes.length * 2));
      this.bytes.copy(grown, 0, 0, this.end);
      this.bytes = grown;
    }
    this.bytes.set(chunk, this.end);
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
    // The empty line may have begun in the bytes that were scanned before.
    const base = Math.max(this.start, this.scanned - 2);
    const text = this.bytes.toString('latin1', base, this.end);
    this.scanned = this.end;
    const bare = new Upcoming(text, '\n\n');
    const crlf = new Upcoming(text, '\n\r\n');
    let at = this.skipEmptyLines(text, base, 0);
    for (;;) {
      const isBare = bare.after(at) < crlf.after(at);
      const close = isBare ? bare.after(at) : crlf.after(at);
      if (close === Infinity) break;
      at = close + 1;
      if (!this.isWhole(text, base, close)) continue;
      this.take(text, base, close);
      // A sink has stopped us.
      if (this.isStopped()) return;
      at = this.skipEmptyLines(text, base, at + (isBare ? 1 : 2));
    }
    this.limit();
  }

  // Empty lines before a frame: some modules end their frames with "\r\n\n".
  private skipEmptyLines(text: string, base: number, from: number): number {
    // In the midst of a frame an empty line is its end.
    if (from === 0 && (this.state === 'skipping' || base !== this.start)) return 0;
    let at = from;
    for (let code; (code = text.charCodeAt(at)) === LF || (code === CR && text.charCodeAt(at + 1) === LF);) {
      at += code === LF ? 1 : 2;
    }
    this.start = base + at;
    return at;
  }

  // Console output of Asterisk 13 has empty lines of its own.
  private isWhole(text: string, base: number, close: number): boolean {
    const at = this.start - base;
    const isOutput =
      this.state === 'skipping' ? this.skipsOutput : at >= 0 ? text.startsWith(FOLLOWS, at) : this.beginsOutput();
    if (!isOutput) return true;
    const endAt = this.withoutCr(base + close) - END_COMMAND.length;
    return endAt >= base
      ? text.startsWith(END_COMMAND, endAt - base)
      : this.bytes.toString('latin1', Math.max(0, endAt), endAt + END_COMMAND.length) === END_COMMAND;
  }

  private take(text: string, base: number, close: number): void {
    const { start } = this;
    const end = this.withoutCr(base + close);
    this.start = base + close + 1;
    if (this.state === 'skipping') this.state = 'frames';
    else if (end - start > this.maxFrameBytes) this.oversized('maxFrameBytes', start, end);
    else if (this.hasTooManyLines(start, end)) this.oversized('maxFrameLines', start, end);
    else this.handOut(text, start - base, start, end);
  }

  private handOut(text: string, at: number, start: number, end: number): void {
    const name = at >= 0 && text.startsWith(EVENT, at) ? eventName(text, at) : undefined;
    // A name beyond ASCII is known by its decoded text only.
    const isKnown = name !== undefined && isAsciiText(name);
    if (isKnown && !this.sink.wants(name)) return;
    const content = this.decode(start, end);
    const frame = isKnown
      ? new Frame('event', this.layouts.of('event', name), content)
      : classify(content, this.layouts);
    if (frame === undefined) this.sink.fault({ kind: 'malformed', excerpt: this.excerpt(start, end) });
    else this.sink.frame(frame);
  }

  // Cut out of the bytes, not out of the text of all that has come: a piece of it would keep it whole.
  private decode(start: number, end: number): string {
    const text = this.bytes.toString('latin1', start, end);
    // Nearly every frame is ASCII, and that takes as many bytes as there are characters.
    return isAsciiText(text) ? text : decodeText(this.bytes, start, end, this.fallback);
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
      this.skipsOutput = this.beginsOutput();
      this.oversized('maxFrameBytes', this.start, this.scanned);
    }
    if (this.state === 'skipping') this.start = Math.max(this.start, this.scanned - LONGEST_END);
  }

  private beginsOutput(): boolean {
    return this.bytes.toString('latin1', this.start, this.start + FOLLOWS.length) === FOLLOWS;
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

function eventName(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(at + EVENT.length, text.charCodeAt(end - 1) === CR ? end - 1 : end);
}

/** The same as a search for other characters, in a twentieth of the time. */
function isAsciiText(text: string): boolean {
  return Buffer.byteLength(text) === text.length;
}
