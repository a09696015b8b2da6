import { EMPTY, map, mergeMap, NEVER, type Observable, type OperatorFunction, timer } from 'rxjs';
import { type Call, callLog, type CallProgress, type CallRecord, calls, type Session, TimeoutError } from 'rx-asterisk';
import { amiTest, disconnected, events, listStart, reconnected, response } from 'rx-asterisk/testing';

const channel = (id: string, ChannelState: string, Linkedid = 'a'): Record<string, string> => ({
  Channel: `PJSIP/${id}-00000001`,
  Uniqueid: id,
  Linkedid,
  ChannelState,
  CallerIDNum: id === 'a' ? '201' : '202',
});
const between = { ...channel('a', '4'), DestUniqueid: 'b', DestChannel: 'PJSIP/b-00000001' };
const inTalk = { BridgeUniqueid: 'talk', BridgeType: 'basic' };
const row = { Application: 'Dial', Duration: '00:01:00' };

const wire = {
  s: listStart(),
  c: events.coreShowChannelsComplete(),
  T: events.bridgeListItem({ BridgeUniqueid: 'talk', BridgeType: 'basic' }),
  C: events.bridgeListComplete(),
  // Of a call from a to b.
  a: events.newchannel(channel('a', '4')),
  b: events.newchannel(channel('b', '0')),
  d: events.dialBegin(between),
  r: events.newstate(channel('b', '5')),
  e: events.dialEnd({ ...between, DialStatus: 'ANSWER' }),
  i: events.bridgeEnter({ ...channel('a', '6'), ...inTalk }),
  j: events.bridgeEnter({ ...channel('b', '6'), ...inTalk }),
  h: events.hangup({ ...channel('a', '6'), Cause: '16', 'Cause-txt': 'Normal Clearing' }),
  g: events.hangup({ ...channel('b', '6'), Cause: '16', 'Cause-txt': 'Normal Clearing' }),
  u: events.newstate(channel('a', '6')),
  // Its rows while they talk.
  A: events.coreShowChannel({ ...channel('a', '6'), ...row, BridgeId: 'talk' }),
  B: events.coreShowChannel({ ...channel('b', '6'), ...row, Application: 'AppDial', BridgeId: 'talk' }),
  x: disconnected(),
  y: reconnected(),
  D: response('Error', { Message: 'Permission denied' }),
  U: response('Error', { Message: 'Invalid/unknown command: CoreShowChannels.' }),
};

/** The answers to both lists: that of bridges has the one that they talk in. */
const lists = (...CoreShowChannels: readonly (string | null)[]): Record<string, readonly (string | null)[]> => ({
  BridgeList: ['(sTC)'],
  CoreShowChannels,
});

const nothing = lists('(sc)');

/** The id of each call, and the stages of its progress. */
const told = (options: Parameters<typeof calls>[0]): OperatorFunction<Session, string> => {
  const begun = (call: Call): Observable<string> => call.progress$.pipe(map(({ stage }) => stage));
  return (session$) => session$.pipe(calls(options), mergeMap(begun));
};

describe('calls', () => {
  it(
    'emits nothing without a session, and ends with its source',
    amiTest(({ cold, scheduler, expectObservable, expectSubscriptions }) => {
      const source = cold<Session>('--|');
      expectObservable(NEVER.pipe(calls({ scheduler }))).toBe('-----');
      expectObservable(EMPTY.pipe(calls({ scheduler }))).toBe('|');
      expectObservable(cold<Session>('-#').pipe(calls({ scheduler }))).toBe('-#');
      expectObservable(source.pipe(calls({ scheduler }))).toBe('--|');
      expectSubscriptions(source.subscriptions).toBe('^-!');
    }),
  );

  it(
    'emits a call with its first party, which tells what happens until it ends',
    amiTest(({ session, scheduler, expectObservable }) => {
      const pbx = session('-a-b-d-r-e-i-j-h-g--|', wire, { answers: nothing });
      const ids = pbx.pipe(
        calls({ scheduler }),
        map(({ id }) => id),
      );

      expectObservable(ids).toBe('                       -a------------------|');
      expectObservable(pbx.pipe(told({ scheduler }))).toBe('-----d-r-e---j---g--|', {
        d: 'dialing',
        r: 'ringing',
        e: 'dialEnded',
        j: 'answered',
        g: 'ended',
      });
    }),
  );

  it(
    'tells a late subscriber of a call all that has happened in it, also when it has ended',
    amiTest(({ session, scheduler, cold, expectObservable }) => {
      const pbx = session('-a-b-d-r-e-i-j-h-g-----|', wire, { answers: nothing });
      const late = pbx.pipe(
        calls({ scheduler }),
        mergeMap((call) => cold('------------------x').pipe(mergeMap(() => call.progress$))),
        map(({ stage }) => stage),
      );

      expectObservable(late).toBe('-------------------(drejg)', {
        d: 'dialing',
        r: 'ringing',
        e: 'dialEnded',
        j: 'answered',
        g: 'ended',
      });
    }),
  );

  it(
    'gives each subscriber calls of its own, and completes their progress when it is unsubscribed from',
    amiTest(({ session, scheduler, expectObservable, expectSubscriptions }) => {
      const pbx = session('-a-b-d-r-e--', wire, { answers: nothing });
      const calls$ = pbx.pipe(calls({ scheduler }));
      const progress: Observable<CallProgress>[] = [];
      const collect = calls$.pipe(map(({ id, progress$ }) => (progress.push(progress$), id)));

      expectObservable(collect, '^-----!').toBe('-a----');
      expectObservable(calls$.pipe(map(({ id }) => id))).toBe('-a----');
      expectObservable(
        timer(6, scheduler).pipe(
          mergeMap(() => progress[0]!),
          map(({ stage }) => stage),
        ),
      ).toBe('------(d|)', {
        d: 'dialing',
      });
      expectSubscriptions(pbx.subscriptions).toBe(['^-----!', '^------']);
    }),
  );

  it(
    'knows of calls under way what the list of channels tells: since when, and who talks with whom',
    amiTest(({ session, scheduler, expectObservable }) => {
      const pbx = session('------h-g--', wire, { answers: lists('-(sABc)') });
      const seen = pbx.pipe(
        callLog({ scheduler }),
        map(({ caller, answeredBy, startedAt, reason }) => ({
          caller: caller?.number,
          answeredBy: answeredBy?.number,
          startedAt: startedAt.getTime(),
          reason,
        })),
      );

      expectObservable(seen).toBe('--------r', {
        r: { caller: '201', answeredBy: '202', startedAt: 1 - 60_000, reason: 'completed' },
      });
    }),
  );

  it(
    'goes on with a call over a reconnect, and ends it where its channels have gone meanwhile',
    amiTest(({ session, scheduler, expectObservable }) => {
      const gap = 'a-b-d-e-i-j-x--y';
      const stays = session(`${gap}----h-g`, wire, { answers: lists('(sc)', '-(sABc)') });
      const goes = session(`${gap}-------`, wire, { answers: lists('(sc)', '-(sc)') });
      const stages = { d: 'dialing', e: 'dialEnded', j: 'answered', g: 'ended' };

      expectObservable(stays.pipe(told({ scheduler }))).toBe('----d-e---j-----------g', stages);
      expectObservable(goes.pipe(told({ scheduler }))).toBe(' ----d-e---j-----g------', stages);
    }),
  );

  it(
    'says of a call that nobody saw end only what is certain',
    amiTest(({ session, scheduler, expectObservable }) => {
      const pbx = session('a-b-d-e-i-j-x--y-----', wire, { answers: lists('(sc)', '-(sc)') });
      const ends = pbx.pipe(
        callLog({ scheduler }),
        map(({ reason, cause, causeText, wait, talk }) => ({ reason, cause, causeText, wait, talk })),
      );

      expectObservable(ends).toBe('----------------r', {
        r: { reason: 'completed', cause: undefined, causeText: undefined, wait: 10, talk: 6 },
      });
    }),
  );

  it(
    'asks again where the connection went in the midst of the list',
    amiTest(({ session, scheduler, expectObservable }) => {
      const pbx = session('-----x--y------', wire, { answers: lists('-s', '-(sABc)') });
      expectObservable(
        pbx.pipe(
          calls({ scheduler }),
          map(({ id }) => id),
        ),
      ).toBe('---------a');
    }),
  );

  it(
    'tells of calls that begin from then on where the user may not ask for the list, or the server has none',
    amiTest(({ session, scheduler, expectObservable }) => {
      const denied = session(' ---a--', wire, { answers: { BridgeList: 'D', CoreShowChannels: 'D' } });
      const unknown = session('---a--', wire, { answers: { BridgeList: 'U', CoreShowChannels: 'U' } });
      expectObservable(
        denied.pipe(
          calls({ scheduler }),
          map(({ id }) => id),
        ),
      ).toBe(' ---a');
      expectObservable(
        unknown.pipe(
          calls({ scheduler }),
          map(({ id }) => id),
        ),
      ).toBe('---a');
    }),
  );

  it(
    'errors where the list does not come, and completes the progress of its calls',
    amiTest(({ session, scheduler, expectObservable }) => {
      const pbx = session('-a--', wire, { answers: lists(null), timeout: 5 });
      const stages = pbx.pipe(
        calls({ scheduler }),
        mergeMap((call) => call.progress$),
      );
      expectObservable(stages).toBe('-----#', {}, expect.any(TimeoutError));
    }),
  );

  it(
    'takes the time that the server tells where it tells it',
    amiTest(({ session, scheduler, expectObservable }) => {
      const stamped = { ...wire, a: events.newchannel({ ...channel('a', '4'), Timestamp: '1795408664.250000' }) };
      const pbx = session('-a--', stamped, { answers: nothing });
      expectObservable(
        pbx.pipe(
          calls({ scheduler }),
          map(({ startedAt }) => startedAt.toISOString()),
        ),
      ).toBe('-t', {
        t: '2026-11-23T04:37:44.250Z',
      });
    }),
  );
});

describe('callLog', () => {
  it(
    'emits a record when a call has ended, with how long one waited and how long one talked',
    amiTest(({ session, scheduler, expectObservable, expectSubscriptions }) => {
      const pbx = session('-a-b-d-r-e-i-j-h-g--|', wire, { answers: nothing });
      const records = pbx.pipe(callLog({ scheduler }), map(brief));

      expectObservable(records).toBe('-----------------r--|', {
        r: {
          id: 'a',
          caller: '201',
          answeredBy: '202',
          dialled: [{ number: '202', dialledAt: 5, rangAt: 7, outcome: 'answered' }],
          span: [1, 13, 17],
          wait: 12,
          talk: 4,
          reason: 'completed',
          cause: 16,
          causeText: 'Normal Clearing',
        },
      });
      expectSubscriptions(pbx.subscriptions).toBe('^-------------------!');
    }),
  );

  it(
    'emits no record of calls under way when it completes, and ends with its source',
    amiTest(({ session, cold, scheduler, expectObservable }) => {
      expectObservable(session('-a-b-|', wire, { answers: nothing }).pipe(callLog({ scheduler }))).toBe('-----|');
      expectObservable(cold<Session>('-#').pipe(callLog({ scheduler }))).toBe('-#');
    }),
  );
});

function brief(record: CallRecord): object {
  const { id, caller, answeredBy, startedAt, answeredAt, endedAt, wait, talk, reason, cause, causeText } = record;
  return {
    id,
    caller: caller?.number,
    answeredBy: answeredBy?.number,
    dialled: record.dialled.map(({ number, dialledAt, rangAt, outcome }) => ({
      number,
      dialledAt: dialledAt.getTime(),
      rangAt: rangAt?.getTime(),
      outcome,
    })),
    span: [startedAt, answeredAt, endedAt].map((time) => time?.getTime()),
    wait,
    talk,
    reason,
    cause,
    causeText,
  };
}
