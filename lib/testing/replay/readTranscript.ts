import { ConfigurationError } from '../../errors.js';

/** A piece of a recorded conversation. */
export interface TranscriptEntry {
  /** When it was sent, in seconds since the connection stood. */
  readonly t: number;
  readonly from: 'client' | 'server';
  /** What was sent, cut as the recorder saw it. */
  readonly data: string;
}

/** An entry, and where it stands. */
export interface PlacedEntry {
  readonly entry: TranscriptEntry;
  /** The name of the transcript, and the line. */
  readonly where: string;
}

/**
 * Reads a transcript: JSON lines, `{"t": seconds, "from": "client" or "server", "data": text}` each; empty lines are skipped.
 * Throws `ConfigurationError`, which names the transcript and the line, for a damaged one. It shows no data: there may be a
 * secret among it.
 */
export function readTranscript(text: string, name = 'Transcript'): TranscriptEntry[] {
  return readLines(text, name).map(({ entry }) => entry);
}

/** As `readTranscript`, and says where each entry stands. */
export function readLines(text: string, name = 'Transcript'): PlacedEntry[] {
  return text.split('\n').flatMap((line, index) => {
    const content = line.trim();
    const where = `${name}, line ${index + 1}`;
    return content === '' ? [] : [checkEntry(parse(content, where), where)];
  });
}

/** Checks entries that were read by somebody else. Throws `ConfigurationError`, which names the entry. */
export function checkEntries(entries: readonly unknown[]): PlacedEntry[] {
  return entries.map((entry, index) => checkEntry(entry, `Transcript, entry ${index + 1}`));
}

function parse(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // Not even as a cause: the parser's own message quotes the line.
    throw new ConfigurationError(`${where}: this is no JSON; is the line cut off?`);
  }
}

function checkEntry(entry: unknown, where: string): PlacedEntry {
  const fail = (what: string): never => {
    throw new ConfigurationError(`${where}: ${what}`);
  };
  if (!isObject(entry)) return fail('this is no object with "t", "from" and "data"');
  const { t, from, data } = entry;
  if (typeof t !== 'number' || !Number.isFinite(t)) return fail('"t" must be a number of seconds');
  if (from !== 'client' && from !== 'server') return fail('"from" must be "client" or "server"');
  if (typeof data !== 'string') return fail('"data" must be a text');
  return { entry: { t, from, data }, where };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
