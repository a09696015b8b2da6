import { asyncScheduler, defer, EMPTY, map, type Observable, Subject, takeUntil, throwError } from 'rxjs';
import { ArgumentError, CommunicationError } from '../errors.js';
import { memoryTransport } from '../transport/memoryTransport.js';
import type { Transport } from '../transport/Transport.js';
import { actionsOf } from './actions/actions.js';
import type { ManagerUser } from './actions/ManagerUser.js';
import { createExchange } from './calls/createExchange.js';
import type { Exchange } from './calls/Exchange.js';
import { type IncomingCall, incomingCall } from './calls/incomingCall.js';
import { Kernel } from './core/Kernel.js';
import { defaultQueues } from './defaultQueues.js';
import { Dialplan } from './dialplan/Dialplan.js';
import { defaultExtensions } from './dialplan/defaultExtensions.js';
import type { EmbeddedPbxOptions, UserOptions } from './EmbeddedPbxOptions.js';
import { parseEventClasses } from './model/eventClasses.js';
import { openOffice } from './model/Office.js';
import { parseContact } from './model/Phone.js';
import { keepRecords } from './records/keepRecords.js';
import { listen, type ListenAddress, type ListenOptions } from './server/listen.js';
import { ManagerServer } from './server/ManagerServer.js';
import { type ChannelSnapshot, type QueueSnapshot, snapshotChannel, snapshotQueue } from './snapshots.js';

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
  readonly #exchange: Exchange;
  readonly #server: ManagerServer;
  readonly #scheduler;
  readonly #closed = new Subject<void>();

  constructor(options: EmbeddedPbxOptions = {}) {
    const {
      users = { admin: { secret: 'secret123' } },
      extensions = defaultExtensions(options.dialect),
      queues = defaultQueues,
    } = options;
    const {
      dialect = 22,
      seed = 1,
      scheduler = asyncScheduler,
      systemName = 'pbx-lab',
      channelVars = [],
      mediaDelay = 0,
    } = options;
    this.#scheduler = scheduler;
    const kernel = new Kernel({ dialect, seed, scheduler, systemName, channelVars, mediaDelay });
    const office = openOffice(dialect, options, kernel.bootedAt);
    // Each server has a number of its own, and keeps it there (commands, Asterisk 22).
    if (!office.database.has(UUID)) office.database.set(UUID, kernel.random.uuid());
    const dialplan = new Dialplan(extensions, options.contexts ?? { 'from-loop': { include: ['default'] } });
    this.#exchange = createExchange(kernel, dialplan, queues, office, options.parkingLots);
    keepRecords(this.#exchange, options);
    this.#server = new ManagerServer({ exchange: this.#exchange, users: readUsers(users), actions: actionsOf(office) });
  }

  /** The channels there are, in the order of their creation. */
  get channels(): readonly ChannelSnapshot[] {
    return this.#exchange.switchboard.channels.map(snapshotChannel);
  }

  get queues(): readonly QueueSnapshot[] {
    return [...this.#exchange.queues.values()].map(snapshotQueue);
  }

  /** How many clients are connected. */
  get clients(): number {
    return this.#server.clients;
  }

  /**
   * Listens on a socket. Emits the address once clients can connect.
   * Completes when the PBX is closed. Errors where it cannot listen. On unsubscribe it stops listening and drops the clients
   * that came this way; each subscription listens for itself.
   */
  listen(options: ListenOptions = {}): Observable<ListenAddress> {
    if (this.#server.closed) return EMPTY;
    return listen(options, (line) => this.#server.accept(line)).pipe(takeUntil(this.#closed));
  }

  /** A way in for clients of the same process. What either side writes arrives on the PBX's scheduler. */
  transport(): Transport {
    const inside = memoryTransport((end) => {
      this.#server.accept({ ...end, cut: () => end.close() });
    }, this.#scheduler);
    const closed$ = throwError(() => new CommunicationError('The embedded PBX is closed'));
    return { open: () => defer(() => (this.#server.closed ? closed$ : inside.open())) };
  }

  /**
   * A call from outside: each subscription is one. Emits its channel as it begins.
   * Completes when the call has ended. Never errors. On unsubscribe the caller hangs up.
   */
  call(call: IncomingCall): Observable<ChannelSnapshot> {
    return incomingCall(this.#exchange, call).pipe(map(snapshotChannel));
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
    const { kernel, phones } = this.#exchange;
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
    const { kernel, phones } = this.#exchange;
    const registered = phones.demand(phone);
    kernel.post(() => phones.unregister(registered));
  }

  /** Lets a channel that is in a conference be heard, or fall silent. Nothing where it is in none. */
  speak(channel: string, talking = true): void {
    const { kernel, conferences } = this.#exchange;
    kernel.post(() => conferences.setTalking(channel, talking));
  }

  /** Cuts every client at once. Who listens goes on listening, and calls go on. */
  dropConnections(): void {
    this.#server.cutAll();
  }

  /** Ends everything: calls, timers, clients, sockets. Nothing starts again. Idempotent. */
  close(): void {
    this.#exchange.kernel.close();
    this.#exchange.switchboard.close();
    this.#server.cutAll();
    this.#closed.next();
  }
}

const UUID = 'pbx/UUID';

function readUsers(users: Readonly<Record<string, UserOptions>>): ReadonlyMap<string, ManagerUser> {
  return new Map(
    Object.entries(users).map(([name, { secret, read = 'all', write = 'all' }]) => [
      name,
      { name, secret, read: parseEventClasses(read), write: parseEventClasses(write) },
    ]),
  );
}
