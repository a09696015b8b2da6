import { action, Manager, mixMonitor, on, originate, UnsupportedActionError } from 'rx-asterisk';
import { filter, firstValueFrom, lastValueFrom, type Observable, toArray } from 'rxjs';

// What py-asterisk has, against the server that AMI_URL names; configured like the recorded ones.
const address = process.env['AMI_URL'];

(address === undefined ? describe.skip : describe)('the seed on a live server', () => {
  let pbx: Manager;

  beforeAll(() => {
    pbx = Manager.from(address ?? '');
    pbx.connect();
  });

  afterAll(async () => {
    await one(pbx.hangup('/.*/')).catch(() => undefined);
    pbx.close();
  });

  const one = async <T>(method$: Observable<T>): Promise<T> => {
    const emitted = await lastValueFrom(method$.pipe(toArray()));
    expect(emitted).toHaveLength(1);
    return emitted[0]!;
  };

  /** A channel that is up, in an extension of the recorded dialplan. */
  const call = async (exten: string, variable: Record<string, string> = {}): Promise<string> => {
    const parts = await lastValueFrom(
      pbx.pipe(
        originate({ channel: `Local/${exten}@default/n`, application: 'Wait', data: '30', variable }),
        toArray(),
      ),
    );
    const outcome = parts.at(-1);
    return outcome?.Event === 'OriginateResponse' ? outcome.Channel : '';
  };

  const TEXT = 'a, "b" \\ c; d=e | ${X} (f) \'g\' ü☎ ';

  it('carries any text to a channel and back', async () => {
    const channel = await call('1001', { NOTE: TEXT, 'HASH(h,k)': 'x,y' });
    expect(await one(pbx.getvar(channel, 'NOTE'))).toBe(TEXT);
    expect(await one(pbx.getvar(channel, 'HASH(h,k)'))).toBe('x,y');
    await one(pbx.setvar(channel, 'OTHER', TEXT));
    expect(await one(pbx.getvar(channel, 'OTHER'))).toBe(TEXT);
    expect(await one(pbx.getvar(channel, 'NOPE', 'none'))).toBe('none');
    await expect(one(pbx.getvar(channel, 'NOPE'))).rejects.toThrow('NOPE is not set');
    const row = (await one(pbx.status(channel, { variables: ['OTHER', 'NOTE'] })))[channel];
    expect(row).toMatchObject({ Variable: { NOTE: TEXT } });
    expect(await one(pbx.absoluteTimeout(channel, 60))).toMatchObject({ Response: 'Success' });
    expect(await one(pbx.setCdrUserField(channel, 'order 42'))).toMatchObject({ Response: 'Success' });
    expect(await one(pbx.setCdrUserField(channel, ', paid', true))).toMatchObject({ Response: 'Success' });
    expect(await one(pbx.getvar(channel, 'CDR(userfield)'))).toBe('order 42, paid');
  });

  it('records, by Monitor or by MixMonitor', async () => {
    const channel = await call('1001');
    const hasMonitor = 'Monitor' in (await one(pbx.listCommands()));
    expect(await one(pbx.monitor(channel, 'talk', 'wav', true))).toMatchObject({ Response: 'Success' });
    expect(await one(pbx.stopMonitor(channel))).toMatchObject({ Response: 'Success' });
    expect(await one(pbx.monitor(channel, 'talk2', 'wav'))).toMatchObject({ Response: 'Success' });
    if (hasMonitor) expect(await one(pbx.changeMonitor(channel, 'talk3'))).toMatchObject({ Response: 'Success' });
    else await expect(one(pbx.changeMonitor(channel, 'talk3'))).rejects.toBeInstanceOf(UnsupportedActionError);
    expect(await one(pbx.stopMonitor(channel))).toMatchObject({ Response: 'Success' });
    await one(pbx.pipe(mixMonitor(channel, { file: 'mixed.wav' })));
    expect(await one(pbx.mixMonitorMute(channel, 'read'))).toMatchObject({ Response: 'Success' });
  });

  it('knows its conferences', async () => {
    const people = (): Promise<readonly { channel: string; muted: boolean }[]> => one(pbx.confbridgeList('conf1'));
    await one(pbx.hangup('/.*/'));
    expect(await one(pbx.confbridgeList('nowhere'))).toEqual([]);
    const joined = firstValueFrom(pbx.pipe(on('ConfbridgeJoin')));
    await call('200');
    await joined;
    expect(await one(pbx.confbridgeListRooms())).toEqual([
      { roomName: 'conf1', usersCount: 1, markedUsers: 0, locked: false },
    ]);
    const [first] = await people();
    expect(first).toMatchObject({ userProfile: 'default_user', bridgeProfile: 'default_bridge', muted: false });
    const { channel } = first!;
    expect(await one(pbx.confbridgeMute('conf1', channel))).toBe(true);
    expect((await people())[0]?.muted).toBe(true);
    expect(await one(pbx.confbridgeUnmute('conf1', channel))).toBe(true);
    expect(await one(pbx.confbridgeMute('conf1', 'SIP/nobody'))).toBe(false);
    expect(await one(pbx.confbridgeMute('nowhere', channel))).toBe(false);
    expect(await one(pbx.confbridgeIsRecording('conf1'))).toBe(false);
    const records = firstValueFrom(
      pbx.pipe(
        on('VarSet'),
        filter(({ Variable, Value }) => Variable === 'BRIDGEPEER' && Value.includes('CBRec')),
      ),
    );
    expect(await one(pbx.confbridgeStartRecord('conf1'))).toBe(true);
    await records;
    expect(await one(pbx.confbridgeIsRecording('conf1'))).toBe(true);
    expect(await one(pbx.confbridgeStopRecord('conf1'))).toBe(true);
    expect(await one(pbx.confbridgeStopRecord('nowhere'))).toBe(false);
    expect(await one(pbx.confbridgeKick('conf1', channel))).toBe(true);
  });

  it('keeps what is put into its database', async () => {
    for (const value of ['Alice: the, first = one', 'x ', '', '電話 "\\']) {
      await one(pbx.dbPut('rx', 'k', value));
      expect(await one(pbx.dbGet('rx', 'k'))).toBe(value);
    }
    await one(pbx.pipe(action('DBDel', { Family: 'rx', Key: 'k' })));
    expect(await one(pbx.dbGet('rx', 'k', 'nothing'))).toBe('nothing');
    await expect(one(pbx.dbGet('rx', 'k'))).rejects.toMatchObject({ kind: 'action' });
  });

  it('tells of queues, mailboxes, hints, parked calls and phones', async () => {
    await one(pbx.queueAdd('support', 'Local/1003@default', { penalty: 2, memberName: 'Bob' }));
    const { support } = await one(pbx.queueStatus('support'));
    expect(support?.members['Local/1003@default']).toMatchObject({ Name: 'Bob', Penalty: '2' });
    expect(await one(pbx.queuePause('support', 'Local/1003@default', true))).toMatchObject({ Response: 'Success' });
    expect(await one(pbx.queueRemove('support', 'Local/1003@default'))).toMatchObject({ Response: 'Success' });
    expect(await one(pbx.mailboxCount('1001@default'))).toEqual([0, 0]);
    expect(await one(pbx.mailboxStatus('1001@default'))).toBe(0);
    expect((await one(pbx.voicemailUsersList('other'))).map(({ VoiceMailbox }) => VoiceMailbox)).toEqual(['2001']);
    expect(Object.keys((await one(pbx.extensionStates()))['default'] ?? {})).toEqual(expect.arrayContaining(['1001']));
    const parked = firstValueFrom(pbx.pipe(on('ParkedCall')));
    await call('400');
    await parked;
    expect(Object.keys(await one(pbx.parkedCalls()))).toHaveLength(1);
    expect(await one(pbx.reload('app_queue.so'))).toMatchObject({ Response: 'Success' });
    expect(await one(pbx.login('admin', 'secret123'))).toMatchObject({ Response: 'Success' });
  });

  it('bridges, plays digits and redirects', async () => {
    const [first, second] = [await call('1001'), await call('1001')];
    expect(await one(pbx.playDtmf(first, '5'))).toMatchObject({ Response: 'Success' });
    expect(await one(pbx.bridge(first, second, false))).toMatchObject({ Response: 'Success' });
    const third = await call('1001');
    expect(await one(pbx.redirect(third, 'default', '1001'))).toMatchObject({ Response: 'Success' });
    const channel = pbx.getChannel(third);
    expect(await one(channel.hangup())).toMatchObject({ Response: 'Success' });
  });
});
