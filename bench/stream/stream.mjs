// The bytes that every contestant reads, made once, and what must be found in them.
import { Calls } from './calls.mjs';
import { EVENTS } from './events.mjs';
import { Random } from './random.mjs';

/** Stands behind the last event and ends a reading; it is not counted. */
export const END = Buffer.from('Event: UserEvent\r\nPrivilege: user,all\r\nUserEvent: BenchEnd\r\n\r\n');
const EVENTS_PER_PIECE = 2_000;
const SUMS = [
  'events',
  'bytes',
  'name',
  'uniqueid',
  'anyUniqueid',
  'channel',
  'hangups',
  'hangupUniqueid',
  'hangupChannel',
];

/**
 * A stream of `size` events, the same for the same seed. `bytes(begin, end)` are those of some, `expected(count)` what
 * there is in the first `count` events of the stream repeated without end: how many, and the sum of the lengths of their
 * names and fields. `anyUniqueid` includes the Cdr's UniqueID, which is found by clients that fold the case of keys.
 */
export function makeStream({ size, seed, wide }) {
  const random = new Random(seed);
  const calls = new Calls(random, wide);
  const nextName = picker(random);
  const sums = Object.fromEntries(SUMS.map((sum) => [sum, new Float64Array(size + 1)]));
  const pieces = [];
  let piece = '';
  for (let index = 0; index < size; index += 1) {
    const name = nextName();
    const call = calls.next();
    const [channel, other] = random.chance(0.6) ? [call.a, call.b] : [call.b, call.a];
    const event = EVENTS[name].make({ random, calls, call, channel, other });
    const text = `Event: ${name}\r\nPrivilege: ${EVENTS[name].privilege},all\r\n${event.fields}\r\n`;
    add(sums, index, measure(name, text, event));
    piece += text;
    if ((index + 1) % EVENTS_PER_PIECE > 0 && index + 1 < size) continue;
    pieces.push(Buffer.from(piece));
    piece = '';
  }
  const all = Buffer.concat(pieces);
  return {
    size,
    bytes: (begin, end) => all.subarray(sums.bytes[begin], sums.bytes[end]),
    expected: (count) => {
      const at = (sum) => Math.floor(count / size) * sums[sum][size] + sums[sum][count % size];
      return Object.fromEntries(SUMS.map((sum) => [sum, at(sum)]));
    },
  };
}

/** Picks the names of events, each as often as its share says. */
function picker(random) {
  const names = Object.entries(EVENTS).flatMap(([name, { share }]) => Array(share).fill(name));
  return () => random.pick(names);
}

function measure(name, text, { uniqueid = '', channel = '', oddUniqueid = '' }) {
  const hangups = Number(name === 'Hangup');
  return {
    events: 1,
    bytes: Buffer.byteLength(text),
    name: name.length,
    uniqueid: uniqueid.length,
    anyUniqueid: uniqueid.length + oddUniqueid.length,
    channel: channel.length,
    hangups,
    hangupUniqueid: hangups * uniqueid.length,
    hangupChannel: hangups * channel.length,
  };
}

function add(sums, index, measured) {
  for (const sum of SUMS) sums[sum][index + 1] = sums[sum][index] + measured[sum];
}
