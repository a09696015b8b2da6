import { ignoreElements, type Observable } from 'rxjs';
import type { ConfbridgeOptions } from '../conferences/Conference.js';
import type { CallLeg, ReadOptions } from '../dialplan/Step.js';
import type { CallerId } from '../model/CallerId.js';
import type { Channel } from '../model/Channel.js';
import { HANGUP_CAUSES } from '../model/hangupCauses.js';
import type { Exchange } from './Exchange.js';
import type { ParkOptions } from '../parking/ParkingLot.js';
import { answerCall, answerWithMedia } from './answerCall.js';
import { leaveMessage } from './leaveMessage.js';
import { readDigits } from './readDigits.js';

/** A channel that the dialplan runs on. */
export class DialplanLeg implements CallLeg {
  constructor(
    private readonly exchange: Exchange,
    private readonly leg: Channel,
  ) {}

  get channel(): string {
    return this.leg.name;
  }

  get uniqueid(): string {
    return this.leg.identity.uniqueid;
  }

  answer(): void {
    answerCall(this.exchange, this.leg);
  }

  answerWithMedia(): Observable<never> {
    return answerWithMedia(this.exchange, this.leg);
  }

  ringing(): void {
    const { switchboard } = this.exchange;
    const caller = this.leg.callingHalf;
    if (caller === undefined || this.leg.state === 'Up') return;
    switchboard.across(caller, () => {
      switchboard.setState(caller, 'Ringing');
      caller.tell('ringing');
    });
  }

  reject(reason: 'busy' | 'congestion'): void {
    const { leg } = this;
    const { switchboard } = this.exchange;
    if (leg.state === 'Up') return;
    leg.cause = HANGUP_CAUSES[reason];
    switchboard.setState(leg, 'Busy');
    const caller = leg.callingHalf;
    if (caller !== undefined)
      switchboard.across(caller, () => {
        // The answer of SIP says why; a Local pair does not.
        if (caller.isSip) caller.cause = leg.cause;
        caller.tell(reason);
      });
    else switchboard.requestHangup(leg, HANGUP_CAUSES[reason]);
  }

  hangup(cause: number = HANGUP_CAUSES.clear): void {
    if (this.leg.application === 'Hangup') this.leg.hangupSource = 'dialplan/builtin';
    this.exchange.switchboard.hangup(this.leg, cause);
  }

  getVariable(name: string): string | undefined {
    return this.leg.variables.get(name);
  }

  setVariable(name: string, value: string): void {
    const { switchboard } = this.exchange;
    const { callerId } = this.leg;
    // An empty one is unknown to clients (manager_channels.c).
    if (name === 'CALLERID(num)') switchboard.setCallerId(this.leg, withoutEmpty({ ...callerId, number: value }));
    else if (name === 'CALLERID(name)') switchboard.setCallerId(this.leg, withoutEmpty({ ...callerId, name: value }));
    // A function sends no VarSet (user-events, Asterisk 22: CDR(userfield)).
    else if (name.includes('(')) this.leg.variables.set(name, value);
    else switchboard.setVariable(this.leg, name, value);
  }

  userEvent(name: string, fields: Readonly<Record<string, string>>): void {
    this.exchange.switchboard.announce('UserEvent', 'user', this.leg, [['UserEvent', name], ...Object.entries(fields)]);
  }

  wait(seconds: number): Observable<never> {
    return this.exchange.kernel.after(seconds * 1000).pipe(ignoreElements());
  }

  dial(dialString: string, seconds?: number): Observable<never> {
    return this.exchange.dial(this.leg, dialString, seconds);
  }

  queue(name: string, seconds?: number): Observable<never> {
    return this.exchange.enqueue(this.leg, name, seconds);
  }

  read(variable: string, options: ReadOptions = {}): Observable<never> {
    this.answer();
    return readDigits(this.exchange, this.leg, variable, options);
  }

  voicemail(mailbox: string): Observable<never> {
    this.answer();
    return leaveMessage(this.exchange, this.leg, mailbox);
  }

  confbridge(room: string, options: ConfbridgeOptions = {}): Observable<never> {
    return this.exchange.conferences.join(this.leg, room, options);
  }

  park(options?: ParkOptions): Observable<never> {
    return this.exchange.parking.park(this.leg, options);
  }

  parkedCall(space?: number, lot = 'default'): Observable<never> {
    return this.exchange.parking.retrieve(this.leg, lot, space);
  }
}

function withoutEmpty({ name, number }: CallerId): CallerId {
  return { ...(name && { name }), ...(number && { number }) };
}
