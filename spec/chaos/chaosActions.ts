import { type Observable, pipe, type UnaryFunction } from 'rxjs';
import {
  action,
  command,
  coreSettings,
  coreShowChannels,
  coreStatus,
  dbPut,
  getvar,
  hangup,
  originate,
  type PerformOptions,
  ping,
  queuePause,
  queueStatus,
  queueSummary,
  type Session,
  setvar,
  status,
  userEvent,
} from 'rx-asterisk';
import type { SeededRandom } from '../../lib/testing/core/SeededRandom.js';
import { RING_TIME } from './judgeDeed.js';

/** Something to be asked of a PBX. */
export interface DrawnAction {
  readonly kind: string;
  /** How long each part of its answer may take, in ms. */
  readonly timeout: number;
  /** When whoever asks loses interest, in ms. */
  readonly patience: number | undefined;
  readonly operator: ActionOperator;
  /** Whether it is sent with a mark. Without one it goes the very way of users. */
  readonly isMarked: boolean;
}

export type ActionOperator = UnaryFunction<Observable<Session>, Observable<object>>;

type Draw = (options: PerformOptions, random: SeededRandom, number: number) => ActionOperator;

const ACTIONS: readonly (readonly [share: number, kind: string, draw: Draw])[] = [
  [4, 'ping', (options) => ping(options)],
  [6, 'getvar', (options, _, number) => getvar(null, `CHAOS${number}`, options)],
  [3, 'setvar', (options, random, number) => setvar(null, `CHAOS${random.below(5)}`, `${number}`, options)],
  [2, 'dbPut', (options, _, number) => dbPut('chaos', 'last', `${number}`, options)],
  [2, 'coreSettings', (options) => coreSettings(options)],
  [2, 'coreStatus', (options) => coreStatus(options)],
  [3, 'userEvent', (options, _, number) => userEvent('Chaos', { Number: number, Text: 'Zoë ☎ 电话' }, options)],
  [4, 'coreShowChannels', (options) => coreShowChannels(options)],
  [4, 'queueStatus', (options) => queueStatus(options)],
  [2, 'queueSummary', (options) => queueSummary(options)],
  [3, 'status', (options) => status({ ...options, variables: ['CHANNEL(state)'] })],
  [
    2,
    'command',
    (options, random) => command(random.below(2) === 0 ? 'core show uptime' : 'core show nothing', options),
  ],
  [1, 'originate', () => call()],
  [2, 'queuePause', (options, random) => queuePause('support', MEMBER, random.below(2) === 0, options)],
  [2, 'refused', (options) => getvar('PJSIP/none-00000000', 'A', options)],
  [1, 'refused', (options) => hangup('PJSIP/none-00000000', 16, options)],
  [2, 'unknown', (options, _, number) => action(`Chaos${number}`, {}, options)],
  [4, 'chosen', (options, _, number) => action('Getvar', { Variable: 'A', ActionID: chosenId(number) }, options)],
  [1, 'argument', (options) => getvar(null, 'A\r\nAction: Logoff', options)],
];

const MEMBER = 'Local/1001@default/n';

/** What to ask next, by chance; `number` tells one from another. */
export function drawAction(random: SeededRandom, number: number, usual: number): DrawnAction {
  let at = random.below(ACTIONS.reduce((sum, [share]) => sum + share, 0));
  const [, kind, draw] = ACTIONS.find(([share]) => (at -= share) < 0) ?? ACTIONS[0]!;
  const isHasty = random.below(8) === 0 && kind !== 'originate';
  const timeout = isHasty ? 1 + random.below(30) : usual;
  const isMarked = random.below(10) > 0;
  // Of what is not marked nobody could tell whether it was sent before it was left.
  const patience = random.below(7) === 0 && isMarked ? random.below(250) : undefined;
  const operator = draw(isHasty ? { timeout } : {}, random, number);
  return { kind, timeout, patience, operator, isMarked };
}

/** One of each kind, for somebody who is patient. */
export function everyAction(random: SeededRandom, timeout: number): DrawnAction[] {
  return ACTIONS.map(([, kind, draw], number) => {
    return { kind, timeout, patience: undefined, operator: draw({}, random, number), isMarked: true };
  });
}

/** Makes what is sent over a session known on the wire: it has the header `Mark`. Otherwise the session is what it was. */
export function markedSession(session: Session, mark: number): Session {
  const perform: Session['perform'] = ({ name, fields }, options) =>
    session.perform({ name, fields: { ...fields, Mark: mark } }, options);
  // All but the one method is inherited; a getter of the session's own needs the session itself.
  return new Proxy(session, {
    get: (own, key): unknown => (key === 'perform' ? perform : Reflect.get(own, key, own)),
  });
}

function call(): ActionOperator {
  return pipe(originate({ channel: 'Local/1002@default', application: 'Wait', data: '1', timeout: RING_TIME }));
}

// As long as each other, so that one which is cut off is none of another.
function chosenId(number: number): string {
  return `chosen-${String(number).padStart(8, '0')}`;
}
