import { pipe } from 'rxjs';
import { absoluteTimeout, hangup, status, type StatusOptions } from '../../actions/channels.js';
import { changeMonitor, mixMonitorMute, monitor, stopMonitor } from '../../actions/recording.js';
import { redirect } from '../../actions/transfers.js';
import { getvar, setCdrUserField, setvar } from '../../actions/variables.js';
import { toHungUp } from '../../operators/toHungUp.js';
import { toRecord } from '../../operators/toRecord.js';
import { toValue } from '../../operators/toValue.js';

/**
 * What can be done with a channel, whose name comes first: a `Channel` gives its own.
 * Each emits once and completes. Errors and unsubscribing are those of the operator of the same name.
 */
export const channelMethods = {
  /** Hangs the channel up so many seconds from now. Emits the response. */
  absoluteTimeout: (channel: string, seconds: number) => absoluteTimeout(channel, seconds),

  /** Sends a recording on into another file. Emits the response. */
  changeMonitor: (channel: string, file: string) => changeMonitor(channel, file),

  /** The value of a variable, or with null for the channel of a global one. Not set, it is `fallback`, or an `ActionError`. */
  getvar: (channel: string | null, variable: string, fallback?: string) =>
    pipe(getvar(channel, variable), toValue(fallback)),

  /** Hangs up. Emits the response; for a `/regular expression/` the rows of what was hung up. */
  hangup: (channel: string, cause?: number) => pipe(hangup(channel, cause), toHungUp()),

  /** Records the channel; `mix` makes one file of both directions. Emits the response. */
  monitor: (channel: string, file?: string, format?: string, mix?: boolean) => monitor(channel, { file, format, mix }),

  /** Mutes one direction of a recording, or both; with `false` goes on with it. Emits the response. */
  mixMonitorMute: (channel: string, direction: 'read' | 'write' | 'both' = 'both', state = true) =>
    mixMonitorMute(channel, { direction, state }),

  /** Sends the channel to another place in the dialplan, and a second one with it. Emits the response. */
  redirect: (
    channel: string,
    context: string,
    exten?: string,
    priority?: number | string,
    extraChannel?: string | null,
  ) => redirect(channel, { context, exten, priority, extraChannel: extraChannel ?? undefined }),

  /** Sets the user's field of the channel's call record, or adds to it. Emits the response. */
  setCdrUserField: (channel: string, userField: string, append = false) =>
    setCdrUserField(channel, userField, { append }),

  /** Sets a variable, or with null for the channel a global one. Emits the response. */
  setvar: (channel: string | null, variable: string, value: string) => setvar(channel, variable, value),

  /** `{ channel: row }` of all channels, or of one. */
  status: (channel?: string | null, options: Omit<StatusOptions, 'channel'> = {}) =>
    pipe(status({ ...options, channel: channel ?? undefined }), toRecord('Channel')),

  /** Ends a recording. Emits the response. */
  stopMonitor: (channel: string) => stopMonitor(channel),
};
