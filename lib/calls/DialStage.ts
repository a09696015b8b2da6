import type { EndReason } from './CallProgress.js';

/** How far a call that `dial` started has come, told apart by `stage`. */
export type DialStage = DialQueued | DialRinging | DialAnswered | DialBridged | DialEnded;

/** The server has taken the order. */
export interface DialQueued {
  readonly stage: 'queued';
  /** The Uniqueid of its channel: `hangup(channelId)` ends the call, `forChannel(channelId)` follows it. */
  readonly channelId: string;
}

/** Whoever is called is alerted. */
export interface DialRinging {
  readonly stage: 'ringing';
  readonly channelId: string;
  /** The channel's name. */
  readonly channel: string;
}

/** Whoever was called has answered, and the extension or the application begins. */
export interface DialAnswered {
  readonly stage: 'answered';
  readonly channelId: string;
  readonly channel: string;
  /** How long that took since the call was sent, in ms. */
  readonly wait: number;
}

/** The channel has come together with another one, in a bridge: a Dial, a Queue or a conference. */
export interface DialBridged {
  readonly stage: 'bridged';
  readonly channelId: string;
  readonly channel: string;
  /** The bridge's `BridgeUniqueid`. */
  readonly bridge: string;
}

/** The call is over. */
export interface DialEnded {
  readonly stage: 'ended';
  readonly channelId: string;
  /** The channel's name; undefined where there never was a channel. */
  readonly channel: string | undefined;
  readonly reason: EndReason;
  /** The Q.850 cause of the hang-up, 0 where the server tells none. */
  readonly cause: number;
  /** The same in Asterisk's words, such as `User busy`. */
  readonly causeText: string;
  /** How long it took to be answered, or without an answer to end, in ms. */
  readonly wait: number;
  /** How long it lasted after the answer, in ms; 0 where there was none. */
  readonly talk: number;
}
