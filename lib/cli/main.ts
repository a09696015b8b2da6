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
// Who pipes into `head` has seen enough.
const closed$ = fromEvent(stdout, 'error').pipe(map(() => 0));
// What is written after that fails, too, and an error that nobody listens to ends the process.
for (const stream of [stdout, stderr]) stream.on('error', () => undefined);

/** Some terminals can do nothing but print. */
const isTerminal = stdout.isTTY && process.env['TERM'] !== 'dumb';

void runCommandLine(process.argv.slice(2), {
  env: process.env,
  cwd: process.cwd(),
  version,
  print: (text) => stdout.write(text),
  warn: (text) => stderr.write(`${text}\n`),
  ask: questions.ask,
  quit$: merge(signalled$, closed$),
  terminal: isTerminal ? openTerminal(stdin, stdout, colors.isColorSupported) : undefined,
}).then((code) => {
  questions.close();
  process.exitCode = code;
});
