import type { DeviceState } from '../calls/DeviceStates.js';
import type { Exchange } from '../calls/Exchange.js';
import type { Contact, Phone } from '../model/Phone.js';
import type { Field } from '../wire/formatMessage.js';
import { ENDPOINT_DEFAULTS } from './endpointDefaults.js';
import { ROUND_TRIP_MS } from './Phones.js';

/** How PJSIP spells the state of a device. */
const DEVICE_TEXTS: Readonly<Record<DeviceState, string>> = {
  UNKNOWN: 'Unknown',
  NOT_INUSE: 'Not in use',
  INUSE: 'In use',
  BUSY: 'Busy',
  INVALID: 'Invalid',
  UNAVAILABLE: 'Unavailable',
  RINGING: 'Ringing',
  RINGINUSE: 'Ring+Inuse',
  ONHOLD: 'On Hold',
};

/** Seconds that a registration holds, unless it is renewed. */
const EXPIRATION = 3600;

/** A secret by its name. */
export interface Auth {
  readonly name: string;
  readonly secret: string;
}

export function authOf({ name, options: { secret } }: Phone): Auth | undefined {
  return secret === undefined ? undefined : { name, secret };
}

/** The places where a phone registered: one that is static did not. */
export function registeredContacts({ options, contacts }: Phone): readonly Contact[] {
  return options.static === true ? [] : contacts;
}

export function endpointSummary({ devices, phones }: Exchange, phone: Phone): Field[] {
  const device = phones.deviceOf(phone);
  return [
    ['ObjectType', 'endpoint'],
    ['ObjectName', phone.name],
    ['Transport', ''],
    ['Aor', phone.name],
    ['Auths', authOf(phone)?.name ?? ''],
    ['OutboundAuths', ''],
    // A comma after each, the last one too (lists-idle, Asterisk 22).
    [
      'Contacts',
      contactNames(phone)
        .map((name) => `${name},`)
        .join(''),
    ],
    ['DeviceState', DEVICE_TEXTS[devices.of(device)]],
    ['ActiveChannels', devices.channelsOf(device)],
  ];
}

export function endpointFields({ devices, phones }: Exchange, phone: Phone): Field[] {
  const device = phones.deviceOf(phone);
  const { mailbox = '', context = 'default', callerId = '<unknown>' } = phone.options;
  const own: Readonly<Record<string, string | number>> = {
    Mailboxes: mailbox,
    Aors: phone.name,
    Context: context,
    Callerid: callerId,
    Auth: authOf(phone)?.name ?? '',
    DeviceState: DEVICE_TEXTS[devices.of(device)],
    ActiveChannels: devices.channelsOf(device),
  };
  return [
    ['ObjectType', 'endpoint'],
    ['ObjectName', phone.name],
    ...ENDPOINT_DEFAULTS.map(([key, value]): Field => [key, own[key] ?? value]),
  ];
}

export function authFields({ name, secret }: Auth): Field[] {
  return [
    ['ObjectType', 'auth'],
    ['ObjectName', name],
    ['OauthSecret', ''],
    ['PasswordDigest', ''],
    ['SupportedAlgorithmsUas', 'MD5'],
    ['RefreshToken', ''],
    ['Username', name],
    ['Md5Cred', ''],
    ['Realm', ''],
    ['AuthType', 'userpass'],
    ['Password', secret],
    ['SupportedAlgorithmsUac', 'MD5'],
    ['NonceLifetime', 32],
    ['OauthClientid', ''],
  ];
}

/** An address of record. Lists of registrations spell its contacts in two ways (lists-idle, Asterisk 22). */
export function aorFields(
  { phones }: Exchange,
  phone: Phone,
  contactKey: 'Contacts' | 'Contact' = 'Contacts',
): Field[] {
  const { options } = phone;
  const names = contactNames(phone);
  return [
    ['ObjectType', 'aor'],
    ['ObjectName', phone.name],
    ['MinimumExpiration', 60],
    ['DefaultExpiration', EXPIRATION],
    ['QualifyTimeout', '3.000000'],
    ['Qualify2xxOnly', 'false'],
    ['Mailboxes', ''],
    ['SupportPath', 'false'],
    ['RemoveUnavailable', 'false'],
    ['VoicemailExtension', ''],
    ['MaxContacts', options.maxContacts ?? (options.static === true ? 0 : 1)],
    ['AuthenticateQualify', 'false'],
    [contactKey, names.join(',')],
    ['MaximumExpiration', 7200],
    ['QualifyFrequency', phones.qualifies(phone)],
    ['RemoveExisting', 'false'],
    ['OutboundProxy', ''],
    ...(contactKey === 'Contact' ? [['Contacts', names.map((name) => `${name},`).join('')] as const] : []),
  ];
}

/** As PJSIPShowContacts has it. No recorded server had one: keys and their order are the catalogue's. */
export function contactFields(exchange: Exchange, phone: Phone, contact: Contact): Field[] {
  return [
    ['ObjectType', 'contact'],
    ['ObjectName', contactId(phone, contact)],
    ['ViaAddr', contact.host],
    ['ViaPort', contact.port],
    ['QualifyTimeout', '3.000000'],
    ['CallId', contactId(phone, contact)],
    ['RegServer', ''],
    ['PruneOnBoot', 'false'],
    ['Path', ''],
    ['Endpoint', phone.name],
    ['AuthenticateQualify', 'false'],
    ['Uri', contact.uri],
    ['QualifyFrequency', exchange.phones.qualifies(phone)],
    ['UserAgent', ''],
    ['ExpirationTime', Math.floor(contact.since / 1000) + EXPIRATION],
    ['OutboundProxy', ''],
    ...reachability(exchange, phone),
    ['Qualify2xxOnly', 'false'],
  ];
}

/** As lists of registrations and of an endpoint have it. No recorded server had one: keys and their order are the catalogue's. */
export function contactStatusFields(exchange: Exchange, phone: Phone, contact: Contact): Field[] {
  return [
    ['AOR', phone.name],
    ['URI', contact.uri],
    ...reachability(exchange, phone),
    ['EndpointName', phone.name],
    ['UserAgent', ''],
    ['RegExpire', phone.options.static === true ? 0 : Math.floor(contact.since / 1000) + EXPIRATION],
    ['ViaAddress', `${contact.host}:${contact.port}`],
    ['CallID', contactId(phone, contact)],
    ['ID', contactId(phone, contact)],
    ['AuthenticateQualify', 0],
    ['OutboundProxy', ''],
    ['Path', ''],
    ['QualifyFrequency', exchange.phones.qualifies(phone)],
    ['QualifyTimeout', '3.000'],
    ['Qualify2xxOnly', 0],
  ];
}

function reachability({ phones }: Exchange, phone: Phone): Field[] {
  const qualified = phones.qualifies(phone) > 0;
  return [
    ['Status', qualified ? 'Reachable' : 'NonQualified'],
    ['RoundtripUsec', qualified ? ROUND_TRIP_MS * 1000 : 'N/A'],
  ];
}

function contactNames({ name, contacts }: Phone): string[] {
  return contacts.map(({ uri }) => `${name}/${uri}`);
}

function contactId({ name }: Phone, { host, port }: Contact): string {
  return `${name};@${host}:${port}`;
}
