import { Manager } from '../../dist/esm/index.js';
import { whenReady } from './whenReady.mjs';

export function connect(server, { ready, event }) {
  const pbx = new Manager(server);
  pbx.events$.subscribe((message) => event(message.Event, message.Uniqueid, message.Channel, message));
  whenReady(pbx, ready);
}
