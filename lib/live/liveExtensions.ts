import { extensionStateList } from '../actions/states.js';
import type { EventNamed } from '../wire/Message.js';
import { follow } from './follow.js';
import type { LiveModel, LiveOperator, LiveOptions } from './LiveModel.js';
import { patched } from './patched.js';

/** An extension with a hint. */
export interface LiveExtension {
  readonly exten: string;
  readonly context: string;
  /** What it stands for: `PJSIP/1001`, or several devices, or one and a presence. */
  readonly hint: string;
  /** `Idle`, `InUse`, `Busy`, `Unavailable`, `Ringing`, `InUse&Ringing`, `Hold`, `InUse&Hold`, or `Unknown`. */
  readonly state: string;
}

type ExtensionMessage = EventNamed<'ExtensionStatus'>;

/**
 * The states of the extensions that have a hint as they are, by `exten@context`.
 *
 * Asks `ExtensionStateList` (on servers without it, as the console has them), and listens to `ExtensionStatus`. The user needs
 * the class `call`, to write also `reporting` will do. Which hints there are is known from the list: of hints that a new
 * dialplan adds the first change tells, of those that it lacks the next reconnect.
 *
 * Emits, completes and errors as {@link Live} does; unsubscribing stops listening.
 * @example
 * pbx.pipe(liveExtensions()).subscribe((extensions) => console.log(extensions.get('1001@default')?.state));
 */
export function liveExtensions(options?: LiveOptions): LiveOperator<LiveExtension> {
  return follow(extensions, options);
}

const extensions: LiveModel<LiveExtension, ExtensionMessage> = {
  events: ['ExtensionStatus'],
  rows: extensionStateList(),
  keyOf: ({ Exten, Context }) => `${Exten}@${Context}`,
  reduce: reduceExtension,
};

/** What a message makes of an extension. */
export function reduceExtension(
  entry: LiveExtension | undefined,
  { Exten, Context, Hint, Status, StatusText }: ExtensionMessage,
): LiveExtension | undefined {
  // Removed, or without a hint any more (pbx.c).
  if (Status.startsWith('-')) return undefined;
  const next = { exten: Exten, context: Context, hint: Hint, state: StatusText };
  return entry ? patched(entry, next) : next;
}
