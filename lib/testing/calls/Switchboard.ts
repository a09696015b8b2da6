import type { Kernel } from '../core/Kernel.js';
import { Channel, type Progress } from '../model/Channel.js';
import { channelBlock, channelLines } from '../model/channelBlock.js';
import type { NewChannel } from '../model/NewChannel.js';
import type { CallerId } from '../model/CallerId.js';
import type { ChannelStateName } from '../model/channelStates.js';
import type { EventClass } from '../model/eventClasses.js';
import { HANGUP_CAUSES, hangupCauseText } from '../model/hangupCauses.js';
import { bareName } from '../model/parseVariables.js';
import { escapeC } from '../wire/escapeC.js';
import type { Field } from '../wire/formatMessage.js';
import { Bridges } from './Bridges.js';
import type { DeviceStates } from './DeviceStates.js';
import { tellQuality } from './tellQuality.js';

/** How long a SIP message of this PBX to itself takes, in ms (call-in-progress-lists, Asterisk 22). */
const SIP_TRIP_MS = 2;

/** Every channel there is. Whatever happens to one happens here, and is told to the clients. */
export class Switchboard {
  readonly bridges = new Bridges(this);
  /** By name, its case not minded. */
  readonly #channels = new Map<string, Channel>();
  readonly #hidden = new Set<Channel>();
  readonly #byUniqueid = new Map<string, Channel>();
  readonly #serials = new Map<string, number>();
  #created = 0;
  #calls = 0;

  constructor(
    readonly kernel: Kernel,
    private readonly devices: DeviceStates,
  ) {}

  /** Whether there are as many channels as there may be. */
  get isFull(): boolean {
    return this.#channels.size >= this.kernel.options.maxChannels;
  }

  /** In the order of their creation. */
  get channels(): readonly Channel[] {
    return [...this.#channels.values()];
  }

  /** Those that Asterisk keeps to itself, which the Status of Asterisk 13 lists as well. */
  get hidden(): readonly Channel[] {
    return [...this.#hidden];
  }

  /** How many calls have been begun since the start. */
  get callsProcessed(): number {
    return this.#calls;
  }

  /** Finds a channel by its name, in any case, or by its uniqueid. */
  find(name: string): Channel | undefined {
    return this.#channels.get(name.toLowerCase()) ?? this.#byUniqueid.get(name);
  }

  nextUniqueid(): string {
    const { systemName } = this.kernel.options;
    return `${systemName === '' ? '' : `${systemName}-`}${this.kernel.seconds()}.${this.#created++}`;
  }

  /** The number at the end of a channel's name: each technology counts for itself. */
  nextSerial(technology: string): string {
    const key = technology.toLowerCase();
    const serial = this.#serials.get(key) ?? 0;
    this.#serials.set(key, serial + 1);
    return serial.toString(16).padStart(8, '0');
  }

  create({ name, uniqueid, linkedid, location, state = 'Down', callerId = {} }: NewChannel): Channel {
    const channel = new Channel({ name, uniqueid, linkedid, createdAt: this.kernel.now() }, location);
    channel.state = state;
    channel.callerId = callerId;
    this.#channels.set(name.toLowerCase(), channel);
    this.#byUniqueid.set(uniqueid, channel);
    this.announce('Newchannel', 'call', channel);
    return channel;
  }

  /** Makes a channel that Asterisk keeps to itself (`CBAnn/…`): it is in no list, and no event tells of it. */
  createHidden(name: string, linkedid?: string): Channel {
    const uniqueid = this.nextUniqueid();
    const identity = { name, uniqueid, linkedid: linkedid ?? uniqueid, createdAt: this.kernel.now() };
    const channel = new Channel(identity, { context: 'default', exten: 's', priority: 1 });
    channel.state = 'Up';
    this.#hidden.add(channel);
    return channel;
  }

  endHidden(channel: Channel): void {
    channel.bridge?.channels.delete(channel.name);
    channel.end();
    this.#hidden.delete(channel);
  }

  /** Publishes an event about one channel. */
  announce(event: string, eventClass: EventClass, channel: Channel, fields: readonly Field[] = []): void {
    this.kernel.publish(event, eventClass, fields, {
      channel: channel.name,
      lines: () => channelLines(channel, this.kernel.options.channelVars),
    });
  }

  block(channel: Channel, prefix = ''): Field[] {
    return channelBlock(channel, this.kernel.options.channelVars, prefix);
  }

  setState(channel: Channel, state: ChannelStateName): void {
    if (channel.ended || channel.state === state) return;
    channel.state = state;
    if (state === 'Up') channel.answeredAt ??= this.kernel.now();
    this.#announceChange('Newstate', 'call', channel);
    this.devices.use(channel);
  }

  /** Says which application runs on the channel now. */
  execute(channel: Channel, application: string, data: string): void {
    channel.application = application;
    channel.data = data;
    // (escaped-names, Asterisk 13)
    const eventClass = this.kernel.options.dialect === 13 ? 'call' : 'dialplan';
    this.#announceChange('Newexten', eventClass, channel, [
      ['Extension', channel.location.exten],
      ['Application', application],
      ['AppData', data],
    ]);
  }

  setVariable(channel: Channel, name: string, value: string): void {
    if (channel.ended) return;
    const bare = bareName(name);
    // However it is inherited, it is one variable.
    for (const spelling of [bare, `_${bare}`, `__${bare}`]) if (spelling !== name) channel.variables.delete(spelling);
    channel.variables.set(name, value);
    this.announce('VarSet', 'dialplan', channel, [
      ['Variable', name],
      ['Value', escapeC(value)],
    ]);
  }

  setCallerId(channel: Channel, callerId: CallerId): void {
    channel.callerId = callerId;
    channel.toldCallerId = undefined;
    const isKnown = callerId.number !== undefined || callerId.name !== undefined;
    this.announce('NewCallerid', 'call', channel, [
      ['CID-CallingPres', isKnown ? '0 (Presentation Allowed, Not Screened)' : '67 (Number Unavailable)'],
    ]);
  }

  /** Who is connected to one half of a Local pair is who calls on the other. */
  setConnectedLine(channel: Channel, connectedLine: CallerId): void {
    const { otherHalf } = channel;
    channel.connectedLine = connectedLine;
    this.#announceChange('NewConnectedLine', 'call', channel);
    if (channel.technology !== 'Local' || otherHalf === undefined || otherHalf.ended) return;
    if (isSame(otherHalf.callerId, connectedLine)) return;
    otherHalf.toldCallerId ??= otherHalf.callerId;
    otherHalf.callerId = connectedLine;
  }

  /** A caller id that changed behind the channel's back is told with what happens to it next (parking, call-sip-answered, Asterisk 22). */
  #announceChange(event: string, eventClass: EventClass, channel: Channel, fields: readonly Field[] = []): void {
    const owesCallerId = channel.toldCallerId !== undefined;
    channel.toldCallerId = undefined;
    this.announce(event, eventClass, channel, fields);
    if (owesCallerId) this.setCallerId(channel, channel.callerId);
  }

  /** Runs a task at the other end of a channel: through a Local pair at once, by SIP when the message has come there. */
  across(channel: Channel, task: () => void): void {
    if (channel.technology === 'Local') this.kernel.post(task);
    else this.kernel.after(SIP_TRIP_MS).subscribe({ next: task, error: (error: unknown) => this.kernel.raise(error) });
  }

  /** Tells whoever called the channel, once the running task has ended. */
  tell(channel: Channel, progress: Progress): void {
    this.kernel.post(() => channel.tell(progress));
  }

  /** Counts a call: Asterisk counts the dialplans it begins. */
  beginDialplan(channel: Channel): void {
    if (!channel.inDialplan) this.#calls++;
    channel.inDialplan = true;
  }

  /** Forgets every channel, without a word. */
  close(): void {
    const { channels } = this;
    this.#channels.clear();
    this.#byUniqueid.clear();
    for (const channel of channels) channel.end();
  }

  /** The far end of the channel hangs up. */
  requestHangup(channel: Channel, cause: number): void {
    if (channel.ended || channel.leaving) return;
    channel.leaving = true;
    if (channel.cause === HANGUP_CAUSES.unknown) channel.cause = cause;
    tellQuality(this, channel);
    this.announce('HangupRequest', 'call', channel, [['Cause', cause]]);
    channel.requestHangup();
    this.kernel.post(() => this.hangup(channel));
  }

  /** Ends a channel: what drives it stops, its bridge and its other half learn of it, and it is gone. */
  hangup(channel: Channel, cause?: number): void {
    if (channel.ended) return;
    if (cause !== undefined) channel.cause = cause;
    // One that talks ends as calls do (parking, Asterisk 22).
    if (channel.bridge !== undefined && channel.cause === HANGUP_CAUSES.unknown) channel.cause = HANGUP_CAUSES.clear;
    channel.stop();
    this.bridges.leave(channel);
    if (channel.inDialplan) {
      this.announce('SoftHangupRequest', 'call', channel, [['Cause', HANGUP_CAUSES.clear]]);
      channel.requestHangup();
    }
    tellQuality(this, channel);
    this.#hangUpOtherHalf(channel);
    channel.end();
    this.#announceChange('Hangup', 'call', channel, [
      ['Cause', channel.cause],
      ['Cause-txt', hangupCauseText(channel.cause)],
    ]);
    this.#channels.delete(channel.name.toLowerCase());
    this.#byUniqueid.delete(channel.identity.uniqueid);
    this.devices.release(channel);
    this.tell(channel, 'hungUp');
  }

  #hangUpOtherHalf({ technology, cause, otherHalf }: Channel): void {
    if (otherHalf === undefined) return;
    if (technology === 'Local') this.requestHangup(otherHalf, cause);
    // A BYE that gives no reason is a normal end.
    else this.across(otherHalf, () => this.requestHangup(otherHalf, cause || HANGUP_CAUSES.clear));
  }
}

function isSame(one: CallerId, other: CallerId): boolean {
  return one.number === other.number && one.name === other.name;
}
