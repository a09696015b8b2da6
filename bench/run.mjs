// How fast the library is, in one run with the published clients and with floors written by hand: `npm run bench`.
//
// Every contestant is a process of its own, the feeder another. In each round every job is done once, one after the other, what
// is compared side by side, and every other round backwards; what counts is the median of the rounds, and for a ratio the
// median of the ratios in each of them. Ends with code 1 where a line of the budget is not met.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { judge } from './report/budget.mjs';
import { drawChart } from './report/chart.mjs';
import { describe } from './report/describe.mjs';
import { environment } from './report/environment.mjs';
import { summarize } from './report/summarize.mjs';
import { perform, startFeeder } from './run/children.mjs';
import { installClients } from './run/install.mjs';
import { planJobs } from './run/measurements.mjs';
import { readOptions, USAGE } from './run/options.mjs';
import { measureSizes } from './run/sizes.mjs';

/** What every contestant reads. One of twenty names is not ASCII, and so is something in one of twelve events. */
const STREAM = { size: 100_000, seed: 20, wide: 0.05 };
/** What is done once takes longer than what is done in every round. */
const PATIENCE = 10;

const options = read(process.argv.slice(2));
if (options.contestants.some(({ group }) => group === 'clients')) installClients();
const feeder = await startFeeder(STREAM);
const jobs = await planJobs(options, feeder);
if (jobs.length === 0 && !options.measurements.includes('size')) fail('--only leaves nothing to measure');
for (let round = 0; round < options.rounds; round += 1) {
  const ofRound = jobs.filter(({ isOnce }) => !isOnce);
  for (const job of round % 2 === 0 ? ofRound : ofRound.toReversed()) await run(job, `round ${round + 1}`);
}
for (const job of jobs.filter(({ isOnce }) => isOnce)) await run(job, 'once');
await feeder.close();

const { measurements, contestants, rounds, events, isPartial, quick } = options;
const measured = summarize(jobs);
measured.size = measurements.includes('size') ? measureSizes(contestants) : [];
const budget = judge(measured);
const results = { ...environment(), rounds, events, isPartial, measured, budget };
const text = describe(results);
mkdirSync(options.out, { recursive: true });
writeFileSync(join(options.out, 'results.json'), `${JSON.stringify(results, null, 1)}\n`);
writeFileSync(join(options.out, 'results.md'), text);
if (measured.reading.length > 0) writeFileSync(join(options.out, 'chart.svg'), drawChart(measured.reading));
console.log(options.json ? JSON.stringify(results, null, 1) : text);
if (quick) console.error('A quick run is too short to be judged by.');
// What was left out on purpose is not held against anyone.
process.exitCode = budget.every(({ isMet = isPartial }) => isMet) ? 0 : 1;

function read(args) {
  try {
    const read = readOptions(args);
    if (!read.help) return read;
    console.log(USAGE);
    process.exit(0);
  } catch (error) {
    return fail(error.message);
  }
}

function fail(message) {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(2);
}

/** Notes the outcome in the job. Whoever has failed at one is not asked to do it again. */
async function run(job, when) {
  if (job.failure !== undefined) return;
  const { contestant, task, settings, isOnce = false } = job;
  const timeout = options.timeout * (isOnce ? PATIENCE : 1);
  const outcome = await perform(feeder, { module: contestant.module, task, settings, timeout });
  job.failure = outcome.failure;
  job.records = [...(job.records ?? []), outcome];
  const what = [job.measurement, contestant.id, job.variant].filter((word) => word !== undefined).join(' ');
  console.error(
    `${process.uptime().toFixed(0).padStart(4)} s  ${when}: ${what}${outcome.failure ? ` ${outcome.failure}` : ''}`,
  );
}
