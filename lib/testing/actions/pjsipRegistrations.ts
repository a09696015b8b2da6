import type { Registration } from '../model/Registration.js';
import { hasChanSip } from '../model/Dialect.js';
import { aorFields, type Auth, authFields, contactStatusFields, registeredContacts } from '../phones/pjsipRows.js';
import type { Field } from '../wire/formatMessage.js';
import type { ActionCall, ManagerAction } from './ManagerAction.js';
import { endpointsOf } from './pjsipActions.js';

const dialects = [20, 22] as const;

/** Who is registered here, and where this PBX is (lists-idle, pjsip, Asterisk 22). */
export const pjsipRegistrations: readonly ManagerAction[] = [
  {
    name: 'PJSIPRegister',
    synopsis: 'Register an outbound registration.',
    privilege: ['system', 'reporting'],
    dialects,
    run: register,
  },
  {
    name: 'PJSIPUnregister',
    synopsis: 'Unregister an outbound registration.',
    privilege: ['system', 'reporting'],
    dialects,
    run: unregister,
  },
  {
    name: 'PJSIPShowRegistrationInboundContactStatuses',
    synopsis: 'Lists ContactStatuses for PJSIP inbound registrations.',
    privilege: ['system'],
    dialects,
    run: contactStatuses,
  },
  {
    name: 'PJSIPShowRegistrationsInbound',
    synopsis: 'Lists PJSIP inbound registrations.',
    privilege: ['system'],
    dialects,
    run: inbound,
  },
  {
    name: 'PJSIPShowRegistrationsOutbound',
    synopsis: 'Lists PJSIP outbound registrations.',
    privilege: ['system', 'reporting'],
    dialects,
    run: outbound,
  },
];

/** Those that are PJSIP's. */
function registrationsOf({ exchange: { office } }: ActionCall): readonly Registration[] {
  return hasChanSip(office.dialect) ? [] : [...office.registrations.values()];
}

function register(call: ActionCall): void {
  change(call, ['Reregistration sent', 'Reregistrations queued.'], (one) => call.exchange.registrations.renew(one));
}

function unregister(call: ActionCall): void {
  change(call, ['Unregistration sent', 'Unregistrations queued.'], (one) => call.exchange.registrations.cancel(one));
}

function change(
  call: ActionCall,
  [one, all]: readonly [one: string, all: string],
  perform: (registration: Registration) => void,
): void {
  const { request, answer, exchange } = call;
  const name = request.get('Registration');
  const chosen = registrationsOf(call).filter((registration) => name === '*all' || registration.name === name);
  if (name === '') answer.error('Registration parameter missing.');
  else if (chosen.length === 0 && name !== '*all') answer.error('Unable to retrieve registration entry');
  else {
    answer.success(name === '*all' ? all : one);
    for (const registration of chosen) exchange.kernel.post(() => perform(registration));
  }
}

function contactStatuses(call: ActionCall): void {
  const { answer, exchange } = call;
  answer.list({
    message: 'Following are ContactStatusEvents for each Inbound registration',
    complete: 'ContactStatusDetailComplete',
    rows: endpointsOf(call).flatMap((phone) =>
      registeredContacts(phone).map((contact) => (actionId: readonly Field[]): Field[] => [
        ['Event', 'ContactStatusDetail'],
        ...actionId,
        ...contactStatusFields(exchange, phone, contact),
      ]),
    ),
  });
}

/** The addresses of record, whether anyone is registered at them or not (lists-idle, Asterisk 22). */
function inbound(call: ActionCall): void {
  const { answer, exchange } = call;
  answer.list({
    message: 'Following are Events for each Inbound registration',
    complete: 'InboundRegistrationDetailComplete',
    rows: endpointsOf(call).map((phone) => (actionId) => [
      ['Event', 'InboundRegistrationDetail'],
      ...actionId,
      ...aorFields(exchange, phone, 'Contact'),
    ]),
  });
}

function outbound(call: ActionCall): void {
  const own = registrationsOf(call);
  const registered = own.filter(({ status }) => status === 'Registered').length;
  const details = own.flatMap((registration): readonly (readonly [event: string, fields: readonly Field[]])[] => {
    const auth = outboundAuth(call, registration);
    return [
      ['OutboundRegistrationDetail', registrationFields(registration, auth)],
      ...(auth === undefined ? [] : [['AuthDetail', authFields(auth)] as const]),
    ];
  });
  call.answer.list({
    message: 'Following are Events for each Outbound registration',
    complete: 'OutboundRegistrationDetailComplete',
    rows: details.map(([event, fields]) => (actionId) => [['Event', event], ...actionId, ...fields]),
    // The rows of secrets are not counted (lists-idle, Asterisk 22).
    items: own.length,
    summary: [
      ['Registered', registered],
      ['NotRegistered', own.length - registered],
    ],
  });
}

function outboundAuth({ exchange: { phones } }: ActionCall, { options }: Registration): Auth | undefined {
  const secret = options.secret ?? phones.find(options.username)?.options.secret;
  return secret === undefined ? undefined : { name: options.username, secret };
}

function registrationFields({ name, options, host, port, status }: Registration, auth: Auth | undefined): Field[] {
  return [
    ['ObjectType', 'registration'],
    ['ObjectName', name],
    ['MaxRetries', 10],
    ['ClientUri', `sip:${options.username}@${host}:${port}`],
    ['SecurityNegotiation', 'no'],
    ['AuthRejectionPermanent', 'true'],
    ['ServerUri', `sip:${host}:${port}`],
    ['MaxRandomInitialDelay', 10],
    ['SupportPath', 'false'],
    ['RetryInterval', 30],
    ['ContactHeaderParams', ''],
    ['Expiration', 3600],
    ['Transport', 'transport-udp'],
    ['Line', 'false'],
    ['ContactUser', ''],
    ['Endpoint', ''],
    ['UserAgent', ''],
    ['ForbiddenRetryInterval', 0],
    ['OutboundAuth', auth?.name ?? ''],
    ['OutboundProxy', ''],
    ['FatalRetryInterval', 0],
    ['SupportOutbound', 'no'],
    ['Status', status],
    ['NextReg', status === 'Registered' ? 3585 : 0],
  ];
}
