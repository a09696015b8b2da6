import { recordings } from '../recordings.js';
import { fieldsOf, framesOf } from './framesOf.js';

type Fields = readonly (readonly [key: string, value: string])[];

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', a: '\x07', b: '\b', f: '\f', v: '\v' };

/** The obvious reading, without a thought for speed or cuts: blocks at empty lines, lines at the first colon. */
function readNaively(text: string, version: string): Fields[] {
  const [, ...lines] = text.replaceAll('\r\n', '\n').split('\n');
  return lines
    .join('\n')
    .split(/\n\n+/)
    .filter((block) => block.trim() !== '')
    .map((block) => decodeNames(block.replace(/\n$/, '').split('\n').map(readLine), version));
}

function readLine(line: string): readonly [string, string] {
  const [key = '', ...rest] = line.split(':');
  return [key, rest.join(':').replace(/^ /, '')];
}

function decodeNames(fields: Fields, version: string): Fields {
  const event = fields.find(([key]) => key === 'Event')?.[1];
  const isDecoded = (key: string): boolean => {
    if (event === undefined || event === 'OriginateResponse' || event === 'QueueEntry') return false;
    // Asterisk 13 leaves the names in these rows as they are.
    if (event === 'Status' && version === '13' && key.endsWith('Name')) return false;
    if (event === 'VarSet' && key === 'Value') return true;
    return /(CallerIDName|ConnectedLineName|ChanVariable)$/.test(key) && key !== 'EffectiveConnectedLineName';
  };
  // What the sender of a UserEvent wrote is not the server's.
  const own = event === 'UserEvent' ? fields.findIndex(([key]) => key === 'UserEvent') : fields.length;
  return fields.map(([key, value], index) => [
    key,
    index < own && isDecoded(key) ? value.replace(/\\(.)/g, (_, char: string) => ESCAPED[char] ?? char) : value,
  ]);
}

/** A frame as one text: comparing a hundred thousand little arrays takes long. */
function toText(fields: Fields): string {
  return fields.map(([key, value]) => `${key} = ${JSON.stringify(value)}`).join('\n');
}

// Console output of Asterisk 13 has a form of its own.
const plain = recordings.filter(({ serverText }) => !serverText.includes('Response: Follows'));

describe('a naive reading', () => {
  it.each(plain)('agrees about $name', ({ name, serverBytes, serverText }) => {
    const version = name.slice('asterisk-'.length, name.indexOf('/'));
    expect(framesOf([serverBytes]).map(fieldsOf).map(toText)).toEqual(readNaively(serverText, version).map(toText));
  });

  it.each(['13', '20', '22'])('was made of recordings of Asterisk %s', (version) => {
    expect(plain.filter(({ name }) => name.startsWith(`asterisk-${version}/`)).length).toBeGreaterThan(1);
  });
});
