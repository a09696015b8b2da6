import { isSecret } from './maskSecrets.js';

const MASK = '***';

/** What a message must hold to be looked at line by line; nearly none does. */
const HINT = /secret|passw|md5|authoriz|pin|challenge|hash|authenticate|disa|@/i;

/** Headers that tell of a secret, but hold none: `SecretExist: Y`, `UsingPassword: 0`. */
const TELLS = /exist$|^using/i;

/** Challenges, also those of security events, and what answers them. */
const PROOF = /^(?:received)?challenge$|^receivedhash$/i;

/** Headers that name what another header holds. */
const NAMES = /^(?:variable|family|key|var-\d+)$/i;
const VALUES = /^(?:value|val|value-\d+|match-\d+)$/i;

/** Applications whose data is a password. */
const ASKS_PASSWORD = /^(?:vm)?authenticate$|^disa$/i;
const DATA = /^(?:app)?data$|^applicationdata$/i;

// No part is longer than a line of an action may be: a megabyte would be tried from each of its places to its end.

/** `secret=…`, `password => …`, `Secret : …`, `"secret":"…"`, anywhere in a line; without the quotes up to its end. */
const ASSIGNMENT =
  /((?:secret|passw|md5|authoriz|\bpin\b)[\w.)-]{0,1024}"?\s{0,1024}(?:=>|=|:)\s*)(?!<(?:not )?set>)("(?:[^"\\]|\\.)*"|\S.*)/gi;

/** `database put family secret …` */
const PUT = /(database put \S{1,1024} (\S{1,1024}) ).+/i;

/** `sip:user:password@host`, `https://user:password@host` */
const ADDRESS = /(\b(?:sips?:|\w+:\/\/)[^\s:@/]{1,1024}:)[^\s@]{1,1024}(?=@)/gi;

/**
 * A message of either side, with or without its empty line, as a recording or a log may keep it: what is secret by its name,
 * be it a header, a variable, a setting or a line of console output, reads `***`.
 */
export function maskText(text: string): string {
  if (!HINT.test(text)) return text;
  const lines = text.split('\n');
  const hides = pairedSecrets(lines);
  return lines.map((line) => maskLine(line, hides)).join('\n');
}

/** What the other headers of a message say of one: those that hold a value, an application's data, or the proof of a login. */
function pairedSecrets(lines: readonly string[]): (key: string) => boolean {
  const fields = lines.map(fieldOf);
  const isLogin = fields.some(([key, value]) => /^action$/i.test(key) && /^login$/i.test(value));
  const isPassword = fields.some(([key, value]) => /^application$/i.test(key) && ASKS_PASSWORD.test(value));
  // Of UpdateConfig's headers only those of the same number belong together.
  const named = new Set(
    fields.filter(([key, value]) => NAMES.test(key) && isSecret(value)).map(([key]) => /\d+$/.exec(key)?.[0]),
  );
  return (key) =>
    (VALUES.test(key) && named.has(/\d+$/.exec(key)?.[0])) ||
    (isPassword && DATA.test(key)) ||
    // Of a database it is no secret.
    (isLogin && /^key$/i.test(key));
}

function maskLine(line: string, hides: (key: string) => boolean): string {
  const [key, value] = fieldOf(line);
  if (TELLS.test(key)) return line;
  const isHidden =
    hides(key) ||
    (isSecret(key) && !/^key$/i.test(key)) ||
    // Not what ListCommands says of the action.
    (PROOF.test(key) && !value.includes('(Priv: '));
  if (isHidden && /^(?!<(?:not )?set>)./i.test(value)) return line.replace(/^([^:]*: *)[^\r]*/, `$1${MASK}`);
  return line
    .replace(ASSIGNMENT, (_, start: string, secret: string) => `${start}${masked(secret)}`)
    .replace(PUT, (all, start: string, key: string) => (/secret|passw|pin\b/i.test(key) ? start + MASK : all))
    .replace(ADDRESS, `$1${MASK}`);
}

function masked(secret: string): string {
  if (secret.startsWith('"') && secret.endsWith('"')) return `"${MASK}"`;
  return secret.endsWith('\r') ? `${MASK}\r` : MASK;
}

function fieldOf(line: string): readonly [key: string, value: string] {
  // Console output has lines such as `password = a:b`.
  const [, key = '', value = ''] = /^([^:=\r]*): *([^\r]*)/.exec(line) ?? [];
  return [key.trim(), value];
}
