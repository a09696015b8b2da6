import { catchError, type MonoTypeOperatorFunction, tap, throwError } from 'rxjs';
import { hasKind } from '../index.js';
import type { ListenAddress } from '../testing/index.js';
import type { Desk } from './Desk.js';
import { Failed } from './Failed.js';

/** Says how a server can be reached, once it listens. Errors with `Failed` where it cannot. */
export function tellAddress(desk: Desk, account = 'any:any'): MonoTypeOperatorFunction<ListenAddress> {
  const tell = ({ host, port }: ListenAddress): void => {
    const url = `ami://${account}@${host.includes(':') ? `[${host}]` : host}:${port}`;
    desk.tell({ host, port, url }, () => `${url}\n`);
  };
  return (address$) =>
    address$.pipe(
      tap(tell),
      // It is no PBX that cannot be reached.
      catchError((error: unknown) =>
        throwError(() => (hasKind(error, 'communication') ? new Failed(error.message) : error)),
      ),
    );
}
