import type { Frame } from '../../../lib/wire/Frame.js';
import { FrameDecoder } from '../../../lib/wire/FrameDecoder.js';
import type { FrameSink, WireFault } from '../../../lib/wire/FrameSink.js';
import type { DecoderOptions } from '../../../lib/wire/DecoderOptions.js';
import type { Finding } from './readLiterally.js';

// Looked up once: within jest every look at a global takes its time.
const { max } = Math;

/** What a decoder keeps whatever comes: a buffer of 64 KB, and the longest banner. */
const LEAST_BUFFER = 1 << 16;
const LONGEST_BANNER = 1 << 10;
/** What may stand behind a frame before it is known to be too long: a line end, and the CR of an empty line. */
const BEGUN_END = 3;

/**
 * Reads with a decoder of its own, as a session does, and writes down what it is handed. It takes the decoder itself, not
 * `toFrames()`, which gives up at the first fault, where a session reads on; and not only a session, of which one more for each
 * input would cost more than all the reading.
 */
export class Listener implements FrameSink {
  readonly banners: string[] = [];
  readonly frames: Frame[] = [];
  readonly found: Finding[] = [];
  /** The largest number of bytes that the decoder kept between two pieces, and beyond what it may keep. */
  excess = 0;
  private readonly decoder: FrameDecoder;
  private readonly pieces: Uint8Array[] = [];
  private largest = 0;
  private readonly mayKeep: number;

  constructor(
    limits: DecoderOptions & { readonly maxFrameBytes: number },
    private readonly isWanted: (event: string) => boolean,
    /** Whether the next piece comes while the last is being handed out. */
    private readonly isImpatient: boolean,
  ) {
    this.decoder = new FrameDecoder(this, limits);
    this.mayKeep = max(limits.maxFrameBytes + BEGUN_END, LONGEST_BANNER);
  }

  read(pieces: readonly Uint8Array[]): void {
    this.pieces.push(...pieces);
    while (this.pieces.length > 0) {
      this.readOne();
      this.measure();
    }
  }

  banner(line: string): void {
    this.banners.push(line);
    this.interrupt();
  }

  wants(event: string): boolean {
    return this.isWanted(event);
  }

  frame(frame: Frame): void {
    this.frames.push(frame);
    this.found.push({ kind: 'frame', text: frame.text });
    this.interrupt();
  }

  fault({ kind, excerpt }: WireFault): void {
    this.found.push({ kind, text: excerpt });
    this.interrupt();
  }

  private interrupt(): void {
    if (this.isImpatient) this.readOne();
  }

  private readOne(): void {
    const piece = this.pieces.shift();
    if (piece === undefined) return;
    this.largest = this.isImpatient ? this.largest + piece.length : max(this.largest, piece.length);
    this.decoder.push(piece);
  }

  private measure(): void {
    // What is kept is not to be seen from outside, and a heap that has grown does not say by which input.
    const kept = this.decoder['end'];
    const { mayKeep } = this;
    const mayHold = max(LEAST_BUFFER, 2 * (mayKeep + this.largest));
    this.excess = max(this.excess, kept - mayKeep, this.decoder['bytes'].length - mayHold);
  }
}
