import { keyEnd, lineEnd, lineOf, outputLines, valueAfter } from './fieldLines.js';
import type { Layout } from './Layout.js';
import type { Message } from './Message.js';
import { isEscapedIn, unescapeC } from './unescapeC.js';

const COLON = 58;

/** What a frame is. `OriginateResponse` has the headers of both, and is an event. */
export type FrameKind = 'event' | 'response';

/** One block of lines from the server. Its text is kept, its fields are read on demand. */
export class Frame {
  private id: string | undefined | null = null;
  private message: Message | undefined;
  /** Where the line is that says which values are escaped. */
  private place: number | undefined;

  /** The name of the event, or the value of `Response`. */
  readonly name: string;

  constructor(
    readonly kind: FrameKind,
    private readonly layout: Layout,
    /** The lines as they came, without the empty one that ends them. */
    readonly text: string,
    /** Where the console output of Asterisk 13 begins in the text; its end in every other frame. @internal */
    readonly headersEnd: number = text.length,
  ) {
    this.name = layout.name;
  }

  /** The ActionID that ties the frame to an action. */
  get actionId(): string | undefined {
    // Events, of which there are many, have it in Asterisk's own spelling or not at all (13 to 22).
    if (this.id === null) this.id = this.kind === 'event' ? this.exact('ActionID') : this.get('ActionID');
    return this.id;
  }

  /** The first value of a key, whose case does not matter; undefined where there is none. */
  get(key: string): string | undefined {
    // The server's own spelling is found without walking the lines.
    return this.exact(key) ?? this.getAll(key)[0];
  }

  /** Every value of a key, whose case does not matter, in the order of the wire. */
  getAll(key: string): readonly string[] {
    const { text, headersEnd } = this;
    const wanted = key.toLowerCase();
    // Beyond ASCII a letter may be longer when it is written small.
    const isPlain = /^[\0-\x7f]*$/.test(wanted);
    const found: string[] = [];
    for (let at = 0, end; at < headersEnd; at = end + 1) {
      end = lineEnd(text, at);
      // Spares cutting out the keys of nearly all lines.
      if (isPlain && text.charCodeAt(at + wanted.length) !== COLON) continue;
      const colon = keyEnd(text, at, end);
      if (colon < 0) continue;
      const name = text.slice(at, colon);
      if (name.toLowerCase() === wanted) found.push(this.decode(name, valueAfter(text, colon, end), at));
    }
    return headersEnd < text.length && wanted === 'output' ? [...found, ...outputLines(text, headersEnd)] : found;
  }

  /** Calls back with each key and its decoded value, in the order of the wire, repeated keys included. */
  forEachField(visit: (key: string, value: string) => void): void {
    const { text, headersEnd } = this;
    for (let at = 0, end; at < headersEnd; at = end + 1) {
      end = lineEnd(text, at);
      const colon = keyEnd(text, at, end);
      if (colon < 0) continue;
      const key = text.slice(at, colon);
      visit(key, this.decode(key, valueAfter(text, colon, end), at));
    }
    if (headersEnd < text.length) for (const line of outputLines(text, headersEnd)) visit('Output', line);
  }

  /**
   * The frame as a plain object, with Asterisk's own spelling, the same one at every call. Of a repeated key it holds the first
   * value, of variables and lists all.
   */
  toMessage(): Message {
    return (this.message ??= this.layout.read(this));
  }

  /** As `get`, in the server's own spelling only: a header that most frames lack is not looked for twice. @internal */
  exact(key: string): string | undefined {
    const at = lineOf(this.text, key);
    if (at < 0 || at >= this.headersEnd) return undefined;
    return this.decode(key, valueAfter(this.text, at + key.length, lineEnd(this.text, at)), at);
  }

  /** A value of the line at `at` as it was before the server escaped it. @internal */
  decode(key: string, value: string, at: number): string {
    // All keys of escaped values end with an e, and nothing is faster than to look.
    const mayBe = key.charCodeAt(key.length - 1) === 101;
    return mayBe && value.includes('\\') && this.isEscaped(key, at) ? unescapeC(value) : value;
  }

  private isEscaped(key: string, at: number): boolean {
    if (this.kind !== 'event' || !isEscapedIn(this.name, key)) return false;
    // What the sender of a UserEvent wrote follows that key, as it was written.
    if (this.name === 'UserEvent') return at < this.placeOf('\nUserEvent:');
    // Asterisk 13 leaves the names in rows of Status as they are; its rows are the ones that spell "Accountcode".
    return this.name !== 'Status' || key.endsWith('ChanVariable') || this.placeOf('\nAccountcode:') < 0;
  }

  // A frame asks for one line only, but it may do so for each of its fields.
  private placeOf(line: string): number {
    return (this.place ??= this.text.indexOf(line));
  }
}
