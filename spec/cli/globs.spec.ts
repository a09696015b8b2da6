import { globs } from '../../lib/cli/globs.js';

describe('a pattern', () => {
  it.each<[pattern: string, text: string, isMeant: boolean]>([
    ['PJSIP/10*', 'PJSIP/1001-0000000a', true],
    ['*1001*', 'PJSIP/1001-0000000a', true],
    ['pjsip/*', 'PJSIP/1001', true],
    ['PJSIP/100?', 'PJSIP/1001', true],
    ['1[79]', '17', true],
    ['1[79]', '16', false],
    ['*', '.hidden', true],
    ['', '', true],
    ['', 'x', false],
    ['sales(eu)', 'sales(eu)', true],
    ['[a]', '[a]', true],
    ['!sup*', 'sales', false],
  ])('%j means %j: %s', (pattern, text, isMeant) => {
    expect(globs([pattern])(text)).toBe(isMeant);
  });

  it('is one of some', () => {
    expect(['a', 'b', 'c'].filter(globs(['a', '[c]']))).toEqual(['a', 'c']);
  });
});
