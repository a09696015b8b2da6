import { concat, ignoreElements, NEVER } from 'rxjs';
import { ringing } from '../dialplan/steps.js';
import type { Step } from '../dialplan/Step.js';
import { type Contact, parseContact, type Phone } from '../model/Phone.js';
import type { Channel } from '../model/Channel.js';
import { comeBack } from './comeBack.js';
import type { Exchange } from './Exchange.js';
import { PhoneLeg } from './PhoneLeg.js';
import type { OutboundCall, PlaceCallOptions } from './placeCall.js';

/** A phone of which the dialplan knows nothing rings, and nobody is there. */
const NOBODY: readonly Step[] = [ringing(), { application: '', data: '', run: () => NEVER }];

/**
 * Makes the channel of a call to a phone: `1001`, `1001/sip:1001@192.0.2.7:5060`, or through a trunk `trunk/4711` or
 * `4711@trunk`. A phone does as the extension of its name says; what goes out to the PBX itself comes back in on a channel of
 * its own. `undefined` where there is no such phone, or it is nowhere to be reached.
 */
export function placePhoneCall(
  exchange: Exchange,
  technology: 'PJSIP' | 'SIP',
  destination: string,
  options: PlaceCallOptions,
): OutboundCall | undefined {
  const { switchboard, dialplan, phones } = exchange;
  const { name, target } = readResource(destination.slice(destination.indexOf('/') + 1));
  const phone = phones.find(name);
  const contact = phone && contactFor(exchange, phone, target);
  const known = dialplan.steps('default', name);
  if (phone === undefined ? known === undefined : contact === undefined) return undefined;
  const id = options.uniqueid ?? switchboard.nextUniqueid();
  const channel = switchboard.create({
    name: `${technology}/${name}-${switchboard.nextSerial(technology)}`,
    uniqueid: id,
    linkedid: options.caller?.identity.linkedid ?? id,
    location: { context: phone?.options.context ?? 'default', exten: 's', priority: 1 },
  });
  const comesBack = phone !== undefined && contact !== undefined && phones.isHere(contact);
  const ring = (): boolean => {
    if (comesBack) switchboard.across(channel, () => comeBack(exchange, channel, phones.itself() ?? phone, contact));
    else exchange.kernel.post(() => ringPhone(exchange, channel, known ?? NOBODY));
    return true;
  };
  return { channel, destination, ring };
}

function readResource(resource: string): { readonly name: string; readonly target: string | undefined } {
  const slash = resource.indexOf('/');
  if (slash >= 0) return { name: resource.slice(0, slash), target: resource.slice(slash + 1) };
  const at = resource.indexOf('@');
  return at < 0
    ? { name: resource, target: undefined }
    : { name: resource.slice(at + 1), target: resource.slice(0, at) };
}

/** Where a call goes: to the URI it names, or to where the phone is, for the number it names. */
function contactFor({ kernel }: Exchange, phone: Phone, target: string | undefined): Contact | undefined {
  const [contact] = phone.contacts;
  if (target === undefined || target === '') return contact;
  return parseContact(target, kernel.now()) ?? (contact && { ...contact, user: target });
}

function ringPhone(exchange: Exchange, channel: Channel, steps: readonly Step[]): void {
  const leg = new PhoneLeg(exchange, channel);
  channel.face(
    concat(...steps.map((step) => step.run(leg).pipe(ignoreElements()))),
    () => leg.hangup(),
    (error) => {
      leg.hangup();
      exchange.kernel.raise(error);
    },
  );
}
