import { table } from './table.mjs';

/** The results as text, in Markdown. */
export function describe({ measured, budget, ...run }) {
  const { reading, actions, subscriptions, models, start, memory, kept, size } = measured;
  // What was left out on purpose is no line.
  const judged = budget.filter(({ isMet }) => isMet !== undefined || !run.isPartial);
  const sections = [
    ['Events', reading.length > 0 && describeReading(reading)],
    ['Actions', actions.length > 0 && describeActions(actions)],
    ['Subscriptions of other names', subscriptions.length > 0 && describeSubscriptions(subscriptions)],
    ['Models: liveChannels()', models.length > 0 && describeModels(models)],
    ['From the start of the process to the first event', start.length > 0 && describeStart(start)],
    ['Memory', memory.length + kept.length > 0 && describeMemory(memory, kept)],
    ['Installed', size.length > 0 && describeSize(size)],
    ['Budget', judged.length > 0 && describeBudget(judged)],
  ];
  const text = sections
    .filter(([, section]) => section !== false)
    .map(([title, section]) => `## ${title}\n\n${section}`);
  return [describeRun(run), ...text].join('\n');
}

function describeRun({ date, node, platform, cores, cpu, rounds, events }) {
  return (
    `${rounds === 1 ? 'One round' : `Medians of ${rounds} rounds`}, ${whole(events)} events a reading of the library and the floors; Node ${node}, ${platform}, ` +
    `${cores} × ${cpu}; ${date.slice(0, 10)}.\n`
  );
}

function describeReading(rows) {
  const fastest = fastestClient(rows);
  const head = ['read by', 'events/s', '±', '× fastest client', 'CPU µs/event', 'peak MB', 'found'];
  const cells = rows.map(({ name, failure, rate, spread, cpu, peak, wrong }) =>
    failure === undefined
      ? [name, whole(rate), percent(spread), times(rate, fastest), cpu.toFixed(2), whole(peak / 1e6), wrong ?? 'all']
      : [name, '', '', '', '', '', failure],
  );
  return table(head, cells, (column) => column === 0 || column === 6);
}

function describeActions(rows) {
  const head = ['in flight', 'sent by', 'actions/s', 'p50 ms', 'p99 ms', 'CPU µs/action', 'mismatched'];
  const inOrder = rows.toSorted((one, other) => one.variant - other.variant || (other.rate ?? 0) - (one.rate ?? 0));
  const cells = inOrder.map(({ variant, group, name, failure, rate, p50, p99, cpu, mismatched }) =>
    failure === undefined
      ? [whole(variant), nameOf(group, name), whole(rate), p50.toFixed(2), p99.toFixed(2), cpu.toFixed(1), mismatched]
      : [whole(variant), nameOf(group, name), '', '', '', '', failure],
  );
  return table(head, cells, (column) => column === 1);
}

function describeSubscriptions(rows) {
  const head = ['subscriptions', 'events/s', '±', 'CPU µs/event', 'found'];
  const cells = rows.map(({ variant, failure, rate, spread, cpu, wrong }) =>
    failure === undefined
      ? [whole(variant), whole(rate), percent(spread), cpu.toFixed(2), wrong ?? 'all']
      : [whole(variant), '', '', '', failure],
  );
  return table(head, cells, (column) => column === 4);
}

function describeModels(rows) {
  const head = ['channels', 'events/s', '±', 'CPU µs/event', 'found'];
  const cells = rows.map(({ variant, failure, rate, spread, cpu, wrong }) =>
    failure === undefined
      ? [whole(variant), whole(rate), percent(spread), cpu.toFixed(2), wrong ?? 'all']
      : [whole(variant), '', '', '', failure],
  );
  return table(head, cells, (column) => column === 4);
}

function describeStart(rows) {
  const cells = rows.map(({ group, name, failure, milliseconds }) => [
    nameOf(group, name),
    failure ?? `${whole(milliseconds)} ms`,
  ]);
  return table(['', 'median'], cells);
}

function describeMemory(memory, kept) {
  const grown = memory.map(({ name, failure, events, slope, error }) => [
    `${name}, over ${whole(events)} events: growth in each million`,
    failure ?? `${kilobytes(slope)} ± ${kilobytes(error)}`,
  ]);
  const held = kept.map(({ name, what, oneOf, kept: count, failure, bytesEach }) => [
    `${name}, each of ${count === undefined ? 'the' : whole(count)} kept ${what}s${oneOf > 1 ? `, one of ${oneOf} events` : ''}`,
    failure ?? kilobytes(bytesEach),
  ]);
  return table(['', 'kB'], [...grown, ...held]);
}

function describeSize(rows) {
  const cells = rows.map(({ name, packages, files, bytes }) => [name, packages, whole(files), kilobytes(bytes)]);
  return table(['with what it depends on', 'packages', 'files', 'kB'], cells);
}

function describeBudget(lines) {
  const cells = lines.map(({ what, limit, value, isMet, note }) => [verdict(isMet), what, value, limit, note]);
  return table(['', 'what', 'value', 'limit', ''], cells, (column) => column !== 2);
}

/** Where it does not matter how it reads. */
function nameOf(group, name) {
  if (group === 'library') return 'rx-asterisk';
  return group === 'floors' ? 'floor: by hand' : name;
}

function verdict(isMet) {
  if (isMet === undefined) return 'not measured';
  return isMet ? 'ok' : 'NOT';
}

function fastestClient(rows) {
  return Math.max(
    ...rows.filter(({ group, rate }) => group === 'clients' && rate !== undefined).map(({ rate }) => rate),
  );
}

function times(rate, fastest) {
  return fastest > 0 ? (rate / fastest).toFixed(2) : '';
}

function whole(value) {
  return Math.round(value).toLocaleString('en-US');
}

function percent(share) {
  return `${(share * 100).toFixed(0)} %`;
}

function kilobytes(bytes) {
  const value = bytes / 1000;
  return Math.abs(value) < 10 ? value.toFixed(2) : whole(value);
}
