import { CommunicationError, type Diagnostic, Manager, memoryTransport, TimeoutError } from 'rx-asterisk';
import { VirtualTimeScheduler } from 'rxjs';
import { scriptedSession } from './scriptedSession.js';

const GOOD = 'Event: Hangup\r\nChannel: good\r\n\r\n';

/** The least limit that a manager takes. */
const LIMIT = 1_024;

/** What a session makes of bytes that are served in these pieces. */
function serve(pieces: readonly string[], maxFrameBytes?: number): { channels: string[]; diagnostics: Diagnostic[] } {
  const { session, serve, diagnostics, errors } = scriptedSession(maxFrameBytes === undefined ? {} : { maxFrameBytes });
  const channels: string[] = [];
  session.on('Hangup').subscribe((hangup) => channels.push(hangup.Channel));
  pieces.forEach(serve);
  expect(errors).toEqual([]);
  expect(session.isOpen).toBe(true);
  return { channels, diagnostics: [...diagnostics] };
}

describe('a block that is neither event nor response', () => {
  it.each(['Hello: world', 'no colon', ': ', 'Eventful: yes\r\nResponsive: no', '\0\0\0'])(
    'is a diagnostic, and the next frame is read: %j',
    (block) => {
      const { channels, diagnostics } = serve([`${GOOD}${block}\r\n\r\n${GOOD}`]);
      expect(channels).toEqual(['good', 'good']);
      expect(diagnostics).toEqual([
        {
          kind: 'protocol',
          fault: 'malformed',
          message: expect.any(String) as string,
          epoch: 1,
          excerpt: block.slice(0, 80),
        },
      ]);
    },
  );

  it('is told by its beginning only', () => {
    const { diagnostics } = serve([`Hello: ${'x'.repeat(5_000)}\r\n\r\n`]);
    expect(diagnostics).toMatchObject([{ excerpt: `Hello: ${'x'.repeat(73)}` }]);
  });
});

describe('a frame that is too long', () => {
  const piece = 'x'.repeat(1 << 16);

  it('without a line end is one diagnostic, is not kept, and the next frame is read', () => {
    const endless = Array.from({ length: 160 }, () => piece);
    const { session, serve, diagnostics } = scriptedSession({ maxFrameBytes: 1 << 20 });
    const channels: string[] = [];
    session.on('Hangup').subscribe((hangup) => channels.push(hangup.Channel));
    serve('Event: Hangup\r\nChannel: ');
    endless.forEach(serve);
    expect(diagnostics).toMatchObject([
      { kind: 'limit', excerpt: expect.stringMatching(/^Event: Hangup\r\nChannel: x+$/) as string },
    ]);
    serve(`\r\n\r\n${GOOD}`);
    expect(channels).toEqual(['good']);
    expect(diagnostics).toHaveLength(1);
  });

  it('is one diagnostic in one piece too', () => {
    const { channels, diagnostics } = serve([`Event: Hangup\r\nChannel: ${'x'.repeat(5_000)}\r\n\r\n${GOOD}`], LIMIT);
    expect(channels).toEqual(['good']);
    expect(diagnostics.map(({ kind }) => kind)).toEqual(['limit']);
  });

  it('is one diagnostic wherever it is cut', () => {
    const text = `Event: Hangup\r\nChannel: ${'x'.repeat(900)}\r\nX: ${'y'.repeat(900)}\r\n\r\n${GOOD}`;
    for (let at = 0; at <= text.length; at += 17) {
      const { channels, diagnostics } = serve([text.slice(0, at), text.slice(at)], LIMIT);
      expect(channels).toEqual(['good']);
      expect(diagnostics.map(({ kind }) => kind)).toEqual(['limit']);
    }
  });

  it('is one that is longer than the limit, not one that is as long', () => {
    const channel = 'x'.repeat(LIMIT - 'Event: Hangup\r\nChannel: '.length);
    const frame = `Event: Hangup\r\nChannel: ${channel}`;
    expect(serve([`${frame}\r\n\r\n`], LIMIT)).toEqual({ channels: [channel], diagnostics: [] });
    expect(serve([`${frame}!\r\n\r\n`], LIMIT).channels).toEqual([]);
  });
});

describe('the banner', () => {
  function connect(pieces: readonly string[]): { errors: unknown[]; sessions: number; clock: VirtualTimeScheduler } {
    const clock = new VirtualTimeScheduler();
    const errors: unknown[] = [];
    const result = { errors, sessions: 0, clock };
    const transport = memoryTransport((server) => {
      server.bytes$.subscribe((bytes) => {
        const id = /ActionID: (\S+)/.exec(Buffer.from(bytes).toString())?.[1] ?? '';
        server.write(`Response: Success\r\nActionID: ${id}\r\n\r\n`);
      });
      pieces.forEach((piece) => server.write(piece));
    });
    new Manager({ transport, username: 'u', secret: 's', auth: 'plain', reconnect: false, scheduler: clock }).subscribe(
      {
        next: () => (result.sessions += 1),
        error: (error: unknown) => errors.push(error),
      },
    );
    return result;
  }

  it.each([
    ['of Asterisk 13', ['Asterisk Call Manager/2.10.6\r\n']],
    ['with a bare LF', ['Asterisk Call Manager/1.1\n']],
    ['in pieces', ['Aster', 'isk Call Manager/', '9.0.0', '\r', '\n']],
  ])('%s opens the door', (_, pieces) => {
    expect(connect(pieces)).toMatchObject({ sessions: 1, errors: [] });
  });

  it.each([
    ['of another server', ['220 mail.example.invalid ESMTP\r\n']],
    ['of a web server, in pieces', ['HTTP/1.1 400', ' Bad Request\r\n\r\n']],
    ['that is empty', ['\r\n']],
    ['that is missing before a frame', ['Response: Success\r\n\r\n']],
    ['without an end', ['x'.repeat(600), 'x'.repeat(600)]],
    ['without an end, of binary bytes', ['\0\u0001\u0002'.repeat(2_000)]],
  ])('%s is an error', (_, pieces) => {
    const { errors, sessions } = connect(pieces);
    expect(sessions).toBe(0);
    expect(errors).toEqual([expect.any(CommunicationError)]);
    expect((errors[0] as Error).message.length).toBeLessThan(600);
  });

  it.each([
    ['never comes', []],
    ['never ends', ['Asterisk Call Manager/11.0.0']],
  ])('that %s is waited for only so long', (_, pieces) => {
    const { errors, clock } = connect(pieces);
    expect(errors).toEqual([]);
    clock.flush();
    expect(errors).toEqual([expect.any(TimeoutError)]);
    expect(errors[0]).toMatchObject({ stage: 'banner' });
  });
});
