import { join } from 'node:path';
import { on, type Session } from 'rx-asterisk';
import { replay } from 'rx-asterisk/testing';
import { distinct, lastValueFrom, map, type Observable, scan } from 'rxjs';

/** How many calls have ended. It once counted every leg: a call of two people came out as four. */
function endedCalls(pbx: Observable<Session>): Observable<number> {
  return pbx.pipe(
    on('Hangup'),
    map(({ Linkedid }) => Linkedid),
    distinct(),
    scan((count) => count + 1, 0),
  );
}

it('counts a call once, whatever legs it has', async () => {
  const pbx = replay(join(__dirname, 'fourLegs.jsonl'), { speed: Infinity });
  expect(await lastValueFrom(endedCalls(pbx))).toBe(1);
});
