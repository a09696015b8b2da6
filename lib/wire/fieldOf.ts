import type { ActionFields } from '../catalogue/ActionFields.js';
import type { Action } from './encodeAction.js';

/** A field of an action that is to be sent, whose case Asterisk does not mind; undefined where there is none. */
export function fieldOf({ fields }: Action, key: string): ActionFields[string] {
  if (fields === undefined) return undefined;
  const wanted = key.toLowerCase();
  const spelt = Object.keys(fields).find((name) => isSameName(name, wanted));
  return spelt === undefined ? undefined : (fields[spelt] ?? undefined);
}

/** Whether a name is the one that is given in lower case. */
export function isSameName(name: string, lowerCase: string): boolean {
  // Names of one length are few, and a text in lower case has to be made.
  return name.length === lowerCase.length && name.toLowerCase() === lowerCase;
}
