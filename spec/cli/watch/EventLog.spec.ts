import { events } from 'rx-asterisk/testing';
import { EventLog } from '../../../lib/cli/watch/EventLog.js';

const hangup = events.hangup();

describe('the log of events', () => {
  it('keeps the last thousand, from the oldest to the newest', () => {
    const log = new EventLog();
    for (let at = 0; at < 999; at += 1) log.add(hangup, at);
    expect(log.last).toHaveLength(999);
    for (let at = 999; at < 2_345; at += 1) log.add(hangup, at);
    expect(log.last.map(({ at }) => at)).toEqual(Array.from({ length: 1_000 }, (_, place) => 1_345 + place));
  });

  it('is the same array while nothing comes, and another one afterwards', () => {
    const log = new EventLog();
    log.add(hangup, 1);
    const { last } = log;
    expect(log.last).toBe(last);
    log.add(hangup, 2);
    expect(last).toHaveLength(1);
    expect(log.last).toHaveLength(2);
  });

  it('counts what came in each of the last sixty seconds that are over', () => {
    const log = new EventLog();
    for (const at of [0, 10_000, 10_999, 69_999, 70_000]) log.add(hangup, at);
    const rates = log.rates(70_500);
    expect(rates).toHaveLength(60);
    expect([rates[0], rates[1], rates.at(-1)]).toEqual([2, 0, 1]);
    expect(log.rates(71_000).at(-1)).toBe(1);
    expect(log.rates(1_000_000)).toEqual(Array.from({ length: 60 }, () => 0));
  });
});
