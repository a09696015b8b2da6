import { concat, EMPTY, filter, mergeMap, type Observable, of } from 'rxjs';
import { action } from '../actions/action.js';
import { pjsipShowEndpoints } from '../actions/pjsip.js';
import { deviceStateList } from '../actions/states.js';
import type { Session } from '../session/Session.js';
import { follow } from './follow.js';
import type { LiveEndpoint } from './LiveEndpoint.js';
import type { LiveModel, LiveOperator, LiveOptions } from './LiveModel.js';
import { type EndpointMessage, endpointOf, reduceEndpoint } from './reduceEndpoint.js';

/**
 * The endpoints of PJSIP and the peers of chan_sip as they are, by the device: `PJSIP/1001`, `SIP/1001`.
 *
 * Asks `PJSIPShowEndpoints`, and `SIPpeers` and `DeviceStateList` where the server has chan_sip; listens to `ContactStatus`,
 * `PeerStatus` and `DeviceStateChange`. The user needs the classes `system` and `call`. How many channels an endpoint has no event
 * tells: `liveChannels()` has them. Of endpoints that are configured anew the next reconnect tells.
 *
 * Emits, completes and errors as {@link Live} does; unsubscribing stops listening.
 * @example
 * pbx.pipe(liveEndpoints()).subscribe((endpoints) => console.log(endpoints.get('PJSIP/1001')?.contacts));
 */
export function liveEndpoints(options?: LiveOptions): LiveOperator<LiveEndpoint> {
  return follow(endpoints, options);
}

const endpoints: LiveModel<LiveEndpoint, EndpointMessage> = {
  events: ['ContactStatus', 'PeerStatus', 'DeviceStateChange'],
  rows: mergeMap((session) => session.offered$.pipe(mergeMap((offered) => listsOf(session, offered)))),
  keyOf: endpointOf,
  reduce: reduceEndpoint,
};

/** PJSIP is asked, too, where the server has neither: it says why. */
function listsOf(session: Session, offered: ReadonlyMap<string, string>): Observable<EndpointMessage> {
  const session$ = of(session);
  const hasSip = offered.has('sippeers');
  const hasPjsip = offered.has('pjsipshowendpoints') || !hasSip;
  return concat(
    hasPjsip ? session$.pipe(pjsipShowEndpoints()) : EMPTY,
    hasSip ? session$.pipe(action('SIPpeers')) : EMPTY,
    // Its list says nothing of the devices.
    hasSip
      ? session$.pipe(
          deviceStateList(),
          filter(({ Device }) => Device.startsWith('SIP/')),
        )
      : EMPTY,
  );
}
