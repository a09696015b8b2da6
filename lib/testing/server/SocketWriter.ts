import type { Socket } from 'node:net';
import { Observable } from 'rxjs';

/** What is written in one go at the most, in characters. */
const PIECE = 2 ** 16;
/** How far behind a client may be, in bytes, if it goes on reading at all. */
const MAX_BACKLOG = 2 ** 26;

/**
 * Writes to a client, a burst in one piece. A client that reads too slowly is dropped, as Asterisk does it (`writetimeout`): one
 * that has taken nothing of what waits for `timeout` ms, or for which 64 MB wait. So a client that never reads costs no more.
 */
export class SocketWriter {
  #text = '';
  #isScheduled = false;
  /** Pieces that the socket has not taken yet, and how many it has. */
  #waiting = 0;
  #taken = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly socket: Socket,
    private readonly timeout: number,
  ) {
    socket.once('close', () => clearTimeout(this.#timer));
  }

  write(data: string | Uint8Array): void {
    if (!this.socket.writable) return;
    if (typeof data !== 'string') {
      this.#flush();
      this.#hand(data);
      return;
    }
    this.#text += data;
    if (this.#text.length >= PIECE) this.#flush();
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    process.nextTick(() => {
      this.#isScheduled = false;
      this.#flush();
    });
  }

  /** @see ClientLine.send */
  send(piece: Uint8Array): Observable<never> {
    return new Observable((subscriber) => {
      this.#flush();
      if (!this.socket.writable) subscriber.complete();
      // A turn of the event loop, in which a client of this process reads what has come.
      else this.#hand(piece, () => setImmediate(() => subscriber.complete()));
    });
  }

  /** Closes when all that was written has left. */
  end(): void {
    this.#flush();
    // Each call would wait for the end of what was written on its own.
    if (!this.socket.writableEnded) this.socket.destroySoon();
  }

  #flush(): void {
    if (this.#text === '' || !this.socket.writable) return;
    const text = this.#text;
    this.#text = '';
    this.#hand(text);
  }

  #hand(data: string | Uint8Array, whenTaken: () => void = () => undefined): void {
    this.#waiting++;
    this.socket.write(data, () => {
      this.#waiting--;
      this.#taken++;
      whenTaken();
    });
    if (this.socket.writableLength > MAX_BACKLOG) this.socket.destroy();
    else this.#timer ??= this.#watch();
  }

  // The time of sockets, not of the PBX: in virtual time an hour passes before a client can read a byte. Looked at twice, so that
  // one long pause of this process is not taken for one of the client.
  #watch(): NodeJS.Timeout {
    let taken = this.#taken;
    let isLate = false;
    const timer = setTimeout(() => {
      if (this.#waiting === 0) {
        this.#timer = undefined;
        return;
      }
      const isStuck = this.#taken === taken;
      if (isStuck && isLate) {
        this.socket.destroy();
        return;
      }
      isLate = isStuck;
      taken = this.#taken;
      timer.refresh();
    }, this.timeout / 2);
    return timer;
  }
}
