import type { Frame } from './Frame.js';

/** What cannot be read as a frame. */
export type WireFault =
  /** Neither event nor response. */
  | { readonly kind: 'malformed'; readonly excerpt: string }
  /** Beyond a limit; the rest of it is skipped. */
  | {
      readonly kind: 'oversized';
      /** Its beginning. */
      readonly excerpt: string;
      readonly limit: 'maxFrameBytes' | 'maxFrameLines';
      readonly max: number;
      /** The action that it answers, where its beginning says so. */
      readonly actionId?: string | undefined;
    };

/** Who takes what the decoder finds. */
export interface FrameSink {
  /** The first line of the connection. */
  banner(line: string): void;
  /** Whether anyone would look at an event of that name: the text of the others is not even copied. */
  wants(event: string): boolean;
  frame(frame: Frame): void;
  fault(fault: WireFault): void;
}
