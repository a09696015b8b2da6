import { isSecret } from '../../wire/maskSecrets.js';
import type { ReceivedAction } from './ReceivedAction.js';

/** An action that a session performed, as the server got it. */
export interface PerformedAction {
  /** When it was sent. */
  readonly frame: number;
  readonly name: string;
  /** Its fields but for Action and ActionID; of a header that repeats, a list. Secrets are masked. */
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  readonly actionId: string;
  /** The session that performed it. */
  readonly epoch: number;
}

export function performedBy(epoch: number, { frame, name, fields, actionId }: ReceivedAction): PerformedAction {
  const shown = Object.entries(fields).map(([key, value]) => [key, mask(key, value)] as const);
  return { frame, name, fields: Object.fromEntries(shown), actionId, epoch };
}

function mask(key: string, value: string | readonly string[]): string | readonly string[] {
  if (typeof value !== 'string') return value.map((one) => maskText(key, one));
  return maskText(key, value);
}

function maskText(key: string, text: string): string {
  if (isSecret(key)) return '***';
  // "Variable: SIPSECRET=…" is named by its value.
  const name = text.replace(/=.*$/s, '');
  return name !== text && isSecret(name) ? `${name}=***` : text;
}
