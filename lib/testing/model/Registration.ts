/** A registration of this PBX elsewhere. */
export interface RegistrationOptions {
  readonly host: string;
  /** @default 5060 */
  readonly port?: number;
  readonly username: string;
  /** What it logs in with there. @default that of the phone of the same name, if there is one */
  readonly secret?: string;
}

/** A registration as it comes and goes. */
export interface Registration {
  readonly name: string;
  readonly options: RegistrationOptions;
  readonly host: string;
  readonly port: number;
  /** How PJSIP spells it; chan_sip has other words. */
  status: 'Registered' | 'Unregistered' | 'Rejected';
  /** When it last came to that, in ms since the epoch. */
  since: number;
}

export function newRegistration(name: string, options: RegistrationOptions, now: number): Registration {
  const { host, port = 5060 } = options;
  return { name, options, host, port, status: 'Registered', since: now };
}
