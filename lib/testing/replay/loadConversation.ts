import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { ConfigurationError } from '../../errors.js';
import { parseBanner } from '../../wire/Banner.js';
import { ActionReader } from '../wire/ActionReader.js';
import { formatMessage } from '../wire/formatMessage.js';
import { checkEntries, type PlacedEntry, readLines, type TranscriptEntry } from './readTranscript.js';
import { reasonOf } from './reasonOf.js';

/** No client chooses it. */
const LOGIN_ID = 'login-of-the-recording';

/** A recorded conversation that begins with a banner and has a login. */
export interface Conversation {
  readonly banner: string;
  /** What was sent after the banner. */
  readonly entries: readonly TranscriptEntry[];
}

/**
 * Reads a recorded conversation: the path of a transcript, its text, or its entries.
 * One that began when the login was over is given one that anybody passes. Throws `ConfigurationError`, which names the file
 * and the line, where it cannot be read or is damaged.
 */
export function loadConversation(file: string | readonly TranscriptEntry[]): Conversation {
  const placed = placedEntries(file);
  const first = placed[0];
  if (!first) {
    const name = typeof file === 'string' && !isText(file) ? file : 'Transcript';
    throw new ConfigurationError(`${name}: there is no conversation in it, it is empty`);
  }
  const entries = placed.map(({ entry }) => entry);
  const { banner, rest } = cutBanner(entries, placed);
  return { banner, entries: hasLogin(rest) ? rest : [...acceptedLogin(first.entry.t), ...rest] };
}

function placedEntries(file: string | readonly TranscriptEntry[]): PlacedEntry[] {
  if (typeof file !== 'string') return checkEntries(file);
  return isText(file) ? readLines(file) : readLines(readFile(file), file);
}

/** The text of a transcript begins with an object, or has more lines than one; the name of a file does not. */
function isText(file: string): boolean {
  return file === '' || file.includes('\n') || /^\ufeff?\s*\{/.test(file);
}

function readFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new ConfigurationError(`${path}: the recording cannot be read: ${reasonOf(error)}`, error);
  }
}

function cutBanner(
  entries: readonly TranscriptEntry[],
  placed: readonly PlacedEntry[],
): { banner: string; rest: readonly TranscriptEntry[] } {
  let banner = '';
  for (const [index, entry] of entries.entries()) {
    if (entry.from === 'client') break;
    banner += entry.data;
    const end = banner.indexOf('\n') + 1;
    if (end === 0) continue;
    if (!parseBanner(banner.slice(0, end))) break;
    const data = banner.slice(end);
    const rest = entries.slice(index + 1);
    return { banner: banner.slice(0, end), rest: data === '' ? rest : [{ ...entry, data }, ...rest] };
  }
  const where = placed[0]?.where ?? '';
  throw new ConfigurationError(
    `${where}: the server does not begin with its banner, "Asterisk Call Manager/" and a version`,
  );
}

function hasLogin(entries: readonly TranscriptEntry[]): boolean {
  const reader = new ActionReader();
  return entries.some(
    ({ from, data }) =>
      from === 'client' && reader.push(Buffer.from(data)).some(({ name }) => name.toLowerCase() === 'login'),
  );
}

function acceptedLogin(t: number): TranscriptEntry[] {
  const id = ['ActionID', LOGIN_ID] as const;
  const answer = formatMessage([['Response', 'Success'], id, ['Message', 'Authentication accepted']]);
  return [
    { t, from: 'client', data: formatMessage([['Action', 'Login'], id]) },
    { t, from: 'server', data: answer },
  ];
}
