import { defer, EMPTY, NEVER, type Observable } from 'rxjs';
import { blindTransfer } from '../calls/blindTransfer.js';
import { DEVICE_STATES } from '../calls/DeviceStates.js';
import type { Exchange } from '../calls/Exchange.js';
import { announceMember } from '../calls/queueMembers.js';
import type { CallLeg, Step } from '../dialplan/Step.js';
import { answer, confbridge, dial, hangup, park, queue, ringing } from '../dialplan/steps.js';
import { newMember, newQueue, type Queue } from '../model/Queue.js';
import { openParkingLot } from '../parking/openParkingLot.js';
import type { ParkingLot } from '../parking/ParkingLot.js';
import { STAFF } from './people.js';

/** Where generated calls go to, what their queue and their parking lot are called, and how their phones begin. */
export const LOAD_CONTEXT = 'load';
/** How many phones there are of a kind. */
const DESKS = 100;
/** The first extension of the phones of a kind: the phone of 6042 is `PJSIP/load-6042`. */
const DESK_BLOCKS = { answered: 6000, busy: 6100, noAnswer: 6200, transferred: 6300 } as const;
const QUEUE_EXTEN = '6400';
const PARK_EXTEN = '6500';
/** Spaces of the lot, from 7001 on. */
const SPACES = 1000;
/** Seconds that a caller stays in the queue when nobody answers. */
const QUEUE_TIMEOUT = 60;

/** What happens in a generated call, drawn when it begins. All in ms. */
export interface CallPlan {
  /** Until someone answers, or takes the call out of the lot. */
  readonly hold: number;
  readonly talk: number;
  /** When the caller hangs up, if the caller is the one who does. */
  readonly patience: number | undefined;
}

/** The phones, the queue, the rooms and the lot that generated calls go to: made for them, whatever else is configured. */
export class LoadOffice {
  readonly lot: ParkingLot;
  readonly #queue: Queue = newQueue({
    ...{ name: LOAD_CONTEXT, strategy: 'rrmemory', timeout: 30, serviceLevel: 20 },
    ...{ announce: undefined, joinEmpty: true, leaveWhenEmpty: false },
  });
  /** By the linkedid, which all legs of a call share. */
  readonly #plans = new Map<string, CallPlan>();
  #rooms = 0;

  constructor(private readonly exchange: Exchange) {
    const { dialplan, parking } = exchange;
    this.lot = openParkingLot(dialplan, LOAD_CONTEXT, {
      startSpace: 7001,
      stopSpace: 7000 + SPACES,
      context: 'load-lot',
    });
    parking.lots.set(LOAD_CONTEXT, this.lot);
    dialplan.add(LOAD_CONTEXT, QUEUE_EXTEN, [answer(), queue(LOAD_CONTEXT, QUEUE_TIMEOUT), hangup()]);
    dialplan.add(LOAD_CONTEXT, PARK_EXTEN, [answer(), park({ lot: LOAD_CONTEXT }), hangup()]);
    this.#addDesks(DESK_BLOCKS.answered, this.#talks());
    this.#addDesks(DESK_BLOCKS.busy, [ringing(), this.#hold(), { ...hangup(), run: rejectAsBusy }]);
    this.#addDesks(DESK_BLOCKS.noAnswer, [ringing(), this.#planned(() => NEVER)]);
    this.#addDesks(DESK_BLOCKS.transferred, [ringing(), this.#hold(), answer(), this.#talk(), this.#transfer()]);
  }

  /** Sees to it that there is room for so many calls at a time. */
  makeRoom(agents: number, rooms: number): void {
    const { dialplan, queues } = this.exchange;
    if (agents > 0) queues.set(LOAD_CONTEXT, this.#queue);
    for (; this.#queue.members.length < agents;) this.#addAgent(this.#queue.members.length + 1);
    for (; this.#rooms < rooms; this.#rooms++)
      dialplan.add(LOAD_CONTEXT, roomExten(this.#rooms), [answer(), confbridge(`load-${this.#rooms}`), hangup()]);
  }

  /** The extension that a call of a kind goes to. */
  drawExten(kind: string): string | undefined {
    const { random } = this.exchange.kernel;
    switch (kind) {
      case 'answered':
      case 'busy':
      case 'noAnswer':
      case 'transferred':
        return String(DESK_BLOCKS[kind] + random.below(DESKS));
      case 'queue':
        return QUEUE_EXTEN;
      case 'parked':
        return PARK_EXTEN;
      case 'conference':
        return roomExten(random.below(this.#rooms));
      default:
        return undefined;
    }
  }

  /** The extension of someone who works here. */
  drawDesk(): number {
    return DESK_BLOCKS.answered + this.exchange.kernel.random.below(DESKS);
  }

  begin(linkedid: string, plan: CallPlan): void {
    this.#plans.set(linkedid, plan);
  }

  end(linkedid: string): void {
    this.#plans.delete(linkedid);
  }

  #addDesks(first: number, phone: readonly Step[]): void {
    const { dialplan } = this.exchange;
    for (let exten = first; exten < first + DESKS; exten++) {
      dialplan.add(LOAD_CONTEXT, String(exten), [dial(deskOf(exten), 60), hangup()]);
      dialplan.add('default', `${LOAD_CONTEXT}-${exten}`, phone);
    }
  }

  #addAgent(number: number): void {
    const { dialplan, kernel } = this.exchange;
    const phone = `${LOAD_CONTEXT}-agent${number}`;
    const agent = `PJSIP/${phone}`;
    dialplan.add('default', phone, this.#talks());
    const member = newMember({
      interface: agent,
      name: STAFF[number % STAFF.length] ?? agent,
      stateInterface: agent,
      membership: 'dynamic',
      loginTime: kernel.seconds(),
      status: DEVICE_STATES.NOT_INUSE,
      ringInUse: false,
    });
    this.#queue.add(member);
    announceMember(this.exchange, 'QueueMemberAdded', this.#queue, member);
  }

  /** A phone on which someone answers, and hangs up unless the caller does. */
  #talks(): readonly Step[] {
    return [ringing(), this.#hold(), answer(), this.#talk(), hangup()];
  }

  #hold(): Step {
    return this.#planned(({ hold }) => this.exchange.kernel.after(hold));
  }

  #talk(): Step {
    return this.#planned(({ talk, patience }) => (patience === undefined ? this.exchange.kernel.after(talk) : NEVER));
  }

  /** Hands the caller over to the next desk. */
  #transfer(): Step {
    return this.#planned((_, leg) => {
      const transferer = this.exchange.switchboard.find(leg.uniqueid);
      const target = { context: LOAD_CONTEXT, exten: String(this.drawDesk()), priority: 1 };
      if (transferer !== undefined) blindTransfer(this.exchange, transferer, target);
      return NEVER;
    });
  }

  /** A step of a phone, which shows in no event. */
  #planned(run: (plan: CallPlan, leg: CallLeg) => Observable<unknown>): Step {
    return {
      application: '',
      data: '',
      run: (leg) =>
        defer(() => {
          const channel = this.exchange.switchboard.find(leg.uniqueid);
          const plan = this.#plans.get(channel?.identity.linkedid ?? '');
          return plan === undefined ? EMPTY : run(plan, leg);
        }),
    };
  }
}

/** The phone of an extension. */
export function deskOf(exten: number): string {
  return `PJSIP/${LOAD_CONTEXT}-${exten}`;
}

function rejectAsBusy(leg: CallLeg): Observable<never> {
  leg.reject('busy');
  return NEVER;
}

function roomExten(room: number): string {
  return `66${String(room).padStart(2, '0')}`;
}
