import type { Observable, SchedulerLike } from 'rxjs';
import { memoryTransport } from '../../transport/memoryTransport.js';
import type { Connection, Transport } from '../../transport/Transport.js';
import { listen, type ListenAddress, type ListenOptions } from '../server/listen.js';
import type { Pace } from './Agenda.js';
import { type Conversation, loadConversation } from './loadConversation.js';
import type { TranscriptEntry } from './readTranscript.js';
import { paceOf, type ReplayOptions } from './ReplayOptions.js';
import { replayTurns } from './replayTurns.js';
import { TimedReplay } from './TimedReplay.js';
import { toRecording } from './toRecording.js';
import { toTimetable } from './toTimetable.js';

/** A server that says again what another one said. Each connection begins the conversation anew. */
export interface ReplayServer {
  /** A way to it within the process, for a manager's `transport`. Bytes arrive at once, or on the scheduler. */
  transport(scheduler?: SchedulerLike): Transport;
  /**
   * Opens it on a TCP or TLS socket, by default a free port of 127.0.0.1.
   * Emits the address once it listens. Never completes; errors with `CommunicationError` where it cannot listen.
   * Unsubscribing stops listening and drops the clients.
   * @example
   * replayServer(recorded).listen().subscribe(({ host, port }) => console.log(`AMI at ${host}:${port}`));
   */
  listen(options?: ListenOptions): Observable<ListenAddress>;
}

/**
 * Answers clients with a recorded conversation: the path of a transcript, its text, or its entries.
 *
 * Without options it goes turn by turn, and no time passes: an action gets what the server sent from the next recorded action
 * of the same name and fields until the client's next one, in the recorded pieces. With `speed` or `virtual` it keeps the
 * recorded time, as `replay` does: the time runs from the login on, an action gets its answer alone, and what the server sent
 * unasked comes by itself. The connection stays open when the recording has ended.
 *
 * Either way answers have the client's ActionIDs, and each recorded action answers once. A login is accepted, or refused, as it
 * was recorded, whoever logs in and whether by MD5 or not. What was not recorded is answered as an unknown action. Throws
 * `ConfigurationError`, which names file and line, for a damaged transcript, and `ArgumentError` for a wrong option.
 * @example
 * const server = replayServer('queue-call.jsonl');
 * const pbx = new Manager({ transport: server.transport(), username: 'any', secret: 'any' });
 */
export function replayServer(
  file: string | readonly TranscriptEntry[],
  { speed, virtual }: ReplayOptions = {},
): ReplayServer {
  const conversation = loadConversation(file);
  const isTimed = speed !== undefined || virtual !== undefined;
  const accept = isTimed ? inTime(conversation, paceOf({ speed, virtual })) : inTurns(conversation);
  return {
    transport: (scheduler) => memoryTransport(accept, scheduler),
    listen: (options = {}) => listen(options, accept),
  };
}

function inTurns(conversation: Conversation): (client: Connection) => void {
  const recording = toRecording(conversation);
  return (client) => replayTurns(recording, client);
}

function inTime(conversation: Conversation, pace: Pace): (client: Connection) => void {
  const timetable = toTimetable(conversation);
  return (client) => {
    const replaying = new TimedReplay(timetable, client, pace);
    client.bytes$.subscribe({
      next: (bytes) => replaying.receive(bytes),
      // The client is gone, and so is this replay.
      error: () => replaying.stop(),
      complete: () => {
        replaying.stop();
        client.close();
      },
    });
    replaying.start();
  };
}
