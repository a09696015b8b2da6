import { Writable } from 'node:stream';
import type { WriteStream } from 'node:tty';
import ansiEscapes from 'ansi-escapes';
import { createLogUpdate } from 'log-update';
import { Observable } from 'rxjs';
import type { Screen } from './Terminal.js';

/** Lines that are longer than the terminal thinks are cut, and do not push the others down (DECAWM). */
const [NO_WRAP, WRAP] = ['\x1b[?7l', '\x1b[?7h'];
const ENTER = ansiEscapes.enterAlternativeScreen + ansiEscapes.cursorHide + NO_WRAP + ansiEscapes.clearViewport;
const LEAVE = WRAP + ansiEscapes.cursorShow + ansiEscapes.exitAlternativeScreen;

/** Takes the whole window. Emits once, and never completes; unsubscribing gives the window back, and so does the end of the process. */
export function openScreen(output: WriteStream): Observable<Screen> {
  return new Observable((subscriber) => {
    const drawing = new Drawing(output);
    const enter = (): void => {
      drawing.forget();
      output.write(ENTER);
    };
    const leave = (): void => void output.write(LEAVE);
    enter();
    process.on('exit', leave).on('SIGCONT', enter);
    subscriber.add(() => {
      process.off('exit', leave).off('SIGCONT', enter);
      leave();
    });
    subscriber.next({ draw: (lines) => drawing.draw(lines) });
  });
}

/** Writes what is different from what is there. */
class Drawing {
  /** What log-update has written, to be sent at one go with the rest. */
  #written = '';
  #last = '';
  #size = '';
  // It is told of no size: else it would wrap what it counts otherwise than the terminal, and leave the last row empty.
  readonly #update = createLogUpdate(
    new Writable({
      decodeStrings: false,
      write: (text: string, _encoding, done) => {
        this.#written += text;
        done();
      },
    }),
    { showCursor: true, defaultWidth: Infinity, defaultHeight: Infinity },
  );

  constructor(private readonly output: WriteStream) {}

  /** Something else may be in the window now. */
  forget(): void {
    this.#size = '';
  }

  draw(lines: readonly string[]): void {
    const size = [this.output.columns, this.output.rows, lines.length].join();
    const isAnew = size !== this.#size;
    this.#size = size;
    if (isAnew) this.#update.done();
    // log-update leaves the cursor below what it writes: there is room for a line.
    const [above, last] = [lines.slice(0, -1), lines.at(-1) ?? ''];
    this.#written = '';
    if (above.length > 0) this.#update(above.map((line) => `${line}\n`).join(''));
    if (!isAnew && this.#written === '' && last === this.#last) return;
    this.#last = last;
    const drawn = `${this.#written}${last}${ansiEscapes.eraseEndLine}${ansiEscapes.cursorLeft}`;
    this.output.write(ansiEscapes.synchronizedOutput(isAnew ? ansiEscapes.clearViewport + drawn : drawn));
  }
}
