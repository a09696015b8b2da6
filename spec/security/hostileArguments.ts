import fc from 'fast-check';
import type { Shape, Signature } from './shapes.js';

/** A text that is put somewhere. */
export class Leaf {
  constructor(readonly text: string) {}
}

/** Arguments whose texts are known one by one. */
export type Tree = Leaf | boolean | number | undefined | readonly Tree[] | Entries;

/** An object whose keys may be texts of ours too. */
export class Entries {
  constructor(readonly entries: readonly (readonly [key: Leaf | string, value: Tree])[]) {}
}

/** What means something to AMI, to Asterisk's lists of arguments, to its console or to JavaScript, and can be sent all the same. */
const odd = fc.constantFrom(
  ...[
    ',',
    '"',
    '\\',
    '(',
    ')',
    '[',
    ']',
    ' ',
    '\t',
    "'",
    ';',
    '|',
    ':',
    ': ',
    '=',
    '&',
    '/',
    '%0d%0a',
    '${X}',
    '*',
    '\x1b[2J',
  ],
  ...[
    '\u0085',
    '\u2028',
    'é',
    '日',
    '🙂',
    'Action: Originate',
    'Event: ',
    '__proto__',
    'constructor',
    '/.*/',
    ' concise',
  ],
);
const plain = fc.constantFrom('a', 'b', '1', 'PJSIP', '-', '_');
/** What nothing may carry. */
const impossible = fc.constantFrom(
  ...[
    '\r',
    '\n',
    '\0',
    '\r\n',
    '\r\n\r\nAction: Originate\r\nChannel: PJSIP/1',
    '\n\nAction: Logoff',
    '\ud800',
    'x'.repeat(1_023),
  ],
);

const sendable = fc.string({ unit: fc.oneof({ weight: 2, arbitrary: plain }, odd), maxLength: 6 });
const evil = fc.string({
  unit: fc.oneof({ weight: 3, arbitrary: plain }, { weight: 2, arbitrary: odd }, impossible),
  maxLength: 6,
});
const word = fc.string({ unit: plain, minLength: 1, maxLength: 4 });

/** Text for every place of a run: often all can be sent, so that much is. */
export const anyText: fc.Arbitrary<fc.Arbitrary<string>> = fc.constantFrom(
  word,
  fc.oneof({ weight: 4, arbitrary: word }, sendable),
  sendable,
  fc.oneof({ weight: 3, arbitrary: sendable }, evil),
  evil,
);

/** Text that anything takes. */
export const tameText = fc.constant(word);

/** Arguments for a function: an optional one may be missing. */
export function argumentsOf({ parameters }: Signature, texts = anyText): fc.Arbitrary<readonly Tree[]> {
  return texts.chain((text) =>
    fc.tuple(
      ...parameters.map(({ shape, isOptional }) => {
        const tree = treeOf(shape, text);
        return isOptional ? fc.option(tree, { nil: undefined, freq: 4 }) : tree;
      }),
    ),
  );
}

/** Fields of any names. */
export function fieldsOf(text: fc.Arbitrary<string>, value: fc.Arbitrary<Tree>): fc.Arbitrary<Entries> {
  // Keys that look like array indices change their places in every object.
  const key = text.filter((name) => !/^\d+$/.test(name));
  return fc
    .uniqueArray(fc.tuple(key, value), { selector: ([name]) => name.toLowerCase(), maxLength: 3 })
    .map((entries) => new Entries(entries.map(([name, one]) => [new Leaf(name), one])));
}

function treeOf(shape: Shape, text: fc.Arbitrary<string>): fc.Arbitrary<Tree> {
  switch (shape.kind) {
    case 'text':
      return text.map((one) => new Leaf(one));
    case 'boolean':
      return fc.boolean();
    case 'nothing':
      return fc.constant(undefined);
    case 'list':
      return fc.array(treeOf(shape.of, text), { maxLength: 3 });
    case 'fields':
      return fieldsOf(text, treeOf({ kind: 'text' }, text));
    case 'either':
      return fc.oneof(...shape.of.map((one) => treeOf(one, text)));
    case 'object': {
      const { properties } = shape;
      const isCall = properties.some(([name]) => name === 'channel');
      const values = properties.map(([name, one, isOptional]) => {
        // How long we wait is not sent; only an Originate has a header of that name.
        if (name === 'timeout' && !isCall) return fc.constantFrom(undefined, 1_000);
        return isOptional ? fc.option(treeOf(one, text), { nil: undefined }) : treeOf(one, text);
      });
      return fc
        .tuple(...values)
        .map((all) => new Entries(properties.map(([name], index) => [name, all[index]] as const)));
    }
  }
}

/** The texts of arguments, in their order. */
export function leavesIn(tree: Tree): readonly Leaf[] {
  if (tree instanceof Leaf) return [tree];
  if (tree instanceof Entries) {
    return tree.entries.flatMap(([key, value]) => [...(key instanceof Leaf ? [key] : []), ...leavesIn(value)]);
  }
  return typeof tree === 'object' ? tree.flatMap(leavesIn) : [];
}

/** The arguments themselves, with each text as the function has it. */
export function argumentFrom(tree: Tree, textOf: (leaf: Leaf) => string): unknown {
  if (tree instanceof Leaf) return textOf(tree);
  if (tree instanceof Entries) {
    // fromEntries defines keys: one that is called __proto__ is a key like any other.
    return Object.fromEntries(
      tree.entries.map(([key, value]) => [key instanceof Leaf ? textOf(key) : key, argumentFrom(value, textOf)]),
    );
  }
  return typeof tree === 'object' ? tree.map((one) => argumentFrom(one, textOf)) : tree;
}
