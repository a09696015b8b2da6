import type { Pending } from './Pending.js';

/** How many there is room for at first; a power of two. */
const ROOM = 64;

/**
 * The actions in flight by their ActionIDs. A hash table by hand: with a Map, which V8 makes anew time and again where much goes
 * through, most of what had left it stayed until the whole heap was collected, not only the young of it.
 */
export class InFlight {
  private buckets: (Pending | undefined)[] = emptyBuckets(ROOM);
  private count = 0;
  private last = 0;

  get isEmpty(): boolean {
    return this.count === 0;
  }

  get(id: string): Pending | undefined {
    let pending = this.buckets[this.bucketOf(id)];
    while (pending && pending.id !== id) pending = pending.sibling;
    return pending;
  }

  add(pending: Pending): void {
    if (this.count === this.buckets.length) this.grow();
    this.count += 1;
    pending.place = ++this.last;
    this.put(pending);
  }

  delete(pending: Pending): void {
    const bucket = this.bucketOf(pending.id);
    let before: Pending | undefined;
    let at = this.buckets[bucket];
    while (at && at !== pending) {
      before = at;
      at = at.sibling;
    }
    if (!at) return;
    if (before) before.sibling = at.sibling;
    else this.buckets[bucket] = at.sibling;
    at.sibling = undefined;
    this.count -= 1;
  }

  /** All, those that were sent first before the others. */
  values(): readonly Pending[] {
    return allIn(this.buckets).sort((a, b) => a.place - b.place);
  }

  clear(): void {
    this.buckets = emptyBuckets(ROOM);
    this.count = 0;
  }

  private grow(): void {
    const all = allIn(this.buckets);
    this.buckets = emptyBuckets(this.buckets.length * 2);
    for (const pending of all) this.put(pending);
  }

  private put(pending: Pending): void {
    const bucket = this.bucketOf(pending.id);
    pending.sibling = this.buckets[bucket];
    this.buckets[bucket] = pending;
  }

  private bucketOf(id: string): number {
    let hash = 0;
    // To a base beyond ten: IDs that count up follow each other, each in a bucket of its own. Odd, so that each character tells.
    for (let index = 0; index < id.length; index += 1) hash = Math.imul(hash, 11) + id.charCodeAt(index);
    return hash & (this.buckets.length - 1);
  }
}

function emptyBuckets(length: number): (Pending | undefined)[] {
  return new Array<Pending | undefined>(length).fill(undefined);
}

function allIn(buckets: readonly (Pending | undefined)[]): Pending[] {
  const all: Pending[] = [];
  for (const first of buckets) for (let pending = first; pending; pending = pending.sibling) all.push(pending);
  return all;
}
