// The least that whoever wants every event as a plain object has to do, without generated code. Events of one name have the same
// keys in the same order: the key that came behind this one last time is expected again, compared in place, and neither cut
// out nor looked up.
import { isAscii } from 'node:buffer';
import { login } from './login.mjs';

const WIDE = /[\x80-\xff]/;

export function connect(server, { ready, event }) {
  const firstLines = new Map();
  let rest = '';
  let isRestWide = false;
  login(server, ready, (chunk) => {
    const isPlain = isAscii(chunk) && !isRestWide;
    const text = rest + chunk.latin1Slice();
    let begin = 0;
    for (let end = text.indexOf('\r\n\r\n'); end >= 0; end = text.indexOf('\r\n\r\n', begin)) {
      const message = parse(text, begin, end, isPlain);
      if (message.Event !== undefined) event(message.Event, message.Uniqueid, message.Channel, message);
      begin = end + 4;
    }
    rest = begin < text.length ? text.slice(begin) : '';
    isRestWide = !isPlain && WIDE.test(rest);
  });

  function parse(text, frameBegin, frameEnd, isPlain) {
    const isWide = !isPlain && WIDE.test(text.slice(frameBegin, frameEnd));
    const message = {};
    let lineEnd = endOfLine(text, frameBegin, frameEnd);
    let node = firstNode(text.slice(frameBegin, lineEnd));
    message[node.key] = node.value;
    let begin = lineEnd + 2;
    while (begin < frameEnd) {
      let next = node.expected;
      if (next === undefined || !startsWith(text, begin, next.codes)) {
        const colon = text.indexOf(': ', begin);
        lineEnd = endOfLine(text, begin, frameEnd);
        if (colon < 0 || colon >= lineEnd) {
          begin = lineEnd + 2;
          continue;
        }
        next = node.next(text.slice(begin, colon));
      }
      const valueBegin = begin + next.codes.length;
      lineEnd = endOfLine(text, valueBegin, frameEnd);
      const raw = text.slice(valueBegin, lineEnd);
      const value = isWide ? decode(raw) : raw;
      if (next.isRepeated) message[next.key] = [message[next.key], value].flat();
      else message[next.key] = value;
      node = next;
      begin = lineEnd + 2;
    }
    return message;
  }

  /** Of each first line, `Event: Hangup`, there is one, with its value. */
  function firstNode(line) {
    const known = firstLines.get(line);
    if (known !== undefined) return known;
    const colon = line.indexOf(': ');
    const node = new Node(colon < 0 ? line : line.slice(0, colon), undefined);
    node.value = colon < 0 ? '' : line.slice(colon + 2);
    firstLines.set(line, node);
    return node;
  }
}

/** A key in its place behind others. */
class Node {
  /** What stood behind it last time. */
  expected = undefined;
  value = '';
  #behind = new Map();

  constructor(key, before) {
    this.key = key;
    this.before = before;
    this.codes = Uint8Array.from(`${key}: `, (character) => character.charCodeAt(0));
    this.isRepeated = before?.has(key) ?? false;
  }

  has(key) {
    return this.key === key || (this.before?.has(key) ?? false);
  }

  next(key) {
    let node = this.#behind.get(key);
    if (node === undefined) this.#behind.set(key, (node = new Node(key, this)));
    this.expected = node;
    return node;
  }
}

function startsWith(text, begin, codes) {
  for (let index = 0; index < codes.length; index += 1) {
    if (text.charCodeAt(begin + index) !== codes[index]) return false;
  }
  return true;
}

function endOfLine(text, begin, frameEnd) {
  const end = text.indexOf('\n', begin) - 1;
  return end < 0 || end > frameEnd ? frameEnd : end;
}

function decode(value) {
  return WIDE.test(value) ? Buffer.from(value, 'latin1').utf8Slice() : value;
}
