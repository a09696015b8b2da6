/** Where a scripted server puts the ActionID of the action that it answers. */
export const ASKED_ID = '{ActionID}';

/** The fields of a frame; a list makes a line for each value. */
export type FrameFields = Readonly<Record<string, string | readonly string[]>>;

/** One frame as it stands on the wire. */
export function frameText(fields: FrameFields): string {
  const lines = Object.entries(fields).flatMap(([key, value]) => [value].flat().map((one) => `${key}: ${one}\r\n`));
  return `${lines.join('')}\r\n`;
}

/** An event that nobody asked for. */
export function event(name: string, fields: FrameFields = {}): string {
  return frameText({ Event: name, ...fields });
}

/** The response to the action at hand. */
export function response(kind: string, fields: FrameFields = {}): string {
  return frameText({ Response: kind, ActionID: ASKED_ID, ...fields });
}

/** An event that belongs to the answer to the action at hand: a row, an end, an outcome. */
export function answering(name: string, fields: FrameFields = {}): string {
  return event(name, { ActionID: ASKED_ID, ...fields });
}

/** The response that opens a list. */
export function listStart(fields: FrameFields = {}): string {
  return response('Success', { EventList: 'start', Message: 'A list will follow', ...fields });
}

/** The event that ends a list. */
export function listEnd(name: string, fields: FrameFields = {}): string {
  return answering(name, { EventList: 'Complete', ListItems: '0', ...fields });
}

/**
 * Frames by the letter that stands for them in a diagram. Each carries its letter in the field `Tag`, so that what comes
 * out of the library can be drawn with the letters that went in: see `tags`.
 */
export function tagged<Letter extends string>(frames: Readonly<Record<Letter, string>>): Record<Letter, string> {
  const entries = Object.entries<string>(frames).map(([letter, text]) => [
    letter,
    text.replace(/\r\n$/, `Tag: ${letter}\r\n\r\n`),
  ]);
  return Object.fromEntries(entries) as Record<Letter, string>;
}
