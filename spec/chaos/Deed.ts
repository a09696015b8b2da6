import type { WireFrame } from './WireConnection.js';

export type Outcome = 'completed' | 'unsubscribed' | { readonly error: unknown };

/** One thing that was asked of the PBX: what it emitted, and how it ended. */
export class Deed {
  readonly values: object[] = [];
  outcome: Outcome | undefined;
  /** How many ends it had, and how many values came behind the first. */
  ends = 0;
  late = 0;
  endedAt = 0;
  /** What of its answer had come when it ended. */
  had: readonly WireFrame[] = [];
  isJudged = false;

  constructor(
    readonly kind: string,
    /** By which it is known on the wire; what is not known there is judged by its outcome alone. */
    readonly mark: number | undefined,
    /** How long each part of its answer may take, in ms. */
    readonly timeout: number,
    readonly began: number,
  ) {}

  emit(value: object): void {
    if (this.outcome === undefined) this.values.push(value);
    else this.late++;
  }

  end(outcome: Outcome, at: number, had: readonly WireFrame[]): void {
    this.ends++;
    if (this.outcome !== undefined) return;
    this.outcome = outcome;
    this.endedAt = at;
    this.had = had;
  }

  toString(): string {
    return `${this.kind} (mark ${this.mark ?? 'none'}, begun at ${this.began} ms)`;
  }
}
