import {
  defer,
  EMPTY,
  filter,
  finalize,
  ignoreElements,
  map,
  merge,
  mergeMap,
  type Observable,
  of,
  repeat,
  Subject,
  take,
} from 'rxjs';
import type { Channel } from '../model/Channel.js';
import {
  average,
  countCall,
  hasMembers,
  placeInQueue,
  type Queue,
  type QueueCaller,
  ringOrder,
} from '../model/Queue.js';
import { HANGUP_CAUSES } from '../model/hangupCauses.js';
import type { Field } from '../wire/formatMessage.js';
import type { Exchange } from './Exchange.js';
import type { MemberCall } from './placeMemberCall.js';
import { playMusic } from './playMusic.js';
import { ringMembers } from './ringMembers.js';
import { setTalkTimes } from './setTalkTimes.js';
import { talk } from './talk.js';

/** Asterisk's `retry`, in ms: the pause after members did not answer. */
const RETRY = 5_000;
/** The pause after which a caller looks again where there was nobody to call. */
const RECHECK = 1_000;
/** Timers of real time may fire a moment early. */
const SLACK = 10;

/** One caller's stay in a queue. */
export class QueueVisit {
  readonly #entry: QueueCaller;
  #rangSomeone = false;

  constructor(
    private readonly exchange: Exchange,
    private readonly queue: Queue,
    private readonly caller: Channel,
    private readonly seconds: number,
  ) {
    this.#entry = {
      channel: caller,
      joinedAt: exchange.kernel.now(),
      originalPosition: queue.callers.length + 1,
      priority: Number.parseInt(caller.variables.get('QUEUE_PRIO') ?? '0', 10) || 0,
      withdrawn: false,
      withdrawInfo: '',
    };
  }

  run(): Observable<never> {
    return defer(() => {
      this.#join();
      const answered$ = this.#attempt().pipe(repeat({ delay: () => this.exchange.kernel.after(this.#pause()) }));
      return merge(answered$, this.#withdrawn()).pipe(
        take(1),
        mergeMap((call) => (call === undefined ? this.#giveUp() : this.#connect(call))),
        finalize(() => {
          if (this.queue.callers.includes(this.#entry)) this.#hangUp();
        }),
      );
    });
  }

  #join(): void {
    const { callers, name } = this.queue;
    if (callers.length === 0) this.exchange.devices.announce(`Queue:${name}`, 'RINGING');
    const at = placeInQueue(callers, this.#entry.priority);
    callers.splice(at, 0, this.#entry);
    this.#entry.originalPosition = at + 1;
    this.#announce('QueueCallerJoin', [
      ['Position', at + 1],
      ['Count', callers.length],
    ]);
    playMusic(this.exchange, this.caller, true);
  }

  /** Emits once when the caller is asked to leave. */
  #withdrawn(): Observable<undefined> {
    return this.caller.progress$.pipe(
      filter((progress) => progress === 'withdrawn'),
      map(() => undefined),
    );
  }

  /** Emits the call that a member answered, `undefined` when the caller is to go, nothing when it is to be tried again. */
  #attempt(): Observable<MemberCall | undefined> {
    return defer(() => {
      if (this.#remaining() <= SLACK) return of(undefined);
      const { kernel } = this.exchange;
      const until = kernel.now() + Math.min(this.queue.timeout * 1000, this.#remaining());
      this.#rangSomeone = false;
      if (this.queue.leaveWhenEmpty && !hasMembers(this.queue)) return of(undefined);
      const groups = ringOrder(this.queue, kernel.seconds());
      // So many of the first callers have their turn as there are members for them (app_queue.c, is_our_turn).
      const at = this.queue.callers.indexOf(this.#entry);
      if (at > 0 && at >= groups.flat().length) return EMPTY;
      return ringMembers(this.exchange, this.queue, this.caller, {
        until,
        onRing: () => (this.#rangSomeone = true),
        onAgent: (event, call, fields) => this.#announceAgent(event, call, fields),
      });
    });
  }

  #connect(call: MemberCall): Observable<never> {
    const { kernel, office, switchboard } = this.exchange;
    const { queue, caller } = this;
    return defer(() => {
      const answered = kernel.now();
      const hold = this.#waited();
      this.#leave();
      queue.holdTime = average(queue.holdTime, hold);
      switchboard.setVariable(caller, 'QUEUEPOSITION', String(this.#entry.originalPosition));
      this.#setDuration('QUEUEWAIT', answered - this.#entry.joinedAt);
      call.member.inCall = true;
      this.#announceAgent('AgentConnect', call, [
        ['HoldTime', hold],
        ['RingTime', call.ringSeconds],
      ]);
      const complete = (reason: string): void => {
        const talked = Math.floor((kernel.now() - answered) / 1000);
        this.#announceAgent('AgentComplete', call, [
          ['HoldTime', hold],
          ['TalkTime', talked],
          ['Reason', reason],
        ]);
        countCall(queue, call.member, { hold, talked, now: kernel.seconds() });
      };
      const over = new Subject<string>();
      // Whoever is said to be about to hang up first has ended it (app_queue.c, handle_hangup).
      merge(over, caller.hangupRequest$.pipe(map(() => 'caller')), call.channel.hangupRequest$.pipe(map(() => 'agent')))
        .pipe(take(1))
        .subscribe({ next: complete, error: (error: unknown) => kernel.raise(error) });
      return talk(this.exchange, caller, call.channel).pipe(
        // Without the option c the call ends with the member.
        map(() => switchboard.hangup(caller, HANGUP_CAUSES.clear)),
        ignoreElements(),
        finalize(() => {
          const isTransfer = caller.variables.has('BLINDTRANSFER') || caller.variables.has('ATTENDEDTRANSFER');
          if (isTransfer) over.next('transfer');
          // One who is sent elsewhere does not hang up; one who does says so before the task is over.
          kernel.post(() => over.next('caller'));
          if (office.dialect > 13) setTalkTimes(this.exchange, caller);
        }),
      );
    });
  }

  #giveUp(): Observable<never> {
    // A caller whose time is up counts as abandoned (app_queue.c, record_abandoned).
    this.#announceAbandon();
    this.#setDurations();
    this.#leaveUnserved();
    const { withdrawn, withdrawInfo } = this.#entry;
    if (withdrawInfo !== '') this.exchange.switchboard.setVariable(this.caller, 'QUEUE_WITHDRAW_INFO', withdrawInfo);
    const status = withdrawn ? 'WITHDRAW' : this.#remaining() <= SLACK ? 'TIMEOUT' : 'LEAVEEMPTY';
    this.exchange.switchboard.setVariable(this.caller, 'QUEUESTATUS', status);
    return EMPTY;
  }

  #hangUp(): void {
    this.#setDurations();
    this.#announceAbandon();
    this.#leaveUnserved();
  }

  // Before the event of a caller who hangs up, behind that of one whose time is up (a live Asterisk 22).
  #setDurations(): void {
    const waited = this.exchange.kernel.now() - this.#entry.joinedAt;
    this.#setDuration('QUEUEWAIT', waited);
    this.#setDuration('DIALEDTIME', waited);
    this.#setDuration('ANSWEREDTIME', 0);
  }

  #setDuration(name: string, ms: number): void {
    const { office, switchboard } = this.exchange;
    if (office.dialect === 13) return;
    switchboard.setVariable(this.caller, name, String(Math.floor(ms / 1000)));
    switchboard.setVariable(this.caller, `${name}_MS`, String(ms));
  }

  #leaveUnserved(): void {
    const position = this.queue.callers.indexOf(this.#entry) + 1;
    this.#leave();
    if (this.exchange.office.dialect !== 13)
      this.exchange.switchboard.setVariable(this.caller, 'QUEUEPOSITION', String(position));
  }

  #announceAbandon(): void {
    this.exchange.switchboard.setVariable(this.caller, 'ABANDONED', 'TRUE');
    this.queue.abandoned++;
    if (this.#waited() <= this.queue.serviceLevel) this.queue.abandonedInTime++;
    this.#announce('QueueCallerAbandon', [
      ['Position', this.queue.callers.indexOf(this.#entry) + 1],
      ['OriginalPosition', this.#entry.originalPosition],
      ['HoldTime', this.#waited()],
    ]);
  }

  #leave(): void {
    const { callers, name } = this.queue;
    playMusic(this.exchange, this.caller, false);
    const at = callers.indexOf(this.#entry);
    callers.splice(at, 1);
    if (callers.length === 0) this.exchange.devices.announce(`Queue:${name}`, 'NOT_INUSE');
    this.#announce('QueueCallerLeave', [
      ['Position', at + 1],
      ['Count', callers.length],
    ]);
  }

  #announce(event: string, fields: readonly Field[]): void {
    this.exchange.switchboard.announce(event, 'agent', this.caller, [['Queue', this.queue.name], ...fields]);
  }

  #announceAgent(event: string, { channel, member }: MemberCall, fields: readonly Field[]): void {
    this.exchange.switchboard.announce(event, 'agent', this.caller, [
      ...this.exchange.switchboard.block(channel, 'Dest'),
      ['Queue', this.queue.name],
      ['Interface', member.interface],
      ['MemberName', member.name],
      ...fields,
    ]);
  }

  #waited(): number {
    return this.exchange.kernel.seconds() - Math.floor(this.#entry.joinedAt / 1000);
  }

  #remaining(): number {
    return this.#entry.joinedAt + this.seconds * 1000 - this.exchange.kernel.now();
  }

  #pause(): number {
    return Math.max(0, Math.min(this.#rangSomeone ? RETRY : RECHECK, this.#remaining()));
  }
}
