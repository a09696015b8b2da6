import { asyncScheduler, defer, EMPTY, map, type Observable, Subject, takeUntil, throwError } from 'rxjs';
import { CommunicationError } from '../errors.js';
import { memoryTransport } from '../transport/memoryTransport.js';
import type { Transport } from '../transport/Transport.js';
import { actionsOf } from './actions/actions.js';
import type { ManagerUser } from './actions/ManagerUser.js';
import { createExchange } from './calls/createExchange.js';
import type { Exchange } from './calls/Exchange.js';
import { type IncomingCall, incomingCall } from './calls/incomingCall.js';
import { type Phone, phoneOf } from './calls/Phone.js';
import { Kernel } from './core/Kernel.js';
import { defaultQueues } from './defaultQueues.js';
import { checkSteps } from './dialplan/checkSteps.js';
import { Dialplan } from './dialplan/Dialplan.js';
import { defaultExtensions } from './dialplan/defaultExtensions.js';
import type { Step } from './dialplan/Step.js';
import type { EmbeddedPbxOptions, UserOptions } from './EmbeddedPbxOptions.js';
import { generate } from './load/generate.js';
import type { GeneratedCall, LoadOptions } from './load/LoadOptions.js';
import { LoadOffice } from './load/LoadOffice.js';
import { parseEventClasses } from './model/eventClasses.js';
import { openOffice } from './model/Office.js';
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
  #loadOffice: LoadOffice | undefined;

  constructor(options: EmbeddedPbxOptions = {}) {
    const {
      users = { admin: { secret: 'secret123' } },
      extensions = defaultExtensions(),
      queues = defaultQueues,
    } = options;
    const { seed = 1, scheduler = asyncScheduler, systemName = 'pbx-lab', channelVars = [] } = options;
    // A dialplan that calls itself would go on for ever.
    const { maxChannels = 5000 } = options;
    this.#scheduler = scheduler;
    const kernel = new Kernel({ seed, scheduler, systemName, channelVars, maxChannels });
    const office = openOffice(options.dialect ?? 22, options);
    this.#exchange = createExchange(kernel, new Dialplan(extensions), queues, office, options.parkingLots);
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
   * Completes when the call has ended. Errors with `ArgumentError` where there is no such extension, before anything is seen of the
   * call. On unsubscribe the caller hangs up.
   */
  call(call: IncomingCall): Observable<ChannelSnapshot> {
    return incomingCall(this.#exchange, call).pipe(map(snapshotChannel));
  }

  /**
   * Calls without end, for benchmarks and demos: they come at a rate, by chance or evenly, and are answered, busy, queued, parked and
   * so on as the mix says. They go to phones, a queue, rooms and a parking lot of their own (context `load`), whatever the dialplan
   * is; a key of the mix that is an extension of context `default` makes calls to that.
   *
   * Each subscription is a load of its own. Emits each call as it begins. Completes when the last of `calls` has ended, or the PBX
   * is closed. Errors with `ArgumentError` where an option cannot be used. On unsubscribe no more calls come, and those that are
   * there are hung up.
   *
   * @example
   * pbx.generate({ callsPerSecond: 5, mix: { answered: 3, busy: 1 }, talkTime: 20 }).subscribe(({ kind, channel }) => …);
   */
  generate(options: LoadOptions): Observable<GeneratedCall> {
    return defer(() => {
      if (this.#server.closed) return EMPTY;
      return generate(this.#exchange, (this.#loadOffice ??= new LoadOffice(this.#exchange)), options);
    }).pipe(takeUntil(this.#closed));
  }

  /**
   * Adds an extension to the dialplan, or puts other steps in place of one that is there: calls that are on their way keep theirs.
   *
   * @throws ArgumentError where a step is none
   * @example
   * pbx.extension('100', [answer(), queue('support')]);
   */
  extension(exten: string, steps: readonly Step[], { context = 'default' }: { readonly context?: string } = {}): void {
    checkSteps(exten, steps);
    this.#exchange.dialplan.add(context, exten, steps);
  }

  /**
   * The far end of a channel, by its name or uniqueid: it answers, rejects, holds, presses keys and hangs up when you say so.
   *
   * @throws ArgumentError where there is no such channel
   * @example
   * pbx.phone('PJSIP/1001-00000001').hold();
   */
  phone(channel: string): Phone {
    return phoneOf(this.#exchange, channel);
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

function readUsers(users: Readonly<Record<string, UserOptions>>): ReadonlyMap<string, ManagerUser> {
  return new Map(
    Object.entries(users).map(([name, { secret, read = 'all', write = 'all' }]) => [
      name,
      { name, secret, read: parseEventClasses(read), write: parseEventClasses(write) },
    ]),
  );
}
