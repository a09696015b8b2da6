import type { Observable } from 'rxjs';
import type { ConfbridgeOptions } from '../conferences/Conference.js';
import type { ParkOptions } from '../parking/ParkingLot.js';

/** How `read` takes digits. */
export interface ReadOptions {
  /** How many are enough; `#` ends it before. @default 255 */
  readonly maxDigits?: number;
  /** How often it is tried while nothing comes. @default 1 */
  readonly attempts?: number;
  /** Seconds that may pass before a digit. @default 10 */
  readonly timeout?: number;
}

/** The call on which a step runs: what a step may do. */
export interface CallLeg {
  readonly channel: string;
  readonly uniqueid: string;
  /** Answers the call. Nothing where it is answered. */
  answer(): void;
  /**
   * Answers the call, and completes when its first sound comes: after `mediaDelay`, at once on a phone or where it is
   * answered. Never errors; unsubscribing stops the clock.
   */
  answerWithMedia(): Observable<never>;
  /** Lets the caller hear that it rings. */
  ringing(): void;
  /** Tells the caller that the line is busy or congested. The caller may hang up upon it. */
  reject(reason: 'busy' | 'congestion'): void;
  /** Ends the call. @param cause a cause of Q.850, 16 (normal clearing) where left out */
  hangup(cause?: number): void;
  getVariable(name: string): string | undefined;
  setVariable(name: string, value: string): void;
  /** Sends a UserEvent that carries the channel. */
  userEvent(name: string, fields: Readonly<Record<string, string>>): void;
  /** Completes after that time of the PBX's scheduler. Never errors; unsubscribing stops the clock. */
  wait(seconds: number): Observable<never>;
  /** Calls other parties, joined by `&`, and talks to the first that answers. Completes when nobody did; unsubscribing ends it. */
  dial(dialString: string, seconds?: number): Observable<never>;
  /** Waits in a queue and talks to the member that answers. Completes when nobody did in time; unsubscribing leaves the queue. */
  queue(name: string, seconds?: number): Observable<never>;
  /** Answers, and takes digits into a variable, READSTATUS telling how it went. Completes then; unsubscribing stops it. */
  read(variable: string, options?: ReadOptions): Observable<never>;
  /** Answers, and takes a message for a mailbox. Completes when `#` is typed or there is no such mailbox; unsubscribing ends the message. */
  voicemail(mailbox: string): Observable<never>;
  /** Answers, and talks to those in a room. Completes when the call is kicked; unsubscribing leaves the room. */
  confbridge(room: string, options?: ConfbridgeOptions): Observable<never>;
  /** Answers, and waits on a space until someone takes the call. Completes where there is no space; unsubscribing frees it. */
  park(options?: ParkOptions): Observable<never>;
  /** Answers, and talks to the call on a space, or to the one that has waited longest. Hangs up where there is none; never completes. */
  parkedCall(space?: number, lot?: string): Observable<never>;
}

/** One priority of an extension. */
export interface Step {
  /** As Newexten names it: `Wait`. */
  readonly application: string;
  /** As Newexten shows it: `60`. */
  readonly data: string;
  /**
   * Does it. The dialplan goes on when the Observable completes; it is unsubscribed when the call ends or is redirected.
   * An error ends the call and is raised on the PBX's scheduler. Values are ignored.
   */
  run(leg: CallLeg): Observable<unknown>;
}
