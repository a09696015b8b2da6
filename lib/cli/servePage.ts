import { createServer } from 'node:http';
import { Observable, of, take } from 'rxjs';
import { Failed } from './Failed.js';

/** A page that is made anew for whoever asks. */
export interface PageOptions {
  /** 0 takes any that is free. */
  readonly port: number;
  readonly host: string;
  readonly path: string;
  /** Emits the page, as it is now, to whoever subscribes. */
  readonly page$: Observable<string>;
}

/**
 * Serves a page over HTTP. Emits its address once it listens. Never completes; errors with `Failed` where it cannot listen.
 * Unsubscribing stops, and cuts whoever is connected.
 */
export function servePage({ port, host, path, page$ }: PageOptions): Observable<string> {
  return new Observable((subscriber) => {
    const server = createServer(({ url, method }, response) => {
      const isThere = url?.split('?', 1)[0] === path && (method === 'GET' || method === 'HEAD');
      response.writeHead(isThere ? 200 : 404, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
      const text$ = isThere ? page$ : of(`${path} is here, and nothing else\n`);
      // Where there is no page any more, the server is about to stop.
      subscriber.add(
        text$.pipe(take(1)).subscribe({ next: (text) => response.end(text), error: () => response.end() }),
      );
    });
    server.once('error', (error) => subscriber.error(new Failed(`Cannot listen on ${host}:${port}: ${error.message}`)));
    server.listen(port, host, () => {
      const address = server.address();
      // Only a server on a pipe has a text.
      const own = typeof address === 'object' ? (address?.port ?? port) : port;
      subscriber.next(`http://${host.includes(':') ? `[${host}]` : host}:${own}${path}`);
    });
    return () => {
      server.close();
      server.closeAllConnections();
    };
  });
}
