import { Writable } from 'node:stream';
import { pino } from 'pino';
import { getvar, type Logger, Manager } from 'rx-asterisk';
import { dropConnections, garbage, noAnswer, raw, refuseLogins, ScriptedServer } from 'rx-asterisk/testing';
import { asyncScheduler, interval, map, Subject, take } from 'rxjs';
import { Lab } from '../testing/Lab.js';

interface Line {
  readonly level: string;
  readonly fields: object;
  readonly message: string;
}

/** A logger that keeps what it is told. */
class Notebook implements Logger {
  readonly lines: Line[] = [];
  readonly debug = this.#at('debug');
  readonly info = this.#at('info');
  readonly warn = this.#at('warn');
  readonly error = this.#at('error');

  #at(level: string): (fields: object, message: string) => void {
    return (fields, message) => this.lines.push({ level, fields, message });
  }
}

describe('the logger of a manager', () => {
  it('is told of connections: made, lost, tried again, there again, closed', () => {
    const lab = new Lab();
    const log = new Notebook();
    const pbx = lab.manager({ logger: log });
    pbx.connect();
    lab.run(500);
    lab.pbx.inject(dropConnections());
    lab.run(100);
    pbx.close();
    lab.run(1_000);
    expect(log.lines.filter(({ level }) => level !== 'debug')).toEqual([
      { level: 'info', fields: { epoch: 1 }, message: 'Logged in' },
      {
        level: 'warn',
        fields: {
          kind: 'connection',
          event: 'lost',
          epoch: 1,
          err: expect.objectContaining({ name: 'GoneAwayError' }) as Error,
        },
        message: 'The server closed the connection',
      },
      { level: 'info', fields: { attempt: 2, delay: 100 }, message: 'Next attempt in 100 ms' },
      {
        level: 'warn',
        fields: { kind: 'connection', event: 'restored', epoch: 2, gap: 600 },
        message: 'The connection is there again; what happened within 600 ms may have been missed',
      },
      { level: 'info', fields: { epoch: 2 }, message: 'Logged in' },
      { level: 'info', fields: {}, message: 'Closed' },
    ]);
    expect(log.lines.filter(({ level }) => level === 'debug').map(({ message }) => message)).toEqual([
      ...['idle', 'connecting', 'authenticating', 'connecting', 'authenticating'],
    ]);
  });

  it('is told why a manager has given up', () => {
    const lab = new Lab();
    const log = new Notebook();
    lab.pbx.inject(refuseLogins());
    lab.manager({ logger: log, timeout: 5_000 }).connect({ error: () => undefined });
    lab.run(2_000);
    expect(log.lines.at(-1)).toEqual({
      level: 'error',
      fields: { err: expect.objectContaining({ kind: 'authentication' }) as Error },
      message: 'Given up',
    });
  });

  it('gets one line a second about faults of one kind, with the number of those that were left out', () => {
    const lab = new Lab();
    const log = new Notebook();
    lab.manager({ logger: log }).connect();
    lab.run();
    const fault = garbage({ data: 'Segmentation fault\r\n\r\n' });
    lab.pbx.inject(
      interval(100, lab.scheduler).pipe(
        take(25),
        map(() => fault),
      ),
    );
    lab.run(5_000);
    expect(log.lines.filter(({ level }) => level === 'warn')).toEqual(
      [undefined, 9, 9].map((suppressed) => ({
        level: 'warn',
        fields: {
          ...{ kind: 'protocol', fault: 'malformed', excerpt: 'Segmentation fault', epoch: 1 },
          ...(suppressed && { suppressed }),
        },
        message: 'The server sent malformed data',
      })),
    );
  });

  it('tells the time by a clock that nobody sets', () => {
    jest.useFakeTimers();
    const log = new Notebook();
    const sends = new Subject<ReturnType<typeof raw>>();
    const { transport } = new ScriptedServer(asyncScheduler, [{ sends }]);
    const pbx = new Manager({ transport, username: 'admin', secret: 'secret123', logger: log, keepAlive: false });
    pbx.connect();
    for (let times = 0; times < 3; times += 1) {
      sends.next(raw('Segmentation fault\r\n\r\n'));
      jest.advanceTimersByTime(1_500);
      jest.setSystemTime(Date.now() - 3_600_000);
    }
    expect(log.lines.filter(({ level }) => level === 'warn')).toHaveLength(3);
    pbx.close();
    jest.useRealTimers();
  });

  it('is told of actions that are not answered', () => {
    const lab = new Lab();
    const log = new Notebook();
    lab.pbx.inject(noAnswer({ action: 'Getvar' }));
    lab
      .manager({ logger: log })
      .pipe(getvar(null, 'A'))
      .subscribe({ error: () => undefined });
    lab.run(1_000);
    expect(log.lines).toContainEqual({
      level: 'warn',
      fields: { kind: 'timeout', action: 'Getvar', stage: 'response', epoch: 1 },
      message: 'Getvar: a response did not come within 1000 ms',
    });
  });

  it('may be pino', () => {
    const texts: string[] = [];
    const stream = new Writable({
      write: (chunk: Buffer, _, done) => {
        texts.push(chunk.toString());
        done();
      },
    });
    const lab = new Lab();
    lab.manager({ logger: pino(stream) }).connect();
    lab.run(100);
    lab.pbx.inject(dropConnections());
    lab.run(100);
    const lines = texts.map((text) => JSON.parse(text) as Record<string, unknown>);
    expect(lines.map(({ level, msg }) => [level, msg]).slice(0, 2)).toEqual([
      [30, 'Logged in'],
      [40, 'The server closed the connection'],
    ]);
    expect(lines[1]?.['err']).toMatchObject({ type: 'GoneAwayError', stack: expect.any(String) as string });
  });

  it('may be console', () => {
    const info = jest.spyOn(console, 'info').mockImplementation(() => undefined);
    const debug = jest.spyOn(console, 'debug').mockImplementation(() => undefined);
    const lab = new Lab();
    lab.manager({ logger: console }).connect();
    lab.run(100);
    expect(info.mock.calls).toEqual([[{ epoch: 1 }, 'Logged in']]);
    info.mockRestore();
    debug.mockRestore();
  });
});
