import { load } from './load.mjs';

const AsteriskManager = load('asterisk-manager');

export function connect({ host, port, username, secret }, { ready, event }) {
  const client = new AsteriskManager(port, host, username, secret, true);
  client.on('managerevent', (message) => event(message.event, message.uniqueid, message.channel, message));
  const ping = (number, answered) =>
    client.action({ action: 'Ping', seq: number }, (error, response) => answered((response ?? error)?.seq));
  ping(0, () => ready({ ping }));
}
