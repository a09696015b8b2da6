import type { Step } from './Step.js';

/** A context of extensions.conf. */
export interface ContextOptions {
  /** The contexts whose extensions it has besides its own. @default [] */
  readonly include?: readonly string[];
  /** Its own extensions. @default {} */
  readonly extensions?: Readonly<Record<string, readonly Step[]>>;
}

/** The contexts with their extensions, and those that the PBX makes up for itself. */
export class Dialplan {
  readonly #added = new Map<string, readonly Step[]>();

  constructor(
    private readonly extensions: Readonly<Record<string, readonly Step[]>>,
    private readonly contexts: Readonly<Record<string, ContextOptions>> = {},
  ) {}

  /** Adds an extension, or replaces one that was added. */
  add(context: string, exten: string, steps: readonly Step[]): void {
    this.#added.set(`${exten}@${context}`, steps);
  }

  /** What an extension does: a context's own comes before those it includes. */
  steps(context: string, exten: string): readonly Step[] | undefined {
    return this.#find(context, exten, new Set());
  }

  /** Whether a device that stands for an extension can be called. Those of other technologies always can. */
  hasDevice(device: string): boolean {
    const local = /^Local\/([^@/]+)(?:@([^/]+))?/.exec(device);
    return local === null || this.steps(local[2] ?? 'default', local[1] ?? '') !== undefined;
  }

  #find(context: string, exten: string, seen: Set<string>): readonly Step[] | undefined {
    // Contexts may include each other.
    if (seen.has(context)) return undefined;
    seen.add(context);
    const own = this.#own(context, exten);
    if (own !== undefined) return own;
    for (const included of this.#context(context).include ?? []) {
      const steps = this.#find(included, exten, seen);
      if (steps !== undefined) return steps;
    }
    return undefined;
  }

  #own(context: string, exten: string): readonly Step[] | undefined {
    const added = this.#added.get(`${exten}@${context}`);
    if (added !== undefined) return added;
    if (context === 'default' && Object.hasOwn(this.extensions, exten)) return this.extensions[exten];
    const { extensions = {} } = this.#context(context);
    return Object.hasOwn(extensions, exten) ? extensions[exten] : undefined;
  }

  #context(name: string): ContextOptions {
    return Object.hasOwn(this.contexts, name) ? (this.contexts[name] ?? {}) : {};
  }
}
