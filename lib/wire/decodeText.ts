import { isAscii, isUtf8, type Buffer } from 'node:buffer';
import type { TextDecoder } from 'node:util';

/** Reads bytes that are not UTF-8, for example names that a phone sent as windows-1251. */
export type FallbackDecoder = Pick<TextDecoder, 'decode'>;

/**
 * Bytes of one whole frame to text: UTF-8, or the fallback where they are no UTF-8, so that nothing is lost.
 * ASCII, nearly every frame, is copied as Latin-1, which costs a third of decoding UTF-8.
 */
export function decodeText(bytes: Buffer, start: number, end: number, fallback: FallbackDecoder): string {
  const frame = bytes.subarray(start, end);
  if (isAscii(frame)) return bytes.toString('latin1', start, end);
  return isUtf8(frame) ? bytes.toString('utf8', start, end) : fallback.decode(frame);
}
