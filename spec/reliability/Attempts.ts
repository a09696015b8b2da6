import type { Socket } from 'node:net';
import { action, type AmiError, Manager, type ManagerOptions, type Status, TimeoutError } from 'rx-asterisk';
import { lastValueFrom, map, takeWhile, toArray } from 'rxjs';

/** What became of a manager that tried a server until it gave up, while an action waited and Pings were due. */
export interface Attempts {
  /** What `status$` told, in order. */
  readonly steps: readonly string[];
  /** How the action ended that waited for a session. */
  readonly asked: unknown;
}

/** Tries a server twice, and with little between. */
export async function attempts(options: Partial<ManagerOptions>): Promise<Attempts> {
  const pbx = impatient(options);
  const steps = stepsUntil(pbx, ({ state }) => state === 'closed');
  const waiting$ = pbx.pipe(action('Getvar', { Variable: 'A' }, { timeout: 60_000 }));
  const asked = await lastValueFrom(waiting$).catch((error: unknown) => error);
  return { steps: await steps, asked };
}

/** A manager that waits for nothing longer than it must. */
export function impatient(options: Partial<ManagerOptions>): Manager {
  return new Manager({
    username: 'admin',
    secret: 'secret123',
    timeout: 30_000,
    linger: 0,
    // Due at once wherever they may be sent.
    keepAlive: { interval: 1, deadline: 30_000 },
    reconnect: { initialDelay: 1, maxDelay: 1, retries: 1 },
    ...options,
  });
}

/** What `status$` tells until it tells that. */
export function stepsUntil(pbx: Manager, isLast: (status: Status) => boolean): Promise<string[]> {
  return lastValueFrom(
    pbx.status$.pipe(
      takeWhile((status) => !isLast(status), true),
      map(step),
      toArray(),
    ),
  );
}

function step(status: Status): string {
  switch (status.state) {
    case 'connecting':
    case 'authenticating':
      return `${status.state} ${status.attempt}`;
    case 'ready':
      return `ready ${status.epoch}`;
    case 'reconnecting':
      return `reconnecting: ${nameOf(status.cause)}`;
    case 'closed':
      return status.cause === undefined ? 'closed' : `closed: ${nameOf(status.cause)}`;
    case 'idle':
      return 'idle';
  }
}

function nameOf(cause: unknown): string {
  if (cause instanceof TimeoutError) return `TimeoutError at ${cause.stage}`;
  // Whatever the library raises is one.
  return (cause as AmiError).name;
}

/** Writes down what a server gets from its clients. */
export class Ear {
  text = '';

  /** The names of the actions that came, in order. */
  get actions(): string[] {
    return [...this.text.matchAll(/^Action: (.*)\r$/gm)].map(([, name = '']) => name);
  }

  on(script: (socket: Socket) => void): (socket: Socket) => void {
    return (socket) => {
      socket.on('data', (chunk: Buffer) => (this.text += chunk.toString('latin1')));
      script(socket);
    };
  }
}
