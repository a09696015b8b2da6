import type { WireFrame } from './WireConnection.js';

export interface ListenerOptions {
  readonly name: string;
  /** Whether it is to hear of a frame. */
  readonly wants: (frame: WireFrame) => boolean;
  /** What it does besides: it may throw, or take its time. */
  readonly work?: (() => void) | undefined;
}

/** A subscriber, and what it has heard since it was looked at. */
export class Listener {
  isComplete = false;
  /** How much had come when it left. */
  to: number | undefined;
  #heard: object[] = [];

  constructor(
    readonly options: ListenerOptions,
    /** How much had come when it came. */
    public from: number,
  ) {}

  hear(message: object): void {
    this.#heard.push(message);
    this.options.work?.();
  }

  leave(at: number): void {
    this.to ??= at;
  }

  /** What it has heard, to be looked at once. */
  take(): object[] {
    const heard = this.#heard;
    this.#heard = [];
    return heard;
  }
}
