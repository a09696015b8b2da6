import type { Frame } from '../../../lib/wire/Frame.js';

/** Keys that every object has without being asked. */
const INHERITED = ['__proto__', 'constructor'];
/** A frame of a thousand keys would be walked a thousand times. */
const MOST_KEYS = 6;

/** Reads every field of a frame in each way that there is; says what is wrong with what it read, undefined where nothing is. */
export function readFields(frame: Frame): string | undefined {
  const message: object = frame.toMessage();
  if (Object.getPrototypeOf(message) !== Object.prototype) return 'the message is no plain object';
  if (JSON.stringify(message) !== JSON.stringify({ ...message })) return 'the message has a JSON of its own';
  if (typeof (frame.actionId ?? '') !== 'string') return 'the ActionID is no text';
  const fields = Object.entries(message);
  for (const [key, field] of fields.slice(0, MOST_KEYS)) {
    const values = frame.getAll(key);
    const value = frame.get(key);
    if (value === undefined || !values.includes(value)) return `get(${JSON.stringify(key)}) is none of getAll's`;
    // The name of a channel in a key may hold what looks like its end.
    if (typeof field === 'string' && field !== value && !key.startsWith('ChanVariable('))
      return `get(${JSON.stringify(key)}) is not what the message has`;
  }
  for (const key of INHERITED) {
    const values = frame.getAll(key);
    if (frame.get(key) !== undefined && values.length === 0) return `${key} is no field of its own`;
    if (Object.hasOwn(message, key) && values.length === 0) return `${key} is no field of the frame`;
  }
  let count = 0;
  let length = 0;
  frame.forEachField((key, value) => {
    count += 1;
    length += key === 'Output' ? value.length : key.length + value.length;
  });
  if (length > frame.text.length) return 'the fields are longer than the frame';
  if (count < fields.length) return 'the message has more fields than the frame';
  return undefined;
}
