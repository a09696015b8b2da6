import { ConfigurationError } from '../../errors.js';

/** A piece of a recorded conversation. */
export interface TranscriptEntry {
  /** When it was sent, in seconds since the connection stood. */
  readonly t: number;
  readonly from: 'client' | 'server';
  /** What was sent, cut as the recorder saw it. */
  readonly data: string;
}

/**
 * Reads a transcript: JSON lines, `{"t": seconds, "from": "client" or "server", "data": text}` each; empty lines are skipped.
 * Throws `ConfigurationError`, which names the line, for a damaged one. It shows no data: there is a secret among it.
 */
export function readTranscript(text: string): TranscriptEntry[] {
  return text.split('\n').flatMap((line, index) => {
    const content = line.trim();
    return content === '' ? [] : [checkEntry(parse(content, index + 1), `line ${index + 1}`)];
  });
}

/** Checks entries that were read by somebody else. Throws `ConfigurationError`, which names the entry. */
export function checkEntries(entries: readonly unknown[]): TranscriptEntry[] {
  return entries.map((entry, index) => checkEntry(entry, `entry ${index + 1}`));
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // Not even as a cause: the parser's own message quotes the line.
    throw new ConfigurationError(`Transcript, line ${number}: this is no JSON; is the line cut off?`);
  }
}

function checkEntry(entry: unknown, where: string): TranscriptEntry {
  const fail = (what: string): never => {
    throw new ConfigurationError(`Transcript, ${where}: ${what}`);
  };
  if (!isObject(entry)) return fail('this is no object with "t", "from" and "data"');
  const { t, from, data } = entry;
  if (typeof t !== 'number' || !Number.isFinite(t)) return fail('"t" must be a number of seconds');
  if (from !== 'client' && from !== 'server') return fail('"from" must be "client" or "server"');
  if (typeof data !== 'string') return fail('"data" must be a text');
  return { t, from, data };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
