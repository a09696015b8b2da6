import { map, mergeMap, scan, pipe } from 'rxjs';
import {
  action,
  CommunicationError,
  coreShowChannels,
  eachSession,
  getvar,
  GoneAwayError,
  hangup,
  on,
  ping,
  queueStatus,
} from 'rx-asterisk';
import { amiTest, disconnected, events, failure, listStart, reconnected, success } from 'rx-asterisk/testing';

const { newchannel, queueMember, queueStatusComplete } = events;
const values = {
  n: newchannel({ Exten: '100' }),
  h: events.hangup({ Channel: 'PJSIP/1', Cause: '17' }),
  r: listStart(),
  m: queueMember(),
  c: queueStatusComplete(),
  x: disconnected(),
  y: reconnected(),
  s: success(),
};

describe('session', () => {
  it(
    'emits the events of its diagram at their frames, and completes',
    amiTest(({ session, expectObservable }) => {
      const pbx = session('--h--n--|', values);
      expectObservable(pbx.pipe(on('Hangup'))).toBe('--h-----|', values);
      expectObservable(pbx.pipe(on('Hangup', 'Newchannel'))).toBe('--h--n--|', values);
    }),
  );
  it(
    'records',
    amiTest(({ session, expectObservable, flush }) => {
      const pbx = session('--h--n--|', values, { answers: { Hangup: '-s', QueueStatus: '-r-m-m-c' } });
      expectObservable(pbx.pipe(queueStatus())).toBe('---m-m-|', values);
      expectObservable(
        pbx.pipe(
          on('Hangup'),
          mergeMap(({ Channel }) => pbx.pipe(hangup(Channel))),
        ),
      ).toBe('---s----|', values);
      flush();
      expect(pbx.performed).toEqual([]);
    }),
  );
  it(
    'each',
    amiTest(({ session, expectObservable, flush }) => {
      const pbx = session('--h--y--x--yh-#', values, { answers: { QueueStatus: '(rmmc)' } });
      expectObservable(pbx.pipe(eachSession(queueStatus()))).toBe('(mm)-(mm)-----(mm)-#', values);
      expectObservable(pbx.pipe(ping())).toBe('(mm)-(mm)-----(mm)-#', values);
    }),
  );
});
