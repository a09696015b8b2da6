import type { Frame } from '../wire/Frame.js';

/** How many responses are kept. */
const CAPACITY = 100;

/** The last responses of a connection, for those who ask late by an ActionID. Few do: it is the keeping that must cost nothing. */
export class LastResponses {
  private readonly frames: Frame[] = [];
  private oldest = 0;

  keep(response: Frame): void {
    if (response.actionId === undefined) return;
    this.frames[this.oldest] = response;
    this.oldest = (this.oldest + 1) % CAPACITY;
  }

  /** The youngest with that ActionID. */
  get(actionId: string): Frame | undefined {
    const { frames, oldest } = this;
    const youngestFirst = [...frames.slice(oldest), ...frames.slice(0, oldest)].reverse();
    return youngestFirst.find((frame) => frame.actionId === actionId);
  }
}
