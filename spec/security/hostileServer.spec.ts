import vm from 'node:vm';
import * as library from 'rx-asterisk';
import {
  confbridgeIsRecording,
  extensionStateList,
  sipPeers,
  toCounts,
  toDbValue,
  toDescriptions,
  toDone,
  toFrames,
  toHungUp,
  toMeetingMembers,
  toMeetings,
  toQueues,
  toRecord,
  toRooms,
  toStates,
  toValue,
  toWaiting,
} from 'rx-asterisk';
import { firstValueFrom, from, map, type Observable, of, toArray } from 'rxjs';
import { statesIn } from '../../lib/cli/callState.js';
import { table } from '../../lib/cli/text/table.js';
import { numberMask } from '../../lib/testing/replay/numberMask.js';
import { maskText } from '../../lib/wire/maskText.js';
import { asking } from '../actions/asking.js';

/** Names that every object inherits, and the setter of what it inherits from. */
const INHERITED = [
  '__proto__',
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  '__defineGetter__',
];

const rowsOf = (make: (name: string) => object): Observable<never> => from(INHERITED.map(make)) as Observable<never>;

/** Every fold, fed with such names wherever it makes a key of one. */
const folds: Readonly<Record<string, () => Observable<unknown>>> = {
  toCounts: () => rowsOf((name) => ({ Response: name, NewMessages: name })).pipe(toCounts(), toArray()),
  toDbValue: () => rowsOf((name) => ({ Key: name, Val: name })).pipe(toDbValue(), toArray()),
  toDescriptions: () =>
    (of(Object.fromEntries(INHERITED.map((name) => [name, name]))) as Observable<never>).pipe(toDescriptions()),
  toDone: () => rowsOf((name) => ({ Response: name })).pipe(toDone(), toArray()),
  toFrames: () =>
    of(Buffer.from(`x\r\nEvent: E\r\n${INHERITED.map((name) => `${name}: ${name}\r\n`).join('')}\r\n`)).pipe(
      toFrames(),
      map((frame) => frame.toMessage()),
    ),
  toHungUp: () => rowsOf((name) => ({ Event: 'ChannelHungup', Channel: name })).pipe(toHungUp()),
  toMeetingMembers: () => rowsOf((name) => ({ Channel: name })).pipe(toMeetingMembers()),
  toMeetings: () => rowsOf((name) => ({ Conference: name })).pipe(toMeetings()),
  toQueues: () =>
    rowsOf((name) => ({ Event: 'QueueMember', Queue: name, Location: name, [name]: name })).pipe(toQueues()),
  toRecord: () => rowsOf((name) => ({ Channel: name })).pipe(toRecord<{ Channel: string }>('Channel')),
  toRooms: () => rowsOf((name) => ({ Conference: name })).pipe(toRooms()),
  toStates: () => rowsOf((name) => ({ Context: name, Exten: name, StatusText: name })).pipe(toStates()),
  toValue: () => rowsOf((name) => ({ Response: name, Value: name })).pipe(toValue(), toArray()),
  toWaiting: () => rowsOf((name) => ({ Waiting: name })).pipe(toWaiting(), toArray()),
};
/** Those whose outcome is a record by what the server calls things. */
const RECORDS = ['toDescriptions', 'toQueues', 'toRecord', 'toStates'];

/** What every object inherits must be as it was. */
function expectUntouched(): void {
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(PROTOTYPE);
  expect(({} as Record<string, unknown>)['Channel']).toBeUndefined();
}
const PROTOTYPE = Object.getOwnPropertyNames(Object.prototype);

describe('a name that every object inherits is a name like any other', () => {
  it('in every fold that the library has', () => {
    // Of our own numbers, toPrometheus makes a text.
    const exported = Object.keys(library).filter((name) => /^to[A-Z]/.test(name) && name !== 'toPrometheus');
    expect(Object.keys(folds).sort()).toEqual(exported.sort());
  });

  it.each(Object.entries(folds))('in %s', async (name, fold) => {
    const outcome = await firstValueFrom(fold());
    expectUntouched();
    if (!RECORDS.includes(name)) return;
    // toEqual looks at what is inherited, too.
    expect(Object.keys(outcome as object).sort()).toEqual([...INHERITED].sort());
    expect(Object.getPrototypeOf(outcome)).toBe(Object.prototype);
    for (const value of Object.values(outcome as object)) {
      if (typeof value === 'object') expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    }
  });

  it('in the members of a queue, and in the states of a context', async () => {
    const queues = await firstValueFrom(folds['toQueues']!());
    const states = await firstValueFrom(folds['toStates']!());
    for (const name of INHERITED) {
      const queue = Object.getOwnPropertyDescriptor(queues, name)?.value as { members: object };
      expect(Object.getOwnPropertyDescriptor(queue.members, name)?.value).toMatchObject({ Location: name });
      const context = Object.getOwnPropertyDescriptor(states, name)?.value as object;
      expect(Object.getOwnPropertyDescriptor(context, name)?.value).toBe(name);
    }
  });

  const lines = INHERITED.map((name) => `${name}: ${name}\r\n`).join('');

  it('in what a server offers', async () => {
    const { asked, error } = await asking(sipPeers(), { ListCommands: `Response: Success\r\n${lines}Message: x` });
    expect([asked, error]).toEqual([
      [['Action: ListCommands']],
      expect.objectContaining({ kind: 'unsupportedAction' }),
    ]);
    expectUntouched();
  });

  it('in an error, and in the variables of a channel', async () => {
    const failed = await asking(library.coreStatus(), { CoreStatus: `Response: Error\r\n${lines}Message: x` });
    expect(failed.error).toMatchObject({ kind: 'action' });
    const { response } = failed.error as library.ActionError;
    for (const name of INHERITED) expect(Object.getOwnPropertyDescriptor(response, name)?.value).toBe(name);
    const variables = INHERITED.map((name) => `Variable: ${name}=${name}\r\n`).join('');
    const list = `Response: Success\r\nEventList: start\r\n\r\nEvent: Status\r\nActionID: {id}\r\n${variables}\r\nEvent: StatusComplete\r\nActionID: {id}\r\nEventList: Complete`;
    const { emitted } = await asking(library.status(), { Status: list });
    const variable = (emitted[0] as unknown as { Variable: object }).Variable;
    for (const name of INHERITED) expect(Object.getOwnPropertyDescriptor(variable, name)?.value).toBe(name);
    expectUntouched();
  });
});

describe('a row that lacks what every server sends', () => {
  it.each<[string, Parameters<typeof asking>[0], string]>([
    ['confbridgeIsRecording', confbridgeIsRecording('conf1'), 'Status'],
    ['sipPeers', sipPeers(), 'PJSIPShowEndpoints'],
    ['sipShowRegistry', library.sipShowRegistry(), 'PJSIPShowRegistrationsOutbound'],
    ['sipShowPeer', library.sipShowPeer('1001'), 'PJSIPShowEndpoint'],
    ['confbridgeParticipants', library.confbridgeParticipants('conf1'), 'ConfbridgeList'],
  ])('is no fault of the library: %s', async (_, operator, action) => {
    const row = { PJSIPShowRegistrationsOutbound: 'OutboundRegistrationDetail', PJSIPShowEndpoint: 'EndpointDetail' }[
      action
    ];
    const offered =
      'Response: Success\r\nPJSIPShowEndpoints: x\r\nPJSIPShowEndpoint: x\r\nPJSIPShowRegistrationsOutbound: x\r\nConfbridgeList: x';
    const list = `Response: Success\r\nEventList: start\r\n\r\nEvent: ${row ?? 'Row'}\r\nActionID: {id}\r\n\r\nEvent: End\r\nActionID: {id}\r\nEventList: Complete`;
    const { error, emitted } = await asking(operator, { ListCommands: offered, [action]: list });
    expect([error, emitted.length]).toEqual([undefined, 1]);
  });
});

describe('a megabyte', () => {
  const MEGABYTE = 1 << 20;
  const filled = (text: string): string => text.repeat(Math.ceil(MEGABYTE / text.length)).slice(0, MEGABYTE);

  /** What takes a line's length squared would take hours. */
  function withinReason(work: () => unknown): unknown {
    return vm.runInNewContext('work()', { work }, { timeout: 15_000 });
  }

  it.each([
    ...[
      'secret',
      'secret ',
      '-00000000',
      '/a-00000000',
      'a/',
      '0-',
      '1',
      'secret:',
      'pin ',
      'sip:',
      'sip:a:',
      'a://',
      'database put ',
      'database put a secret',
      '@',
      ' ',
      ':',
      '"',
      '\\',
    ],
    'secret="\\',
  ])('of %j in a line is masked', (text) => {
    withinReason(() => maskText(`Event: X\r\nOutput: @ secret ${filled(text)}\r\n\r\n`));
    withinReason(() => maskText(`Event: X\r\nOutput: database put a ${filled(text)}\r\n\r\n`));
    withinReason(() => numberMask()(`Event: X\r\nOutput: ${filled(text).slice(0, MEGABYTE / 4)}\r\n\r\n`));
  });

  it.each([':', 'a:', ' ', 'a@b:', '=', '= '])('of %j in a line of the console is read', async (text) => {
    const output = `Response: Success\r\nOutput: a@b${filled(text)}\r\nOutput: ${filled(text)}`;
    const replies = { ListCommands: 'Response: Success\r\nCommand: x', Command: output };
    const oversized = { ...replies, Command: output.slice(0, MEGABYTE - 200) };
    expect(await asking(extensionStateList(), oversized)).toMatchObject({ emitted: [] });
    expect(await asking(library.confbridgeListRooms(), oversized)).toMatchObject({ emitted: [] });
    expect(await asking(library.meetmeListRooms(), oversized)).toMatchObject({ error: undefined });
  });

  it.each(['sip:', 'sip::', 'sip:a;', 'sip:[', 'sip:,', '<sip:a@'])(
    'of %j where an address should be is read',
    async (text) => {
      const list = (fields: string): string =>
        `Response: Success\r\nEventList: start\r\n\r\nEvent: OutboundRegistrationDetail\r\nActionID: {id}\r\n${fields}\r\n\r\nEvent: End\r\nActionID: {id}\r\nEventList: Complete`;
      const long = filled(text).slice(0, MEGABYTE / 2 - 200);
      const replies = {
        ListCommands: 'Response: Success\r\nPJSIPShowEndpoints: x\r\nPJSIPShowRegistrationsOutbound: x',
        PJSIPShowEndpoints: list(`Contacts: ${long}`),
        PJSIPShowRegistrationsOutbound: list(`ServerUri: ${long}\r\nClientUri: ${long}`),
      };
      expect(await asking(sipPeers(), replies)).toMatchObject({ error: undefined, emitted: [{}] });
      expect(await asking(library.sipShowRegistry(), replies)).toMatchObject({ error: undefined, emitted: [{}] });
    },
  );

  it('of rows is gathered', async () => {
    const rows = Array.from({ length: 200_000 }, (_, index) => ({
      Event: index % 2 === 0 ? 'QueueMember' : 'QueueParams',
      Queue: String(index % 50_000),
      Location: String(index),
      Linkedid: 'one',
      Uniqueid: String(index),
      ApplicationData: 'a,b',
      Context: 'default',
      Exten: String(index),
      Duration: '00:00:01',
    }));
    await firstValueFrom(from(rows as never[]).pipe(toStates()));
    await firstValueFrom(from(rows as never[]).pipe(toQueues()));
    expect(withinReason(() => statesIn(rows as never[]).size)).toBe(1);
    const columns = [{ title: 'queue', text: ({ Queue }: { readonly Queue: string }) => Queue }];
    expect(withinReason(() => table(columns, rows, 80).length)).toBe(200_001);
  });
});
