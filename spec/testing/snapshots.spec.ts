import { answer, confbridge, defaultExtensions, park, restart } from '../../lib/testing/index.js';
import { Lab } from './Lab.js';

/** A PBX with a waiting caller, a conference and a call that is parked for ever, all since half a second after a second. */
function busy(): Lab {
  const lab = new Lab({
    queues: { support: { members: [] } },
    extensions: {
      ...defaultExtensions(),
      201: [answer(), confbridge('conf1', { admin: true, waitMarked: true, startMuted: true })],
      401: [answer(), park({ timeout: 0 })],
    },
  });
  lab.run(1_500);
  for (const exten of ['100', '201', '401']) {
    lab.pbx.call({ channel: 'PJSIP/trunk', exten, callerIdNum: exten, callerIdName: 'Zoë' }).subscribe();
    lab.run();
  }
  return lab;
}

describe('what the PBX says of itself', () => {
  it('has callers, participants and parked calls', () => {
    const { pbx } = busy();
    const zoe = (callerIdNum: string, channel: string) => ({ callerIdNum, callerIdName: 'Zoë', channel });
    expect(pbx.queues).toMatchObject([
      { name: 'support', strategy: 'ringall', entries: [{ ...zoe('100', 'PJSIP/trunk-00000000'), joinedAt: 1_500 }] },
    ]);
    const flags = { admin: true, muted: true, waiting: true, waitMarked: true, marked: false, talking: false };
    expect(pbx.conferences).toMatchObject([
      {
        name: 'conf1',
        locked: false,
        recording: false,
        participants: [{ ...zoe('201', 'PJSIP/trunk-00000001'), ...flags }],
      },
    ]);
    expect(pbx.parkedCalls).toMatchObject([
      { ...zoe('401', 'PJSIP/trunk-00000002'), space: 701, parkinglot: 'default', parkedAt: 1, timeout: 0 },
    ]);
  });

  it('has devices, extensions, mailboxes and phones', () => {
    const { pbx } = busy();
    expect(pbx.deviceStates.get('Queue:support')).toBe('RINGING');
    expect(pbx.hints).toContainEqual({ exten: '1001', context: 'default', hint: 'PJSIP/1001', state: 'Idle' });
    expect(pbx.mailboxes[0]).toMatchObject({ mailbox: '1001', context: 'default', newMessages: 0, oldMessages: 0 });
    expect(pbx.endpoints[0]).toMatchObject({ technology: 'PJSIP', name: '1001', state: 'NOT_INUSE' });
  });

  it('is nothing while the PBX is down', () => {
    const lab = busy();
    lab.pbx.inject(restart({ downFor: 1 }));
    const { queues, conferences, parkedCalls, deviceStates, hints, mailboxes, endpoints } = lab.pbx;
    expect([queues, conferences, parkedCalls, [...deviceStates], hints, mailboxes, endpoints].flat()).toEqual([]);
  });
});

describe('a list', () => {
  it('counts by the seconds of the clock how long a caller has waited', () => {
    const lab = busy();
    const client = lab.logIn();
    const waits = (): unknown[] => [
      client
        .list('QueueStatus')
        .find(({ event }) => event === 'QueueEntry')
        ?.get('Wait'),
      client.list('QueueSummary')[0]?.get('LongestHoldTime'),
    ];
    expect(waits()).toEqual(['0', '0']);
    lab.run(600);
    expect(waits()).toEqual(['1', '1']);
  });

  it('has less than nothing left for a call that is parked for ever', () => {
    const lab = busy();
    lab.run(3_000);
    const [row] = lab.logIn().list('ParkedCalls');
    expect([row!.get('ParkingTimeout'), row!.get('ParkingDuration')]).toEqual(['-3', '3']);
  });

  it('lacks the announcer of a conference, of whom events tell', () => {
    const lab = busy();
    const client = lab.logIn();
    client.ask('Hangup', { Channel: 'PJSIP/trunk-00000001' });
    const announcer = 'CBAnn/conf1';
    expect(client.events('DeviceStateChange').map((event) => event.get('Device'))).toContain(announcer);
    expect(client.list('DeviceStateList').map((row) => row.get('Device'))).not.toContain(announcer);
    expect(lab.pbx.deviceStates.has(announcer)).toBe(false);
  });
});
