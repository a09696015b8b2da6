import type { Exchange } from '../calls/Exchange.js';
import { RELEASES } from '../model/Dialect.js';
import type { Phone } from '../model/Phone.js';
import type { Field } from '../wire/formatMessage.js';
import { ROUND_TRIP_MS } from './Phones.js';

/** Seconds that chan_sip's registrations hold, and after how many they are renewed. */
const EXPIRY = 120;
const REFRESH = 105;

/** A peer as SIPshowpeer has it (sip-peers, Asterisk 13 and 20). */
export function peerFields(exchange: Exchange, phone: Phone): Field[] {
  const { office, phones } = exchange;
  const { options } = phone;
  const [contact] = phone.contacts;
  const isHere = contact !== undefined && phones.isHere(contact);
  return [
    ['Channeltype', 'SIP'],
    ['ObjectName', phone.name],
    ['ChanObjectType', 'peer'],
    ['SecretExist', options.secret === undefined ? 'N' : 'Y'],
    ['RemoteSecretExist', 'N'],
    ['MD5SecretExist', 'N'],
    ['Context', options.context ?? 'default'],
    ['Language', ''],
    ['ToneZone', '<Not set>'],
    ['AMAflags', 'Unknown'],
    ['CID-CallingPres', 'Presentation Allowed, Not Screened'],
    ['Callgroup', ''],
    ['Pickupgroup', ''],
    ['Named Callgroup', ''],
    ['Named Pickupgroup', ''],
    ['MOHSuggest', ''],
    ['VoiceMailbox', options.mailbox ?? ''],
    ['TransferMode', 'open'],
    ['LastMsgsSent', 0],
    ['Maxforwards', 0],
    ['Call-limit', 0],
    ['Busy-level', 0],
    ['MaxCallBR', '384 kbps'],
    ['Dynamic', options.static === true ? 'N' : 'Y'],
    ['Callerid', options.callerId ?? '"" <>'],
    ['RegExpire', regExpire(exchange, phone)],
    ['SIP-AuthInsecure', 'no'],
    ['SIP-Forcerport', 'a'],
    ['SIP-Comedia', 'N'],
    ['ACL', 'N'],
    ['SIP-CanReinvite', 'Y'],
    ['SIP-DirectMedia', 'Y'],
    ['SIP-PromiscRedir', 'N'],
    ['SIP-UserPhone', 'N'],
    ['SIP-VideoSupport', 'N'],
    ['SIP-TextSupport', 'N'],
    ['SIP-T.38Support', 'N'],
    ['SIP-T.38EC', 'Unknown'],
    ['SIP-T.38MaxDtgrm', 4294967295],
    ['SIP-Sess-Timers', 'Accept'],
    ['SIP-Sess-Refresh', 'uas'],
    ['SIP-Sess-Expires', 1800],
    ['SIP-Sess-Min', 90],
    ['SIP-RTP-Engine', 'asterisk'],
    ['SIP-Encryption', 'N'],
    ['SIP-RTCP-Mux', 'N'],
    ['SIP-DTMFmode', 'rfc2833'],
    ['ToHost', options.static === true ? (options.host ?? '') : ''],
    ['Address-IP', contact?.host ?? '(null)'],
    ['Address-Port', contact?.port ?? 0],
    ['Default-addr-IP', '(null)'],
    ['Default-addr-port', 0],
    ['Default-Username', contact?.user ?? ''],
    ['Codecs', '(ulaw|alaw|gsm|h263)'],
    ['Status', statusOf(exchange, phone)],
    ['SIP-Useragent', isHere ? `Asterisk PBX ${RELEASES[office.dialect].version}` : ''],
    ['Reg-Contact', options.static === true ? '' : (contact?.uri ?? '')],
    ['QualifyFreq', `${phones.qualifies(phone) * 1000} ms`],
    ['Parkinglot', ''],
    ['SIP-Use-Reason-Header', 'N'],
    ['Description', ''],
  ];
}

/** Whether a peer answers, as SIPpeers and SIPshowpeer have it. */
export function statusOf({ phones }: Exchange, phone: Phone): string {
  if (phones.qualifies(phone) === 0) return 'Unmonitored';
  return phone.contacts.length === 0 ? 'UNKNOWN' : `OK (${ROUND_TRIP_MS} ms)`;
}

/** As SIPpeerstatus has it. */
export function peerStatusOf({ phones }: Exchange, phone: Phone): Field[] {
  if (phones.qualifies(phone) === 0) return [['PeerStatus', 'Unmonitored']];
  if (phone.contacts.length === 0) return [['PeerStatus', 'Unknown']];
  return [
    ['PeerStatus', 'Reachable'],
    ['Time', ROUND_TRIP_MS],
  ];
}

/** What is left of the registration of a peer that renews it in time. */
function regExpire({ kernel }: Exchange, { options, contacts: [contact] }: Phone): string {
  if (contact === undefined || options.static === true) return '-1 seconds';
  return `${EXPIRY - (Math.floor((kernel.now() - contact.since) / 1000) % REFRESH)} seconds`;
}
