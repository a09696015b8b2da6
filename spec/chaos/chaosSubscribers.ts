import { catchError, EMPTY, map, type Observable, type Subscription, throwError } from 'rxjs';
import { type BaseManager, eachSession, hasKind, on, queueStatus, type Session } from 'rx-asterisk';
import type { SeededRandom } from '../../lib/testing/core/SeededRandom.js';
import { markedSession } from './chaosActions.js';
import { isNews, type Ledger } from './Ledger.js';
import type { WireFrame } from './WireConnection.js';

/** How many listen at any time. */
export const SUBSCRIBERS = 50;

const NAMES = ['Newchannel', 'Hangup', 'Newstate', 'Newexten', 'VarSet', 'UserEvent', 'BridgeEnter', 'DialEnd', 'Cdr'];

/** What a subscriber does that throws. */
export class OnPurpose extends Error {}

/** What a subscriber does besides listening. */
export interface Manners {
  /** Is told before one throws. */
  readonly thrown: () => void;
  /** Takes its time. */
  readonly dawdle: () => void;
}

/** Somebody who listens: to something by chance, in a manner of its own. */
export function subscribe(
  ledger: Ledger,
  manager: BaseManager,
  random: SeededRandom,
  channels: readonly string[],
  manners: Manners,
): Subscription {
  const work = drawWork(random, manners);
  const listen = <T extends object>(
    name: string,
    wants: (frame: WireFrame) => boolean,
    source$: Observable<T>,
    messageOf: (value: T) => object = (value) => value,
  ): Subscription => ledger.listen({ name, wants, work }, source$, messageOf);
  switch (random.below(10)) {
    case 0:
    case 1:
      return listen('events$', isNews, manager.events$);
    case 2:
      return listen(
        'frames$',
        () => true,
        manager.frames$,
        (frame) => frame.toMessage(),
      );
    case 3:
      return listen('responses$', ({ kind }) => kind === 'response', manager.responses$);
    case 4:
      return listenToChannel(manager, channels[random.below(channels.length)] ?? 'PJSIP/none-00000000', listen);
    case 5:
    case 6:
      return listenToQueues(ledger, manager);
    default: {
      const [first, ...others] = [drawName(random), drawName(random), drawName(random)] as const;
      const names: readonly [string, ...string[]] = random.below(2) === 0 ? [first] : [first, ...others];
      const wants = (frame: WireFrame): boolean => isNews(frame) && names.includes(frame.name);
      return listen(`on(${names.join(', ')})`, wants, manager.pipe(on(...names)));
    }
  }
}

type Listen = (name: string, wants: (frame: WireFrame) => boolean, source$: Observable<object>) => Subscription;

function listenToChannel(manager: BaseManager, id: string, listen: Listen): Subscription {
  // Its name may hold what means something in an expression.
  const isNamed = ({ text }: WireFrame): boolean =>
    text.split(/\r?\n/).some((line) => /^\w*(?:Channel|Uniqueid)\d?: /.test(line) && line.endsWith(`: ${id}`));
  return listen(`Channel.events$ of ${id}`, (frame) => isNews(frame) && isNamed(frame), manager.getChannel(id).events$);
}

/** The queues, asked for in each session: each time that they are is an action like any other. */
function listenToQueues(ledger: Ledger, manager: BaseManager): Subscription {
  const [before, name] = [ledger.epochs.length, 'eachSession(queueStatus())'];
  let asked = 0;
  const ask = (session$: Observable<Session>): Observable<object> =>
    ledger.track(name, manager.timing.timeout, (mark) => {
      asked++;
      return session$.pipe(
        map((session) => markedSession(session, mark)),
        queueStatus(),
      );
    });
  const subscription = manager
    .pipe(eachSession((session$) => ask(session$).pipe(catchError(unlessGone))))
    .subscribe({ error: (error: unknown) => ledger.problem(`${name} errored: ${String(error)}`) });
  subscription.add(() => {
    const epochs = ledger.epochs.length - before;
    ledger.check('eachSession asks in each session', asked >= epochs, () => `${asked} times in ${epochs}`);
  });
  return subscription;
}

/** An answer that does not come ends nothing; that the connection is gone is what eachSession is for. */
function unlessGone(error: unknown): Observable<never> {
  return hasKind(error, 'goneAway') ? throwError(() => error) : EMPTY;
}

function drawName(random: SeededRandom): string {
  return NAMES[random.below(NAMES.length)]!;
}

/** One in six throws now and then, one in six takes its time. */
function drawWork(random: SeededRandom, { thrown, dawdle }: Manners): (() => void) | undefined {
  let count = 0;
  const isDue = (every: number): boolean => ++count % every === 0;
  switch (random.below(6)) {
    case 0:
      return () => {
        if (!isDue(20)) return;
        thrown();
        throw new OnPurpose('A subscriber threw, as it was to');
      };
    case 1:
      return () => {
        if (isDue(20)) dawdle();
      };
    default:
      return undefined;
  }
}
