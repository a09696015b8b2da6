import { map, type OperatorFunction } from 'rxjs';
import type { AmiFields } from '../../catalogue/AmiFields.js';

/**
 * Messages by the letter that stands for them in a diagram, each with its letter in the field `Tag`, so that what comes out of
 * the library can be drawn with the letters that went in: see {@link tags}. For tests of which and when, not of fields.
 */
export function tagged<const Messages extends Readonly<Record<string, AmiFields>>>(
  messages: Messages,
): { [Letter in keyof Messages]: Messages[Letter] & { readonly Tag: Letter } } {
  const entries = Object.entries(messages).map(([letter, message]) => [letter, { ...message, Tag: letter }]);
  // The same letters, each with its own message and the tag.
  return Object.fromEntries(entries) as { [Letter in keyof Messages]: Messages[Letter] & { readonly Tag: Letter } };
}

/** The letter that a message was tagged with; empty where it was not. */
export function tagOf(message: AmiFields | undefined): string {
  const tag = message?.['Tag'];
  return typeof tag === 'string' ? tag : '';
}

/**
 * The letters that messages were tagged with. Emits one for each; completes and errors with its source.
 * @example
 * expectObservable(pbx.pipe(on('Hangup'), tags())).toBe('--h--|');
 */
export function tags(): OperatorFunction<AmiFields, string> {
  return map(tagOf);
}
