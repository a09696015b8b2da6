import { defer, EMPTY, ignoreElements, type Observable } from 'rxjs';
import type { CallLeg } from '../dialplan/Step.js';
import type { Channel } from '../model/Channel.js';
import { HANGUP_CAUSES } from '../model/hangupCauses.js';
import type { Exchange } from './Exchange.js';

/** A phone that is being called: the steps of its extension say how it behaves, and no dialplan is seen of it. */
export class PhoneLeg implements CallLeg {
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
    if (this.leg.state === 'Up') return;
    this.exchange.switchboard.setState(this.leg, 'Up');
    this.exchange.switchboard.tell(this.leg, 'answered');
  }

  answerWithMedia(): Observable<never> {
    return defer(() => {
      this.answer();
      return EMPTY;
    });
  }

  ringing(): void {
    if (this.leg.state === 'Up') return;
    this.exchange.switchboard.setState(this.leg, 'Ringing');
    this.exchange.switchboard.tell(this.leg, 'ringing');
  }

  reject(reason: 'busy' | 'congestion'): void {
    if (this.leg.state === 'Up') return;
    this.leg.cause = HANGUP_CAUSES[reason];
    this.exchange.switchboard.tell(this.leg, reason);
  }

  hangup(cause: number = HANGUP_CAUSES.clear): void {
    this.exchange.switchboard.requestHangup(this.leg, cause);
  }

  getVariable(name: string): string | undefined {
    return this.leg.variables.get(name);
  }

  wait(seconds: number): Observable<never> {
    return this.exchange.kernel.after(seconds * 1000).pipe(ignoreElements());
  }

  // What a phone does for itself the PBX does not see.
  setVariable(): void {
    /* nothing */
  }

  userEvent(): void {
    /* nothing */
  }

  dial(): Observable<never> {
    return EMPTY;
  }

  queue(): Observable<never> {
    return EMPTY;
  }

  read(): Observable<never> {
    return EMPTY;
  }

  voicemail(): Observable<never> {
    return EMPTY;
  }

  confbridge(): Observable<never> {
    return EMPTY;
  }

  park(): Observable<never> {
    return EMPTY;
  }

  parkedCall(): Observable<never> {
    return EMPTY;
  }
}
