import { defer, EMPTY, filter, finalize, ignoreElements, type Observable, Subject, take } from 'rxjs';
import { answerCall } from '../calls/answerCall.js';
import type { Exchange } from '../calls/Exchange.js';
import { playMusic } from '../calls/playMusic.js';
import { bridgeBlock, type BridgeKind } from '../model/Bridge.js';
import type { Channel } from '../model/Channel.js';
import { HANGUP_CAUSES } from '../model/hangupCauses.js';
import type { Field } from '../wire/formatMessage.js';
import {
  type Conference,
  type ConfbridgeOptions,
  endedBy,
  isWaiting,
  needsMusic,
  type Participant,
} from './Conference.js';

const yesNo = (value: boolean): string => (value ? 'Yes' : 'No');

/** Every room there is. Whatever happens in one happens here, and is told to the clients. */
export class Conferences {
  readonly #rooms = new Map<string, Conference>();
  readonly #kicked = new Subject<Participant>();

  constructor(private readonly exchange: Pick<Exchange, 'kernel' | 'devices' | 'office' | 'switchboard'>) {}

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
          if (this.#isOld) this.#announceUser('ConfbridgeLeave', room, participant);
          this.#depart(room, participant);
        }),
      );
    });
  }

  /** Asterisk 13 tells that someone comes before he is in, and that someone goes when he is out (escaped-names, Asterisk 13). */
  get #isOld(): boolean {
    return this.exchange.office.dialect === 13;
  }

  /** Puts participants out. They go on in their dialplan. */
  kick(participants: readonly Participant[], result: 'KICKED' | 'ENDMARKED' = 'KICKED'): void {
    for (const participant of participants) {
      participant.kicked = true;
      this.exchange.switchboard.setVariable(participant.channel, 'CONFBRIDGE_RESULT', result);
    }
    for (const participant of participants) this.exchange.kernel.post(() => this.#kicked.next(participant));
  }

  setMuted(room: Conference, participant: Participant, muted: boolean): void {
    participant.muted = muted;
    this.#announceUser(muted ? 'ConfbridgeMute' : 'ConfbridgeUnmute', room, participant);
  }

  /** Lets a participant be heard, or be silent. Of one who is muted or waits, nobody hears anything. */
  setTalking(name: string, talking: boolean): void {
    for (const room of this.all) {
      const participant = room.participants.find(({ channel }) => channel.name === name);
      if (participant === undefined || participant.talking === talking) continue;
      if (talking && (participant.muted || isWaiting(room, participant))) continue;
      participant.talking = talking;
      this.#announceUser('ConfbridgeTalking', room, participant, [['TalkingStatus', talking ? 'on' : 'off']]);
    }
  }

  startRecording(room: Conference, file: string): void {
    const { kernel, switchboard } = this.exchange;
    if (file !== '') room.recordFile = file;
    if (room.recordFile === '') room.recordFile = `confbridge-${room.name}-${kernel.seconds()}.wav`;
    room.recorder = switchboard.createHidden(`CBRec/${room.name}-${switchboard.nextSerial('CBRec')}`);
    switchboard.bridges.enterHidden(room.bridge, room.recorder);
    switchboard.bridges.updatePeers(room.bridge);
    this.#announce('ConfbridgeRecord', room);
  }

  /** The event counts the recorder, which leaves a moment later (conference, Asterisk 22). */
  stopRecording(room: Conference): void {
    const { switchboard } = this.exchange;
    this.#announce('ConfbridgeStopRecord', room);
    if (room.recorder !== undefined) switchboard.endHidden(room.recorder);
    room.recorder = undefined;
    switchboard.bridges.updatePeers(room.bridge);
  }

  #open(name: string): Conference {
    const { devices, switchboard } = this.exchange;
    const kind: BridgeKind = { type: 'base', technology: 'softmix', creator: 'ConfBridge', name };
    const room: Conference = {
      name,
      bridge: switchboard.bridges.create(kind),
      announcer: this.#createAnnouncer(name),
      participants: [],
      locked: false,
      recorder: undefined,
      recordFile: '',
    };
    const one = (channel: Channel): Participant | undefined =>
      room.participants.find((participant) => participant.channel === channel);
    room.bridge.leaving = (channel) => {
      const participant = one(channel);
      if (participant !== undefined && !this.#isOld) this.#announceUser('ConfbridgeLeave', room, participant);
    };
    room.bridge.eject = (channel) => {
      const participant = one(channel);
      // One that a transfer has put in is no participant.
      if (participant === undefined) {
        switchboard.hangup(channel, HANGUP_CAUSES.clear);
        return;
      }
      participant.kicked = true;
      this.#kicked.next(participant);
    };
    this.#rooms.set(name.toLowerCase(), room);
    switchboard.bridges.enterHidden(room.bridge, room.announcer[1]);
    this.#announce('ConfbridgeStart', room);
    devices.announce(`confbridge:${name}`, 'INUSE');
    return room;
  }

  #createAnnouncer(name: string): readonly [Channel, Channel] {
    const { switchboard } = this.exchange;
    // Counted with the Local channels (conference, Asterisk 22).
    const pair = `CBAnn/${name}-${switchboard.nextSerial('Local')}`;
    const one = switchboard.createHidden(`${pair};1`);
    return [one, switchboard.createHidden(`${pair};2`, one.identity.linkedid)];
  }

  #enter(room: Conference, channel: Channel, options: ConfbridgeOptions): Participant {
    const participant: Participant = {
      channel,
      admin: options.admin ?? false,
      marked: options.marked ?? false,
      waitMarked: options.waitMarked ?? false,
      endMarked: options.endMarked ?? false,
      endMarkedAny: options.endMarkedAny ?? false,
      musicWhenEmpty: options.musicWhenEmpty ?? false,
      bridgeProfile: options.bridgeProfile ?? 'default_bridge',
      userProfile: options.userProfile ?? 'default_user',
      menu: options.menu ?? 'default_menu',
      muted: options.startMuted ?? false,
      talking: false,
      kicked: false,
    };
    const announce = (): void =>
      this.#announceUser('ConfbridgeJoin', room, participant, [['Muted', yesNo(participant.muted)]]);
    room.participants.push(participant);
    if (this.#isOld) announce();
    // Before he is in the bridge: the states of the conference are settled first (conf_state.c).
    this.#updateMusic(room);
    this.exchange.switchboard.bridges.enter(room.bridge, channel);
    if (!this.#isOld) announce();
    return participant;
  }

  #depart(room: Conference, participant: Participant): void {
    room.participants.splice(room.participants.indexOf(participant), 1);
    this.#updateMusic(room, [participant]);
    this.kick(endedBy(room, participant), 'ENDMARKED');
    if (room.participants.length === 0) this.#close(room);
  }

  #updateMusic(room: Conference, gone: readonly Participant[] = []): void {
    for (const participant of [...room.participants, ...gone])
      playMusic(this.exchange, participant.channel, needsMusic(room, participant));
  }

  #close(room: Conference): void {
    const { devices, kernel, switchboard } = this.exchange;
    this.#rooms.delete(room.name.toLowerCase());
    if (room.recorder !== undefined) this.stopRecording(room);
    this.#announce('ConfbridgeEnd', room);
    devices.announce(`confbridge:${room.name}`, 'NOT_INUSE');
    for (const channel of room.announcer) {
      switchboard.endHidden(channel);
      // Its technology has no states: what is asked about it once it is gone is unknown (conference, Asterisk 22).
      kernel.post(() => devices.announce(channel.device, 'UNKNOWN'));
    }
    for (const channel of switchboard.bridges.membersOf(room.bridge)) switchboard.bridges.eject(room.bridge, channel);
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
