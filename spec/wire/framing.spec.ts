import { CommunicationError } from 'rx-asterisk';
import { BANNER } from './frameOf.js';
import { fieldsOf, framesOf } from './framesOf.js';

const read = (text: string): [string, string][][] => framesOf([Buffer.from(BANNER + text)]).map(fieldsOf);

/** The frames must not depend on where the bytes are cut. */
const readEachCut = (text: string): [string, string][][][] => {
  const bytes = Buffer.from(BANNER + text);
  return Array.from(bytes, (_, at) => framesOf([bytes.subarray(0, at), bytes.subarray(at)]).map(fieldsOf));
};

const A = [
  ['Event', 'A'],
  ['X', '1'],
];
const B = [
  ['Event', 'B'],
  ['Y', '2'],
];

describe('frames', () => {
  it.each([
    ['CRLF', 'Event: A\r\nX: 1\r\n\r\nEvent: B\r\nY: 2\r\n\r\n'],
    ['CRLF and a closing LF', 'Event: A\r\nX: 1\r\n\nEvent: B\r\nY: 2\r\n\n'],
    ['bare LF', 'Event: A\nX: 1\n\nEvent: B\nY: 2\n\n'],
    ['LF and a closing CRLF', 'Event: A\nX: 1\n\r\nEvent: B\nY: 2\n\r\n'],
    ['a mixture', 'Event: A\nX: 1\r\n\nEvent: B\r\nY: 2\n\r\n'],
    ['extra empty lines', 'Event: A\r\nX: 1\r\n\r\n\r\n\r\nEvent: B\r\nY: 2\r\n\r\n\r\n'],
    ['extra bare empty lines', 'Event: A\r\nX: 1\r\n\r\n\n\nEvent: B\r\nY: 2\r\n\r\n\n'],
    ['empty lines behind the banner', '\r\n\n\r\nEvent: A\r\nX: 1\r\n\r\nEvent: B\r\nY: 2\r\n\r\n'],
  ])('end with %s, wherever the bytes are cut', (_, text) => {
    expect(read(text)).toEqual([A, B]);
    for (const frames of readEachCut(text)) expect(frames).toEqual([A, B]);
  });

  it('are the same in the bare LF dialect behind a bare LF banner', () => {
    const bytes = Buffer.from('Asterisk Call Manager/1.1\nEvent: A\nX: 1\n\n');
    expect(framesOf([bytes]).map(fieldsOf)).toEqual([A]);
  });

  it('are not handed out before their empty line', () => {
    expect(read('Event: A\r\nX: 1\r\n\r\nEvent: B\r\nY: 2\r\n')).toEqual([A]);
  });

  it('do not change when the bytes are used again', () => {
    const bytes = Buffer.from(`${BANNER}Event: A\r\nX: 1\r\n\r\n`);
    const [frame] = framesOf([bytes]);
    bytes.fill(0);
    expect(fieldsOf(frame!)).toEqual(A);
  });

  it('may be the reply of a server that wrote a line end into a value', () => {
    // asterisk-22/bad-requests
    expect(
      read('Response: Error\r\nMessage: Unable to retrieve endpoint nosuch\n\r\n\r\nEvent: A\r\nX: 1\r\n\r\n'),
    ).toEqual([
      [
        ['Response', 'Error'],
        ['Message', 'Unable to retrieve endpoint nosuch'],
      ],
      A,
    ]);
  });
});

describe('console output of Asterisk 13', () => {
  const text =
    'Response: Follows\r\nPrivilege: Command\r\nActionID: 1\r\n\nfirst\n\n\r\n\r\nEvent: B\n\nlast\n--END COMMAND--\r\n\r\nEvent: A\r\nX: 1\r\n\r\n';
  const output = ['', 'first', '', '', '', 'Event: B', '', 'last'].map((line) => ['Output', line]);

  it('ends with its own mark, wherever the bytes are cut', () => {
    for (const frames of readEachCut(text)) {
      expect(frames).toEqual([[['Response', 'Follows'], ['Privilege', 'Command'], ['ActionID', '1'], ...output], A]);
    }
  });
});

describe('bytes that are no frame', () => {
  it('end the frames with an error', () => {
    expect(() => read('Hello: world\r\n\r\n')).toThrow(CommunicationError);
  });
});
