import type { PhoneOptions } from '../model/Office.js';
import type { ActionCall, ManagerAction } from './ManagerAction.js';

const dialects = [13, 20] as const;

/** chan_sip, which went with Asterisk 21 (sip-peers, Asterisk 13 and 20). */
export const sipActions: readonly ManagerAction[] = [
  {
    name: 'SIPpeers',
    synopsis: 'List SIP peers (text format).',
    privilege: ['system', 'reporting'],
    dialects,
    run: peers,
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

function statusOf({ host }: PhoneOptions): string {
  return host === undefined ? 'UNKNOWN' : 'OK (1 ms)';
}

function peers({ answer, exchange: { office } }: ActionCall): void {
  answer.list({
    message: 'Peer status list will follow',
    complete: 'PeerlistComplete',
    rows: [...office.phones].map(([name, phone]) => (actionId) => [
      ['Event', 'PeerEntry'],
      ...actionId,
      ['Channeltype', 'SIP'],
      ['ObjectName', name],
      ['ChanObjectType', 'peer'],
      ['IPaddress', phone.host ?? '-none-'],
      ['IPport', phone.port ?? 0],
      ['Dynamic', 'yes'],
      ['AutoForcerport', 'yes'],
      ['Forcerport', 'no'],
      ['AutoComedia', 'no'],
      ['Comedia', 'no'],
      ['VideoSupport', 'no'],
      ['TextSupport', 'no'],
      ['ACL', 'no'],
      ['Status', statusOf(phone)],
      ['RealtimeDevice', 'no'],
      ['Description', ''],
      ['Accountcode', ''],
    ]),
  });
}

function showPeer({ request, answer, exchange: { office } }: ActionCall): void {
  const name = request.get('Peer');
  const phone = office.phones.get(name);
  if (name === '') {
    answer.error('Peer: <name> missing.');
    return;
  }
  if (phone === undefined) {
    answer.error(`Peer ${name} not found.`);
    return;
  }
  answer.send('Success', [
    ['Channeltype', 'SIP'],
    ['ObjectName', name],
    ['ChanObjectType', 'peer'],
    ['SecretExist', 'Y'],
    ['Context', phone.context ?? 'default'],
    ['Language', ''],
    ['Callgroup', ''],
    ['Pickupgroup', ''],
    ['VoiceMailbox', phone.mailbox ?? ''],
    ['Dynamic', 'Y'],
    ['Callerid', phone.callerId ?? '"" <>'],
    ['SIP-DirectMedia', 'Y'],
    ['Address-IP', phone.host ?? '(null)'],
    ['Address-Port', phone.port ?? 0],
    ['Codecs', '(ulaw|alaw|gsm|h263)'],
    ['Status', statusOf(phone)],
  ]);
}

function showRegistry({ answer, exchange: { office, kernel } }: ActionCall): void {
  answer.list({
    message: 'Registrations will follow',
    complete: 'RegistrationsComplete',
    rows: [...office.registrations.values()].map(({ host, port = 5060, username }) => (actionId) => [
      ['Event', 'RegistryEntry'],
      ...actionId,
      ['Host', host],
      ['Port', port],
      ['Username', username],
      ['Domain', host],
      ['DomainPort', port],
      ['Refresh', 105],
      ['State', 'Registered'],
      ['RegistrationTime', Math.floor(kernel.bootedAt / 1000)],
    ]),
  });
}
