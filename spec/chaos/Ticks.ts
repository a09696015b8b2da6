import { concat, defer, EMPTY, type Observable, repeat, type SchedulerLike, timer } from 'rxjs';
import type { EmbeddedPbx, Step } from '../../lib/testing/index.js';

/** Seconds between two. */
const EVERY = 0.02;

/** UserEvents with a rising number, which a call in the PBX says itself: no client, and so no fault, stands between. */
export class Ticks {
  /** When each was said, by its number less one. */
  readonly said: number[] = [];

  constructor(
    private readonly pbx: EmbeddedPbx,
    private readonly scheduler: SchedulerLike,
  ) {
    const tick: Step = {
      application: 'Tick',
      data: '',
      run: (leg) =>
        concat(
          leg.wait(EVERY),
          defer(() => {
            const number = String(this.said.push(scheduler.now()));
            // Said twice, so that one which is garbled is known for what it is.
            leg.userEvent('Tick', { Number: number, Again: number });
            return EMPTY;
          }),
        ).pipe(repeat()),
    };
    pbx.extension('tick', [tick]);
  }

  /** Says them, through every restart. Never completes. */
  run(): Observable<unknown> {
    return this.pbx
      .call({ channel: 'PJSIP/ticker', exten: 'tick' })
      .pipe(repeat({ delay: () => timer(50, this.scheduler) }));
  }
}
