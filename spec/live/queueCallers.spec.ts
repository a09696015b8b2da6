import * as fc from 'fast-check';
import type { LiveQueueCaller } from 'rx-asterisk';
import { insert, join, leave, settle } from '../../lib/live/queueCallers.js';

/** Somebody comes into a queue in front of some, or leaves it. */
interface Deed {
  readonly leaves: boolean;
  readonly at: number;
}

type Callers = readonly LiveQueueCaller[];

const caller = (uniqueid: string, position: number): LiveQueueCaller => ({
  uniqueid,
  position,
  channel: uniqueid,
  callerIdNum: undefined,
  callerIdName: undefined,
  joinedAt: new Date(0),
});

const isThere = (callers: Callers, uniqueid: string): boolean => callers.some((one) => one.uniqueid === uniqueid);

/** As Asterisk does it, and what it tells of it: how a list of callers becomes another. */
function perform(queue: string[], { leaves, at }: Deed, name: string): (callers: Callers) => Callers {
  if (leaves && queue.length > 0) {
    const [gone = ''] = queue.splice(at % queue.length, 1);
    return (callers) => leave(callers, gone);
  }
  const place = at % (queue.length + 1);
  queue.splice(place, 0, name);
  return (callers) => (isThere(callers, name) ? callers : join(callers, caller(name, place + 1)));
}

const listed = (callers: Callers, queue: readonly string[]): Callers =>
  queue.reduce<Callers>((all, name, at) => (isThere(all, name) ? all : insert(all, caller(name, at + 1))), callers);

it('has the callers in their order, wherever the list comes among events that are late', () => {
  const deeds = fc.array(fc.record({ leaves: fc.boolean(), at: fc.nat(9) }), { maxLength: 20 });
  fc.assert(
    fc.property(deeds, fc.nat(20), fc.nat(20), (all, first, late) => {
      const queue: string[] = [];
      // What happened before anybody listened is in no event.
      const events = all.map((deed, at) => perform(queue, deed, `c${at}`)).slice(first);
      const before: string[] = [];
      all.slice(0, first).forEach((deed, at) => perform(before, deed, `c${at}`));
      // The list is made when so many of the events have happened, and is told before the last `late` of these.
      const happened = Math.min(late, events.length);
      const then = [...before];
      const list = all.slice(first, first + happened).reduce((names, deed, at) => {
        perform(names, deed, `c${first + at}`);
        return names;
      }, then);
      const told = events.reduce<Callers>(
        (callers, event) => event(callers),
        settle(listed([], list), list, () => true),
      );
      expect(told.map(({ uniqueid, position }) => `${position} ${uniqueid}`)).toEqual(
        queue.map((name, at) => `${at + 1} ${name}`),
      );
    }),
    { numRuns: 300 },
  );
});
