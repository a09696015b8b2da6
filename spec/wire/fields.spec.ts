import { fieldsOf } from './framesOf.js';
import { frameOf } from './frameOf.js';

describe('the value of a field', () => {
  it.each([
    ['a blank before and behind', 'Value:  a b  ', ' a b  '],
    ['a colon and a blank', 'Value: Name: Zoe', 'Name: Zoe'],
    ['an equals sign', 'Value: a=b=c', 'a=b=c'],
    ['nothing', 'Value: ', ''],
    ['nothing, not even a blank', 'Value:', ''],
    ['no blank after the colon', 'Value:x', 'x'],
    ['only blanks', 'Value:    ', '   '],
    ['a tab first', 'Value:\tx', '\tx'],
    ['a NUL', 'Value: a\0b', 'a\0b'],
    ['a line separator of Unicode', 'Value: a\u2028b', 'a\u2028b'],
    ['a number with zeros', 'Value: 0123', '0123'],
    ['a backslash', 'Value: a\\nb', 'a\\nb'],
  ])('keeps %s', (_, line, value) => {
    const frame = frameOf('Event: Test', line, 'Next: 1');
    expect(frame.get('Value')).toBe(value);
    expect(frame.getAll('value')).toEqual([value]);
    expect(fieldsOf(frame)).toEqual([
      ['Event', 'Test'],
      ['Value', value],
      ['Next', '1'],
    ]);
    expect(frame.toMessage()).toEqual({ Event: 'Test', Value: value, Next: '1' });
  });

  it('is the same in a line at the end', () => {
    expect(frameOf('Event: Test', 'Value:  a ').get('Value')).toBe(' a ');
  });

  it('is undefined where there is no such field', () => {
    const frame = frameOf('Event: Test', 'XValue: 1', 'Note: Value: 2');
    expect(frame.get('Value')).toBeUndefined();
    expect(frame.getAll('Value')).toEqual([]);
    expect(frame.toMessage()).not.toHaveProperty('Value');
  });
});

describe('a key', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'])(
    '%s is a field like any other',
    (key) => {
      const message = frameOf('Event: Test', `${key}: 1`, `${key}: 2`, 'Other: 3').toMessage();
      expect(Object.entries(message)).toEqual([
        ['Event', 'Test'],
        [key, '1'],
        ['Other', '3'],
      ]);
      expect(Object.getPrototypeOf(message)).toBe(Object.prototype);
      expect(JSON.parse(JSON.stringify(message))).toEqual(message);
    },
  );

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is missing where it did not come', (key) => {
    const frame = frameOf('Event: Test', 'Channel: x');
    expect(frame.get(key)).toBeUndefined();
    expect(Object.hasOwn(frame.toMessage(), key)).toBe(false);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s can name a variable', (name) => {
    const { ChanVariable } = frameOf('Event: Test', `ChanVariable: ${name}=1`, 'ChanVariable: b=2').toMessage();
    expect(Object.entries(ChanVariable as object)).toEqual([
      [name, '1'],
      ['b', '2'],
    ]);
  });

  it('is found in any case', () => {
    const frame = frameOf('Event: Test', 'CallerIDNum: 1001');
    for (const key of ['CallerIDNum', 'calleridnum', 'CALLERIDNUM']) expect(frame.get(key)).toBe('1001');
  });

  it.each([
    ['event: Hangup', 'event', 'Hangup'],
    ['EVENT: Hangup', 'event', 'Hangup'],
    ['response: Success', 'response', 'Success'],
    ['RESPONSE:Error', 'response', 'Error'],
  ])('names the frame in any case: %s', (line, kind, name) => {
    expect(frameOf(line, 'X: 1')).toMatchObject({ kind, name });
  });

  it('names the frame wherever it stands', () => {
    expect(frameOf('Privilege: call,all', 'Event: Hangup')).toMatchObject({ kind: 'event', name: 'Hangup' });
  });

  it('that comes again has all its values in the frame, and the first in the message', () => {
    const frame = frameOf('Event: Test', 'Key: 1', 'key: 2', 'Key: ', 'Key: 1');
    expect(frame.getAll('KEY')).toEqual(['1', '2', '', '1']);
    expect(frame.get('Key')).toBe('1');
    expect(frame.toMessage()).toEqual({ Event: 'Test', Key: '1', key: '2' });
  });
});

describe('a line without a colon', () => {
  it('is no field and disturbs no other', () => {
    const frame = frameOf('Event: Test', 'no colon here', 'A: 1', ': no key', 'B: 2');
    expect(fieldsOf(frame)).toEqual([
      ['Event', 'Test'],
      ['A', '1'],
      ['B', '2'],
    ]);
  });
});

describe('a message', () => {
  it('is the same object at every call', () => {
    const frame = frameOf('Event: Test');
    expect(frame.toMessage()).toBe(frame.toMessage());
  });

  it.each(['ChanVariable', 'DestChanVariable', 'ParkeeChanVariable', 'LocalOneChanVariable'])(
    'has %s as a record, split at the first equals sign',
    (key) => {
      const frame = frameOf('Event: Test', `${key}: A=1`, `${key}: B=x=y`, `${key}: C=`, `${key}: D`, `${key}: A=2`);
      expect(frame.toMessage()[key as 'ChanVariable']).toEqual({ A: '1', B: 'x=y', C: '', D: '' });
      expect(frame.getAll(key)).toEqual(['A=1', 'B=x=y', 'C=', 'D', 'A=2']);
    },
  );

  it('has a single variable as a record too', () => {
    expect(frameOf('Event: Test', 'ChanVariable: A=1').toMessage()).toEqual({
      Event: 'Test',
      ChanVariable: { A: '1' },
    });
  });

  it('has the variables of a named channel as a record', () => {
    const key = 'ChanVariable(PJSIP/[::1]-00000001)';
    expect(frameOf('Event: Test', `${key}: A=1`, `${key}: B=2: 3`).toMessage()).toEqual({
      Event: 'Test',
      [key]: { A: '1', B: '2: 3' },
    });
  });

  it('has Output as an array, however many lines there are', () => {
    expect(frameOf('Response: Success', 'Output: one').toMessage()).toEqual({ Response: 'Success', Output: ['one'] });
    expect(frameOf('Response: Success', 'Output: ', 'Output:  two ').toMessage()['Output']).toEqual(['', ' two ']);
  });
});

describe('OriginateResponse', () => {
  it('is an event, though it has a Response', () => {
    const frame = frameOf('Event: OriginateResponse', 'ActionID: 7', 'Response: Failure', 'Reason: 5');
    expect(frame).toMatchObject({ kind: 'event', name: 'OriginateResponse', actionId: '7' });
    expect(frame.get('Response')).toBe('Failure');
  });
});

describe('the console output of Asterisk 13', () => {
  const follows = (...output: readonly string[]): string =>
    ['Response: Follows\r\nPrivilege: Command\r\nActionID: 5\r\n', ...output].join('') + '--END COMMAND--';

  it('is read line by line, with its empty lines and what looks like a header', () => {
    const frame = frameOf(follows('\n', 'Event: none\n', 'ActionID: 6\n', '\r\n', ' last  \n'));
    expect(frame).toMatchObject({ kind: 'response', name: 'Follows', actionId: '5' });
    expect(frame.toMessage()).toEqual({
      Response: 'Follows',
      Privilege: 'Command',
      ActionID: '5',
      Output: ['', 'Event: none', 'ActionID: 6', '', ' last  '],
    });
  });

  it('may be empty', () => {
    expect(frameOf(follows()).getAll('Output')).toEqual([]);
  });

  it('may lack the end of its last line', () => {
    expect(frameOf(follows('a\n', 'b')).getAll('Output')).toEqual(['a', 'b']);
  });
});
