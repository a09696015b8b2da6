import { checkNumber } from './checkNumber.js';
import type { FaultyLine } from './FaultyLine.js';

/** Which clients a fault concerns: all of them where nothing is said. */
export interface ClientChoice {
  /** Those of that user, from their Login on. */
  readonly user?: string;
  /** The client that was the n-th to connect, from 1. */
  readonly connection?: number;
}

/** Whether a client is among those that a fault concerns. Refuses a choice that cannot be. */
export function clientChoice(
  fault: string,
  { user, connection }: ClientChoice,
): (client: Pick<FaultyLine, 'user' | 'connection'>) => boolean {
  checkNumber(fault, 'connection', connection, { least: 1, whole: true });
  return (client) =>
    (user === undefined || client.user === user) && (connection === undefined || client.connection === connection);
}
