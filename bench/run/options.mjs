import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CONTESTANTS } from './contestants.mjs';
import { MEASUREMENTS } from './measurements.mjs';

export const USAGE = `npm run bench -- [options]
  --quick          a small run of everything, in about a minute; too short to be judged by
  --rounds <n>     how often each is measured, by default 5
  --events <n>     how many events the fastest read in each round, by default 1000000; all else grows with it
  --only <names>   some of ${MEASUREMENTS.join(', ')}
                   and of floors, library, clients, ${CONTESTANTS.map(({ id }) => id).join(', ')}
  --timeout <s>    how long one may take for what takes most a few seconds, by default 60
  --out <folder>   where results.json, results.md and chart.svg go, by default bench/results, and bench/results/partial
                   where not all is measured
  --json           prints the results as JSON instead of tables`;

const FULL = { rounds: 5, events: 1_000_000 };
const QUICK = { rounds: 2, events: 100_000 };

/** Throws where the arguments are not understood. */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      events: { type: 'string' },
      only: { type: 'string', default: '' },
      timeout: { type: 'string', default: '60' },
      out: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { quick, json, help } = values;
  const preset = quick ? QUICK : FULL;
  const names = values.only.split(',').filter((name) => name !== '');
  const isPartial = quick || names.length > 0;
  const { measurements, contestants } = chosen(names);
  return {
    quick,
    json,
    help,
    measurements,
    contestants,
    isPartial,
    rounds: positive('rounds', values.rounds ?? preset.rounds),
    events: positive('events', values.events ?? preset.events),
    timeout: positive('timeout', values.timeout) * 1000,
    out: values.out ?? fileURLToPath(new URL(`../results${isPartial ? '/partial' : ''}`, import.meta.url)),
  };
}

/** No names of measurements are all of them, and no names of contestants all of these. */
function chosen(names) {
  const isNamed = ({ id, group }) => names.includes(id) || names.includes(group);
  const measurements = MEASUREMENTS.filter((measurement) => names.includes(measurement));
  const contestants = CONTESTANTS.filter(isNamed);
  const known = [...MEASUREMENTS, ...CONTESTANTS.flatMap(({ id, group }) => [id, group])];
  const stranger = names.find((name) => !known.includes(name));
  if (stranger !== undefined) throw new Error(`--only knows no ${JSON.stringify(stranger)}`);
  return {
    measurements: measurements.length > 0 ? measurements : MEASUREMENTS,
    contestants: contestants.length > 0 ? contestants : CONTESTANTS,
  };
}

function positive(name, text) {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} takes a whole number from 1, not ${text}`);
  return value;
}
