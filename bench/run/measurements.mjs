import { CONTESTANTS, EVERYTHING, MODELS } from './contestants.mjs';

/** What can be measured. All but memory and size are measured in every round. */
export const MEASUREMENTS = ['reading', 'actions', 'subscriptions', 'models', 'start', 'memory', 'size'];

/** How many actions are done at a time, and in all in a full run. */
const IN_FLIGHT = [
  { inFlight: 1, actions: 3_000 },
  { inFlight: 64, actions: 40_000 },
  { inFlight: 10_000, actions: 60_000 },
  // Only by the library: whether the cost of each grows with their number.
  { inFlight: 40_000, actions: 120_000, isOurs: true },
];
/** Before that, to warm the code up: at least 64 at a time, so that it is as warm for those that are done one by one. */
const WARM_UP = { inFlight: 64, actions: 20_000 };
const OTHERS = [1, 100, 10_000];
/** How many channels there are, and how often what happens to them is heard in a full run: 40,000 events. */
const FOLLOWED = [100, 50_000];
const TIMES = 10;
/** Of every event, and of few: what keeps more alive than itself costs much more then. */
const KEPT = [
  { what: 'message', id: 'events', oneOf: 1, kept: 100_000 },
  { what: 'message', id: 'events', oneOf: 50, kept: 20_000 },
  { what: 'Uniqueid', id: 'frames', oneOf: 1, kept: 100_000 },
  { what: 'Uniqueid', id: 'frames', oneOf: 50, kept: 20_000 },
];
/** Of a run of a million events a reading. */
const MEMORY_EVENTS = 10_000_000;
const MEMORY_SAMPLES = 20;
/** The least of it in a shorter run, in events or as a share of a full one, lest the clock be what is measured. */
const LEAST = { events: 5_000, actions: 0.3, kept: 0.5 };

/**
 * The jobs of a run, `{ measurement, contestant, variant, task, settings, expected?, isOnce }`: those of every round, in an order
 * in which what is compared stands side by side, and those that are done once.
 */
export async function planJobs({ measurements, contestants, events }, feeder) {
  const scale = events / 1e6;
  const plans = {
    reading: () =>
      Promise.all(contestants.map((contestant) => readingOf(contestant, events * contestant.share, feeder))),
    actions: () => contestants.filter(({ acts }) => acts).flatMap((contestant) => actionsOf(contestant, scale)),
    subscriptions: () => (hasLibrary(contestants) ? subscriptionsOf(contestantOf('on'), events, feeder) : []),
    models: () => (hasLibrary(contestants) ? FOLLOWED.map((channels) => modelOf(channels, scale)) : []),
    start: () => contestants.filter(({ starts }) => starts).map((contestant) => startOf(contestant)),
    memory: () =>
      hasLibrary(contestants) ? [memoryOf(EVERYTHING, scale), ...KEPT.map((kept) => keptOf(kept, scale))] : [],
    size: () => [],
  };
  return (await Promise.all(measurements.map((measurement) => plans[measurement]()))).flat();
}

async function readingOf(contestant, wanted, feeder) {
  const events = Math.max(LEAST.events, Math.round(wanted));
  const counts = [Math.max(LEAST.events, Math.round(events / 5)), events];
  const [warmUp, expected] = await Promise.all(counts.map((count) => feeder.expected(count)));
  const settings = { readings: [warmUp, expected] };
  return { measurement: 'reading', contestant, task: 'reading', settings, expected };
}

function actionsOf(contestant, scale) {
  const levels = IN_FLIGHT.filter(({ isOurs }) => !isOurs || contestant.group === 'library');
  return levels.map(({ inFlight, actions: full }) => {
    const actions = Math.max(2 * inFlight, Math.round(full * Math.max(LEAST.actions, scale)));
    const warmUp = { inFlight: Math.max(WARM_UP.inFlight, inFlight), actions: Math.max(WARM_UP.actions, inFlight) };
    const settings = { inFlight, actions, warmUp };
    return { measurement: 'actions', contestant, variant: inFlight, task: 'acting', settings };
  });
}

async function subscriptionsOf(contestant, events, feeder) {
  const { settings, ...job } = await readingOf(contestant, events, feeder);
  const jobOf = (others) => ({
    ...job,
    measurement: 'subscriptions',
    variant: others,
    settings: { ...settings, others },
  });
  return OTHERS.map(jobOf);
}

function modelOf(channels, scale) {
  const settings = { channels, times: Math.max(2, Math.round(TIMES * scale)) };
  return { measurement: 'models', contestant: MODELS, variant: channels, task: 'following', settings };
}

function startOf(contestant) {
  return { measurement: 'start', contestant, task: 'starting' };
}

function memoryOf(contestant, scale) {
  const events = Math.round(MEMORY_EVENTS * scale);
  const settings = { events, every: Math.floor(events / MEMORY_SAMPLES) };
  return { measurement: 'memory', contestant, task: 'growing', settings, isOnce: true };
}

function keptOf({ id, what, oneOf, kept }, scale) {
  const events = kept * (oneOf === 1 ? 1 : Math.ceil(oneOf * Math.min(1, Math.max(LEAST.kept, scale))));
  const settings = { what, oneOf, events };
  return {
    measurement: 'kept',
    contestant: contestantOf(id),
    variant: `${what}/${oneOf}`,
    task: 'keeping',
    settings,
    isOnce: true,
  };
}

function contestantOf(wanted) {
  return CONTESTANTS.find(({ id }) => id === wanted);
}

/** What only the library does is measured when it takes part. */
function hasLibrary(contestants) {
  return contestants.some(({ group }) => group === 'library');
}
