import { Buffer } from 'node:buffer';

/** Pads as C does: by bytes, so that text that is not ASCII gets too few blanks (commands, Asterisk 22: `UTF=Ünïcødé`). */
export function padBytes(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - Buffer.byteLength(text)));
}
