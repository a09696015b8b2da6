import { Frame } from './Frame.js';
import { keyEnd, lineEnd, valueAfter } from './fieldLines.js';
import type { Layouts } from './Layouts.js';

/** How `Response: Follows` begins: console output up to Asterisk 13. */
export const FOLLOWS = 'Response: Follows';

/** The text of a block of lines as a frame; undefined where it has neither `Event` nor `Response`. */
export function classify(text: string, layouts: Layouts): Frame | undefined {
  // Nearly always it is the first line that tells, but nothing says that it must be.
  for (let at = 0, end; at < text.length; at = end + 1) {
    end = lineEnd(text, at);
    const colon = keyEnd(text, at, end);
    if (colon < 0) continue;
    const key = text.slice(at, colon).toLowerCase();
    const value = valueAfter(text, colon, end);
    if (key === 'event') return new Frame('event', layouts.of('event', value), text);
    if (key === 'response') return new Frame('response', layouts.of('response', value), text, headersEnd(text));
  }
  return undefined;
}

// An output line may well look like a header: only these two stand before the output, once each (asterisk-13/commands).
function headersEnd(text: string): number {
  if (!text.startsWith(FOLLOWS)) return text.length;
  const headers = /^Response: Follows\r?\n(?:Privilege:[^\n]*\n)?(?:ActionID:[^\n]*\n)?/;
  return headers.exec(text)?.[0].length ?? text.length;
}
