/** Limits and text encoding of a decoder. */
export interface DecoderOptions {
  /** The longest frame in bytes. @default 1048576 */
  readonly maxFrameBytes?: number;
  /** The most lines of a frame. @default 65536 */
  readonly maxFrameLines?: number;
  /**
   * The encoding of frames that are not UTF-8, by a label that TextDecoder knows; 'latin1' means windows-1252 there.
   * @default 'latin1'
   */
  readonly fallbackEncoding?: string;
}
