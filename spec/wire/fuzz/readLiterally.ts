import { isUtf8 } from 'node:buffer';
import type { DecoderOptions } from '../../../lib/wire/DecoderOptions.js';

/** What is to be found in bytes: the text of a frame, or the beginning of what is none. */
export interface Finding {
  readonly kind: 'frame' | 'malformed' | 'oversized';
  readonly text: string;
}

/** What bytes hold, and what they leave open. */
export interface Reading {
  readonly found: readonly Finding[];
  readonly open: 'frame' | 'output';
}

const CR = 13;
const EXCERPT = 80;
const windows1252 = new TextDecoder('latin1');

/**
 * The obvious reading of all the bytes behind a banner, line by line, with no memory of pieces: what the protocol says, to be
 * compared with what the decoder finds.
 */
export function readLiterally(bytes: Buffer, limits: Required<Omit<DecoderOptions, 'fallbackEncoding'>>): Reading {
  const text = bytes.toString('latin1');
  const found: Finding[] = [];
  let start = -1;
  let at = 0;
  for (let end; (end = text.indexOf('\n', at)) >= 0; at = end + 1) {
    const isEmpty = end === at || (end === at + 1 && text.charCodeAt(at) === CR);
    if (!isEmpty && start < 0) start = at;
    if (!isEmpty || start < 0) continue;
    const frameEnd = text.charCodeAt(at - 2) === CR ? at - 2 : at - 1;
    // The console output of Asterisk 13 has empty lines of its own.
    if (text.startsWith('Response: Follows', start) && !text.slice(start, frameEnd).endsWith('--END COMMAND--'))
      continue;
    found.push(judge(bytes, start, frameEnd, text.slice(start, frameEnd), limits));
    start = -1;
  }
  return { found, open: text.startsWith('Response: Follows', start < 0 ? at : start) ? 'output' : 'frame' };
}

function judge(
  bytes: Buffer,
  start: number,
  end: number,
  latin1: string,
  { maxFrameBytes, maxFrameLines }: Required<Omit<DecoderOptions, 'fallbackEncoding'>>,
): Finding {
  const excerpt = (): string => decode(bytes.subarray(start, Math.min(end, start + EXCERPT)));
  if (end - start > maxFrameBytes || latin1.split('\n').length > maxFrameLines) {
    return { kind: 'oversized', text: excerpt() };
  }
  if (!/(?:^|\n)(?:event|response):/i.test(latin1)) return { kind: 'malformed', text: excerpt() };
  return { kind: 'frame', text: decode(bytes.subarray(start, end)) };
}

function decode(bytes: Buffer): string {
  return isUtf8(bytes) ? bytes.toString('utf8') : windows1252.decode(bytes);
}
