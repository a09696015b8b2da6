import { DialplanEdits } from './DialplanEdits.js';
import type { Step } from './Step.js';

/** A context of extensions.conf. */
export interface ContextOptions {
  /** The contexts whose extensions it has besides its own. @default [] */
  readonly include?: readonly string[];
  /** Its own extensions. @default {} */
  readonly extensions?: Readonly<Record<string, readonly Step[]>>;
}

/** An extension with its priorities, of which some may be missing. */
export interface ListedExtension {
  readonly exten: string;
  /** The module that has made it. */
  readonly registrar: string;
  readonly steps: readonly (readonly [priority: number, step: Step])[];
}

/** The contexts with their extensions, and those that the PBX makes up for itself. */
export class Dialplan {
  readonly #added = new Map<string, readonly Step[]>();
  readonly #edits = new DialplanEdits();

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

  /** Puts a step on a priority. False where there is one that is not to be replaced. */
  setStep(context: string, exten: string, priority: number, step: Step, replace: boolean): boolean {
    return this.#edits.set(context, exten, priority, step, replace, this.#own(context, exten));
  }

  /** Takes an extension away, or one priority of it. False where there is none. */
  remove(context: string, exten: string, priority?: number): boolean {
    return this.#edits.remove(context, exten, priority, this.#own(context, exten));
  }

  get contextNames(): readonly string[] {
    const added = [...this.#added.keys()].map((place) => place.slice(place.indexOf('@') + 1));
    return [...new Set(['default', ...Object.keys(this.contexts), ...added, ...this.#edits.contextNames])];
  }

  includesOf(context: string): readonly string[] {
    return this.#context(context).include ?? [];
  }

  /** A context's own extensions, as Asterisk sorts them. */
  extensionsOf(context: string): readonly ListedExtension[] {
    const suffix = `@${context}`;
    const added = [...this.#added.keys()].filter((place) => place.endsWith(suffix));
    const names = new Set([
      ...(context === 'default' ? Object.keys(this.extensions) : []),
      ...Object.keys(this.#context(context).extensions ?? {}),
      ...added.map((place) => place.slice(0, -suffix.length)),
      ...this.#edits.extensionsOf(context),
    ]);
    return [...names].sort().flatMap((exten) => {
      const registrar = this.#added.has(exten + suffix) ? 'res_parking' : 'pbx_config';
      const own = this.#own(context, exten) ?? [];
      const steps = this.#edits.stepsOf(context, exten) ?? own.map((step, at) => [at + 1, step] as const);
      return steps.length === 0 ? [] : [{ exten, registrar, steps }];
    });
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
    const edited = this.#edits.runOf(context, exten);
    if (edited !== 'unchanged') return edited;
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
