import type { RunHelpers, TestScheduler } from 'rxjs/testing';
import type { Manager } from '../../manager/Manager.js';
import type { ManagerOptions } from '../../manager/ManagerOptions.js';
import type { Session } from '../../session/Session.js';
import type { ConnectionScript, ScriptedServer } from './ScriptedServer.js';
import type { ScriptedSession, ScriptedSessionOptions } from './ScriptedSession.js';
import type { ServerWords } from './ServerWord.js';

/** What a test in virtual time works with: RxJS's own helpers, and a PBX. A frame is a millisecond. */
export interface AmiTestHelpers extends RunHelpers {
  /** The clock of the test. */
  readonly scheduler: TestScheduler;
  /**
   * Sessions whose frames come from a diagram, hot from frame 0: pipe any operator of the library to them, as to a manager.
   * `|` closes the connection and completes, `#` breaks it and errors; `disconnected()` and `reconnected()` among the values
   * make a reconnect.
   * @example
   * const pbx = session('--n--h--|', { n: newchannel(), h: hangup() }, { answers: { Hangup: success() } });
   */
  session(diagram: string, values?: ServerWords, options?: ScriptedSessionOptions): ScriptedSession;
  /** A server that plays one script for each connection, the last one for all that follow. */
  server(...scripts: readonly ConnectionScript[]): ScriptedServer;
  /**
   * A manager of that server, by the clock of the test and without jitter, as user admin with the secret `hush-hush`. It sends
   * no Pings unless told to: they would go on for as long as it is connected.
   */
  manager(server: ScriptedServer, options?: Partial<ManagerOptions>): Manager;
  /** The session that a manager has at once, held open until the test ends. */
  sessionOf(pbx: Manager): Session;
  /** Keeps a manager connected, from when to when a diagram of a subscription says: `'^--!'`. */
  hold(pbx: Manager, diagram: string): void;
  /** Does something at a frame, after what the diagrams have at it. */
  at(frame: number, what: () => void): void;
  /** How many timers are running. */
  pending(): number;
  /** What subscribers threw. A test that does not look at it fails with the first of them. */
  readonly thrown: readonly unknown[];
}
