import * as fc from 'fast-check';
import { LiveMap } from 'rx-asterisk';
import { keepIdentity } from '../../lib/live/keepIdentity.js';

describe('keepIdentity', () => {
  const at = new Date(1_000);
  const old = {
    state: 'Up',
    at,
    members: LiveMap.from([
      ['one', { calls: 1 }],
      ['two', { calls: 2 }],
    ]),
    list: [{ x: 1 }, { x: 2 }],
    nothing: undefined,
  };

  it('gives what was there before where all is equal', () => {
    expect(keepIdentity(old, copy())).toBe(old);
  });

  it('keeps the parts that are equal', () => {
    const next = {
      ...copy(),
      state: 'Busy',
      members: copy().members.set('two', { calls: 3 }),
      list: [{ x: 1 }, { x: 3 }],
    };
    const kept = keepIdentity(old, next);
    expect(kept).toEqual(next);
    expect(kept.at).toBe(at);
    expect(kept.members.get('one')).toBe(old.members.get('one'));
    expect(kept.members.get('two')).toEqual({ calls: 3 });
    expect(kept.list[0]).toBe(old.list[0]);
  });

  it.each([
    ['a field more', { ...copy(), more: 1 }],
    ['a field less', (({ list: _list, ...rest }) => rest)(copy())],
    [
      'a field that is undefined for one that is not there',
      (({ nothing: _no, ...rest }) => ({ ...rest, no: 1 }))(copy()),
    ],
    ['an item less', { ...copy(), list: [{ x: 1 }] }],
    ['an entry less', { ...copy(), members: copy().members.delete('two') }],
    ['entries in another order', { ...copy(), members: LiveMap.from([...copy().members].reverse()) }],
    ['another time', { ...copy(), at: new Date(2) }],
  ])('is another with %s', (_, next) => {
    const kept = keepIdentity<unknown>(old, next);
    expect(kept).not.toBe(old);
    expect(kept).toEqual(next);
    expect(JSON.stringify(kept)).toBe(JSON.stringify(next));
  });

  it('is always equal to the new value, and is the old one where that is equal to it', () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof({ maxDepth: 3 }, fc.nat(2), fc.constant(undefined), tie('array'), tie('object'), tie('map')),
      array: fc.array(tie('any'), { maxLength: 3 }),
      object: fc.dictionary(fc.constantFrom('a', 'b'), tie('any'), { noNullPrototype: true }),
      map: fc.dictionary(fc.constantFrom('a', 'b'), tie('any')).map((fields) => LiveMap.from(Object.entries(fields))),
    })).any;
    fc.assert(
      fc.property(value, fc.clone(value, 2), (one, [other, same]) => {
        expect(keepIdentity(one, other)).toStrictEqual(other);
        expect(keepIdentity(other, same)).toBe(other);
      }),
      { numRuns: 300 },
    );
  });

  function copy(): typeof old {
    return {
      state: 'Up',
      at: new Date(1_000),
      members: LiveMap.from(Array.from(old.members, ([key, value]) => [key, { ...value }])),
      list: old.list.map((item) => ({ ...item })),
      nothing: undefined,
    };
  }
});
