import { maskText } from '../../wire/maskText.js';
import type { ActionRequest } from '../wire/ActionRequest.js';

/** What two actions have in common that are the same: name and fields, in any order but that of a repeated header. */
export function signatureOf(request: ActionRequest): string {
  const name = request.name.toLowerCase();
  // Who logs in, and whether with an MD5 key, does not change the rest of the conversation.
  if (name === 'login') return name;
  // A recording has no secrets: whoever sends another one means the same action.
  const lines = maskText(request.lines.join('\n')).split('\n');
  const fields = lines.map(fieldOf).filter(([key]) => key !== 'action' && key !== 'actionid');
  return JSON.stringify([name, request.fault, fields.sort(([a], [b]) => (a < b ? -1 : Number(a > b)))]);
}

function fieldOf(line: string): readonly [key: string, value: string] {
  const colon = line.indexOf(':');
  return colon < 0 ? [line, ''] : [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trimStart()];
}
