import { on, type Session } from 'rx-asterisk';
import { amiTest, events } from 'rx-asterisk/testing';
import { filter, map, type Observable } from 'rxjs';

/** Tells whose call nobody took. */
function missedCalls(pbx: Observable<Session>): Observable<string> {
  return pbx.pipe(
    on('DialEnd'),
    filter(({ DialStatus }) => DialStatus === 'NOANSWER' || DialStatus === 'CANCEL'),
    map(({ CallerIDNum, DestCallerIDNum }) => `${DestCallerIDNum} missed a call of ${CallerIDNum}`),
  );
}

const { dialEnd, hangup } = events;

it(
  'tells of calls that nobody took, of none else',
  amiTest(({ session, expectObservable }) => {
    const pbx = session('--a--h-m--|', {
      a: dialEnd({ DialStatus: 'ANSWER' }),
      h: hangup(),
      m: dialEnd({ DialStatus: 'NOANSWER', CallerIDNum: '5550100', DestCallerIDNum: '1001' }),
    });
    expectObservable(missedCalls(pbx)).toBe('-------m--|', { m: '1001 missed a call of 5550100' });
  }),
);
