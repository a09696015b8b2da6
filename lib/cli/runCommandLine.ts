import { parseArgs } from 'node:util';
import { lastValueFrom, takeUntil, type Observable } from 'rxjs';
import { readConfig } from '../config/readConfig.js';
import { AmiError, ArgumentError } from '../errors.js';
import { Manager } from '../manager/Manager.js';
import { parseAddress } from '../manager/parseAddress.js';
import { actionNames, helpOn } from './catalogueCommands.js';
import { errorText } from './errorText.js';
import { type Desk, dump, performAction, recover, runCommand } from './pbxCommands.js';

/** What the command line reads from and writes to. */
export interface CommandLine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly print: (text: string) => void;
  readonly warn: (text: string) => void;
  readonly ask: (question: string) => Promise<string>;
  /** Emits when nobody reads any more, or somebody has had enough. */
  readonly quit$: Observable<unknown>;
}

const USAGE = `rx-asterisk [--connection NAME | --url ami://user:secret@host] [--json] COMMAND

   actions [PATTERN]                          the actions there are
   help ACTION                                the parameters of one
   action ACTION [value…] [--Parameter=value] perform one
   command "core show channels"               run a command of the console
   dump [event…]                              show events as they come
   recover [channel context exten priority]   redirect a channel that is nowhere in the dialplan
   usage                                      this

Without --url the address is in AMI_URL, or in py-asterisk.conf. Others on this machine may see a command line, and the secret
in it, in their list of processes: prefer these two.

Example: AMI_URL=ami://admin:secret123@127.0.0.1 rx-asterisk action QueueAdd support PJSIP/1001 --Penalty=2
`;

/** Does what a command line says. Resolves with the exit code: 1 failed, 2 wrong usage, 3 cannot connect, 4 refused login. */
export async function runCommandLine(argv: readonly string[], line: CommandLine): Promise<number> {
  try {
    await obey(argv, line);
    return 0;
  } catch (error) {
    line.warn(`rx-asterisk: ${errorText(error)}`);
    return codeOf(error);
  }
}

interface Order {
  readonly verb: string | undefined;
  readonly words: readonly string[];
  readonly own: ReadonlyMap<string, string>;
  /** Options that are not ours: parameters of an action. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

async function obey(argv: readonly string[], line: CommandLine): Promise<void> {
  const { verb, words, own, fields } = read(argv);
  const offline: ReadonlyMap<string, () => string> = new Map([
    ['actions', () => `${actionNames(words[0]).join('\n')}\n`],
    ['help', () => (words[0] === undefined ? USAGE : helpOn(words[0]))],
    ['usage', () => USAGE],
  ]);
  const tell = offline.get(own.has('help') ? 'usage' : (verb ?? ''));
  if (tell) {
    line.print(tell());
    return;
  }
  const [first, ...rest] = words;
  if (verb === undefined || !['action', 'command', 'dump', 'recover'].includes(verb)) {
    throw new ArgumentError(
      verb === undefined ? `which command?\n\n${USAGE}` : `there is no command ${JSON.stringify(verb)}\n\n${USAGE}`,
    );
  }
  if (verb !== 'action' && Object.keys(fields).length > 0)
    throw new ArgumentError(`${verb}: there is no option --${Object.keys(fields).join(', --')}`);
  if ((verb === 'action' || verb === 'command') && first === undefined)
    throw new ArgumentError(`${verb} needs to know which\n\n${USAGE}`);
  const config = configOf(own, line);
  const pbx = new Manager({ ...config, listenEvents: verb === 'dump', reconnect: verb === 'dump' ? {} : false });
  const { print, warn, ask } = line;
  const desk: Desk = { pbx, isJson: own.has('json'), print, warn, ask };
  try {
    if (verb === 'action') await performAction(desk, first ?? '', rest, fields);
    else if (verb === 'command') await runCommand(desk, words.join(' '));
    else if (verb === 'recover') await recover(desk, words);
    else
      await lastValueFrom(
        dump(desk, `${config.username}@${config.host}:${config.port}`, words).pipe(takeUntil(line.quit$)),
        { defaultValue: undefined },
      );
  } finally {
    pbx.close();
  }
}

function read(argv: readonly string[]): Order {
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      connection: { type: 'string' },
      url: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const own = new Map<string, string>();
  const fields = new Map<string, string[]>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    else if (token.kind === 'option') {
      const isOurs = ['connection', 'url', 'json', 'help'].includes(token.name);
      if (isOurs) own.set(token.name, token.value ?? '');
      else if (token.value === undefined) throw new ArgumentError(`${token.rawName} needs a value: ${token.rawName}=…`);
      else fields.set(token.name, [...(fields.get(token.name) ?? []), token.value]);
    }
  }
  // fromEntries defines keys: one that is called __proto__ is a key like any other.
  return { verb: words[0], words: words.slice(1), own, fields: Object.fromEntries(fields) };
}

function configOf(own: ReadonlyMap<string, string>, { env, cwd }: CommandLine) {
  const url = own.get('url');
  if (url === undefined) return readConfig(own.get('connection'), { env, cwd });
  const { tls, port, ...address } = parseAddress(url);
  return { ...address, tls, port: port ?? (tls ? 5039 : 5038) };
}

function codeOf(error: unknown): number {
  if (!(error instanceof AmiError)) return 1;
  if (error.kind === 'argument' || error.kind === 'configuration') return 2;
  if (error.kind === 'authentication') return 4;
  return error.kind === 'communication' || error.kind === 'goneAway' || error.kind === 'timeout' ? 3 : 1;
}
