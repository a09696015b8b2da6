import type { OperatorFunction } from 'rxjs';
import type { ParkedCallEvent, ParkinglotEvent } from '../catalogue/events.js';
import type { PerformOptions, Session } from '../session/Session.js';
import type { Response } from '../wire/Message.js';
import { action } from './action.js';

/** How a channel is parked. */
export interface ParkOptions extends PerformOptions {
  /** Who is called when the time is over. */
  readonly timeoutChannel?: string | undefined;
  /** Who hears the number of the space. */
  readonly announceChannel?: string | undefined;
  /** How long the channel may stay, in ms. */
  readonly parkingTime?: number | undefined;
  readonly parkinglot?: string | undefined;
  readonly parkingSpace?: string | undefined;
}

/**
 * Parks a channel.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/Park/
 * @example
 * pbx.pipe(park('PJSIP/1001-00000001', { parkinglot: 'default' })).subscribe();
 */
export function park(
  channel: string,
  { timeoutChannel, announceChannel, parkingTime, parkinglot, parkingSpace, ...options }: ParkOptions = {},
): OperatorFunction<Session, Response> {
  return action(
    'Park',
    {
      Channel: channel,
      TimeoutChannel: timeoutChannel,
      AnnounceChannel: announceChannel,
      Timeout: parkingTime,
      Parkinglot: parkinglot,
      ParkingSpace: parkingSpace,
    },
    options,
  );
}

/**
 * Lists the parked calls, of all parking lots or of one.
 * Emits a row for each call and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/ParkedCalls/
 * @example
 * pbx.pipe(parkedCalls()).subscribe((row) => console.log(row.ParkingSpace, row.ParkeeChannel));
 */
export function parkedCalls({
  parkinglot,
  ...options
}: { parkinglot?: string | undefined } & PerformOptions = {}): OperatorFunction<Session, ParkedCallEvent> {
  return action('ParkedCalls', { ParkingLot: parkinglot }, options);
}

/**
 * Lists the parking lots.
 * Emits a row for each parking lot and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/Parkinglots/
 * @example
 * pbx.pipe(parkinglots()).subscribe((row) => console.log(row.Name, row.StartSpace, row.StopSpace));
 */
export function parkinglots(options?: PerformOptions): OperatorFunction<Session, ParkinglotEvent> {
  return action('Parkinglots', {}, options);
}
