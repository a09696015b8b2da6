import { defer, EMPTY, finalize, ignoreElements, map, mergeMap, type Observable } from 'rxjs';
import type { Channel } from '../model/Channel.js';
import { HANGUP_CAUSES } from '../model/hangupCauses.js';
import { answerCall } from './answerCall.js';
import { DialplanLeg } from './DialplanLeg.js';
import type { Exchange } from './Exchange.js';
import { type OutboundCall, placeCall } from './placeCall.js';
import { ringAll } from './ringAll.js';
import { setTalkTimes } from './setTalkTimes.js';
import { talk } from './talk.js';

/** Cleared when Dial begins, in this order (call-sip-answered, Asterisk 22). */
const VARIABLES = [
  'DIALSTATUS',
  'DIALEDPEERNUMBER',
  'DIALEDPEERNAME',
  'ANSWEREDTIME',
  'ANSWEREDTIME_MS',
  'DIALEDTIME',
  'DIALEDTIME_MS',
  'RINGTIME',
  'RINGTIME_MS',
  'PROGRESSTIME',
  'PROGRESSTIME_MS',
];

/** What Asterisk 13 clears of them (app_dial.c). */
const OLD_VARIABLES = VARIABLES.filter((name) => !/_MS$|^RINGTIME|^PROGRESSTIME/.test(name));

/** The application Dial. Completes when nobody answered; hangs the caller up when the one who answered has gone. */
export function dial(exchange: Exchange, caller: Channel, dialString: string, seconds?: number): Observable<never> {
  const { office, switchboard } = exchange;
  return defer(() => {
    for (const name of office.dialect === 13 ? OLD_VARIABLES : VARIABLES) switchboard.setVariable(caller, name, '');
    const calls = dialString.split('&').flatMap((destination) => begin(exchange, caller, destination) ?? []);
    if (calls.length === 0) return over(exchange, caller, 'CHANUNAVAIL');
    return ringAll(exchange, {
      caller,
      calls,
      ms: seconds === undefined ? Infinity : seconds * 1000,
      onRinging: () => new DialplanLeg(exchange, caller).ringing(),
      onAnswer: (call) => noteAnswer(exchange, caller, call),
      onFailure: () => undefined,
    }).pipe(
      mergeMap((result) =>
        result.answered === undefined
          ? over(exchange, caller, result.failure)
          : connect(exchange, caller, result.answered),
      ),
    );
  });
}

function begin(exchange: Exchange, caller: Channel, destination: string): OutboundCall | undefined {
  const { kernel, switchboard } = exchange;
  const call = placeCall(exchange, destination, { caller });
  if (call === undefined) return undefined;
  const { channel } = call;
  const resource = destination.slice(destination.indexOf('/') + 1);
  switchboard.setVariable(channel, 'DIALEDPEERNUMBER', resource);
  channel.location = { ...channel.location, exten: caller.location.exten };
  channel.callerId = { number: caller.location.exten, name: caller.callerId.name };
  channel.connectedLine = caller.callerId;
  switchboard.execute(channel, 'AppDial', '(Outgoing Line)');
  switchboard.setCallerId(channel, channel.callerId);
  if (caller.callerId.number !== undefined) switchboard.setConnectedLine(channel, channel.connectedLine);
  if (!call.ring()) {
    switchboard.hangup(channel);
    return undefined;
  }
  kernel.publish('DialBegin', 'call', [
    ...switchboard.block(caller),
    ...switchboard.block(channel, 'Dest'),
    ['DialString', resource],
  ]);
  switchboard.setConnectedLine(caller, channel.callerId);
  return call;
}

function noteAnswer({ switchboard }: Exchange, caller: Channel, { channel, destination }: OutboundCall): void {
  switchboard.setVariable(caller, 'DIALSTATUS', 'ANSWER');
  switchboard.setVariable(caller, 'DIALEDPEERNAME', channel.name);
  switchboard.setVariable(caller, 'DIALEDPEERNUMBER', destination.slice(destination.indexOf('/') + 1));
  // Who has answered is nowhere in the dialplan (call-sip-answered, Asterisk 22); a queue's member stays (queue-call).
  channel.location = { ...channel.location, exten: '' };
}

function connect(exchange: Exchange, caller: Channel, { channel }: OutboundCall): Observable<never> {
  const { switchboard } = exchange;
  return defer(() => {
    answerCall(exchange, caller);
    // It is shown anew, for it is elsewhere (call-sip-answered, Asterisk 22).
    switchboard.execute(channel, 'AppDial', '(Outgoing Line)');
    return talk(exchange, caller, channel).pipe(
      finalize(() => {
        setTalkTimes(exchange, caller);
        switchboard.setVariable(caller, 'DIALSTATUS', 'ANSWER');
      }),
      // Without the option g the call ends with the party that was dialled.
      map(() => switchboard.hangup(caller, HANGUP_CAUSES.clear)),
      ignoreElements(),
    );
  });
}

function over({ switchboard }: Exchange, caller: Channel, status: string): Observable<never> {
  return defer(() => {
    switchboard.setVariable(caller, 'DIALSTATUS', status);
    return EMPTY;
  });
}
