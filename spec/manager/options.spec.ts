import { inspect } from 'node:util';
import { Manager, type ManagerOptions } from 'rx-asterisk';

const account = { username: 'admin', secret: 'hush-hush' };

describe('Manager.from', () => {
  it.each([
    ['ami://admin:secret123@host:5038'],
    ['amis://admin:secret123@host'],
    ['ami://admin:p%40ss%2Fw%20rd@[::1]:5038'],
    ['ami://admin:secret123@host/'],
  ])('reads %s', (address) => {
    expect(Manager.from(address)).toBeInstanceOf(Manager);
  });

  it.each([
    ['http://admin:hush-hush@host:5038', 'no AMI address'],
    ['admin:hush-hush@host', 'no AMI address'],
    ['', 'no AMI address'],
    ['ami://admin:hush-hush@', 'no AMI address'],
    ['ami://:hush-hush@host', 'names no user'],
    ['ami://admin@host', 'names no secret'],
    ['ami://admin:hush%zz@host', 'not percent-encoded'],
    ['ami://admin:hush-hush@host/path', 'goes on after the port'],
    ['ami://admin:hush-hush@host:5038?x=1', 'goes on after the port'],
    ['ami://admin:hush-hush@host:0', 'port: 0'],
    ['ami://admin:hush%0dx@host', 'holds a CR, LF or NUL'],
  ])('refuses %s without showing it', (address, reason) => {
    const error = errorOf(() => Manager.from(address));
    expect(error).toMatchObject({ name: 'ConfigurationError', message: expect.stringContaining(reason) as string });
    expect(inspect(error)).not.toContain('hush');
  });
});

describe('listenEvents', () => {
  it('names a class that there is not, which the server would take for none at all', () => {
    const error = errorOf(() => new Manager({ ...account, listenEvents: ['call', 'cals'] }));
    expect(error).toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining('"cals" is no class') as string,
    });
  });
});

describe('Manager.from with tls', () => {
  it('takes what TLS is to know beside amis://', () => {
    expect(Manager.from('amis://admin:secret123@host', { tls: { servername: 'pbx.example' } })).toBeInstanceOf(Manager);
    const error = errorOf(() =>
      Manager.from('amis://admin:secret123@host', { tls: { servername: 'x' }, port: 1, linger: -1 }),
    );
    expect(error).toMatchObject({ message: expect.stringMatching('^linger') as string });
  });

  it('refuses it beside ami://, rather than speak without TLS', () => {
    expect(errorOf(() => Manager.from('ami://admin:secret123@host', { tls: true }))).toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining('amis://') as string,
    });
  });
});

describe('options', () => {
  const wrong: readonly (readonly [string, Partial<ManagerOptions>])[] = [
    ['username', { username: '' }],
    ['secret', { secret: '' }],
    ['host', { host: '' }],
    ['port', { port: 0 }],
    ['port', { port: 65_536 }],
    ['port', { port: 50.5 }],
    ['timeout', { timeout: 0 }],
    ['timeout', { timeout: Infinity }],
    ['linger', { linger: -1 }],
    ['keepAlive.interval', { keepAlive: { interval: 0 } }],
    ['keepAlive.deadline', { keepAlive: { deadline: NaN } }],
    ['reconnect.initialDelay', { reconnect: { initialDelay: 0 } }],
    ['reconnect.maxDelay', { reconnect: { initialDelay: 10, maxDelay: 5 } }],
    ['reconnect.factor', { reconnect: { factor: 0.5 } }],
    ['reconnect.jitter', { reconnect: { jitter: 2 } }],
    ['reconnect.retries', { reconnect: { retries: -1 } }],
    ['maxFrameBytes', { maxFrameBytes: 0 }],
    ['maxFrameLines', { maxFrameLines: 10 }],
    ['maxListRows', { maxListRows: 0 }],
    ['maxInFlight', { maxInFlight: 0 }],
    ['maxInFlight', { maxInFlight: NaN }],
    ['maxWaiting', { maxWaiting: -1 }],
    ['fallbackEncoding', { fallbackEncoding: 'klingon' }],
  ];

  it.each(wrong)('refuses a wrong %s, naming it: %o', (option, options) => {
    const error = errorOf(() => new Manager({ ...account, ...options }));
    expect(error).toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringMatching(`^${option}:?`) as string,
    });
  });
});

describe('secrets', () => {
  it('stand in no view of a manager', () => {
    const pbx = new Manager(account);
    expect(inspect(pbx, { depth: Infinity, showHidden: true })).not.toContain(account.secret);
    expect(JSON.stringify(pbx)).not.toContain(account.secret);
  });
});

function errorOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}
