import { Observable, type OperatorFunction } from 'rxjs';
import { CommunicationError } from '../errors.js';
import type { Frame } from '../wire/Frame.js';
import type { DecoderOptions } from '../wire/DecoderOptions.js';
import { FrameDecoder } from '../wire/FrameDecoder.js';

/**
 * Reads what a server sends, its banner included, cut anywhere, and emits the frames: for recordings and carriers of your own.
 * Completes with its source. Errors with its source, and with `CommunicationError` at bytes that are no frame.
 * Unsubscribing unsubscribes from the source.
 * @example
 * from([readFileSync('server.bin')]).pipe(toFrames()).subscribe((frame) => console.log(frame.name));
 */
export function toFrames(options?: DecoderOptions): OperatorFunction<Uint8Array, Frame> {
  return (bytes$) =>
    new Observable((subscriber) => {
      const decoder = new FrameDecoder(
        {
          banner: () => undefined,
          wants: () => true,
          frame: (frame) => {
            subscriber.next(frame);
          },
          fault: ({ kind, excerpt }) => {
            subscriber.error(new CommunicationError(`${kind} data: ${JSON.stringify(excerpt)}`));
          },
        },
        options,
      );
      subscriber.add(() => {
        decoder.stop();
      });
      subscriber.add(
        bytes$.subscribe({
          next: (chunk) => {
            decoder.push(chunk);
          },
          error: (error: unknown) => {
            decoder.whenIdle(() => {
              subscriber.error(error);
            });
          },
          complete: () => {
            decoder.whenIdle(() => {
              subscriber.complete();
            });
          },
        }),
      );
    });
}
