import { expectTypeOf } from 'expect-type';
import {
  action,
  type AmiEvent,
  coreShowChannels,
  eachSession,
  hangup,
  Manager,
  type Message,
  on,
  ofEvent,
  originate,
  type OriginateResponseEvent,
  ping,
  queueStatus,
  type Response,
  type Session,
  type Status,
} from 'rx-asterisk';
import { EMPTY, map, type Observable } from 'rxjs';
import { match, P } from 'ts-pattern';

const pbx = Manager.from('ami://admin:secret123@127.0.0.1');

describe('types', () => {
  it('knows a manager as an Observable of sessions', () => {
    expectTypeOf(pbx).toExtend<Observable<Session>>();
    expectTypeOf(pbx.events$).toEqualTypeOf<Observable<AmiEvent>>();
    expectTypeOf(pbx.status$).toEqualTypeOf<Observable<Status>>();
  });

  it('gives an event its fields by its name, without annotations', () => {
    pbx
      .pipe(on('Hangup'))
      .subscribe((e) => {
        expectTypeOf(e.Event).toEqualTypeOf<'Hangup'>();
        expectTypeOf(e.Cause).toEqualTypeOf<string>();
        expectTypeOf(e['Cause-txt']).toEqualTypeOf<string>();
        expectTypeOf(e.ChanVariable).toEqualTypeOf<Readonly<Record<string, string>> | undefined>();
      })
      .unsubscribe();
  });

  it('tells several names apart', () => {
    pbx
      .pipe(on('Hangup', 'QueueCallerJoin'))
      .subscribe((e) => {
        if (e.Event === 'Hangup') expectTypeOf(e.Cause).toEqualTypeOf<string>();
        else expectTypeOf(e.Position).toEqualTypeOf<string>();
      })
      .unsubscribe();
  });

  it('lets unknown events and fields pass', () => {
    pbx
      .pipe(on('MyOwnEvent'))
      .subscribe((e) => {
        expectTypeOf(e.Event).toEqualTypeOf<'MyOwnEvent'>();
        expectTypeOf(e['Anything']).toEqualTypeOf<
          string | readonly string[] | Readonly<Record<string, string>> | undefined
        >();
      })
      .unsubscribe();
  });

  it('narrows the union of all events by its name, as ts-pattern does', () => {
    const describeEvent = (event: AmiEvent): string =>
      match(event)
        .with({ Event: 'Hangup' }, (e) => {
          expectTypeOf(e.Cause).toEqualTypeOf<string>();
          return e.Cause;
        })
        .with({ Event: 'Newstate', ChannelStateDesc: P.union('Up', 'Busy') }, (e) => e.Channel)
        .otherwise((e) => e.Event);
    expectTypeOf(describeEvent).returns.toEqualTypeOf<string>();
    expectTypeOf(EMPTY.pipe(ofEvent('Hangup'))).toExtend<Observable<{ readonly Event: 'Hangup' }>>();
  });

  it('types what actions emit', () => {
    expectTypeOf(pbx.pipe(ping())).toEqualTypeOf<Observable<Response>>();
    expectTypeOf(pbx.pipe(action('QueueSummary'))).toEqualTypeOf<Observable<Message>>();
    expectTypeOf(pbx.pipe(originate({ channel: 'PJSIP/1', application: 'Wait' }))).toEqualTypeOf<
      Observable<Response | OriginateResponseEvent>
    >();
    pbx
      .pipe(coreShowChannels())
      .subscribe((row) => {
        expectTypeOf(row.Duration).toEqualTypeOf<string>();
      })
      .unsubscribe();
    pbx
      .pipe(eachSession(queueStatus()))
      .subscribe((row) => {
        if (row.Event === 'QueueMember') expectTypeOf(row.Location).toEqualTypeOf<string>();
      })
      .unsubscribe();
    pbx
      .pipe(hangup('PJSIP/1'))
      .subscribe((part) => {
        if (part.Event === undefined) expectTypeOf(part).toEqualTypeOf<Response>();
        else expectTypeOf(part.Channel).toEqualTypeOf<string>();
      })
      .unsubscribe();
  });

  it('refuses what cannot work', () => {
    // @ts-expect-error a name is needed
    on();
    // @ts-expect-error a channel is needed
    originate({ application: 'Wait' });
    // @ts-expect-error a misspelt option
    originate({ channel: 'PJSIP/1', application: 'Wait', callerID: 'Alice' });
    // @ts-expect-error a secret is needed
    expect(() => new Manager({ username: 'admin' })).toThrow('secret must be a text');
    const misspelt = on('Hangup')(EMPTY).pipe(map((e) => e.Chanel));
    // A field that no Hangup is known to have can be read, and is no certain text.
    expectTypeOf(misspelt).not.toExtend<Observable<string>>();
  });
});
