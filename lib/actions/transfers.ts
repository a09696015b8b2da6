import type { OperatorFunction } from 'rxjs';
import type { PerformOptions, Session } from '../session/Session.js';
import type { Response } from '../wire/Message.js';
import { action } from './action.js';

/** Where `redirect` sends a channel, and the one that is bridged with it. */
export interface RedirectOptions extends PerformOptions {
  readonly context: string;
  /** @default 's' */
  readonly exten?: string;
  /** A number or a label. @default 1 */
  readonly priority?: number | string;
  /** A second channel, which goes along. */
  readonly extraChannel?: string;
  readonly extraContext?: string;
  readonly extraExten?: string;
  readonly extraPriority?: number | string;
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
