// What the library promises, as ratios of this one run.
//
// They are judged by CPU time: of the process, an event or an action. All that is compared keeps a core busy, so that on an idle
// machine the ratio of the rates is the same; but where others want the machine too, a rate is halved from one second to the next
// and the CPU time hardly changes. A ratio is the median of those of each round, in which the two stood side by side. The same
// by the time that passed stands beside it.
import { median } from './statistics.mjs';

const KILOBYTE = 1000;

/** The lines of the budget, `{ what, value, isMet, note }`; those that were not measured have no value. */
export function judge(measured) {
  const { reading, actions, subscriptions, models, memory, kept } = measured;
  const clients = reading.filter(({ group }) => group === 'clients');
  const actingClients = actions.filter(({ group, variant }) => group === 'clients' && variant === 64);
  const read = (id) => reading.find((row) => row.id === id);
  const acting = (inFlight) => actions.find((row) => row.id === 'events' && row.variant === inFlight);
  const following = (channels) => models.find(({ variant }) => variant === channels);
  const beside = (others) => subscriptions.find(({ variant }) => variant === others);
  return [
    fast('speed of frames$ ÷ the floor that reads name and two fields', 0.8, read('frames'), [read('fields')]),
    fast("speed of on('Hangup') ÷ the floor that finds frames", 0.8, read('on'), [read('framing')]),
    fast('speed of events$ ÷ the floor that makes plain objects', 0.9, read('events'), [read('objects')]),
    fast('speed of events$ ÷ the fastest Node client', 2, read('events'), clients),
    fast('speed of actions, 64 in flight ÷ the fastest Node client', 1, acting(64), actingClients),
    cheap('cost of an action, 10,000 in flight ÷ 64', 1.25, acting(10_000), acting(64)),
    cheap('cost of an action, 40,000 in flight ÷ 10,000', 1.25, acting(40_000), acting(10_000)),
    cheap('cost of an event, 10,000 other subscriptions ÷ 1', 1.1, beside(10_000), beside(1)),
    cheap('cost of an event to a model, 50,000 channels ÷ 100', 1.5, following(50_000), following(100)),
    often('events/s of a model with 50,000 channels', 20_000, following(50_000)),
    flat(memory[0]),
    ...(kept.length > 0 ? kept : [undefined]).map(small),
    correct(measured),
  ];
}

/** How fast it is, as a part of how fast the fastest of the others is. */
function fast(what, limit, ours, others) {
  const line = { what, limit: `>= ${limit}` };
  const rivals = others.filter((other) => other?.rounds !== undefined);
  if (ours?.failure !== undefined) return { ...line, isMet: false, note: ours.failure };
  if (ours === undefined || others.every((other) => other === undefined)) return line;
  if (rivals.length === 0) return { ...line, isMet: false, note: others.find((other) => other?.failure).failure };
  const compared = rivals.map((rival) => ({ rival, value: ratio(rival, ours, 'cpu') }));
  const [{ rival, value }] = compared.sort((one, other) => one.value - other.value);
  const name = rivals.length > 1 ? `${rival.name}; ` : '';
  return {
    ...line,
    value: value.toFixed(2),
    isMet: value >= limit,
    note: `${name}by rate ${ratio(ours, rival, 'rate').toFixed(2)}`,
  };
}

/** What it costs, as a multiple of what the other does. */
function cheap(what, limit, more, less) {
  const line = { what, limit: `<= ${limit}` };
  const failure = more?.failure ?? less?.failure;
  if (failure !== undefined) return { ...line, isMet: false, note: failure };
  if (more === undefined || less === undefined) return line;
  const value = ratio(more, less, 'cpu');
  return {
    ...line,
    value: value.toFixed(2),
    isMet: value <= limit,
    note: `by rate ${ratio(less, more, 'rate').toFixed(2)}`,
  };
}

/** How many there may be in a second, at least. */
function often(what, limit, row) {
  const line = { what, limit: `>= ${limit}` };
  if (row === undefined) return line;
  if (row.failure !== undefined) return { ...line, isMet: false, note: row.failure };
  return { ...line, value: String(Math.round(row.rate)), isMet: row.rate >= limit, note: '' };
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

/** Nothing that the library or a floor was to find or to answer is missing or wrong; of the clients the tables tell. */
function correct({ reading, actions, subscriptions, models, start }) {
  const line = { what: 'counts, checksums and answers that are wrong', limit: '0' };
  const ours = [...reading, ...actions, ...subscriptions, ...models, ...start].filter(
    ({ group }) => group !== 'clients',
  );
  if (ours.length === 0) return line;
  const wrong = ours.filter((row) => row.failure ?? row.wrong ?? row.mismatched > 0);
  const note = wrong.map(
    ({ name, failure, wrong: what, mismatched }) => `${name}: ${failure ?? what ?? `${mismatched} answers`}`,
  );
  return { ...line, value: String(wrong.length), isMet: wrong.length === 0, note: note.join('; ') };
}
