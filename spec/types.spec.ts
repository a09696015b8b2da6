import { expectTypeOf } from 'expect-type';
import {
  action,
  type ActionMap,
  type ActionValue,
  type AmiEvent,
  type AnswerFields,
  bufferLast,
  conflateBy,
  coreShowChannels,
  type Diagnostic,
  eachSession,
  type EventNamed,
  GoneAwayError,
  hangup,
  hasKind,
  Manager,
  type Message,
  on,
  ofEvent,
  originate,
  type OriginateResponseEvent,
  ping,
  queueStatus,
  type QueueSummaryEvent,
  type Response,
  sampleEvery,
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

  it('types what an action takes and emits by its name', () => {
    expectTypeOf(pbx.pipe(action('QueueSummary'))).toEqualTypeOf<Observable<QueueSummaryEvent>>();
    expectTypeOf(pbx.pipe(action('QueueAdd', { Queue: 'support', Interface: 'PJSIP/1', Penalty: 2 }))).toEqualTypeOf<
      Observable<Response>
    >();
    expectTypeOf(pbx.pipe(action('Originate', { Channel: 'PJSIP/1', Variable: ['A=1', 'B=2'] }))).toEqualTypeOf<
      Observable<Response | OriginateResponseEvent>
    >();
    expectTypeOf(pbx.pipe(action('UserEvent', { UserEvent: 'Order', Number: 42 }))).toEqualTypeOf<
      Observable<Response>
    >();
    // An enum stays open, an ActionID may be chosen, numbered headers pass.
    action('MuteAudio', { Channel: 'PJSIP/1', Direction: 'in', State: 'on', ActionID: 'mine' });
    action('MuteAudio', { Channel: 'PJSIP/1', Direction: 'sideways', State: 'on' });
    action('UpdateConfig', { SrcFilename: 'a', DstFilename: 'a', 'Action-000000': 'NewCat' });
    expectTypeOf<ActionMap['MuteAudio']['State']>().toEqualTypeOf<'on' | 'off' | (string & {})>();
    expectTypeOf<ActionMap['Originate']['Variable']>().toEqualTypeOf<readonly ActionValue[] | null | undefined>();
  });

  it('lets unknown actions pass, and names that are found out later', () => {
    expectTypeOf(pbx.pipe(action('MyModule', { Anything: ['goes', 1, true], Nothing: undefined }))).toEqualTypeOf<
      Observable<Message>
    >();
    const name: string = 'QueueStatus';
    expectTypeOf(pbx.pipe(action(name, { Anything: 1 }))).toEqualTypeOf<Observable<Message>>();
  });

  it('knows the privilege class of an event', () => {
    expectTypeOf<EventNamed<'Hangup'>['Privilege']>().toEqualTypeOf<'call,all' | (string & {}) | undefined>();
  });

  it('types the methods by their operators and folds', () => {
    expectTypeOf(pbx.mailboxCount('1001')).toEqualTypeOf<Observable<readonly [fresh: number, old: number]>>();
    expectTypeOf(pbx.getvar(null, 'A', 'b')).toEqualTypeOf<Observable<string>>();
    expectTypeOf(pbx.confbridgeMute('a', 'b')).toEqualTypeOf<Observable<boolean>>();
    expectTypeOf(pbx.ping()).toEqualTypeOf<Observable<Response>>();
    pbx
      .queueStatus()
      .subscribe(({ support }) => {
        expectTypeOf(support?.members['PJSIP/1']?.Penalty).toEqualTypeOf<string | undefined>();
        expectTypeOf(support?.Strategy).toEqualTypeOf<string | undefined>();
      })
      .unsubscribe();
    const channel = pbx.getChannel('PJSIP/1');
    expectTypeOf(channel.getvar('A')).toEqualTypeOf<Observable<string>>();
    expectTypeOf(channel.redirect).parameter(0).toEqualTypeOf<string>();
  });

  it('knows the class of an error by its kind', () => {
    const error: unknown = new GoneAwayError('gone', 'notSent');
    expect(hasKind(error, 'goneAway')).toBe(true);
    if (hasKind(error, 'goneAway')) expectTypeOf(error).toEqualTypeOf<GoneAwayError>();
    if (hasKind(error, 'action')) expectTypeOf(error.response).toEqualTypeOf<AnswerFields>();
    if (hasKind(error, 'limit')) expectTypeOf(error.max).toBeNumber();
  });

  it('tells diagnostics apart by their kind', () => {
    const described = (d: Diagnostic): string =>
      match(d)
        .with({ kind: 'connection', event: 'restored' }, ({ gap }) => `gap ${gap}`)
        .with({ kind: 'connection' }, ({ event, cause }) => `${event} ${String(cause)}`)
        .with({ kind: 'protocol', fault: 'malformed' }, ({ excerpt }) => excerpt)
        .with({ kind: 'protocol' }, ({ action: name }) => name)
        .with({ kind: 'timeout' }, ({ stage }) => stage)
        .with({ kind: 'limit' }, ({ limit, max }) => `${limit} ${max}`)
        .with({ kind: 'drop' }, ({ by, count }) => `${by} ${count}`)
        .exhaustive();
    const drop: Diagnostic = { kind: 'drop', by: 'archive', count: 2, message: '', epoch: 1 };
    expect(described(drop)).toBe('archive 2');
  });

  it('carries the values of slow consumers through', () => {
    const hangups$ = pbx.pipe(on('Hangup'));
    expectTypeOf(hangups$.pipe(bufferLast(10, (e) => [e.Cause]))).toEqualTypeOf<Observable<string>>();
    expectTypeOf(
      hangups$.pipe(
        conflateBy(
          (e) => e.Channel,
          (e) => Promise.resolve(e),
        ),
      ),
    ).toEqualTypeOf<Observable<EventNamed<'Hangup'>>>();
    expectTypeOf(hangups$.pipe(sampleEvery(10))).toEqualTypeOf<Observable<EventNamed<'Hangup'>>>();
  });

  it('refuses what cannot work', () => {
    // @ts-expect-error a queue and a member are needed
    void pbx.queueAdd('support');
    // @ts-expect-error a channel knows its name
    void pbx.getChannel('PJSIP/1').hangup('PJSIP/1');
    // @ts-expect-error a required parameter is missing
    action('QueueAdd', { Queue: 'support' });
    // @ts-expect-error all parameters are missing
    action('QueueAdd');
    // @ts-expect-error a misspelt parameter
    action('QueueAdd', { Queue: 'support', Interface: 'PJSIP/1', MembreName: 'Alice' });
    // @ts-expect-error a parameter of another action
    action('QueueStatus', { Interface: 'PJSIP/1' });
    // @ts-expect-error headers that repeat are lists
    action('Originate', { Channel: 'PJSIP/1', Variable: 'A=1' });
    // @ts-expect-error a list for a header that does not repeat
    action('Getvar', { Variable: ['A', 'B'] });
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
