export type AnswerRole = 'response' | 'start' | 'row' | 'complete' | 'event';

/** The actions of the chaos that are answered by lists, with what ends them where the header is missing. */
const LISTS: Readonly<Record<string, string>> = {
  CoreShowChannels: 'CoreShowChannelsComplete',
  QueueStatus: 'QueueStatusComplete',
  QueueSummary: 'QueueSummaryComplete',
  Status: 'StatusComplete',
};

/** How far an answer has come, by Asterisk's rules. Knows the actions of the chaos alone, and Asterisk 22. */
export class WireAnswer {
  #state: 'asked' | 'listing' | 'awaiting' | 'done' = 'asked';

  constructor(private readonly action: string) {}

  /** The place of a frame with the action's ActionID in the answer; undefined where it is none of it. */
  take(isResponse: boolean, name: string, eventList: string | undefined): AnswerRole | undefined {
    const marker = eventList?.toLowerCase();
    if (isResponse) return this.#state === 'asked' ? this.#respond(name, marker) : undefined;
    if (this.#state === 'listing') {
      if (marker !== 'complete' && marker !== 'cancelled' && name !== LISTS[this.action]) return 'row';
      this.#state = 'done';
      return 'complete';
    }
    if (this.#state !== 'awaiting' || name !== 'OriginateResponse') return undefined;
    this.#state = 'done';
    return 'event';
  }

  #respond(name: string, marker: string | undefined): AnswerRole {
    this.#state = 'done';
    if (name === 'Error') return 'response';
    if (this.action === 'Originate') this.#state = 'awaiting';
    if (marker === 'start') this.#state = 'listing';
    // A list without the header is one that holds nothing.
    return marker === 'start' || this.action in LISTS ? 'start' : 'response';
  }
}
