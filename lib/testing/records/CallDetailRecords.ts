import type { Switchboard } from '../calls/Switchboard.js';
import type { Announcement, Kernel } from '../core/Kernel.js';
import type { Bridge } from '../model/Bridge.js';
import type { Channel } from '../model/Channel.js';
import type { Field } from '../wire/formatMessage.js';
import { announced } from './announced.js';
import { CallDetailRecord } from './CallDetailRecord.js';
import { recordedTime } from './recordedTime.js';

/** The records of a channel, and what decides which of two parties is A. */
interface Chain {
  /** How many channels came before. */
  readonly turn: number;
  /** Whether it was called by another; such a one is party B of whoever it talks to. */
  isDialled: boolean;
  readonly records: CallDetailRecord[];
}

type Hearer = (fields: readonly Field[]) => void;

/** Call detail records: they hear what is said of calls, and are sent when a channel ends, as cdr.c and cdr_manager.c do it. */
export class CallDetailRecords {
  readonly #hearers: ReadonlyMap<string, Hearer> = new Map<string, Hearer>([
    ['Newchannel', this.#about('Channel', (channel) => this.#begin(channel))],
    ['Newstate', this.#about('Channel', (channel) => this.#look(channel))],
    ['NewCallerid', this.#about('Channel', (channel) => this.#look(channel))],
    ['Newexten', this.#about('Channel', (channel) => this.#execute(channel))],
    ['DialBegin', (fields) => this.#dial(fields)],
    ['DialEnd', (fields) => this.#dialEnd(fields)],
    ['BridgeEnter', this.#about('Channel', (channel) => this.#enter(channel))],
    [
      'BridgeLeave',
      this.#about('Channel', (channel, fields) => this.#leave(channel, announced(fields, 'BridgeUniqueid'))),
    ],
    ['ParkedCall', this.#about('ParkeeChannel', (channel, fields) => this.#park(channel, fields))],
    ['Hangup', this.#about('Channel', (channel) => this.#end(channel))],
  ]);
  readonly #chains = new Map<Channel, Chain>();
  #turn = 0;

  constructor(
    private readonly kernel: Kernel,
    private readonly switchboard: Switchboard,
  ) {}

  hear({ name, fields }: Announcement): void {
    this.#hearers.get(name)?.(fields);
  }

  /** Hears an event of the channel that it names under a key. */
  #about(key: string, act: (channel: Channel, fields: readonly Field[]) => void): Hearer {
    return (fields) => {
      const channel = this.switchboard.find(announced(fields, key));
      if (channel !== undefined) act(channel, fields);
    };
  }

  #begin(channel: Channel): void {
    this.#chains.set(channel, { turn: this.#turn++, isDialled: false, records: [] });
    this.#append(channel);
  }

  #of(channel: Channel): readonly CallDetailRecord[] {
    return this.#chains.get(channel)?.records ?? [];
  }

  /** Those in a bridge that have records. */
  #membersOf(bridge: Bridge): readonly Channel[] {
    return [...bridge.channels].flatMap((name) => this.switchboard.find(name) ?? []);
  }

  /** Adds a record to those of a channel. */
  #append(channel: Channel): CallDetailRecord {
    const record = new CallDetailRecord(channel, () => this.kernel.now());
    this.#chains.get(channel)?.records.push(record);
    return record;
  }

  /** A record that can take what is next: the last one, or a new one where all are over. */
  #open(channel: Channel): CallDetailRecord {
    return (
      this.#of(channel)
        .filter((record) => !record.isFinal)
        .at(-1) ?? this.#append(channel)
    );
  }

  #look(channel: Channel): void {
    const records = this.#of(channel);
    const isNew = records.at(-1)?.isNew ?? false;
    const taken = records.filter((record) => record.look());
    if (taken.length === 0 && isNew) this.#append(channel);
  }

  #execute(channel: Channel): void {
    const chain = this.#chains.get(channel);
    // One that a dialplan runs on is nobody's party B any more.
    if (chain !== undefined && channel.inDialplan) chain.isDialled = false;
    this.#look(channel);
  }

  #park(channel: Channel, fields: readonly Field[]): void {
    this.#open(channel).park(announced(fields, 'Parkinglot'), announced(fields, 'ParkingSpace'));
  }

  #dial(fields: readonly Field[]): void {
    const called = this.switchboard.find(announced(fields, 'DestChannel'));
    const caller = this.switchboard.find(announced(fields, 'Channel'));
    if (called === undefined) return;
    const chain = this.#chains.get(called);
    if (chain !== undefined && caller !== undefined) chain.isDialled = true;
    const partyA = caller ?? called;
    // Each that is dialled at once has a record of its own.
    const taken = this.#of(partyA).filter((record) => record.dial(called));
    if (taken.length === 0) this.#append(partyA).dial(called);
  }

  #dialEnd(fields: readonly Field[]): void {
    const called = this.switchboard.find(announced(fields, 'DestChannel'));
    const partyA = this.switchboard.find(announced(fields, 'Channel')) ?? called;
    if (called === undefined || partyA === undefined) return;
    for (const record of this.#of(partyA)) record.dialled(called, announced(fields, 'DialStatus'));
  }

  #enter(channel: Channel): void {
    const { bridge } = channel;
    if (bridge === undefined || bridge.kind.type === 'parking') return;
    this.#look(channel);
    const joining = this.#open(channel);
    const others = this.#membersOf(bridge).filter((other) => other !== channel);
    const first = others.find((other) => this.#takes(joining, bridge, other));
    joining.enter(bridge);
    if (first !== undefined) joining.partyB = first;
    else if (bridge.channels.size > 1) joining.finish();
    for (const other of others) this.#pair(joining, bridge, other);
  }

  /** Whether the other becomes party B of one that comes into the bridge; who was alone in it is no party A then. */
  #takes(joining: CallDetailRecord, bridge: Bridge, other: Channel): boolean {
    const record = this.#of(other).find((one) => one.isIn(bridge));
    if (record === undefined) return false;
    const isTaken = joining.partyB === undefined ? this.#precedes(joining.partyA, other) : joining.partyB === other;
    if (isTaken && record.partyB === undefined) record.finish();
    return isTaken;
  }

  /** Gives each pair that talks a record, that of the one who precedes. */
  #pair(joining: CallDetailRecord, bridge: Bridge, other: Channel): void {
    if (joining.partyB === other) return;
    const theirs = this.#of(other).find((one) => one.isIn(bridge));
    if (theirs === undefined) return;
    if (this.#precedes(joining.partyA, other)) this.#add(joining, other);
    else if (theirs.partyB === undefined || theirs.partyB === joining.partyA) theirs.reopen(joining.partyA);
    else this.#add(theirs, joining.partyA);
  }

  #add({ partyA, bridge }: CallDetailRecord, partyB: Channel): void {
    if (bridge === undefined) return;
    const record = this.#append(partyA);
    record.partyB = partyB;
    record.enter(bridge);
  }

  /** Whether the first is party A of the two: one who was dialled is not, else the elder is (cdr.c, cdr_object_pick_party_a). */
  #precedes(one: Channel, other: Channel): boolean {
    const [first, second] = [this.#chains.get(one), this.#chains.get(other)];
    if (first === undefined || second === undefined) return false;
    return first.isDialled === second.isDialled ? first.turn < second.turn : second.isDialled;
  }

  #leave(channel: Channel, uniqueid: string): void {
    const bridge = this.switchboard.bridges.find(uniqueid);
    // Who leaves a parking lot goes on to something new.
    for (const record of this.#of(channel)) if (record.isParked || record.isIn(bridge)) record.close();
    for (const other of bridge === undefined ? [] : this.#membersOf(bridge))
      for (const record of this.#of(other)) if (record.isIn(bridge) && record.partyB === channel) record.close();
  }

  #end(channel: Channel): void {
    this.#look(channel);
    for (const record of this.#of(channel)) {
      record.finish();
      if (this.#isWritten(record)) this.#write(record);
    }
    this.#chains.delete(channel);
  }

  /** Nothing is written of one who was dialled alone, nor, without the option `unanswered` of cdr.conf, of who met nobody. */
  #isWritten({ partyA, partyB, disposition }: CallDetailRecord): boolean {
    if (partyB === undefined && this.#chains.get(partyA)?.isDialled === true) return false;
    return partyB !== undefined || disposition === 'ANSWERED';
  }

  #write(record: CallDetailRecord): void {
    const { partyA, partyB, caller, start, answer, end = start } = record;
    this.kernel.publish('Cdr', 'cdr', [
      ['AccountCode', partyA.accountCode],
      ['Source', caller.number ?? ''],
      ['Destination', record.exten],
      ['DestinationContext', record.context],
      // Quotes are escaped, unlike anywhere else in it (variable-quoting, Asterisk 22).
      ['CallerID', `"${(caller.name ?? '').replace(/["\\]/g, '\\$&')}" <${caller.number ?? ''}>`],
      ['Channel', partyA.name],
      ['DestinationChannel', partyB?.name ?? ''],
      ['LastApplication', record.application],
      ['LastData', record.data],
      ['StartTime', recordedTime(start)],
      ['AnswerTime', recordedTime(answer)],
      ['EndTime', recordedTime(end)],
      ['Duration', Math.floor((end - start) / 1000)],
      ['BillableSeconds', answer === undefined ? 0 : Math.floor((end - answer) / 1000)],
      ['Disposition', record.disposition ?? 'NO ANSWER'],
      ['AMAFlags', 'DOCUMENTATION'],
      ['UniqueID', partyA.identity.uniqueid],
      ['UserField', partyA.variables.get('CDR(userfield)') ?? ''],
    ]);
  }
}
