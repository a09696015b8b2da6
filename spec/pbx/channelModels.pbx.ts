import { isDeepStrictEqual } from 'node:util';
import {
  blindTransfer,
  bridge,
  coreShowChannels,
  hangup,
  type Live,
  liveBridges,
  liveChannels,
  type LiveMap,
  type LiveOperator,
  Manager,
  originate,
  redirect,
  setvar,
} from 'rx-asterisk';
import {
  catchError,
  defer,
  EMPTY,
  filter,
  firstValueFrom,
  lastValueFrom,
  map,
  mergeMap,
  type Observable,
  pairwise,
  repeat,
  take,
  tap,
  timeout,
  toArray,
} from 'rxjs';
import { pictureOf } from '../live/pbxPictures.js';

// Runs against the server that AMI_URL names, configured as in the README: `npm run test:pbx`.
const address = process.env['AMI_URL'];

const MODELS: Readonly<Record<string, () => LiveOperator<object>>> = {
  liveChannels,
  liveBridges,
};

(address === undefined ? describe.skip : describe)('a model of a live server', () => {
  let pbx: Manager;

  beforeEach(() => {
    pbx = Manager.from(address ?? '');
  });

  afterEach(async () => {
    const gone$ = pbx.pipe(
      coreShowChannels(),
      filter(({ Linkedid }) => Linkedid.startsWith('model-')),
      // One may be gone with the other.
      mergeMap(({ Channel }) =>
        pbx.pipe(
          hangup(Channel),
          catchError(() => EMPTY),
        ),
      ),
    );
    await done(gone$);
    pbx.close();
  });

  it.each(Object.entries(MODELS))(
    '%s says after each step of a call what a fresh one says',
    async (_, model) => {
      const live = model()(pbx);
      const held = live.subscribe();
      const ends = ['1001', '1001'].map((exten, at) => `Local/${exten}@default/n${at}`);
      expect(ends).toHaveLength(2);
      for (const [name, deed] of Object.entries(DEEDS)) {
        await deed(pbx);
        await agreement(name, live, model()(pbx));
      }
      held.unsubscribe();
    },
    60_000,
  );
});

const DEEDS: Readonly<Record<string, (pbx: Manager) => Promise<unknown>>> = {
  'a call over a Local pair is answered': (pbx) => call(pbx, 'model-1', '300', { A: '1', _B: '2', __C: '3' }),
  'a variable is set, and one is emptied': async (pbx) => {
    await done(pbx.pipe(setvar(await nameOf(pbx, 'model-1'), 'LATER', 'x \\y')));
    await done(pbx.pipe(setvar(await nameOf(pbx, 'model-1'), 'A', '')));
  },
  'who called is redirected': async (pbx) =>
    done(pbx.pipe(redirect(await nameOf(pbx, 'model-1;2'), { context: 'default', exten: '1001' }))),
  'who was called is redirected': async (pbx) =>
    done(pbx.pipe(redirect(await nameOf(pbx, 'model-1'), { context: 'default', exten: '1001' }))),
  'two are in a conference': async (pbx) => {
    await call(pbx, 'model-2', '200');
    await call(pbx, 'model-3', '200');
  },
  'one is parked': (pbx) => call(pbx, 'model-4', '400'),
  'two are bridged': async (pbx) => {
    await call(pbx, 'model-5', '1001');
    await call(pbx, 'model-6', '1001');
    await done(pbx.pipe(bridge(await nameOf(pbx, 'model-5'), await nameOf(pbx, 'model-6'))));
  },
  'one of them is transferred': async (pbx) =>
    done(pbx.pipe(blindTransfer(await nameOf(pbx, 'model-5'), { exten: '1001', context: 'default' }))),
  'one leaves the conference': async (pbx) => done(pbx.pipe(hangup(await nameOf(pbx, 'model-2')))),
};

async function call(
  pbx: Manager,
  channelId: string,
  exten: string,
  variable: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const options = {
    channel: `Local/${exten}@default/n`,
    ...{ context: 'default', exten: '1004' },
    callerId: '"O\'Brien" <77>',
    variable,
  };
  return done(pbx.pipe(originate({ ...options, channelId, otherChannelId: `${channelId};2` })));
}

function done(answer$: Observable<unknown>): Promise<unknown> {
  return lastValueFrom(answer$.pipe(toArray()));
}

async function nameOf(pbx: Manager, uniqueid: string): Promise<string> {
  const row$ = pbx.pipe(
    coreShowChannels(),
    filter((row) => row.Uniqueid === uniqueid),
  );
  return (await firstValueFrom(row$)).Channel;
}

/**
 * Events come behind lists: it is asked until the two agree and nothing has changed since they were asked before. What differed
 * the last time is what the test fails with.
 */
async function agreement(name: string, live: Live<object>, fresh$: Observable<LiveMap<object>>): Promise<void> {
  let last: { readonly fresh?: unknown; readonly followed?: unknown } = {};
  const agreed$ = defer(() => fresh$.pipe(take(1))).pipe(
    map((fresh) => ({ fresh: pictureOf(fresh), followed: pictureOf(live.snapshot()), map: live.snapshot() })),
    tap((both) => (last = both)),
    repeat({ delay: 200 }),
    pairwise(),
    filter(([before, { fresh, followed, map: now }]) => before.map === now && isDeepStrictEqual(fresh, followed)),
    timeout({ first: 8_000 }),
  );
  await firstValueFrom(agreed$).catch(() => undefined);
  expect({ name, model: last.followed }).toEqual({ name, model: last.fresh });
  expect(last.fresh).not.toEqual({});
}
