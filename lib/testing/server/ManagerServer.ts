import { finalize } from 'rxjs';
import type { ClientLine } from './ClientLine.js';
import { type Service, Session } from './Session.js';

/** Serves every client, whatever it came by. */
export class ManagerServer {
  readonly #lines = new Set<ClientLine>();
  #served = 0;

  constructor(private readonly service: Service) {}

  /** How many clients are connected. */
  get clients(): number {
    return this.#lines.size;
  }

  get closed(): boolean {
    return this.service.exchange.kernel.closed;
  }

  accept(line: ClientLine): void {
    if (this.closed) {
      line.cut();
      return;
    }
    this.#lines.add(line);
    const gone = (): void => {
      this.#lines.delete(line);
      line.close();
    };
    new Session(this.service, line, this.#served++)
      .serve()
      .pipe(finalize(gone))
      .subscribe({ error: (error: unknown) => this.service.exchange.kernel.raise(error) });
  }

  cutAll(): void {
    for (const line of [...this.#lines]) line.cut();
  }
}
