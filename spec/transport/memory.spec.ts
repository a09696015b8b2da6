import { type Connection, memoryTransport } from 'rx-asterisk';
import { type Observable, switchMap, tap } from 'rxjs';

describe('memoryTransport', () => {
  it('delivers in order what is written before, and while, the other end listens', () => {
    const received: string[] = [];
    const transport = memoryTransport((server) => {
      server.bytes$.subscribe(() => {
        server.write('C');
      });
      server.write('A');
      server.write('B');
    });
    const answering = (client: Connection): Observable<Uint8Array> =>
      client.bytes$.pipe(
        tap(() => {
          if (received.length === 0) client.write('answer to A');
        }),
      );
    transport
      .open()
      .pipe(switchMap(answering))
      .subscribe((bytes) => received.push(Buffer.from(bytes).toString()));
    expect(received).toEqual(['A', 'B', 'C']);
  });
});
