import { BANNER } from './frameOf.js';
import { framesOf } from './framesOf.js';

const read = (...frames: readonly string[]): unknown[] =>
  framesOf([Buffer.from(BANNER + frames.map((frame) => `${frame}\r\n\r\n`).join(''))]).map((frame) =>
    frame.toMessage(),
  );

// What is remembered of the frames before must not show in the next.
describe('frames that follow each other', () => {
  it('of names with one hash are told apart', () => {
    expect(read('Event: Aa\r\nA: 1', 'Event: BB\r\nB: 1', 'Event: Aa\r\nA: 2')).toEqual([
      { Event: 'Aa', A: '1' },
      { Event: 'BB', B: '1' },
      { Event: 'Aa', A: '2' },
    ]);
  });

  it('may each have other keys, in another order', () => {
    expect(read('Event: A\r\nX: 1\r\nY: 2', 'Event: A\r\nY: 2\r\nX: 1', 'Event: A\r\nXY: 3\r\nX: 1')).toEqual([
      { Event: 'A', X: '1', Y: '2' },
      { Event: 'A', Y: '2', X: '1' },
      { Event: 'A', XY: '3', X: '1' },
    ]);
  });

  it('may have more keys, longer ones and more names than are remembered, and the first of a repeated key counts', () => {
    const many = (offset: number): string[] =>
      Array.from({ length: 300 }, (_, index) => `K${index + offset}: v${index}`);
    const long = 'L'.repeat(200);
    const frame = (...lines: readonly string[]): string => ['Event: A', ...lines].join('\r\n');
    // B is known behind A, and unknown behind what comes between.
    const first = read(
      frame('A: 1', 'B: 1'),
      frame(...many(0)),
      frame(...many(100)),
      frame(`${long}: 1`, 'A: 1', 'B: 1', `${long}: 2`, 'A: 2'),
      frame('A: 1', 'C: 1', 'B: 1', 'C: 2', 'A: 2'),
    );
    expect(first.slice(3)).toEqual([
      { Event: 'A', [long]: '1', A: '1', B: '1' },
      { Event: 'A', A: '1', C: '1', B: '1' },
    ]);
    const names = Array.from({ length: 400 }, (_, index) => `Event: N${index}\r\nK: ${index}`);
    expect(read(...names, ...names)).toEqual(
      [...names, ...names].map((_, index) => ({ Event: `N${index % 400}`, K: String(index % 400) })),
    );
  });

  it('may repeat a key that is collected without an end to what is remembered', () => {
    const output = Array.from({ length: 1_000 }, (_, index) => `Output: ${index}`);
    const [, ping, again] = read(
      ['Response: Success', ...output].join('\r\n'),
      'Response: Success\r\nPing: Pong',
      'Response: Success\r\nPing: Pong',
    );
    expect([ping, again]).toEqual([
      { Response: 'Success', Ping: 'Pong' },
      { Response: 'Success', Ping: 'Pong' },
    ]);
  });
});
