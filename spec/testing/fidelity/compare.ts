import type { TranscriptEntry } from 'rx-asterisk/testing';
import { labelOf, namer } from './subjects.js';
import { type Asked, askedIn, saidIn, type Utterance, valueOf } from './Utterance.js';

/** Something that was compared. */
export interface Item {
  /** The action that had been sent last when it was said. */
  readonly action: string;
  /** What differs; nothing where the two agree. */
  readonly difference?: string;
  /** Values that differ where the keys agree: told, not counted. */
  readonly values?: readonly string[];
}

/** Compares two conversations, action by action: the answers, the order of the events, the keys of each event. */
export function compare(recorded: readonly TranscriptEntry[], ours: readonly TranscriptEntry[]): Item[] {
  const asked = askedIn(recorded);
  const [theirSaid, ourSaid] = [saidIn(recorded), saidIn(ours)];
  return [...compareResponses(asked, theirSaid, ourSaid), ...compareEvents(asked, theirSaid, ourSaid)];
}

function compareResponses(asked: readonly Asked[], theirs: readonly Utterance[], ours: readonly Utterance[]): Item[] {
  const [theirAnswers, ourAnswers] = [theirs, ours].map((said) => said.filter(isResponse)) as [
    Utterance[],
    Utterance[],
  ]; // two in, two out
  return theirAnswers.flatMap((their): Item[] => {
    const id = valueOf(their, 'ActionID');
    const nth = theirAnswers.filter((other) => valueOf(other, 'ActionID') === id).indexOf(their);
    const our = ourAnswers.filter((other) => valueOf(other, 'ActionID') === id)[nth];
    const action = nameOf(asked, their.after);
    if (our === undefined)
      return [
        { action, difference: 'no response' },
        { action, difference: 'no response' },
      ];
    const [wanted, got] = [their, our].map((one) =>
      mask(`${valueOf(one, 'Response')!}: ${valueOf(one, 'Message') ?? ''}`),
    );
    return [
      { action, ...keysDiffer(their, our, 'response') },
      { action, ...(wanted === got ? {} : { difference: `message: ${wanted!} | ours: ${got!}` }) },
    ];
  });
}

function compareEvents(asked: readonly Asked[], theirs: readonly Utterance[], ours: readonly Utterance[]): Item[] {
  const [theirGroups, ourGroups] = [groupBySubject(theirs), groupBySubject(ours)];
  const subjects = new Set([...theirGroups.keys(), ...ourGroups.keys()]);
  return [...subjects].flatMap((subject) =>
    align(theirGroups.get(subject) ?? [], ourGroups.get(subject) ?? []).flatMap(([their, our]): Item[] => {
      const action = nameOf(asked, (their ?? our)!.after);
      if (our === undefined) return [{ action, difference: `missing: ${labelOf(their!)} (${subject})` }];
      if (their === undefined) return [{ action, difference: `too much: ${labelOf(our)} (${subject})` }];
      const label = labelOf(their);
      return [{ action }, { action, ...keysDiffer(their, our, label), values: valuesDiffer(their, our, label) }];
    }),
  );
}

function isResponse(said: Utterance): boolean {
  return valueOf(said, 'Event') === undefined;
}

function nameOf(asked: readonly Asked[], after: number): string {
  return after === 0 ? 'connect' : `${String(after)} ${asked[after - 1]?.name ?? ''}`;
}

function groupBySubject(said: readonly Utterance[]): ReadonlyMap<string, Utterance[]> {
  const nameSubject = namer();
  const groups = new Map<string, Utterance[]>();
  for (const one of said) {
    if (isResponse(one)) continue;
    const subject = nameSubject(one);
    groups.set(subject, [...(groups.get(subject) ?? []), one]);
  }
  return groups;
}

/** Pairs what is in both, in the same order, as much as there is (the longest common subsequence); the rest stands alone. */
function align(
  theirs: readonly Utterance[],
  ours: readonly Utterance[],
): (readonly [Utterance | undefined, Utterance | undefined])[] {
  const [left, right] = [theirs.map(labelOf), ours.map(labelOf)];
  const common = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--)
      common[i]![j] =
        left[i] === right[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
  const pairs: (readonly [Utterance | undefined, Utterance | undefined])[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i] === right[j]) pairs.push([theirs[i++], ours[j++]]);
    else if (j === right.length || (i < left.length && common[i + 1]![j]! >= common[i]![j + 1]!))
      pairs.push([theirs[i++], undefined]);
    else pairs.push([undefined, ours[j++]]);
  }
  return pairs;
}

function keysDiffer(their: Utterance, our: Utterance, what: string): Pick<Item, 'difference'> {
  const [wanted, got] = [keysOf(their), keysOf(our)];
  const lacks = without(wanted, got);
  const has = without(got, wanted);
  if (lacks.length === 0 && has.length === 0) return {};
  return {
    difference: `keys of ${what}: ${[...lacks.map((key) => `-${key}`), ...has.map((key) => `+${key}`)].join(' ')}`,
  };
}

function keysOf({ fields }: Utterance): string[] {
  // How many lines the console prints is no key.
  return fields.map(([key]) => mask(key)).filter((key, index, all) => key !== 'Output' || all.indexOf(key) === index);
}

function without(keys: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return keys.filter((key) => {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function valuesDiffer(their: Utterance, our: Utterance, label: string): string[] {
  return their.fields.flatMap(([key, value], index) => {
    const nth = their.fields.slice(0, index).filter(([other]) => other === key).length;
    const got = our.fields.filter(([other]) => other === key)[nth]?.[1];
    if (got === undefined || MOMENTARY.test(key) || mask(value) === mask(got)) return [];
    return [`${label}.${key}: ${value} | ours: ${got}`];
  });
}

/** Times, and what the recorded server had done before. */
const MOMENTARY =
  /^(?:.*Time|Timestamp|Uptime|LastReload|Duration.*|Seconds|.*_MS|SessionID|EventTV|StartTime|ListItems)$/;

function mask(text: string): string {
  return text
    .replace(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, 'UUID')
    .replace(/(?:pbx-lab-(?:\d\d-)?)?\b\d{1,10}\.\d+/g, 'UNIQUEID')
    .replace(/-[0-9a-f]{8}(?=;|\b)/g, '-SERIAL')
    .replace(/\b\d+\.\d+\.\d+\.\d+(?::\d+)?/g, 'ADDRESS')
    .replace(/0x[0-9a-f]+/g, 'POINTER');
}
