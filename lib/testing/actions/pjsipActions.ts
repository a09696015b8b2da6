import type { Phone } from '../model/Phone.js';
import { authFields, authOf, endpointFields, endpointSummary, aorFields } from '../phones/pjsipRows.js';
import { contactFields, contactStatusFields, registeredContacts } from '../phones/pjsipRows.js';
import type { Field } from '../wire/formatMessage.js';
import type { ActionCall, ManagerAction } from './ManagerAction.js';
import { hasChanSip } from '../model/Dialect.js';

const system = ['system'] as const;
const reporting = ['system', 'reporting'] as const;
/** Of Asterisk 13, chan_sip's alone was recorded. */
const dialects = [20, 22] as const;

/** PJSIP, to which the phones belong where there is no chan_sip (lists-idle, pjsip, Asterisk 22). */
export const pjsipActions: readonly ManagerAction[] = [
  {
    name: 'PJSIPNotify',
    synopsis: 'Send a NOTIFY to either an endpoint, an arbitrary URI, or inside a SIP dialog.',
    privilege: system,
    dialects,
    run: notify,
  },
  { name: 'PJSIPQualify', synopsis: 'Qualify a chan_pjsip endpoint.', privilege: reporting, dialects, run: qualify },
  { name: 'PJSIPShowAors', synopsis: 'Lists PJSIP AORs.', privilege: system, dialects, run: aors },
  { name: 'PJSIPShowAuths', synopsis: 'Lists PJSIP Auths.', privilege: system, dialects, run: auths },
  {
    name: 'PJSIPShowContacts',
    synopsis: 'Lists PJSIP Contacts.',
    privilege: system,
    dialects,
    run: contacts,
  },
  {
    name: 'PJSIPShowEndpoint',
    synopsis: 'Detail listing of an endpoint and its objects.',
    privilege: system,
    dialects,
    run: endpoint,
  },
  { name: 'PJSIPShowEndpoints', synopsis: 'Lists PJSIP endpoints.', privilege: system, dialects, run: endpoints },
  {
    name: 'PJSIPShowResourceLists',
    synopsis: 'Displays settings for configured resource lists.',
    privilege: system,
    dialects,
    run: resourceLists,
  },
  {
    name: 'PJSIPShowSubscriptionsInbound',
    synopsis: 'Lists inbound subscriptions.',
    privilege: system,
    dialects,
    run: subscriptions('inbound'),
  },
  {
    name: 'PJSIPShowSubscriptionsOutbound',
    synopsis: 'Lists outbound subscriptions.',
    privilege: system,
    dialects,
    run: subscriptions('outbound'),
  },
];

/** The phones that are PJSIP's. */
export function endpointsOf({ exchange: { office } }: ActionCall): readonly Phone[] {
  return hasChanSip(office.dialect) ? [] : [...office.phones.values()];
}

function endpointNamed(call: ActionCall, name: string): Phone | undefined {
  return endpointsOf(call).find((phone) => phone.name === name);
}

function endpoints(call: ActionCall): void {
  const phones = endpointsOf(call);
  if (phones.length === 0) {
    call.answer.error('No endpoints found');
    return;
  }
  call.answer.list({
    message: 'A listing of Endpoints follows, presented as EndpointList events',
    complete: 'EndpointListComplete',
    rows: phones.map((phone) => (actionId) => [
      ['Event', 'EndpointList'],
      ...actionId,
      ...endpointSummary(call.exchange, phone),
    ]),
  });
}

function endpoint(call: ActionCall): void {
  const { request, answer, exchange } = call;
  const name = request.get('Endpoint');
  const phone = endpointNamed(call, name);
  if (name === '') answer.error('PJSIPShowEndpoint requires an endpoint name');
  else if (phone === undefined) answer.error(`Unable to retrieve endpoint ${name}`);
  else {
    const auth = authOf(phone);
    const belonging: Field = ['EndpointName', name];
    const rows: readonly (readonly [event: string, fields: readonly Field[]])[] = [
      ['EndpointDetail', endpointFields(exchange, phone)],
      ...(auth === undefined ? [] : [['AuthDetail', [...authFields(auth), belonging]] as const]),
      [
        'AorDetail',
        [
          ...aorFields(exchange, phone),
          ['TotalContacts', phone.contacts.length],
          ['ContactsRegistered', registeredContacts(phone).length],
          belonging,
        ],
      ],
      ...phone.contacts.map((one) => ['ContactStatusDetail', contactStatusFields(exchange, phone, one)] as const),
    ];
    answer.list({
      message: 'Following are Events for each object associated with the Endpoint',
      complete: 'EndpointDetailComplete',
      rows: rows.map(([event, fields]) => (actionId) => [['Event', event], ...actionId, ...fields]),
    });
  }
}

function aors(call: ActionCall): void {
  const phones = endpointsOf(call);
  if (phones.length === 0) {
    call.answer.error('No Aors found');
    return;
  }
  call.answer.list({
    message: 'A listing of AORs follows, presented as AorList events',
    complete: 'AorListComplete',
    rows: phones.map((phone) => (actionId) => [['Event', 'AorList'], ...actionId, ...aorFields(call.exchange, phone)]),
  });
}

function auths(call: ActionCall): void {
  const secrets = endpointsOf(call).flatMap((phone) => authOf(phone) ?? []);
  if (secrets.length === 0) {
    call.answer.error('No Auth objects found');
    return;
  }
  call.answer.list({
    message: 'A listing of Auths follows, presented as AuthList events',
    complete: 'AuthListComplete',
    rows: secrets.map((auth) => (actionId) => [['Event', 'AuthList'], ...actionId, ...authFields(auth)]),
  });
}

/** Where phones have registered; those at a fixed address are not counted (pjsip, Asterisk 22). */
function contacts(call: ActionCall): void {
  const found = endpointsOf(call).flatMap((phone) =>
    registeredContacts(phone).map((contact) => contactFields(call.exchange, phone, contact)),
  );
  if (found.length === 0) {
    call.answer.error('No Contacts found');
    return;
  }
  call.answer.list({
    message: 'A listing of Contacts follows, presented as ContactList events',
    complete: 'ContactListComplete',
    rows: found.map((fields) => (actionId) => [['Event', 'ContactList'], ...actionId, ...fields]),
  });
}

function qualify(call: ActionCall): void {
  const name = call.request.get('Endpoint');
  if (name === '') call.answer.error('Endpoint parameter missing.');
  else if (endpointNamed(call, name) === undefined) call.answer.error('Unable to retrieve endpoint');
  // Whoever is registered is there: nothing changes, and so nothing is told.
  else call.answer.success('Endpoint found, will qualify');
}

function notify(call: ActionCall): void {
  const { request, answer } = call;
  const targets = ['Endpoint', 'URI', 'channel'].filter((key) => request.get(key) !== '');
  const name = request.get('Endpoint');
  if (targets.length !== 1) answer.error('PJSIPNotify requires either an endpoint name, a SIP URI, or a channel.');
  else if (name !== '' && endpointNamed(call, name) === undefined) answer.error(`Unable to retrieve endpoint ${name}`);
  else answer.success('NOTIFY sent');
}

/** This PBX has none: phones in it do not subscribe. */
function subscriptions(direction: 'inbound' | 'outbound'): (call: ActionCall) => void {
  const complete = `${direction === 'inbound' ? 'Inbound' : 'Outbound'}SubscriptionDetailComplete`;
  return ({ answer }) =>
    answer.list({ message: `Following are Events for each ${direction} Subscription`, complete, rows: [] });
}

function resourceLists({ answer }: ActionCall): void {
  answer.error('No resource lists found');
  answer.emptyLine();
}
