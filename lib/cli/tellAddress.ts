import { type MonoTypeOperatorFunction, tap } from 'rxjs';
import type { ListenAddress } from '../testing/index.js';
import type { Desk } from './Desk.js';

/** Says how a server can be reached, once it listens. */
export function tellAddress(desk: Desk, account = 'any:any'): MonoTypeOperatorFunction<ListenAddress> {
  return tap(({ host, port }) => {
    const url = `ami://${account}@${host.includes(':') ? `[${host}]` : host}:${port}`;
    desk.tell({ host, port, url }, () => `${url}\n`);
  });
}
