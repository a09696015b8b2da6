// The calls whose events make up the stream: what their channels, bridges and callers are called.
const FIRST_NAMES =
  'Alice Bob Carol Dave Erin Frank Grace Heidi Ivan Judy Mallory Niaj Olivia Peggy Rupert Sybil'.split(' ');
const LAST_NAMES = 'Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Support Sales'.split(' ');
// Two, three and four bytes a character.
const WIDE_NAMES =
  'Zoë Müller|José Núñez|Иван Петров|山田太郎|Łukasz Żółć|Ångström Öst|محمد علي|김철수|😀 Support'.split('|');
const CONTEXTS = 'from-internal from-pstn macro-dial ext-queues ivr-1 app-dial outbound-allroutes'.split(' ');
const CALLS = 64;
const EVENTS_PER_CALL = 9;
const EVENTS_PER_SECOND = 40;
/** When the first event happens, in seconds. */
const BEGIN = 1_763_870_000;

/** A set of calls of which, event by event, one is replaced by a new one. */
export class Calls {
  #random;
  #wide;
  #calls;
  #channels = 0x1000;
  #uniqueids = 40_000;
  #events = 0;

  /** Of the callers' names, `wide` is the share of those that are not ASCII. */
  constructor(random, wide) {
    this.#random = random;
    this.#wide = wide;
    this.#calls = Array.from({ length: CALLS }, () => this.#call());
  }

  /** The call that the next event is about. */
  next() {
    if (this.#events % EVENTS_PER_CALL === 0) this.#calls[this.#random.below(CALLS)] = this.#call();
    this.#events += 1;
    return this.#random.pick(this.#calls);
  }

  /** When the event happens, in seconds. */
  get now() {
    return BEGIN + Math.floor(this.#events / EVENTS_PER_SECOND);
  }

  callerName() {
    const random = this.#random;
    return random.chance(this.#wide)
      ? random.pick(WIDE_NAMES)
      : `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
  }

  #call() {
    const random = this.#random;
    const [a, b] = [this.#channel(), this.#channel()];
    return { a, b, bridge: [8, 4, 4, 4, 12].map((digits) => random.hex(digits)).join('-') };
  }

  #channel() {
    const random = this.#random;
    this.#channels += 1;
    this.#uniqueids += 1;
    const peer = random.chance(0.5) ? 1000 + random.below(900) : `trunk-${random.hex(4)}`;
    return {
      name: `PJSIP/${peer}-${this.#channels.toString(16).padStart(8, '0')}`,
      uniqueid: `${this.now}.${this.#uniqueids}`,
      number: String(1000 + random.below(8999)),
      extension: String(1000 + random.below(8999)),
      context: random.pick(CONTEXTS),
      account: random.chance(0.3) ? `acct${random.below(999)}` : '',
      ssrc: random.hex(8),
    };
  }
}
