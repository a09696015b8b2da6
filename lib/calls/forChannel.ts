import { defer, filter, type MonoTypeOperatorFunction } from 'rxjs';
import type { AmiFields } from '../catalogue/AmiFields.js';
import { channelIds, learn, roleIn } from './ChannelIds.js';

/**
 * The events of one channel, by its name or its Uniqueid: its own, and those in which it is a party, whatever it is there
 * (`DestChannel` of a Dial, `LocalOneChannel`, `ParkeeChannel`, `TransfereeUniqueid` …). The first event that has both tells
 * the one that was not given; a `Rename` is followed. Events that name no channel, such as those of a bridge or a device, are
 * not among them.
 * Completes and errors with its source; unsubscribing unsubscribes from it. Throws `ArgumentError` for an empty id.
 * @example
 * pbx.events$.pipe(forChannel('PJSIP/1001-00000001')).subscribe((e) => console.log(e.Event));
 */
export function forChannel<Event extends AmiFields>(id: string): MonoTypeOperatorFunction<Event> {
  const given = channelIds('forChannel', id);
  return (events$) =>
    defer(() => {
      let channel = given;
      return events$.pipe(
        filter((event) => {
          const role = roleIn(channel, event);
          if (role !== undefined) channel = learn(channel, event, role);
          return role !== undefined;
        }),
      );
    });
}
