import type { Command } from '@commander-js/extra-typings';
import { ignoreElements, merge, tap } from 'rxjs';
import type { Desk } from '../Desk.js';
import { metricsPage } from '../metricsPage.js';
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
        const { page, news$ } = metricsPage(pbx, (text) => desk.warn(text));
        const address$ = servePage({ port, host, path: '/metrics', page }).pipe(
          tap((url) => desk.tell({ url }, () => `${url}\n`)),
        );
        return merge(news$.pipe(ignoreElements()), address$);
      });
    });
}
