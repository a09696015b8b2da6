import * as fc from 'fast-check';
import { pbxPictures } from './pbxPictures.js';
import { story, Traffic } from './Traffic.js';

/**
 * The same ones each time, unless one looks for longer: `MODEL_RUNS=2000 npx jest spec/live/traffic`. A seed that fast-check prints
 * repeats a failure: `MODEL_SEED=…`.
 */
const { MODEL_RUNS, MODEL_SEED } = process.env;
const runs = Number(MODEL_RUNS ?? 10);
const seed = MODEL_SEED === undefined ? (MODEL_RUNS === undefined ? 20 : undefined) : Number(MODEL_SEED);

describe('every model, whatever happens at a PBX and to the connection', () => {
  it(
    'holds what the PBX says of itself whenever it says that it is current, and what a model holds that begins then',
    () => {
      let looks = 0;
      fc.assert(
        fc.property(story, (told) => {
          const traffic = new Traffic(told);
          for (const deed of told.deeds) {
            traffic.perform(deed);
            looks += traffic.check();
          }
          traffic.settle();
        }),
        { numRuns: runs, ...(seed !== undefined && { seed }) },
      );
      // They are current most of the time.
      expect(looks).toBeGreaterThan(runs * pbxPictures.length);
    },
    120_000 + runs * 1_000,
  );
});
