import { Buffer } from 'node:buffer';
import { addField, type Fields, isPlain } from './addField.js';
import { keyEnd, lineEnd, outputLines, valueEnd, valueStart } from './fieldLines.js';
import type { Frame } from './Frame.js';
import type { Message } from './Message.js';
import { isEscapedIn } from './unescapeC.js';

/** How many keys are remembered, and how long one may be: users name theirs as they like. */
const MAX_KEYS = 200;
const MAX_LENGTH = 100;

/**
 * How frames of one name are laid out. Nearly all of them have the same keys in the same order: of each key it is remembered
 * which one came behind it, so that the next is neither cut out nor looked up, but compared.
 */
export class Layout {
  private readonly start = new Key('', undefined, false);
  private keys = 0;

  constructor(
    readonly name: string,
    private readonly PlainObject = roomyObject(),
    private readonly maxKeys = MAX_KEYS,
  ) {}

  /** A frame as a plain object, with Asterisk's own spelling. */
  read(frame: Frame): Message {
    const { text, headersEnd } = frame;
    const fields = new this.PlainObject();
    // Undefined behind a key that is not remembered: it may come again.
    let key: Key | undefined = this.start;
    let next = key.next;
    for (let at = 0, end; at < headersEnd; at = end + 1) {
      // As startsWith, which takes twice the time. Where it fails the rest is searched: once behind each key.
      if (next !== undefined && text.indexOf(next.prefix, at) === at) {
        const from = at + next.prefix.length;
        end = lineEnd(text, from);
        key = next;
        next = key.next;
        key.set(fields, frame, text.slice(from, valueEnd(text, from, end)), at);
        continue;
      }
      end = lineEnd(text, at);
      const colon = keyEnd(text, at, end);
      if (colon < 0) continue;
      const from = valueStart(text, colon);
      const name = text.slice(at, colon);
      const value = text.slice(from, valueEnd(text, from, end));
      next = undefined;
      if (key && isPlain(frame, name) && !key.isBehind(name)) {
        key = this.keyBehind(key, name, frame);
        next = key?.next;
        key?.set(fields, frame, value, at);
        if (key) continue;
      }
      addField(fields, frame, name, frame.decode(name, value, at));
    }
    if (headersEnd < text.length)
      for (const line of outputLines(text, headersEnd)) addField(fields, frame, 'Output', line);
    // The fields are those of the event that the frame names, which the types describe as far as Asterisk documents them.
    return fields as Message;
  }

  /** The key of that name behind another; undefined where it is not to be remembered. */
  private keyBehind(key: Key, name: string, frame: Frame): Key | undefined {
    let next = key.followers.get(name);
    if (next === undefined) {
      if (this.keys >= this.maxKeys || name.length > MAX_LENGTH) return undefined;
      this.keys += 1;
      // A memory of its own: what is remembered must not keep the frame.
      const own = Buffer.from(name).toString();
      next = new Key(own, key, frame.kind === 'event' && isEscapedIn(frame.name, own));
      key.followers.set(own, next);
    }
    key.next = next;
    return next;
  }
}

/** A key behind certain others, none of which has its name. */
class Key {
  readonly prefix: string;
  readonly followers = new Map<string, Key>();
  /** The one that came behind it the last time. */
  next: Key | undefined;

  constructor(
    private readonly name: string,
    private readonly before: Key | undefined,
    private readonly isEscaped: boolean,
  ) {
    this.prefix = `${name}: `;
  }

  /** Whether it, or one before it, has that name. */
  isBehind(name: string): boolean {
    return this.name === name || (this.before?.isBehind(name) ?? false);
  }

  set(fields: Fields, frame: Frame, value: string, at: number): void {
    fields[this.name] = this.isEscaped ? frame.decode(this.name, value, at) : value;
  }
}

/**
 * Makes plain objects with room for as many fields as events have. V8 turns what begins as `{}` into a hash table at its 20th
 * field (Node 20), which takes thrice the time and half as much memory again.
 */
export function roomyObject(): new () => Fields {
  function PlainObject(this: Fields, isPretence?: boolean): void {
    if (!isPretence) return;
    // Never comes here: V8 counts these to guess the room, and takes back what the first few objects did not use.
    this.a = this.b = this.c = this.d = this.e = this.f = this.g = this.h = this.i = this.j = this.k = this.l = '';
  }
  PlainObject.prototype = Object.prototype;
  // A function makes objects as well as a class does, which would not give up its prototype.
  return PlainObject as unknown as new () => Fields;
}
