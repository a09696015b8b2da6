import { errorText } from '../../lib/cli/text/errorText.js';

describe('an error on the terminal', () => {
  it.each([
    ['there is no command "ami://admin:my secret@host"', 'there is no command "ami://***@host"'],
    ['amis://u:p@h and ami://v:q@i', 'amis://***@i'],
    ['ami://user:secret@host is how', 'ami://user:secret@host is how'],
    ['ami://user:secret@host, not ami://u:p@h', 'ami://user:secret@host, not ami://***@h'],
    ['nothing of a secret: a@b', 'nothing of a secret: a@b'],
  ])('shows no secret of an address, also one with blanks: %s', (text, shown) => {
    expect(errorText(new Error(text))).toBe(shown);
  });

  it('may be a megabyte of beginnings of addresses', () => {
    const text = 'a://'.repeat(1 << 18);
    expect(errorText(text)).toHaveLength(text.length);
  });

  it('keeps its lines, and nothing that a terminal obeys', () => {
    expect(errorText('one\ntwo\x1b[2J')).toBe('one\ntwo\\x1b[2J');
  });
});
