import { isObservable, type Observable, Subject, Subscription, tap, type TeardownLogic } from 'rxjs';
import { ArgumentError } from '../../errors.js';
import type { Kernel } from '../core/Kernel.js';
import { SeededRandom } from '../core/SeededRandom.js';
import type { Fault, FaultTarget, Interceptor, RestartOptions } from './Fault.js';
import type { FaultyLine } from './FaultyLine.js';

/** What faults need of the PBX. */
export interface FaultHost {
  /** Goes on while the PBX is down. */
  readonly kernel: Kernel;
  readonly clients: () => Iterable<FaultyLine>;
  readonly hasAction: (name: string) => boolean;
  readonly restart: (options: RestartOptions) => Subscription;
}

/** Everything that goes wrong at the moment. */
export class FaultsInForce {
  /** In the order in which they were put in force. */
  #interceptors: readonly Interceptor[] = [];
  readonly #changes = new Subject<void>();

  constructor(private readonly host: FaultHost) {
    host.kernel.untilClosed(() => this.#changes.complete());
  }

  get kernel(): Kernel {
    return this.host.kernel;
  }

  get interceptors(): readonly Interceptor[] {
    return this.#interceptors;
  }

  get areNone(): boolean {
    return this.#interceptors.length === 0;
  }

  /** Emits when a fault is put in force or taken back. Completes on close. */
  get changes$(): Observable<void> {
    return this.#changes.asObservable();
  }

  /** Seconds from a start to FullyBooted. */
  get bootSeconds(): number {
    return Math.max(0, ...this.#interceptors.map(({ bootSeconds = 0 }) => bootSeconds));
  }

  /** @see EmbeddedPbx.inject */
  inject(faults: Fault | Observable<Fault>): Subscription {
    const { kernel } = this.host;
    const injected = new Subscription();
    if (kernel.closed) injected.unsubscribe();
    else if (isObservable(faults)) injected.add(this.#follow(faults, injected));
    else injected.add(this.#begin(faults));
    return injected;
  }

  shape(client: FaultyLine): boolean {
    return !this.areNone && (this.swallow(client) || this.pieceSize(client) < Infinity || this.pause(client, 1) > 0);
  }

  swallow(client: FaultyLine): boolean {
    return this.#interceptors.some(({ swallows }) => swallows?.(client) === true);
  }

  pieceSize(client: FaultyLine): number {
    return Math.min(...this.#interceptors.map(({ pieceSize }) => pieceSize?.(client) ?? Infinity));
  }

  pause(client: FaultyLine, bytes: number): number {
    return Math.max(0, ...this.#interceptors.map(({ pause }) => pause?.(client, bytes) ?? 0));
  }

  /** An error comes when nobody is there to catch it, even that of a fault which cannot be. */
  #follow(faults$: Observable<Fault>, injected: Subscription): Subscription {
    const { kernel } = this.host;
    const schedule = faults$
      .pipe(tap((fault) => injected.add(this.#begin(fault))))
      .subscribe({ error: (error: unknown) => kernel.raise(error) });
    const untilClosed = kernel.untilClosed(() => schedule.unsubscribe());
    schedule.add(untilClosed);
    return schedule;
  }

  #begin(fault: Fault): TeardownLogic {
    const { kernel, clients, hasAction, restart } = this.host;
    // Not every test is typed.
    if (typeof (fault as Partial<Fault>).begin !== 'function')
      throw new ArgumentError('inject: this is no fault; halfOpen(), restart() and so on make faults');
    const target: FaultTarget = {
      kernel,
      random: new SeededRandom(kernel.random.below(2 ** 32)),
      get clients() {
        return [...clients()];
      },
      checkAction: (name, action) => {
        if (!hasAction(action))
          throw new ArgumentError(`${name}: the PBX has no action ${JSON.stringify(action.slice(0, 80))}`);
      },
      intercept: (interceptor) => this.#intercept(interceptor),
      restart,
    };
    return fault.begin(target);
  }

  #intercept(interceptor: Interceptor): Subscription {
    this.#interceptors = [...this.#interceptors, interceptor];
    this.#changes.next();
    return new Subscription(() => {
      this.#interceptors = this.#interceptors.filter((one) => one !== interceptor);
      this.#changes.next();
    });
  }
}
