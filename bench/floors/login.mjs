import { connect as connectSocket } from 'node:net';

/** A bare socket that logs in; every chunk behind FullyBooted goes to `onBytes`. */
export function login({ host, port, username, secret }, onLogin, onBytes) {
  const socket = connectSocket({ host, port, noDelay: true });
  let text = '';
  let isBooted = false;
  socket.write(`Action: Login\r\nUsername: ${username}\r\nSecret: ${secret}\r\n\r\n`);
  socket.on('data', (bytes) => {
    if (isBooted) return onBytes(bytes);
    text += bytes.latin1Slice();
    if (!text.endsWith('Fully Booted\r\n\r\n')) return;
    isBooted = true;
    onLogin();
  });
  return socket;
}
