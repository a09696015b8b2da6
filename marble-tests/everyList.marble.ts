import { readFileSync } from 'node:fs';
import { map, type Observable, pipe, take } from 'rxjs';
import { action, GoneAwayError, type Message, type Session, TimeoutError } from 'rx-asterisk';
import { amiTest, disconnected, event, listStart, response, tagged, tagOf, tags } from 'rx-asterisk/testing';

interface ListReply {
  readonly kind: string;
  readonly events: readonly string[];
  readonly complete: string;
  readonly when?: string;
}

interface Catalogue {
  readonly actions: Readonly<
    Record<string, { readonly params: readonly { name: string; required?: boolean }[]; readonly reply?: ListReply }>
  >;
}

const catalogue = JSON.parse(readFileSync('scripts/catalogue.json', 'utf8')) as Catalogue;

/** Every action that is answered with a list, and what stands in for its required parameters. */
const lists = Object.entries(catalogue.actions).flatMap(([name, { params, reply }]) => {
  if (reply?.kind !== 'list') return [];
  const required = params.filter((param) => param.required).map((param) => [param.name, reply.when ? '/x/' : 'x']);
  return [{ name, reply, fields: Object.fromEntries(required) as Record<string, string> }];
});

describe.each(lists)('the list of $name', ({ name, reply, fields }) => {
  const row = reply.events[0] ?? 'ARowOfItsOwn';
  const wire = tagged({
    s: listStart(),
    S: listStart({ EventList: 'Start' }),
    a: event(row, { Key: '1' }),
    b: event(row, { Key: '2' }),
    // A row that the catalogue does not know, with keys that are traps.
    u: event('NobodyKnowsThisRow', { __proto__: 'x', constructor: 'y' }),
    c: event(reply.complete, { EventList: 'Complete', ListItems: '2' }),
    C: event(reply.complete, { EventList: 'COMPLETE' }),
    x: event(reply.complete, { EventList: 'cancelled' }),
    p: response('Success', { Message: 'A list will follow' }),
    o: event(reply.complete),
    e: response('Error', { Message: 'No such thing' }),
    // Somebody else's, in the midst of the answer.
    h: event('Hangup', { ActionID: undefined }),
    r: response('Success', { ActionID: 'of-somebody-else' }),
  });
  const asked = action<string>(name, fields);
  const rows = pipe(asked, tags());

  it(
    'is empty, has one row, has many with other frames between them, or rows that nobody knows',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const expectRows = (answer: string, expected: string): void => {
        expectObservable(manager(server({ answers: { [name]: cold(answer, wire) } })).pipe(rows)).toBe(expected);
      };

      expectRows('-s-c', '    ---|');
      expectRows('-s-a-c', '  ---a-|');
      expectRows('-shahrbC', '---a--b|');
      expectRows('-S-u-a-x', '---u-a-|');
    }),
  );

  it(
    'goes to who asked, when it is asked twice at once',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const answers = { [name]: [cold('-s--b--a-c', wire), cold('--s-a-c---', wire)] };
      const pbx = manager(server({ answers }));

      expectObservable(pbx.pipe(rows)).toBe('----b--a-|');
      expectObservable(pbx.pipe(rows)).toBe('----a-|');
    }),
  );

  it(
    'is an error where the server says so',
    amiTest(({ cold, server, manager, flush }) => {
      const errors: unknown[] = [];
      manager(server({ answers: { [name]: cold('-e', wire) } }))
        .pipe(asked)
        .subscribe({ error: (error: unknown) => errors.push(error) });
      flush();

      expect(errors).toMatchObject([{ kind: 'action', action: name, response: { Message: 'No such thing' } }]);
    }),
  );

  it(
    'ends by its last event on a server that marks no lists',
    amiTest(({ cold, server, manager, expectObservable }) => {
      if (reply.when) return;
      const old = server({ banner: 'Asterisk Call Manager/1.1', answers: { [name]: cold('-p-a-o', wire) } });

      expectObservable(manager(old).pipe(rows)).toBe('---a-|');
    }),
  );

  it(
    'leaves nothing behind when it is unsubscribed half way',
    amiTest(({ cold, server, manager, sessionOf, pending, at, expectObservable }) => {
      const pbx = manager(server({ answers: { [name]: cold('-s-a-b-c', wire) } }));
      const live = sessionOf(pbx);

      expectObservable(live.events$.pipe(map(tagOf))).toBe('');
      expectObservable(pbx.pipe(rows, take(1))).toBe('---(a|)');
      at(20, () => {
        expect(pending()).toBe(0);
      });
    }),
  );

  it(
    'fails with what had come when the connection goes, or the rest does not come',
    amiTest(({ cold, server, manager, expectObservable, flush }) => {
      const gone = manager(server({ answers: { [name]: cold('-s-a-g', { ...wire, g: disconnected() }) } }), {
        reconnect: false,
      });
      const silent = manager(server({ answers: { [name]: cold('-s-a', wire) } }), { timeout: 10 });
      const late: unknown[] = [];

      expectObservable(gone.pipe(rows)).toBe(
        '---a-#',
        undefined,
        new GoneAwayError(`The connection went before ${name} was answered`, 'unknown'),
      );
      silent.pipe(asked as (session$: Observable<Session>) => Observable<Message>).subscribe({
        error: (error: unknown) => late.push(error),
      });
      flush();

      expect(late[0]).toBeInstanceOf(TimeoutError);
      expect(late).toMatchObject([{ stage: 'list', received: [{ Response: 'Success' }, { Event: row }] }]);
    }),
  );
});

it('there are lists to test', () => {
  expect(lists.length).toBeGreaterThan(45);
  expect(lists.map(({ name }) => name)).toContain('Hangup');
});
