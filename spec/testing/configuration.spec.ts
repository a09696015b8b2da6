import { Lab, type LabClient } from './Lab.js';

const FILE = { Filename: 'some.conf' };
const BOTH = { SrcFilename: 'some.conf', DstFilename: 'some.conf' };

function client(): LabClient {
  return new Lab({
    configuration: { 'some.conf': { one: { a: '1', b: ['2', '3'] }, two: { a: '9' } } },
    queues: { desk: { strategy: 'rrmemory', members: [{ interface: 'PJSIP/1', penalty: 2 }] } },
  }).logIn();
}

function linesOf(one: LabClient, fields: Record<string, string> = FILE): string[] {
  return one.ask('GetConfig', fields).text.split('\r\n').slice(2);
}

/** The numbered headers of one change. */
function change(Action: string, headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries({ Action, ...headers }).map(([key, value]) => [`${key}-000000`, value]));
}

describe('configuration files', () => {
  it('show what they were given, each value on a line of its own', () => {
    expect(linesOf(client())).toEqual([
      'Category-000000: one',
      'Line-000000-000000: a=1',
      'Line-000000-000001: b=2',
      'Line-000000-000002: b=3',
      'Category-000001: two',
      'Line-000001-000000: a=9',
    ]);
    expect(linesOf(client(), { ...FILE, Category: 'two' })).toEqual([
      'Category-000000: two',
      'Line-000000-000000: a=9',
    ]);
    expect(linesOf(client(), { ...FILE, Filter: 'b=3' })[0]).toBe('Category-000000: one');
  });

  it('follow from the queues', () => {
    expect(linesOf(client(), { Filename: 'queues.conf' }).slice(4)).toEqual([
      'Category-000001: desk',
      'Line-000001-000000: strategy=rrmemory',
      'Line-000001-000001: member=PJSIP/1,2',
    ]);
  });

  it.each([
    ['Append', { Cat: 'two', Var: 'c', Value: 'x' }, 'two:a=9,c=x'],
    ['Insert', { Cat: 'two', Var: 'c', Value: 'x', Line: '000000' }, 'two:c=x,a=9'],
    ['Update', { Cat: 'one', Var: 'b', Match: '3', Value: '4' }, 'one:a=1,b=2,b=4'],
    ['Delete', { Cat: 'one', Var: 'b', Match: '2' }, 'one:a=1,b=3'],
    ['Delete', { Cat: 'one', Line: '000000' }, 'one:b=2,b=3'],
    ['EmptyCat', { Cat: 'one' }, 'one:'],
    ['RenameCat', { Cat: 'two', Value: 'three' }, 'three:a=9'],
    ['NewCat', { Cat: 'four' }, 'four:'],
    ['DelCat', { Cat: 'two' }, undefined],
  ])('are changed by %s %j', (action, headers, expected) => {
    const one = client();
    expect(one.ask('UpdateConfig', { ...BOTH, ...change(action, headers) }).text).toBe(
      'Response: Success\r\nActionID: ask-1',
    );
    const json = JSON.parse(one.ask('ListCategories', FILE).text.includes(': two') ? '1' : '0') as number; // 0 or 1
    if (expected === undefined) expect(json).toBe(0);
    else {
      const [name = '', content] = expected.split(':');
      const lines = linesOf(one, { ...FILE, Category: name });
      expect(
        lines
          .slice(1)
          .map((line) => line.replace(/^Line-\S+ /, ''))
          .join(','),
      ).toBe(content);
    }
  });

  it('stay as they were when one of several changes cannot be made', () => {
    const one = client();
    const first = change('Append', { Cat: 'two', Var: 'c', Value: 'x' });
    one.ask('UpdateConfig', { ...BOTH, ...first, 'Action-000001': 'DelCat', 'Cat-000001': 'none' });
    expect(linesOf(one)).toHaveLength(6);
  });

  it.each([
    ['GetConfig', {}, 'Filename not specified'],
    ['GetConfig', { Filename: 'none.conf' }, 'Config file not found'],
    ['GetConfigJSON', { Filename: '../secret' }, 'File requires escalated priveledges'],
    ['ListCategories', {}, 'Filename not specified'],
    ['CreateConfig', {}, 'Is a directory'],
    ['UpdateConfig', { SrcFilename: 'some.conf' }, 'Filename not specified'],
    ['UpdateConfig', { ...BOTH, ...change('Dance', { Cat: 'one' }) }, 'Unknown action command'],
    ['UpdateConfig', { ...BOTH, ...change('Append', {}) }, 'Category not specified'],
    ['UpdateConfig', { ...BOTH, ...change('Append', { Cat: 'no', Var: 'x' }) }, 'Given category does not exist'],
    [
      'UpdateConfig',
      { ...BOTH, ...change('Append', { Cat: 'one' }) },
      'Problem with category, value, or line (if required)',
    ],
    ['UpdateConfig', { ...BOTH, ...change('NewCat', { Cat: 'one' }) }, 'Create category did not complete successfully'],
    [
      'UpdateConfig',
      { ...BOTH, ...change('Update', { Cat: 'one', Var: 'z', Value: '1' }) },
      'Update did not complete successfully',
    ],
  ])('%s %j says what is wrong', (action, fields, message) => {
    expect(
      client()
        .ask(action, fields as Record<string, string>)
        .get('Message'),
    ).toBe(message);
  });

  it('are read again upon a Reload of the change, which is told', () => {
    const one = client();
    one.ask('UpdateConfig', { ...BOTH, Reload: 'app_queue' });
    expect(one.events('Reload')[0]!.get('Module')).toBe('app_queue');
  });
});
