import { replies } from '../catalogue/replies.js';
import type { Action } from './encodeAction.js';
import { fieldOf } from './fieldOf.js';

/** The actions that tell something and change nothing, besides the lists. */
const READS: ReadonlySet<string> = new Set([
  'coresettings',
  'corestatus',
  'extensionstate',
  'faxsession',
  'faxstats',
  'filterlist',
  'getconfig',
  'getconfigjson',
  'iaxnetstats',
  'listcategories',
  'listcommands',
  'mailboxcount',
  'mailboxstatus',
  'modulecheck',
  'ping',
  'pjsipshowmaintenance',
  'presencestate',
  'queuerule',
  'queues',
  'sipshowpeer',
  'skinnydevices',
  'skinnylines',
  'skinnyshowdevice',
  'skinnyshowline',
  'voicemailboxsummary',
]);

/** Where an action names what it reads: a function such as DB_DELETE() or INC() does something when it is read. */
const VARIABLES: ReadonlyMap<string, string> = new Map([
  ['getvar', 'Variable'],
  ['status', 'Variables'],
]);

/** What reading changes nothing of: variables, and these functions. */
const PLAIN = /^(?:\w+|(?:CALLERID|CHANNEL|CDR|CONNECTEDLINE|REDIRECTING|DB|GLOBAL|HASH)\([^()]*\))$/i;

/**
 * Whether an action changes nothing, so that to perform it twice is to perform it once. False where that is not sure: for a
 * console command, a function of the dialplan, and an action that the catalogue does not know.
 */
export function onlyReads(action: Action): boolean {
  const verb = action.name.toLowerCase();
  const variables = VARIABLES.get(verb);
  if (variables !== undefined)
    return String(fieldOf(action, variables) ?? '')
      .split(',')
      .every(isPlain);
  return READS.has(verb) || replies.get(verb)?.kind === 'list';
}

function isPlain(variable: string): boolean {
  return variable.trim() === '' || PLAIN.test(variable.trim());
}
