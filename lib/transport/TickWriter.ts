import type { Socket } from 'node:net';
import process from 'node:process';

/**
 * Writes what is written in the same tick as one text: on a busy connection a call of the system for each action would cost more
 * than all else of it.
 */
export class TickWriter {
  private text = '';

  constructor(private readonly socket: Socket) {}

  write(text: string): void {
    if (!this.socket.writable) return;
    if (this.text === '') {
      process.nextTick(() => {
        this.flush();
      });
    }
    this.text += text;
  }

  /** Writes what is left, at once. */
  flush(): void {
    const { text } = this;
    this.text = '';
    if (text !== '' && this.socket.writable) this.socket.write(text);
  }
}
