import type { Subscription } from 'rxjs';
import type { Kernel } from '../core/Kernel.js';
import { hasChanSip } from '../model/Dialect.js';
import type { Office } from '../model/Office.js';
import type { Contact, Phone } from '../model/Phone.js';
import type { Registration } from '../model/Registration.js';
import type { Phones } from './Phones.js';

/** The longest that PJSIP waits before it registers, in seconds: `max_random_initial_delay`. */
const MAX_DELAY = 10;

/**
 * The registrations of this PBX elsewhere. All are done when it starts. Elsewhere they always succeed; this PBX itself takes
 * them as its phones allow.
 */
export class Registrations {
  readonly #waiting = new Map<Registration, Subscription>();

  constructor(
    private readonly kernel: Kernel,
    private readonly office: Office,
    private readonly phones: Phones,
  ) {
    for (const registration of office.registrations.values()) {
      if (!phones.isHere(registration)) continue;
      const phone = this.#taker(registration);
      if (phone === undefined) registration.status = 'Rejected';
      else phone.contacts.splice(0, phone.contacts.length, this.#contact(registration));
    }
  }

  /** Unregisters, and registers again after some seconds: as PJSIPRegister does (pjsip, Asterisk 22). */
  renew(registration: Registration): void {
    this.cancel(registration);
    const delay = (this.kernel.random.below(MAX_DELAY) + 1) * 1000;
    const waiting = this.kernel.after(delay).subscribe({
      next: () => this.#send(registration, 'Registered'),
      error: (error: unknown) => this.kernel.raise(error),
    });
    this.#waiting.set(registration, waiting);
  }

  /** Unregisters; a registration that was to follow does not. */
  cancel(registration: Registration): void {
    this.#waiting.get(registration)?.unsubscribe();
    this.#waiting.delete(registration);
    this.#send(registration, 'Unregistered');
  }

  #send(registration: Registration, wanted: 'Registered' | 'Unregistered'): void {
    const phone = this.#taker(registration);
    const isHere = this.phones.isHere(registration);
    const accepted = !isHere || phone !== undefined;
    if (!accepted) this.#refuse();
    registration.status = accepted ? wanted : 'Rejected';
    registration.since = this.kernel.now();
    this.#tell(registration);
    if (!isHere || phone === undefined) return;
    if (wanted === 'Registered') this.phones.register(phone, this.#contact(registration));
    else this.phones.unregister(phone);
  }

  /**
   * The phone that a registration with this PBX makes: the one of that name. But PJSIP takes whoever calls from its own address
   * for the one that is known to be there, and that one is not registered by another's name (pjsip, Asterisk 22).
   */
  #taker({ options: { username } }: Registration): Phone | undefined {
    const phone = this.phones.find(username);
    if (phone === undefined || phone.options.static === true) return undefined;
    return hasChanSip(this.office.dialect) || this.phones.itself() === undefined ? phone : undefined;
  }

  #contact({ options: { username: user }, host, port }: Registration): Contact {
    return { uri: `sip:${user}@${this.office.sipAddress}`, user, host, port, since: this.kernel.now() };
  }

  #tell({ options: { username }, host, port, status }: Registration): void {
    const names = hasChanSip(this.office.dialect)
      ? { type: 'SIP', username, domain: host }
      : { type: 'PJSIP', username: `sip:${username}@${host}:${port}`, domain: `sip:${host}:${port}` };
    this.kernel.publish('Registry', 'system', [
      ['ChannelType', names.type],
      ['Username', names.username],
      ['Domain', names.domain],
      ['Status', status],
    ]);
  }

  /** What the registrar says that takes no such registration. */
  #refuse(): void {
    const here = `IPV4/UDP/${this.office.sipAddress.replace(':', '/')}`;
    this.kernel.publish('RequestNotSupported', 'security', [
      ['EventTV', new Date(this.kernel.now()).toISOString().replace('Z', '+0000')],
      ['Severity', 'Error'],
      ['Service', 'PJSIP'],
      ['EventVersion', 1],
      ['AccountID', this.phones.itself()?.name ?? '<unknown>'],
      ['SessionID', this.kernel.random.uuid()],
      ['LocalAddress', here],
      ['RemoteAddress', here],
      ['RequestType', 'registrar_requested_aor_not_found'],
    ]);
  }
}
