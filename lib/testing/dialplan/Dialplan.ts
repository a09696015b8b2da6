import type { Step } from './Step.js';

/** The extensions of context `default`, and those that the PBX makes up for itself. */
export class Dialplan {
  readonly #added = new Map<string, readonly Step[]>();

  constructor(private readonly extensions: Readonly<Record<string, readonly Step[]>>) {}

  /** Adds an extension, or replaces one that was added. */
  add(context: string, exten: string, steps: readonly Step[]): void {
    this.#added.set(`${exten}@${context}`, steps);
  }

  /** Those of a context, the nearest to a text first: they begin alike. */
  nearest(context: string, exten: string): readonly string[] {
    const added = [...this.#added.keys()].map((key) => [
      key.slice(key.lastIndexOf('@') + 1),
      key.slice(0, key.lastIndexOf('@')),
    ]);
    const known = [
      ...(context === 'default' ? Object.keys(this.extensions) : []),
      ...added.flatMap(([place, one]) => (place === context && one !== undefined ? [one] : [])),
    ];
    const likeness = (one: string): number => {
      let at = 0;
      while (at < one.length && one[at] === exten[at]) at++;
      return at;
    };
    return [...new Set(known)].sort((one, other) => likeness(other) - likeness(one));
  }

  steps(context: string, exten: string): readonly Step[] | undefined {
    const added = this.#added.get(`${exten}@${context}`);
    if (added !== undefined) return added;
    return context === 'default' && Object.hasOwn(this.extensions, exten) ? this.extensions[exten] : undefined;
  }

  /** Whether a device that stands for an extension can be called. Those of other technologies always can. */
  hasDevice(device: string): boolean {
    const local = /^Local\/([^@/]+)(?:@([^/]+))?/.exec(device);
    return local === null || this.steps(local[2] ?? 'default', local[1] ?? '') !== undefined;
  }
}
