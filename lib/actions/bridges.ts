import type { OperatorFunction } from 'rxjs';
import type {
  BridgeInfoChannelEvent,
  BridgeListItemEvent,
  BridgeTechnologyListItemEvent,
} from '../catalogue/events.js';
import type { PerformOptions, Session } from '../session/Session.js';
import type { Response } from '../wire/Message.js';
import { action } from './action.js';

/** What `bridge` may be told besides. */
export interface BridgeOptions extends PerformOptions {
  /** Who hears a tone: both with true. */
  readonly tone?: boolean | 'no' | 'Channel1' | 'Channel2' | 'Both' | undefined;
}

/**
 * Connects two channels with each other.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/Bridge/
 * @example
 * pbx.pipe(bridge('PJSIP/1001-00000001', 'PJSIP/1002-00000002')).subscribe();
 */
export function bridge(
  channel1: string,
  channel2: string,
  { tone, ...options }: BridgeOptions = {},
): OperatorFunction<Session, Response> {
  return action('Bridge', { Channel1: channel1, Channel2: channel2, Tone: toneOf(tone) }, options);
}

function toneOf(tone: BridgeOptions['tone']): string | undefined {
  return typeof tone === 'boolean' ? { true: 'Both', false: 'no' }[`${tone}`] : tone;
}

/**
 * Lists the bridges, or those of a type: Asterisk compares it with the technology, `simple_bridge`, not with `BridgeType`.
 * Emits a row for each bridge and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/BridgeList/
 * @example
 * pbx.pipe(bridgeList()).subscribe((row) => console.log(row.BridgeUniqueid, row.BridgeNumChannels));
 */
export function bridgeList({ type, ...options }: { type?: string | undefined } & PerformOptions = {}): OperatorFunction<
  Session,
  BridgeListItemEvent
> {
  return action('BridgeList', { BridgeType: type }, options);
}

/**
 * Lists the channels of a bridge.
 * Emits a row for each channel and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/BridgeInfo/
 * @example
 * pbx.pipe(bridgeInfo(uniqueid)).subscribe((row) => console.log(row.Channel));
 */
export function bridgeInfo(
  bridgeUniqueid: string,
  options?: PerformOptions,
): OperatorFunction<Session, BridgeInfoChannelEvent> {
  return action('BridgeInfo', { BridgeUniqueid: bridgeUniqueid }, options);
}

/**
 * Removes a channel from its bridge.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/BridgeKick/
 * @example
 * pbx.pipe(bridgeKick('PJSIP/1001-00000001')).subscribe();
 */
export function bridgeKick(
  channel: string,
  { bridge: bridgeUniqueid, ...options }: { bridge?: string | undefined } & PerformOptions = {},
): OperatorFunction<Session, Response> {
  return action('BridgeKick', { BridgeUniqueid: bridgeUniqueid, Channel: channel }, options);
}

/**
 * Ends a bridge; its channels hang up or go on in the dialplan.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/BridgeDestroy/
 * @example
 * pbx.pipe(bridgeDestroy(uniqueid)).subscribe();
 */
export function bridgeDestroy(bridgeUniqueid: string, options?: PerformOptions): OperatorFunction<Session, Response> {
  return action('BridgeDestroy', { BridgeUniqueid: bridgeUniqueid }, options);
}

/**
 * Lists the ways in which this server can mix channels.
 * Emits a row for each technology and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/BridgeTechnologyList/
 * @example
 * pbx.pipe(bridgeTechnologyList()).subscribe((row) => console.log(row.BridgeTechnology));
 */
export function bridgeTechnologyList(
  options?: PerformOptions,
): OperatorFunction<Session, BridgeTechnologyListItemEvent> {
  return action('BridgeTechnologyList', {}, options);
}

/**
 * Keeps new bridges from using a technology.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/BridgeTechnologySuspend/
 * @example
 * pbx.pipe(bridgeTechnologySuspend('simple_bridge')).subscribe();
 */
export function bridgeTechnologySuspend(
  technology: string,
  options?: PerformOptions,
): OperatorFunction<Session, Response> {
  return action('BridgeTechnologySuspend', { BridgeTechnology: technology }, options);
}

/**
 * Lets bridges use a technology again.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/BridgeTechnologyUnsuspend/
 * @example
 * pbx.pipe(bridgeTechnologyUnsuspend('simple_bridge')).subscribe();
 */
export function bridgeTechnologyUnsuspend(
  technology: string,
  options?: PerformOptions,
): OperatorFunction<Session, Response> {
  return action('BridgeTechnologyUnsuspend', { BridgeTechnology: technology }, options);
}
