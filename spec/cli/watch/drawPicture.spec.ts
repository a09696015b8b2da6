import fc from 'fast-check';
import colorsOf from 'picocolors';
import { CommunicationError, LiveMap, type LiveQueue, type LiveQueueMember, type Party } from 'rx-asterisk';
import { events } from 'rx-asterisk/testing';
import stringWidth from 'string-width';
import type { CurrentCall } from '../../../lib/cli/currentCalls.js';
import { drawPicture } from '../../../lib/cli/watch/drawPicture.js';
import type { Picture } from '../../../lib/cli/watch/Picture.js';
import { OPEN, type View } from '../../../lib/cli/watch/View.js';

/** Noon, wherever that is. */
const NOON = new Date(2026, 0, 1, 12).getTime();

function party(name: string, number: string, channel = `PJSIP/${number}-00000001`): Party {
  return { name, number, channel, uniqueid: channel };
}

function call(state: string, age: number, caller: Party | undefined, rest: Partial<CurrentCall> = {}): CurrentCall {
  return {
    ...{ id: String(age), originated: false, caller, dialled: [], answeredBy: undefined, transfers: [], queues: [] },
    ...{ abandoned: false, startedAt: new Date(NOON - age * 1_000), answeredAt: undefined, state },
    ...rest,
  };
}

function ringing(one: Party): CurrentCall['dialled'][number] {
  return { ...one, dialledAt: new Date(NOON), rangAt: new Date(NOON), outcome: undefined };
}

function member(name: string, rest: Partial<LiveQueueMember> = {}): LiveQueueMember {
  return {
    ...{ interface: `PJSIP/${name}`, name, stateInterface: '', membership: 'static', penalty: 0, status: 'NOT_INUSE' },
    ...{ paused: false, pausedReason: '', inCall: false, callsTaken: 0, lastCall: undefined, lastPause: undefined },
    ...{ loginTime: undefined, wrapupTime: undefined },
    ...rest,
  };
}

function queue(name: string, members: readonly LiveQueueMember[], rest: Partial<LiveQueue> = {}): LiveQueue {
  return {
    ...{ name, strategy: 'ringall', max: 0, weight: 0, holdTime: 0, talkTime: 0, completed: 0, abandoned: 0 },
    ...{ serviceLevel: 0, serviceLevelPerf: 0, serviceLevelPerf2: undefined, callers: [] },
    members: LiveMap.from(members.map((one) => [one.interface, one] as const)),
    ...rest,
  };
}

const waits = (position: number, callerIdName: string, callerIdNum: string, wait: number) => ({
  ...{ uniqueid: String(position), channel: 'PJSIP/trunk', position, callerIdName, callerIdNum },
  joinedAt: new Date(NOON - wait * 1_000),
});

const alice = party('', '5550101', 'PJSIP/Alice-00000002');

const OFFICE: Picture = {
  at: NOON,
  since: NOON,
  isStale: false,
  status: { state: 'ready', epoch: 1 },
  calls: {
    kind: 'known',
    value: LiveMap.from(
      [
        call('ringing', 7, party('', '5550102'), {
          dialled: [ringing(party('Hans', '1001')), ringing(party('', '1002'))],
        }),
        call('talking', 3_723, party('日本 太郎', '5550177'), { answeredBy: party('日本 太郎', '1003') }),
        call('talking', 62, party('Ada Byron', '5550101'), { answeredBy: alice, queues: ['support'] }),
        call('waiting in support', 31, party('Zoe\u0308 Z\u030ca\u0301k', '5550144'), { queues: ['support'] }),
        call('dialing', 1, undefined, { originated: true, dialled: [ringing(party('', '', 'DAHDI/1-1'))] }),
      ].map((one) => [one.id, one] as const),
    ),
  },
  queues: {
    kind: 'known',
    value: LiveMap.from([
      [
        'support',
        queue(
          'support',
          [
            member('Alice', { inCall: true, callsTaken: 12 }),
            member('Bob', { paused: true, pausedReason: 'lunch' }),
            member('Carol', { status: 'RINGING', callsTaken: 3 }),
          ],
          {
            ...{ strategy: 'rrmemory', serviceLevel: 20, serviceLevelPerf: 93.3, completed: 15, abandoned: 1 },
            callers: [waits(1, 'Zoe\u0308 Z\u030ca\u0301k', '5550144', 31), waits(2, '', '5550199', 4)],
          },
        ),
      ],
      ['sales', queue('sales', [member('Dave'), member('Erika', { status: 'UNAVAILABLE' })])],
    ]),
  },
  events: [
    events.newchannel({ Channel: 'PJSIP/trunk-00000001', ChannelStateDesc: 'Ring' }),
    events.queueCallerJoin({ Channel: 'PJSIP/trunk-00000001', Queue: 'support' }),
    events.hangup({ Channel: 'PJSIP/trunk-00000001', 'Cause-txt': 'Normal Clearing\x1b[2J' }),
  ].map((one, at) => ({ at: NOON + at * 1_000, event: one })),
  rates: Array.from({ length: 60 }, (_, second) => second % 12),
};

interface Look {
  readonly columns?: number;
  readonly rows?: number;
  readonly view?: Partial<View>;
  readonly hasColors?: boolean;
}

function draw(
  picture: Partial<Picture> = {},
  { columns = 100, rows = 24, view, hasColors = false }: Look = {},
): readonly string[] {
  return drawPicture(
    { ...OFFICE, ...picture },
    {
      name: 'admin@pbx:5038',
      view: { ...OPEN, ...view },
      size: { columns, rows },
      colors: colorsOf.createColors(hasColors),
    },
  );
}

/** As a text between two line ends, which a template string can be. */
const text = (lines: readonly string[]): string => `\n${lines.join('\n')}\n`;

describe('the picture', () => {
  it('shows everything in a window of 100 columns', () => {
    expect(text(draw())).toBe(`
 admin@pbx:5038  ● ready                                                                   12:00:00
 5 calls   2 waiting   11 events/s  ▁▂▃▃▄▅▅▆▇▇██▁▂▃▃▄▅▅▆▇▇██▁▂▃▃▄▅▅▆▇▇██▁▂▃▃▄▅▅▆▇▇██▁▂▃▃▄▅▅▆▇▇██

 CALLS 5 ──────────────────────────────────────────────────────────────────────────────────────────
 1:02:03  日本 太郎 5550177       → 1003                     talking
    1:02  Ada Byron 5550101       → Alice                    talking                 support
    0:31  Zoë Žák 5550144                                    waiting in support
    0:07  5550102                 → Hans 1001 and 1 more     ringing
    0:01  originated              → DAHDI/1-1                dialing

 QUEUES 2 ─────────────────────────────────────────────────────────────────────────────────────────
 support          rrmemory    2 waiting    15 completed    1 abandoned     93 % in 20 s
   ● Alice              talking          12 taken   1. Zoë Žák 5550144                     0:31
   ○ Bob                paused: lunch     0 taken   2. 5550199                             0:04
   ◐ Carol              ringing           3 taken
 sales            ringall     0 waiting    0 completed     0 abandoned
   … and 2 more

 EVENTS ───────────────────────────────────────────────────────────────────────────────────────────
 12:00:00  Newchannel  PJSIP/trunk-00000001  Ring
 12:00:01  QueueCallerJoin  PJSIP/trunk-00000001  support  Up
 12:00:02  Hangup  PJSIP/trunk-00000001  Up  Normal Clearing\\x1b[2J

  ?  help   p  pause   /  filter   q  quit
`);
  });

  it('stands closer in a window of 60 columns', () => {
    expect(text(draw({}, { columns: 60, rows: 20 }))).toBe(`
 admin@pbx:5038  ● ready                           12:00:00
 5 calls   2 waiting   11 events/s  ▃▃▄▅▅▆▇▇██▁▂▃▃▄▅▅▆▇▇██
 CALLS 5 ──────────────────────────────────────────────────
 1:02:03  日本 太郎     → 1003           talking
    1:02  Ada Byron     → Alice          talking
    0:31  Zoë Žák                        waiting in support
    0:07  5550102       → Hans and 1 m…  ringing
    0:01  originated    → DAHDI/1-1      dialing
 QUEUES 2 ─────────────────────────────────────────────────
 support   2 waiting    15 completed    1 abandoned
   ● Alice              talking                   12 taken
   ○ Bob                paused: lunch              0 taken
   ◐ Carol              ringing                    3 taken
   … and 2 more
 sales     0 waiting    0 completed     0 abandoned
 EVENTS ───────────────────────────────────────────────────
 12:00:00  Newchannel  PJSIP/trunk-00000001  Ring
 12:00:01  QueueCallerJoin  PJSIP/trunk-00000001  support  …
 12:00:02  Hangup  PJSIP/trunk-00000001  Up  Normal Clearin…
  ?  help   p  pause   /  filter   q  quit
`);
  });

  it('leaves out what there is no room for', () => {
    expect(text(draw({}, { columns: 40, rows: 10 }))).toBe(`
 admin@pbx:5038  ● ready       12:00:00
 CALLS 5 ──────────────────────────────
 1:02:03  日本  … → 1003      talking
    1:02  Ada By… → Alice     talking
 … and 3 more
 QUEUES 2 ─────────────────────────────
 support  2 waiting
   … and 5 more
 sales    0 waiting
  ?  help   q  quit
`);
    expect(text(draw({}, { columns: 20, rows: 5 }))).toBe(`
 admin@pb…  ● ready
 CALLS 5 ──────────
1:02… 日… talking
 1:02 Ad… talking
 … and 3 more
`);
  });

  it('is covered by the help', () => {
    expect(text(draw({}, { columns: 50, rows: 14, view: { isHelp: true } }))).toBe(`
 admin@pbx:5038  ● ready       5 calls   12:00:00
 CALL┌─ Help ───────────────────────────────┐────
 1:02│ p, space        pause, then catch up │
    1│ /               filter the events    │
    0│ Enter, Esc      keep, end the filter │port
 … an│ ?, h            this help            │
 QUEU│ q, Esc, Ctrl-C  quit                 │────
 supp│                                      │
   … │ ● busy   ◐ rings   ○ free   ○ paused │
 sale│                                      │
 EVEN│ Any key shows the picture again.     │────
 12:0└──────────────────────────────────────┘001 …
 12:00:02  Hangup  PJSIP/trunk-00000001  Up  Norm…
  ?  help   p  pause   /  filter   q  quit
`);
  });

  it('shows the events that a filter finds, whatever their case', () => {
    const lines = (filter: string): string => text(draw({}, { rows: 30, view: { filter, isTyping: true } }).slice(18));
    expect(lines('HANG')).toBe(`

 EVENTS /HANG   1 of 3 ────────────────────────────────────────────────────────────────────────────
 12:00:02  Hangup  PJSIP/trunk-00000001  Up  Normal Clearing\\x1b[2J








  Enter  keep the filter   Esc  no filter   Ctrl-C  quit
`);
    expect(lines('12:00:01')).toContain(' 1 of 3 ');
    expect(lines('nothing')).toContain(' 0 of 3 ');
    expect(lines('')).toContain(' 3 of 3 ');
  });

  it('says what has happened to the connection, and that the rest is old', () => {
    const cause = new CommunicationError('ami://admin:hush@pbx: ECONNREFUSED\x1b[2J');
    const status = { state: 'reconnecting', attempt: 2, delay: 4_000, cause } as const;
    expect(text(draw({ status, isStale: true, since: NOON - 1_500 }, { rows: 5 }))).toBe(`
 admin@pbx:5038  ● lost, next try in 2.5 s: ami://***@pbx: ECONNREFUSED\\x1b[2J   5 calls   12:00:00
 CALLS 5 stale ────────────────────────────────────────────────────────────────────────────────────
 1:02:03  日本 太郎 5550177       → 1003                     talking
    1:02  Ada Byron 5550101       → Alice                    talking                 support
 … and 3 more
`);
    expect(draw({ status: { state: 'connecting', attempt: 3 } })[0]).toMatch(/● connecting, attempt 3 .* 12:00:00$/);
  });

  it('says why something is not shown, and what is not there', () => {
    const refused = { kind: 'refused', why: 'Permission denied\x1b' } as const;
    expect(text(draw({ calls: refused, queues: { kind: 'known', value: LiveMap.from() } }, { rows: 8 }))).toBe(`
 admin@pbx:5038  ● ready    0 waiting   11 events/s  ▂▃▃▄▅▅▆▇▇██▁▂▃▃▄▅▅▆▇▇██▁▂▃▃▄▅▅▆▇▇██   12:00:00
 CALLS ────────────────────────────────────────────────────────────────────────────────────────────
 cannot be shown: Permission denied\\x1b
 QUEUES 0 ─────────────────────────────────────────────────────────────────────────────────────────
 no queues
 EVENTS ───────────────────────────────────────────────────────────────────────────────────────────
 12:00:02  Hangup  PJSIP/trunk-00000001  Up  Normal Clearing\\x1b[2J
  ?  help   p  pause   /  filter   q  quit
`);
    expect(text(draw({ calls: { kind: 'known', value: LiveMap.from() }, queues: refused }, { rows: 8 }))).toBe(`
 admin@pbx:5038  ● ready    0 calls   11 events/s  █▁▂▃▃▄▅▅▆▇▇██▁▂▃▃▄▅▅▆▇▇██▁▂▃▃▄▅▅▆▇▇██   12:00:00
 CALLS 0 ──────────────────────────────────────────────────────────────────────────────────────────
 no calls
 QUEUES ───────────────────────────────────────────────────────────────────────────────────────────
 cannot be shown: Permission denied\\x1b
 EVENTS ───────────────────────────────────────────────────────────────────────────────────────────
 12:00:02  Hangup  PJSIP/trunk-00000001  Up  Normal Clearing\\x1b[2J
  ?  help   p  pause   /  filter   q  quit
`);
  });

  it('says that it stands still', () => {
    expect(draw({}, { view: { isPaused: true } })[0]).toContain(' PAUSED ');
  });

  it('says the same with colours', () => {
    const colored = draw({}, { hasColors: true }).join('\n');
    expect(colored).toContain('\x1b[32mtalking\x1b[39m');
    expect(colored.replace(/\p{Cc}\[\d+m/gu, '').replace(/ +$/gm, '')).toBe(draw().join('\n').replace(/ +$/gm, ''));
  });

  it('has as many lines as any window, and none that is wider, and sends nothing but text', () => {
    const odd = fc.string({ unit: fc.constantFrom('a', ' ', '日', '👋', 'e\u0301', '\x1b', '\u202e', '\n') });
    const views = fc.record({
      isHelp: fc.boolean(),
      isPaused: fc.boolean(),
      isTyping: fc.boolean(),
      filter: fc.option(odd, { nil: undefined }),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 140 }),
        fc.integer({ min: 1, max: 60 }),
        views,
        odd,
        (columns, rows, view, name) => {
          const calls = LiveMap.from([['1', call(`waiting in ${name}`, 5, party(name, name), { queues: [name] })]]);
          const queues = LiveMap.from([
            [
              name,
              queue(name, [member(name, { paused: true, pausedReason: name })], { callers: [waits(1, name, name, 5)] }),
            ],
          ]);
          const log = [{ at: NOON, event: events.hangup({ Channel: name }) }];
          const lines = draw(
            { calls: { kind: 'known', value: calls }, queues: { kind: 'known', value: queues }, events: log },
            { columns, rows, view: { ...view, isLeaving: false } },
          );
          expect(lines).toHaveLength(rows);
          expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns);
          expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        },
      ),
    );
  });
});
