import { events } from 'rx-asterisk/testing';
import { arrives, becomes, channel, dialEnds, dials, enters, hangsUp, last, NOON, play, stages } from './callEvents.js';

describe('why a call ends, by how its caller hung up', () => {
  it.each([
    [16, 6, 'completed'],
    [16, 4, 'no-answer'],
    [17, 4, 'busy'],
    [18, 4, 'no-answer'],
    [19, 4, 'no-answer'],
    [21, 4, 'rejected'],
    [26, 4, 'cancelled'],
    [0, 6, 'completed'],
    [0, 4, 'cancelled'],
    [34, 4, 'failed'],
    [38, 6, 'failed'],
  ])('cause %d in state %d: %s', (cause, state, reason) => {
    const { told } = play(arrives('a'), hangsUp('a', cause, state));
    expect(told).toEqual([expect.objectContaining({ stage: 'ended', reason, cause, causeText: 'why', at: NOON })]);
  });

  it('was cancelled where the caller wanted out before an answer, whatever the cause', () => {
    const request = events.hangupRequest(channel('a', 4));
    expect(last(play(arrives('a'), request, hangsUp('a', 16)).told)).toMatchObject({ reason: 'cancelled' });
    expect(last(play(arrives('a'), request, hangsUp('a', 16, 6)).told)).toMatchObject({ reason: 'completed' });
  });

  it('is what became of the last who was dialled where the cause says nothing', () => {
    const { told } = play(
      arrives('a'),
      arrives('b', 0),
      dials('b'),
      dialEnds('b', 'BUSY'),
      hangsUp('b', 17),
      hangsUp('a', 0),
    );
    expect(last(told)).toMatchObject({ stage: 'ended', reason: 'busy', cause: 0 });
  });
});

describe('how dialling ends', () => {
  it.each([
    ['ANSWER', 'answered'],
    ['BUSY', 'busy'],
    ['NOANSWER', 'no-answer'],
    ['CONTINUE', 'answered'],
    ['GOTO:ivr', 'answered'],
    ['DONTCALL', 'rejected'],
    ['CONGESTION', 'failed'],
    ['CHANUNAVAIL', 'failed'],
  ])('%s: %s', (status, outcome) => {
    const { told, state } = play(arrives('a'), arrives('b', 0), dials('b'), becomes('b', 5), dialEnds('b', status));
    expect(stages(told)).toEqual(['dialing', 'ringing', 'dialEnded']);
    expect(last(told)).toMatchObject({ outcome, caller: { number: 'a' }, target: { number: 'b', name: '' } });
    expect(state.calls.get('a')?.dialled).toMatchObject([{ number: 'b', rangAt: NOON, outcome }]);
  });

  it('is forwarded where the phone says whither', () => {
    const { told } = play(arrives('a'), arrives('b', 0), dials('b'), dialEnds('b', 'CANCEL', { Forward: '202' }));
    expect(last(told)).toMatchObject({ outcome: 'forwarded' });
  });

  it.each(['CANCEL', 'ABORT'])('is told in the record only of who is let go: %s', (status) => {
    const { told, state } = play(arrives('a'), arrives('b', 0), dials('b'), becomes('b', 5), dialEnds('b', status));
    expect(stages(told)).toEqual(['dialing', 'ringing']);
    expect(state.calls.get('a')?.dialled).toMatchObject([{ number: 'b', outcome: 'cancelled' }]);
  });

  it('lets the others of a group go silently, and says so in the record', () => {
    const group = [
      arrives('a'),
      arrives('b', 0),
      arrives('c', 0),
      dials('b'),
      dials('c'),
      becomes('b', 5),
      becomes('c', 5),
    ];
    const { told, state } = play(...group, becomes('b', 6), dialEnds('c', 'CANCEL'), dialEnds('b', 'ANSWER'));
    expect(stages(told).slice(4)).toEqual(['dialEnded']);
    expect(state.calls.get('a')?.dialled.map(({ outcome }) => outcome)).toEqual(['answered', 'cancelled']);
  });

  it('is told of a ring that came before the dial', () => {
    const { told } = play(arrives('a'), arrives('b', 5), dials('b'));
    expect(stages(told)).toEqual(['dialing', 'ringing']);
  });

  it('tells a dial and a ring once, however often they are told', () => {
    const { told } = play(arrives('a'), arrives('b', 0), dials('b'), becomes('b', 5), dials('b'), becomes('b', 5));
    expect(stages(told)).toEqual(['dialing', 'ringing']);
  });

  it('is known by the hang-up of who was dialled where nothing else tells it', () => {
    const { told } = play(arrives('a'), arrives('b', 0), dials('b'), hangsUp('b', 19));
    expect(last(told)).toMatchObject({ stage: 'dialEnded', outcome: 'no-answer' });
  });
});

describe('who talks with whom', () => {
  const TALK = [arrives('a'), arrives('b', 0), dials('b'), becomes('b', 6), dialEnds('b', 'ANSWER'), enters('a')];

  it('is told when both are in a bridge, once', () => {
    const { told } = play(...TALK, enters('b'), enters('b'));
    expect(stages(told)).toEqual(['dialing', 'dialEnded', 'answered']);
    expect(last(told)).toMatchObject({ caller: { number: 'a' }, by: { number: 'b' } });
  });

  it('is not told of a conference or a parking lot', () => {
    const { told } = play(...TALK.slice(0, -1), enters('a', 'conf', 'base'), enters('b', 'conf', 'base'));
    expect(stages(told)).toEqual(['dialing', 'dialEnded']);
  });

  it('takes the newest number of the caller', () => {
    const renamed = events.newCallerid({ ...channel('a', 4), CallerIDNum: '201', CallerIDName: 'Alice' });
    const { told } = play(...TALK, renamed, enters('b'));
    expect(last(told)).toMatchObject({ caller: { number: '201', name: 'Alice' } });
  });

  it('follows a channel that gets another name', () => {
    const rename = events.rename({ Channel: 'PJSIP/a-00000001', Newname: 'PJSIP/a-00000009', Uniqueid: 'a' });
    const { told } = play(arrives('a'), rename, hangsUp('a', 16, 6));
    expect(last(told)).toMatchObject({ caller: { channel: 'PJSIP/a-00000009' } });
  });
});

describe('the calls', () => {
  it('have nothing to do with channels whose beginning was not seen, with announcers, or with messages', () => {
    const { state, told } = play(
      becomes('x', 5),
      enters('x'),
      dials('x', 'y'),
      dialEnds('x', 'ANSWER'),
      hangsUp('x', 16),
      arrives('p', 4, { Channel: 'CBAnn/conf1-00000000;1' }),
      arrives('m', 4, { Channel: 'Message/ast_msg_queue' }),
    );
    expect(told).toEqual([]);
    expect([state.legs.size, state.calls.size, state.talks.size]).toEqual([0, 0, 0]);
  });

  it('leave nothing behind, and change no state that somebody kept', () => {
    const story = [
      arrives('a'),
      arrives('b', 0),
      dials('b'),
      becomes('b', 5),
      enters('a'),
      enters('b'),
      hangsUp('b', 16),
    ];
    const kept = play(...story.slice(0, 4)).state;
    const before = JSON.stringify(kept);
    const { state } = play(...story, hangsUp('a', 16));
    expect([state.legs.size, state.calls.size, state.talks.size]).toEqual([0, 0, 0]);
    expect(JSON.stringify(kept)).toBe(before);
  });

  it('remember 500 of those whom a queue tries over and over', () => {
    const tries = Array.from({ length: 600 }, (_, n) => [
      arrives(`b${String(n)}`, 0),
      dials(`b${String(n)}`),
      dialEnds(`b${String(n)}`, 'NOANSWER'),
      hangsUp(`b${String(n)}`, 19),
    ]);
    const { state } = play(arrives('a'), ...tries.flat());
    expect(state.calls.get('a')?.dialled).toHaveLength(500);
    expect(state.calls.get('a')?.dialled.at(-1)?.number).toBe('b599');
  });
});
