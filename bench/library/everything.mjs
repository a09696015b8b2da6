import { Manager, on } from '../../dist/esm/index.js';
import { whenReady } from './whenReady.mjs';

/** All the ways of reading at once, as an application has them. */
export function connect(server, { ready, event }) {
  const pbx = new Manager(server);
  pbx.frames$.subscribe((frame) => frame.get('Uniqueid'));
  pbx.pipe(on('Hangup')).subscribe((message) => message.Channel);
  pbx.events$.subscribe((message) => event(message.Event, message.Uniqueid, message.Channel, message));
  whenReady(pbx, ready);
}
