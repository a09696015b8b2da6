import { type AmiFields, forChannel, ofLinkedid, untilHangup } from 'rx-asterisk';
import { amiTest, event, tagged, tags } from 'rx-asterisk/testing';
import { EMPTY, NEVER, take } from 'rxjs';

const NAME = 'PJSIP/1001-00000001';
const ID = '1795408655.2';

const wire: Readonly<Record<string, AmiFields>> = tagged({
  n: event('Newchannel', { Channel: NAME, Uniqueid: ID, Linkedid: ID }),
  v: event('VarSet', { Channel: NAME, Uniqueid: ID, Linkedid: ID, Variable: 'X', Value: '1' }),
  d: event('DialBegin', { Channel: 'PJSIP/2-2', Uniqueid: '2', DestChannel: NAME, DestUniqueid: ID, DestLinkedid: ID }),
  p: event('ParkedCall', { ParkeeChannel: NAME, ParkeeUniqueid: ID, ParkeeLinkedid: ID }),
  s: event('BridgeEnter', { Channel: 'PJSIP/2-2', Uniqueid: '2', SwapUniqueid: ID }),
  c: event('CEL', { Channel: NAME, UniqueID: ID, LinkedID: ID }),
  t: event('FAXStatus', { Channel: NAME }),
  r: event('Rename', { Channel: NAME, Newname: 'PJSIP/1001-00000001<ZOMBIE>', Uniqueid: ID }),
  z: event('Hangup', { Channel: 'PJSIP/1001-00000001<ZOMBIE>', Uniqueid: ID, Linkedid: ID }),
  h: event('Hangup', { Channel: NAME, Uniqueid: ID, Linkedid: ID }),
  // Others: without a channel, another's, one of the same name after a restart, and a text that is no channel.
  o: event('PeerStatus', { Peer: NAME }),
  e: event('QueueMemberStatus', { Channel: '' }),
  x: event('Hangup', { Channel: 'PJSIP/2-2', Uniqueid: '2', Linkedid: '2' }),
  y: event('Hangup', { Channel: 'PJSIP/2-2', Uniqueid: '2', Linkedid: ID, DestChannel: NAME, DestUniqueid: ID }),
  w: event('Newchannel', { Channel: NAME, Uniqueid: '1799999999.2', Linkedid: '1799999999.2' }),
  u: event('UserEvent', { Channel: 'PJSIP/2-2', Uniqueid: '2', Note: NAME, Other: ID }),
});

describe.each([
  ['its name', NAME],
  ['its Uniqueid', ID],
])('forChannel by %s', (_, id) => {
  it(
    'emits its own events and those in which it is a party, and no others',
    amiTest(({ cold, expectObservable, expectSubscriptions }) => {
      const source = cold('-n-(oexu)-v-d-p-s-c-t-h-|', wire);
      const expected = '   -n--------v-d-p-s-c-t-h-|';

      expectObservable(source.pipe(forChannel(id), tags())).toBe(expected);
      expectSubscriptions(source.subscriptions).toBe('^-----------------------!');
    }),
  );

  it(
    'follows a Rename, and leaves out another channel that has the name later',
    amiTest(({ cold, expectObservable }) => {
      const source = cold('n-r-w-z-t|', wire);
      const expected = '   n-r---z--|';

      expectObservable(source.pipe(forChannel(id), tags())).toBe(expected);
    }),
  );

  it(
    'never emits over a silent source, and completes with an empty one, and errors with its own',
    amiTest(({ cold, expectObservable }) => {
      expectObservable(NEVER.pipe(forChannel(id))).toBe('---');
      expectObservable(EMPTY.pipe(forChannel(id))).toBe('|');
      const source = cold('x-n-#', wire, new Error('gone'));
      expectObservable(source.pipe(forChannel(id), tags())).toBe('--n-#', undefined, new Error('gone'));
    }),
  );

  it(
    'leaves its source on unsubscription, and each subscription follows for itself',
    amiTest(({ cold, hot, expectObservable, expectSubscriptions }) => {
      const source = hot('--n-r-z-----', wire);
      const own$ = source.pipe(forChannel(id), tags());

      expectObservable(own$, '^----!').toBe('--n-r');
      expectObservable(own$, '-^').toBe('    --n-r-z');
      expectObservable(cold('v-n|', wire).pipe(forChannel(id), take(1), tags())).toBe('(v|)');
      expectSubscriptions(source.subscriptions).toBe(['^----!', '-^']);
    }),
  );
});

describe.each([
  ['its name', NAME],
  ['its Uniqueid', ID],
])('untilHangup by %s', (_, id) => {
  it(
    'passes what comes until it hangs up, its Hangup included',
    amiTest(({ cold, expectObservable, expectSubscriptions }) => {
      const source = cold('-o-n-x-d-y-h-o-|', wire);
      const expected = '   -o-n-x-d-y-(h|)';

      expectObservable(source.pipe(untilHangup(id), tags())).toBe(expected);
      expectSubscriptions(source.subscriptions).toBe('^----------!');
    }),
  );

  it(
    'follows a Rename',
    amiTest(({ cold, expectObservable }) => {
      expectObservable(cold('-n-r-z-o-', wire).pipe(untilHangup(id), tags())).toBe('-n-r-(z|)');
    }),
  );

  it(
    'completes with its source, errors with it, and leaves it',
    amiTest(({ cold, expectObservable, expectSubscriptions }) => {
      expectObservable(NEVER.pipe(untilHangup(id))).toBe('---');
      expectObservable(EMPTY.pipe(untilHangup(id))).toBe('|');
      expectObservable(cold('-n-|', wire).pipe(untilHangup(id), tags())).toBe('-n-|');
      const failing = cold('-n-#', wire, new Error('gone'));
      expectObservable(failing.pipe(untilHangup(id), tags())).toBe('-n-#', undefined, new Error('gone'));
      const source = cold('-n-n-n-h', wire);
      const until$ = source.pipe(untilHangup(id), tags());
      expectObservable(until$, '^--!').toBe('-n-');
      expectObservable(until$, '-^').toBe('--n-n-n-(h|)');
      expectSubscriptions(source.subscriptions).toBe(['^--!', '-^------!']);
    }),
  );
});

describe('ofLinkedid', () => {
  it(
    'emits what has the Linkedid under any prefix, in any spelling',
    amiTest(({ cold, expectObservable, expectSubscriptions }) => {
      const source = cold('-n-x-d-p-c-(oeu)-y-|', wire);
      const expected = '   -n---d-p-c-------y-|';

      expectObservable(source.pipe(ofLinkedid(ID), tags())).toBe(expected);
      expectSubscriptions(source.subscriptions).toBe('^------------------!');
    }),
  );

  it(
    'completes and errors with its source, and leaves it',
    amiTest(({ cold, expectObservable, expectSubscriptions }) => {
      expectObservable(NEVER.pipe(ofLinkedid(ID))).toBe('---');
      expectObservable(EMPTY.pipe(ofLinkedid(ID))).toBe('|');
      const source = cold('-n-#', wire, new Error('gone'));
      expectObservable(source.pipe(ofLinkedid(ID), tags())).toBe('-n-#', undefined, new Error('gone'));
      expectObservable(source.pipe(ofLinkedid(ID), tags()), '^-!').toBe('-n-');
      expectSubscriptions(source.subscriptions).toBe(['^--!', '^-!']);
    }),
  );
});

describe('the id', () => {
  it.each(['', ' '])('is no empty one: %j', (id) => {
    const message = `is neither a name nor a Uniqueid`;
    expect(() => forChannel(id)).toThrow(`forChannel: channel: ${JSON.stringify(id)} ${message}`);
    expect(() => untilHangup(id)).toThrow(`untilHangup: channel: ${JSON.stringify(id)} ${message}`);
    expect(() => ofLinkedid(id)).toThrow(`ofLinkedid: id: ${JSON.stringify(id)} is no Linkedid`);
  });
});
