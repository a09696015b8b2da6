import { actionNames } from '../index.js';

/** Whether there is such an action, in capitals or not. */
export function isAction(name: string): boolean {
  return actionNames.some((one) => one.toLowerCase() === name.toLowerCase());
}
