/**
 * Runs tasks one after another. A task posted by a running task waits its turn, as one thread of a PBX waits for
 * another: nobody is called back in the middle of what he is doing.
 */
export class Trampoline {
  readonly #tasks: (() => void)[] = [];
  #running = false;

  constructor(
    private readonly afterEach: () => void,
    private readonly failed: (error: unknown) => void,
  ) {}

  post(task: () => void): void {
    this.#tasks.push(task);
    if (this.#running) return;
    this.#running = true;
    for (let next = this.#tasks.shift(); next !== undefined; next = this.#tasks.shift()) this.#run(next);
    this.#running = false;
  }

  #run(task: () => void): void {
    try {
      task();
      this.afterEach();
    } catch (error) {
      this.failed(error);
    }
  }
}
