import {
  type LiveConference,
  liveConferences,
  liveDeviceStates,
  liveEndpoints,
  liveMailboxes,
  type LiveMap,
  type LiveOperator,
  liveParking,
  type LiveQueue,
  liveQueues,
  type Session,
} from 'rx-asterisk';
import {
  amiTest,
  disconnected,
  events,
  failure,
  listStart,
  reconnected,
  success,
  type ReceivedAction,
} from 'rx-asterisk/testing';
import { map, type Observable } from 'rxjs';

const keys = (map: LiveMap<unknown>): string => `${map.stale ? '!' : ''}${[...map.keys()].join()}`;

describe('the conferences of ConfBridge', () => {
  const Conference = 'conf1';
  const row = (Uniqueid: string, fields = {}) => events.confbridgeList({ Conference, Uniqueid, ...fields });
  const words = {
    s: listStart(),
    a: events.confbridgeListRooms({ Conference }),
    b: events.confbridgeListRooms({ Conference: 'conf2' }),
    c: events.confbridgeListRoomsComplete(),
    p: row('p'),
    q: row('q', { MarkedUser: 'Yes' }),
    z: events.confbridgeListComplete(),
    n: failure('No active conferences.'),
    g: failure('No Conference by that name found.'),
    o: events.confbridgeStart({ Conference }),
    e: events.confbridgeEnd({ Conference }),
    j: events.confbridgeJoin({ Conference, Uniqueid: 'q' }),
    l: events.confbridgeLeave({ Conference, Uniqueid: 'q' }),
    d: disconnected(),
    r: reconnected(),
  };
  const offered = success({ ConfbridgeList: '', ConfbridgeListRooms: '' });
  const show = (live: Observable<LiveMap<LiveConference>>): Observable<string> =>
    live.pipe(
      map((rooms) =>
        [...rooms.values()]
          .map(
            ({ name, participants }) =>
              `${name}:${[...participants.values()].map((one) => `${one.uniqueid}${one.marked ? '*' : ''}`).join()}`,
          )
          .join(' '),
      ),
    );
  const conferences = (pbx: Observable<Session>): Observable<string> => show(liveConferences()(pbx));

  it(
    'are none where there are none, and one that starts meanwhile',
    amiTest(({ session, expectObservable }) => {
      const answers = { ListCommands: offered, ConfbridgeListRooms: '---n', ConfbridgeList: '(spz)' };
      expectObservable(conferences(session('-----', words, { answers }))).toBe('---0', { 0: '' });
      // Before it was asked what there is, and after: each time it was not there yet.
      expectObservable(conferences(session('-oj--', words, { answers }))).toBe('---1', { 1: 'conf1:q,p' });
      expectObservable(conferences(session('----o', words, { answers }))).toBe('---01', { 0: '', 1: 'conf1:' });
    }),
  );

  it(
    'are without one that has ended before it could be asked who is there',
    amiTest(({ session, expectObservable }) => {
      const answers = {
        ListCommands: offered,
        ConfbridgeListRooms: '-(sabc)',
        ConfbridgeList: ({ fields }: ReceivedAction) => (fields['Conference'] === Conference ? '--g' : '---(swz)'),
      };
      const rows = { ...words, w: events.confbridgeList({ Conference: 'conf2', Uniqueid: 'w' }) };
      // Whether it is told before the answer or after.
      expectObservable(conferences(session('--e--', rows, { answers }))).toBe('----1', { 1: 'conf2:w' });
      expectObservable(conferences(session('-----e', rows, { answers }))).toBe('----1', { 1: 'conf2:w' });
    }),
  );

  it(
    'are without one that has ended while so many others were asked about that its row had to wait',
    amiTest(({ session, expectObservable }) => {
      const names = Array.from({ length: 9 }, (_, at) => `c${String(at + 1)}`);
      const rooms = Object.fromEntries(
        names.map((name, at) => [at + 1, events.confbridgeListRooms({ Conference: name })]),
      );
      const answers = {
        ListCommands: offered,
        ConfbridgeListRooms: '-(s123456789c)',
        ConfbridgeList: ({ fields }: ReceivedAction) => (fields['Conference'] === 'c9' ? '--g' : '---(sz)'),
      };
      const told = { ...words, ...rooms, e: events.confbridgeEnd({ Conference: 'c9' }) };
      expectObservable(conferences(session('--e------', told, { answers }))).toBe('------1', {
        1: names
          .slice(0, 8)
          .map((name) => `${name}:`)
          .join(' '),
      });
    }),
  );

  it(
    'ask again who is there when somebody has come in, one question at a time',
    amiTest(({ session, expectObservable, flush }) => {
      const answers = { ListCommands: offered, ConfbridgeListRooms: '(sac)', ConfbridgeList: ['(spz)', '--(spqz)'] };
      const pbx = session('--jjj-------l--', words, { answers });
      expectObservable(conferences(pbx)).toBe('1-2-3-------4--', {
        1: 'conf1:p',
        2: 'conf1:p,q',
        3: 'conf1:p,q*',
        4: 'conf1:p',
      });
      flush();
      const asked = pbx.performed.filter(({ name }) => name === 'ConfbridgeList');
      expect(asked.map(({ frame }) => frame)).toEqual([0, 2, 4]);
    }),
  );

  it(
    'bear it that the connection is lost while it is asked again',
    amiTest(({ session, expectObservable }) => {
      const answers = { ListCommands: offered, ConfbridgeListRooms: '(sac)', ConfbridgeList: ['(spz)', null, '(sqz)'] };
      const pbx = session('--j-d--r---', words, { answers });
      expectObservable(conferences(pbx)).toBe('1-2-3--4---', {
        1: 'conf1:p',
        2: 'conf1:p,q',
        3: 'conf1:p,q',
        4: 'conf1:q*',
      });
    }),
  );
});

describe('the queues', () => {
  const Queue = 'support';
  const member = { Queue, Interface: 'PJSIP/1', Location: 'PJSIP/1' };
  const params = (fields = {}) => events.queueParams({ Queue, Completed: '0', Abandoned: '0', ...fields });
  const words = {
    s: listStart(),
    p: params(),
    a: params({ Abandoned: '1' }),
    f: params({ Completed: '1' }),
    m: events.queueMember({ ...member, InCall: '0' }),
    // What a list may still say when the call has been told of, or its end.
    i: events.queueMember({ ...member, InCall: '1' }),
    u: events.queueEntry({ Queue, Uniqueid: 'u', Position: '1', Wait: '60' }),
    v: events.queueEntry({ Queue, Uniqueid: 'v', Position: '2', Wait: '30' }),
    c: events.queueStatusComplete(),
    A: events.queueCallerAbandon({ Queue, Uniqueid: 'u' }),
    L: events.queueCallerLeave({ Queue, Uniqueid: 'u' }),
    C: events.agentConnect({ Queue, Interface: 'PJSIP/1' }),
    F: events.agentComplete({ Queue, Interface: 'PJSIP/1' }),
  };
  const show = ({ members, callers, completed, abandoned }: LiveQueue): string =>
    [
      callers.map(({ uniqueid, position }) => `${uniqueid}${position}`).join(),
      [...members.values()].map(({ inCall }) => (inCall ? 'talks' : 'idle')).join(),
      `${completed} completed`,
      `${abandoned} abandoned`,
    ].join('; ');
  const queues = (pbx: Observable<Session>): Observable<string> =>
    liveQueues()(pbx).pipe(map((all) => [...all.values()].map(show).join()));

  it(
    'ask for what is counted when a caller gives up',
    amiTest(({ session, expectObservable, flush }) => {
      const pbx = session('--A-L---', words, { answers: { QueueStatus: ['(spmuvc)', '---(samvc)'] } });
      expectObservable(queues(pbx)).toBe('1---23--', {
        1: 'u1,v2; idle; 0 completed; 0 abandoned',
        2: 'v1; idle; 0 completed; 0 abandoned',
        3: 'v1; idle; 0 completed; 1 abandoned',
      });
      flush();
      expect(pbx.performed.map(({ name, fields }) => [name, fields['Queue']])).toEqual([
        ['QueueStatus', undefined],
        ['QueueStatus', Queue],
      ]);
    }),
  );

  it(
    'ask for what is counted of a call and of its end, and believe the events about whether it is there',
    amiTest(({ session, expectObservable, flush }) => {
      const pbx = session('--C---F---', words, { answers: { QueueStatus: ['(spmc)', '-(spmc)', '-(sfic)'] } });
      expectObservable(queues(pbx)).toBe('1-2---34--', {
        1: '; idle; 0 completed; 0 abandoned',
        2: '; talks; 0 completed; 0 abandoned',
        3: '; idle; 0 completed; 0 abandoned',
        4: '; idle; 1 completed; 0 abandoned',
      });
      flush();
      expect(pbx.performed.map(({ fields }) => fields['Member'])).toEqual([undefined, undefined, 'PJSIP/1']);
    }),
  );

  it(
    'have the callers in the order of the list, also where it overtakes the event of one who came in front',
    amiTest(({ session, expectObservable }) => {
      const first = events.queueEntry({ Queue, Uniqueid: 'vip', Position: '1', Wait: '0' });
      const second = events.queueEntry({ Queue, Uniqueid: 'u', Position: '2', Wait: '60' });
      const late = events.queueCallerJoin({ Queue, Uniqueid: 'vip', Position: '1' });
      const answers = { QueueStatus: ['(spmuc)', '-(spVUc)'] };
      const pbx = session('--C-J', { ...words, V: first, U: second, J: late }, { answers });
      expectObservable(queues(pbx)).toBe('1-23-', {
        1: 'u1; idle; 0 completed; 0 abandoned',
        2: 'u1; talks; 0 completed; 0 abandoned',
        3: 'vip1,u2; talks; 0 completed; 0 abandoned',
      });
    }),
  );

  it(
    'are asked about at once, then once a while, and about all members where several have had a call',
    amiTest(({ session, expectObservable, flush }) => {
      const other = events.agentComplete({ Queue, Interface: 'PJSIP/2' });
      const pbx = session('--F-FGF 30ms F', { ...words, G: other }, { answers: { QueueStatus: '(spmc)' } });
      expectObservable(liveQueues({ refresh: 20 })(pbx).pipe(map(({ size }) => size))).toBe('1', { 1: 1 });
      flush();
      expect(pbx.performed.map(({ frame, fields }) => [frame, fields['Member']])).toEqual([
        [0, undefined],
        [2, 'PJSIP/1'],
        [22, undefined],
        [42, 'PJSIP/1'],
      ]);
    }),
  );

  it(
    'are as they were where a later question is refused, or not answered in time',
    amiTest(({ session, expectObservable }) => {
      const answers = { QueueStatus: ['(spmuc)', '-x', null] };
      const pbx = session('--C---F--', { ...words, x: failure('Internal error') }, { answers, timeout: 5 });
      expectObservable(queues(pbx)).toBe('1-2---3----------', {
        1: 'u1; idle; 0 completed; 0 abandoned',
        2: 'u1; talks; 0 completed; 0 abandoned',
        3: 'u1; idle; 0 completed; 0 abandoned',
      });
    }),
  );

  it(
    'lose whom another channel has replaced without a word',
    amiTest(({ session, expectObservable }) => {
      // u was transferred into the queue: of the other channel, v, nothing is told, and u is never said to leave.
      const answers = { QueueStatus: ['(spmuc)', '-(spvc)'] };
      expectObservable(queues(session('--C---', words, { answers }))).toBe('1-23--', {
        1: 'u1; idle; 0 completed; 0 abandoned',
        2: 'u1; talks; 0 completed; 0 abandoned',
        3: 'v1; talks; 0 completed; 0 abandoned',
      });
    }),
  );
});

describe('who is in a queue or a conference', () => {
  const Uniqueid = 'u';
  const words = {
    s: listStart(),
    a: events.confbridgeListRooms({ Conference: 'conf1' }),
    p: events.confbridgeList({ Conference: 'conf1', Uniqueid, CallerIDNum: '1', Channel: 'PJSIP/1' }),
    q: events.queueParams({ Queue: 'support' }),
    u: events.queueEntry({ Queue: 'support', Uniqueid, CallerIDNum: '1', Channel: 'PJSIP/1' }),
    c: listStart({ EventList: 'Complete', Event: 'ListComplete' }),
    n: events.newCallerid({ Uniqueid, CallerIDNum: '2', CallerIDName: '<unknown>' }),
    o: events.newCallerid({ Uniqueid: 'other', CallerIDNum: '3' }),
    m: events.rename({ Uniqueid, Newname: 'PJSIP/2' }),
    l: events.confbridgeLeave({ Conference: 'conf1', Uniqueid }),
    v: events.queueCallerLeave({ Queue: 'support', Uniqueid }),
  };
  const show = (one: { readonly callerIdNum: string | undefined; readonly channel: string }): string =>
    `${one.callerIdNum ?? ''} ${one.channel}`;
  const expected = ['1-2-3---4-', { 1: '1 PJSIP/1', 2: '2 PJSIP/1', 3: '2 PJSIP/2', 4: '' }] as const;

  it(
    'has the number and the channel that are told, though the events do not name the conference',
    amiTest(({ session, expectObservable }) => {
      const answers = {
        ListCommands: success({ ConfbridgeList: '', ConfbridgeListRooms: '' }),
        ConfbridgeListRooms: '(sac)',
        ConfbridgeList: '(spc)',
      };
      const shown$ = liveConferences()(session('--n-m-o-l-n', words, { answers })).pipe(
        map((rooms) => [...rooms.get('conf1')!.participants.values()].map(show).join()),
      );
      expectObservable(shown$).toBe(...expected);
    }),
  );

  it(
    '… or the queue',
    amiTest(({ session, expectObservable }) => {
      const shown$ = liveQueues()(session('--n-m-o-v-n', words, { answers: { QueueStatus: '(squc)' } })).pipe(
        map((queues) => queues.get('support')!.callers.map(show).join()),
      );
      expectObservable(shown$).toBe(...expected);
    }),
  );
});

describe('what a server does not list', () => {
  it(
    'is not there for having been told of',
    amiTest(({ session, expectObservable }) => {
      const words = {
        l: events.deviceStateChange({ Device: 'Local/1@default', State: 'INUSE' }),
        k: events.deviceStateChange({ Device: 'CBAnn/conf1', State: 'UNKNOWN' }),
        m: events.messageWaiting({ Mailbox: '9@elsewhere', New: '1' }),
        c: events.contactStatus({ EndpointName: '9', URI: 'sip:9@h', ContactStatus: 'Reachable' }),
        h: events.hangup({ Uniqueid: '9' }),
        s: listStart(),
        d: events.deviceStateListComplete(),
        p: events.parkedCallsComplete(),
        n: success({ Message: 'There are no voicemail users currently defined.' }),
        g: failure('No endpoints found'),
      };
      const answers = {
        ListCommands: success({ PJSIPShowEndpoints: '' }),
        DeviceStateList: '(sd)',
        ParkedCalls: '(sp)',
        VoicemailUsersList: 'n',
        PJSIPShowEndpoints: 'g',
      };
      const models: readonly LiveOperator<object>[] = [
        liveDeviceStates(),
        liveMailboxes(),
        liveEndpoints(),
        liveParking(),
      ];
      for (const live of models)
        expectObservable(live(session('--(lkmch)--', words, { answers })).pipe(map(keys))).toBe('0', { 0: '' });
    }),
  );
});

describe('the endpoints', () => {
  const words = {
    s: listStart(),
    a: events.endpointList({ ObjectName: '1', Contacts: '', DeviceState: 'Not in use' }),
    b: events.peerEntry({ ObjectName: '1', IPaddress: '-none-', IPport: '0' }),
    x: events.deviceStateChange({ Device: 'SIP/1', State: 'ONHOLD' }),
    y: events.deviceStateChange({ Device: 'PJSIP/1', State: 'BUSY' }),
    c: events.endpointListComplete(),
    d: events.peerlistComplete(),
    e: events.deviceStateListComplete(),
  };
  const lists = { PJSIPShowEndpoints: '(sac)', SIPpeers: '(sbd)', DeviceStateList: '(sxye)' };

  it.each([
    ['PJSIP alone', { PJSIPShowEndpoints: '' }, 'PJSIP/1=NOT_INUSE'],
    ['chan_sip alone', { SIPpeers: '' }, 'SIP/1=ONHOLD'],
    ['both', { SIPpeers: '', PJSIPShowEndpoints: '' }, 'PJSIP/1=NOT_INUSE SIP/1=ONHOLD'],
  ])('are those of %s', (_what, offered, expected) => {
    amiTest(({ session, expectObservable }) => {
      const pbx = session('--', words, { answers: { ListCommands: success(offered), ...lists } });
      const states$ = liveEndpoints()(pbx).pipe(
        map((all) => [...all].map(([key, { state }]) => `${key}=${state ?? ''}`).join(' ')),
      );
      expectObservable(states$).toBe('1', { 1: expected });
    })();
  });
});
