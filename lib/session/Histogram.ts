/** Upper bounds in ms. */
const BOUNDS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, Infinity] as const;

/** How many of the times that were seen were at most so long. */
export interface Bucket {
  /** The upper bound, in ms; Infinity for all. */
  readonly atMost: number;
  readonly count: number;
}

/** How long something took, each time. */
export class Histogram {
  private readonly counts: number[] = BOUNDS.map(() => 0);
  private total = 0;

  observe(ms: number): void {
    let index = 0;
    while (ms > (BOUNDS[index] ?? Infinity)) index += 1;
    this.counts[index] = (this.counts[index] ?? 0) + 1;
    this.total += ms;
  }

  /** All the times together, in ms. */
  get sum(): number {
    return this.total;
  }

  /** Cumulative, the shortest first: the last counts all. */
  get buckets(): readonly Bucket[] {
    let count = 0;
    return BOUNDS.map((atMost, index) => ({ atMost, count: (count += this.counts[index] ?? 0) }));
  }
}
