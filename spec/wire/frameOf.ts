import type { DecoderOptions, Frame } from 'rx-asterisk';
import { framesOf } from './framesOf.js';

/** The line that a server begins with. */
export const BANNER = 'Asterisk Call Manager/11.0.0\r\n';

/** The one frame that these lines make. */
export function frameOf(...lines: readonly string[]): Frame {
  return frameOfBytes(Buffer.from(lines.join('\r\n')));
}

/** The one frame that these bytes make, which are given without the empty line that ends it. */
export function frameOfBytes(bytes: Buffer, options?: DecoderOptions): Frame {
  const [frame, ...others] = framesOf([Buffer.concat([Buffer.from(BANNER), bytes, Buffer.from('\r\n\r\n')])], options);
  expect(others).toEqual([]);
  return frame!;
}
