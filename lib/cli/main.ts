#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import process from 'node:process';
import colors from 'picocolors';
import { fromEvent, map, merge } from 'rxjs';
import { openTerminal } from './openTerminal.js';
import { questionsOn } from './questions.js';
import { runCommandLine } from './runCommandLine.js';

// Whoever lists the processes of this machine sees the command line, and the secret in it, until here. What came before, the
// shell's history and npx among it, only AMI_SECRET, AMI_URL and a configuration file keep it from.
process.title = 'rx-asterisk';

const { stdin, stdout, stderr } = process;
const packageFile = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
// It is our own.
const { version } = JSON.parse(packageFile) as { readonly version: string };
const questions = questionsOn(stdin, stderr);

/** A shell tells by 128 and its number that a signal ended a process. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
// While nobody subscribes, a signal ends the process at once: so does Ctrl-C when it is pressed a second time.
const signalled$ = merge(
  ...Object.entries(SIGNALS).map(([signal, code]) => fromEvent(process, signal).pipe(map(() => code))),
);
const unwritable$ = fromEvent(stdout, 'error').pipe(map(() => 0));
let lost: NodeJS.ErrnoException | undefined;
stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Who pipes into `head` has seen enough. A disk that is full has not.
  if (error.code !== 'EPIPE') lost ??= error;
});
// Nobody is left who could be told.
stderr.on('error', () => undefined);

/** Some terminals can do nothing but print. */
const isTerminal = stdout.isTTY && process.env['TERM'] !== 'dumb';

process.on('exit', () => {
  // What was printed last may have failed since.
  if (!lost) return;
  stderr.write(`rx-asterisk: Standard output is incomplete: ${lost.message}\n`);
  process.exitCode = 1;
});

void runCommandLine(process.argv.slice(2), {
  env: process.env,
  cwd: process.cwd(),
  version,
  print: (text) => stdout.write(text),
  warn: (text) => stderr.write(`${text}\n`),
  ask: questions.ask,
  quit$: merge(signalled$, unwritable$),
  terminal: isTerminal ? openTerminal(stdin, stdout, colors.isColorSupported) : undefined,
}).then((code) => {
  questions.close();
  process.exitCode = code;
});
