import { Manager, on } from 'rx-asterisk';
import { answer, EmbeddedPbx, hangup, queue } from 'rx-asterisk/testing';
import { distinctUntilChanged, map, merge, type Observable, switchMap, VirtualTimeScheduler } from 'rxjs';

/** How many wait in a queue. */
function waiting(pbx: Manager, name: string): Observable<number> {
  return merge(pbx, pbx.pipe(on('QueueCallerJoin', 'QueueCallerLeave'))).pipe(
    switchMap(() => pbx.queueStatus(name)),
    map((queues) => Object.keys(queues[name]?.entries ?? {}).length),
    distinctUntilChanged(),
  );
}

it('shows how many wait, one less when somebody has gone', () => {
  const scheduler = new VirtualTimeScheduler();
  const server = new EmbeddedPbx({ scheduler, queues: { support: {} } });
  server.extension('100', [answer(), queue('support', 25), hangup()]);
  const pbx = new Manager({ transport: server.transport(), scheduler, username: 'admin', secret: 'secret123' });
  const shown: string[] = [];

  waiting(pbx, 'support').subscribe((count) => shown.push(`${scheduler.frame / 1000} s: ${count}`));
  const call$ = server.call({ channel: 'PJSIP/trunk', exten: '100' });
  for (const second of [5, 10]) scheduler.schedule(() => call$.subscribe(), second * 1000);
  for (const end of [server, pbx]) scheduler.schedule(() => end.close(), 60_000);
  scheduler.flush();

  expect(shown).toEqual(['0 s: 0', '5 s: 1', '10 s: 2', '30 s: 1', '35 s: 0']);
});
