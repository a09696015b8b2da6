/**
 * Runs tasks one after another. A task posted by a running task waits its turn, as one thread of a PBX waits for
 * another: nobody is called back in the middle of what he is doing.
 */
export class Trampoline {
  /** Those that wait; those that wait behind them, while these are run, begin a list of their own. */
  #tasks: (() => void)[] = [];
  #running = false;

  constructor(
    private readonly afterEach: () => void,
    private readonly failed: (error: unknown) => void,
  ) {}

  post(task: () => void): void {
    this.#tasks.push(task);
    if (this.#running) return;
    this.#running = true;
    while (this.#tasks.length > 0) {
      const tasks = this.#tasks;
      this.#tasks = [];
      for (const next of tasks) this.#run(next);
    }
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
