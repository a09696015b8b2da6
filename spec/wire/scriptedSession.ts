import {
  type Connection,
  type Diagnostic,
  Manager,
  type ManagerOptions,
  memoryTransport,
  type Session,
} from 'rx-asterisk';
import { VirtualTimeScheduler } from 'rxjs';

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

/** Opens a session; `answer` makes the server's reply to what the client sends, with its ActionID. */
export function scriptedSession(
  options: Partial<ManagerOptions> = {},
  answer: (actionId: string) => string = success,
): ScriptedSession {
  const sent: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const errors: unknown[] = [];
  const sessions: Session[] = [];
  let server: Connection | undefined;
  const pbx = new Manager({
    username: 'admin',
    secret: 'secret123',
    auth: 'plain',
    keepAlive: false,
    reconnect: false,
    scheduler: new VirtualTimeScheduler(),
    transport: memoryTransport((connection) => {
      server = connection;
      connection.bytes$.subscribe((bytes) => {
        const text = Buffer.from(bytes).toString();
        sent.push(text);
        const reply = sent.length === 1 ? success(idIn(text)) : answer(idIn(text));
        if (reply !== '') connection.write(reply);
      });
      connection.write('Asterisk Call Manager/11.0.0\r\n');
    }),
    ...options,
  });
  pbx.diagnostics$.subscribe((diagnostic) => diagnostics.push(diagnostic));
  pbx.subscribe({ next: (session) => sessions.push(session), error: (error: unknown) => errors.push(error) });
  return {
    session: sessions[0]!,
    sent: () => sent.slice(1).join(''),
    serve: (data) => server!.write(data),
    diagnostics,
    errors,
  };
}

function success(actionId: string): string {
  return `Response: Success\r\nActionID: ${actionId}\r\n\r\n`;
}

function idIn(text: string): string {
  return /\nActionID: ([^\r]*)/.exec(text)?.[1] ?? '';
}
