import type { Conference, Participant } from '../conferences/Conference.js';
import type { ActionCall, ManagerAction } from './ManagerAction.js';

/** What is done to rooms of ConfBridge. */
export const conferenceActions: readonly ManagerAction[] = [
  { name: 'ConfbridgeKick', synopsis: 'Kick a Confbridge user.', privilege: ['call'], run: kick },
  { name: 'ConfbridgeLock', synopsis: 'Lock a Confbridge conference.', privilege: ['call'], run: lock(true) },
  { name: 'ConfbridgeMute', synopsis: 'Mute a Confbridge user.', privilege: ['call'], run: mute(true) },
  {
    name: 'ConfbridgeSetSingleVideoSrc',
    synopsis: 'Set a conference user as the single video source distributed to all other participants.',
    privilege: ['call'],
    run: setSingleVideoSource,
  },
  {
    name: 'ConfbridgeStartRecord',
    synopsis: 'Start recording a Confbridge conference.',
    privilege: ['system'],
    run: startRecord,
  },
  {
    name: 'ConfbridgeStopRecord',
    synopsis: 'Stop recording a Confbridge conference.',
    privilege: ['system'],
    dialects: [20, 22],
    run: stopRecord,
  },
  {
    name: 'ConfbridgeStopRecord',
    synopsis: 'Stop recording a Confbridge conference.',
    privilege: ['call'],
    dialects: [13],
    run: stopRecord,
  },
  { name: 'ConfbridgeUnlock', synopsis: 'Unlock a Confbridge conference.', privilege: ['call'], run: lock(false) },
  { name: 'ConfbridgeUnmute', synopsis: 'Unmute a Confbridge user.', privilege: ['call'], run: mute(false) },
];

/** Finds the room that an action names, or answers why there is none. */
export function roomOf({ request, answer, exchange }: ActionCall, needsChannel = false): Conference | undefined {
  const name = request.get('Conference');
  const room = exchange.conferences.find(name);
  if (name === '') answer.error('No Conference name provided.');
  else if (needsChannel && request.get('Channel') === '') answer.error('No channel name provided.');
  else if (exchange.conferences.all.length === 0) answer.error('No active conferences.');
  else if (room === undefined) answer.error('No Conference by that name found.');
  return room;
}

/** Those whom the word of a channel means: `all`, `participants` (all but admins), or the one whom `matches` finds. */
export function chosen(room: Conference, word: string, matches: (name: string) => boolean): readonly Participant[] {
  switch (word.toLowerCase()) {
    case 'all':
      return [...room.participants];
    case 'participants':
      return room.participants.filter(({ admin }) => !admin);
    default:
      return room.participants.filter(({ channel }) => matches(channel.name.toLowerCase())).slice(0, 1);
  }
}

/** A name kicks its one bearer; the beginning of a name mutes the first who bears it (app_confbridge.c). */
export function toKick(room: Conference, word: string): readonly Participant[] {
  return chosen(room, word, (name) => name === word.toLowerCase()).filter(({ kicked }) => !kicked);
}

export function toMute(room: Conference, word: string): readonly Participant[] {
  return chosen(room, word, (name) => name.startsWith(word.toLowerCase()));
}

function kick(call: ActionCall): void {
  const { request, answer, exchange } = call;
  const room = roomOf(call);
  if (room === undefined) return;
  const word = request.get('Channel');
  const participants = toKick(room, word);
  if (participants.length === 0) {
    answer.error('No Channel by that name found in Conference.');
    return;
  }
  answer.success(word === 'all' ? 'All participants kicked' : 'User kicked');
  exchange.conferences.kick(participants);
}

function mute(muted: boolean): (call: ActionCall) => void {
  return (call) => {
    const { request, answer, exchange } = call;
    const room = roomOf(call, true);
    if (room === undefined || request.get('Channel') === '') return;
    const participants = toMute(room, request.get('Channel'));
    if (participants.length === 0) {
      answer.error('No Channel by that name found in Conference.');
      return;
    }
    answer.success(muted ? 'User muted' : 'User unmuted');
    for (const participant of participants) exchange.conferences.setMuted(room, participant, muted);
  };
}

/** Nothing is told of it but the answer: Asterisk has no event for a lock (conference, Asterisk 22). */
function lock(locked: boolean): (call: ActionCall) => void {
  return (call) => {
    const room = roomOf(call);
    if (room === undefined) return;
    room.locked = locked;
    call.answer.success(locked ? 'Conference locked' : 'Conference unlocked');
  };
}

function startRecord(call: ActionCall): void {
  const room = roomOf(call);
  if (room === undefined) return;
  if (room.recorder !== undefined) {
    call.answer.error('Conference is already being recorded.');
    return;
  }
  call.answer.success('Conference Recording Started.');
  call.exchange.conferences.startRecording(room, call.request.get('RecordFile'));
}

function stopRecord(call: ActionCall): void {
  const room = roomOf(call);
  if (room === undefined) return;
  if (room.recorder === undefined) {
    call.answer.error('Internal error while stopping recording.');
    return;
  }
  call.answer.success('Conference Recording Stopped.');
  call.exchange.conferences.stopRecording(room);
}

function setSingleVideoSource(call: ActionCall): void {
  const { request, answer, exchange } = call;
  const room = roomOf(call, true);
  if (room === undefined || request.get('Channel') === '') return;
  // The case matters here, unlike in the other actions, and the message has a small letter (app_confbridge.c).
  const source = room.participants.find(({ channel }) => channel.name.startsWith(request.get('Channel')));
  if (source === undefined) {
    answer.error('No channel by that name found in conference.');
    return;
  }
  answer.success('Conference single video source set.');
  exchange.switchboard.bridges.setVideoSource(room.bridge, source.channel);
}
