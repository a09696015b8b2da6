import type { Dialect } from './Dialect.js';

/** A mailbox of voicemail.conf. */
export interface MailboxOptions {
  readonly fullname?: string;
  readonly newMessages?: number;
  readonly oldMessages?: number;
}

/** A phone: a peer of chan_sip in the dialects 13 and 20, an endpoint of PJSIP in 22. */
export interface PhoneOptions {
  /** Where it is registered; nowhere without it. */
  readonly host?: string;
  readonly port?: number;
  readonly context?: string;
  readonly callerId?: string;
  readonly mailbox?: string;
}

/** A registration of this PBX elsewhere. */
export interface RegistrationOptions {
  readonly host: string;
  readonly port?: number;
  readonly username: string;
}

/** A conference of MeetMe, by the names of its channels. */
export type MeetingOptions = readonly string[];

/** What there is besides calls and queues. */
export interface OfficeOptions {
  /** The mailboxes, by `number@context`. @default 1001@default, 1002@default and 2001@other */
  readonly mailboxes?: Readonly<Record<string, MailboxOptions>>;
  /** The AstDB, by `family/key`. @default empty */
  readonly database?: Readonly<Record<string, string>>;
  /** The devices of hints, by `extension@context`. @default 1001@default and 1002@default */
  readonly hints?: Readonly<Record<string, string>>;
  /** @default 1001, 1002 and loop */
  readonly phones?: Readonly<Record<string, PhoneOptions>>;
  /** @default none */
  readonly registrations?: Readonly<Record<string, RegistrationOptions>>;
  /** The numbers of DAHDI channels; without any there is no chan_dahdi. @default none */
  readonly dahdiChannels?: readonly number[];
  /** Conferences of MeetMe, by number; without any there is no app_meetme. @default none */
  readonly meetings?: Readonly<Record<string, MeetingOptions>>;
  /** Whether there is music for those who wait: class `default` of musiconhold.conf. The recorded servers had none. @default false */
  readonly musicOnHold?: boolean;
}

/** What there is besides calls and queues, as it changes. */
export interface Office {
  readonly dialect: Dialect;
  readonly mailboxes: ReadonlyMap<string, MailboxOptions>;
  readonly database: Map<string, string>;
  readonly hints: ReadonlyMap<string, string>;
  readonly phones: ReadonlyMap<string, PhoneOptions>;
  readonly registrations: ReadonlyMap<string, RegistrationOptions>;
  readonly dahdiChannels: readonly number[];
  /** Those that are not to be disturbed. */
  readonly dnd: Set<number>;
  readonly meetings: ReadonlyMap<string, MeetingOptions>;
  readonly musicOnHold: boolean;
}

/** The office of the recorded servers, but for what the options say. */
export function openOffice(dialect: Dialect, options: OfficeOptions): Office {
  const {
    mailboxes = {
      '1001@default': { fullname: 'Alice Example' },
      '1002@default': { fullname: 'Bob Exämple' },
      '2001@other': { fullname: 'Carol' },
    },
    hints = { '1001@default': 'PJSIP/1001', '1002@default': 'Custom:desk1002' },
    phones = { 1001: {}, 1002: {}, loop: { host: '127.0.0.1', port: 5060, context: 'from-loop' } },
  } = options;
  const mapOf = <T>(record: Readonly<Record<string, T>> = {}): Map<string, T> => new Map(Object.entries(record));
  return {
    dialect,
    mailboxes: mapOf(mailboxes),
    database: mapOf(options.database),
    hints: mapOf(hints),
    phones: mapOf(phones),
    registrations: mapOf(options.registrations),
    dahdiChannels: options.dahdiChannels ?? [],
    dnd: new Set(),
    meetings: mapOf(options.meetings),
    musicOnHold: options.musicOnHold ?? false,
  };
}
