import { ActionError, GoneAwayError, TimeoutError } from 'rx-asterisk';
import { amiMatchers, amiTest, type AmiTestHelpers, event, events, failure, success } from 'rx-asterisk/testing';
import { map, of } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';

const { hangup, newchannel } = events;

expect.extend(amiMatchers);

const next = (frame: number, value: unknown): unknown => ({
  frame,
  notification: { kind: 'N', value, error: undefined },
});
const failed = (frame: number, error: unknown): unknown => ({
  frame,
  notification: { kind: 'E', value: undefined, error },
});
const complete = (frame: number): unknown => ({
  frame,
  notification: { kind: 'C', value: undefined, error: undefined },
});

/** What a matcher says. */
function told(matcher: keyof typeof amiMatchers, received: unknown, expected: unknown): string[] {
  const { pass, message } = amiMatchers[matcher](received, expected);
  expect(pass).toBe(false);
  return message().split('\n');
}

function notifications(received: unknown, expected: unknown): string[] {
  const [head, gap, title, ...lines] = told('toEqualNotifications', received, expected);
  expect([head, gap, title]).toEqual([
    'expect(received).toEqualNotifications(expected)',
    '',
    '  The notifications are not as expected:'.trim(),
  ]);
  return lines;
}

describe('toEqualNotifications', () => {
  it('passes over what is equal, and can be negated', () => {
    const seen = [next(20, hangup()), failed(30, new GoneAwayError('gone', 'unknown'))];
    expect(seen).toEqualNotifications([next(20, hangup()), failed(30, new GoneAwayError('gone', 'unknown'))]);
    expect(seen).not.toEqualNotifications([next(20, hangup())]);
    expect([]).toEqualNotifications([]);
    expect(() => expect(seen).not.toEqualNotifications(seen)).toThrow('Both are equal.');
  });

  it('prints time, event and the changed fields only', () => {
    expect(
      notifications(
        [next(20, hangup({ Cause: '17' })), next(21, newchannel())],
        [next(20, hangup()), next(21, newchannel())],
      ),
    ).toEqual([
      '  frame 20: Hangup — Cause: expected "16", received "17"',
      '                     Cause-txt: expected "Normal Clearing", received "User busy"',
    ]);
  });

  it('prints a field that is missing, and one that is not expected', () => {
    expect(
      notifications(
        [next(1, event('Hangup', { Channel: 'PJSIP/1', Extra: '1' }))],
        [next(1, event('Hangup', { Channel: 'PJSIP/1', Cause: '16' }))],
      ),
    ).toEqual([
      '  frame 1: Hangup — Cause: expected "16", received nothing',
      '                    Extra: expected nothing, received "1"',
    ]);
  });

  it('prints what is missing, what is not expected, and what came at another time', () => {
    expect(
      notifications(
        [next(10, newchannel()), next(25, hangup()), next(26, success())],
        [next(20, hangup()), next(10, newchannel()), next(30, events.dialBegin()), complete(30)],
      ),
    ).toEqual([
      '  frame 20: Hangup (Channel "PJSIP/1001-00000001") came at frame 25',
      '  frame 26: unexpected Response: Success',
      '  frame 30: missing DialBegin (Channel "PJSIP/1001-00000001")',
      '  frame 30: missing completion',
    ]);
  });

  it('prints an event in the place of another', () => {
    expect(notifications([next(3, newchannel())], [next(3, hangup())])).toEqual([
      '  frame 3: expected Hangup (Channel "PJSIP/1001-00000001"), received Newchannel (Channel "PJSIP/1001-00000001")',
    ]);
    expect(notifications([complete(3)], [next(3, failure('No such channel'))])).toEqual([
      '  frame 3: expected Response: Error (Message "No such channel"), received completion',
    ]);
  });

  it('prints what came in another order within a frame', () => {
    expect(notifications([next(3, hangup()), next(3, success())], [next(3, success()), next(3, hangup())])).toEqual([
      '  frame 3: in another order: expected Response: Success, Hangup (Channel "PJSIP/1001-00000001"); received Hangup (Channel "PJSIP/1001-00000001"), Response: Success',
    ]);
  });

  it('prints errors by what they say of themselves', () => {
    const gone = new GoneAwayError('gone', 'unknown', new Error('ECONNRESET'));
    expect(notifications([failed(3, gone)], [failed(3, new GoneAwayError('gone', 'notSent'))])).toEqual([
      '  frame 3: error GoneAwayError — outcome: expected "notSent", received "unknown"',
    ]);
    expect(notifications([failed(3, new TimeoutError('late', 'list'))], [failed(3, gone)])).toEqual([
      '  frame 3: error GoneAwayError — name: expected "GoneAwayError", received "TimeoutError"',
      '                                 kind: expected "goneAway", received "timeout"',
      '                                 message: expected "gone", received "late"',
      '                                 outcome: expected "unknown", received nothing',
      '                                 stage: expected nothing, received "list"',
    ]);
    expect(notifications([], [failed(3, 'text')])).toEqual(['  frame 3: missing error "text"']);
  });

  it('compares errors by name, kind and message, not by cause, stack or answer', () => {
    expect([failed(1, new ActionError('Ping failed: no', 'Ping', { Message: 'no' }))]).toEqualNotifications([
      failed(1, new ActionError('Ping failed: no', 'Ping', {})),
    ]);
    expect([failed(1, Object.assign(new Error('gone'), { kind: 'goneAway' }))]).not.toEqualNotifications([
      failed(1, new GoneAwayError('gone', 'unknown')),
    ]);
    expect([next(1, { cause: new Error('a') })]).not.toEqualNotifications([next(1, { cause: new Error('b') })]);
  });

  it('prints where in a value it differs', () => {
    const row = { queue: 'support', members: [events.queueMember()], calls: new Map([[1, 2]]) };
    const other = { queue: 'support', members: [events.queueMember({ Paused: '1' })], calls: new Map([[1, 3]]) };
    expect(notifications([next(1, row)], [next(1, other)])).toEqual([
      '  frame 1: value — members[0].Paused: expected "1", received "0"',
      '                   calls: expected Map(1) { 1 => 3 }, received Map(1) { 1 => 2 }',
    ]);
    expect(notifications([next(1, 1)], [next(1, 2)])).toEqual(['  frame 1: expected 2, received 1']);
    expect(notifications([next(1, [1, 2])], [next(1, [1])])).toEqual([
      '  frame 1: value — [1]: expected nothing, received 2',
    ]);
  });

  it('prints no more than twenty lines', () => {
    const many = Array.from({ length: 30 }, (_, frame) => next(frame, frame));
    const lines = notifications([], many);
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe('  … and 10 more');
  });

  it('does not mind the ActionID of a message, unless one is expected', () => {
    const row = events.queueMember({ ActionID: 'a-1' });
    expect([next(1, row)]).toEqualNotifications([next(1, events.queueMember())]);
    expect(notifications([next(1, row)], [next(1, events.queueMember({ ActionID: 'b' }))])).toEqual([
      '  frame 1: QueueMember — ActionID: expected "b", received "a-1"',
    ]);
    expect([next(1, { ActionID: 'x' })]).not.toEqualNotifications([next(1, {})]);
  });

  it("takes jest's matchers for values", () => {
    expect([next(1, hangup())]).toEqualNotifications([next(1, expect.objectContaining({ Cause: '16' }))]);
    expect([next(1, hangup())]).not.toEqualNotifications([next(1, expect.objectContaining({ Cause: '17' }))]);
    expect([next(1, [hangup()])]).toEqualNotifications([next(1, [expect.anything()])]);
  });

  it('prints subscriptions', () => {
    const log = (subscribedFrame: number, unsubscribedFrame = Infinity): unknown => ({
      subscribedFrame,
      unsubscribedFrame,
    });
    expect([log(0, 5)]).toEqualNotifications([log(0, 5)]);
    expect(told('toEqualNotifications', [log(0, 6), log(2)], [log(0, 5)]).slice(2)).toEqual([
      'The subscriptions are not as expected:',
      '  subscription 1: expected from frame 0 to 5, received from frame 0 to 6',
      '  subscription 2: expected none, received from frame 2 for good',
    ]);
  });

  it("is what RxJS's own TestScheduler can be given", () => {
    const test = (diagram: string): void => {
      new TestScheduler((received: unknown, expected: unknown) => {
        expect(received).toEqualNotifications(expected as unknown[]);
      }).run(({ cold, expectObservable }) => {
        expectObservable(cold('-h|', { h: hangup() })).toBe(diagram, { h: hangup() });
      });
    };
    test('-h|');
    expect(() => {
      test('--(h|)');
    }).toThrow('frame 2: Hangup (Channel "PJSIP/1001-00000001") came at frame 1');
  });
});

describe('toEqualMessages', () => {
  it('passes over what is equal', () => {
    expect([newchannel(), hangup()]).toEqualMessages([newchannel(), hangup()]);
    expect([newchannel()]).not.toEqualMessages([]);
  });

  it('prints place, event and the changed fields', () => {
    expect(told('toEqualMessages', [newchannel(), hangup({ Cause: '17' })], [newchannel(), hangup()])).toEqual([
      'expect(received).toEqualMessages(expected)',
      '',
      'The messages are not as expected:',
      '  [1] Hangup — Cause: expected "16", received "17"',
      '               Cause-txt: expected "Normal Clearing", received "User busy"',
    ]);
  });

  it('prints what is missing or not expected, and goes on behind it', () => {
    expect(
      told(
        'toEqualMessages',
        [newchannel(), events.newstate(), hangup()],
        [newchannel(), hangup(), events.fullyBooted()],
      ).slice(3),
    ).toEqual(['  [1] unexpected Newstate (Channel "PJSIP/1001-00000001")', '  [2] missing FullyBooted']);
  });

  it('says what is no list', () => {
    expect(told('toEqualMessages', undefined, [])[2]).toBe('The messages are no list, but nothing');
    expect(told('toEqualMessages', [], 'x')[2]).toBe('The expected messages are no list, but "x"');
  });
});

describe('a marble test that fails', () => {
  function failure(test: (helpers: AmiTestHelpers) => void): Error {
    try {
      amiTest(test)();
    } catch (error) {
      return error as Error;
    }
    throw new Error('It did not fail');
  }

  it('says what differs, and has the line that expected it in its stack', () => {
    const { message, stack } = failure(({ session, expectObservable }) => {
      const pbx = session('--h--|', { h: hangup({ Cause: '17' }) });
      expectObservable(pbx.pipe(map(({ epoch }) => epoch))).toBe('e----|', { e: 1 });
      expectObservable(pbx.pipe((session$) => session$.pipe(map(() => 1)))).toBe('1----2--|', { 1: 1, 2: 2 });
    });
    expect(message).toBe(
      ['The notifications are not as expected:', '  frame 5: missing 2', '  frame 8: completion came at frame 5'].join(
        '\n',
      ),
    );
    expect(stack).toContain('amiMatchers.spec.ts');
    expect(stack?.split('\n').find((line) => /^\s+at /.test(line))).toContain('amiMatchers.spec.ts');
  });

  it('tells the expectation that fails from one that holds, or is none', () => {
    const { stack } = failure(({ expectObservable, expectSubscriptions, cold }) => {
      expectObservable(of(1));
      expectObservable(of(1)).toBe('(1|)', { 1: 1 });
      expectObservable(of(1)).toEqual(of(1));
      const source = cold('-|');
      expectSubscriptions(source.subscriptions).toBe([]);
      expectSubscriptions(source.subscriptions).toBe('^');
      expectObservable(of(2)).toBe('(1|)', { 1: 1 });
    });
    expect(stack).toContain('subscription 1: expected from frame 0 for good, received none');
  });
});
