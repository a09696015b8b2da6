import { type OperatorFunction, pipe } from 'rxjs';
import type {
  AorDetailEvent,
  AorListEvent,
  AuthDetailEvent,
  AuthListEvent,
  ContactListEvent,
  ContactStatusDetailEvent,
  EndpointDetailEvent,
  EndpointListEvent,
  IdentifyDetailEvent,
  InboundRegistrationDetailEvent,
  OutboundRegistrationDetailEvent,
  OutboundSubscriptionDetailEvent,
  ResourceListDetailEvent,
  TransportDetailEvent,
} from '../catalogue/events.js';
import type { PerformOptions, Session } from '../session/Session.js';
import type { UnknownEvent, Response } from '../wire/Message.js';
import { action } from './action.js';
import { assignments } from './assignments.js';
import { emptyWhen } from './emptyWhen.js';
import { orRefused } from './orRefused.js';

/**
 * Lists the endpoints of PJSIP.
 * Emits a row for each endpoint and completes. Errors and unsubscribing as with `action`; where there are none, Asterisk
 * says `No endpoints found`, and nothing is emitted.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/PJSIPShowEndpoints/
 * @example
 * pbx.pipe(pjsipShowEndpoints()).subscribe((row) => console.log(row.ObjectName, row.DeviceState));
 */
export function pjsipShowEndpoints(options?: PerformOptions): OperatorFunction<Session, EndpointListEvent> {
  return pipe(action('PJSIPShowEndpoints', {}, options), emptyWhen('No endpoints found'));
}

/**
 * Tells everything about an endpoint of PJSIP.
 * Emits a row for the endpoint and for each object that belongs to it and completes. Errors and unsubscribing as with
 * `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/PJSIPShowEndpoint/
 * @example
 * pbx.pipe(pjsipShowEndpoint('1001'), ofEvent('EndpointDetail')).subscribe((row) => console.log(row.Context));
 */
export function pjsipShowEndpoint(
  endpoint: string,
  options?: PerformOptions,
): OperatorFunction<
  Session,
  | EndpointDetailEvent
  | IdentifyDetailEvent
  | ContactStatusDetailEvent
  | AuthDetailEvent
  | TransportDetailEvent
  | AorDetailEvent
> {
  return action('PJSIPShowEndpoint', { Endpoint: endpoint }, options);
}

/**
 * Lists the addresses of record. Asterisk 20 and later.
 * Emits a row for each and completes. Errors and unsubscribing as with `action`; where there are none, Asterisk says `No
 * AORs found`, and nothing is emitted.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/PJSIPShowAors/
 * @example
 * pbx.pipe(pjsipShowAors()).subscribe((row) => console.log(row.ObjectName));
 */
export function pjsipShowAors(options?: PerformOptions): OperatorFunction<Session, AorListEvent> {
  return pipe(action('PJSIPShowAors', {}, options), emptyWhen('No AORs found'));
}

/**
 * Lists the authentications. Their rows hold passwords. Asterisk 20 and later.
 * Emits a row for each and completes. Errors and unsubscribing as with `action`; where there are none, Asterisk says `No
 * Auths found`, and nothing is emitted.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/PJSIPShowAuths/
 * @example
 * pbx.pipe(pjsipShowAuths()).subscribe((row) => console.log(row.ObjectName));
 */
export function pjsipShowAuths(options?: PerformOptions): OperatorFunction<Session, AuthListEvent> {
  return pipe(action('PJSIPShowAuths', {}, options), emptyWhen('No Auths found'));
}

/**
 * Lists the contacts: where phones can be reached. Asterisk 20 and later.
 * Emits a row for each and completes. Errors and unsubscribing as with `action`; where there are none, Asterisk says `No
 * Contacts found`, and nothing is emitted.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/PJSIPShowContacts/
 * @example
 * pbx.pipe(pjsipShowContacts()).subscribe((row) => console.log(row.Uri));
 */
export function pjsipShowContacts(options?: PerformOptions): OperatorFunction<Session, ContactListEvent> {
  return pipe(action('PJSIPShowContacts', {}, options), emptyWhen('No Contacts found'));
}

/**
 * Lists the registrations of phones.
 * Emits a row for each and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/PJSIPShowRegistrationsInbound/
 * @example
 * pbx.pipe(pjsipShowRegistrationsInbound()).subscribe((row) => console.log(row.Aor));
 */
export function pjsipShowRegistrationsInbound(
  options?: PerformOptions,
): OperatorFunction<Session, InboundRegistrationDetailEvent> {
  return action('PJSIPShowRegistrationsInbound', {}, options);
}

/**
 * Lists the registrations of this server elsewhere. Rows of `AuthDetail` hold passwords.
 * Emits a row for each and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/PJSIPShowRegistrationsOutbound/
 * @example
 * pbx.pipe(pjsipShowRegistrationsOutbound()).subscribe((row) => console.log(row.ObjectName));
 */
export function pjsipShowRegistrationsOutbound(
  options?: PerformOptions,
): OperatorFunction<Session, OutboundRegistrationDetailEvent | AuthDetailEvent> {
  return action('PJSIPShowRegistrationsOutbound', {}, options);
}

/**
 * Lists the contacts of the registrations of phones, and whether they answer.
 * Emits a row for each and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/PJSIPShowRegistrationInboundContactStatuses/
 * @example
 * pbx.pipe(pjsipShowRegistrationInboundContactStatuses()).subscribe((row) => console.log(row));
 */
export function pjsipShowRegistrationInboundContactStatuses(
  options?: PerformOptions,
): OperatorFunction<Session, UnknownEvent> {
  return action('PJSIPShowRegistrationInboundContactStatuses', {}, options);
}

/**
 * Lists the subscriptions of phones.
 * Emits a row for each and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/PJSIPShowSubscriptionsInbound/
 * @example
 * pbx.pipe(pjsipShowSubscriptionsInbound()).subscribe((row) => console.log(row));
 */
export function pjsipShowSubscriptionsInbound(options?: PerformOptions): OperatorFunction<Session, UnknownEvent> {
  return action('PJSIPShowSubscriptionsInbound', {}, options);
}

/**
 * Lists the subscriptions of this server.
 * Emits a row for each and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/PJSIPShowSubscriptionsOutbound/
 * @example
 * pbx.pipe(pjsipShowSubscriptionsOutbound()).subscribe((row) => console.log(row));
 */
export function pjsipShowSubscriptionsOutbound(
  options?: PerformOptions,
): OperatorFunction<Session, OutboundSubscriptionDetailEvent> {
  return action('PJSIPShowSubscriptionsOutbound', {}, options);
}

/**
 * Lists the resource lists.
 * Emits a row for each and completes. Errors and unsubscribing as with `action`; where there are none, Asterisk says `No
 * resource lists found`, and nothing is emitted.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/PJSIPShowResourceLists/
 * @example
 * pbx.pipe(pjsipShowResourceLists()).subscribe((row) => console.log(row));
 */
export function pjsipShowResourceLists(options?: PerformOptions): OperatorFunction<Session, ResourceListDetailEvent> {
  return pipe(action('PJSIPShowResourceLists', {}, options), emptyWhen('No resource lists found'));
}

/**
 * Asks the phones of an endpoint whether they are there; `ContactStatus` events tell.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/PJSIPQualify/
 * @example
 * pbx.pipe(pjsipQualify('1001')).subscribe();
 */
export function pjsipQualify(endpoint: string, options?: PerformOptions): OperatorFunction<Session, Response> {
  return action('PJSIPQualify', { Endpoint: endpoint }, options);
}

/**
 * Registers at another server anew; `*all` means every registration.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/PJSIPRegister/
 * @example
 * pbx.pipe(pjsipRegister('trunk')).subscribe();
 */
export function pjsipRegister(registration: string, options?: PerformOptions): OperatorFunction<Session, Response> {
  return action('PJSIPRegister', { Registration: registration }, options);
}

/**
 * Ends a registration at another server; `*all` means every one.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/PJSIPUnregister/
 * @example
 * pbx.pipe(pjsipUnregister('trunk')).subscribe();
 */
export function pjsipUnregister(registration: string, options?: PerformOptions): OperatorFunction<Session, Response> {
  return action('PJSIPUnregister', { Registration: registration }, options);
}

/** To whom `pjsipNotify` goes, one of the three, and what it says. */
export interface PjsipNotifyOptions extends PerformOptions {
  readonly endpoint?: string | undefined;
  readonly uri?: string | undefined;
  readonly channel?: string | undefined;
  /** The headers and the `Content` of the message. */
  readonly variable: Readonly<Record<string, string>>;
}

/**
 * Sends a NOTIFY to a phone.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/PJSIPNotify/
 * @example
 * pbx.pipe(pjsipNotify({ endpoint: '1001', variable: { Event: 'check-sync' } })).subscribe();
 */
export function pjsipNotify({
  endpoint,
  uri,
  channel,
  variable,
  ...options
}: PjsipNotifyOptions): OperatorFunction<Session, Response> {
  return orRefused(() => {
    const lines = assignments('PJSIPNotify', variable);
    return action('PJSIPNotify', { Endpoint: endpoint, URI: uri, channel, Variable: lines }, options);
  });
}

/**
 * Hangs up with a SIP response such as 486, or a Q.850 name. Asterisk 20 and later.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/PJSIPHangup/
 * @example
 * pbx.pipe(pjsipHangup('PJSIP/1001-00000001', 486)).subscribe();
 */
export function pjsipHangup(
  channel: string,
  cause: string | number,
  options?: PerformOptions,
): OperatorFunction<Session, Response> {
  return action('PJSIPHangup', { Channel: channel, Cause: cause }, options);
}
