import type { OperatorFunction } from 'rxjs';
import type { ActionFields } from '../catalogue/ActionFields.js';
import type { PerformOptions, Session } from '../session/Session.js';
import type { EventNamed, Response } from '../wire/Message.js';
import { action } from './action.js';
import { dahdiDialOffhook, dahdiDndOff, dahdiDndOn, dahdiHangup, dahdiShowChannels, dahdiTransfer } from './dahdi.js';
import { firstOffered } from './firstOffered.js';

/**
 * Lists the channels of Zaptel, which is DAHDI's old name.
 * Emits what `dahdiShowChannels` does; asked as `ZapShowChannels` where the server has only that (Asterisk 1.4).
 */
export function zapShowChannels(options?: PerformOptions): OperatorFunction<Session, EventNamed<'DAHDIShowChannels'>> {
  return firstOffered('ZapShowChannels', {
    DAHDIShowChannels: dahdiShowChannels(options),
    // Its rows are called ZapShowChannels, and are otherwise the same.
    ZapShowChannels: action<string>('ZapShowChannels', {}, options) as OperatorFunction<
      Session,
      EventNamed<'DAHDIShowChannels'>
    >,
  });
}

/** The same as `dahdiDialOffhook`; asked as `ZapDialOffhook` where the server has only that (Asterisk 1.4). */
export function zapDialOffhook(
  channel: string | number,
  number: string,
  options?: PerformOptions,
): OperatorFunction<Session, Response> {
  return zap(
    'DialOffhook',
    dahdiDialOffhook(channel, number, options),
    { ZapChannel: channel, Number: number },
    options,
  );
}

/** The same as `dahdiDndOff`; asked as `ZapDNDoff` where the server has only that (Asterisk 1.4). */
export function zapDndOff(channel: string | number, options?: PerformOptions): OperatorFunction<Session, Response> {
  return zap('DNDoff', dahdiDndOff(channel, options), { ZapChannel: channel }, options);
}

/** The same as `dahdiDndOn`; asked as `ZapDNDon` where the server has only that (Asterisk 1.4). */
export function zapDndOn(channel: string | number, options?: PerformOptions): OperatorFunction<Session, Response> {
  return zap('DNDon', dahdiDndOn(channel, options), { ZapChannel: channel }, options);
}

/** The same as `dahdiHangup`; asked as `ZapHangup` where the server has only that (Asterisk 1.4). */
export function zapHangup(channel: string | number, options?: PerformOptions): OperatorFunction<Session, Response> {
  return zap('Hangup', dahdiHangup(channel, options), { ZapChannel: channel }, options);
}

/** The same as `dahdiTransfer`; asked as `ZapTransfer` where the server has only that (Asterisk 1.4). */
export function zapTransfer(channel: string | number, options?: PerformOptions): OperatorFunction<Session, Response> {
  return zap('Transfer', dahdiTransfer(channel, options), { ZapChannel: channel }, options);
}

function zap(
  what: string,
  byDahdi: OperatorFunction<Session, Response>,
  fields: ActionFields,
  options?: PerformOptions,
): OperatorFunction<Session, Response> {
  const old = `Zap${what}`;
  return firstOffered(old, {
    [`DAHDI${what}`]: byDahdi,
    // No catalogue has it: it answers with a response.
    [old]: action<string>(old, fields, options) as OperatorFunction<Session, Response>,
  });
}
