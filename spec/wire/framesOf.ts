import { type DecoderOptions, type Frame, toFrames } from 'rx-asterisk';
import { from } from 'rxjs';

/** What `toFrames` reads in these pieces. Throws what it errors with. */
export function framesOf(pieces: Iterable<Uint8Array>, options?: DecoderOptions): Frame[] {
  const frames: Frame[] = [];
  const errors: unknown[] = [];
  from(pieces)
    .pipe(toFrames(options))
    .subscribe({
      next: (frame) => frames.push(frame),
      error: (error: unknown) => errors.push(error),
    });
  if (errors.length > 0) throw errors[0] as Error;
  return frames;
}

/** The fields of a frame, in the order of the wire. */
export function fieldsOf(frame: Frame): [key: string, value: string][] {
  const fields: [string, string][] = [];
  frame.forEachField((key, value) => fields.push([key, value]));
  return fields;
}
