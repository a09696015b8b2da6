import { defer, EMPTY, filter, map, type Observable, Subject, type Subscription, takeUntil, throwError } from 'rxjs';
import { ArgumentError, CommunicationError } from '../errors.js';
import { memoryTransport } from '../transport/memoryTransport.js';
import type { Transport } from '../transport/Transport.js';
import { type IncomingCall, incomingCall } from './calls/incomingCall.js';
import type { Exchange } from './calls/Exchange.js';
import { type Phone, phoneOf } from './calls/Phone.js';
import { checkSteps } from './dialplan/checkSteps.js';
import type { Step } from './dialplan/Step.js';
import type { EmbeddedPbxOptions } from './EmbeddedPbxOptions.js';
import type { Fault } from './faults/Fault.js';
import { generate } from './load/generate.js';
import type { GeneratedCall, LoadOptions } from './load/LoadOptions.js';
import { LoadOffice } from './load/LoadOffice.js';
import { parseContact } from './model/Phone.js';
import { listen, type ListenAddress, type ListenOptions } from './server/listen.js';
import { Machine } from './server/Machine.js';
import { type ChannelSnapshot, type QueueSnapshot, snapshotChannel, snapshotQueue } from './snapshots.js';
import {
  type BridgeSnapshot,
  type ConferenceSnapshot,
  type EndpointSnapshot,
  type HintSnapshot,
  type MailboxSnapshot,
  type ParkedCallSnapshot,
  snapshotBridges,
  snapshotConference,
  snapshotEndpoints,
  snapshotHints,
  snapshotMailboxes,
  snapshotParkedCall,
} from './stateSnapshots.js';

/**
 * A PBX in your process that speaks the Asterisk Manager Interface of Asterisk 22, 20 or 13: for tests that want calls, queues and
 * failures without a server. Calls are played, with no sound in them, by the dialplan you give it.
 *
 * All time comes from the scheduler and all chance from the seed.
 *
 * @example
 * const pbx = new EmbeddedPbx();
 * const manager = new Manager({ transport: pbx.transport(), username: 'admin', secret: 'secret123' });
 * manager.pipe(on('AgentConnect')).subscribe(({ MemberName }) => console.log(MemberName)); // Alice
 * pbx.call({ channel: 'PJSIP/trunk', exten: '100' }).subscribe();
 */
export class EmbeddedPbx {
  readonly #machine: Machine;
  readonly #closed = new Subject<void>();
  /** A restart needs new ones. */
  readonly #loadOffices = new WeakMap<Exchange, LoadOffice>();

  constructor(options: EmbeddedPbxOptions = {}) {
    this.#machine = new Machine(options);
  }

  /** The channels there are, in the order of their creation. */
  get channels(): readonly ChannelSnapshot[] {
    return this.#machine.exchange?.switchboard.channels.map(snapshotChannel) ?? [];
  }

  get queues(): readonly QueueSnapshot[] {
    return [...(this.#machine.exchange?.queues.values() ?? [])].map(snapshotQueue);
  }

  /** The bridges there are, in the order of their creation. */
  get bridges(): readonly BridgeSnapshot[] {
    const { exchange } = this.#machine;
    return exchange === undefined ? [] : snapshotBridges(exchange);
  }

  /** The conferences of ConfBridge there are, in the order in which they were opened. */
  get conferences(): readonly ConferenceSnapshot[] {
    return this.#machine.exchange?.conferences.all.map(snapshotConference) ?? [];
  }

  /** The calls that are parked, by lots, in the order in which they came. */
  get parkedCalls(): readonly ParkedCallSnapshot[] {
    const lots = [...(this.#machine.exchange?.parking.lots.values() ?? [])];
    return lots.flatMap(({ calls }) => calls.map(snapshotParkedCall));
  }

  /** The states of devices that the PBX remembers, by device: `PJSIP/1001`, `Queue:support`. */
  get deviceStates(): ReadonlyMap<string, string> {
    return new Map(this.#machine.exchange?.devices.told);
  }

  /** The extensions that have a hint. */
  get hints(): readonly HintSnapshot[] {
    const { exchange } = this.#machine;
    return exchange === undefined ? [] : snapshotHints(exchange);
  }

  get mailboxes(): readonly MailboxSnapshot[] {
    const { exchange } = this.#machine;
    return exchange === undefined ? [] : snapshotMailboxes(exchange.office);
  }

  /** The phones and trunks, registered or not. */
  get endpoints(): readonly EndpointSnapshot[] {
    const { exchange } = this.#machine;
    return exchange === undefined ? [] : snapshotEndpoints(exchange);
  }

  /** How many clients are connected. */
  get clients(): number {
    return this.#machine.server.clients.size;
  }

  /**
   * Listens on a socket. Emits the address once clients can connect, and not again when the PBX has been restarted.
   * Completes when the PBX is closed. Errors where it cannot listen. On unsubscribe it stops listening and drops the clients
   * that came this way; each subscription listens for itself.
   */
  listen(options: ListenOptions = {}): Observable<ListenAddress> {
    const { closed, isUp$, server } = this.#machine;
    if (closed) return EMPTY;
    return listen(options, (line) => server.accept(line), isUp$).pipe(takeUntil(this.#closed));
  }

  /** A way in for clients of the same process. What either side writes arrives on the PBX's scheduler. */
  transport(): Transport {
    const machine = this.#machine;
    const inside = memoryTransport((end) => {
      const send = (piece: Uint8Array): Observable<never> => defer(() => (end.write(piece), EMPTY));
      machine.server.accept({ ...end, send, cut: () => end.close() });
    }, machine.scheduler);
    const refused$ = throwError(
      () => new CommunicationError(`The embedded PBX is ${machine.closed ? 'closed' : 'down: connection refused'}`),
    );
    return { open: () => defer(() => (machine.server.isUp ? inside.open() : refused$)) };
  }

  /**
   * A call from outside: each subscription is one. Emits its channel as it begins.
   * Completes when the call has ended, at once while the PBX is down. Errors with `ArgumentError` where there is no such extension,
   * before anything is seen of the call. On unsubscribe the caller hangs up.
   */
  call(call: IncomingCall): Observable<ChannelSnapshot> {
    return defer(() => {
      const { exchange } = this.#machine;
      return exchange === undefined ? EMPTY : incomingCall(exchange, call).pipe(map(snapshotChannel));
    });
  }

  /**
   * Calls without end, for benchmarks and demos: they come at a rate, by chance or evenly, and are answered, busy, queued, parked and
   * so on as the mix says. They go to phones, a queue, rooms and a parking lot of their own (context `load`), whatever the dialplan
   * is; a key of the mix that is an extension of context `default` makes calls to that.
   *
   * Each subscription is a load of its own. Emits each call as it begins. Completes when the last of `calls` has ended, or the PBX
   * goes down or is closed. Errors with `ArgumentError` where an option cannot be used. On unsubscribe no more calls come, and those that are
   * there are hung up.
   *
   * @example
   * pbx.generate({ callsPerSecond: 5, mix: { answered: 3, busy: 1 }, talkTime: 20 }).subscribe(({ kind, channel }) => …);
   */
  generate(options: LoadOptions): Observable<GeneratedCall> {
    return defer(() => {
      const { closed, exchange, isUp$ } = this.#machine;
      if (closed || exchange === undefined) return EMPTY;
      const office = this.#loadOffices.get(exchange) ?? new LoadOffice(exchange);
      this.#loadOffices.set(exchange, office);
      return generate(exchange, office, options).pipe(takeUntil(isUp$.pipe(filter((isUp) => !isUp))));
    }).pipe(takeUntil(this.#closed));
  }

  /**
   * Adds an extension to the dialplan, or puts other steps in place of one that is there: calls that are on their way keep theirs.
   * It survives a restart.
   *
   * @throws ArgumentError where a step is none
   * @example
   * pbx.extension('100', [answer(), queue('support')]);
   */
  extension(exten: string, steps: readonly Step[], { context = 'default' }: { readonly context?: string } = {}): void {
    checkSteps(exten, steps);
    this.#machine.addExtension(context, exten, steps);
  }

  /**
   * The far end of a channel, by its name or uniqueid: it answers, rejects, holds, presses keys and hangs up when you say so.
   *
   * @throws ArgumentError where there is no such channel, or the PBX is down
   * @example
   * pbx.phone('PJSIP/1001-00000001').hold();
   */
  phone(channel: string): Phone {
    return phoneOf(this.#running('phone'), channel);
  }

  /**
   * A phone registers, and can be called there from now on. Clients hear of it as the dialect tells it: ContactStatus of PJSIP or
   * PeerStatus of chan_sip, and where its state has changed DeviceStateChange, QueueMemberStatus and ExtensionStatus.
   * A phone that is registered at as many places as it may be (`maxContacts`) is no longer at the oldest.
   * Throws an {@link ArgumentError} where there is no such phone, where it is at a fixed address, and for what is no SIP URI.
   *
   * @param contact where it is; in a network for documentation where left out
   */
  register(phone: string, contact = `sip:${phone}@192.0.2.1:5060`): void {
    const { kernel, phones } = this.#running('register');
    const registered = phones.demand(phone);
    const read = parseContact(contact, kernel.now());
    if (read === undefined)
      throw new ArgumentError(`contact: '${contact.slice(0, 40)}' is no SIP URI such as sip:${phone}@192.0.2.1:5060`);
    kernel.post(() => phones.register(registered, { ...read, since: kernel.now() }));
  }

  /**
   * A phone is gone from all places: it cannot be called. Its calls go on. Nothing where it was not registered.
   * Throws an {@link ArgumentError} where there is no such phone, or it is at a fixed address.
   */
  unregister(phone: string): void {
    const { kernel, phones } = this.#running('unregister');
    const registered = phones.demand(phone);
    kernel.post(() => phones.unregister(registered));
  }

  /** Lets a channel that is in a conference be heard, or fall silent. Nothing where it is in none. */
  speak(channel: string, talking = true): void {
    const { exchange } = this.#machine;
    exchange?.kernel.post(() => exchange.conferences.setTalking(channel, talking));
  }

  /**
   * Lets something go wrong: a fault at once, or each fault of an Observable when it comes. Unsubscribing takes back what
   * lasts, and ends the schedule; the end of a schedule takes nothing back. An error of a schedule is raised on the scheduler.
   * Throws `ArgumentError` for a fault that cannot be. Nothing happens once the PBX is closed.
   * @example
   * const dead = pbx.inject(halfOpen());
   * pbx.inject(interval(60_000).pipe(map(() => dropConnections())));
   */
  inject(faults: Fault | Observable<Fault>): Subscription {
    return this.#machine.faults.inject(faults);
  }

  /** Ends everything: calls, timers, clients, sockets. Nothing starts again. Idempotent. */
  close(): void {
    this.#machine.close();
    this.#closed.next();
  }

  #running(method: string): Exchange {
    const { exchange } = this.#machine;
    if (exchange === undefined) throw new ArgumentError(`${method}: the PBX is down`);
    return exchange;
  }
}
