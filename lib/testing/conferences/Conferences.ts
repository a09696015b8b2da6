import { defer, EMPTY, filter, finalize, ignoreElements, type Observable, Subject, take } from 'rxjs';
import { answerCall } from '../calls/answerCall.js';
import type { Exchange } from '../calls/Exchange.js';
import { bridgeBlock, type BridgeKind } from '../model/Bridge.js';
import type { Channel } from '../model/Channel.js';
import { HANGUP_CAUSES } from '../model/hangupCauses.js';
import type { Field } from '../wire/formatMessage.js';
import type { Conference, ConfbridgeOptions, Participant } from './Conference.js';

const yesNo = (value: boolean): string => (value ? 'Yes' : 'No');

/** Every room there is. Whatever happens in one happens here, and is told to the clients. */
export class Conferences {
  readonly #rooms = new Map<string, Conference>();
  readonly #kicked = new Subject<Participant>();

  constructor(private readonly exchange: Pick<Exchange, 'kernel' | 'devices' | 'switchboard'>) {}

  /** In the order in which they were opened. */
  get all(): readonly Conference[] {
    return [...this.#rooms.values()];
  }

  /** The case of a name does not matter. */
  find(name: string): Conference | undefined {
    return this.#rooms.get(name.toLowerCase());
  }

  /** The application ConfBridge. Completes when the caller is kicked; unsubscribing leaves the room. */
  join(channel: Channel, name: string, options: ConfbridgeOptions): Observable<never> {
    const { switchboard } = this.exchange;
    const { bridges } = switchboard;
    return defer(() => {
      answerCall(this.exchange, channel);
      if (name === '' || (this.find(name)?.locked === true && options.admin !== true)) {
        switchboard.setVariable(channel, 'CONFBRIDGE_RESULT', 'FAILED');
        switchboard.hangup(channel, HANGUP_CAUSES.clear);
        return EMPTY;
      }
      const room = this.find(name) ?? this.#open(name);
      const participant = this.#enter(room, channel, options);
      return this.#kicked.pipe(
        filter((kicked) => kicked === participant),
        take(1),
        ignoreElements(),
        finalize(() => {
          if (channel.bridge === room.bridge) bridges.leave(channel);
          if (!participant.kicked) switchboard.setVariable(channel, 'CONFBRIDGE_RESULT', 'HANGUP');
        }),
      );
    });
  }

  /** Puts participants out. They go on in their dialplan. */
  kick(participants: readonly Participant[]): void {
    for (const participant of participants) {
      participant.kicked = true;
      this.exchange.switchboard.setVariable(participant.channel, 'CONFBRIDGE_RESULT', 'KICKED');
    }
    for (const participant of participants) this.exchange.kernel.post(() => this.#kicked.next(participant));
  }

  setMuted(room: Conference, participant: Participant, muted: boolean): void {
    participant.muted = muted;
    this.#announceUser(muted ? 'ConfbridgeMute' : 'ConfbridgeUnmute', room, participant);
  }

  /** Lets a participant be heard, or be silent. */
  setTalking(name: string, talking: boolean): void {
    for (const room of this.all) {
      const participant = room.participants.find(({ channel }) => channel.name === name);
      if (participant === undefined || participant.talking === talking) continue;
      participant.talking = talking;
      this.#announceUser('ConfbridgeTalking', room, participant, [['TalkingStatus', talking ? 'on' : 'off']]);
    }
  }

  startRecording(room: Conference, file: string): void {
    const { kernel, switchboard } = this.exchange;
    if (file !== '') room.recordFile = file;
    if (room.recordFile === '') room.recordFile = `confbridge-${room.name}-${kernel.seconds()}.wav`;
    room.recorder = `CBRec/${room.name}-${switchboard.nextSerial('CBRec')}`;
    room.bridge.channels.add(room.recorder);
    switchboard.bridges.updatePeers(room.bridge);
    this.#announce('ConfbridgeRecord', room);
  }

  /** The event counts the recorder, which leaves a moment later (conference, Asterisk 22). */
  stopRecording(room: Conference): void {
    this.#announce('ConfbridgeStopRecord', room);
    if (room.recorder !== undefined) room.bridge.channels.delete(room.recorder);
    room.recorder = undefined;
    this.exchange.switchboard.bridges.updatePeers(room.bridge);
  }

  #open(name: string): Conference {
    const { devices, switchboard } = this.exchange;
    const kind: BridgeKind = { type: 'base', technology: 'softmix', creator: 'ConfBridge', name };
    const room: Conference = {
      name,
      bridge: switchboard.bridges.create(kind),
      // Counted with the Local channels (conference, Asterisk 22).
      announcer: `CBAnn/${name}-${switchboard.nextSerial('Local')};2`,
      participants: [],
      locked: false,
      recorder: undefined,
      recordFile: '',
    };
    const one = (channel: Channel): Participant | undefined =>
      room.participants.find((participant) => participant.channel === channel);
    room.bridge.leaving = (channel) => {
      const participant = one(channel);
      if (participant !== undefined) this.#announceUser('ConfbridgeLeave', room, participant);
    };
    room.bridge.left = (channel) => {
      const participant = one(channel);
      if (participant !== undefined) room.participants.splice(room.participants.indexOf(participant), 1);
      if (room.bridge.videoSource === channel.identity.uniqueid)
        switchboard.bridges.setVideoSource(room.bridge, undefined);
      if (room.participants.length === 0) this.#close(room);
    };
    room.bridge.eject = (channel) => {
      const participant = one(channel);
      if (participant === undefined) return;
      participant.kicked = true;
      this.#kicked.next(participant);
    };
    this.#rooms.set(name.toLowerCase(), room);
    room.bridge.channels.add(room.announcer);
    this.#announce('ConfbridgeStart', room);
    devices.announce(`confbridge:${name}`, 'INUSE');
    return room;
  }

  #enter(room: Conference, channel: Channel, options: ConfbridgeOptions): Participant {
    const participant: Participant = {
      channel,
      admin: options.admin ?? false,
      marked: options.marked ?? false,
      bridgeProfile: options.bridgeProfile ?? 'default_bridge',
      userProfile: options.userProfile ?? 'default_user',
      menu: options.menu ?? 'default_menu',
      muted: options.startMuted ?? false,
      talking: false,
      kicked: false,
    };
    room.participants.push(participant);
    this.exchange.switchboard.bridges.enter(room.bridge, channel);
    this.#announceUser('ConfbridgeJoin', room, participant, [['Muted', yesNo(participant.muted)]]);
    return participant;
  }

  #close(room: Conference): void {
    const { devices, switchboard } = this.exchange;
    this.#rooms.delete(room.name.toLowerCase());
    if (room.recorder !== undefined) this.stopRecording(room);
    this.#announce('ConfbridgeEnd', room);
    devices.announce(`confbridge:${room.name}`, 'NOT_INUSE');
    room.bridge.channels.delete(room.announcer);
    switchboard.bridges.destroy(room.bridge);
  }

  #announceUser(event: string, room: Conference, { channel, admin }: Participant, more: readonly Field[] = []): void {
    const fields: Field[] = [['Admin', yesNo(admin)], ...more];
    // The status of the talker comes in front (confbridge_manager.c).
    if (event === 'ConfbridgeTalking') fields.reverse();
    this.#announce(event, room, [...this.exchange.switchboard.block(channel), ...fields]);
  }

  #announce(event: string, room: Conference, fields: readonly Field[] = []): void {
    this.exchange.kernel.publish(event, 'call', [['Conference', room.name], ...bridgeBlock(room.bridge), ...fields]);
  }
}
