import { take } from 'rxjs';
import { action, on } from '../../dist/esm/index.js';

/** Calls `ready` once the server is, with what sends a Ping and hands over the number in its answer. */
export function whenReady(pbx, ready) {
  const ping = (number, answered) => {
    const ping$ = pbx.pipe(action('Ping', { Seq: String(number) }));
    ping$.subscribe({ next: ({ Seq }) => answered(Seq), error: () => answered() });
  };
  pbx.pipe(on('FullyBooted'), take(1)).subscribe(() => ready({ ping }));
}
