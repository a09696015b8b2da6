import { type SchedulerLike, Subscription } from 'rxjs';

/** How time passes in a replay. */
export interface Pace {
  readonly scheduler: SchedulerLike;
  /** How many recorded seconds pass in one; `Infinity`: none passes between two. */
  readonly speed: number;
}

interface Task {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/** What is to be done at its recorded time, in µs since the agenda was made: whole numbers, which add up without a rest. */
export class Agenda {
  private readonly tasks: Task[] = [];
  private readonly startedAt: number;
  private reached = 0;
  private isRunning = false;
  private hasStopped = false;
  private alarm = Subscription.EMPTY;

  constructor(
    private readonly pace: Pace,
    /** Is told when nothing is left to do. */
    private readonly onIdle: () => void,
  ) {
    this.startedAt = pace.scheduler.now();
  }

  get now(): number {
    const { scheduler, speed } = this.pace;
    const passed = speed === Infinity ? 0 : Math.round((scheduler.now() - this.startedAt) * 1_000 * speed);
    // A timer may ring a little early, and a clock be put back.
    return Math.max(this.reached, passed);
  }

  /** Of two tasks of the same time the one of the lower order is first. What is late is done at once. */
  add(at: number, order: number, run: () => void): void {
    if (this.hasStopped) return;
    const task = { at, order, run };
    // From the end: most come in their order.
    let place = this.tasks.length;
    for (let before; (before = this.tasks[place - 1]) !== undefined && isBefore(task, before);) place -= 1;
    this.tasks.splice(place, 0, task);
    if (!this.isRunning) this.work();
  }

  /** Does nothing more. */
  stop(): void {
    this.hasStopped = true;
    this.tasks.length = 0;
    this.alarm.unsubscribe();
  }

  private work(): void {
    this.isRunning = true;
    this.alarm.unsubscribe();
    for (let task; (task = this.dueTask()) !== undefined;) {
      this.tasks.shift();
      this.reached = Math.max(this.reached, task.at);
      task.run();
    }
    this.isRunning = false;
    if (this.hasStopped) return;
    const [next] = this.tasks;
    if (next) this.sleepUntil(next.at);
    else this.onIdle();
  }

  private dueTask(): Task | undefined {
    const [task] = this.tasks;
    return task && (this.pace.speed === Infinity || task.at <= this.now) ? task : undefined;
  }

  private sleepUntil(at: number): void {
    const { scheduler, speed } = this.pace;
    this.alarm = scheduler.schedule(
      () => {
        this.reached = Math.max(this.reached, at);
        this.work();
      },
      (at - this.now) / 1_000 / speed,
    );
  }
}

function isBefore(task: Task, other: Task): boolean {
  return task.at === other.at ? task.order < other.order : task.at < other.at;
}
