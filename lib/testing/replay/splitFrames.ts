/** Console output of Asterisk 13 has empty lines of its own. */
const FOLLOWS = 'Response: Follows';

/** What a server sent, cut behind the empty lines that end its frames. What no empty line ends comes last. */
export function splitFrames(text: string): string[] {
  const frames: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = text.startsWith(FOLLOWS, at) ? /--END COMMAND--(?:\r?\n){2,}/g : /\n(?:\r?\n)+/g;
    end.lastIndex = at;
    const next = end.test(text) ? end.lastIndex : text.length;
    frames.push(text.slice(at, next));
    at = next;
  }
  return frames;
}
