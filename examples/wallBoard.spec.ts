import { Manager, on } from 'rx-asterisk';
import { answer, EmbeddedPbx, queue } from 'rx-asterisk/testing';
import { distinctUntilChanged, map, merge, type Observable, switchMap, VirtualTimeScheduler } from 'rxjs';

/** How many wait in a queue. */
function waiting(pbx: Manager, name: string): Observable<number> {
  return merge(pbx, pbx.pipe(on('QueueCallerJoin', 'QueueCallerLeave'))).pipe(
    switchMap(() => pbx.queueStatus(name)),
    map((queues) => Object.keys(queues[name]?.entries ?? {}).length),
    distinctUntilChanged(),
  );
}

it('shows how many wait, one less when somebody has hung up', () => {
  const scheduler = new VirtualTimeScheduler();
  const server = new EmbeddedPbx({ scheduler, queues: { support: {} } });
  server.extension('100', [answer(), queue('support')]);
  const login = { username: 'admin', secret: 'secret123' };
  const pbx = new Manager({ ...login, transport: server.transport(), scheduler });
  const shown: string[] = [];

  waiting(pbx, 'support').subscribe((count) => shown.push(`${scheduler.frame / 1000} s: ${count}`));
  const call$ = server.call({ channel: 'PJSIP/trunk', exten: '100' });
  for (const second of [10, 20]) scheduler.schedule(() => call$.subscribe(), second * 1000);
  const impatient = call$.subscribe();
  scheduler.schedule(() => impatient.unsubscribe(), 30_000);
  scheduler.schedule(() => pbx.close(), 40_000);
  scheduler.flush();

  expect(shown).toEqual(['0 s: 0', '0 s: 1', '10 s: 2', '20 s: 3', '30 s: 2']);
});
