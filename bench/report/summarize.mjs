import { check } from './check.mjs';
import { median, slopeOf, spread } from './statistics.mjs';

/** Of the memory, how much of the run is left out: it grows until the code is compiled and the caches are full. */
const MEMORY_BEGIN = 0.25;
/** Less growth than this, in bytes, is none, however sure it is; more than that is growth, however unsure. */
const MEMORY_TRIFLE = 0.25 * 2 ** 20;
const MEMORY_LIMIT = 2 ** 20;

/** What was measured, as rows of medians; each has the values of its rounds beside it, so that ratios can be taken in a round. */
export function summarize(jobs) {
  const rowsOf = (measurement, summary) => jobs.filter((job) => job.measurement === measurement).map(row(summary));
  return {
    reading: rowsOf('reading', summarizeReading),
    actions: rowsOf('actions', summarizeActions),
    subscriptions: rowsOf('subscriptions', summarizeReading),
    models: rowsOf('models', summarizeModel),
    start: rowsOf('start', summarizeStart),
    memory: rowsOf('memory', summarizeMemory),
    kept: rowsOf('kept', summarizeKept),
  };
}

function row(summary) {
  return (job) => {
    const { contestant, variant, settings, failure } = job;
    const { id, group, name } = contestant;
    const head = { id, group, name, variant };
    return failure === undefined ? { ...head, ...summary(job) } : { ...head, ...settings, failure };
  };
}

function summarizeReading({ contestant, expected, records }) {
  const rounds = records.map(({ milliseconds, cpu, peak }) => ({
    rate: (expected.events / milliseconds) * 1000,
    cpu: cpu / expected.events,
    peak,
  }));
  const wrong = records.map(({ found }) => check(contestant.checked, found, expected)).find((it) => it !== undefined);
  return { events: expected.events, ...medians(rounds), spread: spread(rounds.map(({ rate }) => rate)), wrong, rounds };
}

function summarizeActions({ records }) {
  const rounds = records.map(({ actions, milliseconds, cpu, p50, p99 }) => ({
    rate: (actions / milliseconds) * 1000,
    cpu: cpu / actions,
    p50,
    p99,
  }));
  const mismatched = records.reduce((sum, record) => sum + record.mismatched, 0);
  return { actions: records[0].actions, ...medians(rounds), mismatched, rounds };
}

function summarizeModel({ records }) {
  const rounds = records.map(({ events, milliseconds, cpu }) => ({
    rate: (events / milliseconds) * 1000,
    cpu: cpu / events,
  }));
  const wrong = records.find((record) => record.wrong !== undefined)?.wrong;
  return {
    events: records[0].events,
    ...medians(rounds),
    spread: spread(rounds.map(({ rate }) => rate)),
    wrong,
    rounds,
  };
}

function summarizeStart({ records }) {
  const rounds = records.map(({ milliseconds }) => ({ milliseconds }));
  return { ...medians(rounds), rounds };
}

function summarizeMemory({ settings, records }) {
  const { samples } = records[0];
  const points = samples
    .slice(Math.floor(samples.length * MEMORY_BEGIN))
    .map(({ events, bytes }) => [events / 1e6, bytes]);
  const { slope, error } = slopeOf(points);
  const growth = slope * (points.at(-1)[0] - points[0][0]);
  return {
    events: settings.events,
    samples,
    slope,
    error,
    growth,
    isFlat: growth < MEMORY_TRIFLE || (slope < 3 * error && growth < MEMORY_LIMIT),
  };
}

function summarizeKept({ settings, records }) {
  return { ...settings, ...records[0] };
}

function medians(rounds) {
  const names = Object.keys(rounds[0]);
  return Object.fromEntries(names.map((name) => [name, median(rounds.map((round) => round[name]))]));
}
