// As fields.mjs, but what is read may be kept: a text that is cut out of a longer one keeps that whole, so each frame is copied out
// of the bytes, decoded as UTF-8 where it is not ASCII. It is what frames$ promises.
import { login } from './login.mjs';

export function connect(server, { ready, event }) {
  let rest = Buffer.alloc(0);
  login(server, onLogin, (chunk) => {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    const text = bytes.latin1Slice();
    let begin = 0;
    for (let end = text.indexOf('\r\n\r\n'); end >= 0; end = text.indexOf('\r\n\r\n', begin)) {
      if (text.startsWith('Event: ', begin)) hear(bytes, begin, end);
      begin = end + 4;
    }
    rest = bytes.subarray(begin);
  });

  function onLogin() {
    event('FullyBooted');
    ready({});
  }

  function hear(bytes, begin, end) {
    const frame = new Frame(decode(bytes, begin, end));
    event(frame.name, frame.get('Uniqueid'), frame.get('Channel'), frame);
  }
}

function decode(bytes, begin, end) {
  const text = bytes.latin1Slice(begin, end);
  return Buffer.byteLength(text) === text.length ? text : bytes.utf8Slice(begin, end);
}

class Frame {
  #text;

  constructor(text) {
    this.#text = text;
    this.name = text.slice(7, text.indexOf('\r\n'));
  }

  get(key) {
    const at = this.#text.indexOf(`\r\n${key}: `);
    if (at < 0) return undefined;
    const begin = at + key.length + 4;
    const end = this.#text.indexOf('\r\n', begin);
    return this.#text.slice(begin, end < 0 ? this.#text.length : end);
  }
}
