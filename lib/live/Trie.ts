const BITS = 5;
const MASK = 31;

/**
 * A row of items by number, from 0 without end: what changes is a new trie, which shares with the old one all but a path of at
 * most seven nodes. An item may be taken out and leaves its number empty.
 */
export class Trie<T> {
  private constructor(
    private readonly root: Node<T>,
    /** By how many bits a number is shifted to find the child of the root. */
    private readonly shift: number,
    /** The number of the next item. */
    readonly length: number,
  ) {}

  static from<T>(items: readonly T[]): Trie<T> {
    let nodes: Node<T>[] = chunks(items, (chunk) => new Leaf<T>(chunk));
    let shift = 0;
    while (nodes.length > 1) {
      shift += BITS;
      const own = shift;
      nodes = chunks(nodes, (chunk) => new Branch<T>(own, chunk));
    }
    return new Trie(nodes[0] ?? new Leaf<T>([]), shift, items.length);
  }

  /** Undefined where nothing has that number. */
  get(number: number): T | undefined {
    return number >= 0 && number < this.length ? this.leafOf(number).items[number & MASK] : undefined;
  }

  /** The same with another item at a number that is in use, or without one. */
  with(number: number, item: T | undefined): Trie<T> {
    return new Trie(this.root.with(number, item), this.shift, this.length);
  }

  push(item: T): Trie<T> {
    const number = this.length;
    const isFull = number >>> this.shift > MASK;
    const shift = isFull ? this.shift + BITS : this.shift;
    const root = isFull ? new Branch<T>(shift, [this.root]) : this.root;
    return new Trie(root.with(number, item), shift, number + 1);
  }

  /** The number of the first item that is so; -1 where none is. */
  findNumber(isWanted: (item: T) => boolean): number {
    for (let first = 0; first < this.length; first += MASK + 1) {
      const at = this.leafOf(first).items.findIndex((item) => item !== undefined && isWanted(item));
      if (at >= 0) return first + at;
    }
    return -1;
  }

  /** The items that are there, with their numbers. */
  *items(): Generator<[number: number, item: T], undefined> {
    for (let first = 0; first < this.length; first += MASK + 1) {
      const { items } = this.leafOf(first);
      for (let at = 0; at < items.length; at += 1) {
        const item = items[at];
        if (item !== undefined) yield [first + at, item];
      }
    }
    return undefined;
  }

  private leafOf(number: number): Leaf<T> {
    let node = this.root;
    while (node instanceof Branch) node = node.childOf(number);
    return node;
  }
}

type Node<T> = Leaf<T> | Branch<T>;

class Leaf<T> {
  constructor(readonly items: readonly (T | undefined)[]) {}

  with(number: number, item: T | undefined): Leaf<T> {
    const items = this.items.slice();
    items[number & MASK] = item;
    return new Leaf(items);
  }
}

class Branch<T> {
  constructor(
    private readonly shift: number,
    private readonly children: readonly Node<T>[],
  ) {}

  childOf(number: number): Node<T> {
    return this.children[(number >>> this.shift) & MASK] ?? this.emptyChild();
  }

  with(number: number, item: T | undefined): Branch<T> {
    const children = this.children.slice();
    children[(number >>> this.shift) & MASK] = this.childOf(number).with(number, item);
    return new Branch(this.shift, children);
  }

  /** Where numbers have not come yet. */
  private emptyChild(): Node<T> {
    return this.shift === BITS ? new Leaf([]) : new Branch(this.shift - BITS, []);
  }
}

function chunks<T, R>(items: readonly T[], make: (chunk: T[]) => R): R[] {
  const made: R[] = [];
  for (let at = 0; at < items.length; at += MASK + 1) made.push(make(items.slice(at, at + MASK + 1)));
  return made;
}
