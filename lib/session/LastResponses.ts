import type { Frame } from '../wire/Frame.js';

/** How many responses are kept. */
const CAPACITY = 100;

/** The last responses of a connection by their ActionIDs, for those who ask late. */
export class LastResponses {
  private readonly frames = new Map<string, Frame>();

  keep(response: Frame): void {
    const { actionId } = response;
    if (actionId === undefined) return;
    // Anew, so that it is the youngest.
    this.frames.delete(actionId);
    this.frames.set(actionId, response);
    if (this.frames.size <= CAPACITY) return;
    const [oldest] = this.frames.keys();
    if (oldest !== undefined) this.frames.delete(oldest);
  }

  get(actionId: string): Frame | undefined {
    return this.frames.get(actionId);
  }
}
