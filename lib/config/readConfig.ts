import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../errors.js';
import { parseAddress } from '../manager/parseAddress.js';
import { type Ini, readIni } from './readIni.js';

/** Where a manager connects to, and as whom: options for `new Manager`. */
export interface ConnectionConfig {
  readonly host: string;
  readonly port: number;
  readonly username: string;
  readonly secret: string;
  readonly tls?: boolean;
}

/** Where the configuration is looked for. */
export interface ConfigSources {
  /** @default process.env */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** @default process.cwd() */
  readonly cwd?: string;
  readonly url?: string | undefined;
  readonly warn?: ((text: string) => void) | undefined;
}

/**
 * Reads a connection as py-asterisk does, the default one or one by name. Without a name `AMI_URL` goes first. Then the first
 * of these files that exists: `$PYASTERISK_CONF`, `$HOME/.py-asterisk.conf`, `$USERPROFILE/py-asterisk.conf`,
 * `./py-asterisk.conf`, `/etc/py-asterisk.conf`, `/etc/asterisk/py-asterisk.conf`.
 * Throws `ConfigurationError`, which names the file and the key, and never shows a secret.
 * @example
 * const pbx = new Manager(readConfig('office'));
 */
export function readConfig(
  name?: string,
  { env = process.env, cwd = process.cwd() }: ConfigSources = {},
): ConnectionConfig {
  if (name === undefined && env['AMI_URL']) return fromAddress(env['AMI_URL']);
  const paths = pathsIn(env, cwd);
  for (const path of paths) {
    const text = textOf(path);
    if (text !== undefined) return connectionIn(readIni(text), path, name);
  }
  throw new ConfigurationError(`There is no configuration: AMI_URL is not set, and none of ${paths.join(', ')} exists`);
}

function fromAddress(address: string): ConnectionConfig {
  const { host = '127.0.0.1', port, tls, ...credentials } = parseAddress(address);
  return { ...credentials, tls, host, port: port ?? (tls ? 5039 : 5038) };
}

function pathsIn(env: Readonly<Record<string, string | undefined>>, cwd: string): readonly string[] {
  const { PYASTERISK_CONF, HOME, USERPROFILE } = env;
  return [
    PYASTERISK_CONF,
    HOME && join(HOME, '.py-asterisk.conf'),
    USERPROFILE && join(USERPROFILE, 'py-asterisk.conf'),
    join(cwd, 'py-asterisk.conf'),
    '/etc/py-asterisk.conf',
    '/etc/asterisk/py-asterisk.conf',
  ].filter((path): path is string => path !== undefined && path !== '');
}

/** The text of a file; undefined where there is none. */
function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    // A folder that is none on the way there is no file either.
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new ConfigurationError(`${path}: the file cannot be read`, error);
  }
}

function connectionIn(
  ini: Ini,
  path: string,
  name = ini.get('py-asterisk')?.get('default connection'),
): ConnectionConfig {
  if (name === undefined) throw new ConfigurationError(`${path}: [py-asterisk] has no "default connection"`);
  const section = `connection: ${name}`;
  const keys = ini.get(section);
  if (!keys) throw new ConfigurationError(`${path}: there is no section [${section}]`);
  const value = (key: string): string => {
    const text = keys.get(key);
    if (text === undefined || text === '') throw new ConfigurationError(`${path}: [${section}] has no "${key}"`);
    return text;
  };
  return {
    host: value('hostname'),
    port: portIn(value('port'), path, section),
    username: value('username'),
    secret: value('secret'),
  };
}

function portIn(text: string, path: string, section: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new ConfigurationError(
    `${path}: [${section}] port: ${JSON.stringify(text)} is no port; it is a number from 1 to 65535`,
  );
}
