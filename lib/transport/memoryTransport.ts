import { Observable, queueScheduler, type SchedulerLike, type Subscriber } from 'rxjs';
import type { Connection, Transport } from './Transport.js';

/** An end of a connection within the process. Can send bytes that are no text, as a server may. */
export interface MemoryEnd extends Connection {
  write(data: string | Uint8Array): void;
}

/**
 * A transport within the process: each `open()` makes two joined ends, hands one to `accept` and emits the other.
 * What one end writes arrives at the other in order, on the scheduler; the default delivers at once.
 * A client that closes still gets the server's last words; a server that closes ends both directions.
 * @example
 * const transport = memoryTransport((server) => server.write('Asterisk Call Manager/11.0.0\r\n'));
 */
export function memoryTransport(
  accept: (server: MemoryEnd) => void,
  scheduler: SchedulerLike = queueScheduler,
): Transport {
  return {
    open: () =>
      new Observable((subscriber) => {
        const [client, server] = joinedEnds(scheduler);
        accept(server);
        subscriber.next(client);
        return () => {
          client.close();
        };
      }),
  };
}

function joinedEnds(scheduler: SchedulerLike): [client: MemoryEnd, server: MemoryEnd] {
  const toServer = new MemoryPipe(scheduler);
  const toClient = new MemoryPipe(scheduler);
  // Nobody can read along within a process.
  const end = (inbound: MemoryPipe, outbound: MemoryPipe, close: () => void): MemoryEnd => ({
    bytes$: inbound.bytes$,
    write: (data) => {
      outbound.write(data);
    },
    close,
    secure: true,
  });
  return [
    end(toClient, toServer, () => {
      toServer.end();
    }),
    end(toServer, toClient, () => {
      toServer.end();
      toClient.end();
    }),
  ];
}

/** Its bytes are a memory of their own: what keeps them keeps no more. */
const encoder = new TextEncoder();

type Delivery = (subscriber: Subscriber<Uint8Array>) => void;

/** One direction. Keeps what comes before somebody listens. */
class MemoryPipe {
  readonly bytes$: Observable<Uint8Array>;
  private readonly queue: Delivery[] = [];
  private subscriber: Subscriber<Uint8Array> | undefined;
  private isScheduled = false;
  private isDelivering = false;
  private hasEnded = false;

  constructor(private readonly scheduler: SchedulerLike) {
    this.bytes$ = new Observable((subscriber) => {
      this.subscriber = subscriber;
      if (!this.isScheduled) this.deliver();
    });
  }

  write(data: string | Uint8Array): void {
    const bytes = typeof data === 'string' ? encoder.encode(data) : new Uint8Array(data);
    if (!this.hasEnded) {
      this.later((subscriber) => {
        subscriber.next(bytes);
      });
    }
  }

  end(): void {
    if (this.hasEnded) return;
    this.hasEnded = true;
    this.later((subscriber) => {
      subscriber.complete();
    });
  }

  private later(delivery: Delivery): void {
    this.queue.push(delivery);
    if (this.isScheduled) return;
    this.isScheduled = true;
    this.scheduler.schedule(() => {
      this.isScheduled = false;
      this.deliver();
    });
  }

  // What is written while a piece is being delivered comes behind those that wait.
  private deliver(): void {
    const { subscriber } = this;
    if (subscriber === undefined || this.isDelivering) return;
    this.isDelivering = true;
    for (let next; (next = this.queue.shift()) !== undefined;) next(subscriber);
    this.isDelivering = false;
  }
}
