import { Buffer } from 'node:buffer';
import { Observable, queueScheduler, type SchedulerLike, Subject } from 'rxjs';
import type { Connection, Transport } from './Transport.js';

/**
 * A transport within the process, for tests: each `open()` makes two joined ends, hands one to `accept` and emits the other.
 * Bytes arrive in order on `scheduler`; the default delivers at once, but never while another piece is being delivered.
 * Both ends are to be subscribed as they are handed out.
 */
export function memoryTransport(
  accept: (server: Connection) => void,
  scheduler: SchedulerLike = queueScheduler,
): Transport {
  return {
    open: () =>
      new Observable((subscriber) => {
        const [client, server] = joinedEnds(scheduler);
        subscriber.add(() => {
          client.close();
        });
        subscriber.add(
          scheduler.schedule(() => {
            accept(server);
            subscriber.next(client);
          }),
        );
      }),
  };
}

function joinedEnds(scheduler: SchedulerLike): [Connection, Connection] {
  const toServer = new Subject<Uint8Array>();
  const toClient = new Subject<Uint8Array>();
  const close = (): void => {
    scheduler.schedule(() => {
      toServer.complete();
      toClient.complete();
    });
  };
  const end = (inbound: Subject<Uint8Array>, outbound: Subject<Uint8Array>): Connection => ({
    bytes$: inbound.asObservable(),
    write: (text) => {
      const bytes = Buffer.from(text);
      scheduler.schedule(() => {
        outbound.next(bytes);
      });
    },
    close,
    secure: true,
  });
  return [end(toClient, toServer), end(toServer, toClient)];
}
