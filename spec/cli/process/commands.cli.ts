import { firstValueFrom, ReplaySubject } from 'rxjs';
import type { ChannelSnapshot } from 'rx-asterisk/testing';
import { type Ended, runCommand } from './startCommand.js';
import { TryPbx } from './tryPbx.js';

let office: TryPbx;
let caller: ChannelSnapshot;

beforeAll(async () => {
  office = await TryPbx.open();
  const caller$ = new ReplaySubject<ChannelSnapshot>(1);
  office.pbx
    .call({ channel: 'PJSIP/trunk', exten: '1001', callerIdNum: '5550100', callerIdName: 'Zoë' })
    .subscribe(caller$);
  caller = await firstValueFrom(caller$);
  office.pbx.call({ channel: 'PJSIP/trunk', exten: '200', callerIdNum: '5550200' }).subscribe();
});

afterAll(() => office.close());

const run = (...argv: readonly string[]): Promise<Ended> => runCommand(argv, { env: office.env });
const done = (out: unknown): unknown => ({ code: 0, signal: null, err: '', out });
const jsonOf = ({ out }: Ended): readonly unknown[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

describe('without a PBX', () => {
  const alone = (...argv: readonly string[]): Promise<Ended> => runCommand(argv);

  it('actions lists those that match, help shows one', async () => {
    const [all, some, help, json] = await Promise.all([
      alone('actions'),
      alone('actions', 'QUEUER'),
      alone('help', 'queueadd'),
      alone('help', 'QueueAdd', '--json'),
    ]);
    expect(all.out.trimEnd().split('\n')).toHaveLength(172);
    expect(some).toEqual(done('QueueReload\nQueueRemove\nQueueReset\nQueueRule\n'));
    expect(help).toEqual(
      done(
        expect.stringMatching(
          /^rx-asterisk action QueueAdd <Queue> <Interface> \[--Penalty=…\].*\n\n {3}Queue \(required\)/,
        ),
      ),
    );
    expect(jsonOf(json)).toMatchObject([{ name: 'QueueAdd', classes: ['agent'], versions: ['13', '20', '22'] }]);
  });

  it('usage and help show the commands, completion what a shell reads', async () => {
    const [usage, help, bash] = await Promise.all([alone('usage'), alone('help'), alone('completion', 'bash')]);
    expect(usage).toEqual(done(expect.stringContaining('events|dump [options] [names...]')));
    expect(help).toEqual(usage);
    expect(bash).toEqual(done(expect.stringContaining('complete -o default -F _rx_asterisk rx-asterisk')));
  });
});

describe('with a PBX', () => {
  it('action shows what it is answered with', async () => {
    const [added, json] = await Promise.all([
      run('action', 'queueadd', 'sales', 'PJSIP/1002', '--penalty=2', '--MemberName=a=b'),
      run('--json', 'action', 'CoreStatus'),
    ]);
    expect(added).toEqual(done(expect.stringMatching(/^-- Response: Success\n/)));
    expect(jsonOf(json)).toMatchObject([{ Response: 'Success', CoreCurrentCalls: expect.any(String) as string }]);
    expect(office.pbx.queues.find(({ name }) => name === 'sales')?.members).toContainEqual(
      expect.objectContaining({ name: 'a=b', penalty: 2 }),
    );
  });

  it('command prints the lines of the console', async () => {
    const [text, json] = await Promise.all([
      run('command', 'core show version'),
      run('command', 'core', 'show', 'version', '--json'),
    ]);
    expect(text).toEqual(done(expect.stringMatching(/^Asterisk 22\.[^\n]*\n$/)));
    expect(jsonOf(json)).toEqual([[text.out.trimEnd()]]);
  });

  it('channels and calls show who is there', async () => {
    const [channels, one, none, calls] = await Promise.all([
      run('channels'),
      run('channels', caller.name, '--json'),
      run('channels', 'SIP/*'),
      run('calls'),
    ]);
    expect(channels.out.replace(/0:\d\d$/gm, '0:00')).toBe(
      [
        'CHANNEL               STATE  CALLER       CONNECTED  EXTENSION     APPLICATION        FOR',
        'PJSIP/trunk-00000000  Up     Zoë 5550100             1001@default  Wait 60           0:00',
        'PJSIP/trunk-00000001  Up     5550200                 200@default   ConfBridge conf1  0:00',
        '',
      ].join('\n'),
    );
    expect(jsonOf(one)).toMatchObject([
      { channel: caller.name, callerIdName: 'Zoë', createdAt: expect.any(String) as string },
    ]);
    expect(none).toMatchObject({ code: 1, err: 'rx-asterisk: There is no channel "SIP/*"\n' });
    expect(calls.out).toMatch(
      /^ID .*\n\S+ +Zoë 5550100 +in Wait +0:\d\d\n\S+ +5550200 +in conference conf1 +0:\d\d\n$/,
    );
  });

  it('queues, peers and conferences are tables, and show more of one that is named', async () => {
    const [queues, support, peers, rooms, room] = await Promise.all([
      run('queues'),
      run('queues', 'support'),
      run('peers', '--json'),
      run('conferences'),
      run('conferences', 'conf1'),
    ]);
    expect(queues.out).toMatch(/^QUEUE +STRATEGY +WAITING.*\nsupport +ringall +0 +1 +0 +0 /);
    expect(support.out).toMatch(/\n\nMEMBER +INTERFACE +STATE .*\nAlice +/);
    expect(jsonOf(peers)).toContainEqual(expect.objectContaining({ technology: 'PJSIP', name: '1001' }));
    expect(rooms.out).toMatch(/\nconf1 +1 +0 +0\n$/);
    expect(room.out).toMatch(/\n\nPARTICIPANT +CHANNEL +IS\n5550200 +PJSIP\/trunk-00000001/);
  });

  it('originate calls, follows the call, and fails with it', async () => {
    const [called, followed, failed] = await Promise.all([
      run('originate', 'Local/1002@default', '--application', 'Wait', '--data', '1', '--variable', 'A=b=c', '--json'),
      run('originate', 'Local/1002@default', '--application', 'Wait', '--data', '1', '--follow', '--json'),
      run('originate', 'Local/1003@default', '--exten', '100'),
    ]);
    expect(called.code).toBe(0);
    expect(jsonOf(called)).toMatchObject([
      { Response: 'Success' },
      { Event: 'OriginateResponse', Response: 'Success' },
    ]);
    expect(followed.code).toBe(0);
    expect(jsonOf(followed)).toMatchObject([
      { stage: 'queued' },
      { stage: 'answered' },
      { stage: 'ended', reason: 'completed' },
    ]);
    expect(failed).toMatchObject({ code: 1, err: 'rx-asterisk: Local/1003@default did not answer\n' });
  });

  it('hangup hangs up', async () => {
    const victim$ = new ReplaySubject<ChannelSnapshot>(1);
    office.pbx.call({ channel: 'PJSIP/other', exten: '1001' }).subscribe(victim$);
    const { name } = await firstValueFrom(victim$);
    expect(await run('hangup', name, '--cause', '17')).toEqual(done(expect.stringMatching(/^-- Response: Success\n/)));
    expect(office.pbx.channels.map((one) => one.name)).not.toContain(name);
    expect(await run('hangup', name)).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('No such channel') as string,
    });
  });

  it('recover redirects the channel that is named', async () => {
    expect(await run('recover', caller.name, 'default', '500', '1', '--json')).toEqual(
      done(`${JSON.stringify({ channel: caller.name, context: 'default', exten: '500', priority: '1' })}\n`),
    );
    expect(office.pbx.channels.find(({ name }) => name === caller.name)?.exten).toBe('500');
  });
});
