import type { FieldValue } from '../../catalogue/AmiFields.js';
import type { EventMap } from '../../catalogue/events.js';
import { bridgeSamples, type BuilderEvents, channelSamples, eventSamples } from '../../catalogue/eventSamples.js';
import { agreeing } from './agreeing.js';

/** What a builder is given: fields that are not as usual, also ones that the catalogue does not know. `undefined` leaves one out. */
export type EventOverrides<Event> = {
  readonly [Field in keyof Event as Field extends 'Event' ? never : Field]?: Event[Field] | undefined;
};

/** Makes an event of which only the fields that matter need to be said. */
export type EventBuilder<Event> = (fields?: EventOverrides<Event>) => Event;

/** A builder for each event of the catalogue. */
export type EventBuilders = {
  readonly [Builder in keyof BuilderEvents]: EventBuilder<EventMap[BuilderEvents[Builder]]>;
};

/**
 * A builder for each of the 220 events that the catalogue knows, in camelCase: `newchannel`, `dtmfBegin`, `queueStatusComplete`.
 *
 * A builder fills in every field with a plausible value: Alice (1001) calls Bob (1002), who may hand her on to Carol (1003),
 * and what belongs together agrees – a given `Cause` has its own `Cause-txt`, a `ChannelState` its name, and a channel with a
 * `Uniqueid` of its own is its own `Linkedid`. What Asterisk sends on demand only is left out: `ChanVariable`, `ActionID`.
 * Every call makes a new object, the same for the same fields.
 * @example
 * const { hangup, newchannel } = events;
 * const values = { n: newchannel({ Exten: '100' }), h: hangup({ Cause: '17' }) }; // Cause-txt: 'User busy'
 */
export const events: EventBuilders = Object.fromEntries(
  Object.entries(eventSamples).map(([builder, sample]) => [builder, builderOf(sample)]),
  // The generated table has an entry for each name of BuilderEvents, with the fields of its event.
) as unknown as EventBuilders;

type Fields = Readonly<Record<string, FieldValue>>;

function builderOf(sample: string): (given?: Readonly<Record<string, FieldValue | undefined>>) => Fields {
  return (given = {}) => {
    const usual = readSample(sample);
    const fields = { ...usual, ...agreeing(usual, given), ...given, Event: usual['Event'] };
    return Object.fromEntries(
      Object.entries(fields).filter((field): field is [string, FieldValue] => field[1] !== undefined),
    );
  };
}

function readSample(sample: string): Fields {
  const [event = '', ...lines] = sample.split('\n');
  return Object.fromEntries([['Event', event], ...lines.flatMap(readLine)]);
}

function readLine(line: string): (readonly [string, FieldValue])[] {
  const snapshot = line.startsWith('@') ? channelSamples : line.startsWith('#') ? bridgeSamples : undefined;
  if (snapshot !== undefined) {
    const prefix = line.slice(1);
    return Object.entries(snapshot[prefix] ?? {}).map(([key, value]) => [prefix + key, value]);
  }
  const separator = line.indexOf(': ');
  const key = line.slice(0, separator);
  const value = line.slice(separator + 2);
  return [key.endsWith('[]') ? [key.slice(0, -2), [value]] : [key, value]];
}
