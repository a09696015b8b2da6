import type { Field } from '../wire/formatMessage.js';
import type { ActionCall, ManagerAction } from './ManagerAction.js';

/** PJSIP, to which the phones belong where there is no chan_sip (lists-idle, pjsip, Asterisk 22). */
export const pjsipActions: readonly ManagerAction[] = [
  {
    name: 'PJSIPShowEndpoint',
    synopsis: 'Detail listing of an endpoint and its objects.',
    privilege: ['system'],
    run: endpoint,
  },
  { name: 'PJSIPShowEndpoints', synopsis: 'Lists PJSIP endpoints.', privilege: ['system'], run: endpoints },
  {
    name: 'PJSIPShowRegistrationsOutbound',
    synopsis: 'Lists PJSIP outbound registrations.',
    privilege: ['system', 'reporting'],
    run: registrations,
  },
];

function phonesOf({ exchange: { office } }: ActionCall): typeof office.phones {
  return office.dialect === 22 ? office.phones : new Map();
}

function contactOf(name: string, { host, port = 5060 }: { readonly host?: string; readonly port?: number }): string {
  return host === undefined ? '' : `${name}/sip:${name}@${host}:${port}`;
}

function endpoints(call: ActionCall): void {
  const phones = phonesOf(call);
  if (phones.size === 0) {
    call.answer.error('No endpoints found');
    return;
  }
  call.answer.list({
    message: 'A listing of Endpoints follows, presented as EndpointList events',
    complete: 'EndpointListComplete',
    rows: [...phones].map(([name, phone]) => (actionId) => [
      ['Event', 'EndpointList'],
      ...actionId,
      ['ObjectType', 'endpoint'],
      ['ObjectName', name],
      ['Transport', ''],
      ['Aor', name],
      ['Auths', name],
      ['OutboundAuths', ''],
      ['Contacts', contactOf(name, phone)],
      ['DeviceState', phone.host === undefined ? 'Unavailable' : 'Not in use'],
      ['ActiveChannels', 0],
    ]),
  });
}

function endpoint(call: ActionCall): void {
  const { request, answer } = call;
  const name = request.get('Endpoint');
  const phone = phonesOf(call).get(name);
  if (name === '') answer.error('PJSIPShowEndpoint requires an endpoint name');
  else if (phone === undefined) answer.error(`Unable to retrieve endpoint ${name}`);
  else {
    const detail: readonly Field[] = [
      ['ObjectType', 'endpoint'],
      ['ObjectName', name],
      ['Context', phone.context ?? 'default'],
      ['Callerid', phone.callerId ?? '<unknown>'],
      ['Language', ''],
      ['Mailboxes', phone.mailbox ?? ''],
      ['Allow', '(ulaw|alaw)'],
      ['DirectMedia', 'true'],
      ['DeviceState', phone.host === undefined ? 'Unavailable' : 'Not in use'],
      ['ActiveChannels', ''],
    ];
    const contact: readonly Field[] = [
      ['AOR', name],
      ['URI', contactOf(name, phone).replace(/^[^/]*\//, '')],
      ['Status', 'Reachable'],
      ['EndpointName', name],
    ];
    answer.list({
      message: 'Following are Events for each object associated with the Endpoint',
      complete: 'EndpointDetailComplete',
      rows: [
        (actionId) => [['Event', 'EndpointDetail'], ...actionId, ...detail],
        ...(phone.host === undefined
          ? []
          : [(actionId: readonly Field[]) => [['Event', 'ContactStatusDetail'] as const, ...actionId, ...contact]]),
      ],
    });
  }
}

function registrations({ answer, exchange: { office } }: ActionCall): void {
  const own = office.dialect === 22 ? [...office.registrations] : [];
  answer.list({
    message: 'Following are Events for each Outbound registration',
    complete: 'OutboundRegistrationDetailComplete',
    rows: own.map(([name, { host, port = 5060, username }]) => (actionId) => [
      ['Event', 'OutboundRegistrationDetail'],
      ...actionId,
      ['ObjectType', 'registration'],
      ['ObjectName', name],
      ['ClientUri', `sip:${username}@${host}`],
      ['ServerUri', `sip:${host}:${port}`],
      ['Status', 'Registered'],
      ['NextReg', 105],
    ]),
  });
}
