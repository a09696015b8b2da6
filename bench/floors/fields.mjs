// The least that whoever reads a few fields of every event has to do: cut each frame out of the text, take its name, and look
// the fields up in it when they are asked for.
import process from 'node:process';
import { login } from './login.mjs';

const WIDE = /[\x80-\xff]/;

export function connect(server, { ready, event }) {
  const waiting = new Map();
  let actions = '';
  let rest = '';
  const socket = login(server, onLogin, (chunk) => {
    const text = rest + chunk.latin1Slice();
    let begin = 0;
    for (let end = text.indexOf('\r\n\r\n'); end >= 0; end = text.indexOf('\r\n\r\n', begin)) {
      hear(text, begin, end);
      begin = end + 4;
    }
    rest = begin < text.length ? text.slice(begin) : '';
  });

  function hear(text, begin, end) {
    if (!text.startsWith('Event: ', begin)) return answer(new Frame(text.slice(begin, end)));
    const name = text.slice(begin + 7, text.indexOf('\r\n', begin));
    const frame = new Frame(text.slice(begin, end));
    event(name, frame.get('Uniqueid'), frame.get('Channel'), frame);
  }

  function answer(response) {
    const actionId = response.get('ActionID');
    const answered = waiting.get(actionId);
    waiting.delete(actionId);
    answered?.(response.get('Seq'));
  }

  function onLogin() {
    event('FullyBooted');
    ready({ ping });
  }

  /** What is asked for while a chunk is read leaves in one write. */
  function ping(number, answered) {
    waiting.set(`p${number}`, answered);
    if (actions === '') process.nextTick(flush);
    actions += `Action: Ping\r\nActionID: p${number}\r\nSeq: ${number}\r\n\r\n`;
  }

  function flush() {
    socket.write(actions);
    actions = '';
  }
}

class Frame {
  #text;

  constructor(text) {
    this.#text = text;
  }

  get(key) {
    const at = this.#text.indexOf(`\r\n${key}: `);
    if (at < 0) return undefined;
    const begin = at + key.length + 4;
    const end = this.#text.indexOf('\r\n', begin);
    const value = this.#text.slice(begin, end < 0 ? this.#text.length : end);
    return WIDE.test(value) ? Buffer.from(value, 'latin1').utf8Slice() : value;
  }
}
