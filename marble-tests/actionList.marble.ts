import { filter, map, pipe, take } from 'rxjs';
import {
  action,
  coreShowChannels,
  GoneAwayError,
  hangup,
  PermissionDeniedError,
  queueStatus,
  TimeoutError,
} from 'rx-asterisk';
import { amiTest, event, events, listStart, response, tagged, tags } from 'rx-asterisk/testing';

const wire = tagged({
  s: listStart(),
  S: listStart({ EventList: 'Start' }),
  p: response('Success', { Message: 'Channels will follow' }),
  a: event('CoreShowChannel', { Channel: 'PJSIP/1001-00000001' }),
  b: event('CoreShowChannel', { Channel: 'PJSIP/1002-00000002' }),
  c: events.coreShowChannelsComplete({ ListItems: '2' }),
  C: event('CoreShowChannelsComplete', { ListItems: '2' }),
  x: events.coreShowChannelsComplete({ EventList: 'cancelled' }),
  d: response('Error', { Message: 'Permission denied' }),
  h: event('Hangup'),
  // An event of a row's name that belongs to nobody's answer.
  i: event('CoreShowChannel'),
});

const channels = pipe(action('CoreShowChannels'), tags());

describe('an action that is answered with a list', () => {
  it(
    'emits the rows as they arrive and completes on the end of the list',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const answer = cold('-s-a--b-c-', wire);
      const expected = '   ---a--b-|';

      expectObservable(manager(server({ answers: { CoreShowChannels: answer } })).pipe(channels)).toBe(expected);
    }),
  );

  it(
    'completes without rows where there are none, and at once where the whole list comes within the write',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const empty = cold('-s-c-', wire);

      expectObservable(manager(server({ answers: { CoreShowChannels: empty } })).pipe(channels)).toBe('---|');
      expectObservable(manager(server({ answers: { CoreShowChannels: '(sabc)' }, values: wire })).pipe(channels)).toBe(
        '(ab|)',
      );
    }),
  );

  it(
    'reads EventList whatever its case, and a cancelled list as ended',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const answers = { CoreShowChannels: [cold('-S-a-c', wire), cold('-s-a-x', wire)] };
      const pbx = manager(server({ answers }));

      expectObservable(pbx.pipe(channels)).toBe('---a-|');
      expectObservable(pbx.pipe(channels)).toBe('---a-|');
    }),
  );

  it(
    "ends with the catalogue's name where the server sends no EventList",
    amiTest(({ cold, server, manager, expectObservable }) => {
      const answers = { CoreShowChannels: [cold('-p-a-b-C', wire), cold('-p-C', wire)] };
      const pbx = manager(server({ banner: 'Asterisk Call Manager/1.1', answers }));

      expectObservable(pbx.pipe(channels)).toBe('---a-b-|');
      expectObservable(pbx.pipe(channels)).toBe('---|');
    }),
  );

  it(
    'is empty where a server that marks its lists answers with a bare Success',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const pbx = manager(server({ answers: { CoreShowChannels: cold('-p', wire) } }));

      expectObservable(pbx.pipe(channels)).toBe('-|');
    }),
  );

  it(
    'is a list by what the server says, for an action that nobody knows',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const own = tagged({
        s: listStart(),
        a: event('MyOwnRow'),
        c: event('MyOwnListComplete', { EventList: 'COMPLETE' }),
        x: event('MyOwnListComplete', { EventList: 'Cancelled' }),
      });
      const pbx = manager(server({ answers: { MyOwnList: [cold('-s-a-c', own), cold('-s-a-x', own)] } }));

      expectObservable(pbx.pipe(action('MyOwnList'), tags())).toBe('---a-|');
      expectObservable(pbx.pipe(action('MyOwnList'), tags())).toBe('---a-|');
    }),
  );

  it(
    'is a list where the very same action is answered with one response otherwise',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const more = tagged({
        r: response('Success', { Message: 'Channel Hungup' }),
        s: listStart(),
        a: event('ChannelHungup', { Channel: 'PJSIP/1001-00000001' }),
        c: events.channelsHungupListComplete(),
      });
      const pbx = manager(server({ answers: { Hangup: [cold('-r', more), cold('-s-a-c', more)] } }));

      expectObservable(pbx.pipe(hangup('PJSIP/1001-00000001'), tags())).toBe('-(r|)');
      expectObservable(pbx.pipe(hangup('/^PJSIP/'), tags())).toBe('           ---a-|');
    }),
  );

  it(
    'passes other events between its rows to events$, and its rows to nobody but who asked',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const sends = cold('  --h---i--h', wire);
      const answer = cold(' -s-a-b--c-', wire);
      const rows = '        ---a-b--|';
      const events = '      --h---i--h';
      const frames = '      -sha-bi-ch';
      const pbx = manager(server({ sends, answers: { CoreShowChannels: answer } }));

      expectObservable(pbx.events$.pipe(tags())).toBe(events);
      expectObservable(pbx.pipe(coreShowChannels(), tags())).toBe(rows);
      expectObservable(
        pbx.frames$.pipe(
          map((frame) => frame.get('Tag')),
          // The login's own response has no letter.
          filter((tag) => tag !== undefined),
        ),
      ).toBe(frames);
    }),
  );

  it(
    'keeps two lists apart that interleave, and other answers in between',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const queues = tagged({
        t: listStart(),
        k: event('QueueParams', { Queue: 'sales' }),
        l: event('QueueMember', { Queue: 'sales' }),
        e: events.queueStatusComplete(),
        r: response('Success'),
      });
      const pbx = manager(
        server({
          answers: {
            CoreShowChannels: cold(' -s-a-b---c', wire),
            QueueStatus: cold('      --t-k-l-e-', queues),
            Ping: cold('             ---r', queues),
          },
        }),
      );

      expectObservable(pbx.pipe(channels)).toBe('              ---a-b---|');
      expectObservable(pbx.pipe(queueStatus(), tags())).toBe('  ----k-l-|');
      expectObservable(pbx.pipe(action('Ping'), tags())).toBe(' ---(r|)');
    }),
  );

  it(
    'keeps the same list asked for twice apart',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const answers = { CoreShowChannels: [cold('-s-a---b-c', wire), cold('-s-b-c', wire)] };
      const pbx = manager(server({ answers }));

      expectObservable(pbx.pipe(channels), '^---').toBe('---a---b-|');
      expectObservable(pbx.pipe(channels), '-^--').toBe('----b-|');
    }),
  );

  it(
    'errors where the server refuses',
    amiTest(({ cold, server, manager, expectObservable }) => {
      expectObservable(manager(server({ answers: { CoreShowChannels: cold('-d', wire) } })).pipe(channels)).toBe(
        '-#',
        undefined,
        new PermissionDeniedError('CoreShowChannels failed: Permission denied', 'CoreShowChannels', {}),
      );
    }),
  );

  it(
    'drops the rest of a list that nobody reads to its end, silently',
    amiTest(({ cold, server, manager, flush, expectObservable }) => {
      const answer = cold('                          -s-a-b-c', wire);
      const asterisk = server({ sends: cold('        ------h-i', wire), answers: { CoreShowChannels: answer } });
      const pbx = manager(asterisk);

      expectObservable(pbx.events$.pipe(tags())).toBe('------h-i');
      expectObservable(pbx.diagnostics$).toBe('       ---------');
      expectObservable(pbx.pipe(channels, take(1))).toBe('---(a|)');
      flush();

      expect(asterisk.askedFor('CoreShowChannels')).toHaveLength(1);
    }),
  );

  it(
    'drops a list whose response comes when nobody waits for it any more, and frees its ActionID',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const mine = pipe(action('CoreShowChannels', { ActionID: 'mine' }), tags());
      const answers = { CoreShowChannels: [cold('--s-a-b-c', wire), cold('-s-b-c', wire)] };
      const pbx = manager(server({ answers }));

      expectObservable(pbx.events$.pipe(tags())).toBe('      ---------------');
      expectObservable(pbx.pipe(mine), '^!').toBe('          -');
      expectObservable(pbx.pipe(mine), '---------^').toBe('  ------------b-|');
    }),
  );

  it(
    'frees the slot of a list that timed out when its end comes late',
    amiTest(({ cold, server, manager, expectObservable }) => {
      const mine = pipe(action('CoreShowChannels', { ActionID: 'mine' }, { timeout: 3 }), tags());
      const answers = { CoreShowChannels: [cold('-s----a-c', wire), cold('-s-b-c', wire)] };
      const pbx = manager(server({ answers }));

      expectObservable(pbx.events$.pipe(tags())).toBe('      ---------------');
      expectObservable(pbx.pipe(mine), '^').toBe(
        '                                                 ----#',
        undefined,
        new TimeoutError('CoreShowChannels: the end of the list did not come within 3 ms', 'list'),
      );
      expectObservable(pbx.pipe(mine), '---------^').toBe('  ------------b-|');
    }),
  );

  it(
    'errors when the connection goes half way, after the rows that came',
    amiTest(({ cold, server, manager, expectObservable, expectSubscriptions }) => {
      const sends = cold(' ----|');
      const answer = cold('-s-a-b-c', wire);
      const pbx = manager(server({ sends, answers: { CoreShowChannels: answer } }), { reconnect: false });

      expectObservable(pbx.pipe(channels)).toBe(
        '                  ---a#',
        undefined,
        new GoneAwayError('The connection went before CoreShowChannels was answered', 'unknown'),
      );
      expectSubscriptions(sends.subscriptions).toBe('^---!');
    }),
  );

  it(
    'is not disturbed by another whose subscriber throws at each row',
    amiTest(({ cold, server, manager, flush, thrown, expectObservable }) => {
      const pbx = manager(server({ answers: { CoreShowChannels: cold('-s-a-b-c', wire) } }));
      const fault = new Error('a fault of the consumer');

      pbx.pipe(channels).subscribe(() => {
        throw fault;
      });
      expectObservable(pbx.pipe(channels)).toBe('---a-b-|');
      flush();

      expect(thrown).toEqual([fault, fault]);
    }),
  );
});
