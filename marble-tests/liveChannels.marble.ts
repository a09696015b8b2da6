import {
  type LiveBridge,
  liveBridges,
  type LiveChannel,
  liveChannels,
  type LiveMap,
  PermissionDeniedError,
} from 'rx-asterisk';
import { amiTest, disconnected, events, failure, listStart, reconnected } from 'rx-asterisk/testing';
import { map } from 'rxjs';

const about = (Uniqueid: string, fields = {}): Readonly<Record<string, string>> => ({
  ...{ Uniqueid, Channel: `PJSIP/${Uniqueid}`, ChannelStateDesc: 'Up', Context: 'default', Exten: '1', Priority: '1' },
  ...fields,
});
const bridge = { BridgeUniqueid: 'x', BridgeType: 'basic' };

const wire = {
  s: listStart(),
  // Lists of channels, of their variables, of bridges.
  a: events.coreShowChannel(about('a', { BridgeId: 'x' })),
  b: events.coreShowChannel(about('b', { BridgeId: '' })),
  c: events.coreShowChannelsComplete(),
  v: events.status(about('a')),
  w: events.status(about('b')),
  e: events.statusComplete(),
  x: events.bridgeListItem(bridge),
  y: events.bridgeListComplete(),
  // Events.
  n: events.newchannel(about('n')),
  t: events.varSet(about('a', { Variable: '__T', Value: '1' })),
  f: events.bridgeEnter(about('b', bridge)),
  l: events.bridgeLeave(about('a', bridge)),
  h: events.hangup(about('a')),
  z: events.bridgeDestroy(bridge),
  d: disconnected(),
  r: reconnected(),
};

const answers = { CoreShowChannels: '-s-a-b-c', Status: '-s-v-w-e', BridgeList: '-s-x-y' };
const none = { CoreShowChannels: '-(sc)', Status: '-(se)', BridgeList: '-(sy)' };

const showChannel = ({ uniqueid, bridgeUniqueid = '', variables }: LiveChannel): string =>
  `${uniqueid}(${bridgeUniqueid})${[...variables].map(([name, value]) => `${name}=${value}`).join()}`;
const showBridge = ({ uniqueid, channels }: LiveBridge): string => `${uniqueid}[${channels.join()}]`;

const shown = <V>(show: (entry: V) => string) =>
  map((entries: LiveMap<V>) => `${entries.stale ? '!' : ''}${[...entries.values()].map(show).join(' ')}`);

describe('liveChannels', () => {
  it(
    'asks for the channels, then for their variables, and emits when both lists have ended',
    amiTest(({ session, expectObservable, expectSubscriptions, flush }) => {
      const pbx = session('----------------f-l-t-n-h', wire, { answers });
      const unsub = '      --------------------------!';
      expectObservable(pbx.pipe(liveChannels(), shown(showChannel)), unsub).toBe('--------------1-2-3-4-5-6', {
        1: 'a(x) b()',
        2: 'a(x) b(x)',
        3: 'a() b(x)',
        4: 'a()T=1 b(x)',
        5: 'a()T=1 b(x) n()',
        6: 'b(x) n()',
      });
      expectSubscriptions(pbx.subscriptions).toBe('^-------------------------!');
      flush();
      expect(pbx.performed).toMatchObject([
        { frame: 0, name: 'CoreShowChannels' },
        { frame: 7, name: 'Status', fields: { AllVariables: 'true' } },
      ]);
    }),
  );

  it(
    'joins what happens between the two lists, and while they are under way',
    amiTest(({ session, expectObservable }) => {
      // t is behind the row of a, and before that which says that it has no variables; n is in neither list.
      expectObservable(session('----t-n', wire, { answers }).pipe(liveChannels(), shown(showChannel))).toBe(
        '--------------1',
        { 1: 'a(x) b() n()' },
      );
      // Behind its variables.
      expectObservable(session('-----------t-h', wire, { answers }).pipe(liveChannels(), shown(showChannel))).toBe(
        '--------------1',
        { 1: 'b()' },
      );
    }),
  );

  it(
    'tells of what Status alone lists, which is what Asterisk 13 keeps to itself, nothing',
    amiTest(({ session, expectObservable }) => {
      const pbx = session('-', wire, { answers: { ...none, Status: '-s-v-w-e' } });
      expectObservable(pbx.pipe(liveChannels(), shown(showChannel))).toBe('--------1', { 1: '' });
    }),
  );

  it(
    'is stale between sessions, and tells the difference',
    amiTest(({ session, expectObservable }) => {
      const pbx = session('----------------d--r---', wire, {
        answers: { CoreShowChannels: [answers.CoreShowChannels, '-s-b-c'], Status: [answers.Status, '-s-w-e'] },
      });
      const live = liveChannels()(pbx);
      expectObservable(live.pipe(shown(showChannel))).toBe('--------------1-2------------3', {
        1: 'a(x) b()',
        2: '!a(x) b()',
        3: 'b()',
      });
      expectObservable(live.changes$.pipe(map(({ kind, key }) => `${kind} ${key}`))).toBe(
        '--------------(12)-----------3',
        { 1: 'added a', 2: 'added b', 3: 'removed a' },
      );
    }),
  );

  it(
    'errors where a list is refused, and completes with its source',
    amiTest(({ session, expectObservable }) => {
      const refusing = session('-', wire, { answers: { ...answers, Status: failure('Permission denied') } });
      const error = new PermissionDeniedError('Status failed: Permission denied', 'Status', {});
      expectObservable(refusing.pipe(liveChannels())).toBe('-------#', undefined, error);
      expectObservable(session('---|', wire, { answers }).pipe(liveChannels())).toBe('---|');
    }),
  );
});

describe('liveBridges', () => {
  it(
    'asks for the bridges, then for who is in them, and follows who comes and goes',
    amiTest(({ session, expectObservable, expectSubscriptions }) => {
      const pbx = session('--------------f-l-z-', wire, { answers });
      expectObservable(pbx.pipe(liveBridges(), shown(showBridge)), '--------------------!').toBe(
        '------------1-2-3-4',
        {
          1: 'x[a]',
          2: 'x[a,b]',
          3: 'x[b]',
          4: '',
        },
      );
      expectSubscriptions(pbx.subscriptions).toBe('^-------------------!');
    }),
  );

  it(
    'joins what happens between the two lists, and while they are under way',
    amiTest(({ session, expectObservable }) => {
      // f before x is in the list, l behind that which says that a is in it.
      expectObservable(session('--f------l', wire, { answers }).pipe(liveBridges(), shown(showBridge))).toBe(
        '------------1',
        { 1: 'x[]' },
      );
      expectObservable(session('------f', wire, { answers }).pipe(liveBridges(), shown(showBridge))).toBe(
        '------------1',
        { 1: 'x[a,b]' },
      );
    }),
  );
});
