import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { type ConfigSources, type ConnectionConfig, Manager, readConfig } from 'rx-asterisk';
import { findConfig } from '../../lib/config/readConfig.js';
import { everythingSeen } from '../security/everythingSeen.js';

const SECRET = 'hunter2-s3cr3t';
const OFFICE = { host: 'pbx', port: 5038, username: 'admin', secret: SECRET };

let folder: string;
let cwd: string;
let warnings: string[];
const warn = (text: string): void => void warnings.push(text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rx-asterisk-'));
  // Where no file is.
  cwd = join(folder, 'cwd');
  mkdirSync(cwd);
  warnings = [];
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string, mode = 0o600): string {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  // Not by writeFileSync: that leaves the mode of a file that is there, and obeys the umask.
  chmodSync(path, mode);
  return path;
}

function office(keys: Readonly<Record<string, string>> = {}, general = 'py-asterisk'): string {
  const all = { hostname: 'pbx', port: '5038', username: 'admin', secret: SECRET, ...keys };
  const lines = Object.entries(all).map(([key, value]) => `${key} = ${value}`);
  return [`[${general}]`, 'default connection = office', '[connection: office]', ...lines, ''].join('\n');
}

function read(text: string, name?: string, sources: ConfigSources = {}): ConnectionConfig {
  const { env, ...others } = sources;
  return readConfig(name, { cwd, warn, ...others, env: { PYASTERISK_CONF: write('a.conf', text), ...env } });
}

/** The error of a call that must fail: one of ours, and without the secret wherever one looks. */
function refusalOf(make: () => unknown, secret = SECRET): string {
  try {
    make();
  } catch (error) {
    expect(error).toMatchObject({ kind: 'configuration', name: 'ConfigurationError' });
    expect(everythingSeen(error)).not.toContain(secret);
    return (error as Error).message;
  }
  throw new Error('it was taken');
}

describe('the order', () => {
  const places = (env: Readonly<Record<string, string>>): readonly [string, string][] => [
    [env['PYASTERISK_CONF']!, 'py-asterisk'],
    [join(env['HOME']!, '.py-asterisk.conf'), 'py-asterisk'],
    [join(env['USERPROFILE']!, 'py-asterisk.conf'), 'py-asterisk'],
    [join(cwd, 'py-asterisk.conf'), 'py-asterisk'],
    [env['RX_ASTERISK_CONF']!, 'rx-asterisk'],
    [join(env['HOME']!, '.rx-asterisk.conf'), 'rx-asterisk'],
    [join(env['USERPROFILE']!, 'rx-asterisk.conf'), 'rx-asterisk'],
    [join(cwd, 'rx-asterisk.conf'), 'rx-asterisk'],
  ];

  const surroundings = (): Record<string, string> => ({
    PYASTERISK_CONF: join(folder, 'py'),
    RX_ASTERISK_CONF: join(folder, 'rx'),
    HOME: join(folder, 'home'),
    USERPROFILE: join(folder, 'profile'),
  });

  it('of the files: the first that exists wins, py-asterisk’s before ours', () => {
    const env = surroundings();
    const files = places(env);
    // From the last to the first: each new one goes before all that are there.
    for (const [index, [path, general]] of [...files.entries()].reverse()) {
      write(path.slice(folder.length), office({ username: `user${index}` }, general));
      expect(readConfig(undefined, { env, cwd, warn })).toEqual({ ...OFFICE, username: `user${index}` });
      expect(readConfig('office', { env, cwd, warn })).toEqual({ ...OFFICE, username: `user${index}` });
    }
    expect(warnings).toEqual([]);
  });

  it('goes on in /etc, as the error tells where there is nothing', () => {
    const env = surroundings();
    const paths = places(env).map(([path]) => path);
    const py = [...paths.slice(0, 4), '/etc/py-asterisk.conf', '/etc/asterisk/py-asterisk.conf'];
    const rx = [...paths.slice(4), '/etc/rx-asterisk.conf', '/etc/asterisk/rx-asterisk.conf'];
    const none = `none of ${[...py, ...rx].join(', ')} exists`;
    expect(refusalOf(() => readConfig(undefined, { env, cwd }))).toBe(
      `There is no configuration: AMI_URL is not set, and ${none}`,
    );
    expect(refusalOf(() => readConfig('office', { env: { ...env, AMI_URL: 'ami://a:b@c' }, cwd }))).toBe(
      `There is no configuration: a connection with a name stands in a file, and ${none}`,
    );
  });

  it('has an address before the files, and AMI_URL where no name is given', () => {
    const env = { AMI_URL: `amis://me:${SECRET}@env`, PYASTERISK_CONF: write('a.conf', office()) };
    const fromEnv = { host: 'env', port: 5039, username: 'me', secret: SECRET, tls: true };
    expect(readConfig(undefined, { env, cwd })).toEqual(fromEnv);
    expect(readConfig('office', { env, cwd })).toEqual(OFFICE);
    const url = 'ami://you:s%20c@url:5555';
    const fromUrl = { host: 'url', port: 5555, username: 'you', secret: 's c', tls: false };
    expect(readConfig(undefined, { url, env, cwd })).toEqual(fromUrl);
    expect(readConfig('office', { url, env, cwd })).toEqual(fromUrl);
    expect(readConfig(undefined, { url: undefined, env: { ...env, AMI_URL: '' }, cwd })).toEqual(OFFICE);
    expect(readConfig(undefined, { url: 'ami://you:x@[::1]', env, cwd })).toMatchObject({ host: '::1', port: 5038 });
  });

  it('lets a caller tell that nothing is configured from a mistake', () => {
    expect(findConfig(undefined, { env: {}, cwd })).toBeUndefined();
    expect(findConfig('office', { env: { AMI_URL: 'ami://a:b@c' }, cwd })).toBeUndefined();
    // A path with a file for a folder is no file.
    expect(findConfig(undefined, { env: {}, cwd: write('file', '') })).toBeUndefined();
    expect(findConfig(undefined, { env: {}, cwd, url: 'ami://a:b@c' })).toMatchObject({ host: 'c' });
    const env = { PYASTERISK_CONF: write('a.conf', '') };
    expect(refusalOf(() => findConfig(undefined, { env, cwd }))).toContain('has no "default connection"');
  });
});

describe('a file', () => {
  it('of ours may call its general section [rx-asterisk] or [py-asterisk], one of py-asterisk’s only the latter', () => {
    const RX_ASTERISK_CONF = write('rx.conf', office());
    expect(readConfig(undefined, { env: { RX_ASTERISK_CONF }, cwd })).toEqual(OFFICE);
    write('rx.conf', `[rx-asterisk]\ndefault connection = office\n${office().replace('= office', '= home')}`);
    expect(readConfig(undefined, { env: { RX_ASTERISK_CONF }, cwd })).toEqual(OFFICE);
    write('rx.conf', '[connection: a]\n');
    expect(refusalOf(() => readConfig(undefined, { env: { RX_ASTERISK_CONF }, cwd }))).toBe(
      `${RX_ASTERISK_CONF}: [rx-asterisk] or [py-asterisk] has no "default connection"; it is one of [connection: a]`,
    );
    expect(refusalOf(() => read(office({}, 'rx-asterisk')))).toContain(
      'a.conf: [py-asterisk] has no "default connection"',
    );
  });

  it('may space its names, write its keys large, use both delimiters and comments, and end its lines as Windows does', () => {
    const text = [
      '\ufeff; a comment',
      '# another = one',
      '  [py-asterisk]  ; and one more',
      'Default Connection:office   ; here',
      '',
      '[connection:home]',
      'hostname = elsewhere',
      '\t[ connection :   office  ]',
      ' ; an indented one',
      'HOSTNAME: pbx ; the big one',
      'Port=1',
      'port = 5038',
      'userName :admin',
      `secret=${SECRET}\t;and its comment ; twice`,
    ];
    expect(read(text.join('\r\n'))).toEqual(OFFICE);
    expect(read(text.join('\n'), ' office ')).toEqual(OFFICE);
  });

  it.each(['yes', 'TRUE', '1', 'On'])('switches TLS on by %s', (tls) => {
    expect(read(office({ tls }))).toEqual({ ...OFFICE, tls: true });
  });

  it.each(['no', 'False', '0', 'OFF'])('switches TLS off by %s', (tls) => {
    expect(read(office({ TLS: tls }))).toEqual({ ...OFFICE, tls: false });
  });

  it.each([
    '100%s',
    '%(port)s',
    'a=b',
    'a:b',
    'a#b #c',
    '"quoted"',
    "'x'",
    '[x]',
    '[connection: office]',
    ';a',
    'a;b',
    '=',
    ':=',
    '#',
    'true',
    '0x10',
    'null',
    '\\',
    '$1$&',
  ])('hands over the secret %s as it is', (secret) => {
    expect(read(office({ secret })).secret).toBe(secret);
    expect(read(office().replace(`secret = ${SECRET}`, () => `secret: ${secret}`)).secret).toBe(secret);
    expect(read(office().replace(`secret = ${SECRET}`, () => `secret=${secret}`)).secret).toBe(secret);
  });

  it.each(['a.b.c', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'a: b', 'a = b', '[x', '1', 'ä ö'])(
    'may call a connection %s',
    (name) => {
      const text = office().replaceAll('office', name);
      expect(read(text)).toEqual(OFFICE);
      expect(read(text, name)).toEqual(OFFICE);
      expect(refusalOf(() => read(office(), name))).toContain(`there is no section [connection: ${name}]`);
    },
  );

  it('cannot reach the objects of the process by its names', () => {
    const names = ['constructor', '__proto__', 'toString', 'connection: __proto__'];
    const text = names.map((name) => `[${name}]\nreached = 1\n__proto__ = 1\nconstructor = 1\n`).join('');
    expect(read(`__proto__ = 1\nconstructor: 1\n${text}${office()}`)).toEqual(OFFICE);
    for (const object of [Object, Object.prototype, Object.prototype.toString])
      expect(object).not.toHaveProperty('reached');
    expect({}.constructor).toBe(Object);
    // js-ini would give the section the text of the key, and then say so.
    expect(read(`office = ${SECRET}\n[office]\nkey = 1\n${office()}`)).toEqual(OFFICE);
  });

  it.each([SECRET, `[${SECRET}`, `= ${SECRET}`, `: ${SECRET}`, `[] ${SECRET}`, '[]', '=', `secret ${SECRET}`])(
    'with the line %j is refused by the line’s number',
    (line) => {
      expect(refusalOf(() => read(`; one\r\n\n[a]\n${line}\n${office()}`))).toBe(
        `${join(folder, 'a.conf')}: line 4 is no [section], no key = value and no comment after ; or #`,
      );
    },
  );
});

describe('a secret', () => {
  const PLACES = 'a secret stands in the address, ami://user:secret@host, or in AMI_SECRET, or as "secret" in';

  it('is the address’s own, else AMI_SECRET as it stands, else the file’s', () => {
    const env = { AMI_SECRET: 'a%20b', AMI_URL: 'ami://admin@env' };
    expect(readConfig(undefined, { env, cwd }).secret).toBe('a%20b');
    expect(readConfig(undefined, { env, cwd, url: 'ami://admin@host' }).secret).toBe('a%20b');
    expect(readConfig(undefined, { env, cwd, url: 'ami://admin:@host' }).secret).toBe('a%20b');
    expect(readConfig(undefined, { env, cwd, url: 'ami://admin:own@host' }).secret).toBe('own');
    expect(readConfig(undefined, { env: { ...env, AMI_URL: 'ami://admin:own@env' }, cwd }).secret).toBe('own');
    expect(read(office(), 'office', { env }).secret).toBe('a%20b');
    expect(read(office({ secret: '' }), 'office', { env }).secret).toBe('a%20b');
    expect(read(office().replace(/secret.*\n/, ''), 'office', { env }).secret).toBe('a%20b');
    expect(read(office(), 'office', { env: { AMI_SECRET: '' } }).secret).toBe(SECRET);
  });

  it('is required, and the error says where one may stand', () => {
    const env = { AMI_SECRET: '' };
    const address = { env: { AMI_URL: 'ami://admin@env' }, cwd };
    expect(refusalOf(() => readConfig(undefined, address))).toContain(`The address names no secret: ${PLACES}`);
    expect(refusalOf(() => readConfig(undefined, { url: 'ami://a@b', env, cwd }))).toContain(PLACES);
    for (const text of [office({ secret: '' }), office().replace(/secret.*\n/, '')]) {
      expect(refusalOf(() => read(text, undefined, { env }))).toContain(
        `${join(folder, 'a.conf')}: [connection: office] has no "secret": ${PLACES}`,
      );
    }
  });

  it('stays required in the address of Manager.from', () => {
    expect(refusalOf(() => Manager.from('ami://admin@host'))).toContain('The address names no secret: expected ami://');
  });

  it('of printable characters comes through a file, with both delimiters', () => {
    const secret = fc
      .oneof(fc.string({ unit: 'grapheme-ascii' }), fc.string({ unit: 'grapheme' }))
      .filter((text) => text !== '' && text.trim() === text && !/\s;/.test(text));
    fc.assert(
      fc.property(secret, fc.constantFrom(' = ', '=', ': ', ':', ' : '), (text, delimiter) => {
        const file = office().replace(/secret = .*/, () => `secret${delimiter}${text}`);
        expect(read(file).secret).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('is in no error, whatever else is wrong', () => {
    const good = office({ secret: '@' });
    const secret = fc.string({ unit: 'grapheme-ascii' }).map((text) => `k3y${text.trim()}k3y`);
    const spoilt: readonly ((file: string) => string)[] = [
      (file) => file.replace('hostname', 'host'),
      (file) => file.replace('5038', 'http'),
      (file) => file.replace('5038', '70000'),
      (file) => file.replace('username = admin', 'username ='),
      (file) => file.replace('username = admin', 'tls = maybe\nusername = admin'),
      (file) => file.replace('[connection: office]', '[connection: home]'),
      (file) => file.replace('default connection', 'default'),
      (file) => file.replace('secret = ', ''),
      (file) => file.replace('secret = ', '= '),
      (file) => file.replace('secret = ', 'secret\n'),
      (file) => file.replace('secret = ', '['),
      (file) => file.replace(/secret = (.*)/, (_, text: string) => `secret = ${text}\n[] ${text}`),
    ];
    fc.assert(
      fc.property(secret, fc.constantFrom(...spoilt), (text, spoil) => {
        const file = spoil(good).replaceAll('@', () => text);
        let outcome: ConnectionConfig | undefined;
        try {
          outcome = read(file);
        } catch {
          refusalOf(() => read(file), text);
        }
        // What was read as a key by chance: `secret` itself is then missing.
        expect(outcome).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});

describe('an error', () => {
  it.each([
    [{ hostname: '' }, '[connection: office] has no "hostname"; it is a name or an IP address'],
    [{ port: '' }, '[connection: office] has no "port"; it is a number from 1 to 65535'],
    [{ username: '' }, '[connection: office] has no "username"; it is that of a user in manager.conf'],
    [{ port: 'http' }, '[connection: office] port: "http" is no port; it is a number from 1 to 65535'],
    [{ port: '0' }, '[connection: office] port: "0" is no port; it is a number from 1 to 65535'],
    [{ port: '65536' }, '[connection: office] port: "65536" is no port; it is a number from 1 to 65535'],
    [{ port: '0x10' }, '[connection: office] port: "0x10" is no port; it is a number from 1 to 65535'],
    [{ port: `5038 secret=${SECRET}` }, '[connection: office] port: "50…" is no port; it is a number from 1 to 65535'],
    [
      { tls: 'perhaps-not' },
      '[connection: office] tls: "pe…" is neither yes nor no; also accepted are true, false, on, off, 1 and 0',
    ],
    [
      { tls: '' },
      '[connection: office] tls: "" is neither yes nor no; also accepted are true, false, on, off, 1 and 0',
    ],
  ])('about %j names the file, the section, the key and what is accepted', (keys, message) => {
    expect(refusalOf(() => read(office(keys)))).toBe(`${join(folder, 'a.conf')}: ${message}`);
  });

  it('about a section tells which there are, and shows no address that was taken for a name', () => {
    expect(refusalOf(() => read(office(), 'nowhere'))).toBe(
      `${join(folder, 'a.conf')}: there is no section [connection: nowhere]; there is [connection: office]`,
    );
    expect(refusalOf(() => read('[a]\n', 'nowhere'))).toContain('there is no [connection: NAME] at all');
    expect(refusalOf(() => read(office(), `ami://admin:${SECRET}@host`))).toContain('[connection: ami://…]');
    expect(refusalOf(() => read(office().replace('= office', `= ami://admin:${SECRET}@host`)))).toContain('ami://…');
    expect(refusalOf(() => read(`[connection: ami://admin:${SECRET}@host]`, 'nowhere'))).toContain('ami://…');
  });

  it('about a file that cannot be read names it', () => {
    expect(refusalOf(() => readConfig(undefined, { env: { PYASTERISK_CONF: folder }, cwd }))).toBe(
      `${folder}: the file cannot be read`,
    );
  });

  it.each([
    'ami//admin:S@host',
    'http://admin:S@host',
    'ami://admin:S@host:99999',
    'ami://admin:S@host/path',
    'ami://:S@h',
    '',
  ])('about the address %s does not show it', (address) => {
    const url = address.replace('S', SECRET);
    expect(refusalOf(() => readConfig(undefined, { url, env: {}, cwd }))).toContain('expected ami://user:secret@host');
    if (url !== '') refusalOf(() => readConfig(undefined, { env: { AMI_URL: url, AMI_SECRET: SECRET }, cwd }));
  });
});

describe('a warning', () => {
  const from = (mode: number, sources: ConfigSources = {}, text = office()): ConnectionConfig => {
    const { env, ...others } = sources;
    const PYASTERISK_CONF = write('a.conf', text, mode);
    return readConfig(undefined, { cwd, warn, ...others, env: { PYASTERISK_CONF, ...env } });
  };

  it.each([0o644, 0o640, 0o604, 0o660, 0o601])('tells of a file with a secret and the mode %o', (mode) => {
    const path = join(folder, 'a.conf');
    from(mode);
    expect(warnings).toEqual([`${path} holds a secret and is open to others than its owner: chmod 600 ${path}`]);
    expect(warnings.join()).not.toContain(SECRET);
  });

  it('comes only where the secret was taken from there', () => {
    from(0o600);
    from(0o400);
    from(0o644, { env: { AMI_SECRET: 'other' } });
    from(0o644, { env: { AMI_SECRET: 'other' } }, office({ secret: '' }));
    from(0o644, { env: { AMI_URL: 'ami://a:b@c' } });
    from(0o644, { url: 'ami://a:b@c' });
    refusalOf(() => from(0o644, {}, office({ port: 'http' })));
    expect(warnings).toEqual([]);
  });

  it('does not come on Windows, which has no such modes', () => {
    const { platform } = process;
    // jest.replaceProperty cannot put it back: it is read-only.
    Object.defineProperty(process, 'platform', { value: 'win32' });
    from(0o644);
    Object.defineProperty(process, 'platform', { value: platform });
    expect(warnings).toEqual([]);
  });

  it('is the process’s where nobody asks for it', () => {
    const emitted = jest.spyOn(process, 'emitWarning').mockImplementation();
    const env = { PYASTERISK_CONF: write('a.conf', office(), 0o644) };
    readConfig(undefined, { env, cwd });
    expect(emitted.mock.calls).toEqual([[expect.stringContaining('chmod 600') as string]]);
    emitted.mockRestore();
  });
});
