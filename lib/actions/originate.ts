import type { OperatorFunction } from 'rxjs';
import type { OriginateResponseEvent } from '../catalogue/events.js';
import { ArgumentError } from '../errors.js';
import type { PerformOptions, Session } from '../session/Session.js';
import type { ActionMap } from '../catalogue/actions.js';
import type { Response } from '../wire/Message.js';
import { action } from './action.js';
import { assignments } from './assignments.js';
import { orRefused } from './orRefused.js';

/** What `originate` calls, and what becomes of the channel once it is answered: a place in the dialplan, or an application. */
export interface OriginateOptions extends Omit<PerformOptions, 'timeout'> {
  /** The channel to call, such as `PJSIP/1001`. */
  readonly channel: string;
  readonly context?: string | undefined;
  readonly exten?: string | undefined;
  /** A number or a label. @default 1 */
  readonly priority?: number | string | undefined;
  /** Instead of `context`, `exten` and `priority`. */
  readonly application?: string | undefined;
  /** The application's arguments. */
  readonly data?: string | undefined;
  /** How long it may ring, in ms. @default 30000, Asterisk's own */
  readonly timeout?: number | undefined;
  /** Such as `"Alice" <1001>`. */
  readonly callerId?: string | undefined;
  /** Variables of the channel; every text arrives as it is given. */
  readonly variable?: Readonly<Record<string, string | number>> | undefined;
  readonly account?: string | undefined;
  readonly earlyMedia?: boolean | undefined;
  readonly codecs?: readonly string[] | undefined;
  /** The Uniqueid that the channel is to have. */
  readonly channelId?: string | undefined;
  /** The Uniqueid of the other half of a Local channel. */
  readonly otherChannelId?: string | undefined;
  /** A subroutine, `context^exten^priority`, that runs on the channel before it is called. Asterisk 20 and later. */
  readonly preDialGoSub?: string | undefined;
  /** `false` holds the whole connection, events included, until the call is answered or fails. @default true */
  readonly async?: boolean | undefined;
}

/**
 * Starts a call.
 * Emits the response as soon as the call is queued and, when it was answered or failed, the `OriginateResponse`, and completes;
 * only the response where `async` is false, or where the connection's event mask holds events of class call back.
 * Errors and unsubscribing as with `action`; a call cannot be recalled by unsubscribing.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/Originate/
 * @example
 * pbx.pipe(originate({ channel: 'PJSIP/1001', context: 'default', exten: '100' })).subscribe((e) => console.log(e.Response));
 */
export function originate(options: OriginateOptions): OperatorFunction<Session, Response | OriginateResponseEvent> {
  return orRefused(() => action('Originate', originateFields(options)));
}

/**
 * Starts a call with the parameters of the action, as Asterisk spells them.
 * Emits what becomes of it as `originate` does, and completes. Errors and unsubscribing as with `originate`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/Originate/
 * @example
 * pbx.pipe(originate2('PJSIP/1001', { Context: 'default', Exten: '100', Priority: 1, Async: true })).subscribe();
 */
export function originate2(
  channel: string,
  parameters: Omit<ActionMap['Originate'], 'Channel'>,
  options?: PerformOptions,
): OperatorFunction<Session, Response | OriginateResponseEvent> {
  return action('Originate', { ...parameters, Channel: channel }, options);
}

function originateFields(options: OriginateOptions): ActionMap['Originate'] {
  const { context, exten, application, variable = {} } = options;
  const isDialplan = context !== undefined || exten !== undefined;
  if (isDialplan === (application !== undefined) || (isDialplan && (context === undefined || exten === undefined))) {
    throw new ArgumentError('Originate takes either context and exten, or an application');
  }
  return {
    Channel: options.channel,
    Context: context,
    Exten: exten,
    Priority: isDialplan ? (options.priority ?? 1) : undefined,
    Application: application,
    Data: options.data,
    Timeout: options.timeout,
    CallerID: options.callerId,
    Account: options.account,
    EarlyMedia: options.earlyMedia,
    Codecs: options.codecs?.map(codec).join(','),
    ChannelId: options.channelId,
    OtherChannelId: options.otherChannelId,
    Variable: assignments('Originate', variable),
    PreDialGoSub: options.preDialGoSub,
    Async: options.async ?? true,
  };
}

function codec(name: string): string {
  // With how many ms a packet holds, or `!` before it to leave it out.
  if (/^!?[\w.-]+(?::\d+)?$/.test(name)) return name;
  throw new ArgumentError(`Originate: ${JSON.stringify(name.slice(0, 40))} is no name of a codec`);
}
