import { createHash } from 'node:crypto';
import { switchMap, tap } from 'rxjs';
import { type Dialect, type PhoneOptions, type TranscriptEntry } from 'rx-asterisk/testing';
import type { Connection } from 'rx-asterisk';
import type { LiveRecording } from '../../recordings.js';
import { Lab } from '../Lab.js';
import { sameThings } from './sameThings.js';

/** The users of the recorded servers, and the variables that they showed. */
const CONFIGURATION = {
  users: {
    admin: { secret: 'secret123' },
    readonly: { secret: 'readsecret', read: 'system,call,reporting', write: 'reporting' },
    stamped: { secret: 'stampsecret' },
  },
  channelVars: ['DIALSTATUS', 'CALLKIND'],
  // Its Local channels carried no sound.
  mediaDelay: 500,
  registrations: { reg1: { host: '127.0.0.1', username: '1001' } },
};

/** Their phones: none of them was anywhere, but for what the server itself was. */
function phonesOf(dialect: Dialect): Readonly<Record<string, PhoneOptions>> {
  const loop = { host: '127.0.0.1', static: true, context: 'from-loop' };
  return {
    1001: { secret: 'pw1001', callerId: '"Alice" <1001>', mailbox: '1001@default', maxContacts: 2 },
    1002: dialect === 22 ? {} : { secret: 'pw1002' },
    loop: dialect === 22 ? { ...loop, qualify: 30 } : loop,
  };
}

/** What each of them called itself. */
const SYSTEM_NAMES = { 13: 'pbx-lab-13', 20: 'pbx-lab-20', 22: 'pbx-lab' } as const;

/** Performs on the embedded PBX what a recorded client did, each action at its time, and records that conversation. */
export function enact({ name, entries, serverText }: LiveRecording): TranscriptEntry[] {
  const dialect = dialectOf(name);
  const systemName = SYSTEM_NAMES[dialect];
  const lab = new Lab({ ...CONFIGURATION, phones: phonesOf(dialect), dialect, systemName });
  const conversation: TranscriptEntry[] = [];
  const client: Connection[] = [];
  lab.pbx
    .transport()
    .open()
    .pipe(
      tap((connection) => client.push(connection)),
      switchMap(({ bytes$ }) => bytes$),
    )
    .subscribe((bytes) => {
      conversation.push({ t: lab.scheduler.now() / 1000, from: 'server', data: Buffer.from(bytes).toString() });
    });
  for (const { t, from, data } of entries) {
    lab.run(Math.round(t * 1000) - lab.scheduler.frame);
    if (from === 'server') continue;
    const said = conversation.map((entry) => entry.data).join('');
    const sent = withOurKey(sameThings(data, serverText, said), said);
    conversation.push({ t, from, data: sent });
    client[0]!.write(sent);
  }
  // The events of what was asked last.
  lab.run(1000);
  lab.pbx.close();
  return conversation;
}

function dialectOf(name: string): Dialect {
  return Number(/\d+/.exec(name)) as Dialect; // the folders of the recordings are named after the dialects
}

/** The recorded key answers the recorded challenge. */
function withOurKey(data: string, said: string): string {
  const challenge = /^Challenge: (\d+)\r$/m.exec(said)?.[1];
  if (challenge === undefined) return data;
  const key = createHash('md5').update(`${challenge}secret123`).digest('hex');
  return data.replace(/^Key: .*$/m, `Key: ${key}`);
}
