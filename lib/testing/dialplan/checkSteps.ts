import { inspect } from 'node:util';
import { ArgumentError } from '../../errors.js';
import type { Step } from './Step.js';

/** @throws ArgumentError that names the extension and the first step that is none: not every test is typed */
export function checkSteps(exten: string, steps: readonly Step[]): void {
  if (exten === '') throw new ArgumentError('extension: an extension has one character at least');
  if (!Array.isArray(steps)) throw new ArgumentError(`extension ${exten}: its steps are no array`);
  const at = steps.findIndex((step) => !isStep(step));
  if (at < 0) return;
  const step: unknown = steps[at];
  const given =
    typeof step === 'function' ? 'a function, perhaps one that was not called' : inspect(step, { depth: 0 });
  throw new ArgumentError(
    `extension ${exten}: step ${at + 1} is no step but ${given.slice(0, 60)}; answer(), queue('support') and so on make steps`,
  );
}

function isStep(step: unknown): boolean {
  if (typeof step !== 'object' || step === null) return false;
  const { application, data, run } = step as Partial<Record<keyof Step, unknown>>; // anything can be asked for its fields
  return typeof application === 'string' && typeof data === 'string' && typeof run === 'function';
}
