import { kindOf } from './sameThings.js';
import { type Utterance, valueOf } from './Utterance.js';

/** What happens to one thing happens in one order; what happens to two may be told in any, for two threads tell it. */
const CHANNELS = [
  'Channel',
  'DestChannel',
  'LocalOneChannel',
  'TransfererChannel',
  'OrigTransfererChannel',
  'ParkeeChannel',
];
/** Told by threads of their own; HangupRequest by the thread of whoever hangs up, the other half of a Local pair for instance. */
const APART = [
  ...['CEL', 'Cdr', 'QueueMemberStatus', 'ExtensionStatus', 'SuccessfulAuth', 'RTCPSent', 'RTCPReceived'],
  'HangupRequest',
];

/**
 * Told by modules that listen to the server's bus themselves, each event in its turn but not in its turn among those of others: the same
 * ConfbridgeLeave comes before the VarSet of CONFBRIDGE_RESULT and after it (conference, Asterisk 22), AgentComplete before a channel
 * leaves its bridge (queue-call, Asterisk 22) and after (escaped-names, Asterisk 22), ParkedCall before BridgeEnter (escaped-names, Asterisk 13).
 */
const MODULES = [
  ['app_confbridge', /^Confbridge/],
  ['res_parking', /^(?:Un)?ParkedCall/],
  ['app_queue', /^AgentComplete$/],
] as const;

/** Rows of lists that have the order of a hash, which nobody promises: each is compared with that of the same thing. */
const HASHED = ['CoreShowChannel', 'Status', 'ChannelHungup', 'BridgeListItem', 'DeviceStateChange'];

/** Names the subjects of events, the same in every conversation of the same kind: by what they are and their turn. */
export function namer(): (said: Utterance) => string {
  const turns = new Map<string, string[]>();
  const turnOf = (kind: string, id: string): string => {
    const ids = turns.get(kind) ?? [];
    turns.set(kind, ids);
    if (!ids.includes(id)) ids.push(id);
    return `${kind}#${String(ids.indexOf(id) + 1)}`;
  };
  return (said) => {
    const name = valueOf(said, 'Event')!;
    const id = valueOf(said, 'ActionID');
    const isRow = id !== undefined && valueOf(said, 'UserEvent') === undefined;
    if (isRow && !HASHED.includes(name)) return `action ${id}`;
    // Of the threads that end the channels of a call, the last one tells it: which one that is, nobody says.
    if (valueOf(said, 'EventName') === 'LINKEDID_END') return turnOf('CEL of linkedid', valueOf(said, 'LinkedID')!);
    const channel = CHANNELS.map((key) => valueOf(said, key)).find((value) => value !== undefined && value !== '');
    const bridge = valueOf(said, 'BridgeUniqueid');
    const subject =
      channel !== undefined
        ? turnOf(kindOf(channel), channel)
        : bridge !== undefined
          ? turnOf('bridge', bridge)
          : (valueOf(said, 'Device') ??
            valueOf(said, 'Interface') ??
            valueOf(said, 'Queue') ??
            valueOf(said, 'Mailbox') ??
            name);
    if (isRow) return `${subject} in action ${id}`;
    const module = MODULES.find(([, names]) => names.test(name))?.[0];
    if (module !== undefined) return `${module}: ${valueOf(said, 'Conference') ?? subject}`;
    return APART.includes(name) ? `${name} of ${subject}` : subject;
  };
}

/** What tells one event from the next of the same subject. */
export function labelOf(said: Utterance): string {
  const name = valueOf(said, 'Event')!;
  const key = {
    VarSet: 'Variable',
    Newexten: 'Application',
    Newstate: 'ChannelStateDesc',
    CEL: 'EventName',
    DeviceStateChange: 'State',
  }[name];
  return key === undefined ? name : `${name} ${valueOf(said, key) ?? ''}`;
}
