import { Subscriber } from 'rxjs';

/** What reading costs, counted, for seconds differ from machine to machine. */
export interface Work {
  /** Characters that were searched through. */
  readonly searched: number;
  /** Texts that were made of bytes, and how many bytes that took. */
  readonly texts: number;
  readonly decoded: number;
  /** Texts that were cut out of texts. */
  readonly slices: number;
  /** Look-ups in maps. */
  readonly lookups: number;
  /** Values that a subscriber of RxJS was handed. */
  readonly nexts: number;
}

// Its type is any.
const bufferPrototype = Buffer.prototype as object;

/** Counts what a task does until it returns. */
export function countWork(task: () => void): Work {
  const work = { searched: 0, texts: 0, decoded: 0, slices: 0, lookups: 0, nexts: 0 };
  const slice = (): void => void (work.slices += 1);
  const lookup = (): void => void (work.lookups += 1);
  const decode = (_: unknown, __: readonly unknown[], text: unknown): void => {
    work.texts += 1;
    work.decoded += String(text).length;
  };
  const search = (text: unknown, [wanted, from = 0]: readonly unknown[], found: unknown): void => {
    work.searched += (Number(found) < 0 ? String(text).length : Number(found) + String(wanted).length) - Number(from);
  };
  const undo = [
    watch(String.prototype, 'indexOf', search),
    ...(['slice', 'substring', 'split', 'replace', 'match'] as const).map((name) =>
      watch(String.prototype, name, slice),
    ),
    ...(['toString', 'latin1Slice', 'utf8Slice'] as const).map((name) => watch(bufferPrototype, name, decode)),
    ...(['get', 'has', 'set'] as const).map((name) => watch(Map.prototype, name, lookup)),
    watch(Subscriber.prototype, 'next', () => void (work.nexts += 1)),
  ];
  try {
    task();
  } finally {
    undo.forEach((restore) => restore());
  }
  return work;
}

type Note = (self: unknown, args: readonly unknown[], result: unknown) => void;

/** Notes each call of a method. Not a mock of jest, which would keep them all. */
function watch(prototype: object, name: string, note: Note): () => void {
  const original = Object.getOwnPropertyDescriptor(prototype, name);
  // Buffer has its methods of its own; String, Map and Subscriber as well.
  const method = original?.value as (...args: unknown[]) => unknown;
  const watching = function (this: unknown, ...args: unknown[]): unknown {
    const result = method.apply(this, args);
    note(this, args, result);
    return result;
  };
  Object.defineProperty(prototype, name, { ...original, value: watching });
  return () => Object.defineProperty(prototype, name, { ...original });
}
