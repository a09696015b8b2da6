import type { TranscriptEntry } from 'rx-asterisk/testing';

/** A message of a server, as a reader of the wire would write it down, and the number of the action that had been sent last. */
export interface Utterance {
  readonly fields: readonly (readonly [key: string, value: string])[];
  readonly after: number;
}

/** An action of a client. */
export interface Asked {
  readonly name: string;
  readonly id: string;
}

/** The actions of a conversation, in order. */
export function askedIn(entries: readonly TranscriptEntry[]): Asked[] {
  return blocksOf(entries.filter(({ from }) => from === 'client')).map(({ text }) => ({
    name: /^Action: ?(.*?)\r?$/im.exec(text)?.[1] ?? '',
    id: /^ActionID: ?(.*?)\r?$/im.exec(text)?.[1] ?? '',
  }));
}

/** What the server said in a conversation, without its banner. */
export function saidIn(entries: readonly TranscriptEntry[]): Utterance[] {
  let asked = 0;
  const served = entries.flatMap((entry) => {
    if (entry.from === 'server') return [{ ...entry, asked }];
    asked += blocksOf([entry]).length;
    return [];
  });
  let at = 0;
  const starts = served.map(({ data, asked: after }) => ({ start: (at += data.length) - data.length, after }));
  return blocksOf(served).map(({ text, start }) => ({
    fields: fieldsOf(text),
    after: starts.filter((piece) => piece.start <= start).at(-1)!.after,
  }));
}

export function valueOf({ fields }: Pick<Utterance, 'fields'>, key: string): string | undefined {
  return fields.find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];
}

const CONSOLE = /^Response: Follows\r\n/;

interface Block {
  readonly text: string;
  readonly start: number;
}

function blocksOf(entries: readonly Pick<TranscriptEntry, 'data'>[]): Block[] {
  const text = entries.map(({ data }) => data).join('');
  const blocks: Block[] = [];
  let start = /^Asterisk Call Manager\/.*\r\n/.exec(text)?.[0].length ?? 0;
  while (start < text.length) {
    const rest = text.slice(start);
    const end = CONSOLE.test(rest) ? /--END COMMAND--(?:\r\n){2}/ : /\r?\n(?:\r?\n)+|$/;
    const { index, 0: mark } = end.exec(rest) ?? { index: rest.length, 0: '' };
    if (index > 0) blocks.push({ text: rest.slice(0, index), start });
    start += index + mark.length;
  }
  return blocks;
}

function fieldsOf(text: string): (readonly [string, string])[] {
  const lines = text.split(/\r?\n/);
  const headers = CONSOLE.test(text)
    ? lines.slice(0, lines.findIndex((line) => line.startsWith('ActionID:')) + 1)
    : lines;
  return headers.map((line) => {
    const colon = line.indexOf(':');
    return colon < 0 ? [line, ''] : [line.slice(0, colon), line.slice(colon + 1).trimStart()];
  });
}
