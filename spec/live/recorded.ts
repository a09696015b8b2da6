import { raw, type ServerWord } from 'rx-asterisk/testing';
import { recordingOf } from '../recordings.js';

/** A part of a recording: what a list said, and what was told before it and after it. */
export interface RecordedList {
  readonly before: readonly ServerWord[];
  /** The bytes of the answer, for whoever asks. */
  readonly answer: ServerWord;
  readonly after: readonly ServerWord[];
}

/**
 * The list that answered an action of a recording.
 * @param fields what the action says besides its name, as it was recorded
 */
export function recordedList(recording: string, action: string, ...fields: readonly string[]): RecordedList {
  const { entries, serverText } = recordingOf(recording);
  const asked = entries.filter(({ from }) => from === 'client').map(({ data }) => data.split('\r\n'));
  const lines = asked.find(
    (one) => one[0] === `Action: ${action}` && one.slice(2).filter(Boolean).join() === fields.join(),
  );
  const frames = serverText.split('\r\n\r\n').map((text) => text.split('\r\n'));
  const at = frames.findIndex((frame) => frame.includes(lines?.[1] ?? 'never asked'));
  if (lines === undefined || at < 0) throw new Error(`${recording} has no ${action} ${fields.join()}`);
  const text = (frame: readonly string[]): string => `${frame.join('\r\n')}\r\n\r\n`;
  const isAnswer = (frame: readonly string[]): boolean => frame.includes(lines[1]!);
  // What was told unasked; behind the banner and the login.
  const unasked = (frame: readonly string[]): boolean =>
    frame[0]!.startsWith('Event: ') && !frame.some((line) => line.startsWith('ActionID: '));
  return {
    before: frames
      .slice(0, at)
      .filter(unasked)
      .map((frame) => raw(text(frame))),
    answer: raw(frames.filter(isAnswer).map(text).join('').replaceAll(lines[1]!, 'ActionID: {ActionID}')),
    after: frames
      .slice(at)
      .filter((frame) => unasked(frame) && !isAnswer(frame))
      .map((frame) => raw(text(frame))),
  };
}
