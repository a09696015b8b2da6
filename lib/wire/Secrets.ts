import { Buffer } from 'node:buffer';
import type { Action } from './encodeAction.js';
import { fieldOf, isSameName } from './fieldOf.js';

const MASK = '***';

/** How many proofs of past logins are kept: a server can repeat those of a connection before. */
const MAX_PROOFS = 16;

/** What is shorter stays: hiding it would make holes in every message, which would show it all the more. */
const SHORTEST = 4;

/** Headers by which an error is understood: they stay what they are, whatever the secret is. */
const HEADERS: ReadonlySet<string> = new Set(['Response', 'Message', 'ActionID', 'Event', 'EventList', 'Output']);

/** One way in which a secret may be written, and what finds it in any case. */
interface Spelling {
  readonly text: string;
  readonly pattern: RegExp;
}

/**
 * What nobody is to see of a login. A server may repeat what it was sent, and errors and diagnostics tell what a server says:
 * `hide` takes the secrets out of it, however they are written.
 */
export class Secrets {
  private readonly own: readonly Spelling[];
  private proofs: readonly Spelling[] = [];

  constructor(secret: string) {
    this.own = secret.length < SHORTEST ? [] : spellingsOf(secret);
  }

  /** Something that shows that we know the secret, or that belongs to it: a digest, a challenge, the secret of another login. */
  add(proof: string): void {
    if (proof.length < SHORTEST) return;
    const isKnown = ({ text }: Spelling): boolean => this.proofs.some((known) => known.text === text);
    const spellings = spellingsOf(proof).filter((one) => !isKnown(one));
    this.proofs = [...this.proofs, ...spellings].slice(-MAX_PROOFS);
  }

  /** A login can come from anywhere: by a manager, or by an action of a user's. */
  learn(action: Action): void {
    if (!isSameName(action.name, 'login')) return;
    for (const field of ['Secret', 'Key']) {
      for (const proof of [fieldOf(action, field)].flat()) if (typeof proof === 'string') this.add(proof);
    }
  }

  /** A text that came from a server, as an error may show it. */
  hide(text: string): string {
    return [...this.own, ...this.proofs].reduce(hideOne, text);
  }

  /** The same of all texts of a message, its keys included, but for those by which it is understood. */
  hideIn(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    return Object.fromEntries(
      Object.entries(fields).map(([key, value]) => [HEADERS.has(key) ? key : this.hide(key), this.hideValue(value)]),
    );
  }

  private hideValue(value: unknown): unknown {
    if (typeof value === 'string') return this.hide(value);
    if (Array.isArray(value)) return value.map((one) => this.hideValue(one));
    // The variables of a channel.
    return typeof value === 'object' && value !== null
      ? this.hideIn(value as Readonly<Record<string, unknown>>)
      : value;
  }
}

/** As it is, as bytes that were read one by one, as JSON has it, as an address has it; the longest first. */
function spellingsOf(secret: string): readonly Spelling[] {
  const spellings = [
    secret,
    Buffer.from(secret).toString('latin1'),
    JSON.stringify(secret).slice(1, -1),
    // Half a character cannot be encoded, nor sent.
    /\p{Surrogate}/u.test(secret) ? secret : encodeURIComponent(secret),
  ];
  return [...new Set(spellings)]
    .filter((one) => one !== '')
    .sort((a, b) => b.length - a.length)
    .map((text) => ({ text, pattern: new RegExp(text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'), 'gi') }));
}

// At the end of a text there may be the beginning of a secret that has been cut off.
function hideOne(text: string, { text: secret, pattern }: Spelling): string {
  const shown = text.replace(pattern, MASK);
  for (let length = secret.length - 1; length >= SHORTEST; length -= 1) {
    if (shown.endsWith(secret.slice(0, length))) return shown.slice(0, -length) + MASK;
  }
  return shown;
}
