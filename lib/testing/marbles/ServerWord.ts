import type { AmiFields } from '../../catalogue/AmiFields.js';

/** Bytes that a scripted server sends as they are. */
export class RawText {
  constructor(readonly text: string) {}
}

/** What happens to the connection instead of a message. */
export class ConnectionChange {
  constructor(readonly kind: 'disconnected' | 'reconnected') {}
}

/** What a letter of a server's diagram stands for: a message, bytes, or something that happens to the connection. */
export type ServerWord = AmiFields | RawText | ConnectionChange;

/** What the letters of a diagram stand for. */
export type ServerWords = Readonly<Record<string, ServerWord>>;

/**
 * Text that the server sends as it is, be it a frame, half of one, or no frame at all. In an answer, `{ActionID}` stands for
 * the ActionID of the action.
 * @example
 * raw('Response: Success\r\nActionID: {ActionID}\r\nPi') // and the rest a second later
 */
export function raw(text: string): RawText {
  return new RawText(text);
}

/** The server closes the connection: streams of the session complete, actions in flight get a `GoneAwayError`. */
export function disconnected(): ConnectionChange {
  return new ConnectionChange('disconnected');
}

/**
 * In the diagram of a session: a new session, with the next epoch. One that is still there is closed first, so that a
 * reconnect without a gap is one letter; with one it is `disconnected()`, and this one later.
 */
export function reconnected(): ConnectionChange {
  return new ConnectionChange('reconnected');
}
