import type { Command } from '@commander-js/extra-typings';
import { ignoreElements, map, merge, shareReplay, tap } from 'rxjs';
import type { Desk } from '../Desk.js';
import { inventory } from '../inventory.js';
import { metricsText } from '../metricsText.js';
import { servePage } from '../servePage.js';
import { example } from '../text/example.js';
import { integerIn } from '../text/numberIn.js';

/** `metrics --port`. */
export function addMetrics(program: Command, desk: Desk): void {
  program
    .command('metrics')
    .summary('serve metrics for Prometheus')
    .description(
      'Serves /metrics for Prometheus over HTTP, until Ctrl-C: channels, calls, queues, conferences, and the connection.',
    )
    .option('--port <number>', 'the port, 0 for any that is free', integerIn('--port', 'a port', 0, 65_535), 9_256)
    .option('--host <address>', 'the address to listen at', '127.0.0.1')
    .addHelpText('after', example('rx-asterisk metrics --port 9256', 'curl http://127.0.0.1:9256/metrics'))
    .action(async ({ port, host }) => {
      await desk.follow((pbx) => {
        const inventory$ = inventory(pbx, (text) => desk.warn(text)).pipe(
          shareReplay({ bufferSize: 1, refCount: true }),
        );
        const page$ = inventory$.pipe(map((all) => metricsText(all, pbx.metrics())));
        const address$ = servePage({ port, host, path: '/metrics', page$ }).pipe(
          tap((url) => desk.tell({ url }, () => `${url}\n`)),
        );
        // Followed all the time, for an answer must not wait for a list. A page is made for who asks.
        return merge(inventory$.pipe(ignoreElements()), address$);
      });
    });
}
