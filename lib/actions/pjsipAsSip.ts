import type { AmiFields } from '../catalogue/AmiFields.js';
import type {
  EndpointListEvent,
  OutboundRegistrationDetailEvent,
  PeerEntryEvent,
  RegistryEntryEvent,
} from '../catalogue/events.js';

/** An endpoint as chan_sip lists a peer (asterisk-13/sip-peers, asterisk-22/pjsip). */
export function toPeerEntry(endpoint: EndpointListEvent): PeerEntryEvent {
  const [host, port] = addressOf(endpoint.Contacts);
  const entry = {
    Event: 'PeerEntry',
    Channeltype: 'PJSIP',
    ObjectName: endpoint.ObjectName,
    ChanObjectType: 'peer',
    IPaddress: host ?? '-none-',
    IPport: port ?? '0',
    Status: endpoint.DeviceState,
  };
  // What PJSIP does not tell is left out.
  return entry as unknown as PeerEntryEvent;
}

/** What chan_sip calls the fields of an endpoint. */
const PEER_FIELDS: Readonly<Record<string, string>> = {
  ObjectName: 'ObjectName',
  Context: 'Context',
  Callerid: 'Callerid',
  Language: 'Language',
  ToneZone: 'ToneZone',
  AmaFlags: 'AMAflags',
  CallGroup: 'Callgroup',
  PickupGroup: 'Pickupgroup',
  NamedCallGroup: 'Named Callgroup',
  NamedPickupGroup: 'Named Pickupgroup',
  MohSuggest: 'MOHSuggest',
  Mailboxes: 'VoiceMailbox',
  Accountcode: 'Accountcode',
  Allow: 'Codecs',
  DirectMedia: 'SIP-DirectMedia',
  DeviceState: 'Status',
};

/** What PJSIP tells of an endpoint, as chan_sip tells of a peer. */
export function toPeer(rows: readonly AmiFields[]): AmiFields {
  const endpoint = rows.find((row) => row['Event'] === 'EndpointDetail') ?? {};
  const uri = rows.find((row) => row['Event'] === 'ContactStatusDetail')?.['URI'];
  const [host = '(null)', port = '0'] = addressOf(typeof uri === 'string' ? uri : '');
  const fields = Object.entries(endpoint).flatMap(([key, value]) => {
    const name = Object.entries(PEER_FIELDS).find(([known]) => known.toLowerCase() === key.toLowerCase())?.[1];
    return name === undefined ? [] : [[name, value] as const];
  });
  return {
    Channeltype: 'PJSIP',
    ChanObjectType: 'peer',
    ...Object.fromEntries(fields),
    'Address-IP': host,
    'Address-Port': port,
  };
}

/** A registration as chan_sip lists it. */
export function toRegistryEntry(registration: OutboundRegistrationDetailEvent): RegistryEntryEvent {
  const [host = '', port = '5060'] = addressOf(registration.ServerUri);
  const [, username = '', domain = ''] = /^<?sips?:(?:([^@;>]*)@)?([^:;>]+)/.exec(registration.ClientUri) ?? [];
  const entry = {
    Event: 'RegistryEntry',
    Host: host,
    Port: port,
    Username: username,
    Domain: domain,
    Refresh: registration.NextReg,
    State: registration.Status,
  };
  // What PJSIP does not tell is left out.
  return entry as unknown as RegistryEntryEvent;
}

/** Host and port of the first SIP URI in a text, with limits that no URI reaches; undefined where there is none. */
function addressOf(text: string): [host?: string, port?: string] {
  const [, host, port] = /sips?:(?:[^@;>,]{0,256}@)?(\[[^\]]{1,64}\]|[^:;>,]{1,256})(?::(\d{1,5}))?/.exec(text) ?? [];
  return host === undefined ? [] : [host, port ?? '5060'];
}
