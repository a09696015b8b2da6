import { Buffer } from 'node:buffer';
import { fieldIn } from './fieldIn.js';
import { type AnswerRole, WireAnswer } from './WireAnswer.js';

/** What a server sent between two empty lines. */
export interface WireFrame {
  readonly text: string;
  /** Undefined where it is no frame. */
  readonly kind: 'event' | 'response' | undefined;
  /** The name of the event, or the value of `Response`. */
  readonly name: string;
  readonly actionId: string | undefined;
  /** Its place in the answer to an action that was sent over the same connection. */
  readonly role: AnswerRole | undefined;
}

/** An action as it left. */
export interface WireAction {
  readonly name: string;
  readonly actionId: string;
  /** The number that whoever performed it gave to it. */
  readonly mark: number | undefined;
  readonly at: number;
  readonly connection: WireConnection;
  /** The frames that answer it, and those that come with its ActionID afterwards. */
  readonly frames: WireFrame[];
}

const BEFORE_LOGIN = ['Challenge', 'Login'];

/** One connection: what came and what left, in order. */
export class WireConnection {
  readonly frames: WireFrame[] = [];
  readonly actions: WireAction[] = [];
  bytes = 0;
  endedAt: number | undefined;
  endedBy: 'server' | 'client' | undefined;
  /** Where in the frames the answer is that accepted the login. */
  acceptedAt: number | undefined;
  /** How many of the frames the library has handed out, from the login on. */
  heard: number | undefined;
  readonly #answers = new Map<string, { readonly action: WireAction; readonly answer: WireAnswer }>();
  readonly #marked = new Map<number, WireAction[]>();
  #hasBanner = false;
  #rest = '';

  constructor(
    readonly number: number,
    private readonly now: () => number,
    private readonly onProblem: (problem: string) => void,
  ) {}

  sent(text: string): void {
    const [name = '', actionId = '', mark] = ['Action', 'ActionID', 'Mark'].map((key) => fieldIn(text, key));
    const where = `${name} on connection ${this.number}`;
    if (this.endedBy !== undefined) this.onProblem(`${where} was sent after the end`);
    if (this.acceptedAt === undefined && !BEFORE_LOGIN.includes(name))
      this.onProblem(`${where} was sent before the login was accepted`);
    if (this.#answers.has(actionId)) this.onProblem(`${where} has the ActionID of another, ${actionId}`);
    const action = {
      ...{ name, actionId, mark: mark === undefined ? undefined : Number(mark) },
      ...{ at: this.now(), connection: this, frames: [] },
    };
    this.actions.push(action);
    this.#answers.set(actionId, { action, answer: new WireAnswer(name) });
    if (action.mark !== undefined) this.#marked.set(action.mark, [...this.marked(action.mark), action]);
  }

  // One byte, one character, so that a character that is cut by the network is none that is cut here.
  received(bytes: Uint8Array): void {
    this.bytes += bytes.length;
    this.#rest += Buffer.from(bytes).toString('latin1');
    if (!this.#hasBanner) {
      const end = this.#rest.indexOf('\n');
      if (end < 0) return;
      this.#hasBanner = true;
      this.#rest = this.#rest.slice(end + 1);
    }
    for (;;) {
      this.#rest = this.#rest.replace(/^(?:\r?\n)+/, '');
      const end = /\n\r?\n/.exec(this.#rest);
      if (end === null) return;
      this.#take(decode(this.#rest.slice(0, end.index).replace(/\r$/, '')));
      this.#rest = this.#rest.slice(end.index + end[0].length);
    }
  }

  /** What was sent under a mark. */
  marked(mark: number | undefined): readonly WireAction[] {
    return mark === undefined ? [] : (this.#marked.get(mark) ?? []);
  }

  ended(by: 'server' | 'client'): void {
    this.endedBy ??= by;
    this.endedAt ??= this.now();
  }

  #take(text: string): void {
    const head = text.split('\n').flatMap((line) => /^(event|response): ?([^]*?)\r?$/i.exec(line) ?? []);
    const [, key, name = ''] = head;
    const kind = key?.toLowerCase() as WireFrame['kind'];
    const actionId = fieldIn(text, 'ActionID');
    const waiting = kind === undefined ? undefined : this.#answers.get(actionId ?? '');
    const role = waiting?.answer.take(kind === 'response', name, fieldIn(text, 'EventList'));
    const frame = { text, kind, name, actionId, role };
    waiting?.action.frames.push(frame);
    if (waiting?.action.name === 'Login' && kind === 'response' && name === 'Success')
      this.acceptedAt ??= this.frames.length;
    this.frames.push(frame);
  }
}

function decode(latin1: string): string {
  const bytes = Buffer.from(latin1, 'latin1');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
