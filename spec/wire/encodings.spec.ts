import type { DecoderOptions } from 'rx-asterisk';
import { BANNER, frameOfBytes } from './frameOf.js';
import { framesOf } from './framesOf.js';
import { scriptedSession } from './scriptedSession.js';

const valueIn = (bytes: Buffer, options?: DecoderOptions): string | undefined =>
  frameOfBytes(Buffer.concat([Buffer.from('Event: Test\r\nName: '), bytes]), options).get('Name');

describe('the text of a frame', () => {
  it.each(['Zoë', 'Ünïcødé ☎ 电话', '日本語', 'Пётр', '🙂👩‍👩‍👧', '\ufeffbom', '\u007f'])('is UTF-8: %s', (name) => {
    expect(valueIn(Buffer.from(name))).toBe(name);
  });

  it('is Latin-1 where it is no UTF-8', () => {
    expect(valueIn(Buffer.from('Zoë Ångström', 'latin1'))).toBe('Zoë Ångström');
  });

  it('is of the encoding that was asked for where it is no UTF-8', () => {
    const pyotr = Buffer.from([0xcf, 0xb8, 0xf2, 0xf0]);
    expect(valueIn(pyotr, { fallbackEncoding: 'windows-1251' })).toBe('Пётр');
  });

  it('is UTF-8 all the same in other frames', () => {
    const bytes = Buffer.concat([
      Buffer.from(`${BANNER}Event: Test\r\nName: `),
      Buffer.from([0xcf, 0xb8, 0xf2, 0xf0]),
      Buffer.from('\r\n\r\nEvent: Test\r\nName: Пётр ☎\r\n\r\n'),
    ]);
    const names = framesOf([bytes], { fallbackEncoding: 'windows-1251' }).map((frame) => frame.get('Name'));
    expect(names).toEqual(['Пётр', 'Пётр ☎']);
  });

  it.each([
    ['cut off', [0xe2, 0x98]],
    ['overlong', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['no beginning', [0x80]],
  ])('loses nothing of UTF-8 that is %s', (_, bytes) => {
    expect(valueIn(Buffer.from(bytes))).toHaveLength(bytes.length);
    expect(valueIn(Buffer.from(bytes))).not.toContain('\ufffd');
  });

  it('is the same wherever a character is cut', () => {
    const name = 'aë☎🙂日本語z';
    const bytes = Buffer.from(`${BANNER}Event: Test\r\nName: ${name}\r\n\r\n`);
    for (let at = 0; at <= bytes.length; at++) {
      const [frame] = framesOf([bytes.subarray(0, at), bytes.subarray(at)]);
      expect(frame!.get('Name')).toBe(name);
    }
    const [frame] = framesOf(Array.from(bytes, (byte) => Uint8Array.of(byte)));
    expect(frame!.get('Name')).toBe(name);
  });
});

describe('the name of an event', () => {
  it.each(['Événement', '通知'])('is its text, for who waits for that one alone too: %s', (name) => {
    const { session, serve } = scriptedSession();
    const heard: string[] = [];
    session.on(name).subscribe(({ Event }) => heard.push(Event));
    serve(`Event: ${name}\r\nChannel: a\r\n\r\n`);
    expect(heard).toEqual([name]);
  });
});
