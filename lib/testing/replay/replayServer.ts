import type { Observable, SchedulerLike } from 'rxjs';
import { memoryTransport } from '../../transport/memoryTransport.js';
import type { Transport } from '../../transport/Transport.js';
import { listen, type ListenAddress, type ListenOptions } from '../server/listen.js';
import { checkEntries, readTranscript, type TranscriptEntry } from './readTranscript.js';
import { replay } from './replay.js';
import { toRecording } from './toRecording.js';

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
 * Answers clients with a recorded conversation: JSON lines, or their entries.
 *
 * An action gets what the server sent from the next recorded action of the same name and fields until the client's next one,
 * in the recorded pieces, with the client's ActionIDs. Time is not replayed. Each recorded action answers once. A login is
 * accepted, or refused, as it was recorded, whoever logs in and whether by MD5 or not. What was not recorded is answered as
 * an unknown action. Throws `ConfigurationError` for a damaged transcript.
 * @example
 * const server = replayServer(readFileSync('queue-call.jsonl', 'utf8'));
 * const pbx = new Manager({ transport: server.transport(), username: 'any', secret: 'any' });
 */
export function replayServer(transcript: string | readonly TranscriptEntry[]): ReplayServer {
  const entries = typeof transcript === 'string' ? readTranscript(transcript) : checkEntries(transcript);
  const recording = toRecording(entries);
  return {
    transport: (scheduler) => memoryTransport((client) => replay(recording, client), scheduler),
    listen: (options = {}) => listen(options, (client) => replay(recording, client)),
  };
}
