import {
  catchError,
  count,
  EMPTY,
  ignoreElements,
  map,
  mergeAll,
  mergeMap,
  NEVER,
  type Observable,
  of,
  onErrorResumeNextWith,
} from 'rxjs';
import { type AmiFields, groupByCall } from 'rx-asterisk';
import { amiTest, event, events } from 'rx-asterisk/testing';

const channel = (id: string, Linkedid: string, ChannelState = '4'): Record<string, string> => ({
  Channel: `PJSIP/${id}-00000001`,
  Uniqueid: id,
  Linkedid,
  ChannelState,
});

const wire = {
  a: events.newchannel(channel('a', 'a')),
  b: events.newchannel(channel('b', 'a', '0')),
  c: events.newchannel(channel('c', 'c')),
  v: events.varSet({ ...channel('a', 'a') }),
  d: events.dialBegin({ ...channel('a', 'a'), DestUniqueid: 'b' }),
  // c picks up what rings at b.
  p: events.dialBegin({ ...channel('a', 'a'), DestUniqueid: 'c' }),
  w: events.varSet({ ...channel('c', 'c') }),
  h: events.hangup(channel('a', 'a')),
  g: events.hangup(channel('b', 'a')),
  k: events.hangup(channel('c', 'a')),
  q: event('PeerStatus', { Peer: 'PJSIP/alice' }),
  z: events.hangup(channel('unseen', 'unseen')),
};

type Wire = AmiFields & { readonly Event: string };

/** The names of the events of each group, behind its key. */
const groups = (source$: Observable<Wire>): Observable<string> =>
  source$.pipe(
    groupByCall(),
    mergeMap((group) => group.pipe(map(({ Event }) => `${group.key} ${Event}`))),
  );

describe('groupByCall', () => {
  it(
    'emits nothing without events, and ends with its source',
    amiTest(({ cold, expectObservable, expectSubscriptions }) => {
      const source = cold<Wire>('--|');
      expectObservable(groups(NEVER)).toBe('-----');
      expectObservable(groups(EMPTY)).toBe('|');
      expectObservable(groups(cold<Wire>('-#'))).toBe('-#');
      expectObservable(groups(source)).toBe('--|');
      expectSubscriptions(source.subscriptions).toBe('^-!');
    }),
  );

  it(
    'groups the events of all channels of a call, and leaves out what is of none that it has seen begin',
    amiTest(({ cold, expectObservable }) => {
      const source = cold('a-b-q-z-c-v-d-h-g-k-|', wire);
      expectObservable(groups(source)).toBe('a-b-----c-v-d-h-g-k-|', {
        a: 'a Newchannel',
        b: 'a Newchannel',
        c: 'c Newchannel',
        v: 'a VarSet',
        d: 'a DialBegin',
        h: 'a Hangup',
        g: 'a Hangup',
        k: 'c Hangup',
      });
    }),
  );

  it(
    'completes a group behind the last event of its call',
    amiTest(({ cold, expectObservable }) => {
      const counts = cold('a-b-c-h-g-v----|', wire).pipe(
        groupByCall(),
        mergeMap((group) =>
          group.pipe(
            count(),
            map((events) => `${group.key}: ${String(events)}`),
          ),
        ),
      );
      expectObservable(counts).toBe('        --------a------(c|)', { a: 'a: 4', c: 'c: 1' });
    }),
  );

  it(
    'joins the group of a call that becomes part of another to the older one',
    amiTest(({ cold, expectObservable }) => {
      const source = cold('a-b-d-c-p-w-k-h-g-', wire);
      expectObservable(groups(source)).toBe('a-b-d-c-p-w-k-h-g-', {
        a: 'a Newchannel',
        b: 'a Newchannel',
        d: 'a DialBegin',
        c: 'c Newchannel',
        p: 'a DialBegin',
        w: 'a VarSet',
        k: 'a Hangup',
        h: 'a Hangup',
        g: 'a Hangup',
      });
    }),
  );

  it(
    'begins anew for each subscriber, and unsubscribes from its source',
    amiTest(({ cold, expectObservable, expectSubscriptions }) => {
      const source = cold('a-b-h-', wire);
      const groups$ = groups(source);
      expectObservable(groups$, '^--!').toBe('a-b', { a: 'a Newchannel', b: 'a Newchannel' });
      expectObservable(groups$, '--^--!').toBe('--a-b', { a: 'a Newchannel', b: 'a Newchannel' });
      expectSubscriptions(source.subscriptions).toBe(['^--!', '--^--!']);
    }),
  );

  it(
    'completes all groups where a new connection begins, for what has ended in between is not known',
    amiTest(({ cold, expectObservable }) => {
      const counts = cold('a-b-c-F-v-a|', { ...wire, F: events.fullyBooted() }).pipe(
        groupByCall(),
        mergeMap((group) =>
          group.pipe(
            count(),
            map((events) => `${group.key}: ${String(events)}`),
          ),
        ),
      );
      expectObservable(counts).toBe('------(ac)-(n|)', { a: 'a: 2', c: 'c: 1', n: 'a: 1' });
    }),
  );

  it(
    'errors its groups with its source',
    amiTest(({ cold, expectObservable }) => {
      expectObservable(groups(cold('a-#', wire))).toBe('a-#', { a: 'a Newchannel' });
      const ends = cold('a-#', wire).pipe(
        groupByCall(),
        map((group) =>
          group.pipe(
            ignoreElements(),
            catchError((error: unknown) => of(error)),
          ),
        ),
        onErrorResumeNextWith(EMPTY),
      );
      expectObservable(ends.pipe(mergeAll())).toBe('--(e|)', { e: 'error' });
    }),
  );
});
