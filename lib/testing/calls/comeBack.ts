import type { CallerId } from '../model/CallerId.js';
import type { Channel } from '../model/Channel.js';
import { HANGUP_CAUSES } from '../model/hangupCauses.js';
import type { Contact, Phone } from '../model/Phone.js';
import type { Exchange } from './Exchange.js';
import { startDialplan } from './startDialplan.js';

/** Who a call is from that does not say it. */
const ANONYMOUS: CallerId = { number: 'anonymous', name: 'Anonymous' };

/**
 * A call that this PBX sent to itself comes in: a call of its own, in the context of the phone it is taken for. What becomes of
 * the one channel happens to the other (call-sip-answered, Asterisk 22).
 */
export function comeBack(exchange: Exchange, outgoing: Channel, phone: Phone, contact: Contact): void {
  const { kernel, switchboard, dialplan } = exchange;
  if (outgoing.ended) return;
  const { context = 'default' } = phone.options;
  const exten = contact.user ?? 's';
  if (dialplan.steps(context, exten) === undefined) {
    switchboard.requestHangup(outgoing, HANGUP_CAUSES.unallocated);
    return;
  }
  const uniqueid = switchboard.nextUniqueid();
  const incoming = switchboard.create({
    name: `${outgoing.technology}/${phone.name}-${switchboard.nextSerial(outgoing.technology)}`,
    uniqueid,
    linkedid: uniqueid,
    location: { context, exten, priority: 1 },
    state: 'Ring',
    callerId: outgoing.connectedLine.number === undefined ? ANONYMOUS : outgoing.connectedLine,
  });
  incoming.dnid = exten;
  outgoing.otherHalf = incoming;
  incoming.otherHalf = outgoing;
  incoming.callingHalf = outgoing;
  switchboard.setVariable(incoming, 'SIPDOMAIN', contact.host);
  kernel.post(() => startDialplan(exchange, incoming, incoming.location));
}
