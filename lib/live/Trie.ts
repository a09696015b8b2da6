const BITS = 5;
/** How many items stand together. */
export const WIDTH = 1 << BITS;
const MASK = WIDTH - 1;

/**
 * A row of items by number, from 0 without end: what changes is a new trie, which shares with the old one all but a path of at
 * most seven nodes. An item may be taken out and leaves its number empty.
 */
export class Trie<T> {
  private constructor(
    private readonly root: Node<T>,
    /** By how many bits a number is shifted to find the child of the root; 0 where the root has the items. */
    private readonly shift: number,
    /** The number of the next item. */
    readonly length: number,
  ) {}

  static from<T>(items: readonly T[]): Trie<T> {
    let nodes: Node<T>[] = inChunks<T>(items);
    let shift = 0;
    for (; nodes.length > 1; shift += BITS) nodes = inChunks<Node<T>>(nodes);
    return new Trie<T>(nodes[0] ?? [], shift, items.length);
  }

  /** Undefined where nothing has that number. */
  get(number: number): T | undefined {
    return number >= 0 && number < this.length ? this.leafOf(number)[number & MASK] : undefined;
  }

  /** The same with another item at a number that is in use, or without one. */
  with(number: number, item: T | undefined): Trie<T> {
    return new Trie(withItem(this.root, this.shift, number, item), this.shift, this.length);
  }

  push(item: T): Trie<T> {
    const number = this.length;
    const isFull = number >>> this.shift > MASK;
    const shift = isFull ? this.shift + BITS : this.shift;
    const root = withItem<T>(isFull ? [this.root] : this.root, shift, number, item);
    return new Trie(root, shift, number + 1);
  }

  /** The numbers from a multiple of `WIDTH` on, so many at a time; empty ones are undefined. */
  leafOf(number: number): readonly (T | undefined)[] {
    let node = this.root;
    for (let { shift } = this; shift > 0; shift -= BITS) node = childOf(node, shift, number);
    // At shift 0.
    return node as Leaf<T>;
  }
}

type Leaf<T> = readonly (T | undefined)[];
type Branch<T> = readonly Node<T>[];
/** Plain arrays, for there are many: which of the two it is, the shift says. */
type Node<T> = Leaf<T> | Branch<T>;

function withItem<T>(node: Node<T>, shift: number, number: number, item: T | undefined): Node<T> {
  if (shift > 0)
    return withAt(node as Branch<T>, shift, number, withItem(childOf(node, shift, number), shift - BITS, number, item));
  return withAt(node as Leaf<T>, shift, number, item);
}

function withAt<T>(node: readonly T[], shift: number, number: number, value: T): readonly T[] {
  const copy = node.slice();
  copy[(number >>> shift) & MASK] = value;
  return copy;
}

/** An empty one where numbers have not come yet. */
function childOf<T>(node: Node<T>, shift: number, number: number): Node<T> {
  return (node as Branch<T>)[(number >>> shift) & MASK] ?? [];
}

function inChunks<T>(items: readonly T[]): T[][] {
  const chunks: T[][] = [];
  for (let at = 0; at < items.length; at += WIDTH) chunks.push(items.slice(at, at + WIDTH));
  return chunks;
}
