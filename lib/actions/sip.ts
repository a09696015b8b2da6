import { map, type OperatorFunction, pipe, toArray } from 'rxjs';
import type {
  PeerEntryEvent,
  PeerStatusEvent,
  RegistryEntryEvent,
  SIPQualifyPeerDoneEvent,
} from '../catalogue/events.js';
import type { PerformOptions, Session } from '../session/Session.js';
import type { Response } from '../wire/Message.js';
import { action } from './action.js';
import { assignments } from './assignments.js';
import { firstOffered } from './firstOffered.js';
import { orRefused } from './orRefused.js';
import type { AmiFields } from '../catalogue/AmiFields.js';
import { ofEvent } from '../operators/ofEvent.js';
import { pjsipShowEndpoint, pjsipShowEndpoints, pjsipShowRegistrationsOutbound } from './pjsip.js';
import { toPeer, toPeerEntry, toRegistryEntry } from './pjsipAsSip.js';

/**
 * Lists the peers of chan_sip; on a server without it the endpoints of PJSIP, under the same names as far as it knows
 * them.
 * Emits a row for each peer and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/SIPpeers/
 * @example
 * pbx.pipe(sipPeers()).subscribe((row) => console.log(row.ObjectName, row.IPaddress, row.Status));
 */
export function sipPeers(options?: PerformOptions): OperatorFunction<Session, PeerEntryEvent> {
  return firstOffered('SIPpeers', {
    SIPpeers: action('SIPpeers', {}, options),
    PJSIPShowEndpoints: pipe(pjsipShowEndpoints(options), map(toPeerEntry)),
  });
}

/**
 * Tells everything about a peer of chan_sip; on a server without it about an endpoint of PJSIP, under the same names as
 * far as it knows them.
 * Emits the fields and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/SIPshowpeer/
 * @example
 * pbx.pipe(sipShowPeer('1001')).subscribe((peer) => console.log(peer['Callerid'], peer['Context']));
 */
export function sipShowPeer(peer: string, options?: PerformOptions): OperatorFunction<Session, AmiFields> {
  return firstOffered<AmiFields>('SIPshowpeer', {
    SIPshowpeer: action('SIPshowpeer', { Peer: peer }, options),
    PJSIPShowEndpoint: pipe(pjsipShowEndpoint(peer, options), toArray(), map(toPeer)),
  });
}

/**
 * Lists the registrations of this server elsewhere, by chan_sip or by PJSIP.
 * Emits a row for each registration and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/SIPshowregistry/
 * @example
 * pbx.pipe(sipShowRegistry()).subscribe((row) => console.log(row.Host, row.State));
 */
export function sipShowRegistry(options?: PerformOptions): OperatorFunction<Session, RegistryEntryEvent> {
  return firstOffered('SIPshowregistry', {
    SIPshowregistry: action('SIPshowregistry', {}, options),
    PJSIPShowRegistrationsOutbound: pipe(
      pjsipShowRegistrationsOutbound(options),
      ofEvent('OutboundRegistrationDetail'),
      map(toRegistryEntry),
    ),
  });
}

/**
 * Asks a phone of chan_sip whether it is there. Asterisk 20 and earlier.
 * Emits the response and then the `SIPQualifyPeerDone` and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/SIPqualifypeer/
 * @example
 * pbx.pipe(sipQualifyPeer('1001')).subscribe();
 */
export function sipQualifyPeer(
  peer: string,
  options?: PerformOptions,
): OperatorFunction<Session, Response | SIPQualifyPeerDoneEvent> {
  return action('SIPqualifypeer', { Peer: peer }, options);
}

/**
 * Lists whether the peers of chan_sip can be reached. Asterisk 20 and earlier.
 * Emits a row for each peer and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/SIPpeerstatus/
 * @example
 * pbx.pipe(sipPeerStatus()).subscribe((row) => console.log(row.Peer, row.PeerStatus));
 */
export function sipPeerStatus({
  peer,
  ...options
}: { peer?: string | undefined } & PerformOptions = {}): OperatorFunction<Session, PeerStatusEvent> {
  return action('SIPpeerstatus', { Peer: peer }, options);
}

/**
 * Sends a NOTIFY to a peer of chan_sip. Asterisk 20 and earlier.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/SIPnotify/
 * @example
 * pbx.pipe(sipNotify('1001', { Event: 'check-sync' })).subscribe();
 */
export function sipNotify(
  channel: string,
  variable: Readonly<Record<string, string>>,
  options?: PerformOptions,
): OperatorFunction<Session, Response> {
  return orRefused(() =>
    action('SIPnotify', { Channel: channel, Variable: assignments('SIPnotify', variable) }, options),
  );
}
