import { openSync, writeFileSync, writeSync } from 'node:fs';
import { fuzz } from './fuzz/fuzz.js';

// `npm run fuzz` asks for more, from another seed, and wants to know how it went.
const { FUZZ_SEED = '1', FUZZ_FIRST = '0', FUZZ_RUNS = '1000', FUZZ_REPORT, FUZZ_PROGRESS } = process.env;

/** What is in use when nothing more can be freed, in bytes. */
function heap(): number {
  // There only where node was started with --expose-gc; what the first frees may have kept more.
  for (let times = 0; times < 3; times += 1) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Writes down the number of each input, for whoever waits for one that is never done. */
function progressTo(file: string): (run: number) => void {
  const descriptor = openSync(file, 'w');
  return (run) => {
    writeSync(descriptor, String(run).padEnd(16), 0);
  };
}

describe('bytes of any kind', () => {
  it('are read as the protocol says, wherever they are cut, and the next good frame is found', () => {
    const [seed, first, runs] = [FUZZ_SEED, FUZZ_FIRST, FUZZ_RUNS].map(Number) as [number, number, number]; // As many.
    const heapBefore = heap();
    const started = performance.now();
    const report = fuzz({ seed, first, runs, ...(FUZZ_PROGRESS && { onRun: progressTo(FUZZ_PROGRESS) }) });
    const seconds = (performance.now() - started) / 1_000;
    if (FUZZ_REPORT) writeFileSync(FUZZ_REPORT, JSON.stringify({ ...report, seconds, heapBefore, heapAfter: heap() }));
    expect(report).toMatchObject({ inputs: runs, failure: undefined });
    // Or else it is not what it is meant to be.
    if (runs >= 1_000) {
      expect(report.frames).toBeGreaterThan(1.5 * runs);
      expect(report.malformed).toBeGreaterThan(runs / 4);
      expect(report.oversized).toBeGreaterThan(runs / 8);
    }
  });
});
