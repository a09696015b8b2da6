import { type Diagnostic, Manager, type ManagerOptions, type Session } from 'rx-asterisk';
import { raw, ScriptedServer, type ServerWord, success } from 'rx-asterisk/testing';
import { Subject, VirtualTimeScheduler } from 'rxjs';

/** A session with a server that a test plays. Everything happens at once, and no timer ever fires. */
export interface ScriptedSession {
  readonly session: Session;
  /** What the client has sent since the login. */
  readonly sent: () => string;
  /** Sends bytes as the server, in one piece. */
  readonly serve: (data: string) => void;
  readonly diagnostics: readonly Diagnostic[];
  readonly errors: readonly unknown[];
}

/** Opens a session. */
export function scriptedSession(options: Partial<ManagerOptions> = {}): ScriptedSession {
  const diagnostics: Diagnostic[] = [];
  const errors: unknown[] = [];
  const sessions: Session[] = [];
  const sends = new Subject<ServerWord>();
  const scheduler = new VirtualTimeScheduler();
  const server = new ScriptedServer(scheduler, [{ sends, answers: { Setvar: success() } }]);
  const pbx = new Manager({
    username: 'admin',
    secret: 'secret123',
    auth: 'plain',
    keepAlive: false,
    reconnect: false,
    scheduler,
    transport: server.transport,
    ...options,
  });
  pbx.diagnostics$.subscribe((diagnostic) => diagnostics.push(diagnostic));
  pbx.subscribe({ next: (session) => sessions.push(session), error: (error: unknown) => errors.push(error) });
  return {
    session: sessions[0]!,
    sent: () =>
      server.asked
        .slice(1)
        .map(({ text }) => text)
        .join(''),
    serve: (data) => {
      sends.next(raw(data));
    },
    diagnostics,
    errors,
  };
}
