import { Buffer } from 'node:buffer';
import { Observable, type SchedulerLike, type Subscriber } from 'rxjs';
import { CommunicationError } from '../../errors.js';
import type { Connection, Transport } from '../../transport/Transport.js';
import type { ClientLine } from './ClientLine.js';
import type { ManagerServer } from './ManagerServer.js';

/** A way to a server in the same process. What is written arrives on the scheduler, never within the call that writes. */
export function memoryTransport(server: ManagerServer, scheduler: SchedulerLike): Transport {
  return {
    open: () =>
      new Observable((subscriber) => {
        if (server.closed) {
          subscriber.error(new CommunicationError('The embedded PBX is closed'));
          return undefined;
        }
        const [client, line] = joinedEnds(scheduler);
        server.accept(line);
        subscriber.next(client);
        return () => client.close();
      }),
  };
}

function joinedEnds(scheduler: SchedulerLike): [Connection, ClientLine] {
  const toServer = new MemoryPipe(scheduler);
  const toClient = new MemoryPipe(scheduler);
  const end = (): void => {
    toServer.end();
    toClient.end();
  };
  return [
    // Closing leaves the other direction open: the server's last words still arrive, then it ends its side too.
    { bytes$: toClient.bytes$, write: (text) => toServer.write(text), close: () => toServer.end(), secure: true },
    { bytes$: toServer.bytes$, write: (text) => toClient.write(text), end, cut: end },
  ];
}

type Delivery = (subscriber: Subscriber<Uint8Array>) => void;

/** One direction. Keeps what comes before somebody listens. What is written at once arrives at once. */
class MemoryPipe {
  readonly bytes$ = new Observable<Uint8Array>((subscriber) => {
    this.#subscriber = subscriber;
    if (!this.#scheduled) this.#deliver();
  });
  #queue: Delivery[] = [];
  #scheduled = false;
  #subscriber: Subscriber<Uint8Array> | undefined;
  #ended = false;

  constructor(private readonly scheduler: SchedulerLike) {}

  write(text: string): void {
    if (this.#ended) return;
    const bytes = new Uint8Array(Buffer.from(text));
    this.#later((subscriber) => subscriber.next(bytes));
  }

  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#later((subscriber) => subscriber.complete());
  }

  #later(delivery: Delivery): void {
    this.#queue.push(delivery);
    if (this.#scheduled) return;
    this.#scheduled = true;
    this.scheduler.schedule(() => {
      this.#scheduled = false;
      this.#deliver();
    });
  }

  #deliver(): void {
    const subscriber = this.#subscriber;
    if (subscriber === undefined) return;
    const due = this.#queue;
    this.#queue = [];
    for (const delivery of due) delivery(subscriber);
  }
}
