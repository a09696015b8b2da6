/** The line by which a server introduces itself. */
export interface Banner {
  /** The whole line, such as `Asterisk Call Manager/11.0.0`. */
  readonly text: string;
  /** The version of the manager interface, not of Asterisk: 2.10.6 is Asterisk 13, 9.x is 20, 11.0.0 is 22. */
  readonly version: string;
}

/** Whether a server marks every list with EventList: since AMI 2, which came with Asterisk 12. */
export function marksLists({ version }: Banner): boolean {
  return Number.parseInt(version, 10) >= 2;
}

/** Reads a banner; undefined where the line is none. */
export function parseBanner(line: string): Banner | undefined {
  const version = /^Asterisk Call Manager\/(\S{1,40})\s*$/.exec(line)?.[1];
  return version === undefined ? undefined : { text: line.trimEnd(), version };
}
