import process from 'node:process';
import { defer, fromEvent, merge } from 'rxjs';
import { adviceFor } from './adviceFor.js';
import { program } from './program.js';

// `npm start`: the live picture of a PBX until the time is up, or Ctrl-C.
const interrupt$ = merge(
  fromEvent(process, 'SIGINT'),
  fromEvent(process, 'SIGTERM'),
  // Who reads our output may leave first, as `head` does.
  fromEvent(process.stdout, 'error'),
);
// What is written after that fails again, and an error without a listener ends the process.
process.stdout.on('error', () => undefined);

defer(() =>
  program({
    argv: process.argv.slice(2),
    address: process.env['AMI_URL'] || undefined,
    output: process.stdout,
    interrupt$,
  }),
).subscribe({
  error: (error: unknown) => {
    process.stderr.write(`${adviceFor(error)}\n`);
    process.exitCode = 1;
  },
});
