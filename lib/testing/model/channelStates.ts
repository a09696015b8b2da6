/** The numbers of the states of a channel, as `ChannelState` shows them. */
export const CHANNEL_STATES = {
  Down: 0,
  Rsrvd: 1,
  OffHook: 2,
  Dialing: 3,
  Ring: 4,
  Ringing: 5,
  Up: 6,
  Busy: 7,
} as const;

/** A state by its name, as `ChannelStateDesc` shows it. */
export type ChannelStateName = keyof typeof CHANNEL_STATES;
