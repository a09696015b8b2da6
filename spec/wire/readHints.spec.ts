import { readHints } from '../../lib/wire/readHints.js';

describe('hints of the console', () => {
  it.each([
    ['1001@default         : PJSIP/1001            State:Idle            Presence:not_set         Watchers  0'],
    ['  1001@default       : PJSIP/1001            State:Idle            Watchers  0'],
  ])('are read in the columns of old and new servers: %j', (line) => {
    expect(readHints([line])).toEqual([{ exten: '1001', context: 'default', hint: 'PJSIP/1001', state: 'Idle' }]);
  });

  it.each([
    ['100@from:int           : PJSIP/1&PJSIP/2       State:Idle', 'from:int', 'PJSIP/1&PJSIP/2'],
    ['100@a:b:c: Custom:door   State:Idle', 'a:b:c', 'Custom:door'],
    ['100@default            : Custom:door           State:Idle', 'default', 'Custom:door'],
    ['100@default            :                       State:Idle', 'default', ''],
  ])('may have colons, several devices, or none: %j', (line, context, hint) => {
    expect(readHints([line])).toEqual([{ exten: '100', context, hint, state: 'Idle' }]);
  });

  it.each([
    '',
    '----',
    '    -= Registered Asterisk Dial Plan Hints =-',
    '100@default: PJSIP/1',
    'State:Idle',
    '@: State:Idle',
  ])('are not what else is printed: %j', (line) => {
    expect(readHints([line])).toEqual([]);
  });
});
