import type { Phone } from '../model/Phone.js';
import { peerFields, peerStatusOf, statusOf } from '../phones/sipRows.js';
import type { ActionCall, ManagerAction } from './ManagerAction.js';

const dialects = [13, 20] as const;

/** chan_sip, which went with Asterisk 21 (sip-peers, Asterisk 13 and 20). */
export const sipActions: readonly ManagerAction[] = [
  { name: 'SIPnotify', synopsis: 'Send a SIP notify.', privilege: ['system'], dialects, run: notify },
  {
    name: 'SIPpeers',
    synopsis: 'List SIP peers (text format).',
    privilege: ['system', 'reporting'],
    dialects,
    run: peers,
  },
  {
    name: 'SIPpeerstatus',
    synopsis: 'Show the status of one or all of the sip peers.',
    privilege: ['system'],
    dialects,
    run: peerStatus,
  },
  {
    name: 'SIPqualifypeer',
    synopsis: 'Qualify SIP peers.',
    privilege: ['system', 'reporting'],
    dialects,
    run: qualifyPeer,
  },
  {
    name: 'SIPshowpeer',
    synopsis: 'show SIP peer (text format).',
    privilege: ['system', 'reporting'],
    dialects,
    run: showPeer,
  },
  {
    name: 'SIPshowregistry',
    synopsis: 'Show SIP registrations (text format).',
    privilege: ['system', 'reporting'],
    dialects,
    run: showRegistry,
  },
];

function peers({ answer, exchange }: ActionCall): void {
  answer.list({
    message: 'Peer status list will follow',
    complete: 'PeerlistComplete',
    rows: [...exchange.office.phones.values()].map((phone) => (actionId) => [
      ['Event', 'PeerEntry'],
      ...actionId,
      ['Channeltype', 'SIP'],
      ['ObjectName', phone.name],
      ['ChanObjectType', 'peer'],
      ['IPaddress', phone.contacts[0]?.host ?? '-none-'],
      ['IPport', phone.contacts[0]?.port ?? 0],
      ['Dynamic', phone.options.static === true ? 'no' : 'yes'],
      ['AutoForcerport', 'yes'],
      ['Forcerport', 'no'],
      ['AutoComedia', 'no'],
      ['Comedia', 'no'],
      ['VideoSupport', 'no'],
      ['TextSupport', 'no'],
      ['ACL', 'no'],
      ['Status', statusOf(exchange, phone)],
      ['RealtimeDevice', 'no'],
      ['Description', ''],
      ['Accountcode', ''],
    ]),
  });
}

function showPeer(call: ActionCall): void {
  const phone = peerNamed(call);
  if (phone !== undefined) call.answer.send('Success', peerFields(call.exchange, phone));
}

/** Whether a peer answers is told once it has; here all do that are there. */
function qualifyPeer(call: ActionCall): void {
  const { request, answer, exchange } = call;
  const phone = peerNamed(call);
  if (phone === undefined) return;
  answer.success('SIP peer found - will qualify');
  const id = request.get('ActionID');
  exchange.kernel.publish('SIPQualifyPeerDone', 'call', [
    ['Peer', phone.name],
    ...(id === '' ? [] : [['ActionID', id] as const]),
  ]);
}

/** To `SIP/1001` or `1001`. What phones make of it is theirs. */
function notify({ request, answer, exchange }: ActionCall): void {
  const phone = exchange.phones.find(request.get('Channel').replace(/^SIP\//i, ''));
  if (request.get('Channel') === '') answer.error('SIPNotify requires a channel name');
  else if (request.get('Variable') === '') answer.error('SIPNotify requires at least one variable');
  else if (phone === undefined || phone.contacts.length === 0) answer.error('Could not create address');
  else answer.success('Notify Sent');
}

function peerNamed({ request, answer, exchange }: ActionCall): Phone | undefined {
  const name = request.get('Peer');
  const phone = exchange.phones.find(name);
  if (name === '') answer.error('Peer: <name> missing.');
  else if (phone === undefined) {
    answer.error(`Peer ${name} not found.`);
    // An empty line more than an answer has (sip-peers, Asterisk 13 and 20).
    answer.emptyLine();
  }
  return phone;
}

function peerStatus({ request, answer, exchange }: ActionCall): void {
  const name = request.get('Peer');
  const chosen = [...exchange.office.phones.values()].filter((phone) => name === '' || phone.name === name);
  if (chosen.length === 0 && name !== '') {
    answer.error('No such peer');
    return;
  }
  answer.list({
    message: 'Peer status will follow',
    complete: 'SIPpeerstatusComplete',
    rows: chosen.map((phone) => (actionId) => [
      ['Event', 'PeerStatus'],
      ['Privilege', 'System'],
      ['ChannelType', 'SIP'],
      ['Peer', exchange.phones.deviceOf(phone)],
      ...peerStatusOf(exchange, phone),
      ...actionId,
    ]),
  });
}

function showRegistry({ answer, exchange: { office } }: ActionCall): void {
  answer.list({
    message: 'Registrations will follow',
    complete: 'RegistrationsComplete',
    rows: [...office.registrations.values()].map(({ host, port, options, status, since }) => (actionId) => [
      ['Event', 'RegistryEntry'],
      ...actionId,
      ['Host', host],
      ['Port', port],
      ['Username', options.username],
      ['Domain', host],
      // The port of the address of record, which is not where it is registered (sip-peers, Asterisk 13: 5080 and 5060).
      ['DomainPort', 5060],
      ['Refresh', 105],
      ['State', status],
      ['RegistrationTime', Math.floor(since / 1000)],
    ]),
  });
}
