import * as fc from 'fast-check';
import { pbxPictures } from './pbxPictures.js';
import { story, Traffic } from './Traffic.js';

/** How many PBXs there are. `MODEL_RUNS=2000` looks for longer; a seed that fast-check prints repeats a failure. */
const runs = Number(process.env['MODEL_RUNS'] ?? 25);
const seed = process.env['MODEL_SEED'];

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
        { numRuns: runs, ...(seed !== undefined && { seed: Number(seed) }) },
      );
      // They are current most of the time.
      expect(looks).toBeGreaterThan(runs * pbxPictures.length);
    },
    120_000 + runs * 1_000,
  );
});
