import { inspect } from 'node:util';
import * as fc from 'fast-check';
import { LiveMap } from 'rx-asterisk';

/** A version of a map, and what it must be. */
interface Version {
  readonly map: LiveMap<number>;
  readonly model: ReadonlyMap<string, number>;
  readonly stale: boolean;
}

interface Deed {
  readonly kind: 'set' | 'delete' | 'stale' | 'read';
  /** How many versions ago that one was made of which the next is. */
  readonly ago: number;
  readonly key: number;
  readonly value: number;
}

/** More than are found without an index, and few enough to come again. */
const KEYS = Array.from({ length: 90 }, (_, number) => `key ${number}`);

const deed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.oneof(
    { arbitrary: fc.constant('set' as const), weight: 6 },
    { arbitrary: fc.constant('delete' as const), weight: 3 },
    { arbitrary: fc.constantFrom('stale' as const, 'read' as const), weight: 1 },
  ),
  ago: fc.oneof({ arbitrary: fc.constant(0), weight: 9 }, { arbitrary: fc.nat(300), weight: 1 }),
  key: fc.nat(KEYS.length - 1),
  value: fc.nat(3),
});

describe('LiveMap', () => {
  it('is as a Map in every version, whichever of them the next was made of', () => {
    fc.assert(
      fc.property(fc.nat(80), fc.array(deed, { maxLength: 200, size: 'max' }), (size, deeds) => {
        const entries = KEYS.slice(0, size).map((key, at) => [key, at] as const);
        const versions: Version[] = [{ map: LiveMap.from(entries), model: new Map(entries), stale: false }];
        for (const { kind, ago, key, value } of deeds) {
          const version = versions[Math.max(0, versions.length - 1 - ago)]!;
          if (kind === 'read') check(version);
          else versions.push(next(version, kind, KEYS[key]!, value));
        }
        versions.forEach(check);
      }),
      { numRuns: 60 },
    );
  });

  it('stays right in versions that a later one has left behind, also where nobody has looked at them', () => {
    const first = LiveMap.from(KEYS.map((key, at) => [key, at]));
    const later = KEYS.reduce((map, key) => map.delete(key), first).set('key 7', 1_000);
    const other = first.set('key 7', -7);
    expect([first, later, other].map((map) => [map.get('key 7'), map.size])).toEqual([
      [7, 90],
      [1_000, 1],
      [-7, 90],
    ]);
    expect([later.has('key 8'), first.has('key 8'), first.has('none')]).toEqual([false, true, false]);
  });

  it('is the same map where nothing is changed', () => {
    const map = LiveMap.from([['a', NaN]]);
    expect(map.set('a', NaN)).toBe(map);
    expect(map.delete('b')).toBe(map);
    expect(map.withStale(false)).toBe(map);
    expect(map.set('a', 1)).not.toBe(map);
  });

  it('keeps the place of a key that is set again, and gives the last place to one that was away', () => {
    const map = LiveMap.from(['a', 'b', 'c'].map((key) => [key, 0]));
    expect([...map.set('a', 1).keys()]).toEqual(['a', 'b', 'c']);
    expect([...map.delete('a').set('a', 1).keys()]).toEqual(['b', 'c', 'a']);
  });

  it('does not grow with what has gone through it', () => {
    let map = LiveMap.from<number>([]);
    for (let n = 0; n < 100_000; n += 1) map = map.set(`key ${n}`, n).delete(`key ${n - 40}`);
    expect([...map.keys()].slice(0, 2)).toEqual(['key 99960', 'key 99961']);
    // It is looked through ten thousand times: that would be a billion steps, were what is gone still walked over.
    let sum = 0;
    for (let n = 0; n < 10_000; n += 1) for (const value of map.values()) sum += value;
    expect(sum).toBe(10_000 * 40 * 99_979.5);
  });

  it('takes keys such as __proto__ for keys like any other', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const map = names.reduce((all, name) => all.set(name, name), LiveMap.from<string>([]));
    expect([...map]).toEqual(names.map((name) => [name, name]));
    expect(map.get('hasOwnProperty')).toBeUndefined();
    expect(JSON.stringify(map)).toBe('{"__proto__":"__proto__","constructor":"constructor","toString":"toString"}');
  });

  it('counts the last value of a key that comes twice, at the first place', () => {
    const map = LiveMap.from([
      ['a', 1],
      ['b', 2],
      ['a', 3],
    ]);
    expect([...map]).toEqual([
      ['a', 3],
      ['b', 2],
    ]);
    expect(map.size).toBe(2);
  });

  it('shows what is in it, and whether it is stale', () => {
    const map = LiveMap.from([['a', { state: 'Up' }]]);
    expect(inspect(map)).toBe("LiveMap(1) { 'a' => { state: 'Up' } }");
    expect(inspect(map.withStale(true))).toBe("stale LiveMap(1) { 'a' => { state: 'Up' } }");
    expect(JSON.stringify({ map })).toBe('{"map":{"a":{"state":"Up"}}}');
    expect(Object.prototype.toString.call(map)).toBe('[object LiveMap]');
  });

  it('hands out pairs that may be changed without changing it', () => {
    const map = LiveMap.from([['a', 1]]);
    for (const pair of map) pair[1] = 2;
    expect(map.get('a')).toBe(1);
  });

  it('calls back as a Map does', () => {
    const map = LiveMap.from([['a', 1]]);
    const called: unknown[] = [];
    map.forEach(function (this: unknown, ...all) {
      called.push(this, ...all);
    }, 'this');
    expect(called).toEqual(['this', 1, 'a', map]);
  });
});

function next({ map, model, stale }: Version, kind: 'set' | 'delete' | 'stale', key: string, value: number): Version {
  const changed = new Map(model);
  if (kind === 'stale') return { map: map.withStale(!stale), model, stale: !stale };
  if (kind === 'set') changed.set(key, value);
  else changed.delete(key);
  return { map: kind === 'set' ? map.set(key, value) : map.delete(key), model: changed, stale };
}

function check({ map, model, stale }: Version): void {
  // One comparison, for there are many.
  const all = (one: ReadonlyMap<string, number>): string =>
    JSON.stringify([
      ...[one.size, [...one], [...one.keys()], [...one.values()]],
      KEYS.map((key) => [one.get(key) ?? null, one.has(key)]),
    ]);
  expect(all(map)).toBe(all(model));
  expect(map.stale).toBe(stale);
}
