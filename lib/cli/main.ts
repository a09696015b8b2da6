#!/usr/bin/env node
import { createInterface } from 'node:readline/promises';
import { fromEvent, merge } from 'rxjs';
import { runCommandLine } from './runCommandLine.js';

// Whoever lists the processes of this machine sees the command line, and the secret in it, until here. What came before, the
// shell's history and npx among it, only AMI_URL and a configuration file keep it from.
process.title = 'rx-asterisk';

const { stdin, stdout, stderr } = process;
let questions: ReturnType<typeof createInterface> | undefined;

// Who pipes into `head` has seen enough.
const closed$ = fromEvent(stdout, 'error');
closed$.subscribe({ next: () => process.exit(0), error: () => process.exit(1) });

void runCommandLine(process.argv.slice(2), {
  env: process.env,
  cwd: process.cwd(),
  print: (text) => stdout.write(text),
  warn: (text) => stderr.write(`${text}\n`),
  ask: (question) => (questions ??= createInterface({ input: stdin, output: stderr })).question(question),
  quit$: merge(fromEvent(process, 'SIGINT'), fromEvent(process, 'SIGTERM')),
}).then((code) => {
  questions?.close();
  process.exitCode = code;
});
