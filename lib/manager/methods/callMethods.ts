import { pipe, toArray } from 'rxjs';
import { bridge, type BridgeOptions } from '../../actions/bridges.js';
import { coreShowChannels } from '../../actions/channels.js';
import { playDtmf } from '../../actions/media.js';
import { originate, originate2, type OriginateOptions } from '../../actions/originate.js';
import { parkedCalls } from '../../actions/parking.js';
import { toRecord } from '../../operators/toRecord.js';

/** Calls. Each emits once, but for `originate`. Errors and unsubscribing are those of the operator of the same name. */
export const callMethods = {
  /** Connects two channels. Emits the response. */
  bridge: (channel1: string, channel2: string, tone?: BridgeOptions['tone']) => bridge(channel1, channel2, { tone }),

  /** A list of rows, one for each channel. */
  coreShowChannels: () => pipe(coreShowChannels(), toArray()),

  /** Starts a call. Emits the response, then what became of the call. */
  originate: (options: OriginateOptions) => originate(options),

  /** Starts a call with parameters as Asterisk spells them. Emits as `originate` does. */
  originate2,

  /** `{ parkingSpace: row }`. */
  parkedCalls: () => pipe(parkedCalls(), toRecord('ParkingSpace')),

  /** Sends a digit to a channel. Emits the response. */
  playDtmf: (channel: string, digit: string) => playDtmf(channel, digit),
};
