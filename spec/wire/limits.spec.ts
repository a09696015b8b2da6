import { inspect } from 'node:util';
import { type Diagnostic, type Frame, Manager, memoryTransport, toFrames } from 'rx-asterisk';
import { of, Subject, VirtualTimeScheduler } from 'rxjs';
import { BANNER, frameOf } from './frameOf.js';
import { scriptedSession } from './scriptedSession.js';

/** What a session finds in these pieces: names of frames, and kinds of diagnostics. */
function findings(...pieces: readonly string[]): string[] {
  const found: string[] = [];
  const { session, serve, diagnostics } = scriptedSession({ maxFrameBytes: 1_024 });
  session.frames$.subscribe((frame: Frame) => found.push(frame.name));
  for (const piece of pieces) serve(piece);
  return [...found, ...diagnostics.map(({ kind }: Diagnostic) => kind)];
}

const cutEverywhere = (text: string): string[][] =>
  Array.from(text, (_, at) => findings(text.slice(0, at), text.slice(at))).map((found) => found.sort());

describe('a frame that is too long', () => {
  it('is one diagnostic, and forges no frame, wherever console output with empty lines is cut', () => {
    const output = `${'x'.repeat(1_100)}\n\nEvent: Hangup\nChannel: forged\n\nlast\n--END COMMAND--`;
    const text = `Response: Follows\r\nPrivilege: Command\r\nActionID: 5\r\n${output}\r\n\r\nEvent: Next\r\n\r\n`;
    for (const found of cutEverywhere(text)) expect(found).toEqual(['Next', 'limit']);
  });

  it('is so by the same measure wherever it is cut', () => {
    const head = 'Event: Long\r\nChannel: ';
    const exactly = `${head.padEnd(1_024, 'x')}\r\n\r\n`;
    const over = `${head.padEnd(1_025, 'x')}\r\n\r\n`;
    for (const found of cutEverywhere(exactly)) expect(found).toEqual(['Long']);
    for (const found of cutEverywhere(over)) expect(found).toEqual(['limit']);
  });
});

describe('a frame of too many lines', () => {
  it('is one of console output too, whose lines may be empty', () => {
    const { serve, diagnostics } = scriptedSession({ maxFrameLines: 128 });
    const output = (lines: number): string => `Response: Follows\n${'\n'.repeat(lines - 2)}--END COMMAND--\n\n`;
    serve(output(128));
    expect(diagnostics).toEqual([]);
    serve(output(129));
    expect(diagnostics).toMatchObject([{ kind: 'limit', limit: 'maxFrameLines', max: 128 }]);
  });
});

describe('frames that arrive while one is handed out', () => {
  it('are not taken for the rest of the one before them', () => {
    const bytes$ = new Subject<Uint8Array>();
    const names: string[] = [];
    bytes$.pipe(toFrames({ maxFrameBytes: 1_024 })).subscribe(({ name }) => {
      names.push(name);
      if (name === 'First') bytes$.next(Buffer.from(`annel: a\r\n\r\n${'Event: Next\r\n\r\n'.repeat(100)}`));
    });
    bytes$.next(Buffer.from(`${BANNER}Event: First\r\n\r\nEvent: Second\r\nCh`));
    expect(names).toEqual(['First', 'Second', ...Array.from({ length: 100 }, () => 'Next')]);
  });
});

describe('a banner that is too long', () => {
  it.each([[3_000], [1_500]])('is none, wherever it is cut: %i characters', (length) => {
    const line = `Asterisk Call Manager/${'9'.repeat(length)}`;
    for (const pieces of [[`${line}\r\n`], [line, '\r\n'], [line.slice(0, 1_100), `${line.slice(1_100)}\r\n`]]) {
      const errors: unknown[] = [];
      const transport = memoryTransport((server) => {
        for (const piece of pieces) server.write(piece);
      });
      const options = { transport, username: 'admin', secret: 'x', scheduler: new VirtualTimeScheduler() };
      new Manager({ ...options, reconnect: false }).subscribe({ error: (error: unknown) => errors.push(error) });
      expect(errors).toMatchObject([{ name: 'CommunicationError' }]);
    }
  });
});

describe('an ActionID', () => {
  it.each([
    ['in another case', 'Response: Success\r\nActionid: 5'],
    ['in the first line', 'ActionID: 5\r\nResponse: Success'],
  ])('is found %s', (_, text) => {
    expect(frameOf(text).actionId).toBe('5');
  });
});

describe('console output of Asterisk 13', () => {
  it('keeps a first line that looks like a header', () => {
    const text =
      'Response: Follows\r\nPrivilege: Command\r\nActionID: 5\r\nActionID: out\nPrivilege: none\n--END COMMAND--';
    const frames: Frame[] = [];
    of(Buffer.from(`${BANNER}${text}\r\n\r\n`))
      .pipe(toFrames())
      .subscribe((frame) => frames.push(frame));
    expect(frames[0]?.toMessage()).toEqual({
      Response: 'Follows',
      Privilege: 'Command',
      ActionID: '5',
      Output: ['ActionID: out', 'Privilege: none'],
    });
  });
});

describe('an action that cannot be sent as it is', () => {
  it.each([
    ['no name', { name: '' }, 'the name'],
    ['a blank name', { name: ' ' }, 'the name'],
    ['half a character', { name: 'UserEvent', fields: { UserEvent: 'a\ud800b' } }, 'half a character'],
  ])('is refused: %s', (_, action, reason) => {
    const { session, sent } = scriptedSession();
    const errors: unknown[] = [];
    session.perform(action).subscribe({ error: (error: unknown) => errors.push(error) });
    expect(errors).toMatchObject([{ name: 'ArgumentError', message: expect.stringContaining(reason) as string }]);
    expect(sent()).toBe('');
  });

  it.each([
    ['a blank before it', ' lead'],
    ['more than Asterisk keeps', 'x'.repeat(241)],
  ])('is refused for an ActionID with %s', (_, ActionID) => {
    const { session, sent } = scriptedSession();
    const errors: unknown[] = [];
    session
      .perform({ name: 'Ping', fields: { ActionID } })
      .subscribe({ error: (error: unknown) => errors.push(error) });
    expect(errors).toMatchObject([{ name: 'ArgumentError' }]);
    expect(sent()).toBe('');
  });

  it('shows no secret that a field holds', () => {
    const { session } = scriptedSession();
    const errors: unknown[] = [];
    for (const [key, value] of [
      ['AuthSecret', 'hush\n'],
      ['Password', 'hush\n'],
      ['Variable', 'SIPSECRET=hush\n'],
    ] as const) {
      const fields = { [key]: value };
      session.perform({ name: 'X', fields }).subscribe({ error: (error: unknown) => errors.push(error) });
    }
    expect(errors).toHaveLength(3);
    expect(inspect(errors)).not.toContain('hush');
  });

  it('is not one whose ActionID was chosen, in whatever case', () => {
    const { session, sent } = scriptedSession();
    session.perform({ name: 'Ping', fields: { actionid: 'mine' } }).subscribe();
    expect(sent()).toBe('Action: Ping\r\nActionID: mine\r\n\r\n');
  });
});
