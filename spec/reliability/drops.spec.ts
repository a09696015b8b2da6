import { type AmiError, coreShowChannels, getvar, GoneAwayError, Manager, originate, type Session } from 'rx-asterisk';
import type { Observable } from 'rxjs';
import { answer, wait } from '../../lib/testing/index.js';
import type { Transport } from '../../lib/transport/Transport.js';
import { Lab } from '../testing/Lab.js';
import { WatchedTransport } from './WatchedTransport.js';

/** Everything that an action did. */
interface Record {
  readonly rows: string[];
  /** Each end that it had: there must be one. */
  readonly ends: ('completed' | AmiError)[];
}

type Operator = (session$: Observable<Session>) => Observable<object>;

/** What is asked at once as soon as there is a session: plain, a list, and one that has its outcome in an event. */
const ASKED: readonly Operator[] = [
  getvar(null, 'A'),
  coreShowChannels(),
  originate({ channel: 'PJSIP/nobody', application: 'Wait', data: '1' }),
];

/** A PBX with calls, and managers that come one after the other. */
class Desk {
  readonly lab = new Lab({ extensions: { 100: [answer(), wait(1e9)] } });

  constructor() {
    for (let n = 0; n < 2; n += 1) this.lab.pbx.call({ channel: 'PJSIP/trunk', exten: '100' }).subscribe();
    this.lab.run(1_000);
  }

  manager(transport: Transport): Manager {
    return new Manager({
      transport,
      username: 'admin',
      secret: 'secret123',
      scheduler: this.lab.scheduler,
      timeout: 1_000,
      linger: 0,
      reconnect: { initialDelay: 5, maxDelay: 5 },
      keepAlive: false,
      // The outcome of an originate, and little else.
      listenEvents: ['call'],
    });
  }

  record(source: Observable<object>): Record {
    const record: Record = { rows: [], ends: [] };
    source.subscribe({
      next: (row) => record.rows.push(identity(row)),
      // Whatever the library raises is one.
      error: (error: unknown) => record.ends.push(error as AmiError),
      complete: () => record.ends.push('completed'),
    });
    return record;
  }
}

/** A row by what does not change from one time to the next. */
function identity(row: object): string {
  const { Event, Response, Uniqueid } = row as { readonly [key: string]: string | undefined };
  return [Event, Response, Uniqueid]
    .join(' ')
    .trim()
    .replace(/^OriginateResponse.*/, 'OriginateResponse');
}

describe('a connection that goes at any byte of a login and of a list', () => {
  const desk = new Desk();
  const whole = new WatchedTransport(desk.lab.pbx.transport());
  const pbx = desk.manager(whole);
  const answers = ASKED.map((ask) => desk.record(pbx.pipe(ask)));
  desk.lab.run(2_000);
  pbx.close();
  desk.lab.run(2_000);

  it('has answers that can be told apart', () => {
    for (const { rows, ends } of answers) {
      expect(ends).toEqual(['completed']);
      expect(new Set(rows).size).toBe(rows.length);
    }
    expect(answers.map(({ rows }) => rows.length)).toEqual([1, 2, 2]);
  });

  it('gives every action one outcome, no row twice, and no end to a list that was cut', () => {
    const kinds = new Set<string>();
    /** How it went, and after how many bytes. */
    const stories = new Map<string, number[]>();
    // Until the last byte has come before the cut.
    for (let bytes = 0, isCut = true; isCut; bytes += 1) {
      const cut = new WatchedTransport(desk.lab.pbx.transport(), bytes);
      const manager = desk.manager(cut);
      const states: string[] = [];
      manager.status$.subscribe(({ state }) => states.push(state));
      manager.connect();
      const records = ASKED.map((ask) => desk.record(manager.pipe(ask)));
      desk.lab.run(2_000);
      isCut = cut.connections > 1;
      manager.close();
      desk.lab.run(100);

      // Compared as texts: thousands of cuts are quick that way.
      const wrong = records.filter(({ rows, ends: [end, ...others] }, index) => {
        const all = answers[index]!.rows;
        kinds.add(end instanceof GoneAwayError ? `${end.name} ${end.outcome}` : String(end));
        // What came is the beginning of the whole, in order, and it is complete only where it is the whole.
        const expected = all.slice(0, end === 'completed' ? all.length : rows.length);
        return end === undefined || others.length > 0 || rows.join('\n') !== expected.join('\n');
      });
      const story = [wrong.length + cut.tooEarly.length, cut.connections, ...states.slice(-4)].join(' ');
      stories.set(story, [...(stories.get(story) ?? []), bytes]);
    }
    const told = 'connecting authenticating ready closed';
    expect([...stories.keys()]).toEqual([`0 2 ${told}`, `0 1 ${told}`]);
    // The second one once: nothing was cut any more.
    expect(stories.get(`0 1 ${told}`)).toEqual([stories.get(`0 2 ${told}`)!.length]);
    expect(stories.get(`0 2 ${told}`)!.length).toBeGreaterThan(1_500);
    expect([...kinds].sort()).toEqual(['GoneAwayError unknown', 'completed']);
    expect(desk.lab.pbx.clients).toBe(0);
  }, 60_000);
});
