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
  readonly #added = new Map<string, { readonly steps: readonly Step[]; readonly registrar: string }>();
  readonly #edits = new DialplanEdits();

  constructor(
    private readonly extensions: Readonly<Record<string, readonly Step[]>>,
    private readonly contexts: Readonly<Record<string, ContextOptions>> = {},
  ) {}

  /** Adds an extension, or puts other steps in place of one that is there. */
  add(context: string, exten: string, steps: readonly Step[], registrar = 'pbx_config'): void {
    this.#edits.forget(context, exten);
    this.#added.set(`${exten}@${context}`, { steps, registrar });
  }

  /** Those of a context and of what it includes, the nearest to a text first: they begin alike. */
  nearest(context: string, exten: string): readonly string[] {
    const likeness = (one: string): number => {
      let at = 0;
      while (at < one.length && one[at] === exten[at]) at++;
      return at;
    };
    const included = this.includesOf(context).flatMap((one) => [...this.#namesIn(one)]);
    return [...new Set([...this.#namesIn(context), ...included])].sort((one, other) => likeness(other) - likeness(one));
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
    const names = this.#namesIn(context);
    return [...names].sort().flatMap((exten) => {
      const { registrar } = this.#added.get(`${exten}@${context}`) ?? { registrar: 'pbx_config' };
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
    if (added !== undefined) return added.steps;
    if (context === 'default' && Object.hasOwn(this.extensions, exten)) return this.extensions[exten];
    const { extensions = {} } = this.#context(context);
    return Object.hasOwn(extensions, exten) ? extensions[exten] : undefined;
  }

  #namesIn(context: string): ReadonlySet<string> {
    const suffix = `@${context}`;
    const added = [...this.#added.keys()].filter((place) => place.endsWith(suffix));
    return new Set([
      ...(context === 'default' ? Object.keys(this.extensions) : []),
      ...Object.keys(this.#context(context).extensions ?? {}),
      ...added.map((place) => place.slice(0, -suffix.length)),
      ...this.#edits.extensionsOf(context),
    ]);
  }

  #context(name: string): ContextOptions {
    return Object.hasOwn(this.contexts, name) ? (this.contexts[name] ?? {}) : {};
  }
}
