import { type Diagnostic, Manager, memoryTransport, type Session } from 'rx-asterisk';
import { VirtualTimeScheduler } from 'rxjs';
import { recordings } from '../../recordings.js';
import { checkInput, LEAST_FRAME_BYTES, type Survivor } from './checkInput.js';
import { Mutator } from './Mutator.js';
import { Random } from './Random.js';
import type { Finding } from './readLiterally.js';

/** Which inputs to make. */
export interface FuzzOptions {
  readonly seed: number;
  /** The number of the first input, each of which depends on the seed and its number alone. */
  readonly first: number;
  readonly runs: number;
  /** Is told the number of each input before it is read. */
  readonly onRun?: (run: number) => void;
}

/** What a million inputs came to. */
export interface FuzzReport {
  readonly seed: number;
  readonly inputs: number;
  readonly bytes: number;
  readonly frames: number;
  readonly malformed: number;
  readonly oversized: number;
  /** What was wrong with which input; ends with the first. */
  readonly failure: string | undefined;
}

/** Reads inputs one after the other, up to the first that is read wrongly. */
export function fuzz({ seed, first, runs, onRun }: FuzzOptions): FuzzReport {
  const mutator = new Mutator(Buffer.concat(recordings.map(({ serverBytes }) => serverBytes)));
  const survivor = survivingSession();
  const count = { inputs: 0, bytes: 0, frame: 0, malformed: 0, oversized: 0 };
  let failure: string | undefined;
  for (let run = first; run < first + runs && failure === undefined; run += 1) {
    onRun?.(run);
    const outcome = checkInput(mutator, new Random(seed, run), survivor);
    count.inputs += 1;
    count.bytes += outcome.bytes;
    for (const { kind } of outcome.found) count[kind] += 1;
    if (outcome.failure !== undefined) failure = `seed ${seed}, run ${run}: ${outcome.failure}`;
  }
  const { inputs, bytes, frame, malformed, oversized } = count;
  return { seed, inputs, bytes, frames: frame, malformed, oversized, failure };
}

/** One session for all inputs: it must be as good as new after each. */
function survivingSession(): Survivor {
  let found: Finding[] = [];
  let write: (bytes: Uint8Array) => void = () => undefined;
  const transport = memoryTransport((server) => {
    write = server.write;
    server.bytes$.subscribe((bytes) => {
      const id = /ActionID: (\S+)/.exec(Buffer.from(bytes).toString())?.[1] ?? '';
      server.write(`Response: Success\r\nActionID: ${id}\r\n\r\n`);
    });
    server.write('Asterisk Call Manager/11.0.0\r\n');
  });
  const account = { username: 'admin', secret: 'x', auth: 'plain', keepAlive: false, reconnect: false } as const;
  const scheduler = new VirtualTimeScheduler();
  const pbx = new Manager({ ...account, maxFrameBytes: LEAST_FRAME_BYTES, transport, scheduler });
  const sessions: Session[] = [];
  pbx.diagnostics$.subscribe((diagnostic) => found.push(toFinding(diagnostic)));
  pbx.subscribe((session) => sessions.push(session));
  sessions[0]!.frames$.subscribe(({ text }) => found.push({ kind: 'frame', text }));
  return {
    read: (pieces) => {
      found = [];
      pieces.forEach(write);
      return found;
    },
  };
}

function toFinding(diagnostic: Diagnostic): Finding {
  const text = 'excerpt' in diagnostic ? diagnostic.excerpt : diagnostic.message;
  return { kind: diagnostic.kind === 'limit' ? 'oversized' : 'malformed', text };
}
