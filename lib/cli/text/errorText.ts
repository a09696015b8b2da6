import { printableLines } from './printable.js';

/**
 * An error as it may stand on a terminal: what a server says in it does nothing to the terminal, and an address that was given
 * in the wrong place does not show its secret.
 */
export function errorText(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  // A secret may hold blanks. Our own example of an address has none. With a limit: a server can say a megabyte of beginnings.
  return printableLines(text.replace(/(\w:\/\/)(?!user:secret@)[^\n]{0,1024}@/g, '$1***@'));
}
