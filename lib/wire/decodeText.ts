import { isUtf8, type Buffer } from 'node:buffer';
import type { TextDecoder } from 'node:util';

/** Reads bytes that are not UTF-8, for example names that a phone sent as windows-1251. */
export type FallbackDecoder = Pick<TextDecoder, 'decode'>;

/** Bytes of one whole frame to text: UTF-8, or the fallback where they are no UTF-8, so that nothing is lost. */
export function decodeText(bytes: Buffer, start: number, end: number, fallback: FallbackDecoder): string {
  const text = bytes.toString('utf8', start, end);
  // What stands for bytes that are no UTF-8 may also have been sent as it is.
  if (!text.includes('\ufffd')) return text;
  const frame = bytes.subarray(start, end);
  return isUtf8(frame) ? text : fallback.decode(frame);
}
