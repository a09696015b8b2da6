// What a contestant can be asked to do. Each task takes what its module exports and { server, settings, play }: `play(count)` asks for so many
// events, and resolves with what was measured.
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { setImmediate as turn } from 'node:timers/promises';
import { Probe } from './Probe.mjs';

/** Events before those that are kept. */
const WARM_UP = 20_000;

/** Each of `settings.readings` is read one after the other; what was found in the last one counts. */
export async function reading({ connect, server, settings, play }) {
  const probe = new Probe();
  const listener = {
    event: (name, uniqueid, channel) => probe.event(name, uniqueid, channel),
    frames: (count) => probe.frames(count),
    bytes: (count) => probe.bytes(count),
  };
  await loggedIn(connect, server, listener, settings);
  let result;
  for (const expected of settings.readings) {
    const done = probe.read(expected);
    play(expected.events);
    result = await done;
  }
  return { ...result, peak: process.resourceUsage().maxRSS * 1024 };
}

/** `settings.actions` Pings, `settings.inFlight` of them at a time, behind those of `settings.warmUp`. */
export async function acting({ connect, server, settings }) {
  const { ping } = await loggedIn(connect, server, { event: () => {} }, settings);
  const { actions, inFlight, warmUp } = settings;
  await act(ping, 0, warmUp.actions, warmUp.inFlight);
  return act(ping, warmUp.actions, actions, inFlight);
}

function act(ping, first, actions, inFlight) {
  const sentAt = new Float64Array(actions);
  const latencies = new Float64Array(actions);
  let sent = 0;
  let answered = 0;
  let mismatched = 0;
  return new Promise((resolve) => {
    const cpu = process.cpuUsage();
    const began = performance.now();
    for (let count = 0; count < inFlight; count += 1) next();

    function next() {
      if (sent === actions) return;
      const index = sent;
      sent += 1;
      sentAt[index] = performance.now();
      ping(first + index, (number) => hear(index, number));
    }

    function hear(index, number) {
      const now = performance.now();
      // Answered with another's answer, or for the second time.
      if (String(number) !== String(first + index) || latencies[index] > 0) mismatched += 1;
      latencies[index] = now - sentAt[index];
      answered += 1;
      if (answered < actions) return next();
      const { user, system } = process.cpuUsage(cpu);
      latencies.sort();
      const at = (share) => latencies[Math.floor(actions * share)];
      const milliseconds = now - began;
      resolve({ actions, milliseconds, cpu: user + system, p50: at(0.5), p99: at(0.99), mismatched });
    }
  });
}

/** Follows `settings.channels`, and hears what happens to them `settings.times`, after once to warm the code up. */
export async function following({ followChannels, settings }) {
  const { play, wrong } = await followChannels(settings);
  await play(1);
  const cpu = process.cpuUsage();
  const began = performance.now();
  const events = await play(settings.times);
  const milliseconds = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);
  return { events, milliseconds, cpu: user + system, wrong: wrong() };
}

/** The time from the start of the process to its first event, in ms. */
export function starting({ connect, server, play }) {
  return new Promise((resolve) => {
    // The first is FullyBooted, but for those who let nobody listen before it has passed.
    connect(server, { ready: () => play(1), event: () => resolve({ milliseconds: performance.now() }) });
  });
}

/** What is in use after a collection, each time that `settings.every` more events have come. */
export async function growing({ connect, server, settings, play }) {
  const samples = [];
  let events = 0;
  await new Promise((resolve) => {
    const event = (name) => {
      if (name === 'UserEvent') return setImmediate(resolve);
      events += 1;
      // Behind the chunk that the event came in.
      if (events % settings.every === 0) setImmediate(sample, events);
    };
    const sample = (at) => samples.push({ events: at, bytes: memoryInUse() });
    loggedIn(connect, server, { event }, settings).then(() => play(settings.events));
  });
  return { samples };
}

/** What each kept message, or each kept Uniqueid, holds in bytes, when one of `settings.oneOf` is kept. */
export async function keeping({ connect, server, settings, play }) {
  const { events, oneOf, what } = settings;
  const kept = Array(Math.ceil(events / oneOf)).fill(null);
  let heard = 0;
  let count = 0;
  let end;
  const event = (name, uniqueid, _channel, message) => {
    if (name === 'FullyBooted') return;
    if (name === 'UserEvent') return end();
    heard += 1;
    if (heard % oneOf > 0) return;
    const value = what === 'message' ? message : uniqueid;
    if (value !== undefined) kept[count++] = value;
  };
  await loggedIn(connect, server, { event }, settings);
  // Once without what is kept: the code, the caches and the buffers are there then.
  const warm = new Promise((resolve) => (end = resolve));
  play(WARM_UP);
  await warm;
  kept.fill(null);
  count = 0;
  await turn();
  const before = memoryInUse();
  const done = new Promise((resolve) => (end = resolve));
  play(events);
  await done;
  await turn();
  return { kept: count, bytesEach: (memoryInUse() - before) / count };
}

function loggedIn(connect, server, listener, { others }) {
  return new Promise((resolve) => {
    connect(server, { ...listener, ready: resolve }, { others });
  });
}

function memoryInUse() {
  globalThis.gc();
  // The bytes that a connection reads stand beside the heap.
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
