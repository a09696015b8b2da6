import { asyncScheduler, BehaviorSubject, type Observable, Subscription } from 'rxjs';
import { actionsOf } from '../actions/actions.js';
import type { ManagerUser } from '../actions/ManagerUser.js';
import { createExchange } from '../calls/createExchange.js';
import { dynamicMembers, type DynamicMember, restoreMembers } from '../calls/dynamicMembers.js';
import type { Exchange } from '../calls/Exchange.js';
import { Kernel, type KernelOptions } from '../core/Kernel.js';
import { defaultQueues } from '../defaultQueues.js';
import { Dialplan } from '../dialplan/Dialplan.js';
import { defaultExtensions } from '../dialplan/defaultExtensions.js';
import type { Step } from '../dialplan/Step.js';
import { checkOptions } from '../checkOptions.js';
import type { EmbeddedPbxOptions, UserOptions } from '../EmbeddedPbxOptions.js';
import type { RestartOptions } from '../faults/Fault.js';
import { FaultsInForce } from '../faults/FaultsInForce.js';
import { keepRecords } from '../records/keepRecords.js';
import { parseEventClasses } from '../model/eventClasses.js';
import { type Office, openOffice } from '../model/Office.js';
import { ManagerServer } from './ManagerServer.js';

const UUID = 'pbx/UUID';

/** What a PBX runs on: its configuration, its disk, its network. Outlives restarts. */
export class Machine {
  readonly server: ManagerServer;
  readonly faults: FaultsInForce;
  readonly #host: Kernel;
  readonly #settings: KernelOptions;
  readonly #isUp = new BehaviorSubject(true);
  /** Of the first start; the AstDB in it is that of all. */
  readonly #office: Office;
  readonly #actions;
  readonly #users;
  readonly #extensions;
  /** Those that were added since, by context and extension. */
  readonly #added: (readonly [context: string, exten: string, steps: readonly Step[]])[] = [];
  #exchange: Exchange | undefined;
  /** What is left to the next start. */
  #legacy: { readonly seed: number; readonly members: readonly DynamicMember[] };

  constructor(private readonly options: EmbeddedPbxOptions) {
    checkOptions(options);
    const { dialect = 22, seed = 1, scheduler = asyncScheduler, systemName = 'pbx-lab', channelVars = [] } = options;
    // A dialplan that calls itself would go on for ever.
    const { maxChannels = 5000, mediaDelay = 0 } = options;
    this.#settings = { dialect, seed, scheduler, systemName, channelVars, maxChannels, mediaDelay };
    this.#office = this.#openOffice(scheduler.now());
    this.#actions = actionsOf(this.#office);
    this.#users = readUsers(options.users ?? { admin: { secret: 'secret123' } });
    this.#extensions = options.extensions ?? defaultExtensions(dialect);
    this.#legacy = { seed, members: [] };
    // Not the seed of the calls: what goes wrong by chance changes no call.
    this.#host = new Kernel({ ...this.#settings, seed: ~seed });
    this.faults = new FaultsInForce({
      kernel: this.#host,
      clients: () => this.server.clients,
      hasAction: (name) => this.#actions.some((action) => action.name.toLowerCase() === name.toLowerCase()),
      restart: (how) => this.#restart(how),
    });
    this.server = new ManagerServer(this.faults);
    for (const fault of options.faults ?? []) this.faults.inject(fault);
    if (this.#isUp.value) this.#boot();
  }

  /** Undefined while the PBX is down. */
  get exchange(): Exchange | undefined {
    return this.#exchange;
  }

  get scheduler(): KernelOptions['scheduler'] {
    return this.#settings.scheduler;
  }

  get closed(): boolean {
    return this.#host.closed;
  }

  /** Whether it serves, now and whenever that changes. Never completes. */
  get isUp$(): Observable<boolean> {
    return this.#isUp.asObservable();
  }

  /** Adds an extension to the dialplan of now and of every start to come. */
  addExtension(context: string, exten: string, steps: readonly Step[]): void {
    this.#added.push([context, exten, steps]);
    this.#exchange?.dialplan.add(context, exten, steps);
  }

  close(): void {
    this.#host.close();
    this.#exchange?.kernel.close();
    this.#exchange?.switchboard.close();
    this.server.close();
  }

  #boot(): void {
    if (this.closed) return;
    const kernel = new Kernel({ ...this.#settings, seed: this.#legacy.seed });
    const office = { ...this.#openOffice(kernel.bootedAt), database: this.#office.database };
    // Each server has a number of its own, and keeps it there (commands, Asterisk 22).
    if (!office.database.has(UUID)) office.database.set(UUID, kernel.random.uuid());
    const { queues = defaultQueues, parkingLots, contexts = { 'from-loop': { include: ['default'] } } } = this.options;
    const exchange = createExchange(kernel, new Dialplan(this.#extensions, contexts), queues, office, parkingLots);
    keepRecords(exchange, this.options);
    for (const extension of this.#added) exchange.dialplan.add(...extension);
    restoreMembers(exchange, this.#legacy.members);
    const seconds = this.faults.bootSeconds;
    let isBooted = seconds === 0;
    if (!isBooted)
      kernel.after(seconds * 1000).subscribe({
        next: () => {
          isBooted = true;
          announceBoot(kernel);
        },
        error: (error: unknown) => kernel.raise(error),
      });
    this.#exchange = exchange;
    this.server.start({ exchange, users: this.#users, actions: this.#actions, isBooted: () => isBooted });
    this.#isUp.next(true);
  }

  #restart({ downFor = 2, crash = false }: RestartOptions): Subscription {
    if (!this.#isUp.value) return Subscription.EMPTY;
    const down = new Subscription();
    const goDown = (): void => {
      if (down.closed || !this.#isUp.value) return;
      this.#stop();
      down.add(() => this.#boot());
      if (downFor === Infinity) return;
      const timer = this.#host.after(downFor * 1000).subscribe({
        next: () => down.unsubscribe(),
        error: (error: unknown) => this.#host.raise(error),
      });
      down.add(timer);
    };
    if (this.#exchange === undefined) goDown();
    else {
      const { kernel } = this.#exchange;
      if (!crash) kernel.post(() => announceShutdown(this.#exchange, downFor < Infinity));
      // A task of its own: what that one says goes out before.
      kernel.post(goDown);
    }
    return down;
  }

  #stop(): void {
    const exchange = this.#exchange;
    this.#exchange = undefined;
    this.#isUp.next(false);
    this.server.stop();
    if (exchange === undefined) return;
    const members = this.options.persistentMembers === true ? dynamicMembers(exchange) : [];
    this.#legacy = { seed: exchange.kernel.random.below(2 ** 32), members };
    exchange.kernel.close();
    exchange.switchboard.close();
  }

  #openOffice(bootedAt: number): Office {
    return openOffice(this.#settings.dialect, this.options, bootedAt);
  }
}

/** To everybody, where a start was slow: other than the event that greets a client, with the SystemName (asterisk.c). */
function announceBoot(kernel: Kernel): void {
  const uptime = Math.floor((kernel.now() - kernel.bootedAt) / 1000);
  kernel.publish('FullyBooted', 'system', [
    ['Status', 'Fully Booted'],
    // (commands, Asterisk 13)
    ...(kernel.options.dialect === 13 ? [] : [['Uptime', uptime] as const, ['LastReload', uptime] as const]),
  ]);
}

/** Asterisk takes channels for what makes it unclean (asterisk.c). */
function announceShutdown(exchange: Exchange | undefined, isRestart: boolean): void {
  const isClean = exchange?.switchboard.channels.length === 0;
  exchange?.kernel.publish('Shutdown', 'system', [
    ['Shutdown', isClean ? 'Cleanly' : 'Uncleanly'],
    ['Restart', isRestart ? 'True' : 'False'],
  ]);
}

function readUsers(users: Readonly<Record<string, UserOptions>>): ReadonlyMap<string, ManagerUser> {
  return new Map(
    Object.entries(users).map(([name, { secret, read = 'all', write = 'all' }]) => [
      name,
      { name, secret, read: parseEventClasses(read), write: parseEventClasses(write) },
    ]),
  );
}
