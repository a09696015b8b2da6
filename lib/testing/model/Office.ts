import { ConfigurationError } from '../../errors.js';
import type { QueueOptions } from '../EmbeddedPbxOptions.js';
import {
  type ConfigurationFile,
  type ConfigurationOptions,
  readConfiguration,
} from '../configuration/ConfigurationFile.js';
import { defaultConfiguration } from '../configuration/defaultConfiguration.js';
import { type Dialect, hasChanSip } from './Dialect.js';
import { Modules } from './Modules.js';
import { newPhone, type Phone, type PhoneOptions } from './Phone.js';
import { newRegistration, type Registration, type RegistrationOptions } from './Registration.js';

/** A mailbox of voicemail.conf. */
export interface MailboxOptions {
  readonly fullname?: string;
  readonly email?: string;
  readonly newMessages?: number;
  readonly oldMessages?: number;
}

/** A conference of MeetMe, by the names of its channels. */
export type MeetingOptions = readonly string[];

/** What there is besides calls and queues. */
export interface OfficeOptions {
  /** The mailboxes, by `number@context`. @default 1001@default, 1002@default and 2001@other */
  readonly mailboxes?: Readonly<Record<string, MailboxOptions>>;
  /** The AstDB, by `family/key`; `pbx/UUID` it has of itself. @default empty */
  readonly database?: Readonly<Record<string, string>>;
  /** The devices of hints, by `extension@context`. @default 1001@default and 1002@default */
  readonly hints?: Readonly<Record<string, string>>;
  /** The phones and trunks, by name. @default 1001 and 1002, registered, and loop, which leads back in, to context from-loop */
  readonly phones?: Readonly<Record<string, PhoneOptions>>;
  /** Where the PBX itself is reached by SIP. @default '127.0.0.1:5060' */
  readonly sipAddress?: string;
  /** The registrations of the PBX elsewhere, by name. One at its own `sipAddress` it answers itself. @default none */
  readonly registrations?: Readonly<Record<string, RegistrationOptions>>;
  /** The numbers of DAHDI channels; without any there is no chan_dahdi. @default none */
  readonly dahdiChannels?: readonly number[];
  /** Conferences of MeetMe, by number; without any there is no app_meetme. @default none */
  readonly meetings?: Readonly<Record<string, MeetingOptions>>;
  /** Whether there is music for those who wait: class `default` of musiconhold.conf. The recorded servers had none. @default false */
  readonly musicOnHold?: boolean;
  /**
   * The files that GetConfig shows, by name, category and variable. Nothing follows from them: they are no way to set the PBX up.
   * @default queues.conf and voicemail.conf, as the queues and mailboxes would be written
   */
  readonly configuration?: Readonly<Record<string, ConfigurationOptions>>;
}

/** What there is besides calls and queues, as it changes. */
export interface Office {
  readonly dialect: Dialect;
  readonly mailboxes: Map<string, MailboxOptions>;
  readonly database: Map<string, string>;
  readonly hints: Map<string, string>;
  readonly phones: ReadonlyMap<string, Phone>;
  readonly sipAddress: string;
  readonly registrations: ReadonlyMap<string, Registration>;
  readonly dahdiChannels: readonly number[];
  /** Those that are not to be disturbed. */
  readonly dnd: Set<number>;
  readonly meetings: ReadonlyMap<string, MeetingOptions>;
  readonly musicOnHold: boolean;
  /** By the names of the files. */
  readonly configuration: Map<string, ConfigurationFile>;
  readonly modules: Modules;
  /** The technologies of bridges that are not to be used. */
  readonly suspended: Set<string>;
}

/** The office of the recorded servers, but for what the options say. */
export function openOffice(
  dialect: Dialect,
  options: OfficeOptions & { readonly queues?: Readonly<Record<string, QueueOptions>> },
  now = 0,
): Office {
  const {
    mailboxes = {
      '1001@default': { fullname: 'Alice Example', email: 'alice@example.invalid' },
      '1002@default': { fullname: 'Bob Exämple', email: 'bob@example.invalid' },
      '2001@other': { fullname: 'Carol', email: 'carol@example.invalid' },
    },
    hints = { '1001@default': hasChanSip(dialect) ? 'SIP/1001' : 'PJSIP/1001', '1002@default': 'Custom:desk1002' },
    phones = defaultPhones(dialect),
    sipAddress = '127.0.0.1:5060',
  } = options;
  if (!/^[^\s:@]+:\d+$/.test(sipAddress))
    throw new ConfigurationError(`sipAddress: '${sipAddress.slice(0, 40)}' is no host:port`);
  const mapOf = <T>(record: Readonly<Record<string, T>> = {}): Map<string, T> => new Map(Object.entries(record));
  return {
    dialect,
    mailboxes: mapOf(mailboxes),
    database: mapOf(options.database),
    hints: mapOf(hints),
    phones: new Map(Object.entries(phones).map(([name, phone]) => [name, newPhone(name, phone, now)])),
    sipAddress,
    registrations: new Map(
      Object.entries(options.registrations ?? {}).map(([name, one]) => [name, newRegistration(name, one, now)]),
    ),
    dahdiChannels: options.dahdiChannels ?? [],
    dnd: new Set(),
    meetings: mapOf(options.meetings),
    musicOnHold: options.musicOnHold ?? false,
    configuration: new Map(
      Object.entries({ ...defaultConfiguration(options.queues, mapOf(mailboxes)), ...options.configuration }).map(
        ([name, file]) => [name, readConfiguration(file)],
      ),
    ),
    modules: new Modules(dialect, now, [
      ...(options.dahdiChannels === undefined ? [] : ['chan_dahdi']),
      ...(options.meetings === undefined ? [] : ['app_meetme']),
    ]),
    suspended: new Set(),
  };
}

/** Two phones that are registered, and the loop. */
function defaultPhones(dialect: Dialect): Readonly<Record<string, PhoneOptions>> {
  const loop = { host: '127.0.0.1', static: true, context: 'from-loop' };
  return {
    1001: { host: '192.0.2.1', secret: 'pw1001', callerId: '"Alice" <1001>', mailbox: '1001@default', maxContacts: 2 },
    1002: { host: '192.0.2.2' },
    loop: hasChanSip(dialect) ? loop : { ...loop, qualify: 30 },
  };
}
