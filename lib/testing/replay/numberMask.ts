import { createHmac, randomBytes } from 'node:crypto';

/** Headers whose digits are no telephone number: times, ids, counters. */
const NO_NUMBER =
  /^(?:action|actionid|event|.*uniqueid|.*linkedid|sessionid|sequencenumber|timestamp|.*time|last(?:call|pause)|uptime|ssrc|sent.*|report\d.*)$/i;

/**
 * What is left as it is: bridges and other UUIDs, Uniqueids and times with their fractions, the ends of channel names. Or, last,
 * digits in a row, which are a number. What stands before the end of a channel's name is looked at last and has limits: a line
 * may be a megabyte of such ends.
 */
const DIGITS =
  /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|(?<!\d)\d{9,10}\.\d+|-[0-9a-f]{8}(?=[;,\s)>]|$)(?<=\b[a-z][a-z0-9]{0,30}\/[^\s,]{0,100}-[0-9a-f]{8})|(\d{6,})/gim;

/**
 * Makes a mask of telephone numbers: six digits or more in a row become others, as many, the same ones everywhere and only
 * under this mask; shorter extensions and leading zeros stay. Without the mask's own key, which nobody has, nobody can find the
 * number to a fake by trying all.
 */
export function numberMask(): (text: string) => string {
  const key = randomBytes(32);
  const fake = (digits: string): string => {
    const bytes = createHmac('sha256', key).update(digits).digest();
    const zeros = /^0*/.exec(digits)?.[0] ?? '';
    const others = Array.from(digits.slice(zeros.length), (_, at) => {
      const byte = bytes[at % bytes.length] ?? 0;
      // No further zero in front.
      return at === 0 ? 1 + (byte % 9) : byte % 10;
    });
    return zeros + others.join('');
  };
  const maskDigits = (text: string): string =>
    text.replace(DIGITS, (whole, digits: string | undefined) => (digits === undefined ? whole : fake(digits)));
  const maskLine = (line: string): string => {
    // `Line-000001-000002: …` is the name of a header, `ChanVariable(PJSIP/4930123456-00000001): …` is more than that.
    const header = /^([\w-]+): /.exec(line)?.[1];
    if (header === undefined) return maskDigits(line);
    return NO_NUMBER.test(header) ? line : header + maskDigits(line.slice(header.length));
  };
  return (text) => text.split('\n').map(maskLine).join('\n');
}
