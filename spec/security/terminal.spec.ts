import fc from 'fast-check';
import { concat, NEVER, of, Subject } from 'rxjs';
import { adviceFor } from '../../lib/cli/text/adviceFor.js';
import { runInProcess } from '../cli/runInProcess.js';
import { answering, scriptedServer, type ScriptedServer } from '../support/scriptedServer.js';

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

/** Whatever a terminal obeys: all control characters but LF, which ends a line, and Unicode's own. */
const CONTROLS = [
  range(0x01, 0x09),
  range(0x0b, 0x1f),
  range(0x7f, 0x9f),
  range(0x200b, 0x200f),
  range(0x2028, 0x202e),
];
const EVIL = `x${CONTROLS.join('')}${range(0x2060, 0x206f)}\u00ad\u061c\ufeff\u{e0041}\x1b[2J\x1b]0;owned\x07\x9b31my`;
const HOSTILE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

let server: ScriptedServer;

afterEach(async () => {
  await server.close();
});

/** A server that says such things wherever it may say anything. */
async function hostileServer(answers: Readonly<Record<string, string>> = {}): Promise<string> {
  server = await scriptedServer(
    answering((action, id) => {
      const answer =
        answers[action] ?? `Response: Success\r\nActionID: {id}\r\n${EVIL}: ${EVIL}\r\nMessage: ${EVIL}\r\n\r\n`;
      return answer.replaceAll('{id}', id);
    }),
  );
  return `ami://admin:secret123@127.0.0.1:${String(server.port)}`;
}

/** Lines that do nothing to a terminal, and do show what the server said. */
function expectHarmless(text: string): void {
  expect(text.replaceAll('\n', '')).not.toMatch(HOSTILE);
  expect(text).toMatch(/\\x1b\[2J|\\u001b\[2J/);
}

const ERROR = `Response: Error\r\nActionID: {id}\r\nMessage: ${EVIL}\r\n\r\n`;
const EVENT = `Event: Evil${EVIL}\r\n${EVIL}: ${EVIL}\r\nChanVariable: ${EVIL}=${EVIL}\r\n\r\n`;
const LIST = `Response: Success\r\nActionID: {id}\r\nEventList: start\r\n\r\n`;
const LIST_END = `Event: ListComplete\r\nActionID: {id}\r\nEventList: Complete\r\n\r\n`;
const CHANNELS = `${LIST}Event: CoreShowChannel\r\nActionID: {id}\r\nChannel: ${EVIL.replaceAll('\r', '')}\r\nCallerIDNum: ${EVIL}\r\nBridgeId: ${EVIL}\r\nExten: \r\n\r\n${LIST_END}`;

describe('nothing that a server sends reaches the terminal as it is', () => {
  it.each([[[]], [['--json']]])('by an action %j', async (flags) => {
    const url = await hostileServer({ CoreShowChannels: CHANNELS });
    for (const action of ['CoreStatus', 'CoreShowChannels']) {
      const { code, out, all } = await runInProcess([...flags, '--url', url, 'action', action]);
      expect(code).toBe(0);
      expectHarmless(all);
      if (flags.length > 0) expect(linesOf(out)).not.toEqual([]);
    }
  });

  it('by an action that fails, a login that is refused, a banner that is none', async () => {
    const url = await hostileServer({ CoreStatus: ERROR });
    const failed = await runInProcess(['--url', url, 'action', 'CoreStatus']);
    expect(failed.code).toBe(1);
    expectHarmless(failed.all);
    await server.close();
    server = await scriptedServer((socket) => {
      socket.write('Asterisk Call Manager/11.0.0\r\n');
      socket.on('data', (chunk) => {
        socket.write(ERROR.replace('{id}', /ActionID: (.*)\r/.exec(chunk.toString())?.[1] ?? ''));
      });
    });
    const refused = await runInProcess([
      '--url',
      `ami://admin:s@127.0.0.1:${String(server.port)}`,
      'action',
      'CoreStatus',
    ]);
    expect(refused.code).toBe(4);
    expectHarmless(refused.all);
    await server.close();
    server = await scriptedServer((socket) => socket.write(`\x1b[2J\x9b31m\u202e${EVIL}\r\n`));
    const none = await runInProcess([
      '--url',
      `ami://admin:s@127.0.0.1:${String(server.port)}`,
      'action',
      'CoreStatus',
    ]);
    expect(none.code).toBe(3);
    expectHarmless(none.all);
  });

  it.each([[[]], [['--json']]])('by a console command %j', async (flags) => {
    const output = `Response: Success\r\nActionID: {id}\r\nMessage: x\r\nOutput: ${EVIL}\r\nOutput: ${EVIL}\r\n\r\n`;
    const url = await hostileServer({ Command: output });
    const { code, out, all } = await runInProcess([...flags, '--url', url, 'command', 'core show version']);
    expect(code).toBe(0);
    expectHarmless(all);
    if (flags.length > 0) expect(linesOf(out)).toEqual([[EVIL, EVIL]]);
  });

  it.each([[[]], [['--json']]])('by events %j', async (flags) => {
    server = await scriptedServer((socket) => {
      answering((_, id) => `Response: Success\r\nActionID: ${id}\r\n\r\n`)(socket);
      socket.on('data', (chunk) => {
        if (chunk.toString().startsWith('Action: Login')) socket.write(EVENT);
      });
    });
    const url = `ami://${encodeURIComponent('a\x1b[2Jb')}:s@127.0.0.1:${String(server.port)}`;
    const quit$ = new Subject<number>();
    const onOut = (text: string): void => {
      if (!text.startsWith('# ')) quit$.next(130);
    };
    const { code, out, all } = await runInProcess([...flags, '--url', url, 'dump'], { quit$, onOut });
    expect(code).toBe(0);
    expectHarmless(all);
    if (flags.length > 0) expect(linesOf(out)).toMatchObject([{ [EVIL]: EVIL, ChanVariable: { [EVIL]: EVIL } }]);
  });

  it.each([[[]], [['--json']]])('by the channels that recover offers %j', async (flags) => {
    const url = await hostileServer({ CoreShowChannels: CHANNELS });
    const { code, out, all } = await runInProcess([...flags, '--url', url, 'recover'], {
      answers: ['1', 'default', '500', ''],
    });
    expect(code).toBe(0);
    expectHarmless(all);
    if (flags.length > 0) expect(linesOf(out)).toMatchObject([{ exten: '500' }]);
    const refused = await runInProcess([...flags, '--url', url, 'recover'], { answers: ['2'] });
    expect(refused.code).toBe(2);
    expectHarmless(refused.all);
  });

  it('whatever the text is: a line of JSON is one that JSON reads back', async () => {
    const { jsonLine, printable } = await import('../../lib/cli/text/printable.js');
    const text = fc.string({
      unit: fc.oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        fc.constantFrom(...Array.from(EVIL), '\ud800', '"', '\\'),
      ),
    });
    fc.assert(
      fc.property(fc.dictionary(text, text), text, (fields, one) => {
        const line = jsonLine({ ...fields, one });
        expect(JSON.parse(line)).toEqual({ ...fields, one });
        expect(line.slice(0, -1)).not.toMatch(HOSTILE);
        expect(printable(one)).not.toMatch(HOSTILE);
      }),
    );
  });
});

describe('the window of watch, and tables', () => {
  const rows = (name: string): string =>
    `${LIST}Event: ${name}\r\nActionID: {id}\r\n${['Linkedid', 'Uniqueid', 'Channel', 'CallerIDName', 'CallerIDNum', 'Exten', 'Application', 'ApplicationData', 'Queue', 'Duration', 'Completed', 'ObjectName', 'Contacts', 'DeviceState', 'Conference'].map((key) => `${key}: ${EVIL}\r\n`).join('')}\r\n${LIST_END}`;
  const ROWS = {
    CoreShowChannels: rows('CoreShowChannel'),
    Status: `${LIST}${LIST_END}`,
    BridgeList: `${LIST}${LIST_END}`,
    Ping: 'Response: Success\r\nActionID: {id}\r\nPing: Pong\r\n\r\n',
    QueueStatus: rows('QueueParams'),
    PJSIPShowEndpoints: rows('EndpointList'),
    ConfbridgeListRooms: rows('ConfbridgeListRooms'),
    ConfbridgeList: rows('ConfbridgeList'),
  };

  async function noisyServer(answers: Readonly<Record<string, string>>): Promise<string> {
    server = await scriptedServer((socket) => {
      answering((action, id) => EVENT + (answers[action] ?? ERROR).replaceAll('{id}', id))(socket);
    });
    return `ami://admin:secret123@127.0.0.1:${String(server.port)}`;
  }

  /** All that is drawn until that is there. */
  async function drawnBy(argv: readonly string[], url: string, wanted: RegExp): Promise<string> {
    let drawn = '';
    const quit$ = new Subject<number>();
    const draw = (lines: readonly string[]): void => {
      drawn += `${lines.join('\n')}\n`;
      if (wanted.test(drawn)) quit$.next(130);
    };
    const screen$ = concat(of({ draw }), NEVER);
    const terminal = { columns: 10_000, rows: 100, hasColors: false, resize$: NEVER, keys$: NEVER, screen$ };
    const { code, all } = await runInProcess([...argv, '--url', url], { terminal, quit$ });
    expect({ code, all }).toEqual({ code: 0, all: '' });
    return drawn;
  }

  it('show names, and obey none of them', async () => {
    const url = await noisyServer(ROWS);
    expectHarmless(await drawnBy(['watch'], url, /CALLS[^]*\\x1b[^]*QUEUES[^]*\\x1b[^]*EVENTS[^]*\\x1b/));
    for (const name of ['channels', 'queues', 'calls']) expectHarmless(await drawnBy([name, '--watch'], url, /\\x1b/));
  });

  it('show errors, and obey none of them', async () => {
    const url = await noisyServer({ ...ROWS, QueueStatus: ERROR });
    expectHarmless(await drawnBy(['watch'], url, /QUEUES[^]*cannot be shown: .*\\x1b/));
  });

  it.each([[[]], [['--json']]])('print them, and obey none of them %j', async (flags) => {
    const url = await noisyServer(ROWS);
    for (const name of ['channels', 'queues', 'calls']) {
      const { code, out, all } = await runInProcess([name, '--url', url, ...flags]);
      expect(code).toBe(0);
      expectHarmless(all);
      if (flags.length > 0) expect(linesOf(out)).toHaveLength(1);
    }
  });

  it('take rows that lack what every server sends', async () => {
    const bare = (name: string): string => `${LIST}Event: ${name}\r\nActionID: {id}\r\n\r\n${LIST_END}`;
    const url = await noisyServer({ CoreShowChannels: bare('CoreShowChannel'), QueueStatus: bare('QueueParams') });
    await drawnBy(['watch'], url, /EVENTS/);
  });

  it('end with an error that obeys none either', async () => {
    server = await scriptedServer((socket) => socket.write(`\x1b[2J${EVIL}\r\n`));
    const { code, all } = await runInProcess(['watch', '--url', `ami://a:b@127.0.0.1:${String(server.port)}`]);
    expect(code).toBe(3);
    expectHarmless(all);
    expectHarmless(adviceFor(new TypeError(EVIL)));
    expectHarmless(adviceFor(EVIL));
  });
});

function linesOf(out: string): readonly unknown[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}
