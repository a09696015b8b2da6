import { load } from './load.mjs';

const { ami } = load('asterisk.io');

export function connect({ host, port, username, secret }, { ready, event }) {
  const client = ami(host, port, username, secret);
  client.on('error', ({ message }) => console.error(message));
  client.on('eventAny', (message) => event(message.Event, message.Uniqueid, message.Channel, message));
  const ping = (number, answered) => client.action('Ping', { Seq: String(number) }, ({ Seq }) => answered(Seq));
  client.on('ready', () => ready({ ping }));
}
