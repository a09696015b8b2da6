import { Manager } from '../../dist/esm/index.js';
import { whenReady } from './whenReady.mjs';

export function connect(server, { ready, event }) {
  const pbx = new Manager(server);
  pbx.frames$.subscribe((frame) => {
    if (frame.kind === 'event') event(frame.name, frame.get('Uniqueid'), frame.get('Channel'), frame);
  });
  whenReady(pbx, ready);
}
