import * as fc from 'fast-check';
import { follow, type Live, type LiveModel, type Session } from 'rx-asterisk';
import { Subject } from 'rxjs';

interface Fact {
  readonly Event: 'Row' | 'Came' | 'Became' | 'Left';
  readonly key: string;
  readonly value: number;
}

/** What a server does next. */
type Step =
  /** A thing comes, changes or leaves, and an event is queued that says so. */
  | { readonly kind: 'deed'; readonly key: string; readonly value: number; readonly leaves: boolean }
  /** The oldest event of the queue goes out. */
  | { readonly kind: 'event' }
  /** The next row of the list goes out, past the queue. */
  | { readonly kind: 'row' };

/**
 * A server that writes rows straight to the connection while its events queue behind (protocol.md, 23): a row may tell what
 * events have yet to tell, and never what they have told and taken back.
 */
class Server {
  readonly things = new Map<string, number>();
  readonly live: Live<number>;
  readonly #sessions = new Subject<Session>();
  readonly #session: Session;
  readonly #event$ = new Subject<Fact>();
  readonly #rows: Subject<Fact>[] = [];
  readonly #queue: Fact[] = [];
  /** What is left to be listed; undefined where no list is under way. */
  #unlisted: string[] | undefined;

  constructor() {
    const session = { on: () => this.#event$ } as unknown as Session;
    const model: LiveModel<number, Fact> = {
      events: ['Came', 'Became', 'Left'],
      rows: () => {
        this.#unlisted = [...this.things.keys()];
        const rows = new Subject<Fact>();
        this.#rows.push(rows);
        return rows;
      },
      keyOf: ({ key }) => key,
      reduce: (entry, { Event, value }) => {
        if (Event === 'Left') return undefined;
        return Event === 'Became' && entry === undefined ? undefined : value;
      },
    };
    this.live = follow(model)(this.#sessions);
    this.#session = session;
  }

  connect(): void {
    this.#sessions.next(this.#session);
  }

  take(step: Step): void {
    if (step.kind === 'deed') this.#perform(step);
    else if (step.kind === 'event') this.#say();
    else this.#list();
  }

  /** Lets the list end, and everything be said. */
  finish(): void {
    while (this.#unlisted) this.#list();
    while (this.#queue.length > 0) this.#say();
  }

  #perform({ key, value, leaves }: Extract<Step, { kind: 'deed' }>): void {
    const isThere = this.things.has(key);
    if (leaves && !isThere) return;
    if (leaves) this.things.delete(key);
    else this.things.set(key, value);
    this.#queue.push({ Event: leaves ? 'Left' : isThere ? 'Became' : 'Came', key, value });
  }

  #say(): void {
    const fact = this.#queue.shift();
    if (fact) this.#event$.next(fact);
  }

  #list(): void {
    const rows = this.#rows.at(-1);
    if (!this.#unlisted || !rows) return;
    const key = this.#unlisted.shift();
    if (key === undefined) {
      this.#unlisted = undefined;
      rows.complete();
      return;
    }
    const value = this.things.get(key);
    if (value !== undefined) rows.next({ Event: 'Row', key, value });
  }
}

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('deed' as const),
    key: fc.constantFrom('a', 'b', 'c'),
    value: fc.nat(9),
    leaves: fc.boolean(),
  }),
  fc.constantFrom<Step>({ kind: 'event' }, { kind: 'row' }),
);

const steps = fc.array(step, { maxLength: 30 });

describe('a model', () => {
  it('is as the server is when all has been said, however rows and events came', () => {
    fc.assert(
      fc.property(steps, steps, (before, meanwhile) => {
        const server = new Server();
        before.forEach((one) => server.take(one));
        const subscription = server.live.subscribe();
        server.connect();
        meanwhile.forEach((one) => server.take(one));
        server.finish();
        expect(sorted(server.live.snapshot())).toEqual(sorted(server.things));
        subscription.unsubscribe();
      }),
      { numRuns: 2_000 },
    );
  });

  it('tells changes that make of what was before what is now, across sessions', () => {
    fc.assert(
      fc.property(fc.array(steps, { minLength: 1, maxLength: 4 }), (sessions) => {
        const server = new Server();
        const told = new Map<string, number>();
        const subscription = server.live.changes$.subscribe(({ kind, key, value, previous }) => {
          expect([kind, told.get(key)]).toEqual([kind, previous]);
          expect(told.has(key)).toBe(kind !== 'added');
          if (value === undefined) told.delete(key);
          else told.set(key, value);
        });
        for (const meanwhile of sessions) {
          server.connect();
          meanwhile.forEach((one) => server.take(one));
        }
        server.finish();
        expect(sorted(told)).toEqual(sorted(server.things));
        expect(sorted(server.live.snapshot())).toEqual(sorted(server.things));
        subscription.unsubscribe();
      }),
      { numRuns: 500 },
    );
  });
});

function sorted(map: ReadonlyMap<string, number> | undefined): unknown {
  return map && [...map].sort(([one], [other]) => one.localeCompare(other));
}
