import {
  type AmiEvent,
  dial,
  type EndReason,
  type DialStage,
  type EventNamed,
  forChannel,
  getvar,
  GoneAwayError,
  hasKind,
  LimitError,
  Manager,
  ofLinkedid,
  on,
  queueStats,
  type QueueStats,
  type Response,
  retrySafely,
  TimeoutError,
  untilHangup,
  waitFor,
} from 'rx-asterisk';
import { expectTypeOf } from 'expect-type';
import type { Observable } from 'rxjs';
import { match } from 'ts-pattern';

const pbx = Manager.from('ami://admin:secret@127.0.0.1');

describe('the types of pipelines', () => {
  it('tell the stages of a call apart', () => {
    const call$ = pbx.pipe(dial({ channel: 'PJSIP/1', application: 'Wait' }));
    expectTypeOf(call$).toEqualTypeOf<Observable<DialStage>>();
    const describeStage = (call: DialStage): string =>
      match(call)
        .with({ stage: 'queued' }, ({ channelId }) => channelId)
        .with({ stage: 'ringing' }, ({ channel }) => channel)
        .with({ stage: 'answered' }, ({ wait }) => `${wait} ms`)
        .with({ stage: 'bridged' }, ({ bridge }) => bridge)
        .with({ stage: 'ended' }, ({ reason, talk }) => `${reason} ${talk}`)
        .exhaustive();
    const ended: Extract<DialStage, { readonly stage: 'ended' }> = {
      ...{ stage: 'ended', channelId: '1', channel: undefined, reason: 'busy', cause: 17, causeText: 'User busy' },
      ...{ wait: 0, talk: 0 },
    };
    expect(describeStage(ended)).toBe('busy 0');
    call$
      .subscribe((call) => {
        if (call.stage === 'ended') expectTypeOf(call.reason).toEqualTypeOf<EndReason>();
        // @ts-expect-error Only an answer has a wait, and the end.
        if (call.stage === 'ringing') expectTypeOf(call.wait).toBeNumber();
      })
      .unsubscribe();
    // @ts-expect-error It is asynchronous always.
    dial({ channel: 'PJSIP/1', application: 'Wait', async: false });
    // @ts-expect-error It chooses its own.
    dial({ channel: 'PJSIP/1', application: 'Wait', channelId: '1' });
  });

  it('are those of the event that is waited for, also in the condition', () => {
    const hangup$ = pbx.pipe(
      waitFor('Hangup', {
        timeout: 1,
        where: (e) => {
          expectTypeOf(e.Cause).toBeString();
          return e.Cause === '16';
        },
      }),
    );
    expectTypeOf(hangup$).toEqualTypeOf<Observable<EventNamed<'Hangup'>>>();
    expectTypeOf(pbx.pipe(waitFor('Hangup', 30_000))).toEqualTypeOf<Observable<EventNamed<'Hangup'>>>();
    expectTypeOf(pbx.pipe(waitFor('MyOwnEvent', 1))).toExtend<Observable<{ readonly Event: 'MyOwnEvent' }>>();
    // @ts-expect-error How long to wait is not left to chance.
    expect(() => waitFor('Hangup')).toThrow('waitFor: timeout: undefined is no number');
  });

  it('pass through what selects events, without annotations', () => {
    expectTypeOf(pbx.events$.pipe(forChannel('1'), untilHangup('1'), ofLinkedid('1'))).toEqualTypeOf<
      Observable<AmiEvent>
    >();
    expectTypeOf(pbx.pipe(on('Hangup', 'Newstate'), forChannel('1'), untilHangup('1'), ofLinkedid('1'))).toEqualTypeOf<
      Observable<EventNamed<'Hangup' | 'Newstate'>>
    >();
    expectTypeOf(pbx.pipe(getvar(null, 'X'), retrySafely())).toEqualTypeOf<Observable<Response>>();
  });

  it('say what a queue has no figures for', () => {
    expectTypeOf(pbx.pipe(queueStats('support', 1_000))).toEqualTypeOf<Observable<QueueStats>>();
    expectTypeOf<QueueStats['serviceLevel']>().toEqualTypeOf<number | undefined>();
  });

  it('know whether an error may be repeated', () => {
    const error: unknown = new GoneAwayError('gone', 'unknown');
    if (hasKind(error, 'goneAway')) expectTypeOf(error.repeatable).toBeBoolean();
    const errors = [
      new GoneAwayError('gone', 'notSent'),
      new GoneAwayError('gone', 'unknown'),
      new GoneAwayError('gone', 'unknown', undefined, true),
      new TimeoutError('late', 'session'),
      new TimeoutError('late', 'response'),
      new LimitError('too many', 'maxWaiting', 1),
      new LimitError('too much', 'maxListRows', 1),
    ];
    expect(errors.map(({ repeatable }) => repeatable)).toEqual([true, false, true, true, false, true, false]);
  });
});
