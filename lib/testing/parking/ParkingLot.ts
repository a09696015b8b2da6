import type { Bridge } from '../model/Bridge.js';
import type { Channel } from '../model/Channel.js';

/** A lot of res_parking.conf. */
export interface ParkingLotOptions {
  /** @default 701 */
  readonly startSpace?: number;
  /** @default 720 */
  readonly stopSpace?: number;
  /** Seconds until a parked call goes back to who parked it. @default 45 */
  readonly timeout?: number;
  /** Where the spaces can be dialled. @default 'parkedcalls' */
  readonly context?: string;
  /** Whether the one who parked is rung then; else the call goes on in `comebackContext`. @default true */
  readonly comebackToOrigin?: boolean;
  /** Seconds for which the one who parked is rung. @default 30 */
  readonly comebackDialTime?: number;
  /**
   * Where a call goes on that nobody took: at the extension named after who parked (`PJSIP_1001`), else at `s`; where neither is there, at
   * `s` of context `default`. @default 'parkedcallstimeout'
   */
  readonly comebackContext?: string;
}

export interface ParkingLot extends Required<ParkingLotOptions> {
  readonly name: string;
  /** Made when the first call is parked, and kept. */
  bridge: Bridge | undefined;
  /** In the order in which they came. */
  readonly calls: ParkedCall[];
}

/** A call on a space. */
export interface ParkedCall {
  readonly lot: ParkingLot;
  readonly channel: Channel;
  readonly space: number;
  /** In seconds; 0 for ever. */
  readonly timeout: number;
  /** In seconds since the epoch. */
  readonly parkedAt: number;
  /** Who is rung when the time is over. */
  readonly parker: string;
  /** Who takes the call, once someone does. */
  retriever: Channel | undefined;
  timedOut: boolean;
}

/** How a call is parked. */
export interface ParkOptions {
  /** @default 'default' */
  readonly lot?: string;
  /** The space that is wanted; another one where it is taken. */
  readonly space?: number;
  /** Seconds, in place of the lot's. */
  readonly timeout?: number;
  /** The channel that is rung when the time is over. @default who transferred the call here, else the parked one */
  readonly parker?: string;
}

export function newParkingLot(name: string, options: ParkingLotOptions): ParkingLot {
  return {
    name,
    startSpace: options.startSpace ?? 701,
    stopSpace: options.stopSpace ?? 720,
    timeout: options.timeout ?? 45,
    context: options.context ?? 'parkedcalls',
    comebackToOrigin: options.comebackToOrigin ?? true,
    comebackDialTime: options.comebackDialTime ?? 30,
    comebackContext: options.comebackContext ?? 'parkedcallstimeout',
    bridge: undefined,
    calls: [],
  };
}

/** The space that a new call gets: the one wanted where it is free, else the lowest. `undefined` where all are taken. */
export function freeSpace({ startSpace, stopSpace, calls }: ParkingLot, wanted?: number): number | undefined {
  const taken = new Set(calls.map(({ space }) => space));
  const isFree = (space: number): boolean => space >= startSpace && space <= stopSpace && !taken.has(space);
  if (wanted !== undefined && isFree(wanted)) return wanted;
  for (let space = startSpace; space <= stopSpace; space++) if (isFree(space)) return space;
  return undefined;
}
