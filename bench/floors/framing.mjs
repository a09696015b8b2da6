// The least that whoever waits for one event has to do with all the others: find where each ends.
import { login } from './login.mjs';

export function connect(server, { ready, frames }) {
  let rest = '';
  login(server, ready, (chunk) => {
    const text = rest + chunk.latin1Slice();
    let count = 0;
    let begin = 0;
    for (let end = text.indexOf('\r\n\r\n'); end >= 0; end = text.indexOf('\r\n\r\n', begin)) {
      count += 1;
      begin = end + 4;
    }
    rest = text.slice(begin);
    frames(count);
  });
}
