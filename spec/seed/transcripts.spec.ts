import { Manager } from 'rx-asterisk';
import { replayServer } from 'rx-asterisk/testing';
import { lastValueFrom, type Observable, toArray } from 'rxjs';
import { recordingOf } from '../recordings.js';

/** What a method emits when a live server's answers are replayed to it. */
type Replayed = readonly [
  recording: string,
  method: string,
  ask: (pbx: Manager) => Observable<unknown>,
  expected: unknown,
];

const text = expect.any(String) as string;

const replayed: readonly Replayed[] = [
  ['asterisk-13/astdb-and-variables', 'dbPut', (pbx) => pbx.dbPut('f', 'k', 'v: w'), { Response: 'Success' }],
  ['asterisk-13/astdb-and-variables', 'dbGet', (pbx) => pbx.dbGet('f', 'k'), 'v: w'],
  ['asterisk-13/astdb-and-variables', 'dbGet, missing', (pbx) => pbx.dbGet('f', 'none', 'nothing'), 'nothing'],
  ['asterisk-13/astdb-and-variables', 'getvar', (pbx) => pbx.getvar(null, 'G'), '1'],
  ['asterisk-13/astdb-and-variables', 'getvar, unset', (pbx) => pbx.getvar(null, 'NOPE', 'unset'), 'unset'],
  ['asterisk-13/astdb-and-variables', 'listCommands', (pbx) => pbx.listCommands(), { AbsoluteTimeout: text }],
  [
    'asterisk-13/commands',
    'command',
    (pbx) => pbx.command('core show version'),
    [expect.stringMatching(/^Asterisk 13/)],
  ],
  [
    'asterisk-13/commands',
    'command, unknown',
    (pbx) => pbx.command('no such command'),
    [expect.stringMatching(/^No such/)],
  ],
  ['asterisk-22/astdb', 'dbGet', (pbx) => pbx.dbGet('cidname', '1002'), 'Bøb 電話'],
  [
    'asterisk-22/commands',
    'command',
    (pbx) => pbx.command('core show version'),
    [expect.stringMatching(/^Asterisk 22/)],
  ],
  ['asterisk-22/mailboxes', 'mailboxCount', (pbx) => pbx.mailboxCount('1001@default'), [0, 0]],
  ['asterisk-22/mailboxes', 'mailboxStatus', (pbx) => pbx.mailboxStatus('1001@default'), 0],
  ['asterisk-22/parking', 'parkedCalls', (pbx) => pbx.parkedCalls(), { 701: { ParkeeChannel: text } }],
  [
    'asterisk-22/lists-idle',
    'queues',
    (pbx) => pbx.queues(),
    { support: { Queue: 'support', members: {}, entries: {} } },
  ],
  ['asterisk-22/lists-idle', 'coreShowChannels', (pbx) => pbx.coreShowChannels(), []],
  ['asterisk-22/lists-idle', 'status', (pbx) => pbx.status(), {}],
  [
    'asterisk-22/lists-idle',
    'voicemailUsersList',
    (pbx) => pbx.voicemailUsersList('other'),
    [{ VoiceMailbox: '2001' }],
  ],
  ['asterisk-22/parking', 'hangup of many', (pbx) => pbx.hangup('/.*/'), [{}, {}, {}, {}]],
];

describe.each(replayed)('the answers of %s', (recording, method, ask, expected) => {
  it(`give ${method} its shape`, async () => {
    const server = replayServer(recordingOf(recording).entries);
    const pbx = new Manager({ transport: server.transport(), username: 'admin', secret: 'any', keepAlive: false });
    const emitted = await lastValueFrom(ask(pbx).pipe(toArray()));
    pbx.close();
    expect(emitted).toMatchObject([expected]);
  });
});
