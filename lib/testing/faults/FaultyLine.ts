import {
  concat,
  defer,
  filter,
  ignoreElements,
  map,
  type Observable,
  startWith,
  Subject,
  takeUntil,
  takeWhile,
} from 'rxjs';
import type { ActionCall } from '../actions/ManagerAction.js';
import type { ClientLine } from '../server/ClientLine.js';
import type { LineAddresses } from '../server/SecurityLog.js';
import type { ActionRequest } from '../wire/ActionRequest.js';
import type { Interceptor } from './Fault.js';
import { Outlet } from './Outlet.js';
import { outgoing, type Outgoing } from './Outgoing.js';
import type { FaultsInForce } from './FaultsInForce.js';

/** A client's line with whatever goes wrong on it. Without a fault in force it is the line itself. */
export class FaultyLine {
  readonly bytes$: Observable<Uint8Array>;
  /** As whom the client has asked to log in. */
  user: string | undefined;
  readonly #outlet: Outlet;
  readonly #gone = new Subject<void>();
  #isGone = false;
  #isClosing = false;
  /** How many messages are still to come. */
  #delayed = 0;

  constructor(
    private readonly line: ClientLine,
    private readonly faults: FaultsInForce,
    /** The number of the connection, from 1. */
    readonly connection: number,
  ) {
    this.#outlet = new Outlet(line, faults.kernel, {
      isShaped: () => faults.shape(this),
      isSwallowed: () => faults.swallow(this),
      pieceSize: () => faults.pieceSize(this),
      pause: (bytes) => faults.pause(this, bytes),
    });
    const arriving = line.bytes$.pipe(filter(() => !faults.swallow(this)));
    // That a client has gone is not heard either.
    this.bytes$ = concat(arriving, this.#reachable()).pipe(takeUntil(this.#gone));
  }

  get addresses(): LineAddresses | undefined {
    return this.line.addresses;
  }

  /** Whether the connection was cut on this side: nothing more is done for the client. */
  get isGone(): boolean {
    return this.#isGone;
  }

  /** Sends what answers no action: the banner, events. */
  write(text: string): void {
    if (this.#isGone) return;
    if (this.faults.areNone) this.#outlet.write(text);
    else for (const message of text.split(/(?<=\r\n\r\n)/)) this.#send(outgoing(this, message));
  }

  /** Sends one message of an action's answer. */
  reply(text: string, request: ActionRequest): void {
    if (this.#isGone) return;
    if (this.faults.areNone) this.#outlet.write(text);
    else this.#send(outgoing(this, text, request));
  }

  /** Sends bytes as they are, past the faults of messages. */
  writeRaw(bytes: Uint8Array): void {
    if (!this.#isGone) this.#outlet.write(bytes);
  }

  /** Does an action, unless a fault prevents it. */
  perform(call: ActionCall, run: () => void): void {
    if (call.request.name.toLowerCase() === 'login') this.user = call.request.get('Username');
    const first = ([interceptor, ...others]: readonly Interceptor[]): void => {
      if (interceptor === undefined) run();
      else if (interceptor.request === undefined) first(others);
      else interceptor.request(call, this, () => first(others));
    };
    first(this.faults.interceptors);
  }

  /** Does something later. The line is not closed before. */
  after(ms: number, task: () => void): void {
    this.#delayed++;
    this.faults.kernel.after(ms).subscribe({
      next: () => {
        this.#delayed--;
        task();
        if (this.#isClosing) this.close();
      },
      error: (error: unknown) => this.faults.kernel.raise(error),
    });
  }

  close(): void {
    this.#isClosing = true;
    // What has been cut off is not waited for.
    if (this.#delayed > 0 && !this.#isGone) return;
    this.#reachable().subscribe({
      error: (error: unknown) => this.faults.kernel.raise(error),
      complete: () => this.#outlet.close(),
    });
  }

  /** Ends the connection once what was written has left. Nothing more is heard, and nothing more is said. */
  drop(): void {
    if (this.#isGone) return;
    this.#isGone = true;
    this.#gone.next();
    this.close();
  }

  cut(): void {
    this.#isGone = true;
    this.#outlet.cut();
    this.#gone.next();
  }

  #send(message: Outgoing): void {
    const first = ([interceptor, ...others]: readonly Interceptor[], now: Outgoing): void => {
      if (this.#isGone) return;
      if (interceptor === undefined) this.#outlet.write(now.bytes);
      else if (interceptor.message === undefined) first(others, now);
      else interceptor.message(now, (passed) => first(others, passed));
    };
    first(this.faults.interceptors, message);
  }

  /** Completes as soon as the network lets anything through. */
  #reachable(): Observable<never> {
    return defer(() =>
      this.faults.changes$.pipe(
        startWith(undefined),
        map(() => this.faults.swallow(this)),
        takeWhile((isSwallowed) => isSwallowed),
        ignoreElements(),
      ),
    );
  }
}
