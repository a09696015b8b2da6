import { answer, hangup, queue, ringing, wait } from '../../lib/testing/index.js';
import { Lab, type LabClient } from './Lab.js';

const TRUNK = { channel: 'PJSIP/trunk', exten: '100', callerIdNum: '5550100', callerIdName: "O'Brien" };

/** The events of queues alone. */
function queueStory(client: LabClient): string[] {
  return client.story.filter((event) => /^(?:Queue|Agent)/.test(event));
}

describe('a queue', () => {
  it('connects a caller with the agent and counts the call', () => {
    const lab = new Lab();
    const client = lab.logIn();
    const call = lab.pbx.call(TRUNK).subscribe();
    lab.run(3000);
    expect(queueStory(client)).toEqual(['QueueCallerJoin', 'AgentCalled', 'QueueCallerLeave', 'AgentConnect']);
    expect(client.story.slice(-7)).toEqual([
      ...['BridgeCreate', 'BridgeEnter', 'BridgeEnter', 'VarSet', 'VarSet', 'VarSet', 'Newexten'],
    ]);
    expect(lab.pbx.queues[0]!.members[0]!.inCall).toBe(true);
    expect(client.events('AgentConnect')[0]!.get('CallerIDName')).toBe("O\\'Brien");
    client.forget();
    call.unsubscribe();
    lab.run();
    expect(queueStory(client)).toEqual(['AgentComplete']);
    const complete = client.events('AgentComplete')[0]!;
    expect(['HoldTime', 'TalkTime', 'Reason'].map((key) => complete.get(key))).toEqual(['0', '3', 'caller']);
    expect(client.story).toContain('BridgeDestroy');
    expect(lab.pbx.channels).toEqual([]);
    const [params, member] = client.list('QueueStatus', { Queue: 'support' });
    expect([params!.get('Completed'), params!.get('ServicelevelPerf')]).toEqual(['1', '100.0']);
    expect([member!.get('CallsTaken'), member!.get('LastCall'), member!.get('InCall')]).toEqual(['1', '3', '0']);
  });

  it('ends the call with the agent', () => {
    const lab = new Lab();
    const client = lab.logIn();
    const seen: string[] = [];
    lab.pbx.call(TRUNK).subscribe({ complete: () => seen.push('ended') });
    lab.run(60_000);
    expect(client.events('AgentComplete')[0]!.get('Reason')).toBe('agent');
    expect([seen, lab.pbx.channels]).toEqual([['ended'], []]);
  });

  it('shows who waits, and forgets who hangs up', () => {
    const lab = new Lab({ extensions: { 100: [answer(), queue('empty')] }, queues: { empty: { serviceLevel: 60 } } });
    const client = lab.logIn();
    const first = lab.pbx.call(TRUNK).subscribe();
    lab.run(10_000);
    lab.pbx.call({ ...TRUNK, callerIdNum: '2' }).subscribe();
    lab.run(2000);
    const entries = client.list('QueueStatus').filter(({ event }) => event === 'QueueEntry');
    expect(entries.map((entry) => [entry.get('Position'), entry.get('Wait'), entry.get('CallerIDName')])).toEqual([
      ['1', '12', "O'Brien"],
      ['2', '2', "O'Brien"],
    ]);
    expect(client.list('QueueSummary')[0]!.get('LongestHoldTime')).toBe('12');
    client.forget();
    first.unsubscribe();
    lab.run();
    expect(queueStory(client)).toEqual(['QueueCallerAbandon', 'QueueCallerLeave']);
    const abandon = client.events('QueueCallerAbandon')[0]!;
    expect(['Position', 'OriginalPosition', 'HoldTime'].map((key) => abandon.get(key))).toEqual(['1', '1', '12']);
    expect(lab.pbx.queues[0]).toMatchObject({ abandoned: 1, callers: ['PJSIP/trunk-00000001'] });
  });

  it('gives up when the time of the caller is over', () => {
    const lab = new Lab({ extensions: { 100: [answer(), queue('empty', 20)] }, queues: { empty: {} } });
    const client = lab.logIn();
    lab.pbx.call(TRUNK).subscribe();
    lab.run(19_999);
    expect(lab.pbx.queues[0]!.callers).toHaveLength(1);
    lab.run(1);
    expect(queueStory(client)).toEqual(['QueueCallerJoin', 'QueueCallerAbandon', 'QueueCallerLeave']);
    expect(client.events('VarSet').at(-1)!.get('Value')).toBe('TIMEOUT');
    expect(lab.pbx.channels).toEqual([]);
  });

  /** Three phones that ring and ring. */
  const patient = (strategy: 'ringall' | 'rrmemory'): Lab => {
    const members = ['PJSIP/1', 'PJSIP/2', 'PJSIP/3'].map((member) => ({ interface: member }));
    return new Lab({
      extensions: { 100: [answer(), queue('q')], 1: [wait(60)], 2: [wait(60)], 3: [wait(60)] },
      queues: { q: { strategy, timeout: 10, members } },
    });
  };

  it('rings all at once with ringall, and again after five seconds', () => {
    const lab = patient('ringall');
    const client = lab.logIn();
    lab.pbx.call(TRUNK).subscribe();
    lab.run(10_000);
    expect(queueStory(client)).toEqual([
      ...['QueueCallerJoin', 'AgentCalled', 'AgentCalled', 'AgentCalled'],
      ...['AgentRingNoAnswer', 'AgentRingNoAnswer', 'AgentRingNoAnswer'],
    ]);
    expect(client.events('AgentRingNoAnswer')[0]!.get('RingTime')).toBe('10000');
    expect(client.events('DialEnd')[0]!.get('DialStatus')).toBe('NOANSWER');
    lab.run(4999);
    expect(lab.pbx.channels).toHaveLength(1);
    lab.run(1);
    expect(lab.pbx.channels).toHaveLength(4);
  });

  it('rings one after the other with rrmemory', () => {
    const lab = patient('rrmemory');
    const client = lab.logIn();
    lab.pbx.call(TRUNK).subscribe();
    lab.run(59_000);
    expect(client.events('AgentCalled').map((called) => called.get('Interface'))).toEqual([
      ...['PJSIP/1', 'PJSIP/2', 'PJSIP/3', 'PJSIP/1'],
    ]);
  });

  it('cancels the ringing when the caller goes', () => {
    const lab = patient('ringall');
    const client = lab.logIn();
    const call = lab.pbx.call(TRUNK).subscribe();
    lab.run(1000);
    call.unsubscribe();
    lab.run();
    expect(client.events('DialEnd').map((end) => end.get('DialStatus'))).toEqual(['CANCEL', 'CANCEL', 'CANCEL']);
    expect(queueStory(client).slice(-2)).toEqual(['QueueCallerAbandon', 'QueueCallerLeave']);
    expect(lab.pbx.channels).toEqual([]);
  });

  it('tells of the phones of its members', () => {
    const phone = [ringing(), wait(2), answer(), wait(5)];
    const members = [{ interface: 'PJSIP/1' }];
    const lab = new Lab({ extensions: { 100: [answer(), queue('q')], 1: phone }, queues: { q: { members } } });
    const client = lab.logIn();
    lab.pbx.call(TRUNK).subscribe();
    lab.run(10_000);
    expect(client.events('QueueMemberStatus').map((status) => status.get('Status'))).toEqual(['6', '2', '1']);
    expect(client.events('AgentConnect')[0]!.get('RingTime')).toBe('2');
  });

  it('tells of the devices of its members', () => {
    const lab = new Lab({ queues: { support: { members: [{ interface: 'Local/1001@default/n', name: 'Alice' }] } } });
    const client = lab.logIn();
    lab.pbx.call(TRUNK).subscribe();
    lab.run(60_000);
    expect(client.events('QueueMemberStatus').map((status) => status.get('Status'))).toEqual(['2', '1']);
  });
});

describe('members', () => {
  const DESK = { Queue: 'support', Interface: 'Local/1002@default/n' };

  it('are added, paused and removed', () => {
    const lab = new Lab();
    const client = lab.logIn();
    const say = (name: string, fields: Record<string, string> = DESK): string | undefined =>
      client.ask(name, fields).get('Message');
    expect(say('QueueAdd', { ...DESK, MemberName: 'Agent 2', Penalty: '1', StateInterface: 'Custom:desk1002' })).toBe(
      'Added interface to queue',
    );
    expect(say('QueueAdd')).toBe('Unable to add interface: Already there');
    expect(say('QueuePause', { ...DESK, Paused: 'true', Reason: 'lunch' })).toBe('Interface paused successfully');
    expect(lab.pbx.queues[0]!.members[1]).toMatchObject({ name: 'Agent 2', penalty: 1, paused: true });
    expect(client.list('QueueSummary', { Queue: 'support' })[0]!.text).toContain('LoggedIn: 2\r\nAvailable: 1\r\n');
    expect(say('QueuePause', { Interface: DESK.Interface, Paused: 'no' })).toBe('Interface unpaused successfully');
    expect(say('QueueRemove')).toBe('Removed interface from queue');
    expect(say('QueueRemove')).toBe('Unable to remove interface: Not there');
    expect(client.story.filter((event) => event.startsWith('QueueMember'))).toEqual([
      ...['QueueMemberAdded', 'QueueMemberPause', 'QueueMemberPause', 'QueueMemberRemoved'],
    ]);
  });

  it('cannot be what they are not', () => {
    const client = new Lab().logIn();
    const say = (name: string, fields: Record<string, string>): string | undefined =>
      client.ask(name, fields).get('Message');
    expect(say('QueueAdd', { ...DESK, Queue: 'nosuch' })).toBe('Unable to add interface to queue: No such queue');
    expect(say('QueueAdd', { Queue: 'support' })).toBe("'Interface' not specified.");
    expect(say('QueueRemove', { Queue: 'support', Interface: 'Local/1001@default/n' })).toBe('Member not dynamic');
    expect(say('QueuePause', { Interface: 'PJSIP/none', Paused: 'true' })).toBe('Interface not found');
    expect(say('QueuePause', { Interface: 'PJSIP/none' })).toBe("Need 'Interface' and 'Paused' parameters.");
  });

  it('are listed one by one', () => {
    const client = new Lab().logIn();
    const rows = client.list('QueueStatus', { Member: 'Local/1004@default/n' });
    expect(rows.map(({ event }) => event)).toEqual(['QueueParams', 'QueueParams', 'QueueMember']);
    expect(client.list('QueueStatus', { Queue: 'nosuch' })).toEqual([]);
  });

  it('says how long a caller has waited in vain: before the abandonment of one who hangs up, after that of one whose time is up', () => {
    const told = (seconds: number): string[] => {
      const lab = new Lab({ extensions: { 100: [answer(), queue('empty', 20), wait(60)] }, queues: { empty: {} } });
      const client = lab.logIn();
      const call = lab.pbx.call(TRUNK).subscribe();
      lab.run(1);
      client.forget();
      lab.run(seconds * 1000 - 1);
      call.unsubscribe();
      lab.run();
      return client
        .events()
        .filter(({ event }) => event === 'VarSet' || event === 'QueueCallerAbandon')
        .map((one) => (one.event === 'VarSet' ? `${one.get('Variable')!}=${one.get('Value')!}` : one.event!));
    };
    const ABANDON = ['ABANDONED=TRUE', 'QueueCallerAbandon'];
    const times = (seconds: number): string[] =>
      ['QUEUEWAIT', 'DIALEDTIME'].flatMap((name) => [`${name}=${seconds}`, `${name}_MS=${seconds * 1000}`]);
    const NOT_ANSWERED = ['ANSWEREDTIME=0', 'ANSWEREDTIME_MS=0'];
    expect(told(7)).toEqual([...times(7), ...NOT_ANSWERED, ...ABANDON, 'QUEUEPOSITION=1']);
    expect(told(30)).toEqual([...ABANDON, ...times(20), ...NOT_ANSWERED, 'QUEUEPOSITION=1', 'QUEUESTATUS=TIMEOUT']);
  });

  it('cancels a member who has rung in vain, once that is told', () => {
    const lab = new Lab({
      extensions: { 100: [answer(), queue('one', 8), hangup()], 1: [ringing(), wait(60)] },
      queues: { one: { timeout: 5, members: [{ interface: 'PJSIP/1' }] } },
    });
    const client = lab.logIn();
    lab.pbx.call(TRUNK).subscribe();
    lab.run(5000);
    const ends = client.events().filter(({ event }) => event === 'AgentRingNoAnswer' || event === 'DialEnd');
    expect(ends.map((one) => one.get('DialStatus') ?? one.get('RingTime'))).toEqual(['5000', 'NOANSWER', 'CANCEL']);
  });
});
