import { BANNER, frameOf } from './frameOf.js';
import { fieldsOf, framesOf } from './framesOf.js';

const LINES = 4_000;

/** How many characters are looked through for others, which is what takes the time; seconds differ from machine to machine. */
function searchedBy(task: () => void): number {
  let searched = 0;
  const { indexOf, includes } = String.prototype;
  const spies = [
    jest.spyOn(String.prototype, 'indexOf').mockImplementation(function (this: string, text, from = 0) {
      const found = indexOf.call(this, text, from);
      searched += (found < 0 ? this.length : found) - from;
      return found;
    }),
    jest.spyOn(String.prototype, 'includes').mockImplementation(function (this: string, text, from = 0) {
      const found = indexOf.call(this, text, from);
      searched += (found < 0 ? this.length : found) - from;
      return includes.call(this, text, from);
    }),
  ];
  try {
    task();
  } finally {
    spies.forEach((spy) => spy.mockRestore());
  }
  return searched;
}

describe('reading a frame of many lines', () => {
  it.each([
    ['without a colon', 'Event: Status', 'x'],
    ['of a colon', 'Event: Status', ':'],
    ['of variables without an end', 'Event: Status', 'ChanVariable('],
    ['of names with backslashes, of a channel', 'Event: Status', 'CallerIDName: \\'],
    ['of names with backslashes, of a user', 'Event: UserEvent', 'CallerIDName: \\'],
    ['of events', 'Event: Status', 'Event: '],
    ['of what looks for an ActionID', 'Event: Status', 'x: ActionIDActionID'],
    ['of output', 'Response: Success', 'Output: ActionID'],
    ['of the console', 'Response: Follows', '--END COMMAND--x'],
  ])('costs a multiple of its length: %s', (_, first, line) => {
    const end = first === 'Response: Follows' ? ['--END COMMAND--'] : [];
    const frame = frameOf(first, ...Array.from({ length: LINES }, () => line), ...end);
    const searched = searchedBy(() => {
      fieldsOf(frame);
      frame.toMessage();
      frame.get('CallerIDName');
      frame.getAll('ChanVariable');
      frame.get('ActionID');
    });
    expect(searched).toBeGreaterThan(0);
    expect(searched / frame.text.length).toBeLessThan(20);
  });

  // What is expected behind a key is looked for at each of its lines, or once.
  it.each([
    ['output, where another answer was', 'Response: Success\r\nPing: Pong', 'Response: Success', 'Output: x'],
    ['variables, where another row was', 'Event: Status\r\nPing: Pong', 'Event: Status', 'ChanVariable: x=y'],
    ['a repeated key, where another was', 'Event: A\r\nB: 1\r\nPing: Pong', 'Event: A\r\nB: 1', 'B: 2'],
  ])('costs a multiple of its length, too, behind another frame: %s', (_, before, first, line) => {
    const lines = [first, ...Array.from({ length: LINES }, () => line)].join('\r\n');
    const [known, frame] = framesOf([Buffer.from(`${BANNER}${before}\r\n\r\n${lines}\r\n\r\n`)]);
    known!.toMessage();
    const searched = searchedBy(() => frame!.toMessage());
    expect(searched).toBeGreaterThan(0);
    expect(searched / frame!.text.length).toBeLessThan(20);
  });
});
