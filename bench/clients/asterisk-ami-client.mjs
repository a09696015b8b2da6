import { load } from './load.mjs';

const AmiClient = load('asterisk-ami-client');

export function connect({ host, port, username, secret }, { ready, event }) {
  const client = new AmiClient({});
  client.on('event', (message) => event(message.Event, message.Uniqueid, message.Channel, message));
  // With an ActionID of ours: its own is the time in ms, the same for all that are sent in one, whose answers get lost.
  const ping = (number, answered) =>
    client.action({ Action: 'Ping', Seq: number, ActionID: `p${number}` }, true).then(
      ({ Seq }) => answered(Seq),
      () => answered(),
    );
  client.connect(username, secret, { host, port }).then(() => ready({ ping }));
}
