import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../errors.js';
import { parseAddress } from '../manager/parseAddress.js';
import { readIni } from './readIni.js';

/** Where a manager connects to, and as whom: options for `new Manager`. */
export interface ConnectionConfig {
  readonly host: string;
  readonly port: number;
  readonly username: string;
  readonly secret: string;
  readonly tls?: boolean;
}

/** Where the configuration is looked for, and where a warning goes. */
export interface ConfigSources {
  /** `ami://user:secret@host:port`, or `amis://` for TLS: goes before everything else, a name included. */
  readonly url?: string | undefined;
  /** @default process.env */
  readonly env?: Environment;
  /** @default process.cwd() */
  readonly cwd?: string;
  /**
   * Told when a secret comes from a file that is open to others than its owner.
   * @default process.emitWarning
   */
  readonly warn?: (text: string) => void;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads a connection, the default one or one by name. `url` goes first, then, without a name, `AMI_URL`; then the first of
 * py-asterisk's files that exists: `$PYASTERISK_CONF`, `$HOME/.py-asterisk.conf`, `$USERPROFILE/py-asterisk.conf`,
 * `./py-asterisk.conf`, `/etc/py-asterisk.conf`, `/etc/asterisk/py-asterisk.conf`; then an `rx-asterisk.conf` of the same format
 * in the same places (`$RX_ASTERISK_CONF`, …), whose general section may be called `[rx-asterisk]`.
 * A section `[connection: NAME]` has the keys `hostname`, `port`, `username`, `secret` and, where wanted, `tls = yes`.
 * The secret is the address's own, else `AMI_SECRET` as it stands, else the file's; a file it comes from should be its owner's
 * alone, or `warn` is told. Throws `ConfigurationError`, which names the file, the section and the key, and never shows a secret.
 * @example
 * const pbx = new Manager(readConfig('office'));
 * const other = new Manager(readConfig(undefined, { url: 'amis://admin@pbx.example' })); // and AMI_SECRET
 */
export function readConfig(name?: string, sources: ConfigSources = {}): ConnectionConfig {
  const config = findConfig(name, sources);
  if (config) return config;
  const { env = process.env, cwd = process.cwd() } = sources;
  const noAddress = name === undefined ? 'AMI_URL is not set' : 'a connection with a name stands in a file';
  const paths = placesIn(env, cwd).map(({ path }) => path);
  throw new ConfigurationError(`There is no configuration: ${noAddress}, and none of ${paths.join(', ')} exists`);
}

/** As `readConfig`; undefined where nothing is configured at all: no address, and none of the files exists. */
export function findConfig(
  name?: string,
  { url, env = process.env, cwd = process.cwd(), warn = (text) => process.emitWarning(text) }: ConfigSources = {},
): ConnectionConfig | undefined {
  if (url !== undefined) return fromAddress(url, env);
  if (name === undefined && env['AMI_URL']) return fromAddress(env['AMI_URL'], env);
  for (const place of placesIn(env, cwd)) {
    const file = fileAt(place);
    if (file) return connectionIn(file, name, env, warn);
  }
  return undefined;
}

function fromAddress(address: string, env: Environment): ConnectionConfig {
  const {
    host = '127.0.0.1',
    port,
    tls,
    ...credentials
  } = parseAddress(address, () => secretOf(env, undefined, 'The address names no secret'));
  return { ...credentials, tls, host, port: port ?? (tls ? 5039 : 5038) };
}

/** The secret where an address has none of its own. */
function secretOf({ AMI_SECRET }: Environment, inFile: string | undefined, complaint: string): string {
  const secret = AMI_SECRET || inFile;
  if (secret) return secret;
  throw new ConfigurationError(
    `${complaint}: a secret stands in the address, ami://user:secret@host, or in AMI_SECRET, or as "secret" in the connection's file`,
  );
}

/** Where a file may be, and what its general section may be called. */
interface Place {
  readonly path: string;
  readonly general: readonly string[];
}

function placesIn(env: Environment, cwd: string): readonly Place[] {
  const { PYASTERISK_CONF, RX_ASTERISK_CONF } = env;
  return [
    ...pathsOf('py-asterisk.conf', PYASTERISK_CONF, env, cwd).map((path) => ({ path, general: ['py-asterisk'] })),
    ...pathsOf('rx-asterisk.conf', RX_ASTERISK_CONF, env, cwd).map((path) => ({
      path,
      general: ['rx-asterisk', 'py-asterisk'],
    })),
  ];
}

function pathsOf(
  file: string,
  own: string | undefined,
  { HOME, USERPROFILE }: Environment,
  cwd: string,
): readonly string[] {
  return [
    own,
    HOME && join(HOME, `.${file}`),
    USERPROFILE && join(USERPROFILE, file),
    join(cwd, file),
    `/etc/${file}`,
    `/etc/asterisk/${file}`,
  ].filter((path): path is string => path !== undefined && path !== '');
}

interface ConfigFile extends Place {
  readonly text: string;
  readonly mode: number;
}

/** The file there; undefined where there is none. */
function fileAt(place: Place): ConfigFile | undefined {
  try {
    return { ...place, text: readFileSync(place.path, 'utf8'), mode: statSync(place.path).mode };
  } catch (error) {
    // A folder that is none on the way there is no file either.
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new ConfigurationError(`${place.path}: the file cannot be read`, error);
  }
}

function connectionIn(
  { path, general, text, mode }: ConfigFile,
  asked: string | undefined,
  env: Environment,
  warn: (text: string) => void,
): ConnectionConfig {
  const ini = readIni(text, path);
  const name = asked ?? general.map((section) => ini.get(section)?.get('default connection')).find(Boolean);
  if (name === undefined) {
    throw new ConfigurationError(
      `${path}: ${general.map((section) => `[${section}]`).join(' or ')} has no "default connection"; it is one of ${connectionsIn(ini.keys())}`,
    );
  }
  const section = `connection: ${name.trim()}`;
  const keys = ini.get(section);
  if (!keys) {
    throw new ConfigurationError(
      `${path}: there is no section ${shown(section)}; there is ${connectionsIn(ini.keys())}`,
    );
  }
  const here = `${path}: [${section}]`;
  const value = (key: string, accepted: string): string => {
    const found = keys.get(key);
    if (found) return found;
    throw new ConfigurationError(`${here} has no "${key}"; it is ${accepted}`);
  };
  const tls = keys.get('tls');
  const config = {
    host: value('hostname', 'a name or an IP address'),
    port: portIn(value('port', PORT), here),
    username: value('username', 'that of a user in manager.conf'),
    secret: secretOf(env, keys.get('secret'), `${here} has no "secret"`),
    ...(tls === undefined ? {} : { tls: switchIn(tls, here) }),
  };
  // Windows has no such modes: there every file looks open.
  if (!env['AMI_SECRET'] && (mode & 0o077) !== 0 && process.platform !== 'win32') {
    warn(`${path} holds a secret and is open to others than its owner: chmod 600 ${path}`);
  }
  return config;
}

function connectionsIn(sections: Iterable<string>): string {
  const connections = [...sections].filter((section) => section.startsWith('connection: '));
  return connections.map(shown).join(', ') || 'no [connection: NAME] at all';
}

/** A section for a message. Who took a name for an address has a secret in it. */
function shown(section: string): string {
  return `[${section.replace(/\/\/.*$/s, '//…')}]`;
}

const PORT = 'a number from 1 to 65535';

function portIn(text: string, here: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new ConfigurationError(`${here} port: ${beginningOf(text)} is no port; it is ${PORT}`);
}

const SWITCH = new Map(
  Object.entries({ yes: true, true: true, 1: true, on: true, no: false, false: false, 0: false, off: false }),
);

function switchIn(text: string, here: string): boolean {
  const isOn = SWITCH.get(text.toLowerCase());
  if (isOn !== undefined) return isOn;
  throw new ConfigurationError(
    `${here} tls: ${beginningOf(text)} is neither yes nor no; also accepted are true, false, on, off, 1 and 0`,
  );
}

/** Enough of a value to find it again, and not so much that a secret in the wrong line is read out: a port has five letters. */
function beginningOf(text: string): string {
  return JSON.stringify(text.length > 5 ? `${text.slice(0, 2)}…` : text);
}
