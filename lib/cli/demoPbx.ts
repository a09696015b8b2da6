import { defer, finalize, ignoreElements, map, merge, type Observable } from 'rxjs';
import {
  answer,
  EmbeddedPbx,
  type EmbeddedPbxOptions,
  hangup,
  type LoadOptions,
  queue,
  ringing,
  wait,
} from '../testing/index.js';

/** What comes: most calls to the two queues, which keep their agents busy. */
export const OFFICE_HOURS: LoadOptions = {
  callsPerSecond: 0.8,
  arrivals: 'even',
  mix: { 100: 4, 101: 2, answered: 3, busy: 1, noAnswer: 1, conference: 1, parked: 1, transferred: 1 },
  talkTime: 8,
  holdTime: 3,
};

/**
 * Starts an embedded PBX on a free loopback port, with calls that come and go.
 * Emits its address. Never completes; errors where it cannot listen. Unsubscribing stops it.
 */
export function demoPbx(): Observable<string> {
  return defer(() => {
    const pbx = busyOffice();
    const address$ = pbx.listen().pipe(map(({ host, port }) => `ami://admin:secret123@${host}:${String(port)}`));
    const calls$ = pbx.generate(OFFICE_HOURS).pipe(ignoreElements());
    return merge(address$, calls$).pipe(
      finalize(() => {
        pbx.close();
      }),
    );
  });
}

/** A PBX with two queues, and agents who answer them. */
export function busyOffice(options: EmbeddedPbxOptions = {}): EmbeddedPbx {
  const desk = (rings: number, talks: number) => [ringing(), wait(rings), answer(), wait(talks), hangup()];
  return new EmbeddedPbx({
    ...options,
    extensions: {
      100: [answer(), queue('support', 30), hangup()],
      101: [answer(), queue('sales', 8), hangup()],
      agent1: desk(1, 6),
      agent2: desk(2, 8),
      agent3: desk(3, 4),
    },
    queues: {
      support: {
        strategy: 'rrmemory',
        serviceLevel: 20,
        members: [
          { interface: 'PJSIP/agent1', name: 'Alice' },
          { interface: 'PJSIP/agent2', name: 'Bob' },
        ],
      },
      sales: { strategy: 'ringall', members: [{ interface: 'PJSIP/agent3', name: 'Carol' }] },
    },
  });
}
