import type { Purpose } from './onPurpose.js';

const BOTH_HALVES =
  'Both halves of a Local pair are hung up at once, and the half that ends first tells the other. Which one that is, is a race of two threads; here it is ;1.';
const LOGGED_OFF =
  'The client logged off within a millisecond of its last Hangup, before the threads of the recorded server had done it. Here no time passes between the two.';
const LATE_STATE =
  'The state of a device is told by a thread of its own, as it is by then: in the recording the half that made it in use had ended. Here it is told in its turn.';
const SLOW_END =
  'The client asked for the end of a channel that was about to end since its other half had: the threads of the recorded server had not come so far. Here no time passes.';

/** What calls do otherwise. */
export const callsOnPurpose: readonly Purpose[] = [
  {
    recording: /^asterisk-22\/(?:queue-call|recording|user-events|variables)$/,
    difference: /^missing: HangupRequest \((?:HangupRequest of )?Local\/1001@default;1#1\)$/,
    reason: BOTH_HALVES,
    count: 4,
  },
  {
    recording: /^asterisk-22\/(?:queue-call|recording|user-events|variables)$/,
    difference: /^too much: HangupRequest \((?:HangupRequest of )?Local\/1001@default;2#1\)$/,
    reason: BOTH_HALVES,
    count: 4,
  },
  {
    recording: /^asterisk-22\/user-events$/,
    difference: /^too much: ChannelHungup \(Local\/1001@default;1#1 in action 4\)$/,
    reason:
      'The list of those that are hung up was written while they ended: ;1 was gone when its turn came. Here nobody ends before the list does.',
    count: 1,
  },
  {
    recording: /^asterisk-22\/originate-failures$/,
    difference: /^(?:missing: DeviceStateChange NOT_INUSE|too much: DeviceStateChange INUSE) \(Local\/1005@default\)$/,
    reason: LATE_STATE,
    count: 2,
  },
  {
    recording: /^asterisk-22\/burst$/,
    difference: /^(?:missing: DeviceStateChange NOT_INUSE|too much: DeviceStateChange INUSE) \(Local\/1002@default\)$/,
    reason: LATE_STATE,
    count: 16,
  },
  {
    recording: /^asterisk-22\/variable-quoting$/,
    difference:
      /^too much: (?:Hangup|SoftHangupRequest|CEL HANGUP|CEL CHAN_END|Cdr|DeviceStateChange NOT_INUSE) \((?:(?:CEL|Cdr) of )?Local\/1001@default(?:;[12]#1)?\)$/,
    reason: LOGGED_OFF,
    count: 10,
  },
  {
    recording: /^asterisk-22\/variable-quoting$/,
    difference: /^too much: CEL LINKEDID_END \(CEL of linkedid#1\)$/,
    reason: LOGGED_OFF,
    count: 1,
  },
  {
    recording: /^asterisk-22\/escaped-names$/,
    difference:
      /^too much: (?:ParkedCallGiveUp|CEL PARK_END|CEL BRIDGE_EXIT|CEL HANGUP|CEL CHAN_END|DeviceStateChange NOT_INUSE) \((?:(?:CEL|\S+) of )?Local\/400@default(?:;[12]#1)?\)$/,
    reason: LOGGED_OFF,
    count: 8,
  },
  {
    recording: /^asterisk-22\/escaped-names$/,
    difference: /^too much: CEL LINKEDID_END \(CEL of linkedid#4\)$/,
    reason: LOGGED_OFF,
    count: 1,
  },
  {
    recording: /^asterisk-(?:13|22)\/escaped-names$/,
    difference: /^message: Success: Channel Hungup \| ours: Error: No such channel$/,
    reason: SLOW_END,
    count: 4,
  },
  {
    recording: /^asterisk-(?:13|22)\/escaped-names$/,
    difference: /^too much: BridgeCreate \(bridge#3\)$/,
    reason: 'The recorded server had parked calls before, and its lot kept the bridge; here the first call is parked.',
    count: 2,
  },
  {
    recording: /^asterisk-13\/variable-quoting$/,
    difference: /^missing: SuccessfulAuth \(SuccessfulAuth of SuccessfulAuth\)$/,
    reason:
      'chan_sip tells it of the registration that was renewed while this was recorded, which the embedded PBX does not renew.',
    count: 1,
  },
];
