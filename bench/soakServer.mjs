// The PBX of soak.mjs: calls without end, on a socket. `drop` cuts its clients, `clients` says how many there are.
import process from 'node:process';
import { dropConnections, EmbeddedPbx, noAnswer } from '../dist/esm/testing/index.js';

const pbx = new EmbeddedPbx({ maxChannels: 100_000 });
pbx.inject(noAnswer({ action: 'PresenceState' }));
pbx.listen().subscribe(({ port }) => process.send({ port }));
pbx.generate({ callsPerSecond: Number(process.argv[2]), talkTime: 2, holdTime: 1 }).subscribe();

process.on('message', (question) => {
  if (question === 'drop') pbx.inject(dropConnections());
  else process.send({ clients: pbx.clients });
});
process.on('disconnect', () => process.exit());
