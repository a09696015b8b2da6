import { events } from 'rx-asterisk/testing';
import { LiveMap, type LiveParkedCall, type LiveQueue, type LiveQueueCaller } from 'rx-asterisk';
import { reduceDeviceState } from '../../lib/live/liveDeviceStates.js';
import { reduceExtension } from '../../lib/live/liveExtensions.js';
import { reduceMailbox } from '../../lib/live/liveMailboxes.js';
import { type ConferenceMessage, reduceConference } from '../../lib/live/reduceConference.js';
import { type EndpointMessage, endpointOf, reduceEndpoint } from '../../lib/live/reduceEndpoint.js';
import { type ParkingMessage, reduceParkedCall } from '../../lib/live/reduceParkedCall.js';
import { type QueueMessage, reduceQueue } from '../../lib/live/reduceQueue.js';
import { pictureOf } from './pbxPictures.js';

/** Half a second after a second of the clock. */
const NOW = 1_000_500;

/** What a chain of messages makes of nothing; a message may say what is to be seen after it. */
function chain<V, M>(
  reduce: (entry: V | undefined, message: M, key: string, now: number) => V | undefined,
  ...messages: readonly M[]
): V | undefined {
  return messages.reduce<V | undefined>((entry, message) => reduce(entry, message, 'key', NOW), undefined);
}

const plain = (entry: object | undefined): unknown =>
  entry && pictureOf(LiveMap.from([['entry', entry] as const]))!['entry'];

describe('a queue', () => {
  const Queue = 'support';
  const member = { Queue, Interface: 'PJSIP/1', MemberName: 'One', Status: '1', Paused: '0', InCall: '0' };
  const join = (Uniqueid: string, Position: number): QueueMessage =>
    events.queueCallerJoin({ Queue, Uniqueid, Position: String(Position), CallerIDNum: '<unknown>' });
  const entry = (Uniqueid: string, Position: number, Wait = 0): QueueMessage =>
    events.queueEntry({ Queue, Uniqueid, Position: String(Position), Wait: String(Wait), CallerIDNum: 'unknown' });
  const leave = (Uniqueid: string): QueueMessage => events.queueCallerLeave({ Queue, Uniqueid });
  const listed = (callers: readonly string[], fields = {}, askedAt = NOW): QueueMessage => ({
    Event: 'QueueListed',
    Queue,
    params: events.queueParams({ Queue, Strategy: 'ringall', ...fields }),
    callers,
    askedAt,
  });
  const queue = (...messages: readonly QueueMessage[]): LiveQueue | undefined => chain(reduceQueue, ...messages);
  const places = (one: LiveQueue | undefined): readonly string[] =>
    one?.callers.map(({ uniqueid, position }) => `${uniqueid}${position}`) ?? [];

  it('is not made by what is taken from it', () => {
    expect(queue(leave('a'))).toBeUndefined();
    expect(queue(events.queueMemberRemoved(member))).toBeUndefined();
    expect(queue(events.agentComplete({ Queue, Interface: 'PJSIP/1' }))).toBeUndefined();
  });

  it('has the numbers of its row as numbers', () => {
    const numbers = { Max: '5', Holdtime: '12', TalkTime: '34', Completed: '7', Abandoned: '2', Weight: '1' };
    expect(queue(listed([], { ...numbers, ServicelevelPerf: '71.4', ServicelevelPerf2: '' }))).toMatchObject({
      ...{ max: 5, holdTime: 12, talkTime: 34, completed: 7, abandoned: 2, weight: 1, serviceLevelPerf: 71.4 },
      serviceLevelPerf2: undefined,
    });
  });

  it('has members as their last event or row tells of them', () => {
    const row = events.queueMember({
      ...member,
      Location: 'PJSIP/1',
      Name: 'One',
      LastCall: '99',
      Membership: 'static',
    });
    const added = events.queueMemberAdded({ ...member, Membership: 'realtime' });
    const paused = events.queueMemberPause({ ...member, Paused: '1', PausedReason: 'lunch', Status: '6' });
    expect(queue(row)?.members.get('PJSIP/1')).toMatchObject({
      name: 'One',
      lastCall: new Date(99_000),
      inCall: false,
    });
    expect(queue(added)?.members.get('PJSIP/1')).toMatchObject({ membership: 'static', lastCall: undefined });
    expect(queue(row, paused)?.members.get('PJSIP/1')).toMatchObject({ pausedReason: 'lunch', status: 'RINGING' });
    expect(queue(row, events.queueMemberRemoved(member))?.members.size).toBe(0);
  });

  it('lets events say whether a member is in a call, and not a row that was asked for because of it', () => {
    const called = events.agentConnect({ Queue, Interface: 'PJSIP/1' });
    const over = events.agentComplete({ Queue, Interface: 'PJSIP/1' });
    const row = (InCall: string): QueueMessage => events.queueMember({ ...member, Location: 'PJSIP/1', InCall });
    const isInCall = (...messages: readonly QueueMessage[]) => queue(...messages)?.members.get('PJSIP/1')?.inCall;
    expect(isInCall(row('1'))).toBe(true);
    expect(isInCall(row('0'), called, row(''))).toBe(true);
    expect(isInCall(row('0'), called, over, row(''))).toBe(false);
    expect(isInCall(row(''))).toBe(false);
  });

  it('knows the positions of those behind', () => {
    expect(places(queue(join('a', 1), join('b', 2), join('c', 3), leave('a')))).toEqual(['b1', 'c2']);
    expect(places(queue(join('a', 1), join('b', 2), join('v', 1)))).toEqual(['v1', 'a2', 'b3']);
    expect(places(queue(join('a', 1), join('b', 2), leave('x')))).toEqual(['a1', 'b2']);
  });

  it('keeps those in place who are there already', () => {
    // The row of b is older than the event of v, who has gone in front since.
    expect(places(queue(entry('a', 1), join('v', 1), entry('b', 2)))).toEqual(['v1', 'a2', 'b3']);
    expect(places(queue(entry('a', 1), join('d', 3), entry('b', 2)))).toEqual(['a1', 'b2', 'd3']);
    // The event of v is older than the rows, and so is that of a, who was in front of it.
    expect(places(queue(entry('v', 1), entry('b', 2), join('v', 2), leave('a')))).toEqual(['v1', 'b2']);
    expect(places(queue(entry('a', 1), leave('a'), entry('b', 2), listed(['a', 'b'])))).toEqual(['b1']);
  });

  it('reckons by seconds of the clock since when someone waits, and sticks to it', () => {
    const since = (...messages: readonly QueueMessage[]) => queue(...messages)?.callers[0]?.joinedAt.getTime();
    expect(since(join('a', 1))).toBe(1_000_000);
    expect(since(entry('a', 1, 7))).toBe(993_000);
    expect(since(join('a', 1), entry('a', 1, 1))).toBe(1_000_000);
  });

  it('forgets whom a list lacks, but not who came after it was asked for', () => {
    const old = entry('old', 1, 60);
    expect(places(queue(old, join('b', 2), listed(['b'])))).toEqual(['b1']);
    expect(places(queue(old, join('b', 2), listed(['old'])))).toEqual(['old1', 'b2']);
    expect(places(queue(old, join('b', 2), listed(['old'], {}, NOW + 60_000)))).toEqual(['old1']);
  });

  it('is the same where nothing has changed', () => {
    const messages = [join('a', 1), events.queueMemberAdded(member), listed(['a'])];
    const before = queue(...messages)!;
    for (const message of [...messages, entry('a', 1), leave('x'), events.queueMemberStatus(member)])
      expect(reduceQueue(before, message, Queue, NOW)).toBe(before);
  });

  it('keeps callers who have not moved', () => {
    const before = queue(join('a', 1), join('b', 2), join('c', 3))!;
    const after = reduceQueue(before, leave('b'), Queue, NOW)!;
    const same = (at: number, one: LiveQueueCaller): boolean => before.callers[at] === one;
    expect(after.callers.map((one, at) => same(at === 0 ? 0 : 2, one))).toEqual([true, false]);
  });
});

describe('a conference', () => {
  const Conference = 'conf1';
  const row = (Uniqueid: string, fields = {}): ConferenceMessage =>
    events.confbridgeList({ Conference, Uniqueid, Admin: 'No', Muted: 'No', Talking: 'No', Waiting: 'No', ...fields });
  const conference = (...messages: readonly ConferenceMessage[]): unknown =>
    plain(chain(reduceConference, ...messages));
  const event = { Conference, Uniqueid: 'a' };

  it('begins and ends', () => {
    expect(conference(events.confbridgeStart({ Conference }))).toEqual({ name: Conference, participants: {} });
    expect(conference(row('a'), events.confbridgeEnd({ Conference }))).toBeUndefined();
    expect(conference(events.confbridgeLeave(event))).toBeUndefined();
    expect(conference(events.confbridgeMute(event))).toBeUndefined();
  });

  it.each<readonly [string, readonly ConferenceMessage[], object]>([
    [
      'one who comes in',
      [events.confbridgeJoin({ ...event, Admin: 'Yes', Muted: 'Yes' })],
      { admin: true, muted: true },
    ],
    ['one who is muted', [row('a'), events.confbridgeMute(event)], { muted: true }],
    ['one who is not muted any more', [row('a', { Muted: 'Yes' }), events.confbridgeUnmute(event)], { muted: false }],
    ['one who speaks', [row('a'), events.confbridgeTalking({ ...event, TalkingStatus: 'on' })], { talking: true }],
    [
      'one who falls silent',
      [row('a', { Talking: 'Yes' }), events.confbridgeTalking({ ...event, TalkingStatus: 'off' })],
      { talking: false },
    ],
    [
      'one whose coming is told after the row',
      [row('a', { MarkedUser: 'Yes' }), events.confbridgeJoin(event)],
      { marked: true },
    ],
    [
      'one who does not wait any more',
      [row('a', { Waiting: 'Yes', WaitMarked: 'Yes' }), row('a', { WaitMarked: 'Yes' })],
      { waiting: false, waitMarked: true },
    ],
  ])('has %s', (_what, messages, expected) => {
    expect(conference(...messages)).toMatchObject({ participants: { a: expected } });
  });

  it('lets those wait again who wait for a marked user, when the last of these is gone', () => {
    const rows = [
      row('m', { MarkedUser: 'Yes' }),
      row('n', { MarkedUser: 'Yes' }),
      row('a', { WaitMarked: 'Yes' }),
      row('b'),
    ];
    const gone = (Uniqueid: string): ConferenceMessage => events.confbridgeLeave({ Conference, Uniqueid });
    expect(conference(...rows, gone('m'))).toMatchObject({ participants: { a: { waiting: false } } });
    expect(conference(...rows, gone('m'), gone('n'))).toMatchObject({
      participants: { a: { waiting: true }, b: { waiting: false } },
    });
  });

  it('is the same where nothing has changed', () => {
    const before = chain(reduceConference, row('a'));
    const events$ = [row('a'), events.confbridgeStart({ Conference }), events.confbridgeJoin(event)];
    for (const message of [
      ...events$,
      events.confbridgeUnmute(event),
      events.confbridgeLeave({ Conference, Uniqueid: 'x' }),
    ])
      expect(reduceConference(before, message)).toBe(before);
  });
});

describe('a parked call', () => {
  const parked = (fields = {}): ParkingMessage =>
    events.parkedCall({
      ...{
        ParkeeUniqueid: 'a',
        Parkinglot: 'default',
        ParkingSpace: '701',
        ParkingTimeout: '45',
        ParkingDuration: '0',
      },
      ...{ ParkeeCallerIDNum: '<unknown>', ...fields },
    });
  const call = (...messages: readonly ParkingMessage[]): unknown =>
    chain<LiveParkedCall, ParkingMessage>(reduceParkedCall, ...messages);

  it('waits until its time is up, or for ever', () => {
    const [parkedAt, timeoutAt] = [new Date(990_000), new Date(1_035_000)];
    expect(call(parked({ ParkingTimeout: '35', ParkingDuration: '10' }))).toMatchObject({ parkedAt, timeoutAt });
    const forEver = parked({ ParkingTimeout: '-10', ParkingDuration: '10' });
    expect(call(forEver)).toMatchObject({ parkedAt, timeoutAt: undefined, callerIdNum: undefined, space: 701 });
  });

  it('is not moved in time by its row, and is by another space', () => {
    const row = parked({ ParkingTimeout: '44', ParkingDuration: '2' });
    expect(call(parked(), row)).toMatchObject({ parkedAt: new Date(1_000_000) });
    expect(call(parked(), parked({ ParkingSpace: '702', ParkingDuration: '2' }))).toMatchObject({
      space: 702,
      parkedAt: new Date(998_000),
    });
  });

  it.each<readonly [string, ParkingMessage, object | undefined]>([
    ['is taken', events.unParkedCall({ ParkeeUniqueid: 'a' }), undefined],
    ['gives up', events.parkedCallGiveUp({ ParkeeUniqueid: 'a' }), undefined],
    ['goes back', events.parkedCallTimeOut({ ParkeeUniqueid: 'a' }), undefined],
    ['hangs up', events.hangup({ Uniqueid: 'a' }), undefined],
    ['is renamed', events.rename({ Newname: 'PJSIP/2' }), { channel: 'PJSIP/2' }],
    [
      'is another party',
      events.newCallerid({ CallerIDNum: '5', CallerIDName: 'Five' }),
      { callerIdNum: '5', callerIdName: 'Five' },
    ],
    [
      'has another one behind it',
      events.newConnectedLine({ ConnectedLineNum: '6', ConnectedLineName: '' }),
      { connectedLineNum: '6', connectedLineName: undefined },
    ],
  ])('%s', (_what, message, expected) => {
    if (expected === undefined) expect(call(parked(), message)).toBeUndefined();
    else expect(call(parked(), message)).toMatchObject(expected);
    expect(reduceParkedCall(undefined, message, 'a', NOW)).toBeUndefined();
  });

  it('is put in for another', () => {
    const swap = { ParkeeUniqueid: 'b', ParkingSpace: '701', ParkingTimeout: '40', ParkingDuration: '5' };
    expect(call(events.parkedCallSwap(swap))).toMatchObject({ uniqueid: 'b', parkedAt: new Date(995_000) });
  });
});

describe('an endpoint', () => {
  const row = events.endpointList({
    ObjectName: '1',
    Contacts: '1/sip:b@h:5061,1/sip:a@h,',
    DeviceState: 'Ring+Inuse',
  });
  const peer = events.peerEntry({ ObjectName: '1', IPaddress: '192.0.2.1', IPport: '5060', Status: 'OK (1 ms)' });
  const contact = (URI: string, ContactStatus: string): EndpointMessage =>
    events.contactStatus({ URI, ContactStatus, EndpointName: '1' });
  const status = (PeerStatus: string, fields = {}): EndpointMessage =>
    events.peerStatus({ Peer: 'SIP/1', PeerStatus, ...fields });
  const device = events.deviceStateChange({ Device: 'PJSIP/1', State: 'NOT_INUSE' });

  it.each<readonly [string, readonly EndpointMessage[], object]>([
    ['an endpoint', [row], { contacts: ['sip:a@h', 'sip:b@h:5061'], state: 'RINGINUSE', reachability: undefined }],
    ['one without a contact', [events.endpointList({ ObjectName: '1', Contacts: '' })], { contacts: [] }],
    ['one that has another state', [row, device], { state: 'NOT_INUSE' }],
    [
      'one that registers once more',
      [row, contact('sip:aa@h', 'NonQualified')],
      { contacts: ['sip:a@h', 'sip:aa@h', 'sip:b@h:5061'] },
    ],
    ['one of which a place is gone', [row, contact('sip:a@h', 'Removed')], { contacts: ['sip:b@h:5061'] }],
    [
      'a peer',
      [peer],
      { technology: 'SIP', contacts: ['192.0.2.1:5060'], reachability: 'Reachable', state: undefined },
    ],
    [
      'a peer that is nowhere',
      [{ ...peer, IPaddress: '-none-', IPport: '0', Status: 'UNKNOWN' }],
      { contacts: [], reachability: 'Unknown' },
    ],
    ['a peer that is slow', [{ ...peer, Status: 'LAGGED (2500 ms)' }], { reachability: 'Lagged' }],
    [
      'a peer that nobody asks',
      [{ ...peer, Status: 'Unmonitored' }, status('Unregistered')],
      { reachability: 'Unmonitored', contacts: [] },
    ],
    ['a peer that has gone', [peer, status('Unregistered')], { contacts: [], reachability: 'Unknown' }],
    [
      'a peer that does not answer',
      [peer, status('Unreachable')],
      { reachability: 'Unreachable', contacts: ['192.0.2.1:5060'] },
    ],
    [
      'a peer that has moved',
      [peer, status('Registered', { Address: '192.0.2.9:5070' })],
      { contacts: ['192.0.2.9:5070'] },
    ],
    ['a peer whose device is known', [peer, device, peer], { state: 'NOT_INUSE' }],
  ])('is %s', (_what, messages, expected) => {
    expect(chain(reduceEndpoint, ...messages)).toMatchObject(expected);
  });

  it('is the same where nothing has changed', () => {
    const before = chain(reduceEndpoint, row);
    for (const message of [row, contact('sip:a@h', 'Reachable'), contact('sip:x@h', 'Removed')])
      expect(reduceEndpoint(before, message)).toBe(before);
    const old = chain(reduceEndpoint, peer);
    for (const message of [peer, status('Rejected'), status('Registered', { Address: '192.0.2.1:5060' })])
      expect(reduceEndpoint(old, message)).toBe(old);
  });

  it('is made by the lists alone', () => {
    for (const message of [contact('sip:a@h', 'Reachable'), status('Reachable'), device])
      expect(chain(reduceEndpoint, message)).toBeUndefined();
  });

  it('is told of by its device', () => {
    const other = events.deviceStateChange({ Device: 'Local/1@default', State: 'INUSE' });
    const pjsip = events.peerStatus({ Peer: 'PJSIP/1', PeerStatus: 'Reachable' });
    expect([row, peer, contact('sip:a@h', 'Removed'), status('Lagged'), device, other, pjsip].map(endpointOf)).toEqual([
      ...['PJSIP/1', 'SIP/1', 'PJSIP/1', 'SIP/1', 'PJSIP/1'],
      ...[undefined, undefined],
    ]);
  });
});

describe('a device, an extension, a mailbox', () => {
  it('are what the last message says, and the same where that is nothing new', () => {
    const device = chain(reduceDeviceState, events.deviceStateChange({ Device: 'PJSIP/1', State: 'ONHOLD' }))!;
    expect(device).toEqual({ device: 'PJSIP/1', state: 'ONHOLD' });
    expect(reduceDeviceState(device, events.deviceStateChange({ Device: 'PJSIP/1', State: 'ONHOLD' }))).toBe(device);
    expect(reduceDeviceState(device, events.deviceStateChange({ Device: 'PJSIP/1', State: 'odd' })).state).toBe(
      'UNKNOWN',
    );

    const idle = events.extensionStatus({ Exten: '1', Context: 'c', Hint: 'PJSIP/1', Status: '0', StatusText: 'Idle' });
    const extension = chain(reduceExtension, idle);
    expect(extension).toEqual({ exten: '1', context: 'c', hint: 'PJSIP/1', state: 'Idle' });
    expect(reduceExtension(extension, idle)).toBe(extension);
    expect(reduceExtension(extension, { ...idle, Status: '-2' })).toBeUndefined();

    const user = events.voicemailUserEntry({
      VoiceMailbox: '1',
      VMContext: 'c',
      NewMessageCount: '2',
      OldMessageCount: '1',
    });
    const box = chain(reduceMailbox, user);
    expect(box).toMatchObject({ mailbox: '1', context: 'c', newMessages: 2, oldMessages: 1 });
    expect(reduceMailbox(box, events.messageWaiting({ Mailbox: '1@c', New: '2', Old: '1' }))).toBe(box);
    expect(reduceMailbox(box, events.messageWaiting({ Mailbox: '1@c', New: '0', Old: '3' }))).toMatchObject({
      newMessages: 0,
      oldMessages: 3,
    });
    expect(chain(reduceMailbox, events.messageWaiting({ Mailbox: '1@c', New: '1' }))).toBeUndefined();
  });
});
