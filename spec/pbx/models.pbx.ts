import {
  confbridgeKick,
  confbridgeMute,
  confbridgeUnmute,
  hangup,
  type Live,
  type LiveMap,
  type LiveOperator,
  liveConferences,
  liveDeviceStates,
  liveEndpoints,
  liveExtensions,
  liveMailboxes,
  liveParking,
  liveQueues,
  logoff,
  Manager,
  originate,
  queueAdd,
  queuePause,
  queuePenalty,
  queueRemove,
  type Session,
  setvar,
} from 'rx-asterisk';
import { filter, firstValueFrom, lastValueFrom, type Observable, switchMap, tap, toArray } from 'rxjs';

// Runs against the server that AMI_URL names, configured as in the README: `npm run test:pbx`.
const address = process.env['AMI_URL'];

if (address === undefined) {
  test('AMI_URL is not set: no model follows a live server', () => {
    process.stderr.write('Set AMI_URL=ami://user:secret@host:5038 to run the suite against a live server.\n');
  });
} else {
  describe('the models of a live server', () => {
    liveSuite(address);
  });
}

function liveSuite(url: string): void {
  let pbx: Manager;

  beforeEach(() => {
    pbx = Manager.from(url);
  });

  afterEach(async () => {
    await all(hangup('/.*/'));
    await all(queuePause(null, 'Local/1001@default/n', false));
    pbx.close();
  });

  const all = (operator: (session$: Observable<Session>) => Observable<unknown>): Promise<unknown[]> =>
    lastValueFrom(pbx.pipe(operator, toArray()));

  const call = (exten: string): Promise<unknown> =>
    all(originate({ channel: `Local/${exten}@default/n`, application: 'Wait', data: '60', callerId: '"Zoë" <42>' }));

  /** A model that is followed, and looked at in turn: whether it comes to say something, and whether one that begins then agrees. */
  const followed = <V>(operator: LiveOperator<V>) => {
    const live: Live<V> = operator(pbx);
    live.subscribe();
    return async (isSo: (map: LiveMap<V>) => unknown): Promise<LiveMap<V>> => {
      const map = await firstValueFrom(live.pipe(filter((one) => !one.stale && Boolean(isSo(one)))));
      const other = Manager.from(url);
      const fresh: Live<V> = operator(other);
      // The two are told the same, if not at the same moment.
      const agreed$ = fresh.pipe(
        filter((one) => textOf(one) === textOf(live.snapshot())),
        tap({ finalize: () => other.close() }),
      );
      await firstValueFrom(agreed$);
      return map;
    };
  };

  it('have queues with their members and callers', async () => {
    const until = followed(liveQueues());
    const idle = await until((queues) => queues.get('support')?.callers.length === 0);
    const { completed, abandoned } = idle.get('support')!;
    await all(queuePause('support', 'Local/1001@default/n', true, { reason: 'lunch' }));
    await until((queues) => queues.get('support')!.members.get('Local/1001@default/n')?.pausedReason === 'lunch');
    for (let count = 0; count < 3; count++) await call('100');
    const waiting = await until((queues) => queues.get('support')!.callers.length === 3);
    const [first, , third] = waiting.get('support')!.callers;
    expect(first).toMatchObject({ position: 1, callerIdNum: '42', callerIdName: 'Zoë' });
    await all(hangup(first!.channel));
    const left = await until((queues) => queues.get('support')!.abandoned === abandoned + 1);
    expect(left.get('support')!.callers.map(({ position }) => position)).toEqual([1, 2]);
    expect(left.get('support')!.callers.at(-1)).toMatchObject({ uniqueid: third!.uniqueid, joinedAt: third!.joinedAt });
    await all(queuePause('support', 'Local/1001@default/n', false));
    await until(
      (queues) =>
        queues.get('support')!.callers.length === 0 &&
        queues.get('support')!.members.get('Local/1001@default/n')!.inCall,
    );
    await all(hangup('/.*/'));
    await until((queues) => queues.get('support')!.completed > completed);
    await all(queueAdd('support', 'Local/1002@default/n', { penalty: 2, memberName: 'Bob' }));
    await until((queues) => queues.get('support')!.members.get('Local/1002@default/n')?.penalty === 2);
    await all(queuePenalty('Local/1002@default/n', 3));
    await until((queues) => queues.get('support')!.members.get('Local/1002@default/n')?.penalty === 3);
    await all(queueRemove('support', 'Local/1002@default/n'));
    await until((queues) => !queues.get('support')!.members.has('Local/1002@default/n'));
  }, 60_000);

  it('have conferences with their participants', async () => {
    const until = followed(liveConferences());
    await until((rooms) => rooms.size === 0);
    await call('200');
    await call('200');
    const two = await until((rooms) => rooms.get('conf1')?.participants.size === 2);
    const [one] = [...two.get('conf1')!.participants.values()];
    const participant = (rooms: typeof two) => rooms.get('conf1')?.participants.get(one!.uniqueid);
    expect(one).toMatchObject({ callerIdNum: '42', muted: false, waiting: false, admin: false });
    await all(confbridgeMute('conf1', one!.channel));
    await until((rooms) => participant(rooms)?.muted === true);
    // The session ends, and the next one asks again.
    await all(logoff());
    await until((rooms) => participant(rooms)?.muted === true);
    await all(confbridgeUnmute('conf1', one!.channel));
    await until((rooms) => participant(rooms)?.muted === false);
    await all(confbridgeKick('conf1', one!.channel));
    await until((rooms) => rooms.get('conf1')?.participants.size === 1);
    await all(hangup('/.*/'));
    await until((rooms) => rooms.size === 0);
  }, 60_000);

  it('have parked calls', async () => {
    const until = followed(liveParking());
    await until((calls) => calls.size === 0);
    await call('400');
    await call('400');
    const two = await until((calls) => calls.size === 2);
    const [one] = [...two.values()];
    expect(one).toMatchObject({ parkinglot: 'default', callerIdNum: '42', parker: 'Local/400@default' });
    expect(one!.timeoutAt!.getTime() - one!.parkedAt.getTime()).toBe(45_000);
    await all(hangup(one!.channel));
    await until((calls) => calls.size === 1 && !calls.has(one!.uniqueid));
    await all(hangup('/.*/'));
    await until((calls) => calls.size === 0);
  }, 60_000);

  it('have devices and the extensions that stand for them', async () => {
    const devices = followed(liveDeviceStates());
    const extensions = followed(liveExtensions());
    for (const [state, text] of [
      ['INUSE', 'InUse'],
      ['NOT_INUSE', 'Idle'],
    ] as const) {
      await all(setvar(null, 'DEVICE_STATE(Custom:desk1002)', state));
      await devices((map) => map.get('Custom:desk1002')?.state === state);
      await extensions((map) => map.get('1002@default')?.state === text);
    }
    // What Asterisk forgets is in no list.
    await call('200');
    await devices((map) => map.get('confbridge:conf1')?.state === 'INUSE');
    await all(hangup('/.*/'));
    await devices((map) => map.get('confbridge:conf1')?.state === 'NOT_INUSE');
  }, 60_000);

  it('have mailboxes', async () => {
    const mailboxes = followed(liveMailboxes());
    await mailboxes((map) => map.get('1002@default')?.fullname === 'Bob Exämple');
  }, 60_000);

  it('have endpoints, or say why there are none', async () => {
    const offered = await firstValueFrom(pbx.pipe(switchMap((session) => session.offered$)));
    if (offered.has('pjsipshowendpoints') || offered.has('sippeers')) {
      await followed(liveEndpoints())((map) => [...map.keys()].some((key) => key.endsWith('/loop')));
    } else {
      await expect(firstValueFrom(liveEndpoints()(pbx))).rejects.toMatchObject({ name: 'UnsupportedActionError' });
    }
  }, 60_000);
}

/** Entries without the moments that are known to the second alone, in the order of the keys. */
function textOf(map: LiveMap<unknown> | undefined): string {
  const entries = Object.entries(map?.toJSON() ?? {}).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify(entries, (key, value: unknown) =>
    /^(?:joined|parked|timeout)At$/.test(key) ? '' : sorted(value),
  );
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
