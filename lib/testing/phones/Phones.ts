import { ArgumentError } from '../../errors.js';
import type { Kernel } from '../core/Kernel.js';
import { hasChanSip } from '../model/Dialect.js';
import type { Office } from '../model/Office.js';
import { addressOf, type Contact, type Phone } from '../model/Phone.js';

/** How long a question whether a phone is there takes to be answered, in ms. */
export const ROUND_TRIP_MS = 1;

/** The phones there are. Whatever happens to one happens here, and is told to the clients. */
export class Phones {
  /** @param changed is told the device of a phone that has come or gone */
  constructor(
    private readonly kernel: Kernel,
    private readonly office: Office,
    private readonly changed: (device: string) => void,
  ) {}

  find(name: string): Phone | undefined {
    return this.office.phones.get(name);
  }

  /** The phone of a name, which registers. Throws where there is none. */
  demand(name: string): Phone {
    const phone = this.find(name);
    if (phone === undefined) throw new ArgumentError(`phone: there is no '${name}', but ${this.#names()}`);
    if (phone.options.static === true)
      throw new ArgumentError(
        `phone: '${name}' is always at ${phone.options.host ?? 'no address'} and does not register`,
      );
    return phone;
  }

  /** The phone behind a device: `PJSIP/1001`, in old dialects `SIP/1001` too. */
  ofDevice(device: string): Phone | undefined {
    const name = /^(?:PJ)?SIP\/(.+)$/.exec(device)?.[1];
    return name === undefined ? undefined : this.find(name);
  }

  /** The device that a phone is: of the technology of this dialect. */
  deviceOf({ name }: Pick<Phone, 'name'>): string {
    return `${this.technology}/${name}`;
  }

  get technology(): 'SIP' | 'PJSIP' {
    return hasChanSip(this.office.dialect) ? 'SIP' : 'PJSIP';
  }

  /** Whether an address is this PBX's own. */
  isHere(contact: Pick<Contact, 'host' | 'port'>): boolean {
    return addressOf(contact) === this.office.sipAddress;
  }

  /** Who a message from this PBX to itself is taken for, by its address. */
  itself(): Phone | undefined {
    return [...this.office.phones.values()].find(
      ({ options, contacts }) => options.static === true && contacts.some((contact) => this.isHere(contact)),
    );
  }

  /** Seconds from one question whether a phone is there to the next. */
  qualifies({ options }: Phone): number {
    return options.qualify ?? (hasChanSip(this.office.dialect) ? 60 : 0);
  }

  /** A phone can be reached at one place more: chan_sip knows one alone, PJSIP as many as there may be. */
  register(phone: Phone, contact: Contact): void {
    const limit = hasChanSip(this.office.dialect) ? 1 : (phone.options.maxContacts ?? 1);
    const others = phone.contacts.filter(({ uri }) => uri !== contact.uri);
    const wasThere = phone.contacts.length > 0;
    const leaving = others.slice(0, Math.max(0, others.length + 1 - limit));
    phone.contacts.splice(0, phone.contacts.length, ...others.slice(leaving.length), contact);
    for (const one of leaving) this.#tellContact(phone, one, 'Removed');
    this.#tellRegistered(phone, contact, wasThere);
    this.changed(this.deviceOf(phone));
  }

  /** A phone is gone. Nothing where it was not there. */
  unregister(phone: Phone): void {
    const contacts = phone.contacts.splice(0);
    if (contacts.length === 0) return;
    for (const contact of contacts) this.#tellContact(phone, contact, 'Removed');
    this.#tellPeer(phone, hasChanSip(this.office.dialect) ? 'Unregistered' : 'Unreachable');
    this.changed(this.deviceOf(phone));
  }

  #names(): string {
    const names = [...this.office.phones.keys()];
    return names.length === 0 ? 'none at all' : names.join(', ');
  }

  /** chan_sip tells each registration (variable-quoting, Asterisk 13), PJSIP the first; what both tell of a question is not recorded. */
  #tellRegistered(phone: Phone, contact: Contact, wasThere: boolean): void {
    const qualified = this.qualifies(phone) > 0;
    if (hasChanSip(this.office.dialect)) {
      this.#tellPeer(phone, 'Registered', [['Address', addressOf(contact)]]);
      if (qualified && !wasThere) this.#tellPeer(phone, 'Reachable', [['Time', ROUND_TRIP_MS]]);
      return;
    }
    this.#tellContact(phone, contact, qualified ? 'Reachable' : 'NonQualified');
    if (!wasThere) this.#tellPeer(phone, 'Reachable');
  }

  #tellPeer(phone: Phone, status: string, fields: readonly (readonly [string, string | number])[] = []): void {
    this.kernel.publish('PeerStatus', 'system', [
      ['ChannelType', this.technology],
      ['Peer', this.deviceOf(phone)],
      ['PeerStatus', status],
      ...fields,
    ]);
  }

  /** Of PJSIP alone. */
  #tellContact(phone: Phone, { uri }: Contact, status: 'Reachable' | 'NonQualified' | 'Removed'): void {
    if (hasChanSip(this.office.dialect)) return;
    this.kernel.publish('ContactStatus', 'system', [
      ['URI', uri],
      ['ContactStatus', status],
      ['AOR', phone.name],
      ['EndpointName', phone.name],
      ['RoundtripUsec', status === 'Reachable' ? ROUND_TRIP_MS * 1000 : 0],
    ]);
  }
}
