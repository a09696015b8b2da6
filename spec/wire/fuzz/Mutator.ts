import { Draft } from './Draft.js';
import type { Random } from './Random.js';

const LF = 10;
const CR = 13;

const texts = (...items: readonly [string, ...string[]]): readonly [Buffer, ...Buffer[]] =>
  items.map((item) => Buffer.from(item, 'latin1')) as [Buffer, ...Buffer[]]; // As many as went in.

/** Bytes that mean something to a reader of frames. */
const TELLING = [LF, LF, CR, CR, 58, 32, 92, 45, 0, 0x1b, 0x7f, 0x80, 0xc3, 0xbf, 0xe2, 0xf0, 0xff] as const;

const LINE_ENDS = texts('\n', '\r\n', '\n\n', '\r\n\r\n', '\n\r\n', '\r\n\n', '\r', '\r\r\n', '\n\r', '\n\r\r\n');

const CONSOLE_HEADS = texts(
  'Response: Follows\r\nPrivilege: Command\r\nActionID: 5\r\n',
  'Response: Follows\r\nPrivilege: Command\r\n',
  'Response: Follows\n',
  'Response: Follows',
  'Response: Followsome\r\n',
  'Response: Follows\r\nActionID: 5\r\nActionID: 6\r\n',
);

const CONSOLE_ENDS = texts(
  '--END COMMAND--\r\n\r\n',
  '\n--END COMMAND--\r\n\r\n',
  '--END COMMAND--\n\n',
  '--END COMMAND--\r\n',
  '--END COMMAND--',
  '--END COMMAND--\r\r\n\r\n',
  '--END COMMAND-- \r\n\r\n',
  '--END COMMAND-\r\n\r\n',
  '-END COMMAND--\r\n\r\n',
  '--END COMMAND\r\n--\r\n\r\n',
  '--end command--\r\n\r\n',
  '--END ',
);

/** Heads and ends of frames, and how many bytes of the end are behind the frame. */
const ENVELOPES = [
  { head: Buffer.from('Event: Hangup\r\n'), end: Buffer.from('\r\n\r\n'), behind: 4 },
  { head: Buffer.from('Event: Hangup\n'), end: Buffer.from('\n\n'), behind: 2 },
  { head: Buffer.from('Response: Follows\r\n'), end: Buffer.from('\n--END COMMAND--\r\n\r\n'), behind: 4 },
] as const;

const TOKENS = texts(
  '\r\n',
  '\r\n\r\n',
  '\n\n',
  'Event: Hangup\r\n',
  'Event: ',
  'event: VarSet\n',
  'Event:Status\r\n',
  'Event: UserEvent\r\nUserEvent: x\r\n',
  'Event: \xc3\xbc\r\n',
  'Response: Success\r\n',
  'Response:',
  'response: Error\r\n',
  'Response: Follows\r\n',
  '--END COMMAND--\r\n\r\n',
  '--END COMMAND--',
  'ActionID: 5\r\n',
  'actionid: 6\r\n',
  'Output: a line\r\n',
  'Output\r\n',
  'Value: \\n\\\\\\"\r\n',
  'CallerIDName: \\',
  'ConnectedLineName: "a\\tb\\',
  'Accountcode: \r\n',
  'ChanVariable(',
  'ChanVariable(PJSIP/[::1]-00000001): a=b\r\n',
  'ChanVariable: __proto__=1\r\n',
  'DestChanVariable: constructor\r\n',
  'Variable: toString=x=y\r\n',
  'FileName: x\r\n',
  '__proto__: polluted\r\n',
  '__proto__: {"polluted":"yes"}\n',
  'constructor: polluted\r\n',
  'prototype: polluted\r\n',
  'toString: polluted\r\n',
  'toJSON: polluted\r\n',
  'hasOwnProperty: polluted\r\n',
  '4294967295: index\r\n',
  '0: index\r\n',
  ': no key\r\n',
  'no colon\r\n',
  ':\r\n',
  ' : \r\n',
  'K: \xd0\x9f\xd1\x80\xd0\xb8\r\n',
  'K: \xcf\xf0\xe8\r\n',
  '\xf0\x9f\x98',
  '\xef\xbb\xbf',
  '\x1b[2J\x07\b',
  '\0',
);

/** Makes one input after the other, of what servers have said. */
export class Mutator {
  private readonly draft = new Draft(1 << 19);

  constructor(
    /** Transcripts, one behind the other. */
    private readonly said: Buffer,
  ) {}

  /**
   * The bytes of the next input; they are overwritten by the one after it.
   * @param limit the length of the longest frame, which some come near to
   */
  input(random: Random, limit: number): Buffer {
    this.draft.clear();
    const kind = random.next();
    if (kind < 0.05 && limit < 1 << 14) this.longest(random, limit);
    else if (kind < 0.6) this.transcript(random);
    else if (kind < 0.75) this.console(random);
    else if (kind < 0.87) this.soup(random);
    else this.noise(random);
    if (random.isOnce(2_000)) this.draft.fill(this.place(random), random.pick(TELLING), random.sized(10, 18));
    return this.draft.bytes;
  }

  private transcript(random: Random): void {
    this.draft.append(this.slice(random, 12));
    for (let count = random.sized(0, 4) - 1; count > 0; count -= 1) this.mutate(random);
    // Cut anywhere.
    if (random.isOnce(4)) this.draft.length = this.place(random);
  }

  /** Console output as Asterisk 13 sends it, with an end that is often none. */
  private console(random: Random): void {
    if (random.isOnce(3)) this.draft.append(this.slice(random, 8));
    this.draft.append(random.pick(CONSOLE_HEADS));
    if (random.isOnce(2)) this.draft.append(this.slice(random, 10));
    if (random.isOnce(4)) this.draft.fill(this.draft.length, LF, random.sized(0, 8));
    for (let count = random.sized(0, 3) - 1; count > 0; count -= 1) this.draft.append(random.pick(TOKENS));
    this.draft.append(random.pick(CONSOLE_ENDS));
    if (random.isOnce(2)) this.draft.append(this.slice(random, 10));
    if (random.isOnce(3)) this.mutate(random);
  }

  /** A frame of about the length that it may have, to the byte. */
  private longest(random: Random, limit: number): void {
    const { head, end, behind } = random.pick(ENVELOPES);
    const wanted = limit + random.below(8) - 3;
    const own = head.length + end.length - behind;
    this.draft.append(head);
    this.draft.fill(head.length, random.pick([120, 58, 0xe9]), wanted - own);
    this.draft.append(end);
    if (random.isOnce(4)) this.mutate(random);
  }

  private soup(random: Random): void {
    for (let count = random.sized(1, 6); count > 0; count -= 1) this.draft.append(random.pick(TOKENS));
  }

  private noise(random: Random): void {
    const telling = random.next();
    const start = this.draft.length;
    this.draft.fill(start, 0, random.sized(0, 10));
    this.draft.change(start, this.draft.length, () =>
      random.next() < telling ? random.pick(TELLING) : random.below(256),
    );
  }

  private mutate(random: Random): void {
    const at = this.place(random);
    switch (random.below(10)) {
      case 0: {
        this.draft.change(at, 1, (byte) => byte ^ (1 << random.below(8)));
        return;
      }
      case 1: {
        this.draft.change(at, 1, () => random.pick(TELLING));
        return;
      }
      case 2: {
        this.draft.remove(at, random.sized(0, random.isOnce(4) ? 10 : 3));
        return;
      }
      case 3: {
        this.draft.duplicate(at, random.sized(0, 9), this.place(random));
        return;
      }
      case 4: {
        this.draft.insert(at, random.pick(TOKENS));
        return;
      }
      case 5: {
        this.draft.insert(at, random.pick(LINE_ENDS));
        return;
      }
      case 6: {
        this.draft.insert(at, this.slice(random, 9));
        return;
      }
      case 7: {
        this.draft.change(at, random.sized(0, 11), (byte) => (byte === CR ? undefined : byte));
        return;
      }
      case 8: {
        this.draft.change(at, random.sized(0, 8), (byte) => (byte === LF ? CR : byte === CR ? LF : byte));
        return;
      }
      default: {
        // A line that is longer than most limits.
        this.draft.fill(at, random.pick([120, 58, 92, 0xe9, 32]), random.sized(4, random.isOnce(20) ? 13 : 8));
        return;
      }
    }
  }

  private place(random: Random): number {
    return random.below(this.draft.length + 1);
  }

  private slice(random: Random, mostBits: number): Buffer {
    const at = random.below(this.said.length);
    // Half of them begin where a frame does.
    const from = random.isOnce(2) ? this.said.indexOf('\n\r\n', at) + 3 : at;
    return this.said.subarray(from, from + random.sized(3, mostBits));
  }
}
