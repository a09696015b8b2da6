import { connect, type Socket } from 'node:net';
import { filter, firstValueFrom, type Observable, ReplaySubject } from 'rxjs';

/** A client on a bare socket. */
export class SocketClient {
  #received = '';
  readonly #text = new ReplaySubject<string>(1);
  readonly #closed = new ReplaySubject<void>(1);

  constructor(readonly socket: Socket) {
    const decoder = new TextDecoder();
    socket.on('data', (chunk) => this.#text.next((this.#received += decoder.decode(chunk, { stream: true }))));
    socket.on('error', () => undefined);
    socket.on('close', () => this.#closed.next());
  }

  static to({ host, port }: { host: string; port: number }): SocketClient {
    return new SocketClient(connect(port, host));
  }

  /** Emits all that came so far, whenever something comes. */
  get arrivals(): Observable<string> {
    return this.#text.asObservable();
  }

  /** Resolves with all that came so far, once it matches. */
  until(pattern: RegExp): Promise<string> {
    return firstValueFrom(this.#text.pipe(filter((text) => pattern.test(text))));
  }

  /** Begins anew with what comes from now on. */
  forget(): void {
    this.#text.next((this.#received = ''));
  }

  closed(): Promise<void> {
    return firstValueFrom(this.#closed);
  }

  send(text: string | Uint8Array): void {
    this.socket.write(text);
  }
}
