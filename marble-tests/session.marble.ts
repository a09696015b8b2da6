import { EMPTY, map, mergeMap, NEVER, of, type Observable, take, tap, toArray } from 'rxjs';
import {
  action,
  ActionError,
  type AmiEvent,
  AuthenticationError,
  CommunicationError,
  coreShowChannels,
  eachSession,
  getvar,
  GoneAwayError,
  hangup,
  on,
  originate,
  ping,
  queueAdd,
  queueStatus,
  TimeoutError,
} from 'rx-asterisk';
import {
  amiTest,
  disconnected,
  event,
  type EventBuilder,
  events,
  failure,
  listStart,
  raw,
  reconnected,
  type ServerWords,
  success,
  tagged,
  tags,
} from 'rx-asterisk/testing';

const values = {
  n: events.newchannel({ Channel: 'PJSIP/1', Exten: '100' }),
  h: events.hangup({ Channel: 'PJSIP/1', Cause: '17' }),
  r: listStart(),
  m: events.queueMember(),
  p: events.queueParams({ Queue: 'sales' }),
  c: events.queueStatusComplete(),
  s: success(),
  e: failure('No such channel'),
  x: disconnected(),
  y: reconnected(),
};

const broken = new CommunicationError('The connection broke');
const gone = (name: string): GoneAwayError =>
  new GoneAwayError(`The connection went before ${name} was answered`, 'unknown');

describe('the frames of a session', () => {
  it(
    'come when the diagram says, as messages with every field, to whoever asks for them',
    amiTest(({ session, expectObservable }) => {
      const pbx = session('--h--(nh)-|', values);

      expectObservable(pbx.pipe(on('Hangup'))).toBe('              --h--h----|', values);
      expectObservable(pbx.pipe(on('Hangup', 'Newchannel'))).toBe('--h--(nh)-|', values);
      expectObservable(pbx.pipe(mergeMap(({ events$ }) => events$))).toBe('--h--(nh)-|', values);
      expectObservable(
        pbx.pipe(
          mergeMap(({ frames$ }) => frames$),
          map(({ name }) => name),
        ),
      ).toBe('--h--(nh)-|', { h: 'Hangup', n: 'Newchannel' });
    }),
  );

  it(
    'never come, complete or error where the diagram says nothing',
    amiTest(({ session, expectObservable }) => {
      expectObservable(session('-----').pipe(on('Hangup'))).toBe('-----');
      expectObservable(session('').pipe(on('Hangup'))).toBe('     -----');
      expectObservable(session('|').pipe(on('Hangup'))).toBe('    |');
      expectObservable(session('--|').pipe(on('Hangup'))).toBe('  --|');
      expectObservable(session('#').pipe(on('Hangup'))).toBe('    #', undefined, broken);
    }),
  );

  it(
    'are hot: who comes late has missed some, who comes at the frame has not',
    amiTest(({ session, expectObservable, expectSubscriptions }) => {
      const pbx = session('h-h-h-|', values);

      expectObservable(pbx.pipe(on('Hangup')), '^------').toBe('h-h-h-|', values);
      expectObservable(pbx.pipe(on('Hangup')), '--^----').toBe('--h-h-|', values);
      expectObservable(pbx.pipe(on('Hangup')), '---^-!-').toBe('----h-', values);
      expectObservable(pbx.pipe(on('Hangup')), '--------^').toBe('--------|', values);
      expectSubscriptions(pbx.subscriptions).toBe(['^-----!', '--^---!', '---^-!', '--------(^!)']);
    }),
  );

  it(
    'come in time, however long it takes',
    amiTest(({ session, expectObservable }) => {
      expectObservable(session('10s h 1m n 2ms |', values).pipe(on('Hangup', 'Newchannel'))).toBe(
        '10s h 1m n 2ms |',
        values,
      );
    }),
  );

  it('are those of every event that the catalogue knows', () => {
    amiTest(({ session, expectObservable }) => {
      const builders = Object.values(events as unknown as Readonly<Record<string, EventBuilder<AmiEvent>>>);
      const all: ServerWords = Object.fromEntries(
        builders.map((build, index) => [String.fromCodePoint(0x4e00 + index), build()]),
      );
      const diagram = Object.keys(all)
        .map((letter) => `-${letter}`)
        .join('');

      expect(builders).toHaveLength(220);
      expectObservable(session(diagram, all).pipe(mergeMap(({ events$ }) => events$))).toBe(diagram, all);
    })();
  });

  it(
    'are read from text, as everywhere: names are escaped, lists and variables are lines, faults are skipped',
    amiTest(({ session, expectObservable }) => {
      const odd = {
        a: events.newchannel({ CallerIDName: 'O\'Brien "\\"\n', ChanVariable: { VIP: 'yes', EMPTY: '' } }),
        b: event('MyOwnEvent', { Any: 'thing' }),
        f: events.receiveFax({ FileName: ['fax/1.tif', 'fax/2.tif'] }),
        t: raw('nothing of a header\r\n\r\n'),
        u: raw('Event: Half\r\nA: '),
        v: raw('1\r\n\r\n'),
        w: event('Half', { A: '1' }),
      };
      expectObservable(session('-a-b-f-t-u-v|', odd).pipe(mergeMap(({ events$ }) => events$))).toBe(
        '-a-b-f-----w|',
        odd,
      );
    }),
  );
});

describe('the end of a session', () => {
  it(
    'is orderly with |: its streams complete, what is in flight cannot be answered any more',
    amiTest(({ session, expectObservable }) => {
      const pbx = session('----|', values, { answers: { Getvar: null } });

      expectObservable(pbx.pipe(map(({ epoch }) => epoch))).toBe('e---|', { e: 1 });
      expectObservable(pbx.pipe(mergeMap(({ events$ }) => events$))).toBe('----|');
      expectObservable(pbx.pipe(mergeMap(({ responses$ }) => responses$))).toBe('----|');
      expectObservable(pbx.pipe(getvar('PJSIP/1', 'X'))).toBe('----#', undefined, gone('Getvar'));
      expectObservable(pbx.pipe(ping()), '-----^').toBe(
        '-----#',
        undefined,
        new GoneAwayError('There is no session to send the action over', 'notSent'),
      );
    }),
  );

  it(
    'is a break with #: actions in flight fail, the streams of the session complete, and its source errors',
    amiTest(({ session, expectObservable }) => {
      const pbx = session('----#', values, { answers: { Getvar: null } });

      expectObservable(pbx.pipe(on('Hangup'))).toBe('----#', undefined, broken);
      expectObservable(pbx.pipe(take(1), on('Hangup'))).toBe('----|');
      expectObservable(pbx.pipe(getvar('PJSIP/1', 'X'))).toBe('----#', undefined, gone('Getvar'));
      expectObservable(pbx, '------^').toBe('------#', undefined, broken);
    }),
  );

  it(
    'has the error that it is given, and as the cause of what was in flight',
    amiTest(({ session, expectObservable, flush }) => {
      const error = new CommunicationError('The connection to pbx:5038 broke: ECONNRESET');
      const pbx = session('--#', values, { answers: { Getvar: null }, error });
      const errors: unknown[] = [];

      expectObservable(pbx.pipe(on('Hangup'))).toBe('--#', undefined, error);
      pbx.pipe(getvar('PJSIP/1', 'X')).subscribe({ error: (cause: unknown) => errors.push(cause) });
      flush();

      expect(errors).toMatchObject([{ kind: 'goneAway', outcome: 'unknown', cause: error }]);
    }),
  );

  it(
    'comes after a Logoff as well, and does not end the source',
    amiTest(({ session, expectObservable }) => {
      const pbx = session('-----', values);

      expectObservable(pbx.pipe(take(1), on('Hangup'))).toBe('-|');
      expectObservable(pbx.pipe(on('Hangup'))).toBe('-----');
      expectObservable(
        pbx.pipe(
          action('Logoff'),
          map(({ Response }) => Response),
        ),
        '-^',
      ).toBe('-(g|)', { g: 'Goodbye' });
    }),
  );
});

describe('a reconnect', () => {
  it(
    'is a new session with the next epoch, and the end of the last one',
    amiTest(({ session, expectObservable }) => {
      const pbx = session('-h-y-h|', values);

      expectObservable(pbx.pipe(map(({ epoch }) => epoch))).toBe('1--2--|', { 1: 1, 2: 2 });
      expectObservable(pbx.pipe(on('Hangup'))).toBe('-h---h|', values);
      expectObservable(pbx.pipe(take(1), on('Hangup'))).toBe('-h-|', values);
      expectObservable(pbx.pipe(map(({ epoch }) => epoch)), '----^').toBe('----2-|', { 2: 2 });
    }),
  );

  it(
    'makes eachSession ask again, also where the connection went in the midst of an answer',
    amiTest(({ session, expectObservable, flush }) => {
      const pbx = session('-----y----|', values, { answers: { QueueStatus: ['-r-m---m-c', '-r-m-c'] } });

      expectObservable(pbx.pipe(eachSession(queueStatus()))).toBe('---m----m-|', values);
      flush();

      expect(pbx.performed).toMatchObject([
        { name: 'QueueStatus', frame: 0, epoch: 1 },
        { name: 'QueueStatus', frame: 5, epoch: 2 },
      ]);
    }),
  );

  it(
    'may take its time: what is asked meanwhile waits for the next session',
    amiTest(({ session, expectObservable, flush }) => {
      const pbx = session('--x----y-h|', values, { answers: { Getvar: '-s' } });

      expectObservable(
        pbx.pipe(
          getvar('PJSIP/1', 'X'),
          map(() => 's'),
        ),
        '----^',
      ).toBe('--------(s|)');
      expectObservable(pbx.pipe(on('Hangup'))).toBe('---------h|', values);
      expectObservable(pbx.pipe(map(({ epoch }) => epoch)), '---^').toBe('-------2--|', { 2: 2 });
      flush();

      expect(pbx.performed.map(({ frame }) => frame)).toEqual([7]);
    }),
  );

  it(
    'that never comes ends the wait with a TimeoutError',
    amiTest(({ session, expectObservable }) => {
      expectObservable(session('x', values, { timeout: 50 }).pipe(ping()), '-^').toBe(
        '51ms #',
        undefined,
        new TimeoutError('There was no session within 50 ms', 'session'),
      );
    }),
  );

  it(
    'begins with the epoch that it is given',
    amiTest(({ session, expectObservable }) => {
      expectObservable(session('-y', values, { epoch: 7 }).pipe(map(({ epoch }) => epoch))).toBe('78', { 7: 7, 8: 8 });
    }),
  );
});

describe('an answer', () => {
  it(
    'is a diagram that begins when the action is written, with the ActionID of the action',
    amiTest(({ session, expectObservable, flush }) => {
      const pbx = session('-----------|', values, { answers: { QueueStatus: '-r-m-p-c', Hangup: '--s' } });
      const ids = new Set<unknown>();

      expectObservable(pbx.pipe(queueStatus()), '  --^').toBe('-----m-p-|', values);
      expectObservable(pbx.pipe(hangup('PJSIP/1')), '   ^').toBe(' --(s|)', values);
      pbx.pipe(queueStatus()).subscribe(({ ActionID }) => ids.add(ActionID));
      flush();

      expect(pbx.performed.map(({ name, frame }) => `${name} ${frame}`)).toEqual([
        'QueueStatus 0',
        'Hangup 0',
        'QueueStatus 2',
      ]);
      expect([...ids]).toEqual([pbx.performed.find(({ name }) => name === 'QueueStatus')?.actionId]);
    }),
  );

  it(
    'counts the rows of a list at its end, unless that says a number itself',
    amiTest(({ session, expectObservable }) => {
      const more = {
        ...values,
        d: events.queueStatusComplete({ ListItems: '7' }),
        C: events.queueStatusComplete({ ListItems: '3' }),
      };
      const pbx = session('-', more, { answers: { QueueStatus: ['(rmmpc)', '(rmd)', '(rc)'] } });
      const end$ = pbx.pipe(
        mergeMap((live) => live.perform({ name: 'QueueStatus' })),
        mergeMap(({ role, frame }) => (role === 'complete' ? of(frame.toMessage()) : EMPTY)),
      );

      expectObservable(end$).toBe('C', more);
      expectObservable(end$).toBe('d', more);
      expectObservable(end$).toBe('c', more);
    }),
  );

  it(
    'is a message that comes at once, an Observable, or none',
    amiTest(({ session, cold, expectObservable }) => {
      const pbx = session('-', values, {
        answers: {
          Hangup: success(),
          QueueAdd: cold('--e', { e: failure('Unable to add interface: No such queue') }),
          QueueStatus: cold('-r-m-c'),
          Getvar: null,
        },
        timeout: 20,
      });

      expectObservable(pbx.pipe(hangup('PJSIP/1'))).toBe('(s|)', values);
      expectObservable(pbx.pipe(queueAdd('sales', 'PJSIP/1'))).toBe(
        '--#',
        undefined,
        new ActionError('QueueAdd failed: Unable to add interface: No such queue', 'QueueAdd', {}),
      );
      expectObservable(pbx.pipe(queueStatus())).toBe('---m-|', values);
      expectObservable(pbx.pipe(getvar('PJSIP/1', 'X'))).toBe(
        '20ms #',
        undefined,
        new TimeoutError('Getvar: a response did not come within 20 ms', 'response'),
      );
    }),
  );

  it(
    'is another one each time, the last one for good, or made of what was asked',
    amiTest(({ session, expectObservable }) => {
      const pbx = session('--y', values, {
        answers: {
          Hangup: ['-e', success()],
          Getvar: ({ fields: { Variable }, frame }) => success({ Value: `${String(Variable)} at ${frame}` }),
        },
      });
      const refused = new ActionError('Hangup failed: No such channel', 'Hangup', {});

      expectObservable(pbx.pipe(hangup('PJSIP/1')), '^').toBe('   -#', undefined, refused);
      expectObservable(pbx.pipe(hangup('PJSIP/1')), '-^').toBe('  -(s|)', values);
      expectObservable(pbx.pipe(hangup('PJSIP/1')), '---^').toBe('---(s|)', values);
      expectObservable(
        pbx.pipe(
          getvar('PJSIP/1', 'VIP'),
          map(({ Value }) => Value),
        ),
        '-^',
      ).toBe('-(v|)', { v: 'VIP at 1' });
    }),
  );

  it(
    'may be events that come later, and belong to others as well',
    amiTest(({ session, expectObservable }) => {
      const more = { ...values, q: success(), o: events.originateResponse() };
      const pbx = session('---------|', more, { answers: { Originate: '-q-n---o', Hangup: '-s-h' } });

      expectObservable(pbx.pipe(originate({ channel: 'PJSIP/1', application: 'Wait' }))).toBe('-q-----(o|)', more);
      expectObservable(pbx.pipe(hangup('PJSIP/1'))).toBe('-(s|)', more);
      expectObservable(pbx.pipe(on('Newchannel', 'OriginateResponse', 'Hangup'))).toBe('---(nh)o-|', more);
    }),
  );

  it(
    'may break the connection, or close it, half way',
    amiTest(({ session, expectObservable }) => {
      const breaking = session('-----', values, { answers: { QueueStatus: '-r-m-#' } });
      const closing = session('-----', values, { answers: { QueueStatus: '-r-m-x' } });

      expectObservable(breaking.pipe(queueStatus())).toBe('---m-#', values, gone('QueueStatus'));
      expectObservable(breaking.pipe(on('Hangup'))).toBe('-----#', values, broken);
      expectObservable(closing.pipe(queueStatus())).toBe('---m-#', values, gone('QueueStatus'));
      expectObservable(closing.pipe(on('Hangup'))).toBe('-----');
    }),
  );

  it(
    'is the error that none is scripted, which says how, but for what every server answers',
    amiTest(({ session, expectObservable, flush }) => {
      const pbx = session('-');

      expectObservable(pbx.pipe(coreShowChannels())).toBe(
        '#',
        undefined,
        new ActionError(
          'CoreShowChannels failed: no answer is scripted; give one in answers: { CoreShowChannels: … }, a diagram, success(), failure() or null for none',
          'CoreShowChannels',
          {},
        ),
      );
      expectObservable(
        pbx.pipe(
          ping(),
          map(({ Ping }) => Ping),
        ),
      ).toBe('(p|)', { p: 'Pong' });
      expectObservable(
        pbx.pipe(
          action('Challenge', { AuthType: 'MD5' }),
          map(() => 'c'),
        ),
      ).toBe('(c|)');
      flush();

      expect(pbx.performed.map(({ name }) => name)).toEqual(['CoreShowChannels', 'Ping', 'Challenge']);
    }),
  );

  it(
    'to the login may be late, or no',
    amiTest(({ session, expectObservable }) => {
      const slow = session('--h--h', values, { answers: { Login: '---s' } });
      const refused = session('--h--h', values, { answers: { Login: failure('Authentication failed') } });

      expectObservable(slow.pipe(on('Hangup'))).toBe('-----h', values);
      expectObservable(refused.pipe(on('Hangup'))).toBe(
        '#',
        undefined,
        new AuthenticationError('The server refused the login of user "admin": Authentication failed'),
      );
      expect(slow.performed).toEqual([]);
    }),
  );

  it(
    'ends a list by its last event alone where the server is of the time before Asterisk 12',
    amiTest(({ session, expectObservable }) => {
      const old = { ...values, s: success(), c: event('QueueStatusComplete') };
      const pbx = session('-', old, { banner: 'Asterisk Call Manager/1.1', answers: { QueueStatus: '-s-m-c' } });

      expectObservable(pbx.pipe(queueStatus())).toBe('---m-|', old);
      expectObservable(pbx.pipe(map(({ banner }) => banner.version))).toBe('v', { v: '1.1' });
    }),
  );
});

describe('what a session performed', () => {
  it(
    'is kept, with frame, name, fields, ActionID and epoch, logins excluded',
    amiTest(({ session, flush }) => {
      const pbx = session('---n--y---n|', values, { answers: { Hangup: success() } });

      pbx
        .pipe(
          on('Newchannel'),
          mergeMap(({ Channel }) => pbx.pipe(hangup(Channel, 21))),
        )
        .subscribe();
      flush();

      expect(pbx.performed).toEqual([
        {
          frame: 3,
          name: 'Hangup',
          fields: { Channel: 'PJSIP/1', Cause: '21' },
          actionId: expect.any(String) as string,
          epoch: 1,
        },
        {
          frame: 10,
          name: 'Hangup',
          fields: { Channel: 'PJSIP/1', Cause: '21' },
          actionId: expect.any(String) as string,
          epoch: 2,
        },
      ]);
      expect(pbx.performed[0]?.actionId).not.toBe(pbx.performed[1]?.actionId);
    }),
  );

  it(
    'has a list for a header that repeats, and no secrets',
    amiTest(({ session, flush }) => {
      const pbx = session('-', {}, { answers: { Originate: null, UpdateConfig: success() } });
      const fields = { Channel: 'PJSIP/1', Variable: ['A=1', 'SIPSECRET=hush', 'NAME=x=y'], Secret: 'hush' };
      pbx.pipe(action('Originate', { ...fields, Exten: '1' })).subscribe({ error: () => undefined });
      flush();

      expect(pbx.performed.map((one) => one.fields)).toEqual([
        { Channel: 'PJSIP/1', Variable: ['A=1', 'SIPSECRET=***', 'NAME=x=y'], Secret: '***', Exten: '1' },
      ]);
    }),
  );

  it(
    'is nothing where nobody subscribes, and each time where somebody does',
    amiTest(({ session, flush, expectObservable }) => {
      const pbx = session('-', values, { answers: { Hangup: '-s' } });
      const hangup$ = pbx.pipe(hangup('PJSIP/1'));

      expect(pbx.performed).toEqual([]);
      expectObservable(hangup$, '^----').toBe('-(s|)', values);
      expectObservable(hangup$, '--^--').toBe('---(s|)', values);
      expectObservable(hangup$, '----(^!)').toBe('-----', values);
      flush();

      expect(pbx.performed.map(({ frame }) => frame)).toEqual([0, 2, 4]);
    }),
  );
});

describe('a session', () => {
  it(
    'is not disturbed by a subscriber that throws, and is shared by two',
    amiTest(({ session, flush, thrown, expectObservable }) => {
      const pbx = session('-h-h-|', values);
      const fault = new Error('a fault of the consumer');

      pbx.pipe(on('Hangup')).subscribe(() => {
        throw fault;
      });
      expectObservable(
        pbx.pipe(
          on('Hangup'),
          tap(() => {
            throw fault;
          }),
        ),
      ).toBe('-#', undefined, fault);
      expectObservable(pbx.pipe(on('Hangup'))).toBe('-h-h-|', values);
      flush();

      expect(thrown).toEqual([fault, fault]);
    }),
  );

  it(
    'leaves no timer behind when its answers have come, or nobody waits for them',
    amiTest(({ session, at, pending }) => {
      const pbx = session('-', values, { answers: { Hangup: '-s', Getvar: null } });
      const waits: number[] = [];

      pbx.pipe(hangup('PJSIP/1')).subscribe();
      const asking = pbx.pipe(getvar('PJSIP/1', 'X')).subscribe();
      at(5, () => {
        asking.unsubscribe();
        waits.push(pending());
        expect(waits).toEqual([0]);
      });
    }),
  );

  it(
    'draws its letters where only they matter',
    amiTest(({ session, expectObservable }) => {
      const letters = tagged({ a: events.hangup({ Channel: 'PJSIP/1' }), b: events.hangup({ Channel: 'PJSIP/2' }) });
      const pbx = session('-a-b-a-|', letters);

      expectObservable(pbx.pipe(on('Hangup'), tags())).toBe('-a-b-a-|');
      expectObservable(pbx.pipe(on('Hangup'), tags(), toArray())).toBe('-------(l|)', { l: ['a', 'b', 'a'] });
    }),
  );

  it(
    'is like any other source of sessions',
    amiTest(({ cold, session, expectObservable }) => {
      const pbx = session('--h--h', values);
      const either = (source: Observable<never>): Observable<unknown> => source;

      expectObservable(either(NEVER)).toBe('-');
      expectObservable(cold('-s', { s: pbx }).pipe(mergeMap((inner) => inner.pipe(on('Hangup'))))).toBe(
        '--h--h',
        values,
      );
    }),
  );
});

describe('a script that makes no sense', () => {
  it.each<[string, () => void, string]>([
    [
      'a letter without a meaning',
      amiTest(({ session }) => {
        void session('--h--z|', values);
      }),
      'session: the letter "z" of "--h--z|" has no meaning; the values have: n, h, r, m, p, c, s, e, x, y',
    ],
    [
      'a letter without a meaning in an answer',
      amiTest(({ session }) => {
        void session('--h', { h: events.hangup() }, { answers: { QueueStatus: [null, '-r-m'] } });
      }),
      'The answer to QueueStatus: the letter "r" of "-r-m" has no meaning; the values have: h',
    ],
    [
      'letters without values',
      amiTest(({ session }) => {
        void session('--h');
      }),
      'session: the letter "h" of "--h" has no meaning; the values have: none',
    ],
    [
      'an action that there is not',
      amiTest(({ session }) => {
        void session('--', values, { answers: { QueueStats: '-s' } });
      }),
      'session: answers: There is no action "QueueStats"; did you mean QueueStatus, QueueAdd, QueuePause? For an action of your own take server().',
    ],
    [
      'a value that is no message',
      amiTest(({ session }) => {
        void session('--h', { h: { Channel: 'PJSIP/1' } });
      }),
      'session: the value "h" is no message: {"Channel":"PJSIP/1"} has neither Event nor Response',
    ],
    [
      'a builder that was not called',
      amiTest(({ session }) => {
        void session('--h', { h: events.hangup as unknown as ServerWords[string] });
      }),
      'session: the value "h" is no message: a function has neither Event nor Response',
    ],
    [
      'a letter without a meaning in what is expected',
      amiTest(({ session, expectObservable }) => {
        expectObservable(session('--h', values).pipe(on('Hangup'))).toBe('--i', { h: values.h });
      }),
      'toBe: the letter "i" of "--i" has no meaning; the values have: h',
    ],
    [
      'a letter without a meaning of hot',
      amiTest(({ hot }) => {
        void hot('--i', { h: 1 });
      }),
      'hot: the letter "i" of "--i" has no meaning; the values have: h',
    ],
  ])('is refused for %s, which is named', (_, test, message) => {
    expect(test).toThrow(expect.objectContaining({ name: 'ArgumentError', message }) as Error);
  });
});
