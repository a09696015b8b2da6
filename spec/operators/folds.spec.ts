import {
  action,
  bool,
  coreShowChannels,
  duration,
  num,
  type Session,
  stopMonitor,
  toFrames,
  toQueues,
  toRecord,
  toStates,
} from 'rx-asterisk';
import type {
  ExtensionStatusEvent,
  QueueEntryEvent,
  QueueMemberEvent,
  QueueParamsEvent,
  StatusEvent,
} from 'rx-asterisk';
import { concat, EMPTY, firstValueFrom, from, map, mergeMap, type Observable, of, take, toArray } from 'rxjs';
import { asking } from '../actions/asking.js';

/** Events as the library reads them off the wire. */
function read<Event>(...events: readonly Readonly<Record<string, string>>[]): Promise<Event[]> {
  const text = events.map(
    (fields) =>
      `${Object.entries(fields)
        .map(([key, value]) => `${key}: ${value}\r\n`)
        .join('')}\r\n`,
  );
  return firstValueFrom(
    of(Buffer.from(`Asterisk Call Manager/11.0.0\r\n${text.join('')}`)).pipe(
      toFrames(),
      map((frame) => frame.toMessage() as Event),
      toArray(),
    ),
  );
}

describe('toRecord', () => {
  it('keeps rows whatever their key is called, and the last of equal ones', async () => {
    const rows = await read<StatusEvent>(
      { Event: 'Status', Channel: '__proto__', Seconds: '1' },
      { Event: 'Status', Channel: 'constructor', Seconds: '2' },
      { Event: 'Status', Channel: 'constructor', Seconds: '3' },
    );
    const record = await firstValueFrom(from(rows).pipe(toRecord('Channel')));
    expect(Object.keys(record)).toEqual(['__proto__', 'constructor']);
    expect(Object.entries(record).map(([, row]) => row.Seconds)).toEqual(['1', '3']);
    expect(({} as Record<string, unknown>)['Seconds']).toBeUndefined();
    expect(await firstValueFrom(EMPTY.pipe(toRecord('Channel')))).toEqual({});
  });
});

describe('toQueues', () => {
  it('makes a queue of a member whose queue was never told of', async () => {
    const rows = await read<QueueParamsEvent | QueueMemberEvent | QueueEntryEvent>(
      { Event: 'QueueMember', Queue: 'ghost', Location: 'PJSIP/1' },
      { Event: 'QueueParams', Queue: '__proto__', Max: '0' },
      { Event: 'QueueEntry', Queue: '__proto__', Channel: 'PJSIP/2', Position: '1' },
    );
    const queues = await firstValueFrom(from(rows).pipe(toQueues()));
    expect(Object.entries(queues)).toMatchObject([
      ['ghost', { Queue: 'ghost', members: { 'PJSIP/1': { Location: 'PJSIP/1' } }, entries: {} }],
      ['__proto__', { Max: '0', members: {}, entries: { 'PJSIP/2': { Position: '1' } } }],
    ]);
    expect(Object.values(queues)[1]).not.toHaveProperty('Channel');
  });
});

describe('toStates', () => {
  it('keeps contexts apart', async () => {
    const rows = await read<ExtensionStatusEvent>(
      { Event: 'ExtensionStatus', Context: 'a', Exten: '1', Status: '0', StatusText: 'Idle' },
      { Event: 'ExtensionStatus', Context: 'b', Exten: '1', Status: '8', StatusText: '' },
    );
    expect(await firstValueFrom(from(rows).pipe(toStates()))).toEqual({ a: { 1: 'Idle' }, b: { 1: '8' } });
  });
});

describe('values', () => {
  it.each([
    ['0123', 123],
    ['-1.5', -1.5],
    ['', undefined],
    [' ', undefined],
    ['12a', undefined],
    ['Infinity', undefined],
    [undefined, undefined],
  ])('num(%j) is %j', (text, value) => {
    expect(num(text)).toBe(value);
  });

  it.each([
    ['Yes', true],
    ['on', true],
    ['1', true],
    ['No', false],
    ['OFF', false],
    ['0', false],
    ['maybe', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('bool(%j) is %j', (text, value) => {
    expect(bool(text)).toBe(value);
  });

  it.each([
    ['00:01:02', 62_000],
    ['01:02', 62_000],
    ['62', 62_000],
    ['1.5', 1_500],
    ['', undefined],
    ['1:2:3:4', undefined],
    ['soon', undefined],
    [undefined, undefined],
  ])('duration(%j) is %j ms', (text, value) => {
    expect(duration(text)).toBe(value);
  });
});

describe('what a server offers', () => {
  it('is asked once a session, and only where it matters', async () => {
    const ListCommands = 'Response: Success\r\nStopMonitor: x';
    const twice = (session$: Observable<Session>) =>
      session$.pipe(
        take(1),
        mergeMap((session) => concat(of(session).pipe(stopMonitor('a')), of(session).pipe(stopMonitor('b')))),
      );
    const { asked } = await asking(twice, { ListCommands });
    expect(asked).toEqual([
      ['Action: ListCommands'],
      ['Action: StopMonitor', 'Channel: a'],
      ['Action: StopMonitor', 'Channel: b'],
    ]);
    const plain = await asking(coreShowChannels());
    expect(plain.asked).toEqual([['Action: CoreShowChannels']]);
    expect((await asking(action('Ping'))).asked).toEqual([['Action: Ping']]);
  });
});
