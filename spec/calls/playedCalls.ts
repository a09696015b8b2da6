import { type Call, type CallProgress, calls, type CallSnapshot, Manager } from 'rx-asterisk';
import { event, listStart, raw, ScriptedServer, type ServerWord } from 'rx-asterisk/testing';
import { map, mergeMap, of, Subject, VirtualTimeScheduler } from 'rxjs';

/** Something that happened in a call, with what was known of the call then. */
export interface Told {
  readonly call: Call;
  readonly progress: CallProgress;
  readonly snapshot: CallSnapshot;
}

/** What `calls()` tells of frames that a server sends, in its order. No channel is there at the beginning. */
export function playedCalls(frames: readonly string[]): readonly Told[] {
  const told: Told[] = [];
  const sends = new Subject<ServerWord>();
  const scheduler = new VirtualTimeScheduler();
  const noChannels = of(listStart(), event('CoreShowChannelsComplete', { EventList: 'Complete', ListItems: '0' }));
  const noBridges = of(listStart(), event('BridgeListComplete', { EventList: 'Complete', ListItems: '0' }));
  const server = new ScriptedServer(scheduler, [
    { sends, answers: { BridgeList: noBridges, CoreShowChannels: noChannels } },
  ]);
  const pbx = new Manager({
    username: 'admin',
    secret: 'secret123',
    auth: 'plain',
    keepAlive: false,
    reconnect: false,
    scheduler,
    transport: server.transport,
  });
  pbx
    .pipe(
      calls(),
      mergeMap((call) => call.progress$.pipe(map((progress) => ({ call, progress, snapshot: call.snapshot() })))),
    )
    .subscribe((each) => told.push(each));
  for (const frame of frames) sends.next(raw(frame));
  pbx.close();
  return told;
}
