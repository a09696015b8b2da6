import { expectTypeOf } from 'expect-type';
import {
  type Call,
  type CallProgress,
  callLog,
  type CallRecord,
  calls,
  type EndReason,
  groupByCall,
  Manager,
  type NewchannelEvent,
  on,
  type Party,
} from 'rx-asterisk';
import { type GroupedObservable, type Observable } from 'rxjs';

const pbx = new Manager({ username: 'admin', secret: 'hush-hush' });

describe('the types of calls', () => {
  it('are inferred', () => {
    expectTypeOf(pbx.pipe(calls())).toEqualTypeOf<Observable<Call>>();
    expectTypeOf(pbx.pipe(callLog())).toEqualTypeOf<Observable<CallRecord>>();
    expectTypeOf(pbx.pipe(on('Newchannel'), groupByCall())).toEqualTypeOf<
      Observable<GroupedObservable<string, NewchannelEvent>>
    >();
  });

  it('are narrowed by the stage', () => {
    const tell = (progress: CallProgress): void => {
      if (progress.stage === 'ended') expectTypeOf(progress.reason).toEqualTypeOf<EndReason>();
      if (progress.stage === 'answered') expectTypeOf(progress.by).toEqualTypeOf<Party>();
      if (progress.stage === 'ringing') expectTypeOf(progress.caller).toEqualTypeOf<Party | undefined>();
      if (progress.stage === 'transferred' && progress.kind === 'blind') expectTypeOf(progress.exten).toBeString();
      if (progress.stage === 'transferred' && progress.kind === 'blonde')
        expectTypeOf(progress.targets).toEqualTypeOf<readonly Party[]>();
    };
    expectTypeOf(tell).toBeFunction();
  });

  it('keep what is known from being changed', () => {
    expectTypeOf<CallRecord['dialled']>().not.toHaveProperty('push');
    expectTypeOf<CallRecord['answeredBy']>().toEqualTypeOf<Party | undefined>();
  });
});
