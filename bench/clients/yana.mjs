import { load } from './load.mjs';

const Yana = load('yana');

export function connect({ host, port, username, secret }, { ready, event }) {
  const client = new Yana({ host, port, login: username, password: secret, events: true });
  client.on('error', (error) => console.error(error));
  client.on('event', (message) => event(message.Event, message.Uniqueid, message.Channel, message));
  const ping = (number, answered) => client.send({ Action: 'Ping', Seq: number }, ({ Seq }) => answered(Seq));
  client.connect(() => ready({ ping }));
}
