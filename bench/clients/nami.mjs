import { load } from './load.mjs';

const { Actions, Nami } = load('nami');
const ignore = () => {};

export function connect({ host, port, username, secret }, { ready, event }) {
  const logger = { error: ignore, warn: ignore, info: ignore, debug: ignore };
  const client = new Nami({ host, port, username, secret, logger });
  client.on('namiEvent', (message) => event(message.event, message.uniqueid, message.channel, message));
  const ping = (number, answered) => {
    const action = new Actions.Ping();
    action.set('Seq', number);
    client.send(action, ({ seq }) => answered(seq));
  };
  client.on('namiConnected', () => ready({ ping }));
  client.open();
}
