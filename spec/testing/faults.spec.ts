import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { concat, NEVER, of, Subject, throwError } from 'rxjs';
import {
  delayLogins,
  dropConnections,
  dropOnAnswer,
  duplicateAnswers,
  EmbeddedPbx,
  endlessList,
  type Fault,
  garbage,
  garble,
  lateAnswers,
  missingActionId,
  missingEventList,
  noAnswer,
  readTranscript,
  refuseLogins,
  restart,
  slowBoot,
  slowWrites,
  splitWrites,
  strayMessage,
  wrongLineEnds,
  wrongListItems,
} from '../../lib/testing/index.js';
import { Lab, type LabClient } from './Lab.js';
import { action } from './Received.js';

const CHANNELS = action('CoreShowChannels', { ActionID: 'list' });
const START = 'Response: Success\r\nActionID: list\r\nEventList: start\r\nMessage: Channels will follow\r\n\r\n';
const END = 'Event: CoreShowChannelsComplete\r\nActionID: list\r\nEventList: Complete\r\nListItems: 2\r\n\r\n';

/** A PBX on which two calls wait. */
function busyLab(): Lab {
  const lab = new Lab();
  for (const exten of ['1001', '1001']) lab.pbx.call({ channel: 'PJSIP/trunk', exten }).subscribe();
  lab.run();
  return lab;
}

/** What a client gets that asks for the channels while a fault is in force. */
function channelsUnder(fault: Fault): { text: string; closed: boolean; lab: Lab; ask: () => string } {
  const lab = busyLab();
  const client = lab.logIn();
  lab.pbx.inject(fault);
  const ask = (): string => {
    client.forget();
    client.connection.write(CHANNELS);
    lab.run();
    return client.text;
  };
  return { lab, text: ask(), closed: client.closed, ask };
}

const rowsIn = (text: string): number => text.split('Event: CoreShowChannel\r\n').length - 1;

/** What a Ping is answered, if it is. */
function pongOf(client: LabClient): string | undefined {
  client.forget();
  client.ask('Ping');
  return client.messages[0]?.get('Ping');
}

describe('faults of answers', () => {
  it('are none where nothing is injected', () => {
    const { text } = channelsUnder(noAnswer({ action: 'Ping' }));
    expect(text.startsWith(START)).toBe(true);
    expect(text.endsWith(END)).toBe(true);
    expect(rowsIn(text)).toBe(2);
  });

  it('leave out the answer', () => {
    const { text, ask, closed } = channelsUnder(noAnswer({ action: 'coreshowchannels', times: 1 }));
    expect([text, closed]).toEqual(['', false]);
    expect(ask().endsWith(END)).toBe(true);
  });

  it('leave out the end of the list', () => {
    const { text, ask } = channelsUnder(endlessList({ times: 1 }));
    expect([text.startsWith(START), rowsIn(text), text.includes('Complete')]).toEqual([true, 2, false]);
    expect(ask().endsWith(END)).toBe(true);
  });

  it.each([
    ['start', [false, true]],
    ['end', [true, false]],
    ['both', [false, false]],
  ] as const)('leave EventList out of: %s', (from, [inStart, inEnd]) => {
    const { text, ask } = channelsUnder(missingEventList({ from, times: 1 }));
    expect([text.includes('EventList: start'), text.includes('EventList: Complete')]).toEqual([inStart, inEnd]);
    expect(text.replace(/EventList.*\r\n/g, '')).toContain(END.replace(/EventList.*\r\n/, ''));
    const next = ask();
    expect([next.startsWith(START), next.endsWith(END)]).toEqual([true, true]);
  });

  it.each([
    [{}, 3],
    [{ by: -1 }, 1],
  ])('let ListItems lie with %p', (options, items) => {
    const { text } = channelsUnder(wrongListItems(options));
    expect(text.endsWith(END.replace('2', String(items)))).toBe(true);
  });

  it('leave out the ActionID', () => {
    const { text } = channelsUnder(missingActionId());
    expect([text.includes('ActionID'), rowsIn(text)]).toEqual([false, 2]);
  });

  it('send the answer again', () => {
    const { text } = channelsUnder(duplicateAnswers({ copies: 2 }));
    const [, one, two, three] = text.split(START);
    expect(one!.endsWith(END)).toBe(true);
    expect([two, three]).toEqual([one, one]);
  });

  it('send the answer late, in order, and events meanwhile', () => {
    const lab = new Lab();
    const client = lab.logIn();
    lab.pbx.inject(lateAnswers({ action: 'Setvar', seconds: 5 }));
    client.connection.write(action('Setvar', { ActionID: 'late', Variable: 'A', Value: '1' }));
    client.connection.write(action('Getvar', { ActionID: 'soon', Variable: 'A' }));
    lab.run(4_999);
    expect(client.messages.map((one) => one.event ?? one.get('ActionID'))).toEqual(['VarSet', 'soon']);
    expect(client.messages[1]!.get('Value')).toBe('1');
    lab.run(1);
    expect(client.messages.at(-1)!.text).toBe('Response: Success\r\nActionID: late\r\nMessage: Variable Set');
  });

  it('say a late goodbye before the connection ends', () => {
    const lab = new Lab();
    const client = lab.logIn();
    lab.pbx.inject(lateAnswers({ seconds: 2 }));
    client.connection.write(action('Logoff'));
    lab.run(1_999);
    expect([client.text, client.closed]).toEqual(['', false]);
    lab.run(1);
    expect([client.messages[0]!.get('Response'), client.closed, lab.pbx.clients]).toEqual(['Goodbye', true, 0]);
  });

  it('count for the clients that they concern', () => {
    const lab = new Lab({ users: { one: { secret: 's' }, two: { secret: 's' } } });
    const [one, two, three] = ['one', 'two', 'two'].map((Username) => lab.logIn({ Username, Secret: 's' }));
    const pings = (): (string | undefined)[] => [one, two, three].map((client) => pongOf(client!));
    const silence = lab.pbx.inject(noAnswer({ user: 'two' }));
    expect(pings()).toEqual(['Pong', undefined, undefined]);
    silence.unsubscribe();
    lab.pbx.inject(noAnswer({ connection: 2 }));
    expect(pings()).toEqual(['Pong', undefined, 'Pong']);
  });

  it('are done all the same', () => {
    const lab = new Lab();
    const client = lab.logIn();
    lab.pbx.inject(noAnswer({ action: 'Setvar' }));
    client.ask('Setvar', { Variable: 'A', Value: '1' });
    expect(client.ask('Getvar', { Variable: 'A' }).get('Value')).toBe('1');
  });
});

describe('a dropped connection', () => {
  const response = START.length;

  it.each([
    ['before' as const, 0],
    ['within' as const, Math.floor(response / 2)],
    ['after' as const, response],
    [{ bytes: 10 }, 10],
    [{ bytes: 10_000 }, response],
    [{ rows: 0 }, response],
  ])('ends at %p', (at, bytes) => {
    const { text, closed, lab } = channelsUnder(dropOnAnswer({ action: 'CoreShowChannels', at }));
    expect([text, closed, lab.pbx.clients]).toEqual([START.slice(0, bytes), true, 0]);
  });

  it.each([
    [1, 1],
    [2, 2],
    [9, 2],
  ])('ends after %i rows', (rows, sent) => {
    const { text, closed } = channelsUnder(dropOnAnswer({ at: { rows } }));
    expect([rowsIn(text), text.endsWith('\r\n\r\n'), text.includes('Complete'), closed]).toEqual([
      sent,
      true,
      false,
      true,
    ]);
  });

  it('does nothing more for the client, and the next one is well', () => {
    const lab = new Lab();
    const client = lab.logIn();
    lab.pbx.inject(dropOnAnswer({ action: 'Ping', times: 1 }));
    client.connection.write(action('Ping') + action('Setvar', { Variable: 'A', Value: '1' }));
    lab.run();
    expect([client.text, client.closed]).toEqual(['', true]);
    const next = lab.logIn();
    expect(next.ask('Getvar', { Variable: 'A' }).get('Value')).toBe('');
    expect(next.ask('Ping').get('Ping')).toBe('Pong');
  });

  it('is one of those chosen', () => {
    const lab = new Lab();
    const [one, two] = [lab.logIn(), lab.logIn()];
    lab.pbx.inject(dropConnections({ connection: 2 }));
    lab.run();
    expect([one.closed, two.closed, lab.pbx.clients]).toEqual([false, true, 1]);
  });
});

describe('a refused login', () => {
  it('reads as the recorded one, and takes as long', () => {
    const file = join(__dirname, '..', 'fixtures', 'transcripts', 'asterisk-22', 'login-refused.jsonl');
    const [banner, asked, refused] = readTranscript(readFileSync(file, 'utf8'));
    const lab = new Lab({ users: { admin: { secret: 'wrong' } }, faults: [refuseLogins()] });
    const client = lab.connect();
    client.connection.write(asked!.data);
    lab.run(Math.floor(refused!.t) * 1000 - 1);
    expect([client.text, client.closed]).toEqual([banner!.data, false]);
    lab.run(1);
    expect([client.text, client.closed]).toEqual([banner!.data + refused!.data, true]);
  });

  it('is that of one user, so many times, with nothing done that was sent with it', () => {
    const lab = new Lab({ users: { one: { secret: 's' }, two: { secret: 's' } } });
    lab.pbx.inject(refuseLogins({ user: 'two', times: 1, seconds: 0, message: 'Go away' }));
    const login = (Username: string): string => {
      const client = lab.connect();
      client.connection.write(action('Login', { Username, Secret: 's' }) + action('Ping'));
      lab.run();
      return client.text;
    };
    expect(login('one')).toContain('Pong');
    expect(login('two')).toMatch(/\r\nResponse: Error\r\nMessage: Go away\r\n\r\n$/);
    expect(login('two')).toContain('Pong');
  });

  it('may come late instead', () => {
    const lab = new Lab();
    lab.pbx.inject(delayLogins({ seconds: 3 }));
    const client = lab.connect();
    client.connection.write(action('Login', { Username: 'admin', Secret: 'secret123' }) + action('Ping'));
    lab.run(2_999);
    expect(client.messages).toEqual([]);
    lab.run(1);
    expect(client.text).toMatch(/Authentication accepted[^]*Event: FullyBooted[^]*Ping: Pong/);
  });
});

describe('faults of messages', () => {
  const PING = /^Response: Success\r\nPing: Pong\r\nTimestamp: 0\.000000\r\n\r\n$/;

  function pingUnder(fault: Fault, lab = new Lab()): string {
    const client = lab.logIn();
    lab.pbx.inject(fault);
    client.connection.write(action('Ping'));
    lab.run();
    return client.text;
  }

  it.each([
    ['\n', 'Response: Success\nPing: Pong\nTimestamp: 0.000000\n\n'],
    ['\r\n\n', 'Response: Success\r\nPing: Pong\r\nTimestamp: 0.000000\r\n\n'],
    ['\r\n\r\n\r\n', 'Response: Success\r\nPing: Pong\r\nTimestamp: 0.000000\r\n\r\n\r\n'],
  ] as const)('end lines with %j', (ends, text) => {
    expect(pingUnder(wrongLineEnds({ ends }))).toBe(text);
  });

  it('put bytes within a message and before it', () => {
    expect(pingUnder(garble({ data: '#\n#', times: 1 }))).toBe(
      'Response: Success\r\nPing: Po#\n#ng\r\nTimestamp: 0.000000\r\n\r\n',
    );
    expect(pingUnder(garble({ data: '#', at: 'before' }))).toMatch(/^#Response/);
  });

  it('put bytes by chance between messages, the same by the same seed', () => {
    const lab = (seed: number): Lab => new Lab({ seed });
    const noise = pingUnder(garble({ at: 'before', length: 8 }), lab(1));
    const [garbled, rest] = [noise.slice(0, noise.indexOf('\r\n\r\n')), noise.slice(noise.indexOf('\r\n\r\n') + 4)];
    expect(garbled).not.toMatch(/[\r\n]|^$/);
    expect(rest).toMatch(PING);
    expect(pingUnder(garble({ at: 'before', length: 8 }), lab(1))).toBe(noise);
    expect(pingUnder(garble({ at: 'before', length: 8 }), lab(2))).not.toBe(noise);
  });

  it('send bytes that are no text', () => {
    const lab = new Lab();
    const client = lab.logIn();
    const chunks: Uint8Array[] = [];
    client.connection.bytes$.subscribe({ next: (bytes) => chunks.push(bytes) });
    lab.pbx.inject(garbage({ data: Uint8Array.of(0, 255, 128, 195) }));
    lab.run();
    expect(chunks.map((bytes) => [...bytes])).toEqual([[0, 255, 128, 195]]);
  });

  it('concern events as well, and the answers of one action alone where one is named', () => {
    const lab = new Lab();
    const client = lab.logIn();
    const noise = lab.pbx.inject(garble({ data: '#', at: 'before' }));
    client.ask('UserEvent', { UserEvent: 'One' });
    noise.unsubscribe();
    lab.pbx.inject(garble({ data: '!', at: 'before', action: 'Ping' }));
    client.ask('UserEvent', { UserEvent: 'Two' });
    client.ask('Ping');
    expect(client.text.match(/^[#!]?(Response|Event|Ping):/gm)).toEqual([
      '#Response:',
      '#Event:',
      'Response:',
      'Event:',
      '!Response:',
      'Ping:',
    ]);
  });

  it('come out of nowhere', () => {
    const lab = new Lab();
    const client = lab.logIn();
    lab.pbx.inject(strayMessage({ Event: 'Hangup', Cause: 16, ChanVariable: ['A=1', 'B=2'] }));
    lab.pbx.inject(strayMessage({ Response: 'Success', ActionID: 'nobody' }));
    lab.run();
    expect(client.text).toBe(
      'Event: Hangup\r\nCause: 16\r\nChanVariable: A=1\r\nChanVariable: B=2\r\n\r\n' +
        'Response: Success\r\nActionID: nobody\r\n\r\n',
    );
  });

  it('act together, in the order in which they were injected', () => {
    const lab = new Lab();
    const client = lab.logIn();
    lab.pbx.inject(duplicateAnswers());
    lab.pbx.inject(garble({ data: '#', at: 'before', times: 1 }));
    lab.pbx.inject(wrongLineEnds({ ends: '\n' }));
    client.connection.write(action('Ping'));
    lab.run();
    const pong = 'Response: Success\nPing: Pong\nTimestamp: 0.000000\n\n';
    expect(client.text).toBe(`#${pong}${pong}`);
  });
});

describe('inject', () => {
  it('takes back what lasts on unsubscribe', () => {
    const lab = new Lab();
    const client = lab.logIn();
    const silence = lab.pbx.inject(noAnswer());
    expect(client.ask('Ping')).toBeUndefined();
    silence.unsubscribe();
    expect(client.ask('Ping').get('Ping')).toBe('Pong');
  });

  it('follows a schedule until it is unsubscribed, and takes back all of it', () => {
    const lab = new Lab();
    const client = lab.logIn();
    const faults = new Subject<Fault>();
    const schedule = lab.pbx.inject(faults);
    faults.next(noAnswer({ action: 'Ping' }));
    faults.next(strayMessage({ Event: 'Stray' }));
    expect(client.ask('Ping')).toBeUndefined();
    expect(client.events().map(({ event }) => event)).toEqual(['Stray']);
    schedule.unsubscribe();
    expect(faults.observed).toBe(false);
    expect(client.ask('Ping').get('Ping')).toBe('Pong');
  });

  it('keeps in force what a schedule brought that has ended', () => {
    const lab = new Lab();
    const client = lab.logIn();
    const schedule = lab.pbx.inject(of(noAnswer()));
    expect(client.ask('Ping')).toBeUndefined();
    schedule.unsubscribe();
    expect(client.ask('Ping')).toBeDefined();
  });

  it.each([
    ['its error', throwError(() => new Error('no plan')), 'no plan'],
    ['a fault that cannot be', concat(of(noAnswer({ action: 'Pong' })), NEVER), '"Pong"'],
  ])('raises on the scheduler what goes wrong with a schedule: %s', (_, faults, message) => {
    const lab = new Lab();
    lab.pbx.inject(faults);
    expect(() => lab.run()).toThrow(message);
  });

  it('ends schedules when the PBX is closed, and does nothing then', () => {
    const lab = new Lab();
    const faults = new Subject<Fault>();
    lab.pbx.inject(faults);
    lab.pbx.close();
    expect(faults.observed).toBe(false);
    expect(lab.pbx.inject(faults).closed).toBe(true);
    expect(lab.pbx.inject(restart()).closed).toBe(true);
    expect(faults.observed).toBe(false);
  });

  it('changes no other chance', () => {
    const story = (...faults: Fault[]): string => {
      const lab = new Lab({ faults });
      const client = lab.logIn();
      for (const fault of faults) lab.pbx.inject(fault);
      lab.pbx.call({ channel: 'PJSIP/trunk', exten: '200' }).subscribe();
      lab.run(1_000);
      client.ask('Challenge', { AuthType: 'MD5' });
      return client.text;
    };
    expect(
      story(garble({ at: 'before', data: '#' }), splitWrites({ bytes: 9, random: true })).replaceAll('#', ''),
    ).toBe(story());
  });

  const slow = (bytesPerSecond: number): Fault => slowWrites({ bytesPerSecond });
  it.each([
    ['times', () => noAnswer({ times: 0 })],
    ['times', () => noAnswer({ times: 1.5 })],
    ['connection', () => dropConnections({ connection: 0 })],
    ['bytes', () => dropOnAnswer({ at: { bytes: -1 } })],
    ['rows', () => dropOnAnswer({ at: { rows: -1 } })],
    ['seconds', () => refuseLogins({ seconds: -1 })],
    ['message', () => refuseLogins({ message: 'a\r\nb' })],
    ['seconds', () => delayLogins({ seconds: NaN })],
    ['seconds', () => lateAnswers({ seconds: -1 })],
    ['copies', () => duplicateAnswers({ copies: 0 })],
    ['by', () => wrongListItems({ by: 0.5 })],
    ['bytes', () => splitWrites({ bytes: 0 })],
    ['bytesPerSecond', () => slow(0)],
    ['data', () => garbage({ data: '' })],
    ['data', () => garble({ data: new Uint8Array() })],
    ['length', () => garbage({ length: 0 })],
    ['ends', () => wrongLineEnds({ ends: 'x' as '\n' })], // as a caller without types may
    ['strayMessage', () => strayMessage({})],
    ['"A:"', () => strayMessage({ 'A:': '' })],
    ['Event', () => strayMessage({ Event: 'a\nb' })],
    ['downFor', () => restart({ downFor: -1 })],
    ['seconds', () => slowBoot({ seconds: -1 })],
    ['"QueueStatuss"', () => new EmbeddedPbx().inject(noAnswer({ action: 'QueueStatuss' }))],
    ['"Monitor"', () => new EmbeddedPbx({ faults: [dropOnAnswer({ action: 'Monitor' })] })],
    ['"Pong"', () => new EmbeddedPbx().inject(garble({ action: 'Pong' }))],
  ])('refuses a wrong %s', (name, bad) => {
    const thrown = ((): unknown => {
      try {
        return bad();
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toMatchObject({ name: 'ArgumentError', message: expect.stringContaining(name) as string });
  });
});
