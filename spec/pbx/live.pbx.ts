import {
  action,
  collectList,
  command,
  coreShowChannels,
  filter,
  getvar,
  hangup,
  logoff,
  Manager,
  on,
  originate,
  ping,
  queueStatus,
  redirect,
  type Session,
  setEvents,
  setvar,
  status,
  userEvent,
} from 'rx-asterisk';
import {
  firstValueFrom,
  lastValueFrom,
  type Observable,
  type OperatorFunction,
  skip,
  switchMap,
  take,
  takeWhile,
  toArray,
} from 'rxjs';

// Runs against the server that AMI_URL names, configured as in the README: `npm run test:pbx`.
const address = process.env['AMI_URL'];

if (address === undefined) {
  test('AMI_URL is not set: nothing runs against a live server', () => {
    process.stderr.write('Set AMI_URL=ami://user:secret@host:5038 to run the suite against a live server.\n');
  });
} else {
  describe('a live server', () => {
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
    pbx.close();
  });

  const all = <T>(operator: (session$: Observable<Session>) => Observable<T>): Promise<T[]> =>
    lastValueFrom(pbx.pipe(operator as OperatorFunction<Session, T>, toArray()));

  it('answers a Ping', async () => {
    expect(await all(ping())).toMatchObject([{ Response: 'Success', Ping: 'Pong' }]);
  });

  it('runs console commands in its dialect', async () => {
    const [version] = await all(command('core show version'));
    expect(version?.Output?.join('\n')).toMatch(/^Asterisk \d+/);
    const [hints] = await all(command('core show hints'));
    expect(hints?.Output?.length).toBeGreaterThan(2);
    const [unknown] = await all(command('no such command'));
    expect(unknown?.Output?.join('\n')).toMatch(/^No such command/);
  });

  it('originates, and lists, redirects and hangs up what it started', async () => {
    const variable = { COMMA: 'a,b', QUOTE: `"it's"`, BACKSLASH: 'a\\b', EQUALS: 'a=b=c' };
    const call = { channel: 'Local/1001@default/n', application: 'Wait', data: '30', callerId: '"Zoë" <42>', variable };
    const [queued, outcome] = await all(originate(call));
    expect(queued).toMatchObject({ Response: 'Success', Message: 'Originate successfully queued' });
    expect(outcome).toMatchObject({ Event: 'OriginateResponse', Response: 'Success', Reason: '4' });
    const channel = outcome?.Event === 'OriginateResponse' ? outcome.Channel : '';

    const rows = await all(coreShowChannels());
    expect(rows.map((row) => row.Channel)).toContain(channel);
    const [row] = await all(status({ channel, variables: ['QUOTE'] }));
    expect(row).toMatchObject({ Channel: channel, CallerIDName: 'Zoë', Variable: { QUOTE: `"it's"` } });
    for (const [name, value] of Object.entries(variable)) {
      expect(await all(getvar(channel, name))).toMatchObject([{ Value: value }]);
    }
    expect(await all(setvar(channel, 'LATER', 'x y '))).toMatchObject([{ Response: 'Success' }]);
    expect(await all(getvar(channel, 'LATER'))).toMatchObject([{ Value: 'x y ' }]);
    expect(await all(redirect(channel, { context: 'default', exten: '1001' }))).toMatchObject([
      { Response: 'Success' },
    ]);

    const gone = firstValueFrom(pbx.pipe(on('Hangup')));
    expect(await all(hangup(channel))).toMatchObject([{ Response: 'Success' }]);
    expect((await gone).Cause).toMatch(/^\d+$/);
  });

  it('tells the outcome of a call that fails', async () => {
    const call = { channel: 'Local/1003@default/n', application: 'Wait', data: '1' };
    expect((await all(originate(call)))[1]).toMatchObject({ Response: 'Failure', Reason: '5' });
  });

  it('lists queues', async () => {
    const rows = await all(queueStatus());
    expect(rows.map((row) => `${row.Event} ${row.Queue}`)).toEqual(
      expect.arrayContaining(['QueueParams support', 'QueueMember support', 'QueueParams sales']),
    );
  });

  it('ends every list by its marker, with as many rows as ListItems says', async () => {
    const names = [
      'CoreShowChannels',
      'Status',
      'QueueStatus',
      'QueueSummary',
      'BridgeList',
      'DeviceStateList',
      'ExtensionStateList',
    ];
    for (const name of names) {
      const list = await lastValueFrom(
        pbx.pipe(
          take(1),
          switchMap((session) => session.perform({ name })),
          collectList(),
        ),
      );
      expect({ name, items: list.items.length }).toEqual({ name, items: Number(list.complete?.['ListItems']) });
    }
  });

  it('says why it refuses', async () => {
    await expect(all(hangup('PJSIP/none-00000001'))).rejects.toMatchObject({
      name: 'ActionError',
      message: 'Hangup failed: No such channel',
    });
    await expect(all(action('NoSuchAction'))).rejects.toMatchObject({ name: 'UnsupportedActionError' });
  });

  it('sends events by the mask', async () => {
    const seen = firstValueFrom(pbx.pipe(on('UserEvent')));
    await all(userEvent('Seen', { Text: 'a: b = c  ' }));
    expect(await seen).toMatchObject({ UserEvent: 'Seen', Text: 'a: b = c  ' });
    // Nothing may wait for an OriginateResponse that the mask holds back.
    expect(await all(setEvents(['system']))).toMatchObject([{ Events: 'On' }]);
    expect(await all(originate({ channel: 'Local/1001@default/n', application: 'Wait', data: '1' }))).toHaveLength(1);
  });

  it('has the mask and the filters again after a reconnect', async () => {
    await all(setEvents(['call', 'dialplan', 'user']));
    await all(filter('!Event: Newexten'));
    const second = firstValueFrom(pbx.pipe(skip(1)));
    await all(logoff());
    expect(await second).toMatchObject({ epoch: 2 });
    const events = firstValueFrom(
      pbx.events$.pipe(
        takeWhile(({ Event }) => Event !== 'UserEvent'),
        toArray(),
      ),
    );
    await all(originate({ channel: 'Local/1002@default/n', application: 'NoOp' }));
    await all(userEvent('Done'));
    const names = (await events).map(({ Event }) => Event);
    expect(names).toContain('Newchannel');
    expect(names).not.toContain('Newexten');
  });

  it('refuses a wrong secret once and for all', async () => {
    const wrong = Manager.from(url.replace(/:[^:@/]+@/, ':wrong@'));
    await expect(firstValueFrom(wrong)).rejects.toMatchObject({ name: 'AuthenticationError' });
  });

  it('has sent nothing that could not be read', async () => {
    const other = Manager.from(url);
    const diagnostics = lastValueFrom(other.diagnostics$.pipe(toArray()));
    await lastValueFrom(other.pipe(coreShowChannels(), toArray()));
    other.close();
    expect(await diagnostics).toEqual([]);
  });
}
