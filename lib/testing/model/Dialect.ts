/** The releases of Asterisk that the embedded PBX speaks like. */
export type Dialect = 13 | 20 | 22;

interface Release {
  readonly banner: string;
  /** Of the manager interface. */
  readonly amiVersion: string;
  readonly version: string;
  readonly built: string;
}

/** How each introduces itself (the recorded servers). */
export const RELEASES: Readonly<Record<Dialect, Release>> = {
  13: {
    banner: 'Asterisk Call Manager/2.10.6',
    amiVersion: '2.10.6',
    version: '13.38.3',
    built: '2026-11-23 04:45:00 UTC',
  },
  20: {
    banner: 'Asterisk Call Manager/9.0.0',
    amiVersion: '9.0.0',
    version: '20.20.1',
    built: '2026-11-23 04:37:00 UTC',
  },
  22: {
    banner: 'Asterisk Call Manager/11.0.0',
    amiVersion: '11.0.0',
    version: '22.10.1',
    built: '2026-11-23 04:28:15 UTC',
  },
};

/** Whether the phones belong to chan_sip, which went with Asterisk 21. */
export function hasChanSip(dialect: Dialect): boolean {
  return dialect !== 22;
}
