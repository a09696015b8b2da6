import { load } from './load.mjs';

const { Action, createClient, SilentLogger } = load('ami-io');

export function connect({ host, port, username, secret }, { ready, event }) {
  const client = createClient({ host, port, login: username, password: secret, logger: new SilentLogger() });
  client.on('event', (message) => event(message.event, message.uniqueid, message.channel, message));
  const ping = (number, answered) => {
    const action = new Action.Ping();
    action.set('Seq', number);
    client.send(action, (error, response) => answered((response ?? error).seq));
  };
  client.on('connected', () => ready({ ping }));
  client.connect();
}
