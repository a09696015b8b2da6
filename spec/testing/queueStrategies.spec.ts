import { answer, busy, type EmbeddedPbxOptions, hangup, queue, ringing, wait } from '../../lib/testing/index.js';
import { Lab, type LabClient } from './Lab.js';
import { strayKeys } from './strayKeys.js';

type QueueOptions = NonNullable<EmbeddedPbxOptions['queues']>[string];

const CALL = { channel: 'PJSIP/trunk', exten: '100' };

/** A PBX with a queue whose members are phones: 1, 2 and 3 answer and talk for a minute, 8 is busy, 9 rings for ever. */
function desk(options: QueueOptions, more: Partial<EmbeddedPbxOptions> = {}): { lab: Lab; client: LabClient } {
  const phone = [ringing(), wait(1), answer(), wait(60), hangup()];
  const lab = new Lab({
    extensions: {
      100: [answer(), queue('q'), wait(5)],
      ...{ 1: phone, 2: phone, 3: phone, 8: [busy(1)], 9: [ringing(), wait(600)] },
    },
    queues: { q: options },
    ...more,
  });
  return { lab, client: lab.logIn() };
}

function phones(...names: string[]): { interface: string }[] {
  return names.map((name) => ({ interface: `PJSIP/${name}` }));
}

function called(client: LabClient): (string | undefined)[] {
  return client.events('AgentCalled').map((one) => one.get('Interface')!.replace('PJSIP/', ''));
}

/** A call that is answered and ended after three seconds. */
function talkShortly(lab: Lab): void {
  const call = lab.pbx.call(CALL).subscribe();
  lab.run(3000);
  call.unsubscribe();
  lab.run(1000);
}

describe('rrmemory', () => {
  it('passes the turn on after each answered call', () => {
    const { lab, client } = desk({ strategy: 'rrmemory', members: phones('1', '2', '3') });
    for (let at = 0; at < 4; at++) talkShortly(lab);
    expect(called(client)).toEqual(['1', '2', '3', '1']);
  });

  it('skips the paused, who keep their place', () => {
    const { lab, client } = desk({ strategy: 'rrmemory', members: phones('1', '2', '3') });
    client.ask('QueuePause', { Interface: 'PJSIP/2', Paused: 'true' });
    talkShortly(lab);
    talkShortly(lab);
    client.ask('QueuePause', { Interface: 'PJSIP/2', Paused: 'false' });
    talkShortly(lab);
    talkShortly(lab);
    expect(called(client)).toEqual(['1', '3', '1', '2']);
  });

  it('goes on to the next when one is busy, within the same ring', () => {
    const { lab, client } = desk({ strategy: 'rrmemory', members: phones('8', '1', '2') });
    lab.pbx.call(CALL).subscribe();
    lab.run(2000);
    expect(called(client)).toEqual(['8', '1']);
    expect(client.events('AgentRingNoAnswer').map((one) => one.get('Interface'))).toEqual(['PJSIP/8']);
    expect(client.events('AgentConnect').map((one) => one.get('Interface'))).toEqual(['PJSIP/1']);
    lab.pbx.call(CALL).subscribe();
    lab.run(2000);
    expect(called(client)).toEqual(['8', '1', '2']);
  });

  it('tries low penalties first, in their turn', () => {
    const members = [{ interface: 'PJSIP/3', penalty: 2 }, ...phones('9', '1')];
    const { lab, client } = desk({ strategy: 'rrmemory', timeout: 5, members });
    lab.pbx.call(CALL).subscribe();
    lab.run(12_000);
    expect(called(client)).toEqual(['9', '1']);
  });
});

describe('ringall', () => {
  it('rings the next penalty when nobody of a lower one is ready', () => {
    const members = [{ interface: 'PJSIP/1', penalty: 2 }, { interface: 'PJSIP/2', penalty: 1 }, ...phones('3')];
    const { lab, client } = desk({ strategy: 'ringall', members });
    client.ask('QueuePause', { Interface: 'PJSIP/3', Paused: 'true' });
    lab.pbx.call(CALL).subscribe();
    lab.run(2000);
    expect(called(client)).toEqual(['2']);
  });

  it('connects who answers though another is busy', () => {
    const { lab, client } = desk({ members: phones('8', '1', '9') });
    lab.pbx.call(CALL).subscribe();
    lab.run(2000);
    expect(client.events('DialEnd').map((one) => one.get('DialStatus'))).toEqual(['BUSY', 'ANSWER', 'CANCEL']);
    expect(client.events('AgentConnect').map((one) => one.get('Interface'))).toEqual(['PJSIP/1']);
  });

  it('leaves those alone who are in use, with ringInUse off, and tells of their devices', () => {
    const { lab, client } = desk({ ringInUse: false, members: phones('1', '2') });
    lab.pbx.call(CALL).subscribe();
    lab.run(2000);
    client.forget();
    lab.pbx.call(CALL).subscribe();
    lab.run(2000);
    expect(called(client)).toEqual(['2']);
    const told = client.events('QueueMemberStatus').map((one) => `${one.get('Interface')!} ${one.get('Status')!}`);
    expect(told).toEqual(['PJSIP/2 6', 'PJSIP/2 2']);
  });

  it('leaves a member in peace after a call', () => {
    const { lab, client } = desk({ wrapupTime: 10, members: phones('1') });
    talkShortly(lab);
    lab.pbx.call(CALL).subscribe();
    lab.run(5000);
    expect(called(client)).toEqual(['1']);
    lab.run(10_000);
    expect(called(client)).toEqual(['1', '1']);
  });
});

describe('a queue that announces', () => {
  it('lets the member hear it before the caller is put through, to music', () => {
    const { lab, client } = desk({ announce: 'a-customer', members: phones('1') }, { musicOnHold: true });
    lab.pbx.call(CALL).subscribe();
    lab.run(1500);
    expect(client.events('AgentConnect')).toEqual([]);
    expect(client.events('MusicOnHoldStart')).toHaveLength(1);
    lab.run(1000);
    expect(client.story.filter((event) => /^(?:Music|Queue.*Leave|AgentC)/.test(event))).toEqual([
      ...['MusicOnHoldStart', 'AgentCalled', 'MusicOnHoldStop', 'QueueCallerLeave', 'AgentConnect'],
    ]);
  });

  it('waits on for another when the member hangs up upon it', () => {
    const { lab, client } = desk({ strategy: 'rrmemory', announce: 'a-customer', members: phones('1', '2') });
    lab.pbx.call(CALL).subscribe();
    lab.run(1500);
    client.ask('Hangup', { Channel: 'PJSIP/1-00000001' });
    const [dumped] = client.events('AgentDump');
    expect([dumped!.get('Interface'), dumped!.get('DestChannel')]).toEqual(['PJSIP/1', 'PJSIP/1-00000001']);
    expect(lab.pbx.queues[0]!.callers).toHaveLength(1);
    lab.run(8000);
    expect(client.events('AgentConnect').map((one) => one.get('Interface'))).toEqual(['PJSIP/2']);
    expect(strayKeys([dumped!])).toEqual([]);
  });

  it('is over when the caller hangs up meanwhile', () => {
    const { lab, client } = desk({ announce: 'a-customer', members: phones('1') });
    const call = lab.pbx.call(CALL).subscribe();
    lab.run(1500);
    call.unsubscribe();
    lab.run();
    expect(lab.pbx.channels).toEqual([]);
    expect(client.events('QueueCallerAbandon')).toHaveLength(1);
  });
});

describe('a queue without members', () => {
  it('takes callers in unless it is not to', () => {
    const { lab } = desk({ joinEmpty: false });
    lab.pbx.call(CALL).subscribe();
    lab.run();
    expect(lab.pbx.channels[0]).toMatchObject({ application: 'Wait', variables: { QUEUESTATUS: 'JOINEMPTY' } });
  });

  it('lets callers go when the last member pauses, if it is to', () => {
    const { lab, client } = desk({ leaveWhenEmpty: true, timeout: 5, members: phones('9') });
    lab.pbx.call(CALL).subscribe();
    lab.run(1000);
    client.ask('QueuePause', { Interface: 'PJSIP/9', Paused: 'true' });
    lab.run(10_000);
    expect(lab.pbx.channels[0]).toMatchObject({ application: 'Wait', variables: { QUEUESTATUS: 'LEAVEEMPTY' } });
    expect(lab.pbx.queues[0]!.callers).toEqual([]);
  });
});

describe('QueueAdd', () => {
  it('does not mind the case of the name of a queue', () => {
    const { client } = desk({});
    client.ask('QueueAdd', { Queue: 'Q', Interface: 'PJSIP/1' });
    expect(client.events('QueueMemberAdded')[0]!.get('Queue')).toBe('q');
  });
});
