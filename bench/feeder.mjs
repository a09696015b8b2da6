// The server of `npm run bench`, in a process of its own: speaks as much AMI as a client needs to log in, to hear the prebuilt
// events and to have its Pings answered. Its cost is on no client's account, but it must be faster than all of them.
import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import process from 'node:process';
import { END, makeStream } from './stream/stream.mjs';

const USERNAME = 'bench';
const SECRET = 'bench';
const CHALLENGE = '178923464';
const EVENTS_PER_WRITE = 500;
const FULLY_BOOTED =
  'Event: FullyBooted\r\nPrivilege: system,all\r\nUptime: 4711\r\nLastReload: 4711\r\nStatus: Fully Booted\r\n\r\n';

const stream = makeStream(JSON.parse(process.argv[2]));
const listeners = new Set();
const server = createServer({ noDelay: true }, serve);
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));

/** `{ id, expected: count }` asks what is found in so many events, `{ play: count }` to send them to who is logged in. */
process.on('message', ({ id, expected, play }) => {
  if (play !== undefined) for (const socket of listeners) send(socket, play);
  else process.send({ id, expected: expectedIn(expected) });
});
process.on('disconnect', () => process.exit());

function expectedIn(count) {
  const expected = stream.expected(count);
  return { ...expected, bytes: expected.bytes + END.length };
}

function serve(socket) {
  const leave = () => listeners.delete(socket);
  socket.on('close', leave).on('error', leave);
  socket.write('Asterisk Call Manager/11.0.0\r\n');
  let rest = '';
  socket.on('data', (bytes) => {
    const text = rest + bytes.latin1Slice();
    let answers = '';
    let begin = 0;
    for (let end = text.indexOf('\r\n\r\n'); end >= 0; end = text.indexOf('\r\n\r\n', begin)) {
      answers += answer(socket, text.slice(begin, end));
      begin = end + 4;
    }
    rest = text.slice(begin);
    if (answers !== '') socket.write(answers);
  });
}

function answer(socket, action) {
  const actionId = field(action, /^ActionID: ?(.*)$/im);
  const head = actionId === undefined ? '' : `ActionID: ${actionId}\r\n`;
  switch (field(action, /^Action: ?(.*)$/im)?.toLowerCase()) {
    case 'ping':
      return `Response: Success\r\n${head}${numberOf(action)}Ping: Pong\r\nTimestamp: 1763870000.000000\r\n\r\n`;
    case 'challenge':
      return `Response: Success\r\n${head}Challenge: ${CHALLENGE}\r\n\r\n`;
    case 'login':
      if (!mayLogIn(action)) return `Response: Error\r\n${head}Message: Authentication failed\r\n\r\n`;
      listeners.add(socket);
      return `Response: Success\r\n${head}Message: Authentication accepted\r\n\r\n${FULLY_BOOTED}`;
    case 'logoff':
      setImmediate(() => socket.end());
      return `Response: Goodbye\r\n${head}Message: Thanks for all the fish.\r\n\r\n`;
    default:
      return `Response: Success\r\n${head}\r\n`;
  }
}

/** A Ping that carries a number has it in its answer. */
function numberOf(action) {
  const number = field(action, /^Seq: ?(.*)$/im);
  return number === undefined ? '' : `Seq: ${number}\r\n`;
}

function mayLogIn(action) {
  const key = field(action, /^Key: ?(.*)$/im);
  const digest = createHash('md5')
    .update(CHALLENGE + SECRET)
    .digest('hex');
  const isRight = key === undefined ? field(action, /^Secret: ?(.*)$/im) === SECRET : key === digest;
  return isRight && field(action, /^Username: ?(.*)$/im) === USERNAME;
}

function field(action, pattern) {
  return pattern.exec(action)?.[1];
}

/** The stream again and again until so many events have gone, then END. Whole events a write: an answer may go between two. */
function send(socket, count) {
  let sent = 0;
  const more = () => {
    while (!socket.destroyed && sent < count) {
      const begin = sent % stream.size;
      const end = Math.min(begin + EVENTS_PER_WRITE, stream.size, begin + count - sent);
      sent += end - begin;
      if (!socket.write(stream.bytes(begin, end))) return socket.once('drain', more);
    }
    if (!socket.destroyed) socket.write(END);
  };
  more();
}
