import type { Frame } from 'rx-asterisk';
import { recordings } from '../recordings.js';
import { fieldsOf, framesOf } from './framesOf.js';

/** All that can be seen of frames, as one text: comparing a million objects takes minutes. */
function described(frames: readonly Frame[]): string {
  return frames.map((frame) => [frame.kind, frame.name, frame.text, ...fieldsOf(frame).flat()].join('\0')).join('\0\0');
}

/** Fields are read from the text, whose being the same is compared every time. */
function areSame(one: readonly Frame[], other: readonly Frame[]): boolean {
  if (one.length !== other.length) return false;
  return one.every(({ kind, name, text }, at) => {
    const frame = other[at]!;
    return text === frame.text && kind === frame.kind && name === frame.name;
  });
}

function* bytesOneByOne(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at++) yield bytes.subarray(at, at + 1);
}

/** A piece of a size between one byte and many, so that cuts fall close together and far apart; all of one byte is a test of its own. */
function* cutAtRandom(bytes: Uint8Array, random: () => number): Generator<Uint8Array> {
  const scale = 8 + 7 * random();
  for (let at = 0, end; at < bytes.length; at = end) {
    end = at + Math.ceil(2 ** (scale * random()));
    yield bytes.subarray(at, end);
  }
}

/** Mulberry32: the same cuts in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe.each(recordings)('frames of $name', ({ serverBytes }) => {
  const frames = framesOf([serverBytes]);
  const description = described(frames);

  it('are the same byte by byte', () => {
    expect(described(framesOf(bytesOneByOne(serverBytes))) === description).toBe(true);
  });

  it('are the same in 100 random cuttings', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const cut = framesOf(cutAtRandom(serverBytes, seeded(seed)));
      const isSame = seed % 20 === 0 ? described(cut) === description : areSame(cut, frames);
      expect({ seed, isSame }).toEqual({ seed, isSame: true });
    }
  });
});
