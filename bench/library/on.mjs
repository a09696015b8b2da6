import { Manager, on } from '../../dist/esm/index.js';
import { whenReady } from './whenReady.mjs';

/** Hears hangups and the event that ends a reading, while `others` subscribers wait for events that never come. */
export function connect(server, { ready, event }, { others = 0 } = {}) {
  const pbx = new Manager(server);
  const hear = (message) => event(message.Event, message.Uniqueid, message.Channel, message);
  pbx.pipe(on('Hangup')).subscribe(hear);
  pbx.pipe(on('UserEvent')).subscribe(hear);
  for (let index = 0; index < others; index += 1) pbx.pipe(on(`Other${index}`)).subscribe(hear);
  whenReady(pbx, ready);
}
