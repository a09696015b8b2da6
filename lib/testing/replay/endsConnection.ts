import type { ActionRequest } from '../wire/ActionRequest.js';
import type { RecordedChunk } from './RecordedChunk.js';

/** Asterisk closes the connection after a Logoff and after a login that it refuses; the recording does not say so. */
export function endsConnection({ name }: ActionRequest, answer: readonly RecordedChunk[]): boolean {
  if (name.toLowerCase() !== 'login') return name.toLowerCase() === 'logoff';
  const text = answer.map((chunk) => chunk.toText((id) => id)).join('');
  return /(?<=^|\n)Response: Error\r?\n/.test(text);
}
