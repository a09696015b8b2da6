import type { OperatorFunction } from 'rxjs';
import type { PerformOptions, Session } from '../session/Session.js';
import type { Response } from '../wire/Message.js';
import { action } from './action.js';

/** Where `redirect` sends a channel, and the one that is bridged with it. */
export interface RedirectOptions extends PerformOptions {
  readonly context: string;
  /** @default 's' */
  readonly exten?: string | undefined;
  /** A number or a label. @default 1 */
  readonly priority?: number | string | undefined;
  /** A second channel, which goes along. */
  readonly extraChannel?: string | undefined;
  readonly extraContext?: string | undefined;
  readonly extraExten?: string | undefined;
  readonly extraPriority?: number | string | undefined;
}

/**
 * Sends a channel to another place in the dialplan: a blind transfer.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/Redirect/
 * @example
 * pbx.pipe(redirect('PJSIP/1001-00000001', { context: 'default', exten: '100' })).subscribe();
 */
export function redirect(
  channel: string,
  { context, exten = 's', priority = 1, ...extra }: RedirectOptions,
): OperatorFunction<Session, Response> {
  const { extraChannel, extraContext, extraExten, extraPriority, ...options } = extra;
  const fields = {
    Channel: channel,
    ExtraChannel: extraChannel,
    Context: context,
    Exten: exten,
    Priority: priority,
    ExtraContext: extraContext,
    ExtraExten: extraExten,
    ExtraPriority: extraPriority,
  };
  return action('Redirect', fields, options);
}

/** Where a transfer goes. */
export interface TransferOptions extends PerformOptions {
  readonly exten: string;
  /** @default the channel's own, or its `TRANSFER_CONTEXT` */
  readonly context?: string | undefined;
}

/**
 * Sends whoever is bridged with a channel to an extension, as the phone of that channel would.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/BlindTransfer/
 * @example
 * pbx.pipe(blindTransfer('PJSIP/1001-00000001', { exten: '100' })).subscribe();
 */
export function blindTransfer(
  channel: string,
  { exten, context, ...options }: TransferOptions,
): OperatorFunction<Session, Response> {
  return action('BlindTransfer', { Channel: channel, Context: context, Exten: exten }, options);
}

/**
 * Begins an attended transfer: the channel talks to the extension, and whoever it was bridged with waits.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/Atxfer/
 * @example
 * pbx.pipe(atxfer('PJSIP/1001-00000001', { exten: '100' })).subscribe();
 */
export function atxfer(
  channel: string,
  { exten, context, ...options }: TransferOptions,
): OperatorFunction<Session, Response> {
  return action('Atxfer', { Channel: channel, Exten: exten, Context: context }, options);
}

/**
 * Takes an attended transfer back.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/CancelAtxfer/
 * @example
 * pbx.pipe(cancelAtxfer('PJSIP/1001-00000001')).subscribe();
 */
export function cancelAtxfer(channel: string, options?: PerformOptions): OperatorFunction<Session, Response> {
  return action('CancelAtxfer', { Channel: channel }, options);
}
