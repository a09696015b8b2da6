/** What things that are over come to. */
export interface Tally {
  readonly answered: number;
  readonly inTime: number;
  readonly abandoned: number;
  readonly time: number;
  readonly longest: number;
}

const NOTHING: Tally = { answered: 0, inTime: 0, abandoned: 0, time: 0, longest: 0 };

interface Timed {
  readonly at: number;
  readonly tally?: Tally | undefined;
}

interface Stack<T> {
  readonly item: T;
  readonly below: Stack<T> | undefined;
  readonly tally: Tally;
}

/**
 * A queue that never changes, by time: it is added to at the end and dropped from at the front, and knows what is in it comes
 * to. Two stacks, each with what it comes to at each height: nothing is ever subtracted, so that the longest is known as well.
 */
export class Past<T extends Timed> {
  private constructor(
    private readonly front: Stack<T> | undefined,
    private readonly back: Stack<T> | undefined,
    /** The first of those at the back, which lies at the bottom. */
    private readonly next: T | undefined,
    readonly last: T | undefined,
    readonly length: number,
  ) {}

  static none<T extends Timed>(): Past<T> {
    return new Past<T>(undefined, undefined, undefined, undefined, 0);
  }

  get first(): T | undefined {
    return this.front?.item;
  }

  get second(): T | undefined {
    return this.front?.below?.item ?? this.next;
  }

  get tally(): Tally {
    return sum(this.front?.tally ?? NOTHING, this.back?.tally ?? NOTHING);
  }

  push(item: T): Past<T> {
    // The front is empty only where all is.
    if (!this.front) return new Past(onto(undefined, item), undefined, undefined, item, 1);
    return new Past(this.front, onto(this.back, item), this.next ?? item, item, this.length + 1);
  }

  drop(): Past<T> {
    const { front, last, length } = this.front?.below ? this : this.turned();
    const [back, next] = front === this.front ? [this.back, this.next] : [];
    return length <= 1 ? Past.none() : new Past(front?.below, back, next, last, length - 1);
  }

  /** With another in the place of one: quick for what has come lately. */
  replace(old: T, item: T): Past<T> {
    const last = this.last === old ? item : this.last;
    const back = replaced(this.back, old, item);
    if (back !== this.back) {
      const next = this.next === old ? item : this.next;
      return new Past(this.front, back, next, last, this.length);
    }
    return new Past(replaced(this.front, old, item), this.back, this.next, last, this.length);
  }

  /** All in front, but for what was there. */
  private turned(): Past<T> {
    if (!this.front || this.front.below || !this.back) return this;
    let front: Stack<T> | undefined;
    for (let back: Stack<T> | undefined = this.back; back; back = back.below) front = onto(front, back.item);
    return new Past(onto(front, this.front.item), undefined, undefined, this.last, this.length);
  }
}

function replaced<T extends Timed>(stack: Stack<T> | undefined, old: T, item: T): Stack<T> | undefined {
  const above: T[] = [];
  let at = stack;
  for (; at && at.item !== old; at = at.below) above.push(at.item);
  if (!at) return stack;
  return above.reduceRight<Stack<T>>(onto, onto(at.below, item));
}

function onto<T extends Timed>(below: Stack<T> | undefined, item: T): Stack<T> {
  return { item, below, tally: sum(below?.tally ?? NOTHING, item.tally ?? NOTHING) };
}

function sum(one: Tally, other: Tally): Tally {
  return {
    answered: one.answered + other.answered,
    inTime: one.inTime + other.inTime,
    abandoned: one.abandoned + other.abandoned,
    time: one.time + other.time,
    longest: Math.max(one.longest, other.longest),
  };
}
