import type { AmiFields } from '../../catalogue/AmiFields.js';
import { encodeMessage } from './encodeMessage.js';
import { type ConnectionChange, RawText, type ServerWord } from './ServerWord.js';

/** Where raw text of an answer has the ActionID of the action. */
const ASKED_ID = '{ActionID}';

/**
 * Writes the words of one answer, one after the other: with the ActionID that they answer to unless they have one, or
 * `ActionID: undefined`, themselves; and the end of a list with the number of its rows where it says 0 or nothing.
 */
export function encodeAnswer(actionId?: string): (word: Exclude<ServerWord, ConnectionChange>) => string {
  let rows = 0;
  return (word) => {
    if (word instanceof RawText) return word.text.replaceAll(ASKED_ID, actionId ?? '');
    if (actionId === undefined) return encodeMessage(word);
    const { EventList: marker } = word;
    const isEnd = typeof marker === 'string' && /^complete$/i.test(marker);
    const text = encodeMessage(answering(isEnd ? counted(word, rows) : word, actionId));
    if (word['Event'] !== undefined) rows += 1;
    return text;
  };
}

/** Second, where Asterisk has it. */
function answering(word: AmiFields, actionId: string): AmiFields {
  if ('ActionID' in word) return word;
  const [first, ...rest] = Object.entries(word);
  return Object.fromEntries([...(first ? [first] : []), ['ActionID', actionId], ...rest]);
}

function counted(end: AmiFields, rows: number): AmiFields {
  const { ListItems = '0' } = end;
  return { ...end, ListItems: ListItems === '0' ? String(rows) : ListItems };
}
