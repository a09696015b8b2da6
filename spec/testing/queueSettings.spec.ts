import { answer, busy, queue, setVar, wait } from '../../lib/testing/index.js';
import { Lab, type LabClient } from './Lab.js';
import { strayKeys } from './strayKeys.js';

const [FIRST, SECOND] = ['PJSIP/trunk-00000000', 'PJSIP/trunk-00000001'] as const;
const DESK = { Queue: 'Desk', Interface: 'pjsip/1' };

/** A queue in which so many wait, because its one member is paused. */
function waiting(count: number): { lab: Lab; client: LabClient } {
  const lab = new Lab({
    extensions: {
      1: [answer(), wait(30)],
      100: [answer(), queue('DESK'), wait(9)],
      101: [answer(), setVar('QUEUE_PRIO', '5'), queue('desk')],
    },
    queues: { desk: { members: [{ interface: 'PJSIP/1', name: 'Ann' }] }, other: {} },
  });
  const client = lab.logIn();
  client.ask('QueuePause', { ...DESK, Paused: 'yes' });
  for (let at = 0; at < count; at++) enter(lab, '100');
  client.forget();
  return { lab, client };
}

function enter(lab: Lab, exten: string): void {
  lab.pbx.call({ channel: 'PJSIP/trunk', exten }).subscribe();
  lab.run();
}

function messageOf(client: LabClient, action: string, fields: Record<string, string> = {}): string {
  const response = client.ask(action, fields);
  return `${response.get('Response')!}: ${response.get('Message') ?? ''}`;
}

describe('members', () => {
  it('are given a penalty and may be called while they are busy', () => {
    const { client } = waiting(0);
    expect(messageOf(client, 'QueuePenalty', { ...DESK, Penalty: '3' })).toBe(
      'Success: Interface penalty set successfully',
    );
    expect(messageOf(client, 'QueueMemberRingInUse', { Interface: 'PJSIP/1', RingInUse: 'no' })).toBe(
      'Success: Interface ringinuse set successfully',
    );
    expect(client.story).toEqual(['QueueMemberPenalty', 'QueueMemberRinginuse']);
    const told = client.events('QueueMemberRinginuse')[0]!;
    expect([told.get('Penalty'), told.get('Ringinuse')]).toEqual(['3', '0']);
    expect(strayKeys(client.events())).toEqual([]);
  });

  it('are not called while they are busy, where they may not', () => {
    const { lab, client } = waiting(1);
    client.ask('QueueMemberRingInUse', { ...DESK, RingInUse: 'off' });
    client.ask('QueuePause', { ...DESK, Paused: 'no' });
    enter(lab, '100');
    lab.run(3000);
    expect(client.events('AgentConnect')).toHaveLength(1);
    expect(lab.pbx.queues[0]!.callers).toEqual([SECOND]);
  });

  it('are left in peace after a call', () => {
    const lab = new Lab({
      extensions: { 1: [answer(), wait(2)], 100: [answer(), queue('desk')] },
      queues: { desk: { wrapupTime: 10, members: [{ interface: 'PJSIP/1' }] } },
    });
    const client = lab.logIn();
    lab.run(1000);
    enter(lab, '100');
    lab.run(3000);
    enter(lab, '100');
    lab.run(8000);
    expect(client.events('AgentConnect')).toHaveLength(1);
    lab.run(3000);
    expect(client.events('AgentConnect')).toHaveLength(2);
    expect(
      client
        .list('QueueStatus')
        .find(({ event }) => event === 'QueueMember')!
        .get('Wrapuptime'),
    ).toBe('10');
  });

  it('that are busy do not keep the next from being called', () => {
    const members = ['PJSIP/1', 'PJSIP/2'].map((member) => ({ interface: member }));
    const lab = new Lab({
      extensions: { 1: [busy(1)], 2: [answer(), wait(9)], 100: [answer(), queue('desk')] },
      queues: { desk: { strategy: 'rrmemory', members } },
    });
    const client = lab.logIn();
    enter(lab, '100');
    expect(client.events('AgentConnect').map((one) => one.get('Interface'))).toEqual(['PJSIP/2']);
    expect(client.events('DialEnd').map((one) => one.get('DialStatus'))).toEqual(['BUSY', 'ANSWER']);
  });

  it('that cannot be called do not keep those of a higher penalty from it', () => {
    const members = [{ interface: 'PJSIP/none' }, { interface: 'Bogus/1' }, { interface: 'PJSIP/2', penalty: 3 }];
    const lab = new Lab({
      extensions: { 2: [answer(), wait(9)], 100: [answer(), queue('desk')] },
      queues: { desk: { members } },
    });
    const client = lab.logIn();
    enter(lab, '100');
    expect(client.events('AgentConnect').map((one) => one.get('Interface'))).toEqual(['PJSIP/2']);
  });

  it('are found by their names too, beside those who wait', () => {
    const { client } = waiting(1);
    const rows = client.list('QueueStatus', { Queue: 'DESK', Member: 'Ann' });
    expect(rows.map(({ event }) => event)).toEqual(['QueueParams', 'QueueMember', 'QueueEntry']);
    expect(rows[2]!.get('CallerIDNum')).toBe('unknown');
    expect(client.list('QueueStatus', { Queue: 'desk', Member: 'Nobody' })).toHaveLength(2);
  });
});

describe('callers', () => {
  it('stand by their priority', () => {
    const { lab, client } = waiting(2);
    enter(lab, '101');
    expect(client.events('QueueCallerJoin')[0]!.get('Position')).toBe('1');
    const order = (): (string | undefined)[] =>
      client
        .list('QueueStatus', { Queue: 'desk' })
        .filter(({ event }) => event === 'QueueEntry')
        .map((entry) => `${entry.get('Channel')!.at(-1)!}:${entry.get('Priority')!}`);
    expect(order()).toEqual(['2:5', '0:0', '1:0']);
    const change = { Queue: 'desk', Caller: SECOND, Priority: '7' };
    expect(messageOf(client, 'QueueChangePriorityCaller', change)).toBe('Success: Priority change for caller on queue');
    expect(order()).toEqual(['2:5', '0:0', '1:7']);
    messageOf(client, 'QueueChangePriorityCaller', { ...change, Immediate: 'true' });
    expect(order()).toEqual(['1:7', '2:5', '0:0']);
  });

  it('go on in the dialplan when they are withdrawn', () => {
    const { lab, client } = waiting(1);
    const withdraw = { Queue: 'desk', Caller: FIRST, WithdrawInfo: 'why' };
    expect(messageOf(client, 'QueueWithdrawCaller', withdraw)).toBe('Success: Withdraw requested successfully');
    expect(lab.pbx.channels[0]).toMatchObject({
      application: 'Wait',
      variables: { QUEUESTATUS: 'WITHDRAW', QUEUE_WITHDRAW_INFO: 'why' },
    });
    expect(client.story.filter((event) => event.startsWith('Queue'))).toEqual([
      ...['QueueCallerAbandon', 'QueueCallerLeave'],
    ]);
    expect(messageOf(client, 'QueueWithdrawCaller', withdraw)).toBe(
      'Error: Unable to request withdraw from queue: No such caller',
    );
  });

  it('end with cause 16 when they talked', () => {
    const { lab, client } = waiting(1);
    client.ask('QueuePause', { ...DESK, Paused: 'no' });
    lab.run(1000);
    client.ask('Hangup', { Channel: FIRST });
    const ended = client.events('Hangup').find((one) => one.get('Channel') === FIRST);
    expect(ended?.get('Cause')).toBe('16');
  });
});

describe('queues', () => {
  it('forget what they have counted', () => {
    const { lab, client } = waiting(1);
    client.ask('QueueWithdrawCaller', { Queue: 'desk', Caller: FIRST });
    expect(lab.pbx.queues[0]!.abandoned).toBe(1);
    expect(messageOf(client, 'QueueReset', { Queue: 'DESK' })).toBe('Success: Queue stats reset successfully');
    expect(lab.pbx.queues[0]!.abandoned).toBe(0);
  });

  it('have no rules, and say so with an empty line too many', () => {
    const { client } = waiting(0);
    client.forget();
    client.ask('QueueRule');
    expect(client.text).toMatch(/^Response: Success\r\nActionID: ask-\d+\r\n\r\n\r\n$/);
  });
});

describe.each([
  ['QueuePenalty', { Interface: 'PJSIP/1' }, "Error: Need 'Interface' and 'Penalty' parameters."],
  ['QueuePenalty', { ...DESK, Penalty: '-1' }, 'Error: Invalid interface, queuename or penalty'],
  ['QueuePenalty', { ...DESK, Queue: 'none', Penalty: '1' }, 'Error: Invalid interface, queuename or penalty'],
  ['QueueMemberRingInUse', DESK, "Error: Need 'Interface' and 'RingInUse' parameters."],
  [
    'QueueMemberRingInUse',
    { ...DESK, RingInUse: 'maybe' },
    "Error: 'RingInUse' parameter must be a truth value (yes/no, on/off, 0/1, etc)",
  ],
  [
    'QueueMemberRingInUse',
    { Interface: 'x', RingInUse: 'yes' },
    'Error: Invalid interface, queuename, or ringinuse value\n',
  ],
  ['QueueReset', { Queue: 'none' }, 'Success: Queue stats reset successfully'],
  ['QueueReload', {}, 'Success: Queue reloaded successfully'],
  ['QueueLog', { Queue: 'desk' }, "Error: Need 'Queue' and 'Event' parameters."],
  ['QueueLog', { Queue: 'desk', Event: 'X' }, 'Success: Event added successfully'],
  ['QueueChangePriorityCaller', {}, "Error: 'Queue' not specified."],
  ['QueueChangePriorityCaller', { Queue: 'desk' }, "Error: 'Caller' not specified."],
  ['QueueChangePriorityCaller', { Queue: 'desk', Caller: 'x' }, "Error: 'Priority' not specified."],
  ['QueueChangePriorityCaller', { Queue: 'desk', Caller: 'x', Priority: 'x' }, "Error: 'Priority' need integer."],
  [
    'QueueChangePriorityCaller',
    { Queue: 'none', Caller: 'x', Priority: '1' },
    'Error: Unable to change priority caller on queue: No such queue',
  ],
  [
    'QueueChangePriorityCaller',
    { Queue: 'desk', Caller: 'x', Priority: '1' },
    'Error: Unable to change priority caller on queue: No such caller',
  ],
  ['QueueWithdrawCaller', { Queue: 'desk' }, "Error: 'Caller' not specified."],
  [
    'QueueWithdrawCaller',
    { Queue: 'none', Caller: 'x' },
    'Error: Unable to request withdraw from queue: No such queue',
  ],
])('%s %j', (action, fields: Record<string, string>, answered) => {
  it('is answered in the words of Asterisk', () => {
    expect(messageOf(waiting(0).client, action, fields)).toBe(answered);
  });
});
