import { match } from 'ts-pattern';
import { textIn } from '../operators/textIn.js';
import type { EventNamed } from '../wire/Message.js';
import { deviceStateOf } from './DeviceState.js';
import { keepIdentity } from './keepIdentity.js';
import type { LiveEndpoint, Reachability } from './LiveEndpoint.js';
import { patched } from './patched.js';

/** What the model of endpoints looks at. */
export type EndpointMessage = EventNamed<
  'EndpointList' | 'PeerEntry' | 'ContactStatus' | 'PeerStatus' | 'DeviceStateChange'
>;

/** The endpoint that a message is about. */
export function endpointOf(message: EndpointMessage): string | undefined {
  return match(message)
    .with({ Event: 'EndpointList' }, ({ ObjectName }) => `PJSIP/${ObjectName}`)
    .with({ Event: 'PeerEntry' }, ({ ObjectName }) => `SIP/${ObjectName}`)
    .with({ Event: 'ContactStatus' }, ({ EndpointName }) => `PJSIP/${EndpointName}`)
    .with({ Event: 'PeerStatus' }, ({ Peer }) => (Peer.startsWith('SIP/') ? Peer : undefined))
    .with({ Event: 'DeviceStateChange' }, ({ Device }) => (/^(?:PJ)?SIP\//.test(Device) ? Device : undefined))
    .exhaustive();
}

/** What a message makes of an endpoint. Which there are the lists alone tell. */
export function reduceEndpoint(entry: LiveEndpoint | undefined, message: EndpointMessage): LiveEndpoint | undefined {
  return match(message)
    .with({ Event: 'EndpointList' }, (row) => withRow(entry, fromPjsip(row)))
    .with({ Event: 'PeerEntry' }, (row) => withRow(entry, { state: entry?.state, ...fromSip(row) }))
    .with({ Event: 'DeviceStateChange' }, ({ State }) => entry && patched(entry, { state: deviceStateOf(State) }))
    .with({ Event: 'ContactStatus' }, (event) => entry && withContact(entry, event.URI, event.ContactStatus))
    .with({ Event: 'PeerStatus' }, (event) => entry && withPeerStatus(entry, event))
    .exhaustive();
}

function withRow(entry: LiveEndpoint | undefined, row: LiveEndpoint): LiveEndpoint {
  return entry ? keepIdentity(entry, row) : row;
}

function fromPjsip(row: EventNamed<'EndpointList'>): LiveEndpoint {
  // `1001/sip:1001@192.0.2.1:5060,`: a comma after each, the last one too (lists-idle, Asterisk 22).
  const contacts = textIn(row, 'Contacts').split(',').filter(Boolean);
  return {
    technology: 'PJSIP',
    name: row.ObjectName,
    state: deviceStateOf(row.DeviceState),
    contacts: contacts.map((contact) => contact.replace(/^[^/]*\//, '')).sort(),
    reachability: undefined,
  };
}

function fromSip(row: EventNamed<'PeerEntry'>): Omit<LiveEndpoint, 'state'> {
  const isThere = row.IPport !== '0' && !/^[-(]/.test(row.IPaddress);
  return {
    technology: 'SIP',
    name: row.ObjectName,
    contacts: isThere ? [`${row.IPaddress}:${row.IPport}`] : [],
    reachability: reachabilityOf(row.Status),
  };
}

const REACHABILITIES: Readonly<Record<string, Reachability>> = {
  OK: 'Reachable',
  LAGGED: 'Lagged',
  UNREACHABLE: 'Unreachable',
  UNMONITORED: 'Unmonitored',
};

/** `OK (1 ms)`, `LAGGED (2500 ms)`, `UNREACHABLE`, `UNKNOWN`, `Unmonitored` (sip-peers, Asterisk 13 and 20). */
function reachabilityOf(status: string): Reachability {
  const [word = ''] = status.toUpperCase().split(' ');
  return REACHABILITIES[word] ?? 'Unknown';
}

function withContact(endpoint: LiveEndpoint, uri: string, status: string): LiveEndpoint {
  const { contacts } = endpoint;
  if (status === 'Removed') {
    return contacts.includes(uri) ? { ...endpoint, contacts: contacts.filter((one) => one !== uri) } : endpoint;
  }
  return contacts.includes(uri) ? endpoint : { ...endpoint, contacts: [...contacts, uri].sort() };
}

function withPeerStatus(peer: LiveEndpoint, event: EventNamed<'PeerStatus'>): LiveEndpoint {
  return match<string>(event.PeerStatus)
    .with('Registered', () => at(peer, [textIn(event, 'Address')]))
    .with('Unregistered', () => {
      const { reachability } = peer;
      return patched(at(peer, []), { reachability: reachability === 'Unmonitored' ? reachability : 'Unknown' });
    })
    .with('Reachable', 'Lagged', 'Unreachable', (reachability) => patched(peer, { reachability }))
    .otherwise(() => peer);
}

function at(peer: LiveEndpoint, contacts: readonly string[]): LiveEndpoint {
  return contacts.join() === peer.contacts.join() ? peer : { ...peer, contacts };
}
