import type { SchedulerLike } from 'rxjs';
import type { Dialect } from './model/Dialect.js';
import type { Fault } from './faults/Fault.js';
import type { OfficeOptions } from './model/Office.js';
import type { ContextOptions } from './dialplan/Dialplan.js';
import type { Step } from './dialplan/Step.js';
import type { ParkingLotOptions } from './parking/ParkingLot.js';
import type { CallRecordOptions } from './records/keepRecords.js';

/** How an {@link EmbeddedPbx} is set up. */
export interface EmbeddedPbxOptions extends OfficeOptions, CallRecordOptions {
  /** The release of Asterisk that it speaks like. @default 22 */
  readonly dialect?: Dialect;
  /** Who may log in, by name. @default { admin: { secret: 'secret123' } } */
  readonly users?: Readonly<Record<string, UserOptions>>;
  /** The dialplan of context `default`, by extension. @default 1001 to 1005, 100, 200, 300 to 303, 400, 500, 600 and 700: see `defaultExtensions` */
  readonly extensions?: Readonly<Record<string, readonly Step[]>>;
  /** The other contexts, by name. @default from-loop, which includes default */
  readonly contexts?: Readonly<Record<string, ContextOptions>>;
  /** The queues, by name. @default support, with Alice on 1001, and sales, with Bob on 1004 */
  readonly queues?: Readonly<Record<string, QueueOptions>>;
  /** The parking lots, by name. @default default, with the spaces 701 to 720 in context parkedcalls */
  readonly parkingLots?: Readonly<Record<string, ParkingLotOptions>>;
  /** What all chance comes from: equal seeds and equal schedules give equal bytes. @default 1 */
  readonly seed?: number;
  /** What all time comes from. @default asyncScheduler */
  readonly scheduler?: SchedulerLike;
  /** As in asterisk.conf: stands in every event and every uniqueid; `''` for none. @default 'pbx-lab' */
  readonly systemName?: string;
  /** As in manager.conf: variables that every channel shows as `ChanVariable`. @default [] */
  readonly channelVars?: readonly string[];
  /** As in queues.conf: whether members that were added by an action survive a restart. @default false */
  readonly persistentMembers?: boolean;
  /** What goes wrong from the start. @default nothing */
  readonly faults?: readonly Fault[];
  /** How many channels there may be: nobody can be dialled when there are as many, as with `maxcalls` in asterisk.conf. @default 5000 */
  readonly maxChannels?: number;
  /**
   * Milliseconds until the first sound of a call comes, for which Answer waits before the dialplan goes on. Where none comes
   * at all, as on Local channels, Asterisk waits 500. @default 0
   */
  readonly mediaDelay?: number;
}

/** A user of manager.conf. */
export interface UserOptions {
  readonly secret: string;
  /** The classes of events that are sent, with commas. @default 'all' */
  readonly read?: string;
  /** The classes of actions that are allowed, with commas. @default 'all' */
  readonly write?: string;
}

/** A queue of queues.conf. */
export interface QueueOptions {
  /** @default 'ringall' */
  readonly strategy?: 'ringall' | 'rrmemory';
  /** Seconds that a member's phone rings. @default 15 */
  readonly timeout?: number;
  /** Seconds within which a call should be answered. @default 0 */
  readonly serviceLevel?: number;
  /** Whether members are called while their devices are in use. @default true */
  readonly ringInUse?: boolean;
  /** Seconds after a call in which a member is left in peace. @default 0 */
  readonly wrapupTime?: number;
  /** A sound that a member hears for a second before the caller is put through. @default none */
  readonly announce?: string;
  /** Whether callers may come in where no member can take calls: all are paused or out of reach. @default true */
  readonly joinEmpty?: boolean;
  /** Whether callers go when no member can take calls any more. @default false */
  readonly leaveWhenEmpty?: boolean;
  readonly members?: readonly MemberOptions[];
}

/** A static member of a queue. */
export interface MemberOptions {
  /** What is called: `Local/1001@default/n`, `PJSIP/1001`. */
  readonly interface: string;
  /** @default the interface */
  readonly name?: string;
  /** @default 0 */
  readonly penalty?: number;
  /** The device whose state counts; `Custom:…` stays unknown, and so callable. @default the interface */
  readonly stateInterface?: string;
}
