import { match, P } from 'ts-pattern';
import { replies, type Reply } from '../catalogue/replies.js';
import type { Action } from './encodeAction.js';
import type { EventSelection } from './EventSelection.js';
import { fieldOf } from './fieldOf.js';
import type { Frame } from './Frame.js';
import { ownTime } from './ownTime.js';

/** What a frame is to the answer that it belongs to. */
export type AnswerRole =
  /** The one response of a plain action, or the first word of a longer answer. */
  | 'response'
  /** The response that opens a list. */
  | 'start'
  | 'row'
  /** The event that ends a list. */
  | 'complete'
  /** The event that an asynchronous action leads to. */
  | 'event';

/** A frame of an answer, and its place in it. */
export interface AnswerPart {
  readonly role: AnswerRole;
  readonly frame: Frame;
}

/** How far the answer to one action has come. It ends by what headers say, never by the text of a message. */
export class Answer {
  /** The action's name in lower case, for Asterisk does not tell cases apart. */
  readonly verb: string;
  /** How long the action itself asks the server to take, in ms. */
  readonly ownTime: number;
  /** How long each part may take, in ms. */
  readonly patience: number;
  private readonly reply: Reply | undefined;
  private state: 'asked' | 'listing' | 'awaiting' | 'done' = 'asked';
  private rowCount = 0;

  constructor(
    readonly action: Action,
    /** Which events reach us: an asynchronous Originate has no second word where those of class call do not. */
    private readonly selection: EventSelection,
    /** Whether the server marks every list with EventList, as Asterisk 12 and later do. */
    private readonly marksLists: boolean,
    /** When it was sent, by the session's clock. */
    readonly began: number,
    /** How long each part may take besides the time that the action asks for, in ms. */
    timeout: number,
  ) {
    this.verb = action.name.toLowerCase();
    this.ownTime = ownTime(this.verb, action);
    this.patience = timeout + this.ownTime;
    this.reply = replies.get(this.verb);
  }

  /** A response came that could not be read: of a list, rows may follow. False where the action had its own before. */
  loseResponse(): boolean {
    if (this.state !== 'asked') return false;
    this.state = this.reply?.kind === 'list' ? 'listing' : 'done';
    return true;
  }

  /** How many rows of a list have come. */
  get rows(): number {
    return this.rowCount;
  }

  get isDone(): boolean {
    return this.state === 'done';
  }

  /** Whether the server sends nothing at all until it has answered: a synchronous Originate, WaitEvent. */
  holdsConnection(now: number): boolean {
    const isHolding = this.reply?.kind === 'until' || (this.verb === 'originate' && !isAsync(this.action));
    return isHolding && this.state === 'asked' && now < this.began + this.patience;
  }

  /** Takes a frame that has the action's ActionID; undefined where it is an ordinary event all the same. */
  take(frame: Frame): AnswerPart | undefined {
    const role = frame.kind === 'response' ? this.takeResponse(frame) : this.takeEvent(frame);
    return role && { role, frame };
  }

  private takeResponse(frame: Frame): AnswerRole | undefined {
    if (this.state !== 'asked') return undefined;
    this.state = this.stateAfter(frame);
    if (frame.name === 'Success') this.selection.heed(this.verb, this.action);
    // A list that holds nothing may be a bare Success: "There are no voicemail users currently defined." (13, 20, 22).
    const isEmptyList = frame.name !== 'Error' && this.reply?.kind === 'list';
    return this.state === 'listing' || isEmptyList ? 'start' : 'response';
  }

  private stateAfter(frame: Frame): 'listing' | 'awaiting' | 'done' {
    const marker = frame.exact('EventList')?.toLowerCase();
    // Most actions: to match takes as long as all the rest of them.
    if (!this.reply && !marker) return 'done';
    return match([frame.name, marker, this.reply])
      .returnType<'listing' | 'awaiting' | 'done'>()
      .with(['Error', P._, P._], () => 'done')
      .with([P._, 'start', P._], () => 'listing')
      .with([P._, P._, { kind: 'list' }], () => (this.marksLists ? 'done' : 'listing'))
      .with([P._, P._, { kind: 'until' }], () => 'awaiting')
      .with([P._, P._, { kind: 'async' }], () => (this.hasSecondWord() ? 'awaiting' : 'done'))
      .otherwise(() => 'done');
  }

  private hasSecondWord(): boolean {
    return this.verb !== 'originate' || (isAsync(this.action) && this.selection.includes('call'));
  }

  private takeEvent(frame: Frame): AnswerRole | undefined {
    if (this.state === 'listing') return this.takeRow(frame);
    if (this.state !== 'awaiting' || !this.reply || !('event' in this.reply) || frame.name !== this.reply.event)
      return undefined;
    this.state = 'done';
    return 'event';
  }

  private takeRow(frame: Frame): AnswerRole {
    const marker = frame.exact('EventList')?.toLowerCase();
    const isEnd = marker === 'complete' || marker === 'cancelled';
    if (!isEnd && !(this.reply?.kind === 'list' && frame.name === this.reply.complete)) {
      this.rowCount += 1;
      return 'row';
    }
    this.state = 'done';
    return 'complete';
  }
}

/** Asterisk's own reading of a boolean (`ast_true`). */
function isAsync(action: Action): boolean {
  return /^(?:yes|true|y|t|1|on)$/i.test(String(fieldOf(action, 'Async') ?? ''));
}
