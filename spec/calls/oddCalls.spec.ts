import { events } from 'rx-asterisk/testing';
import { noCalls } from '../../lib/calls/CallsState.js';
import { reduceCalls } from '../../lib/calls/reduceCalls.js';
import { beginSession, endList } from '../../lib/calls/sessions.js';
import {
  arrives,
  becomes,
  channel,
  dialEnds,
  dials,
  enters,
  hangsUp,
  last,
  LOCAL,
  NOON,
  play,
  stages,
} from './callEvents.js';

const ANSWERED = [arrives('a'), arrives('b', 0), dials('b'), becomes('b', 6), dialEnds('b', 'ANSWER')];
const TALK = [...ANSWERED, enters('a'), enters('b')];
const leaves = (id: string): ReturnType<typeof events.bridgeLeave> =>
  events.bridgeLeave({ ...channel(id, 6), BridgeUniqueid: 'talk' });
const blind = (transferer: string, transferee: string): ReturnType<typeof events.blindTransfer> =>
  events.blindTransfer({
    Result: 'Success',
    TransfererUniqueid: transferer,
    TransfereeUniqueid: transferee,
    Extension: '203',
  });

describe('through Local channels', () => {
  it('phones ring and do not answer that a dialplan dials which has answered already', () => {
    const prompt = [arrives('a'), ...LOCAL, dials('L1'), becomes('L2', 6), becomes('L1', 6), dialEnds('L1', 'ANSWER')];
    const { told } = play(
      ...prompt,
      arrives('b', 0),
      dials('b', 'L2'),
      becomes('b', 5),
      dialEnds('b', 'BUSY', {}, 'L2'),
    );
    expect(stages(told).slice(-3)).toEqual(['dialing', 'ringing', 'dialEnded']);
    expect(last(told)).toMatchObject({ outcome: 'busy', dialStatus: 'BUSY', caller: { number: 'a' } });
  });

  it('a timeout above ends the ringing of who is behind, once', () => {
    const rings = [arrives('a'), ...LOCAL, dials('L1'), arrives('b', 0), dials('b', 'L2'), becomes('b', 5)];
    const { told, state } = play(
      ...rings,
      dialEnds('L1', 'NOANSWER'),
      hangsUp('L1', 0, 5),
      dialEnds('b', 'CANCEL', {}, 'L2'),
    );
    expect(stages(told)).toEqual(['dialing', 'ringing', 'dialEnded']);
    expect(last(told)).toMatchObject({ outcome: 'no-answer', dialStatus: undefined, target: { number: 'b' } });
    expect(state.calls.get('a')?.dialled).toMatchObject([{ number: 'b', outcome: 'no-answer' }]);
  });

  it('ringing is told of the phone alone, whichever of the two begins first', () => {
    const order = [
      arrives('a'),
      ...LOCAL,
      dials('L1'),
      becomes('L1', 5),
      arrives('b', 0),
      dials('b', 'L2'),
      becomes('b', 5),
    ];
    const { told, state } = play(...order);
    expect(stages(told)).toEqual(['dialing', 'ringing']);
    expect(state.calls.get('a')?.dialled.map(({ number }) => number)).toEqual(['b']);
  });
});

describe('a Local channel that leads back to itself', () => {
  const round = [arrives('a'), ...LOCAL, dials('L1'), dials('L1', 'L2')];

  it('comes to an end: by a phone that rings behind it, and by a timeout', () => {
    const rings = [...round, arrives('b', 0), dials('b', 'L2'), becomes('b', 5)];
    const { state } = play(...rings, dialEnds('L1', 'NOANSWER', {}, 'L2'), hangsUp('b', 19, 5), hangsUp('a', 19));
    expect([...state.legs.keys()]).toEqual(['L1', 'L2']);
  });
});

describe('a pickup', () => {
  const RINGS = [
    arrives('a'),
    arrives('b', 0),
    arrives('c', 0),
    dials('b'),
    dials('c'),
    becomes('b', 5),
    becomes('c', 5),
  ];

  it('tells of whom it was picked up from, and of no other of the group', () => {
    const picker = arrives('p', 6, { Linkedid: 'p' });
    const { told } = play(
      ...RINGS,
      picker,
      dialEnds('b', 'CANCEL'),
      dials('p'),
      dialEnds('p', 'ANSWER'),
      dialEnds('c', 'CANCEL'),
    );
    const ends = told.filter(({ stage }) => stage === 'dialEnded');
    expect(ends).toMatchObject([{ outcome: 'cancelled', dialStatus: 'CANCEL', target: { number: 'b' } }]);
  });
});

describe('a call whose caller has gone', () => {
  it('goes on with who was called, and whoever talks with them', () => {
    const gone = [leaves('a'), hangsUp('a', 16, 6), leaves('b'), arrives('p', 4, { Linkedid: 'p' })];
    const { told } = play(...TALK, ...gone, enters('b', 'other'), enters('p', 'other'));
    expect(last(told)).toMatchObject({ stage: 'answered', caller: { number: 'b' }, by: { number: 'p' } });
  });
});

describe('a blind transfer', () => {
  it('by the caller that nobody answers was with who was talked with last', () => {
    const rings = [blind('a', 'b'), hangsUp('a', 16, 6), arrives('c', 0), dials('c', 'b'), becomes('c', 5)];
    const { told } = play(
      ...TALK,
      ...rings,
      dialEnds('c', 'NOANSWER', {}, 'b'),
      hangsUp('c', 19, 5),
      hangsUp('b', 19, 6),
    );
    expect(last(told)).toMatchObject({
      stage: 'ended',
      caller: { number: 'b' },
      answeredBy: { number: 'a' },
      reason: 'no-answer',
    });
  });

  it('to a conference makes who was handed on the caller when it is there', () => {
    const comes = events.confbridgeJoin({ ...channel('b', 6), Conference: 'conf1' });
    const { told } = play(...TALK, blind('a', 'b'), hangsUp('a', 16, 6), comes, hangsUp('b', 16, 6));
    expect(last(told)).toMatchObject({ stage: 'ended', caller: { number: 'b' }, reason: 'completed' });
  });
});

describe('an originate', () => {
  const originates = events.dialBegin({ DestUniqueid: 'b', Uniqueid: '' });
  const ends = (DialStatus: string): ReturnType<typeof events.dialEnd> =>
    events.dialEnd({ DestUniqueid: 'b', Uniqueid: '', DialStatus });

  it.each([
    ['NOANSWER', 0, 'no-answer'],
    ['CANCEL', 16, 'cancelled'],
    ['BUSY', 17, 'busy'],
  ])('that nobody takes up ends with what became of the dial: %s, cause %d', (status, cause, reason) => {
    const { told } = play(arrives('b', 0), originates, becomes('b', 5), ends(status), hangsUp('b', cause, 5));
    expect(last(told)).toMatchObject({ stage: 'ended', caller: undefined, reason, cause });
  });
});

describe('the reason', () => {
  const wantsOut = events.hangupRequest(channel('a', 4));

  it.each([
    ['is that of the PBX where it plays busy, and the phone leaves for that', [wantsOut, hangsUp('a', 17, 7)], 'busy'],
    ['is the dial that was given up, whatever the clearing', [dialEnds('b', 'CANCEL'), hangsUp('a', 16)], 'cancelled'],
  ])('%s', (_, story, reason) => {
    expect(last(play(arrives('a'), arrives('b', 0), dials('b'), ...story, hangsUp('b', 16, 0)).told)).toMatchObject({
      reason,
    });
  });

  it('is completed where one who has talked hangs up, whatever the cause', () => {
    const { told } = play(...TALK, wantsOut, hangsUp('b', 16, 6), hangsUp('a', 127, 6));
    expect(last(told)).toMatchObject({ reason: 'completed', cause: 127 });
  });
});

describe('an agent who has logged in', () => {
  const agent = [
    arrives('g', 4, { Linkedid: 'g' }),
    becomes('g', 6),
    events.agentLogin({ ...channel('g', 6, { Linkedid: 'g' }), Agent: '1' }),
  ];

  it('answers one call after the other, and its own becomes part of none', () => {
    const calls = ['q', 'r'].flatMap((id) => [
      arrives(id, 4, { Linkedid: id }),
      enters('g', `with ${id}`),
      enters(id, `with ${id}`),
      hangsUp(id, 16, 6),
      events.bridgeLeave({ ...channel('g', 6), BridgeUniqueid: `with ${id}` }),
    ]);
    const { told, state } = play(...agent, ...calls);
    expect(told.filter(({ stage }) => stage === 'answered')).toMatchObject([
      { caller: { number: 'q' }, by: { number: 'g' } },
      { caller: { number: 'r' }, by: { number: 'g' } },
    ]);
    expect(told.filter(({ stage }) => stage === 'ended')).toMatchObject([
      { caller: { number: 'q' }, answeredBy: { number: 'g' }, mergedInto: undefined },
      { caller: { number: 'r' }, answeredBy: { number: 'g' }, mergedInto: undefined },
    ]);
    expect([...state.calls.keys()]).toEqual(['g']);
  });
});

describe('after a reconnect', () => {
  const row = (id: string, more: Readonly<Record<string, string>>): ReturnType<typeof events.coreShowChannel> =>
    events.coreShowChannel({ ...channel(id, 6), Duration: '00:00:10', BridgeId: '', ...more });
  const LATER = new Date(NOON.getTime() + 10_000);
  const bridge = events.bridgeListItem({ BridgeUniqueid: 'talk', BridgeType: 'basic' });

  it('who has gone is not taken for whom somebody talks with', () => {
    const c = [arrives('c', 0), dials('c'), becomes('c', 6)];
    const before = beginSession(play(...TALK, ...c).state, LATER);
    const rows = [bridge, row('b', { BridgeId: 'talk' }), row('c', { BridgeId: 'talk' })];
    const states = rows.reduce((so, each) => [...so, reduceCalls(so.at(-1)!, each, LATER)], [before]);
    const after = [...states, endList(states.at(-1)!, LATER)];
    const told = after.flatMap(({ happenings }) =>
      happenings.flatMap((one) => ('progress' in one ? [one.progress] : [])),
    );
    expect(told).toMatchObject([{ stage: 'answered', caller: { number: 'b' }, by: { number: 'c' } }]);
  });

  it('an originate that rings is told of', () => {
    const rings = row('b', { ChannelState: '5', Application: 'AppDial2' });
    const state = endList(reduceCalls(beginSession(noCalls, LATER), rings, LATER), LATER);
    expect(state.happenings.map((one) => ('progress' in one ? one.progress.stage : one.kind))).toEqual([
      'began',
      'dialing',
      'ringing',
    ]);
  });

  it('the older of two calls goes on that a list tells of in any order, and no time is below zero', () => {
    const young = row('y', { Linkedid: 'y', BridgeId: 'talk' });
    const old = row('o', { Linkedid: 'o', BridgeId: 'talk', Duration: '00:01:00' });
    const story = [bridge, young, old, events.hangup({ ...channel('y', 6), Cause: '16' })];
    const first = story.reduce(
      (so, each) => [...so, reduceCalls(so.at(-1)!, each, LATER)],
      [beginSession(noCalls, LATER)],
    );
    const ended = reduceCalls(first.at(-1)!, events.hangup({ ...channel('o', 6), Cause: '16' }), new Date(0));
    const ends = [...first, ended].flatMap(({ happenings }) => happenings.filter(({ kind }) => kind === 'ended'));
    expect(ends.map(({ call }) => call.id)).toEqual(['o']);
    expect(ends.at(-1)).toMatchObject({ progress: { talk: 0 } });
  });
});

describe('what a server may send', () => {
  it('is the one who comes before the one who leaves for it', () => {
    const swap = events.bridgeEnter({
      ...channel('c', 6),
      BridgeUniqueid: 'talk',
      BridgeType: 'basic',
      SwapUniqueid: 'b',
    });
    const { state } = play(...TALK, arrives('c', 6), swap);
    expect(state.talks.get('talk')).toEqual(['a', 'c']);
  });

  it('is a name in the midst of a masquerade, or none at all', () => {
    const rename = events.rename({ Channel: 'PJSIP/a-00000001', Newname: 'PJSIP/a-00000001<MASQ>', Uniqueid: 'a' });
    const nameless = events.newchannel({ Channel: '', Uniqueid: '', Linkedid: 'a' });
    expect(last(play(arrives('a'), rename, nameless, hangsUp('a', 16, 6)).told)).toMatchObject({
      caller: { channel: 'PJSIP/a-00000001' },
    });
  });
});
