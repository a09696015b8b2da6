import type { DeviceState } from './DeviceState.js';

/** A phone or a trunk: an endpoint of PJSIP or a peer of chan_sip. */
export interface LiveEndpoint {
  readonly technology: 'PJSIP' | 'SIP';
  readonly name: string;
  /** The state of its device. Of a peer of chan_sip undefined until Asterisk knows of one. */
  readonly state: DeviceState | undefined;
  /** Where it can be reached: URIs of PJSIP by the alphabet, or the one `host:port` of a peer; none where it is not registered. */
  readonly contacts: readonly string[];
  /** Whether a peer of chan_sip answers when it is asked. PJSIP tells that of contacts, and in another list. */
  readonly reachability: Reachability | undefined;
}

/** `Unmonitored` is a peer that nobody asks, `Unknown` one that is nowhere, or has not been asked yet. */
export type Reachability = 'Reachable' | 'Lagged' | 'Unreachable' | 'Unmonitored' | 'Unknown';
