import type { Exchange } from '../calls/Exchange.js';
import { type Conference, isWaiting, markedUsers, type Participant } from '../conferences/Conference.js';
import { toKick, toMute } from './conferenceActions.js';
import type { CommandResult } from './runCommand.js';

interface ConsoleCommand {
  readonly usage: string;
  /** How many words may follow. */
  readonly counts: readonly number[];
  run(exchange: Exchange, room: string, argument: string): string[];
}

/** Runs what the console knows of ConfBridge; `undefined` for other commands. */
export function runConfbridgeCommand(exchange: Exchange, words: readonly string[]): CommandResult | undefined {
  if (words[0]?.toLowerCase() !== 'confbridge') return undefined;
  const named = [words.slice(1, 3), words.slice(1, 2)].find((name) => COMMANDS.has(name.join(' ').toLowerCase()));
  const command = COMMANDS.get((named ?? []).join(' ').toLowerCase());
  if (named === undefined || command === undefined) return undefined;
  const [room = '', argument = '', ...rest] = words.slice(1 + named.length);
  const given = words.length - 1 - named.length;
  if (!command.counts.includes(given) || rest.length > 0) return { known: false, output: [`Usage: ${command.usage}`] };
  return { known: true, output: command.run(exchange, room, argument) };
}

const COMMANDS: ReadonlyMap<string, ConsoleCommand> = new Map([
  ['list', { usage: 'confbridge list [<name>]', counts: [0, 1], run: list }],
  ['kick', { usage: 'confbridge kick <conference> <channel>', counts: [2], run: kick }],
  ['mute', { usage: 'confbridge mute <conference> <channel>', counts: [2], run: mute(true) }],
  ['unmute', { usage: 'confbridge unmute <conference> <channel>', counts: [2], run: mute(false) }],
  ['lock', { usage: 'confbridge lock <conference>', counts: [1], run: lock(true) }],
  ['unlock', { usage: 'confbridge unlock <conference>', counts: [1], run: lock(false) }],
  ['record start', { usage: 'confbridge record start <conference> <file>', counts: [1, 2], run: startRecord }],
  ['record stop', { usage: 'confbridge record stop <conference>', counts: [1], run: stopRecord }],
]);

function noSuchRoom(name: string): string[] {
  return [`No conference bridge named '${name}' found!`];
}

function list({ conferences }: Exchange, name: string): string[] {
  if (name === '') {
    return [
      'Conference Bridge Name           Users  Marked Locked Muted',
      '================================ ====== ====== ====== =====',
      ...conferences.all.map(roomLine),
    ];
  }
  const room = conferences.find(name);
  if (room === undefined) return noSuchRoom(name);
  return [
    'Channel                        Flags  User Profile     Bridge Profile   Menu             CallerID',
    '============================== ====== ================ ================ ================ ================',
    ...room.participants.map((participant) => participantLine(room, participant)),
  ];
}

/** The letters for what someone is (app_confbridge.c). */
const FLAGS: readonly (readonly [string, (participant: Participant) => boolean])[] = [
  ['A', ({ admin }) => admin],
  ['M', ({ marked }) => marked],
  ['W', ({ waitMarked }) => waitMarked],
  ['E', ({ endMarked }) => endMarked],
  ['m', ({ muted }) => muted],
];

function roomLine(room: Conference): string {
  const users = String(room.participants.length).padStart(6);
  const marked = String(markedUsers(room)).padStart(6);
  return `${room.name.padEnd(32)} ${users} ${marked} ${(room.locked ? 'Yes' : 'No').padEnd(6)} No`;
}

function participantLine(room: Conference, participant: Participant): string {
  const { channel, userProfile, bridgeProfile, menu } = participant;
  const flags =
    FLAGS.map(([flag, has]) => (has(participant) ? flag : '')).join('') + (isWaiting(room, participant) ? 'w' : '');
  const columns = [userProfile, bridgeProfile, menu].map((text) => text.padEnd(16)).join(' ');
  return `${channel.name.padEnd(30)} ${flags.padEnd(6)} ${columns} ${channel.callerId.number ?? '<unknown>'}`;
}

function isGroup(word: string): boolean {
  return ['all', 'participants'].includes(word.toLowerCase());
}

function kick({ conferences }: Exchange, name: string, word: string): string[] {
  const room = conferences.find(name);
  if (room === undefined) return noSuchRoom(name);
  const participants = toKick(room, word);
  if (participants.length === 0)
    return [isGroup(word) ? 'No participants found!' : `No participant named '${word}' found!`];
  conferences.kick(participants);
  return [`Kicked '${word}' out of conference '${name}'`];
}

function mute(muted: boolean): ConsoleCommand['run'] {
  return ({ conferences }, name, word) => {
    const room = conferences.find(name);
    if (room === undefined) return noSuchRoom(name);
    const participants = toMute(room, word);
    if (participants.length === 0) {
      const missing = isGroup(word) ? 'No participants' : `No channel named '${word}'`;
      return [`${missing} found in conference ${name}`];
    }
    for (const participant of participants) conferences.setMuted(room, participant, muted);
    return [`${muted ? 'Muting' : 'Unmuting'} ${word} from confbridge ${name}`];
  };
}

function lock(locked: boolean): ConsoleCommand['run'] {
  return ({ conferences }, name) => {
    const room = conferences.find(name);
    if (room === undefined) return [`Conference ${name} is not found`];
    room.locked = locked;
    return [`Conference ${name} is ${locked ? 'locked' : 'unlocked'}.`];
  };
}

function startRecord({ conferences }: Exchange, name: string, file: string): string[] {
  const room = conferences.find(name);
  if (room === undefined) return ['Conference not found.'];
  if (room.recorder !== undefined) return ['Conference is already being recorded.'];
  conferences.startRecording(room, file);
  return ['Recording started'];
}

function stopRecord({ conferences }: Exchange, name: string): string[] {
  const room = conferences.find(name);
  if (room === undefined) return ['Conference not found.'];
  if (room.recorder === undefined) return ['Recording could not be stopped.'];
  conferences.stopRecording(room);
  return ['Recording stopped.'];
}
