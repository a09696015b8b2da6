import fc from 'fast-check';
import * as library from 'rx-asterisk';
import { ArgumentError, AmiError, type Manager } from 'rx-asterisk';
import type { Observable, OperatorFunction } from 'rxjs';
import { parameters as catalogue } from '../../lib/catalogue/parameters.js';
import { AskedServer, type ReadAction } from './AskedServer.js';
import {
  anyText,
  argumentFrom,
  argumentsOf,
  fieldsOf,
  Leaf,
  leavesIn,
  tameText,
  type Tree,
} from './hostileArguments.js';
import { serverReading } from './serverReading.js';
import { actionOperators, methodsIn, type Signature } from './shapes.js';

/** What servers offer: all there is, and a console only, as before Asterisk 1.8. */
const OFFERS: readonly (readonly string[])[] = [
  [...catalogue.keys(), 'SetCDRUserField', 'ZapHangup'],
  [...catalogue.keys()]
    .filter((name) => !/^(?:Monitor|.*Monitor|SIP.*)$/.test(name))
    .concat('MixMonitor', 'StopMixMonitor', 'MixMonitorMute'),
  [
    'Command',
    'Setvar',
    'Getvar',
    'ZapHangup',
    'ZapTransfer',
    'ZapDNDon',
    'ZapDNDoff',
    'ZapDialOffhook',
    'ZapShowChannels',
  ],
];

/** What a caller hands over as Asterisk spells it, console commands among it. */
const IS_RAW = /^(?:action|originate2|command|perform)$/;
/** Asks the action and the console, and goes without the console for a name that this cannot be told. */
const DOES_WITHOUT = /^confbridge(?:Participants|List)$/;

/** What an asking has led to. */
interface Asked {
  readonly actions: readonly ReadAction[];
  readonly ids: readonly string[];
  readonly rest: string;
  readonly error: unknown;
}

let run = 0;

type Asking = (server: AskedServer, args: readonly unknown[]) => Observable<unknown>;

function ask(server: AskedServer, asking: Asking, args: readonly unknown[]): Asked {
  let error: unknown;
  server.taken();
  try {
    asking(server, args)
      .subscribe({ error: (one: unknown) => (error = one) })
      .unsubscribe();
  } catch (thrown) {
    error = thrown;
  }
  return { ...server.taken(), error };
}

/** Asks with plain words, then with the texts of the arguments: the server must see the same, with the texts for the words. */
function expectNoInjection(
  server: AskedServer,
  name: string,
  asking: Asking,
  trees: readonly Tree[],
): 'sent' | 'refused' {
  const leaves = leavesIn(trees);
  // An ActionID may be among them, which must be new.
  run += 1;
  const words = new Map(leaves.map((leaf, index) => [leaf, `tok${String(run)}n${String(index)}x`]));
  const put = (text: string): string =>
    text.replace(/tok\d+n(\d+)x/g, (_, index: string) => leaves[Number(index)]!.text);
  const tame = ask(
    server,
    asking,
    trees.map((tree) => argumentFrom(tree, (leaf) => words.get(leaf)!)),
  );
  const hostile = ask(
    server,
    asking,
    trees.map((tree) => argumentFrom(tree, ({ text }) => text)),
  );
  const isRaw = IS_RAW.test(name);
  // A file that is called like its channel has no slashes.
  const read = (text: string): string => (name === 'monitor' ? text.replaceAll('/', '-') : text);
  const expected = tame.actions.map((action) =>
    serverReading(action, isRaw).map((parts) => parts.map((part) => read(put(part)))),
  );
  const seen = hostile.actions.map((action) => serverReading(action, isRaw).map((parts) => parts.map(read)));

  expect(hostile.rest).toBe('');
  if (hostile.error !== undefined) expect(hostile.error).toBeInstanceOf(AmiError);
  if (tame.error instanceof ArgumentError) {
    // Where the arguments do not go together, no text makes them.
    expect([seen, hostile.error]).toEqual([[], expect.any(ArgumentError)]);
    return 'refused';
  }
  if (hostile.error instanceof ArgumentError) {
    expect(seen).toEqual(expected.slice(0, Math.min(seen.length, expected.length - 1)));
    return 'refused';
  }
  if (DOES_WITHOUT.test(name)) expect(expected).toEqual(expect.arrayContaining(seen as unknown[]));
  else expect(seen).toEqual(expected);
  return 'sent';
}

/** Holds a function to it on every server. Says how often something was sent that had a text of ours. */
function examine(
  { name, ...signature }: Signature,
  asking: Asking,
  trees = argumentsOf({ name, ...signature }),
): number {
  let sent = 0;
  for (const offered of OFFERS) {
    const server = new AskedServer(offered);
    server.session();
    fc.assert(
      fc.property(trees, (args) => {
        if (expectNoInjection(server, name, asking, args) === 'sent' && leavesIn(args).length > 0) sent += 1;
      }),
      { numRuns: 25 },
    );
    // Arguments that go together may be rare.
    for (const args of sent > 0 ? [] : fc.sample(argumentsOf({ name, ...signature }, tameText), 300)) {
      if (expectNoInjection(server, name, asking, args) === 'sent' && leavesIn(args).length > 0) sent += 1;
    }
    server.pbx.close();
    // Who does not ask does the same on every server.
    if (!server.hasOffered) break;
  }
  return sent;
}

function takesText({ parameters }: Signature): boolean {
  const holdsText = (shape: Signature['parameters'][number]['shape']): boolean => {
    if (shape.kind === 'list') return holdsText(shape.of);
    if (shape.kind === 'either') return shape.of.some(holdsText);
    if (shape.kind === 'object') return shape.properties.some(([name, one]) => name !== 'timeout' && holdsText(one));
    return shape.kind === 'text' || shape.kind === 'fields';
  };
  return parameters.some(({ shape }) => holdsText(shape));
}

/** Takes what it is given as it is: an operator of the caller's, and a name and fields, which follow below. */
const BY_HAND = ['action', 'firstOffered'];
/** Takes words that it knows only. */
const NEVER_SENT = ['setEvents'];

const operators = actionOperators().filter((one) => takesText(one) && !BY_HAND.includes(one.name));

describe('no argument becomes a header, an action, or another word of a console command', () => {
  it('of the operators, which are as many as the library has', () => {
    expect(actionOperators().length).toBeGreaterThan(140);
    expect(operators.length).toBeGreaterThan(90);
  });

  it.each(operators.map((one) => [one.name, one] as const))('of the operator %s', (name, one) => {
    const make = library[name as keyof typeof library] as (
      ...args: readonly unknown[]
    ) => OperatorFunction<unknown, unknown>;
    const sent = examine(one, ({ pbx }, args) => (pbx as Observable<unknown>).pipe(make(...args)));
    if (!NEVER_SENT.includes(name)) expect(sent).toBeGreaterThan(0);
  });

  const methods = methodsIn('actionMethods', 'actionMethods').filter(takesText);
  it.each(methods.map((one) => [one.name, one] as const))('of the method %s of a manager', (name, one) => {
    const sent = examine(one, ({ pbx }, args) => methodOf(pbx, name)(...args));
    if (!NEVER_SENT.includes(name)) expect(sent).toBeGreaterThan(0);
  });

  const ofChannels = [...methodsIn('channelMethods', 'channelMethods'), ...methodsIn('deviceMethods', 'dahdiMethods')];
  it.each(ofChannels.map((one) => [one.name, one] as const))('of the method %s of a channel', (name, one) => {
    // A line of DAHDI is called by its number, which it takes from its name.
    const isLine = /^(?:dahdi|zap)/.test(name);
    const sent = examine(one, ({ pbx }, [id, ...args]) =>
      isLine
        ? methodOf(pbx.getChannel('DAHDI/3-1'), name)(...args)
        : methodOf(pbx.getChannel(String(id)), name)(...args),
    );
    expect(sent).toBeGreaterThan(0);
  });

  it('of the name of a channel, which is no regular expression: hanging it up hangs up no other', () => {
    const { pbx } = new AskedServer(OFFERS[0]!);
    for (const id of ['/.*/', '/', '//x']) expect(() => pbx.getChannel(id)).toThrow(ArgumentError);
    pbx.close();
  });

  const fields = anyText.chain((text) => {
    const leaf = text.map((one) => new Leaf(one));
    return fc.tuple(
      leaf,
      fieldsOf(text, fc.oneof<fc.Arbitrary<Tree>[]>(leaf, fc.array(leaf, { maxLength: 3 }), fc.boolean())),
    );
  });
  const byHand: Signature = { name: 'action', parameters: [] };

  it('of any action', () => {
    const action = library.action as unknown as (...args: readonly unknown[]) => OperatorFunction<unknown, unknown>;
    expect(
      examine(byHand, ({ pbx }, args) => (pbx as Observable<unknown>).pipe(action(...args)), fields),
    ).toBeGreaterThan(0);
  });

  it('of session.perform', () => {
    const sent = examine(
      byHand,
      (server, [name, all]) => server.session().perform({ name, fields: all } as library.Action),
      fields,
    );
    expect(sent).toBeGreaterThan(0);
  });

  it('of an ActionID that a caller chose: it arrives as it is, or nothing does', () => {
    const server = new AskedServer(OFFERS[0]!);
    const session = server.session();
    let sent = 0;
    fc.assert(
      fc.property(
        anyText.chain((text) => fc.tuple(text, fc.constantFrom('ActionID', 'actionid', 'ACTIONID'))),
        ([id, key]) => {
          const asking: Asking = () => session.perform({ name: 'Ping', fields: { [key]: id } });
          const { actions, ids, rest, error } = ask(server, asking, []);
          expect(rest).toBe('');
          if (error instanceof ArgumentError) expect(actions).toEqual([]);
          else
            expect([actions, ids]).toEqual([
              [[['Action', 'Ping']]],
              [id === '' ? expect.stringMatching(/^[0-9a-f]{8}-\d+$/) : id],
            ]);
          if (actions.length > 0) sent += 1;
        },
      ),
      { numRuns: 300 },
    );
    expect(sent).toBeGreaterThan(50);
    server.pbx.close();
  });

  it('that is no text, number, boolean or list of them: ArgumentError', () => {
    const server = new AskedServer(OFFERS[0]!);
    const session = server.session();
    const shifty = { toString: () => 'a' };
    for (const value of [
      {},
      shifty,
      Object.create(null),
      () => 'x',
      Symbol('x'),
      [[]],
      [{}],
      [null],
      new Date(0),
      new Map(),
    ]) {
      const asking: Asking = () => session.perform({ name: 'Ping', fields: { A: value as string } });
      expect(ask(server, asking, [])).toMatchObject({ actions: [], error: { kind: 'argument' } });
    }
    server.pbx.close();
  });
});

function methodOf(
  owner: Manager | library.Channel,
  name: string,
): (...args: readonly unknown[]) => Observable<unknown> {
  const method = (owner as unknown as Readonly<Record<string, (...args: readonly unknown[]) => Observable<unknown>>>)[
    name
  ]!;
  return method.bind(owner);
}
