import { finalize } from 'rxjs';
import { FaultyLine } from '../faults/FaultyLine.js';
import type { FaultsInForce } from '../faults/FaultsInForce.js';
import type { ClientLine } from './ClientLine.js';
import { type Service, Session } from './Session.js';

/** Serves every client, whatever it came by. */
export class ManagerServer {
  readonly #lines = new Set<FaultyLine>();
  #service: Service | undefined;
  #connections = 0;

  constructor(private readonly faults: FaultsInForce) {}

  get clients(): ReadonlySet<FaultyLine> {
    return this.#lines;
  }

  /** Whether clients can come. */
  get isUp(): boolean {
    return this.#service !== undefined;
  }

  start(service: Service): void {
    this.#service = service;
  }

  /** Nobody can come any more. Who is there goes once what was written has left. */
  stop(): void {
    this.#service = undefined;
    for (const line of [...this.#lines]) line.drop();
  }

  accept(client: ClientLine): void {
    const service = this.#service;
    if (service === undefined) {
      client.cut();
      return;
    }
    const line = new FaultyLine(client, this.faults, ++this.#connections);
    this.#lines.add(line);
    const gone = (): void => {
      this.#lines.delete(line);
      line.close();
    };
    new Session(service, line)
      .serve()
      .pipe(finalize(gone))
      .subscribe({ error: (error: unknown) => service.exchange.kernel.raise(error) });
  }

  close(): void {
    this.#service = undefined;
    for (const line of [...this.#lines]) line.cut();
  }
}
