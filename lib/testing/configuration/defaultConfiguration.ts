import type { MailboxOptions } from '../model/Office.js';
import type { QueueOptions } from '../EmbeddedPbxOptions.js';
import type { ConfigurationOptions } from './ConfigurationFile.js';

/** The files that a PBX has when it is told of none: what its queues and mailboxes would be written as. */
export function defaultConfiguration(
  queues: Readonly<Record<string, QueueOptions>> | undefined,
  mailboxes: ReadonlyMap<string, MailboxOptions>,
): Readonly<Record<string, ConfigurationOptions>> {
  return {
    'queues.conf': queues === undefined ? RECORDED_QUEUES : { general: GENERAL, ...categoriesOf(queues) },
    'voicemail.conf': { general: { format: 'wav', maxmsg: '100' }, ...mailboxesOf(mailboxes) },
  };
}

const GENERAL = { persistentmembers: 'no', autofill: 'yes', shared_lastcall: 'yes' };

/** The file of the recorded servers, which `defaultQueues` is the meaning of (system-info, Asterisk 22). */
const RECORDED_QUEUES: ConfigurationOptions = {
  general: GENERAL,
  support: {
    strategy: 'ringall',
    timeout: '15',
    wrapuptime: '0',
    servicelevel: '60',
    eventwhencalled: 'yes',
    member: 'Local/1001@default/n,0,Alice,Custom:desk1001',
  },
  sales: { strategy: 'rrmemory', member: 'Local/1004@default/n,5,Bob,Custom:desk1004' },
};

function categoriesOf(queues: Readonly<Record<string, QueueOptions>>): ConfigurationOptions {
  return Object.fromEntries(
    Object.entries(queues).map(([name, { strategy = 'ringall', timeout, serviceLevel, ...rest }]) => [
      name,
      {
        strategy,
        ...(timeout === undefined ? {} : { timeout: String(timeout) }),
        ...(rest.wrapupTime === undefined ? {} : { wrapuptime: String(rest.wrapupTime) }),
        ...(serviceLevel === undefined ? {} : { servicelevel: String(serviceLevel) }),
        ...(rest.ringInUse === undefined ? {} : { ringinuse: rest.ringInUse ? 'yes' : 'no' }),
        member: (rest.members ?? []).map((member) =>
          [member.interface, member.penalty ?? 0, member.name ?? '', member.stateInterface ?? '']
            .join(',')
            .replace(/,*$/, ''),
        ),
      },
    ]),
  );
}

/** Without the numbers that open the mailboxes. */
function mailboxesOf(mailboxes: ReadonlyMap<string, MailboxOptions>): ConfigurationOptions {
  const contexts: Record<string, Record<string, string>> = {};
  for (const [mailbox, { fullname = '', email = '' }] of mailboxes) {
    const [number = '', context = ''] = mailbox.split('@');
    (contexts[context] ??= {})[number] = ['', fullname, email].join(',').replace(/,*$/, '');
  }
  return contexts;
}
