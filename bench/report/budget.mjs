// What the library promises, as ratios of this one run.
//
// Rates are judged by the time that has passed, as that is what a user gets. The ratio is the median of those of each round, where
// the two stood side by side; the same of their CPU time stands beside it: where it says otherwise, the machine had other things
// to do. What more of something costs is judged by CPU time, as with so many in flight a pause of the machine is on all accounts.
import { median } from './statistics.mjs';

const KILOBYTE = 1000;

/** The lines of the budget, `{ what, value, isMet, note }`; those that were not measured have no value. */
export function judge(measured) {
  const { reading, actions, subscriptions, memory, kept } = measured;
  const clients = reading.filter(({ group }) => group === 'clients');
  const actingClients = actions.filter(({ group, variant }) => group === 'clients' && variant === 64);
  const read = (id) => reading.find((row) => row.id === id);
  const acting = (inFlight) => actions.find((row) => row.id === 'events' && row.variant === inFlight);
  const beside = (others) => subscriptions.find(({ variant }) => variant === others);
  return [
    fast('frames$, name and two fields: of the floor that reads the same', 0.8, read('frames'), [read('fields')]),
    fast("on('Hangup') while all else arrives: of the floor that finds frames", 0.8, read('on'), [read('framing')]),
    fast('events$: of the floor that makes plain objects', 0.9, read('events'), [read('objects')]),
    fast('events$: of the fastest Node client', 2, read('events'), clients),
    fast('actions, 64 in flight: of the fastest Node client', 1, acting(64), actingClients),
    cheap('an action, 10,000 in flight: of one with 64', 1.25, acting(10_000), acting(64)),
    cheap('an action, 40,000 in flight: of one with 10,000', 1.25, acting(40_000), acting(10_000)),
    cheap('an event, 10,000 subscriptions of others: of one with 1', 1.1, beside(10_000), beside(1)),
    flat(memory[0]),
    ...(kept.length > 0 ? kept : [undefined]).map(small),
    correct(measured),
  ];
}

/** The rate, as a part of that of the fastest of the others. */
function fast(what, limit, ours, others) {
  const line = { what: `${what}, rate`, limit: `>= ${limit}` };
  const rivals = others.filter((other) => other?.rounds !== undefined);
  if (ours?.failure !== undefined) return { ...line, isMet: false, note: ours.failure };
  if (ours === undefined || rivals.length === 0) return line;
  const [value, rival] = rivals
    .map((other) => [ratio(ours, other, 'rate'), other])
    .sort(([one], [other]) => one - other)[0];
  const name = rivals.length > 1 ? `${rival.name}; ` : '';
  const note = `${name}by CPU time ${(1 / ratio(ours, rival, 'cpu')).toFixed(2)}`;
  return { ...line, value: value.toFixed(2), isMet: value >= limit, note };
}

/** The CPU time, as a multiple of that of the other. */
function cheap(what, limit, more, less) {
  const line = { what: `${what}, CPU time`, limit: `<= ${limit}` };
  const failure = more?.failure ?? less?.failure;
  if (failure !== undefined) return { ...line, isMet: false, note: failure };
  if (more === undefined || less === undefined) return line;
  const value = ratio(more, less, 'cpu');
  const note = `by time ${(1 / ratio(more, less, 'rate')).toFixed(2)}`;
  return { ...line, value: value.toFixed(2), isMet: value <= limit, note };
}

function ratio(row, other, value) {
  return median(row.rounds.map((round, index) => round[value] / other.rounds[index][value]));
}

function flat(row) {
  const line = { what: 'memory, in kB a million events', limit: 'flat' };
  if (row === undefined) return line;
  const { failure, slope, error, growth, isFlat } = row;
  if (failure !== undefined) return { ...line, isMet: false, note: failure };
  const [value, noise, all] = [slope, error, growth].map((bytes) => (bytes / KILOBYTE).toFixed(1));
  return { ...line, value, isMet: isFlat, note: `± ${noise}, ${all} kB in all` };
}

function small(row) {
  if (row === undefined) return { what: 'a kept event, in kB', limit: '< 1.5' };
  const { what, oneOf, kept, bytesEach, failure } = row;
  const line = { what: `a kept ${what}${oneOf > 1 ? `, one of ${oneOf}` : ''}, in kB`, limit: '< 1.5' };
  if (failure !== undefined) return { ...line, isMet: false, note: failure };
  const value = bytesEach / KILOBYTE;
  return { ...line, value: value.toFixed(2), isMet: value < 1.5, note: `${kept} kept` };
}

/** Nothing that the library was to find or to answer is missing or wrong. */
function correct({ reading, actions, subscriptions }) {
  const line = { what: 'counts, checksums and answers that are wrong', limit: '0' };
  const ours = [...reading, ...actions, ...subscriptions].filter(({ group }) => group === 'library');
  if (ours.length === 0) return line;
  const wrong = ours.filter((row) => row.failure ?? row.wrong ?? row.mismatched > 0);
  const note = wrong.map(
    ({ name, failure, wrong: what, mismatched }) => `${name}: ${failure ?? what ?? `${mismatched} answers`}`,
  );
  return { ...line, value: String(wrong.length), isMet: wrong.length === 0, note: note.join('; ') };
}
