import { recordingOf } from '../recordings.js';
import { frameOf } from './frameOf.js';
import { framesOf } from './framesOf.js';

const NAME = String.raw`O\'Br \"q\" \\ \n\t\?`;
const DECODED = 'O\'Br "q" \\ \n\t?';

describe('the values of channel events', () => {
  it.each([
    'CallerIDName',
    'ConnectedLineName',
    'DestCallerIDName',
    'DestConnectedLineName',
    'ParkeeCallerIDName',
    'ParkeeConnectedLineName',
    'LocalOneCallerIDName',
    'LocalTwoConnectedLineName',
    'SpyerCallerIDName',
  ])('are decoded in %s', (key) => {
    const frame = frameOf('Event: Newstate', `${key}: ${NAME}`);
    expect(frame.get(key)).toBe(DECODED);
    expect(frame.get(key.toLowerCase())).toBe(DECODED);
    expect(frame.toMessage()).toEqual({ Event: 'Newstate', [key]: DECODED });
  });

  it.each(['ChanVariable', 'DestChanVariable', 'ParkeeChanVariable', 'LocalOneChanVariable'])(
    'are decoded in %s',
    (key) => {
      const frame = frameOf('Event: Newstate', `${key}: KIND=${NAME}`);
      expect(frame.toMessage()).toEqual({ Event: 'Newstate', [key]: { KIND: DECODED } });
    },
  );

  it.each([
    ['a backslash before a letter', String.raw`a\\nb`, String.raw`a\nb`],
    ['a line end', String.raw`a\nb`, 'a\nb'],
    ['two backslashes', String.raw`\\\\`, String.raw`\\`],
    ['a backslash at the end', 'a\\', 'a\\'],
    ['the rarer escapes', String.raw`\a\b\f\r\v`, '\x07\b\f\r\v'],
    ['nothing escaped', `"it's"?`, `"it's"?`],
  ])('have %s', (_, escaped, decoded) => {
    expect(frameOf('Event: VarSet', 'Variable: A', `Value: ${escaped}`).get('Value')).toBe(decoded);
  });

  it.each(['CoreShowChannel', 'ConfbridgeList', 'ParkedCall', 'Status'])('are decoded in rows of %s', (event) => {
    expect(frameOf(`Event: ${event}`, `CallerIDName: ${NAME}`).get('CallerIDName')).toBe(DECODED);
  });
});

describe('values that the server sends as they are', () => {
  it.each([
    ['OriginateResponse', 'CallerIDName'],
    ['QueueEntry', 'CallerIDName'],
    ['QueueEntry', 'ConnectedLineName'],
    ['Newstate', 'ChanVariable(PJSIP/1001-00000001)'],
    ['Newstate', 'Value'],
    ['Newstate', 'AppData'],
    ['Cdr', 'CallerID'],
    ['CEL', 'CallerIDname'],
    ['Status', 'EffectiveConnectedLineName'],
  ])('stay as they are: %s %s', (event, key) => {
    expect(frameOf(`Event: ${event}`, `${key}: ${NAME}`).get(key)).toBe(NAME);
  });

  it('are those of a response', () => {
    const frame = frameOf('Response: Success', 'Variable: A', `Value: ${NAME}`, `CallerIDName: ${NAME}`);
    expect(frame.get('Value')).toBe(NAME);
    expect(frame.get('CallerIDName')).toBe(NAME);
  });

  it('are the names in rows of Status from Asterisk 13, which spells "Accountcode"', () => {
    const frame = frameOf('Event: Status', `CallerIDName: ${NAME}`, `ConnectedLineName: ${NAME}`, 'Accountcode: ');
    expect(frame.get('CallerIDName')).toBe(NAME);
    expect(frame.get('ConnectedLineName')).toBe(NAME);
  });

  it('are what the sender of a UserEvent wrote, but not what the server put before it', () => {
    const frame = frameOf(
      'Event: UserEvent',
      `CallerIDName: ${NAME}`,
      `ChanVariable: A=${NAME}`,
      'UserEvent: Note',
      `CallerIDName: ${NAME}`,
      `MyCallerIDName: ${NAME}`,
      `ChanVariable: B=${NAME}`,
    );
    expect(frame.getAll('CallerIDName')).toEqual([DECODED, NAME]);
    expect(frame.get('MyCallerIDName')).toBe(NAME);
    expect(frame.toMessage()['ChanVariable']).toEqual({ A: DECODED, B: NAME });
  });
});

describe.each(['asterisk-13/escaped-names', 'asterisk-22/escaped-names'])('what %s has', (name) => {
  const frames = framesOf([recordingOf(name).serverBytes]);
  const valuesOf = (key: string, events: (event: string) => boolean): Set<string> =>
    new Set(frames.filter((frame) => events(frame.name)).flatMap((frame) => [...frame.getAll(key)]));

  it.each(['CallerIDName', 'ConnectedLineName', 'DestCallerIDName', 'LocalOneCallerIDName', 'ParkeeConnectedLineName'])(
    'of %s is the name that was given',
    (key) => {
      const values = valuesOf(key, () => true);
      expect(values).toContain("O'Br x");
      expect([...values].filter((value) => value.includes('\\'))).toEqual([]);
    },
  );

  it.each(['OriginateResponse', 'Status', 'CoreShowChannel', 'ConfbridgeList'])('of names in %s is so too', (event) => {
    expect(valuesOf('CallerIDName', (one) => one === event)).toContain("O'Br x");
  });

  it.each(['ChanVariable', 'DestChanVariable', 'ParkeeChanVariable'])('of %s is a record', (key) => {
    const records = frames.map((frame) => frame.toMessage()[key as 'ChanVariable']).filter((record) => record);
    expect(records).toContainEqual({ CALLKIND: 'it\'s "k"', DIALSTATUS: '' });
  });
});

describe.each(['asterisk-13/variable-quoting', 'asterisk-22/variable-quoting'])('what %s has', (name) => {
  const frames = framesOf([recordingOf(name).serverBytes]);

  it('of VarSet is what Getvar says', () => {
    const set = new Set<string>();
    const answered: [string | undefined, boolean][] = [];
    for (const frame of frames) {
      const [variable, value] = [frame.get('Variable'), frame.get('Value')];
      if (variable === undefined || value === undefined) continue;
      if (frame.name === 'VarSet') set.add(`${variable}=${value}`);
      else answered.push([`${variable}=${value}`, set.has(`${variable}=${value}`)]);
    }
    expect(answered.length).toBeGreaterThan(15);
    expect(answered.filter(([, wasSet]) => !wasSet)).toEqual([]);
  });
});
