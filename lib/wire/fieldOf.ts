import type { ActionFields } from '../catalogue/ActionFields.js';
import type { Action } from './encodeAction.js';

/** A field of an action that is to be sent, whose case Asterisk does not mind; undefined where there is none. */
export function fieldOf({ fields = {} }: Action, key: string): ActionFields[string] {
  const wanted = key.toLowerCase();
  const spelt = Object.keys(fields).find((name) => name.toLowerCase() === wanted);
  return spelt === undefined ? undefined : (fields[spelt] ?? undefined);
}
