import { Buffer } from 'node:buffer';
import { config, map, of, type OperatorFunction } from 'rxjs';
import { type RunHelpers, TestScheduler } from 'rxjs/testing';
import { type AmiFields, Manager, type ManagerOptions, type Message, type Session, toFrames } from 'rx-asterisk';
import { BANNER, type ConnectionScript, ScriptedServer } from './ScriptedServer.js';

/** What nothing that the library shows may contain. */
export const SECRET = 'hush-hush';

/** No test needs more virtual time, in ms; a timer that is still running then was left behind. */
const END_OF_TIME = 3_600_000;

/** What a marble test works with. */
export interface Marbles extends RunHelpers {
  readonly scheduler: TestScheduler;
  /** A server that plays one script for each connection, the last one for all that follow. */
  server(...scripts: readonly ConnectionScript[]): ScriptedServer;
  /** A manager of that server. It sends no Pings unless told to: they would go on for as long as it is connected. */
  manager(server: ScriptedServer, options?: Partial<ManagerOptions>): Manager;
  /** The session that a manager has at once, held open until the test ends. */
  session(pbx: Manager): Session;
  /** Keeps a manager connected, from when to when a diagram of a subscription says. */
  hold(pbx: Manager, diagram: string): void;
  /** Does something at a frame, after what the diagrams have at it. */
  at(frame: number, what: () => void): void;
  /** What consumers threw, which RxJS reports when they are through. */
  readonly thrown: readonly unknown[];
  /** How many actions wait for their time. */
  pending(): number;
}

/** A test in virtual time, for `it`. It fails when anything but it has timers left at the end. */
export function marbles(test: (marbles: Marbles) => void): () => void {
  return () => {
    const scheduler = new TestScheduler((actual: unknown, expected: unknown) => {
      expect(plain(actual)).toEqual(plain(expected));
    });
    const thrown: unknown[] = [];
    const { onUnhandledError } = config;
    config.onUnhandledError = (error) => thrown.push(error);
    try {
      scheduler.run((helpers) => {
        scheduler.schedule(() => {
          if (scheduler.actions.length > 0) throw new Error('A timer was left behind');
        }, END_OF_TIME);
        test({ ...helpers, ...fixtures(scheduler), scheduler, thrown });
      });
    } finally {
      config.onUnhandledError = onUnhandledError;
    }
  };
}

function fixtures(
  scheduler: TestScheduler,
): Pick<Marbles, 'server' | 'manager' | 'session' | 'hold' | 'at' | 'pending'> {
  return {
    server: (...scripts) => new ScriptedServer(scheduler, scripts),
    manager: ({ transport }, options) =>
      new Manager({
        username: 'admin',
        secret: SECRET,
        transport,
        scheduler,
        random: () => 0.5,
        keepAlive: false,
        ...options,
      }),
    session: (pbx) => {
      let session: Session | undefined;
      pbx.subscribe((live) => (session = live));
      expect(session).toBeDefined();
      return session!;
    },
    hold: (pbx, diagram) => {
      const { subscribedFrame, unsubscribedFrame } = TestScheduler.parseMarblesAsSubscriptions(diagram, true);
      scheduler.schedule(() => {
        const connection = pbx.connect();
        if (unsubscribedFrame === Infinity) return;
        scheduler.schedule(() => {
          connection.unsubscribe();
        }, unsubscribedFrame - subscribedFrame);
      }, subscribedFrame);
    },
    at: (frame, what) => {
      // Two steps: the second stands behind everything that was planned for that frame.
      scheduler.schedule(() => scheduler.schedule(what), frame - scheduler.now());
    },
    // All but the end of time.
    pending: () => scheduler.actions.length - 1,
  };
}

/** The letter that a frame was tagged with: see `tagged`. */
export function tagOf(message: AmiFields | undefined): string {
  const tag = message?.['Tag'];
  return typeof tag === 'string' ? tag : '';
}

/** The letters that frames were tagged with. */
export function tags(): OperatorFunction<AmiFields, string> {
  return map(tagOf);
}

/** What the library makes of frames, by the same letters. */
export function messagesOf<Letter extends string>(wire: Readonly<Record<Letter, string>>): Record<Letter, Message> {
  const messages: Partial<Record<string, Message>> = {};
  of(BANNER, ...Object.values<string>(wire))
    .pipe(
      map((text) => Buffer.from(text)),
      toFrames(),
    )
    .subscribe((frame) => {
      messages[frame.get('Tag') ?? ''] = frame.toMessage();
    });
  return messages as Record<Letter, Message>;
}

/** Errors as they are told apart: by what they say they are, at any depth of what is compared. */
export function plain(value: unknown): unknown {
  if (value instanceof Error) {
    const { name, message } = value;
    const told = ['kind', 'stage', 'outcome'].filter((key) => key in value);
    return { name, message, ...Object.fromEntries(told.map((key) => [key, Reflect.get(value, key)])) };
  }
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, plain(field)]));
}
