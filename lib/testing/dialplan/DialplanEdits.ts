import type { Step } from './Step.js';

/** What has been changed in a dialplan since the start, by extension and priority. */
export class DialplanEdits {
  readonly #extensions = new Map<string, Map<number, Step>>();

  get contextNames(): readonly string[] {
    return [...this.#extensions.keys()].map((place) => place.slice(place.indexOf('@') + 1));
  }

  extensionsOf(context: string): readonly string[] {
    const suffix = `@${context}`;
    return [...this.#extensions.keys()]
      .filter((place) => place.endsWith(suffix))
      .map((place) => place.slice(0, -suffix.length));
  }

  /** @param before what the extension has been so far */
  set(
    context: string,
    exten: string,
    priority: number,
    step: Step,
    replace: boolean,
    before: readonly Step[] | undefined,
  ): boolean {
    const steps = this.#copy(context, exten, before);
    if (steps.has(priority) && !replace) return false;
    steps.set(priority, step);
    this.#extensions.set(`${exten}@${context}`, steps);
    return true;
  }

  remove(context: string, exten: string, priority: number | undefined, before: readonly Step[] | undefined): boolean {
    const steps = this.#copy(context, exten, before);
    if (priority === undefined ? steps.size === 0 : !steps.has(priority)) return false;
    if (priority === undefined) steps.clear();
    else steps.delete(priority);
    this.#extensions.set(`${exten}@${context}`, steps);
    return true;
  }

  /** Takes back what has been changed of an extension. */
  forget(context: string, exten: string): void {
    this.#extensions.delete(`${exten}@${context}`);
  }

  /** All priorities of an extension that was changed, in order. */
  stepsOf(context: string, exten: string): readonly (readonly [number, Step])[] | undefined {
    const steps = this.#extensions.get(`${exten}@${context}`);
    return steps && [...steps].sort(([one], [other]) => one - other);
  }

  /** What runs: up to the first priority that is missing. `undefined` for an extension that has been taken away. */
  runOf(context: string, exten: string): readonly Step[] | undefined | 'unchanged' {
    const steps = this.#extensions.get(`${exten}@${context}`);
    if (steps === undefined) return 'unchanged';
    if (steps.size === 0) return undefined;
    const run: Step[] = [];
    for (let step = steps.get(1); step !== undefined; step = steps.get(run.length + 1)) run.push(step);
    return run;
  }

  #copy(context: string, exten: string, before: readonly Step[] = []): Map<number, Step> {
    return new Map(this.stepsOf(context, exten) ?? before.map((step, at) => [at + 1, step]));
  }
}
