import { Observable } from 'rxjs';
import { ArgumentError } from '../../errors.js';
import { parseCallerId } from '../model/CallerId.js';
import type { Channel } from '../model/Channel.js';
import { HANGUP_CAUSES } from '../model/hangupCauses.js';
import type { Phones } from '../phones/Phones.js';
import type { Exchange } from './Exchange.js';
import { startDialplan } from './startDialplan.js';

/** A call that comes in from outside. */
export interface IncomingCall {
  /** Where it comes from: `PJSIP/trunk` makes the channel `PJSIP/trunk-00000000`. */
  readonly channel: string;
  readonly exten: string;
  /** @default that of the phone, and 'default' where it is unknown */
  readonly context?: string;
  /** Whom it is from. @default what the `callerId` of the phone says */
  readonly callerIdNum?: string;
  readonly callerIdName?: string;
}

/** How many extensions an error names. */
const MAX_NAMED = 8;

/**
 * Plays a call from outside. Emits its channel once it is there, and completes when it has ended; on unsubscribe the caller hangs up.
 * Errors with `ArgumentError` where there is no such extension or context, or the channel has no technology: none is made then, as with PJSIP, which answers 404.
 */
export function incomingCall(exchange: Exchange, call: IncomingCall): Observable<Channel> {
  const { kernel, switchboard } = exchange;
  return new Observable((subscriber) => {
    let channel: Channel | undefined;
    const untilClosed = kernel.untilClosed(() => subscriber.complete());
    subscriber.add(untilClosed);
    kernel.post(() => {
      if (subscriber.closed) return;
      const refusal = refusalOf(exchange, call);
      if (refusal !== undefined) {
        subscriber.error(refusal);
        return;
      }
      const made = begin(exchange, call);
      channel = made;
      subscriber.add(
        made.progress$.subscribe({
          next: (progress) => {
            if (progress === 'hungUp') subscriber.complete();
          },
          error: (error: unknown) => kernel.raise(error),
        }),
      );
      kernel.post(() => startDialplan(exchange, made, made.location));
      subscriber.next(made);
    });
    return () => {
      const caller = channel;
      if (caller !== undefined) kernel.post(() => switchboard.requestHangup(caller, HANGUP_CAUSES.clear));
    };
  });
}

function refusalOf({ dialplan, phones }: Exchange, call: IncomingCall): ArgumentError | undefined {
  const context = contextOf(phones, call);
  const [channel, exten, where] = [call.channel, call.exten, context].map((text) => JSON.stringify(text.slice(0, 80)));
  if (!/^[^/]+\/./.test(call.channel))
    return new ArgumentError(`call: channel ${channel} has no technology; it is such as "PJSIP/trunk"`);
  if (dialplan.steps(context, call.exten) !== undefined) return undefined;
  if (!dialplan.contextNames.includes(context))
    return new ArgumentError(`call: there is no context ${where}; there are ${dialplan.contextNames.join(', ')}`);
  const known = dialplan.nearest(context, call.exten);
  const there = known.length === 0 ? 'it has none' : `there are ${known.slice(0, MAX_NAMED).join(', ')}`;
  const more = known.length > MAX_NAMED ? ` and ${known.length - MAX_NAMED} more` : '';
  return new ArgumentError(`call: there is no extension ${exten} in context ${where}; ${there}${more}`);
}

function begin({ switchboard, phones, office }: Exchange, call: IncomingCall): Channel {
  const technology = call.channel.slice(0, call.channel.indexOf('/'));
  const { callerId } = phones.ofDevice(call.channel)?.options ?? {};
  const isNamed = call.callerIdNum !== undefined || call.callerIdName !== undefined;
  const uniqueid = switchboard.nextUniqueid();
  const channel = switchboard.create({
    name: `${call.channel}-${switchboard.nextSerial(technology)}`,
    uniqueid,
    linkedid: uniqueid,
    location: { context: contextOf(phones, call), exten: call.exten, priority: 1 },
    state: 'Ring',
    callerId: isNamed ? { number: call.callerIdNum, name: call.callerIdName } : parseCallerId(callerId ?? ''),
  });
  channel.dnid = call.exten;
  channel.ani = channel.callerId.number ?? '';
  // As call-sip-answered, Asterisk 22, has it of a call that comes in.
  if (channel.isSip) switchboard.setVariable(channel, 'SIPDOMAIN', office.sipAddress.replace(/:\d+$/, ''));
  return channel;
}

function contextOf(phones: Phones, { channel, context }: IncomingCall): string {
  return context ?? phones.ofDevice(channel)?.options.context ?? 'default';
}
