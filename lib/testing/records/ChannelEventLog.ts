import type { Switchboard } from '../calls/Switchboard.js';
import type { Announcement, Kernel } from '../core/Kernel.js';
import type { Channel } from '../model/Channel.js';
import type { Field } from '../wire/formatMessage.js';
import { announced } from './announced.js';
import { recordedTime } from './recordedTime.js';

/** What the log remembers of a channel. */
interface Line {
  linkedid: string;
  /** What was called for, while the dialplan runs nothing on it: `AppDial2`. */
  lineApplication: readonly [application: string, data: string];
  /** How the last one that it called answered. */
  dialStatus: string;
}

type Hearer = (fields: readonly Field[]) => void;

const NO_APPLICATION = ['', ''] as const;

/** Channel event logging (CEL): it hears what is said of calls, and writes it down in events of its own, as cel.c and cel_manager.c do. */
export class ChannelEventLog {
  readonly #hearers: ReadonlyMap<string, Hearer> = new Map<string, Hearer>([
    ['Newchannel', (fields) => this.#begin(this.switchboard.find(announced(fields, 'Channel')))],
    ['Newstate', this.#about('Channel', (channel) => this.#answer(channel))],
    ['Newexten', this.#about('Channel', (channel, line) => this.#takeLine(channel, line))],
    ['DialEnd', this.#about('Channel', (_, line, fields) => (line.dialStatus = announced(fields, 'DialStatus')))],
    ['BridgeEnter', this.#about('Channel', (channel, _, fields) => this.#bridge('BRIDGE_ENTER', channel, fields))],
    ['BridgeLeave', this.#about('Channel', (channel, _, fields) => this.#bridge('BRIDGE_EXIT', channel, fields))],
    ['ParkedCall', this.#about('ParkeeChannel', (channel, _, fields) => this.#park(channel, fields))],
    [
      'UnParkedCall',
      this.#about('ParkeeChannel', (channel, _, fields) => this.#unpark(channel, 'ParkedCallUnparked', fields)),
    ],
    [
      'ParkedCallTimeOut',
      this.#about('ParkeeChannel', (channel, _, fields) => this.#unpark(channel, 'ParkedCallTimeOut', fields)),
    ],
    [
      'ParkedCallGiveUp',
      this.#about('ParkeeChannel', (channel, _, fields) => this.#unpark(channel, 'ParkedCallGiveUp', fields)),
    ],
    ['BlindTransfer', this.#about('TransfererChannel', (channel, _, fields) => this.#transferBlindly(channel, fields))],
    ['AttendedTransfer', this.#about('OrigTransfererChannel', (channel, _, fields) => this.#transfer(channel, fields))],
    ['Hangup', this.#about('Channel', (channel, line) => this.#end(channel, line))],
  ]);
  readonly #lines = new Map<Channel, Line>();
  /** How many channels carry a linkedid. */
  readonly #carriers = new Map<string, number>();

  constructor(
    private readonly kernel: Kernel,
    private readonly switchboard: Switchboard,
  ) {}

  hear({ name, fields }: Announcement): void {
    this.#hearers.get(name)?.(fields);
  }

  #begin(channel: Channel | undefined): void {
    if (channel === undefined) return;
    const { linkedid } = channel.identity;
    this.#lines.set(channel, { linkedid, lineApplication: NO_APPLICATION, dialStatus: '' });
    this.#carriers.set(linkedid, (this.#carriers.get(linkedid) ?? 0) + 1);
    this.#write('CHAN_START', channel);
  }

  #end(channel: Channel, { linkedid, lineApplication, dialStatus }: Line): void {
    const write = (event: string, extra?: object): void =>
      this.#write(event, channel, { application: lineApplication, extra });
    this.#lines.delete(channel);
    write('HANGUP', { hangupcause: channel.cause, hangupsource: channel.hangupSource, dialstatus: dialStatus });
    write('CHAN_END');
    if (this.#retire(linkedid)) write('LINKEDID_END');
  }

  /** Whether nobody carries the linkedid any more. */
  #retire(linkedid: string): boolean {
    const left = (this.#carriers.get(linkedid) ?? 1) - 1;
    if (left > 0) this.#carriers.set(linkedid, left);
    else this.#carriers.delete(linkedid);
    return left <= 0;
  }

  #answer(channel: Channel): void {
    if (channel.state === 'Up') this.#write('ANSWER', channel);
  }

  #takeLine({ application, data }: Channel, line: Line): void {
    if (/^App(?:Dial|Queue)/.test(application)) line.lineApplication = [application, data];
  }

  #bridge(event: string, channel: Channel, fields: readonly Field[]): void {
    const id = announced(fields, 'BridgeUniqueid');
    const names = this.switchboard.bridges.find(id)?.channels ?? [];
    const peers = [...names].filter((name) => name !== channel.name);
    const extra = { bridge_id: id, bridge_technology: announced(fields, 'BridgeTechnology') };
    const write = (): void => this.#write(event, channel, { peer: peers.join(','), extra });
    // That a call is parked is written before (parking, Asterisk 22), whichever is said first.
    if (event === 'BRIDGE_ENTER' && announced(fields, 'BridgeType') === 'parking') this.kernel.post(write);
    else write();
  }

  #park(channel: Channel, fields: readonly Field[]): void {
    const [parker, lot] = [announced(fields, 'ParkerDialString'), announced(fields, 'Parkinglot')];
    this.#write('PARK_START', channel, { extra: { parker_dial_string: parker, parking_lot: lot } });
  }

  #unpark(channel: Channel, reason: string, fields: readonly Field[]): void {
    const retriever = announced(fields, 'RetrieverChannel');
    this.#write('PARK_END', channel, { extra: retriever === '' ? { reason } : { reason, retriever } });
  }

  #transferBlindly(channel: Channel, fields: readonly Field[]): void {
    if (announced(fields, 'Result') !== 'Success') return;
    this.#write('BLINDTRANSFER', channel, {
      extra: {
        extension: announced(fields, 'Extension'),
        context: announced(fields, 'Context'),
        bridge_id: announced(fields, 'BridgeUniqueid'),
        transferee_channel_name: announced(fields, 'TransfereeChannel') || 'N/A',
        transferee_channel_uniqueid: announced(fields, 'TransfereeUniqueid') || 'N/A',
      },
    });
  }

  #transfer(channel: Channel, fields: readonly Field[]): void {
    if (announced(fields, 'Result') !== 'Success') return;
    this.#write('ATTENDEDTRANSFER', channel, {
      extra: {
        bridge1_id: announced(fields, 'OrigBridgeUniqueid'),
        channel2_name: announced(fields, 'SecondTransfererChannel'),
        channel2_uniqueid: announced(fields, 'SecondTransfererUniqueid'),
        bridge2_id: announced(fields, 'SecondBridgeUniqueid'),
        transferee_channel_name: announced(fields, 'TransfereeChannel') || 'N/A',
        transferee_channel_uniqueid: announced(fields, 'TransfereeUniqueid') || 'N/A',
        transfer_target_channel_name: announced(fields, 'TransferTargetChannel') || 'N/A',
        transfer_target_channel_uniqueid: announced(fields, 'TransferTargetUniqueid') || 'N/A',
      },
    });
  }

  /** Hears an event of the channel that it names under a key, unless the log knows nothing of that. */
  #about(key: string, act: (channel: Channel, line: Line, fields: readonly Field[]) => void): Hearer {
    return (fields) => {
      const channel = this.switchboard.find(announced(fields, key));
      const line = channel && this.#lines.get(channel);
      if (channel === undefined || line === undefined) return;
      if (line.linkedid !== channel.identity.linkedid) this.#relink(channel, line);
      act(channel, line, fields);
    };
  }

  /** One that met others in a bridge carries theirs from then on (parking, Asterisk 22). */
  #relink(channel: Channel, line: Line): void {
    const left = line.linkedid;
    line.linkedid = channel.identity.linkedid;
    this.#carriers.set(line.linkedid, (this.#carriers.get(line.linkedid) ?? 0) + 1);
    if (this.#retire(left)) this.#write('LINKEDID_END', channel, { linkedid: left });
  }

  #write(
    event: string,
    channel: Channel,
    details: {
      peer?: string;
      extra?: object | undefined;
      application?: readonly [string, string];
      linkedid?: string;
    } = {},
  ): void {
    const { callerId, location, identity } = channel;
    const [application, data] = details.application ?? [channel.application, channel.data];
    // Of class call, whatever its name says (originate-async, Asterisk 22).
    this.kernel.publish('CEL', 'call', [
      ['EventName', event],
      ['AccountCode', channel.accountCode],
      ['CallerIDnum', callerId.number ?? ''],
      ['CallerIDname', callerId.name ?? ''],
      ['CallerIDani', channel.ani],
      ['CallerIDrdnis', ''],
      ['CallerIDdnid', channel.dnid],
      ['Exten', location.exten],
      ['Context', location.context],
      ['Channel', identity.name],
      ['Application', application],
      ['AppData', data],
      ['EventTime', recordedTime(this.kernel.now())],
      ['AMAFlags', 'DOCUMENTATION'],
      ['UniqueID', identity.uniqueid],
      ['LinkedID', details.linkedid ?? identity.linkedid],
      ['Userfield', ''],
      ['Peer', details.peer ?? ''],
      ['PeerAccount', ''],
      ['Extra', details.extra === undefined ? '' : JSON.stringify(details.extra)],
    ]);
  }
}
