import {
  type LiveConference,
  liveConferences,
  type LiveDeviceState,
  liveDeviceStates,
  type LiveEndpoint,
  liveEndpoints,
  type LiveExtension,
  liveExtensions,
  type LiveMailbox,
  liveMailboxes,
  type LiveMap,
  type LiveOperator,
  type LiveOptions,
  type LiveParkedCall,
  liveParking,
  type LiveQueue,
  liveQueues,
  type Session,
} from 'rx-asterisk';
import {
  amiTest,
  type Answers,
  disconnected,
  events,
  failure,
  listStart,
  reconnected,
  type ServerWords,
  success,
} from 'rx-asterisk/testing';
import { map, type OperatorFunction } from 'rxjs';

/**
 * A model, what it is told, and what it holds. Of the letters, `o` is an event that is older than the row, `n` its successor,
 * and `e` another event. All lists end at frame 7, and the second time they say something else.
 */
interface Told {
  readonly name: string;
  /** The maps as texts. */
  readonly shown: OperatorFunction<Session, string>;
  readonly words: ServerWords;
  readonly answers: Answers;
  /** By the list; after `o`; after `n` and `e`; by the second list. */
  readonly expected: readonly [listed: string, old: string, later: string, again: string];
}

function texts<V>(operator: LiveOperator<V>, show: (entry: V) => string): OperatorFunction<Session, string> {
  return (session$) =>
    operator(session$).pipe(
      map((entries: LiveMap<V>) => `${entries.stale ? '!' : ''}${[...entries.values()].map(show).join(' ')}`),
    );
}

function told<V>(
  live: (options?: LiveOptions) => LiveOperator<V>,
  show: (entry: V) => string,
  words: ServerWords,
  answers: Answers,
  expected: Told['expected'],
): Told {
  const offered = success({
    ConfbridgeList: '',
    ConfbridgeListRooms: '',
    ExtensionStateList: '',
    PJSIPShowEndpoints: '',
  });
  return {
    name: live.name,
    shown: texts(live(), show),
    words: { s: listStart(), d: disconnected(), r: reconnected(), ...words },
    answers: { ListCommands: offered, ...answers },
    expected,
  };
}

const Queue = 'support';
const member = { Queue, Interface: 'PJSIP/1', Location: 'PJSIP/1' };
const Conference = 'conf1';
const device = (State: string, Device = 'PJSIP/1') => events.deviceStateChange({ Device, State });
const extension = (StatusText: string, Exten = '1') =>
  events.extensionStatus({ Exten, Context: 'c', Status: '0', StatusText });
const mailbox = (VoiceMailbox: string, NewMessageCount: string) =>
  events.voicemailUserEntry({ VoiceMailbox, VMContext: 'c', NewMessageCount });
const parked = { ParkingSpace: '701', ParkeeUniqueid: '1' };

const models: readonly Told[] = [
  told(
    liveQueues,
    ({ name, members, callers }: LiveQueue) =>
      `${name}:${[...members.values()].map(({ paused }) => (paused ? 'paused' : 'there')).join()}:${callers
        .map(({ uniqueid, position }) => `${position}=${uniqueid}`)
        .join()}`,
    {
      a: events.queueParams({ Queue }),
      b: events.queueMember({ ...member, Paused: '1' }),
      c: events.queueStatusComplete(),
      f: events.queueMember({ ...member, Paused: '0' }),
      o: events.queueMemberPause({ ...member, Paused: '0' }),
      n: events.queueMemberPause({ ...member, Paused: '1' }),
      e: events.queueCallerJoin({ Queue, Uniqueid: 'x', Position: '1' }),
    },
    { QueueStatus: ['-s-a-b-c', '-s-a-f-c'] },
    ['support:paused:', 'support:there:', 'support:paused:1=x', 'support:there:'],
  ),
  told(
    liveConferences,
    ({ name, participants }: LiveConference) =>
      `${name}:${[...participants.values()].map(({ uniqueid, muted }) => `${uniqueid}${muted ? ' muted' : ''}`).join()}`,
    {
      a: events.confbridgeListRooms({ Conference }),
      c: events.confbridgeListRoomsComplete(),
      b: events.confbridgeList({ Conference, Uniqueid: '1', Muted: 'Yes' }),
      f: events.confbridgeList({ Conference, Uniqueid: '2', Muted: 'No' }),
      z: events.confbridgeListComplete(),
      o: events.confbridgeUnmute({ Conference, Uniqueid: '1' }),
      n: events.confbridgeMute({ Conference, Uniqueid: '1' }),
      e: events.confbridgeJoin({ Conference, Uniqueid: 'x', Muted: 'No' }),
    },
    // The second question is asked because of `e`, and never answered: the connection is lost.
    { ConfbridgeListRooms: '(sac)', ConfbridgeList: ['-s--b--z', null, '-s--f--z'] },
    ['conf1:1 muted', 'conf1:1', 'conf1:1 muted,x', 'conf1:2'],
  ),
  told(
    liveParking,
    ({ uniqueid, space }: LiveParkedCall) => `${uniqueid}@${space}`,
    {
      a: events.parkedCall(parked),
      b: events.parkedCall({ ParkeeUniqueid: '2', ParkingSpace: '702' }),
      c: events.parkedCallsComplete(),
      o: events.unParkedCall(parked),
      n: events.parkedCall(parked),
      e: events.parkedCallGiveUp({ ParkeeUniqueid: '2' }),
    },
    { ParkedCalls: ['-s-b-a-c', '-s-b---c'] },
    ['2@702 1@701', '2@702', '1@701', '2@702'],
  ),
  told(
    liveEndpoints,
    ({ name, state, contacts }: LiveEndpoint) => `${name}:${state ?? ''}:${contacts.join()}`,
    {
      a: events.endpointList({ ObjectName: '1', DeviceState: 'In use', Contacts: '' }),
      b: events.endpointList({ ObjectName: '2', DeviceState: 'Unavailable', Contacts: '2/sip:2@h,' }),
      c: events.endpointListComplete(),
      o: device('NOT_INUSE'),
      n: device('INUSE'),
      e: events.contactStatus({ EndpointName: '1', URI: 'sip:1@h', ContactStatus: 'Reachable' }),
    },
    { PJSIPShowEndpoints: ['-s-a-b-c', '-s-a---c'] },
    [
      '1:INUSE: 2:UNAVAILABLE:sip:2@h',
      '1:NOT_INUSE: 2:UNAVAILABLE:sip:2@h',
      '1:INUSE:sip:1@h 2:UNAVAILABLE:sip:2@h',
      '1:INUSE:',
    ],
  ),
  told(
    liveDeviceStates,
    ({ device: name, state }: LiveDeviceState) => `${name}:${state}`,
    {
      a: device('INUSE'),
      b: device('BUSY'),
      c: events.deviceStateListComplete(),
      o: device('NOT_INUSE'),
      n: device('INUSE'),
      e: device('RINGING', 'PJSIP/2'),
    },
    { DeviceStateList: ['-s-a---c', '-s-b---c'] },
    ['PJSIP/1:INUSE', 'PJSIP/1:NOT_INUSE', 'PJSIP/1:INUSE PJSIP/2:RINGING', 'PJSIP/1:BUSY'],
  ),
  told(
    liveExtensions,
    ({ exten, state }: LiveExtension) => `${exten}:${state}`,
    {
      a: extension('InUse'),
      b: extension('Busy'),
      c: events.extensionStateListComplete(),
      o: extension('Idle'),
      n: extension('InUse'),
      e: extension('Ringing', '2'),
    },
    { ExtensionStateList: ['-s-a---c', '-s-b---c'] },
    ['1:InUse', '1:Idle', '1:InUse 2:Ringing', '1:Busy'],
  ),
  told(
    liveMailboxes,
    ({ mailbox: name, newMessages }: LiveMailbox) => `${name}:${newMessages}`,
    {
      a: mailbox('1', '2'),
      b: mailbox('2', '0'),
      c: events.voicemailUserEntryComplete(),
      f: mailbox('1', '5'),
      o: events.messageWaiting({ Mailbox: '1@c', New: '1' }),
      n: events.messageWaiting({ Mailbox: '1@c', New: '2' }),
      e: events.messageWaiting({ Mailbox: '2@c', New: '1' }),
    },
    { VoicemailUsersList: ['-s-a-b-c', '-s-f---c'] },
    ['1:2 2:0', '1:1 2:0', '1:2 2:1', '1:5'],
  ),
];

describe.each(models)('$name', ({ shown, words, answers, expected: [listed, old, later, again] }) => {
  it(
    'lets the last event have the last word, also where it is older than the row',
    amiTest(({ session, expectObservable, expectSubscriptions }) => {
      const pbx = session('--------o-(ne)---|', words, { answers });
      expectObservable(shown(pbx)).toBe('-------1o-2------(S|)', { 1: listed, o: old, 2: later, S: `!${later}` });
      expectSubscriptions(pbx.subscriptions).toBe('^----------------!');
    }),
  );

  it(
    'is not misled by an event before its row, and heeds one between the rows',
    amiTest(({ session, expectObservable }) => {
      expectObservable(shown(session('--o------|', words, { answers }))).toBe('-------1-(S|)', {
        1: listed,
        S: `!${listed}`,
      });
      expectObservable(shown(session('--n---o--|', words, { answers }))).toBe('-------o-(S|)', {
        o: old,
        S: `!${old}`,
      });
    }),
  );

  it(
    'asks anew after a reconnect, and shows what was until it is answered',
    amiTest(({ session, expectObservable, expectSubscriptions }) => {
      const pbx = session('--------(ne)---d---r--------', words, { answers });
      const unsub = '             ---------------------------!';
      const expected = '          -------12------S----------3';
      expectObservable(shown(pbx), unsub).toBe(expected, { 1: listed, 2: later, S: `!${later}`, 3: again });
      expectSubscriptions(pbx.subscriptions).toBe('^--------------------------!');
    }),
  );

  it(
    'errors where the server refuses the list, and after nothing but that',
    amiTest(({ session, expectObservable }) => {
      const denied = failure('Permission denied');
      const refused = Object.fromEntries(Object.keys(answers).map((name) => [name, denied]));
      const pbx = session('--o', words, { answers: { ...refused, ListCommands: answers['ListCommands']! } });
      const error = expect.objectContaining({ name: 'PermissionDeniedError' }) as unknown;
      expectObservable(shown(pbx)).toBe('#', undefined, error);
    }),
  );
});
