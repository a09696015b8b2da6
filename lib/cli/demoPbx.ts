import { defer, finalize, ignoreElements, map, merge, mergeMap, type Observable, timer } from 'rxjs';
import { answer, busy, dial, EmbeddedPbx, hangup, type IncomingCall, queue, ringing, wait } from '../testing/index.js';

/** Time between two calls, in ms. */
const PACE = 1_200;

/** Who calls, in turn. */
const callers: readonly IncomingCall[] = [
  { channel: 'PJSIP/trunk', callerIdName: 'Ada Byron', callerIdNum: '5550101', exten: '100' },
  { channel: 'PJSIP/1001', callerIdName: 'Alice', callerIdNum: '1001', exten: '1002' },
  { channel: 'PJSIP/trunk', callerIdName: 'Zoë Žák', callerIdNum: '5550144', exten: '100' },
  { channel: 'PJSIP/1002', callerIdName: 'Bob', callerIdNum: '1002', exten: '1003' },
  { channel: 'PJSIP/trunk', callerIdName: '日本 太郎', callerIdNum: '5550177', exten: '101' },
  { channel: 'PJSIP/1004', callerIdName: 'Dave', callerIdNum: '1004', exten: '1001' },
];

/**
 * Starts an embedded PBX on a free loopback port, with calls that come and go.
 * Emits its address. Never completes; errors where it cannot listen. Unsubscribing stops it.
 */
export function demoPbx(): Observable<string> {
  return defer(() => {
    const pbx = busyOffice();
    const address$ = pbx.listen().pipe(map(({ host, port }) => `ami://admin:secret123@${host}:${String(port)}`));
    const calls$ = timer(0, PACE).pipe(
      mergeMap((count) => pbx.call(callers[count % callers.length] as IncomingCall)),
      ignoreElements(),
    );
    return merge(address$, calls$).pipe(
      finalize(() => {
        pbx.close();
      }),
    );
  });
}

function busyOffice(): EmbeddedPbx {
  const desk = (rings: number, talks: number) => [ringing(), wait(rings), answer(), wait(talks), hangup()];
  return new EmbeddedPbx({
    extensions: {
      100: [answer(), queue('support', 30), hangup()],
      101: [answer(), queue('sales', 8), hangup()],
      1001: [dial('PJSIP/desk1', 20), hangup()],
      1002: [dial('PJSIP/desk2', 20), hangup()],
      1003: [dial('PJSIP/desk3', 20), hangup()],
      desk1: desk(2, 9),
      desk2: desk(1, 5),
      desk3: [ringing(), wait(2), busy(1)],
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
