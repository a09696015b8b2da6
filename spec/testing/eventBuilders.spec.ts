import { readFileSync } from 'node:fs';
import { expectTypeOf } from 'expect-type';
import type { AmiEvent, HangupEvent, Message, NewchannelEvent, QueueMemberEvent, Response } from 'rx-asterisk';
import { toFrames } from 'rx-asterisk';
import {
  amiMatchers,
  encodeMessage,
  event,
  type EventBuilder,
  events,
  failure,
  listStart,
  response,
  success,
} from 'rx-asterisk/testing';
import { of } from 'rxjs';

interface CatalogueEvent {
  readonly class?: string;
  readonly fields: readonly { readonly name: string; readonly multiple?: boolean; readonly enum?: readonly string[] }[];
}
const catalogue = JSON.parse(readFileSync('scripts/catalogue.json', 'utf8')) as {
  readonly events: Readonly<Record<string, CatalogueEvent>>;
};

const builders = Object.entries(events as unknown as Readonly<Record<string, EventBuilder<AmiEvent>>>);

expect.extend(amiMatchers);

/** What the library reads from a message that was written as the kit writes it. */
function readBack(...messages: readonly Parameters<typeof encodeMessage>[0][]): Message[] {
  const read: Message[] = [];
  const text = messages.map((message) => encodeMessage(message)).join('');
  of(Buffer.from(`Asterisk Call Manager/11.0.0\r\n${text}`))
    .pipe(toFrames())
    .subscribe((frame) => read.push(frame.toMessage()));
  return read;
}

describe('the builders of events', () => {
  it('are there for every event of the catalogue, and for no other', () => {
    const built = builders.map(([, build]) => build().Event);
    expect([...built].sort()).toEqual(Object.keys(catalogue.events).sort());
  });

  it('have names in camelCase, however Asterisk capitalizes', () => {
    for (const [name] of builders) expect(name).toMatch(/^[a-z]+(?:[A-Z][a-z]*)*$/);
    expect(events.dtmfBegin().Event).toBe('DTMFBegin');
    expect(events.aocD().Event).toBe('AOC-D');
    expect(events.sipPeerstatusComplete().Event).toBe('SIPpeerstatusComplete');
    expect(events.newchannel().Event).toBe('Newchannel');
  });

  it.each(builders)('%s has every field of its event, each with a text, and comes back from the wire', (_, build) => {
    const built = build();
    const { fields, class: eventClass } = catalogue.events[built.Event]!;
    // Variables come on demand only.
    const wanted = fields
      .map(({ name }) => name)
      .filter((name) => !name.endsWith('ChanVariable') && `${built.Event}.${name}` !== 'Status.Variable');

    expect(Object.keys(built)).toEqual(expect.arrayContaining(wanted));
    expect(built.Privilege).toBe(eventClass && `${eventClass},all`);
    expect(
      Object.entries(built)
        .filter(([, value]) => typeof value !== 'string')
        .map(([key]) => key),
    ).toEqual(fields.filter(({ name, multiple }) => multiple && wanted.includes(name)).map(({ name }) => name));
    expect(readBack(built)).toEqual([built]);
  });

  it.each(builders)('%s has values that the catalogue knows, where it knows them all', (_, build) => {
    const built = build();
    const wrong = catalogue.events[built.Event]!.fields.filter(
      ({ name, enum: known }) => known && !known.some((value) => value === built[name]),
    );
    // Asterisk sends Reachable where its own documentation has other words (sip-peers, Asterisk 20).
    expect(wrong.map(({ name }) => name).filter((name) => name !== 'ChanVariable' && name !== 'PeerStatus')).toEqual(
      [],
    );
  });

  it('end a list with EventList and ListItems', () => {
    expect(events.queueStatusComplete()).toEqual({
      Event: 'QueueStatusComplete',
      EventList: 'Complete',
      ListItems: '0',
    });
    expect(events.coreShowChannelsComplete()).toMatchObject({ EventList: 'Complete', ListItems: '0' });
  });

  it('tell one story: the same channel has the same fields, and the other one others', () => {
    const [channel, hangup] = [events.newchannel(), events.hangup()];
    const { Channel, Uniqueid, Linkedid, CallerIDNum, CallerIDName } = channel;
    expect(hangup).toMatchObject({ Channel, Uniqueid, Linkedid, CallerIDNum, CallerIDName });
    expect(hangup).toMatchObject({ Channel: 'PJSIP/1001-00000001', Uniqueid: '1700000000.1', Cause: '16' });
    expect(events.dialBegin()).toMatchObject({
      Channel,
      DestChannel: 'PJSIP/1002-00000002',
      DestUniqueid: '1700000000.2',
      DestLinkedid: Linkedid,
      DestCallerIDNum: '1002',
    });
  });

  it('take what is given, and make what hangs on it agree', () => {
    expect(events.hangup({ Cause: '17' })).toMatchObject({ Cause: '17', 'Cause-txt': 'User busy' });
    expect(events.hangup({ Cause: '17', 'Cause-txt': 'Busy' })).toMatchObject({ Cause: '17', 'Cause-txt': 'Busy' });
    expect(events.newstate({ ChannelState: '5' })).toMatchObject({ ChannelStateDesc: 'Ringing' });
    expect(events.newstate({ ChannelStateDesc: 'Down' })).toMatchObject({ ChannelState: '0' });
    expect(events.dialEnd({ DestChannelState: '7' })).toMatchObject({
      ChannelStateDesc: 'Up',
      DestChannelStateDesc: 'Busy',
    });
    expect(events.newchannel({ Uniqueid: '1.1' })).toMatchObject({ Uniqueid: '1.1', Linkedid: '1.1' });
    expect(events.extensionStatus({ Status: '8' })).toMatchObject({ StatusText: 'Ringing' });
    expect(events.deviceStateChange({ State: 'RINGING' })).toMatchObject({ State: 'RINGING' });
  });

  it('take fields that the catalogue does not know, variables, and undefined for one that is not to be there', () => {
    const built = events.hangup({ TenantId: '7', ChanVariable: { VIP: 'yes', NAME: "O'Brien" }, TechCause: undefined });
    expect(built).toMatchObject({ TenantId: '7', ChanVariable: { VIP: 'yes', NAME: "O'Brien" } });
    expect(built).not.toHaveProperty('TechCause');
    expect(readBack(built)).toEqual([built]);
  });

  it('make a new object each time', () => {
    expect(events.hangup()).not.toBe(events.hangup());
    expect(events.hangup()).toEqual(events.hangup());
  });

  it('are typed by their events', () => {
    expectTypeOf(events.hangup({ Cause: '17' })).toEqualTypeOf<HangupEvent>();
    expectTypeOf(events.newchannel()).toEqualTypeOf<NewchannelEvent>();
    expectTypeOf({ m: events.queueMember() }).toEqualTypeOf<{ m: QueueMemberEvent }>();
    // @ts-expect-error a text, as on the wire
    events.hangup({ Cause: 17 });
    // @ts-expect-error variables have names
    events.hangup({ ChanVariable: 'x' });
    expectTypeOf(success({ Value: 'yes' })).toExtend<Response>();
    expectTypeOf(event('MyOwn').Event).toEqualTypeOf<'MyOwn'>();
  });
});

describe('a message as it stands on the wire', () => {
  it.each<[string, Parameters<typeof encodeMessage>[0], string]>([
    ['an event', event('Hangup', { Channel: 'PJSIP/1' }), 'Event: Hangup\r\nChannel: PJSIP/1\r\n\r\n'],
    ['its name first', { Channel: 'PJSIP/1', Event: 'Hangup' }, 'Event: Hangup\r\nChannel: PJSIP/1\r\n\r\n'],
    ['a response', success({ Value: 'x' }), 'Response: Success\r\nValue: x\r\n\r\n'],
    ['a failure', failure('No such channel'), 'Response: Error\r\nMessage: No such channel\r\n\r\n'],
    [
      'the beginning of a list',
      listStart(),
      'Response: Success\r\nEventList: start\r\nMessage: A list will follow\r\n\r\n',
    ],
    [
      'a list of values',
      response('Success', { Output: ['one', '', 'two'] }),
      'Response: Success\r\nOutput: one\r\nOutput: \r\nOutput: two\r\n\r\n',
    ],
    [
      'variables',
      event('Hangup', { ChanVariable: { VIP: 'a=b', X: '' } }),
      'Event: Hangup\r\nChanVariable: VIP=a=b\r\nChanVariable: X=\r\n\r\n',
    ],
    [
      'what Asterisk escapes',
      event('Newchannel', { CallerIDName: "O'Brien\n\\", Exten: 'a\\b' }),
      "Event: Newchannel\r\nCallerIDName: O\\'Brien\\n\\\\\r\nExten: a\\b\r\n\r\n",
    ],
  ])('%s', (_, message, text) => {
    expect(encodeMessage(message)).toBe(text);
  });

  it.each<[string, Parameters<typeof encodeMessage>[0]]>([
    ['names', events.newchannel({ CallerIDName: 'a\\b "c" \'d\' \t?', ConnectedLineName: 'Zoë 電話' })],
    ['values of variables', events.varSet({ Variable: 'X', Value: 'line\r\nbreak' })],
    [
      'what the sender of a UserEvent wrote',
      events.userEvent({ ChanVariable: { A: "'" }, CallerIDName: "'", Own: '\\n' }),
    ],
    ['a name behind UserEvent', event('UserEvent', { UserEvent: 'Order', CallerIDName: 'a\\nb' })],
    ['rows of Status', event('Status', { CallerIDName: "O'B", EffectiveConnectedLineName: 'a\\b' })],
    [
      'rows of Status of Asterisk 13',
      event('Status', { CallerIDName: 'a\\b', Accountcode: '', ChanVariable: { A: '\\' } }),
    ],
    ['variables of Status', event('Status', { Variable: { 'CHANNEL(state)': 'Up' } })],
    ['names in rows of queues', events.queueEntry({ CallerIDName: 'a\\b' })],
    ['the files of a fax', events.receiveFax({ FileName: ['fax/a.tif', 'fax/b.tif'] })],
    ['fields named as what every object has', event('Odd', { constructor: 'x', toString: 'y' })],
    ['values with colons, blanks and nothing', event('Odd', { A: ' : b: ', B: '', C: ' ' })],
  ])('is read as it was written: %s', (_, message) => {
    expect(readBack(message)).toEqual([message]);
  });

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'The value is no message: undefined has neither Event nor Response'],
    ['a text', 'Hangup', 'The value is no message: "Hangup" has neither Event nor Response'],
    ['a number', 7, 'The value is no message: 7 has neither Event nor Response'],
    ['a builder', events.hangup, 'The value is no message: a function has neither Event nor Response'],
    ['fields only', { Channel: 'x' }, 'The value is no message: {"Channel":"x"} has neither Event nor Response'],
    ['a secret', { Secret: 'hush' }, 'The value is no message: {"Secret":"***"} has neither Event nor Response'],
    [
      'a number among its fields',
      { Event: 'Hangup', Cause: 17 },
      'The value, Hangup: field "Cause" is no text, list of texts or record of texts, but 17',
    ],
    [
      'a line break that is not escaped',
      { Event: 'Hangup', Channel: 'a\r\nEvent: Forged' },
      'Hangup: field "Channel": "a\\r\\nEvent: Forged" holds a CR, LF or NUL, which no line can carry',
    ],
    ['a key that is none', { Event: 'Hangup', 'a: b': 'c' }, 'Hangup: field "a: b" is no name of a header'],
  ])('is refused where it is %s', (_, message, says) => {
    expect(() => encodeMessage(message as Parameters<typeof encodeMessage>[0])).toThrow(
      expect.objectContaining({ name: 'ArgumentError', message: says }) as Error,
    );
  });
});
