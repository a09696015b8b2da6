/** A phone or a trunk: a peer of chan_sip in the dialects 13 and 20, an endpoint of PJSIP in 22. */
export interface PhoneOptions {
  /** Where it is registered, or always is where `static`; nowhere without it, and then it cannot be called. */
  readonly host?: string;
  /** @default 5060 */
  readonly port?: number;
  /**
   * It does not register, it always is at `host`: as trunks are. One that is at the PBX's own `sipAddress` leads back in: what
   * it is called for begins anew in its context. @default false
   */
  readonly static?: boolean;
  /** Where its calls begin in the dialplan. @default 'default' */
  readonly context?: string;
  /** `"Alice" <1001>`: who its calls are from. */
  readonly callerId?: string;
  readonly mailbox?: string;
  /** What it logs in with; nobody asks where left out. */
  readonly secret?: string;
  /** At how many places PJSIP lets it be registered; the oldest gives way. @default 1 */
  readonly maxContacts?: number;
  /** Seconds from one question whether it is there to the next; 0 for none. @default 60 with chan_sip, 0 with PJSIP */
  readonly qualify?: number;
}

/** Where a phone can be reached. */
export interface Contact {
  /** `sip:1001@192.0.2.7:5060` */
  readonly uri: string;
  readonly user: string | undefined;
  readonly host: string;
  readonly port: number;
  /** When it registered, in ms since the epoch. */
  readonly since: number;
}

/** A phone as it comes and goes. */
export interface Phone {
  readonly name: string;
  readonly options: PhoneOptions;
  /** The one that registered first comes first. */
  readonly contacts: Contact[];
}

export function newPhone(name: string, options: PhoneOptions, now: number): Phone {
  const { host, port = 5060 } = options;
  if (host === undefined) return { name, options, contacts: [] };
  const user = options.static === true ? undefined : name;
  const uri = `sip:${user === undefined ? '' : `${user}@`}${host}:${port}`;
  return { name, options, contacts: [{ uri, user, host, port, since: now }] };
}

/** Reads a SIP URI; `undefined` where it is none. */
export function parseContact(uri: string, now: number): Contact | undefined {
  const [whole, user, host, port] = /^sips?:(?:([^@\s]*)@)?([^@:;\s]+)(?::(\d+))?(?:;\S*)?$/i.exec(uri) ?? [];
  if (whole === undefined || host === undefined) return undefined;
  return { uri, user: user === '' ? undefined : user, host, port: Number(port ?? 5060), since: now };
}

/** `127.0.0.1:5060` */
export function addressOf({ host, port }: Pick<Contact, 'host' | 'port'>): string {
  return `${host}:${port}`;
}
