import { catchError, EMPTY, map, merge, type Observable, of, scan, type Subscription, switchMap } from 'rxjs';
import { type BaseManager, coreShowChannels, type Session } from 'rx-asterisk';

type Change = (channels: Map<string, string>) => void;

/** The channels of a PBX as a user would follow them: listed at the beginning of each session, then by its events. */
export class ChannelModel {
  /** Names by Uniqueid. */
  channels: ReadonlyMap<string, string> = new Map();
  readonly subscription: Subscription;

  constructor(manager: BaseManager) {
    this.subscription = manager
      .pipe(switchMap((session) => changesIn(session).pipe(scan(change, new Map<string, string>()))))
      .subscribe({ next: (channels) => (this.channels = channels) });
  }
}

function changesIn(session: Session): Observable<Change> {
  const events$ = session.on('Newchannel', 'Hangup').pipe(
    map(({ Event, Uniqueid, Channel }): Change => {
      return (channels) => (Event === 'Hangup' ? channels.delete(Uniqueid) : channels.set(Uniqueid, Channel));
    }),
  );
  const list$ = of(session).pipe(
    coreShowChannels(),
    map(
      ({ Uniqueid, Channel }): Change =>
        (channels) =>
          channels.set(Uniqueid, Channel),
    ),
    catchError(() => EMPTY),
  );
  return merge(events$, list$);
}

function change(channels: Map<string, string>, apply: Change): Map<string, string> {
  apply(channels);
  return channels;
}
