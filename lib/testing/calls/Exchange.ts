import type { Observable } from 'rxjs';
import type { Conferences } from '../conferences/Conferences.js';
import type { Kernel } from '../core/Kernel.js';
import type { Dialplan } from '../dialplan/Dialplan.js';
import type { Channel } from '../model/Channel.js';
import type { Office } from '../model/Office.js';
import type { Parking } from '../parking/Parking.js';
import type { Phones } from '../phones/Phones.js';
import type { Registrations } from '../phones/Registrations.js';
import type { Queue } from '../model/Queue.js';
import type { AttendedTransfer } from './AttendedTransfer.js';
import type { DeviceStates } from './DeviceStates.js';
import type { Switchboard } from './Switchboard.js';

/** The parts of the PBX, as they know each other. */
export interface Exchange {
  readonly kernel: Kernel;
  readonly devices: DeviceStates;
  readonly switchboard: Switchboard;
  readonly dialplan: Dialplan;
  readonly phones: Phones;
  readonly registrations: Registrations;
  readonly queues: Map<string, Queue>;
  readonly office: Office;
  readonly conferences: Conferences;
  readonly parking: Parking;
  /** By the channel that transfers. */
  readonly transfers: WeakMap<Channel, AttendedTransfer>;
  /** Global variables. */
  readonly globals: Map<string, string>;
  /** Calls others for a channel. Completes when none of them answered. */
  dial(caller: Channel, dialString: string, seconds?: number): Observable<never>;
  /** Queues a channel. Completes when no member answered. */
  enqueue(caller: Channel, queue: string, seconds?: number): Observable<never>;
}
