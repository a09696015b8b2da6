import { defer, EMPTY, map, mergeAll, NEVER, type Observable, repeat, take, VirtualTimeScheduler } from 'rxjs';
import {
  coreShowChannels,
  type EventNamed,
  follow,
  type Live,
  type LiveMap,
  type LiveModel,
  PermissionDeniedError,
  type Session,
  TimeoutError,
} from 'rx-asterisk';
import { amiTest, disconnected, events, listStart, reconnected, response } from 'rx-asterisk/testing';

type Message = EventNamed<'Newchannel' | 'Newstate' | 'Hangup' | 'CoreShowChannel'>;

interface Entry {
  readonly state: string;
}

/** Channels by their Uniqueid, each with its state. */
const model: LiveModel<Entry, Message> = {
  events: ['Newchannel', 'Newstate', 'Hangup'],
  rows: coreShowChannels(),
  keyOf: ({ Uniqueid }) => Uniqueid,
  reduce: (entry, message) => {
    if (message.Event === 'Hangup') return undefined;
    const { ChannelStateDesc: state } = message;
    if (message.Event === 'Newstate' && !entry) return undefined;
    return entry?.state === state ? entry : { state };
  },
};

const about = (Uniqueid: string, ChannelStateDesc: string): { Uniqueid: string; ChannelStateDesc: string } => ({
  Uniqueid,
  ChannelStateDesc,
});

const wire = {
  s: listStart(),
  c: events.coreShowChannelsComplete(),
  // Rows.
  a: events.coreShowChannel(about('a', 'Up')),
  b: events.coreShowChannel(about('b', 'Ring')),
  // Events.
  n: events.newchannel(about('n', 'Down')),
  m: events.newstate(about('n', 'Ring')),
  u: events.newstate(about('b', 'Up')),
  h: events.hangup(about('a', 'Up')),
  x: events.newexten(),
  d: disconnected(),
  r: reconnected(),
  e: response('Error', { Message: 'Permission denied' }),
};

const list = { CoreShowChannels: '-s-a-b-c' };

/** `a:Up b:Ring`, with a `!` in front while it is stale. */
const show = (map: LiveMap<Entry>): string =>
  `${map.stale ? '!' : ''}${[...map].map(([key, { state }]) => `${key}:${state}`).join(' ')}`;

const maps = (live: Live<Entry>): Observable<string> => live.pipe(map(show));

const changes = ({ changes$ }: Live<Entry>): Observable<string> =>
  changes$.pipe(
    map(({ kind, key, value, previous }) => `${kind} ${key} ${previous?.state ?? '-'} ${value?.state ?? '-'}`),
  );

const denied = new PermissionDeniedError('CoreShowChannels failed: Permission denied', 'CoreShowChannels', {});

describe('follow', () => {
  it(
    'emits nothing without a session, and ends with its source',
    amiTest(({ cold, expectObservable, expectSubscriptions }) => {
      const source = cold<Session>('--|');
      expectObservable(NEVER.pipe(follow(model))).toBe('-----');
      expectObservable(EMPTY.pipe(follow(model))).toBe('|');
      expectObservable(cold<Session>('-#').pipe(follow(model))).toBe('-#');
      expectObservable(source.pipe(follow(model))).toBe('--|');
      expectSubscriptions(source.subscriptions).toBe('^-!');
    }),
  );

  it(
    'emits a map when the list has ended, and one for each batch of events',
    amiTest(({ session, expectObservable, expectSubscriptions }) => {
      const pbx = session('  ----------n-(muh)-x---', wire, { answers: list });
      const unsub = '        ---------------------!';
      const expected = '     -------1--2-3---------';
      expectObservable(maps(follow(model)(pbx)), unsub).toBe(expected, {
        1: 'a:Up b:Ring',
        2: 'a:Up b:Ring n:Down',
        3: 'b:Up n:Ring',
      });
      expectSubscriptions(pbx.subscriptions).toBe('^--------------------!');
    }),
  );

  it(
    'tells each change at once, in the order of the wire; of the first list that all was added',
    amiTest(({ session, expectObservable }) => {
      const pbx = session('  ------------n-(muh)-x--', wire, { answers: list });
      const expected = '     -------(12)-3-(456)----';
      expectObservable(changes(follow(model)(pbx))).toBe(expected, {
        1: 'added a - Up',
        2: 'added b - Ring',
        3: 'added n - Down',
        4: 'updated n Down Ring',
        5: 'updated b Ring Up',
        6: 'removed a Up -',
      });
    }),
  );

  it(
    'takes what happens while the list is under way, before a row or behind it, and emits nothing meanwhile',
    amiTest(({ session, expectObservable }) => {
      // u comes before the row of b, which is newer; h behind the row of a; n and m are of what the list does not have.
      const pbx = session('  u-n-h-m', wire, { answers: list });
      const expected = '     -------1';
      expectObservable(maps(follow(model)(pbx))).toBe(expected, { 1: 'n:Ring b:Ring' });
      expectObservable(changes(follow(model)(pbx))).toBe('-------(12)', { 1: 'added n - Ring', 2: 'added b - Ring' });
    }),
  );

  it(
    'listens before it asks: what comes with the answer is not missed',
    amiTest(({ session, expectObservable }) => {
      const pbx = session('(nm)', wire, { answers: { CoreShowChannels: '(sac)' } });
      expectObservable(maps(follow(model)(pbx))).toBe('1', { 1: 'a:Up n:Ring' });
    }),
  );

  it(
    'emits an empty map where the list is empty, and nothing for an event that changes nothing',
    amiTest(({ session, expectObservable }) => {
      const pbx = session('--x--m--h', wire, { answers: { CoreShowChannels: '-(sc)' } });
      expectObservable(maps(follow(model)(pbx))).toBe('-1', { 1: '' });
    }),
  );

  it(
    'is stale from the end of a session to the end of the next list, and then tells the difference',
    amiTest(({ session, expectObservable }) => {
      const answers = { CoreShowChannels: ['-s-a-b-c', '-s-n-b-c'] };
      const values = { ...wire, n: events.coreShowChannel(about('n', 'Up')) };
      const pbx = session('  ------------d---r--------', values, { answers });
      const live = follow(model)(pbx);
      expectObservable(maps(live)).toBe('-------1----2----------3-', {
        1: 'a:Up b:Ring',
        2: '!a:Up b:Ring',
        3: 'b:Ring n:Up',
      });
      expectObservable(changes(live)).toBe('-------(12)------------(34)', {
        1: 'added a - Up',
        2: 'added b - Ring',
        3: 'removed a Up -',
        4: 'added n - Up',
      });
    }),
  );

  it(
    'keeps what is equal after a reconnect, as the same object',
    amiTest(({ session, flush, at }) => {
      const values = { ...wire, A: events.coreShowChannel(about('a', 'Ring')) };
      const pbx = session('---------d---r--------', values, {
        answers: { CoreShowChannels: ['-s-a-b-c', '-s-A-b-c'] },
      });
      const seen: LiveMap<Entry>[] = [];
      const subscription = follow(model)(pbx).subscribe((map) => seen.push(map));
      at(30, () => subscription.unsubscribe());
      flush();
      const [first, stale, after] = seen;
      expect(seen.map(show)).toEqual(['a:Up b:Ring', '!a:Up b:Ring', 'a:Ring b:Ring']);
      expect(stale?.get('a')).toBe(first?.get('a'));
      expect(after?.get('b')).toBe(first?.get('b'));
      expect(after?.get('a')).not.toBe(first?.get('a'));
    }),
  );

  it(
    'forgets an answer that the connection cut, and stays stale until one has ended',
    amiTest(({ session, expectObservable }) => {
      const pbx = session('  ---d--r--d---r-------', wire, {
        answers: { CoreShowChannels: ['-s-a-b-c', '-s-a-b-c', '-s-b-c'] },
      });
      const expected = '     ------------------1';
      expectObservable(maps(follow(model)(pbx))).toBe(expected, { 1: 'b:Ring' });
      const live = follow(model)(session('--------d-r--d---r-------', wire, { answers: list }));
      expectObservable(maps(live)).toBe('-------12---------------1', { 1: 'a:Up b:Ring', 2: '!a:Up b:Ring' });
    }),
  );

  it(
    'is stale when the last session ends, and completes; errors with its source',
    amiTest(({ session, expectObservable }) => {
      const values = { 1: 'a:Up b:Ring', 2: '!a:Up b:Ring' };
      expectObservable(maps(follow(model)(session('---------|', wire, { answers: list })))).toBe(
        '-------1-(2|)',
        values,
      );
      const error = new Error('it broke');
      const broken = session('---------#', wire, { answers: list, error });
      expectObservable(maps(follow(model)(broken))).toBe('-------1-(2#)', values, error);
      expectObservable(changes(follow(model)(session('---|', wire, { answers: list })))).toBe('---|');
    }),
  );

  it(
    'emits the map of the last batch before it completes',
    amiTest(({ session, expectObservable }) => {
      const pbx = session('---(n|)', wire, { answers: { CoreShowChannels: '(sac)' } });
      expectObservable(maps(follow(model)(pbx))).toBe('1--(2|)', { 1: 'a:Up', 2: '!a:Up n:Down' });
    }),
  );

  it(
    'errors where the list is refused or does not end',
    amiTest(({ session, expectObservable }) => {
      const refusing = session('-', wire, { answers: { CoreShowChannels: '-e' } });
      expectObservable(follow(model)(refusing)).toBe('-#', undefined, denied);
      expectObservable(follow(model)(refusing).changes$).toBe('-#', undefined, denied);
      const silent = session('-', wire, { answers: { CoreShowChannels: '-sa' }, timeout: 5 });
      const late = new TimeoutError('CoreShowChannels: the end of the list did not come within 5 ms', 'list');
      expectObservable(follow(model)(silent)).toBe('-------#', undefined, late);
    }),
  );

  it(
    'errors where a model throws, and disturbs nobody else',
    amiTest(({ session, expectObservable }) => {
      const pbx = session('----------n', wire, { answers: list });
      const fault = new Error('a fault of the model');
      const faulty: typeof model = {
        ...model,
        reduce: (entry, message, key, now) => {
          if (message.Event === 'Newchannel') throw fault;
          return model.reduce(entry, message, key, now);
        },
      };
      expectObservable(maps(follow(faulty)(pbx))).toBe('-------1--#', { 1: 'a:Up b:Ring' }, fault);
      expectObservable(maps(follow(model)(pbx))).toBe('-------1--2', { 1: 'a:Up b:Ring', 2: 'a:Up b:Ring n:Down' });
    }),
  );

  it(
    'lets a subscriber throw without harm to the others',
    amiTest(({ session, expectObservable, flush, thrown }) => {
      const live = follow(model)(session('----------n', wire, { answers: list }));
      const fault = new Error('a fault of the consumer');
      live.subscribe(() => {
        throw fault;
      });
      live.changes$.subscribe(() => {
        throw fault;
      });
      expectObservable(maps(live)).toBe('-------1--2', { 1: 'a:Up b:Ring', 2: 'a:Up b:Ring n:Down' });
      flush();
      expect(new Set(thrown)).toEqual(new Set([fault]));
    }),
  );

  it(
    'leaves on unsubscription: in the midst of the list, of a batch, and while it is stale',
    amiTest(({ session, expectObservable, expectSubscriptions }) => {
      const pbx = session('----------(nm)-d', wire, { answers: list });
      expectObservable(maps(follow(model)(pbx)), '---!').toBe('----');
      expectObservable(maps(follow(model)(pbx)), '----------!').toBe('-------1--', { 1: 'a:Up b:Ring' });
      const values = { 1: 'a:Up b:Ring', 2: 'a:Up b:Ring n:Ring', 3: '!a:Up b:Ring n:Ring' };
      expectObservable(maps(follow(model)(pbx)), '-----------------!').toBe('-------1--2----3', values);
      expectSubscriptions(pbx.subscriptions).toBe(['^--!', '^---------!', '^----------------!']);
    }),
  );

  it(
    'takes the next session though the last has not ended',
    amiTest(({ cold, session, expectObservable }) => {
      const [one, other] = ['a', 'b'].map((row) =>
        session('------------n', wire, { answers: { CoreShowChannels: `-(s${row}c)` } }).pipe(take(1)),
      );
      const source = cold<Observable<Session>>('1----2', { 1: one!, 2: other! }).pipe(mergeAll());
      expectObservable(maps(follow(model)(source))).toBe('-1---23-----4', {
        1: 'a:Up',
        2: '!a:Up',
        3: 'b:Ring',
        4: 'b:Ring n:Down',
      });
    }),
  );
});

describe('the subscribers of one Live', () => {
  it(
    'share one list and one state, whichever of the two streams they take; who comes later gets the last map at once',
    amiTest(({ session, expectObservable, expectSubscriptions, flush }) => {
      const pbx = session('       ----------n---m---h--', wire, { answers: list });
      const live = follow(model)(pbx);
      const values = { 1: 'a:Up b:Ring', 2: 'a:Up b:Ring n:Down', 3: 'a:Up b:Ring n:Ring', 4: 'b:Ring n:Ring' };
      expectObservable(maps(live), '   ^----------------!     ').toBe('-------1--2---3--------', values);
      expectObservable(maps(live), '   --^--------------------!').toBe('-------1--2---3---4---', values);
      expectObservable(maps(live), '   --------^--------------!').toBe('--------1-2---3---4---', values);
      expectObservable(maps(live), '   ------------^---!      ').toBe('------------2-3-------', values);
      expectObservable(changes(live), '------------^----------!').toBe('--------------3---4---', {
        3: 'updated n Down Ring',
        4: 'removed a Up -',
      });
      expectSubscriptions(pbx.subscriptions).toBe('           ^----------------------!');
      flush();
      expect(pbx.performed).toMatchObject([{ frame: 0, name: 'CoreShowChannels' }]);
    }),
  );

  it(
    'have a state that is gone with the last of them, and ask again',
    amiTest(({ session, expectObservable, expectSubscriptions, at, flush }) => {
      const pbx = session('---------n----------------', wire, { answers: list });
      const live = follow(model)(pbx);
      const snapshots: unknown[] = [];
      const look = (): void => {
        const map = live.snapshot();
        snapshots.push(map && show(map));
      };
      [0, 6, 8, 9, 12, 16, 22].forEach((frame) => at(frame, look));
      expectObservable(maps(live), '^---------!').toBe('-------1-2----', { 1: 'a:Up b:Ring', 2: 'a:Up b:Ring n:Down' });
      expectObservable(changes(live), '--------------^---------!').toBe('---------------------(12)', {
        1: 'added a - Up',
        2: 'added b - Ring',
      });
      expectSubscriptions(pbx.subscriptions).toBe(['^---------!', '--------------^---------!']);
      flush();
      expect(snapshots).toEqual([
        undefined,
        undefined,
        'a:Up b:Ring',
        'a:Up b:Ring n:Down',
        undefined,
        undefined,
        'a:Up b:Ring',
      ]);
    }),
  );

  it(
    'have a snapshot also where one comes back in the moment in which all has ended',
    amiTest(({ cold, session, flush, at }) => {
      const pbx = session('-', wire, { answers: list });
      const sources: Observable<Session>[] = [cold<Session>('-|'), pbx];
      const live = follow(model)(defer(() => sources.shift()!));
      const subscription = live.pipe(repeat({ count: 2 })).subscribe();
      const seen: unknown[] = [];
      at(12, () => seen.push(show(live.snapshot()!)));
      at(14, () => subscription.unsubscribe());
      flush();
      expect(seen).toEqual(['a:Up b:Ring']);
    }),
  );

  it(
    'have a snapshot that has each change already, before the map of the batch is emitted',
    amiTest(({ session, flush, at }) => {
      const live = follow(model)(session('----------(nm)', wire, { answers: list }));
      const told: string[] = [];
      const subscription = live.changes$.subscribe(({ kind, key }) => {
        told.push(`${kind} ${key}: ${show(live.snapshot()!)}`);
      });
      subscription.add(live.subscribe((map) => told.push(show(map))));
      at(20, () => subscription.unsubscribe());
      flush();
      expect(told).toEqual([
        'added a: a:Up b:Ring',
        'added b: a:Up b:Ring',
        'a:Up b:Ring',
        'added n: a:Up b:Ring n:Down',
        'updated n: a:Up b:Ring n:Ring',
        'a:Up b:Ring n:Ring',
      ]);
    }),
  );

  it(
    'may leave while they are told',
    amiTest(({ session, flush }) => {
      const pbx = session('----------(nm)', wire, { answers: list });
      const live = follow(model)(pbx);
      const told: string[] = [];
      live.changes$.pipe(take(1)).subscribe(({ key }) => told.push(`first change: ${key}`));
      live.pipe(take(1)).subscribe((map) => told.push(`first map: ${show(map)}`));
      live.changes$.pipe(take(4)).subscribe(({ key }) => told.push(key));
      flush();
      expect(told).toEqual(['first change: a', 'a', 'b', 'first map: a:Up b:Ring', 'n', 'n']);
      expect(pbx.subscriptions).toEqual([{ subscribedFrame: 0, unsubscribedFrame: 10 }]);
    }),
  );

  it(
    'get their maps by the scheduler that the options name',
    amiTest(({ session, scheduler, flush }) => {
      const clock = new VirtualTimeScheduler();
      const live = follow(model, { scheduler: clock })(session('----------n-m', wire, { answers: list }));
      const seen: string[] = [];
      const subscription = live.subscribe((map) => seen.push(show(map)));
      scheduler.schedule(() => {
        expect(seen).toEqual([]);
        clock.flush();
        expect(seen).toEqual(['a:Up b:Ring n:Ring']);
        subscription.unsubscribe();
      }, 20);
      flush();
      expect.assertions(2);
    }),
  );
});
