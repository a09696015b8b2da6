import type { World } from './World.js';

/** What shows that something of the seed works here. */
export type Proof = (world: World) => Promise<void> | void;

/** A row of the table of what py-asterisk has. */
export interface SeedRow {
  /** Its first cell. */
  readonly seed: string;
  /** A proof for each name in it, by the name that it has here. */
  readonly proofs: Readonly<Record<string, Proof>>;
}

export const SUCCESS = { Response: 'Success' } as const;
