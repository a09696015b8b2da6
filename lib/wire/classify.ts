import { Frame } from './Frame.js';
import { keyEnd, lineEnd, valueAfter } from './fieldLines.js';

/** How nearly every event begins. */
export const EVENT = 'Event: ';

/** How `Response: Follows` begins: console output up to Asterisk 13. */
export const FOLLOWS = 'Response: Follows';

/** The text of a block of lines as a frame; undefined where it has neither `Event` nor `Response`. */
export function classify(text: string): Frame | undefined {
  if (text.startsWith(EVENT)) return new Frame('event', valueAfter(text, EVENT.length - 2, lineEnd(text, 0)), text);
  // Nearly always it is the first line that tells, but nothing says that it must be.
  for (let at = 0, end; at < text.length; at = end + 1) {
    end = lineEnd(text, at);
    const colon = keyEnd(text, at, end);
    if (colon < 0) continue;
    const key = text.slice(at, colon).toLowerCase();
    if (key === 'event') return new Frame('event', valueAfter(text, colon, end), text);
    if (key === 'response') return response(text, valueAfter(text, colon, end));
  }
  return undefined;
}

function response(text: string, value: string): Frame {
  return text.startsWith(FOLLOWS)
    ? new Frame('response', value, text, followsHeadersEnd(text))
    : new Frame('response', value, text);
}

// An output line may well look like a header: only these two stand before the output, once each (asterisk-13/commands).
function followsHeadersEnd(text: string): number {
  const headers = /^Response: Follows\r?\n(?:Privilege:[^\n]*\n)?(?:ActionID:[^\n]*\n)?/;
  return headers.exec(text)?.[0].length ?? text.length;
}
