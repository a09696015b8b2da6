import { defer, type MonoTypeOperatorFunction, takeWhile } from 'rxjs';
import type { AmiFields } from '../catalogue/AmiFields.js';
import { channelIds, learn, roleIn } from './ChannelIds.js';

/**
 * Every event until a channel hangs up, which is known by its name, a `Rename` followed, or its Uniqueid.
 * Emits what comes, the channel's `Hangup` included, and completes with it, or with its source: a hang-up that was missed
 * during a reconnect does not come again. Errors with its source; unsubscribing unsubscribes from it. Throws `ArgumentError`
 * for an empty id.
 * @example
 * pbx.events$.pipe(forChannel(id), untilHangup(id)).subscribe({ complete: () => console.log('hung up') });
 */
export function untilHangup<Event extends AmiFields>(channel: string): MonoTypeOperatorFunction<Event> {
  const given = channelIds('untilHangup', channel);
  return (events$) =>
    defer(() => {
      let ids = given;
      return events$.pipe(
        takeWhile((event) => {
          const role = roleIn(ids, event);
          if (role !== undefined) ids = learn(ids, event, role);
          return !(event['Event'] === 'Hangup' && role === '');
        }, true),
      );
    });
}
