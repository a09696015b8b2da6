// The PBX of soak.mjs: calls without end, on a socket. `drop` cuts its clients, `clients` says how many there are.
import process from 'node:process';
import { merge, repeat } from 'rxjs';
import { dropConnections, EmbeddedPbx, noAnswer } from '../dist/esm/testing/index.js';

/** Calls of one load: the next begins when all of them have ended, so that a slow machine makes fewer calls, not a heap of them. */
const CALLS = 500;

const pbx = new EmbeddedPbx({ maxChannels: 100_000 });
pbx.inject(noAnswer({ action: 'PresenceState' }));
pbx.listen().subscribe(({ port }) => process.send({ port }));
const load$ = pbx.generate({ callsPerSecond: 500, calls: CALLS, talkTime: 1, holdTime: 0.5 }).pipe(repeat());
merge(load$, load$, load$).subscribe();

process.on('message', (question) => {
  if (question === 'drop') pbx.inject(dropConnections());
  else process.send({ clients: pbx.clients });
});
process.on('disconnect', () => process.exit());
