import { defer, filter, finalize, map, type Observable, take } from 'rxjs';
import type { Channel } from '../model/Channel.js';
import { HANGUP_CAUSES } from '../model/hangupCauses.js';
import type { Exchange } from './Exchange.js';

/**
 * Bridges a caller with the party that answered. Emits once when that party has gone, and completes.
 * On unsubscribe (the caller has gone) the bridge ends and the party is hung up.
 */
export function talk({ kernel, switchboard }: Exchange, caller: Channel, party: Channel): Observable<void> {
  return defer(() => {
    const bridge = switchboard.bridges.create();
    switchboard.bridges.enter(bridge, party);
    switchboard.bridges.enter(bridge, caller);
    return party.progress$.pipe(
      filter((progress) => progress === 'hungUp' || (progress === 'left' && !bridge.released)),
      take(1),
      map(() => undefined),
      finalize(() => {
        if (bridge.released) return;
        if (caller.bridge === bridge) switchboard.bridges.leave(caller);
        // A party that was redirected has left the bridge and lives on.
        if (party.bridge === bridge) kernel.post(() => switchboard.hangup(party, party.cause || HANGUP_CAUSES.clear));
      }),
    );
  });
}
