import { Command, CommanderError } from '@commander-js/extra-typings';
import { match, P } from 'ts-pattern';
import { AmiError } from '../index.js';
import { commands } from './commands/commands.js';
import { Desk } from './Desk.js';
import { Failed } from './Failed.js';
import { Interrupted } from './Interrupted.js';
import type { Surroundings } from './Surroundings.js';
import { adviceFor } from './text/adviceFor.js';
import { errorText } from './text/errorText.js';
import { example } from './text/example.js';

const CONFIGURATION = `
The PBX is that of --url, or of AMI_URL, or of the first of these files that exists: $PYASTERISK_CONF,
~/.py-asterisk.conf, ./py-asterisk.conf, /etc/py-asterisk.conf, /etc/asterisk/py-asterisk.conf, and
rx-asterisk.conf in the same places. Others on this machine may see a secret that stands on a command line:
keep it in AMI_SECRET, in AMI_URL or in such a file, which nobody else can read.

Exit codes: 0 done, 1 failed, 2 wrong usage or configuration, 3 no connection, 4 login refused.
`;

/** Does what a command line says. Resolves with the exit code. */
export async function runCommandLine(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    await programFor(argv, surroundings).parseAsync(argv, { from: 'user' });
    return 0;
  } catch (error) {
    return explain(error, surroundings);
  }
}

function programFor(argv: readonly string[], surroundings: Surroundings): Command {
  const { print, warn, terminal, version } = surroundings;
  const program = new Command('rx-asterisk')
    .description('Does things with an Asterisk PBX, and shows what it does, over its manager interface (AMI).')
    .version(version)
    .option('--url <address>', 'the PBX: ami://user:secret@host:port, or amis:// for TLS')
    .option('--connection <name>', 'a connection of the configuration file')
    .option('--json', 'lines of JSON on standard output, and nothing else')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: print,
      writeErr: (text) => warn(text.trimEnd()),
      // What was typed stands in it, in quotation marks. An address in the wrong place has a secret in it.
      outputError: (text, write) => write(errorText(text.replace(/'.*(?:\/\/|@).*'/s, "'…'"))),
      getOutHelpWidth: () => terminal?.columns ?? 100,
      getErrHelpWidth: () => 100,
    })
    .showHelpAfterError('rx-asterisk COMMAND --help tells more.');
  program.options.find(({ long }) => long === '--connection')?.conflicts('url');
  const desk = new Desk(surroundings, () => program.opts(), literalsOf(argv));
  // What is set up so far holds for each of them.
  for (const add of commands) add(program, desk);
  program
    .addHelpText(
      'after',
      example('rx-asterisk help QueueAdd', 'rx-asterisk --connection office events Hangup --json | head -3'),
    )
    .addHelpText('after', CONFIGURATION);
  return program;
}

/** What stands behind a `--`, and is never an option. */
function literalsOf(argv: readonly string[]): readonly string[] {
  const at = argv.indexOf('--');
  return at < 0 ? [] : argv.slice(at + 1);
}

function explain(error: unknown, { warn }: Surroundings): number {
  // It has been told.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Interrupted) return error.code;
  warn(`rx-asterisk: ${error instanceof Failed ? errorText(error) : adviceFor(error)}`);
  return error instanceof AmiError ? codeOf(error) : 1;
}

function codeOf(error: AmiError): number {
  return match(error)
    .with({ kind: P.union('argument', 'configuration') }, () => 2)
    .with({ kind: P.union('communication', 'goneAway') }, () => 3)
    .with({ kind: 'timeout', stage: P.union('response', 'list', 'event') }, () => 1)
    .with({ kind: 'timeout' }, () => 3)
    .with({ kind: 'authentication' }, () => 4)
    .otherwise(() => 1);
}
