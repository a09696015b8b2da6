import { events } from 'rx-asterisk/testing';
import {
  type DialCall,
  dialCall,
  type DialMessage,
  end,
  isEnded,
  isFading,
  newDialCall,
} from '../../lib/calls/dialCall.js';

const ID = 'rx-1';
const HALF = 'rx-1;2';
const NAME = 'Local/1001@default-00000001;1';
const queued: DialMessage = { Response: 'Success', Message: 'Originate successfully queued' };
const own = { Uniqueid: ID, Channel: NAME };

const begun = events.newchannel(own);
const half = events.newchannel({ Uniqueid: HALF, Channel: 'Local/1001@default-00000001;2' });
const dialled = events.dialBegin({ DestUniqueid: ID, DestChannel: NAME });
const ringing = events.newstate({ ...own, ChannelState: '5' });
const up = events.newstate({ ...own, ChannelState: '6' });
const succeeded = events.originateResponse({ Response: 'Success', Reason: '4', Channel: NAME, Uniqueid: ID });
const enters = (fields: object) => events.bridgeEnter({ ...own, BridgeUniqueid: 'b1', ...fields });
const hungUp = (cause: string, fields: object = {}) => events.hangup({ ...own, Cause: cause, ...fields });
const halfHungUp = (cause: string) => events.hangup({ Uniqueid: HALF, Channel: 'any', Cause: cause });
const failed = (code: string) =>
  events.originateResponse({ Response: 'Failure', Reason: code, Channel: 'Local/1001@default', Uniqueid: '<unknown>' });
const dialEnd = (status: string) => events.dialEnd({ DestUniqueid: ID, DestChannel: NAME, DialStatus: status });

/** Messages one second apart, the call sent a second before the first of them. */
function after(...messages: readonly DialMessage[]): DialCall {
  return messages.reduce((call, message, index) => dialCall(call, message, 1_000 * (index + 1)), newDialCall(ID, 0));
}

const stages = (call: DialCall): readonly string[] => call.stages.map(({ stage }) => stage);
const last = (call: DialCall): unknown => call.stages.at(-1);

describe('a call that is dialled', () => {
  it('is queued by the response, and by nothing else', () => {
    expect(stages(after())).toEqual([]);
    expect(after(queued).stages).toEqual([{ stage: 'queued', channelId: ID }]);
  });

  it('goes through its stages, each with what is known of it', () => {
    const call = after(
      queued,
      begun,
      dialled,
      ringing,
      up,
      succeeded,
      enters({ BridgeNumChannels: '2' }),
      hungUp('16'),
    );
    expect(call.stages).toEqual([
      { stage: 'queued', channelId: ID },
      { stage: 'ringing', channelId: ID, channel: NAME },
      { stage: 'answered', channelId: ID, channel: NAME, wait: 5_000 },
      { stage: 'bridged', channelId: ID, channel: NAME, bridge: 'b1' },
      {
        ...{
          stage: 'ended',
          channelId: ID,
          channel: NAME,
          reason: 'completed',
          cause: 16,
          causeText: 'Normal Clearing',
        },
        ...{ wait: 5_000, talk: 3_000 },
      },
    ]);
  });

  it('tells each stage once, however often and by whatever event it is told', () => {
    const rings = events.dialState({ DestUniqueid: ID, DialStatus: 'RINGING' });
    const in2 = enters({ BridgeNumChannels: '2', BridgeUniqueid: 'b2' });
    const call = after(queued, begun, rings, ringing, up, dialEnd('ANSWER'), succeeded, up, ringing, in2, in2);
    expect(stages(call)).toEqual(['queued', 'ringing', 'answered', 'bridged']);
  });

  it.each([
    ['Newstate', up],
    ['DialEnd', dialEnd('ANSWER')],
    ['OriginateResponse', succeeded],
  ])('is answered by %s alone', (_, message) => {
    expect(stages(after(queued, begun, message))).toEqual(['queued', 'answered']);
  });

  it('is not answered by an outcome that early media brought', () => {
    const early = { ...succeeded, Reason: '14' };
    expect(stages(after(queued, begun, dialled, early))).toEqual(['queued']);
    expect(stages(after(queued, begun, dialled, early, up))).toEqual(['queued', 'answered']);
    expect(last(after(queued, begun, dialled, early, hungUp('17')))).toMatchObject({ reason: 'busy', talk: 0 });
  });

  it('is queued before whatever else is told of it', () => {
    expect(stages(after(begun, ringing, queued))).toEqual(['queued', 'ringing']);
  });

  it('is not concerned with the calls of others: the same object', () => {
    const call = after(queued, begun);
    const others = { Uniqueid: '1', Channel: 'PJSIP/1-1', BridgeUniqueid: 'b1', Linkedid: ID };
    for (const message of [
      events.newchannel(others),
      events.newstate({ ...others, ChannelState: '6' }),
      events.dialEnd({ DestUniqueid: '1', DialStatus: 'BUSY' }),
      events.bridgeEnter({ ...others, BridgeNumChannels: '2' }),
      events.hangupRequest(others),
      events.localOptimizationBegin({ LocalOneUniqueid: '1', LocalTwoUniqueid: '2', SourceUniqueid: '3' }),
      events.hangup(others),
    ])
      expect(dialCall(call, message, 9)).toBe(call);
  });

  it('is bridged when somebody else is in the bridge, whoever came first', () => {
    const alone = after(queued, begun, up, enters({ BridgeNumChannels: '1' }));
    expect(stages(alone)).toEqual(['queued', 'answered']);
    const other = events.bridgeEnter({ Uniqueid: '7', BridgeUniqueid: 'b1', BridgeNumChannels: '2' });
    expect(stages(dialCall(alone, other, 9))).toEqual(['queued', 'answered', 'bridged']);
    const left = dialCall(alone, events.bridgeLeave({ ...own, BridgeUniqueid: 'b1' }), 8);
    expect(stages(dialCall(left, other, 9))).toEqual(['queued', 'answered']);
  });

  it('is not bridged with those who hear music in the same bridge', () => {
    const parked = enters({ BridgeNumChannels: '3', BridgeTechnology: 'holding_bridge' });
    expect(stages(after(queued, begun, up, parked))).toEqual(['queued', 'answered']);
  });
});

describe('the end of a call', () => {
  it.each([
    ['busy', [ringing, dialEnd('BUSY'), halfHungUp('17'), failed('5'), hungUp('0')], 17],
    ['busy', [failed('0'), dialEnd('BUSY'), hungUp('17'), halfHungUp('17')], 17],
    ['failed', [dialEnd('CONGESTION'), failed('8'), hungUp('0'), halfHungUp('34')], 34],
    ['no-answer', [halfHungUp('19'), failed('3'), hungUp('19')], 19],
    ['no-answer', [ringing, failed('3'), halfHungUp('0'), hungUp('0')], 0],
    ['rejected', [dialEnd('NOANSWER'), hungUp('21'), halfHungUp('0'), failed('0')], 21],
    ['cancelled', [dialEnd('NOANSWER'), halfHungUp('0'), hungUp('0'), failed('0')], 0],
    ['cancelled', [ringing, dialEnd('NOANSWER'), failed('0'), hungUp('16'), halfHungUp('16')], 16],
    ['no-answer', [events.hangupRequest(own), dialEnd('NOANSWER'), hungUp('0'), failed('0'), halfHungUp('0')], 0],
    ['failed', [events.hangupRequest(own), dialEnd('NOANSWER'), hungUp('38'), failed('0'), halfHungUp('0')], 38],
    ['completed', [up, succeeded, hungUp('0'), halfHungUp('0')], 0],
    ['completed', [up, halfHungUp('17'), hungUp('0')], 17],
  ])('%s: as the server says it, in whatever order (%#)', (reason, messages, cause) => {
    const call = after(queued, begun, half, dialled, ...messages);
    expect(last(call)).toMatchObject({ stage: 'ended', reason, cause });
    // Not before the last word.
    expect(isEnded(after(queued, begun, half, dialled, ...messages.slice(0, -1)))).toBe(false);
  });

  it('is a failure without a channel where there is none to call', () => {
    expect(last(after(queued, failed('0')))).toEqual({
      ...{ stage: 'ended', channelId: ID, channel: undefined, reason: 'failed', cause: 0, causeText: 'Unknown' },
      ...{ wait: 2_000, talk: 0 },
    });
  });

  it('is a failure where the channel was never dialled', () => {
    expect(last(after(queued, begun, half, halfHungUp('0'), failed('0'), hungUp('0')))).toMatchObject({
      reason: 'failed',
    });
  });

  it('waits for hang-ups once it has failed, and ends without them when they do not come', () => {
    expect(isFading(after(queued, begun, dialled))).toBe(false);
    const call = after(queued, begun, dialled, dialEnd('BUSY'), failed('5'));
    expect([isFading(call), isEnded(call)]).toEqual([true, false]);
    expect(last(end(call, 7_000))).toMatchObject({ stage: 'ended', reason: 'busy', cause: 0, wait: 7_000 });
    expect(isFading(end(call, 7_000))).toBe(false);
  });

  it('comes after the answer where only the outcome tells that there was one', () => {
    expect(stages(after(queued, begun, hungUp('16'), succeeded))).toEqual(['queued', 'answered', 'ended']);
  });

  it('is nothing after which anything is told', () => {
    const call = after(queued, failed('0'));
    expect(dialCall(call, ringing, 9).stages).toBe(call.stages);
    expect(end(call, 10).stages).toBe(call.stages);
  });

  it('is that of the channel which takes the place of a Local channel', () => {
    const pair = { LocalOneUniqueid: ID, LocalTwoUniqueid: HALF };
    const optimizing = events.localOptimizationBegin({ ...pair, SourceUniqueid: '9', DestUniqueId: 'b1' });
    const talking = [queued, begun, half, up, succeeded, enters({ BridgeNumChannels: '2' }), optimizing];
    const call = after(...talking, hungUp('16'), halfHungUp('16'));
    expect([isEnded(call), call.followed]).toEqual([false, '9']);
    const over = dialCall(call, events.hangup({ Uniqueid: '9', Channel: 'PJSIP/1002-1', Cause: '16' }), 20_000);
    expect(last(over)).toMatchObject({ stage: 'ended', reason: 'completed', channel: NAME, talk: 16_000 });

    // The one in its place may be a Local channel, too.
    const next = { LocalOneUniqueid: '8', LocalTwoUniqueid: '9', SourceUniqueid: '10' };
    const again = [
      events.localOptimizationBegin(next),
      events.hangup({ Uniqueid: '9', Channel: 'Local/9', Cause: '16' }),
    ];
    const further = again.reduce((one, message) => dialCall(one, message, 20_000), call);
    expect([isEnded(further), further.followed]).toEqual([false, '10']);
    // One that is gone takes no place.
    const early = dialCall(after(...talking), events.hangup({ Uniqueid: '9', Channel: 'PJSIP/1002-1' }), 20_000);
    expect(
      isEnded([hungUp('16'), halfHungUp('16')].reduce((one, message) => dialCall(one, message, 21_000), early)),
    ).toBe(true);
  });
});
