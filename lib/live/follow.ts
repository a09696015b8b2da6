import { Live } from './Live.js';
import type { LiveModel, LiveOperator, LiveOptions } from './LiveModel.js';

/**
 * Follows a part of the PBX that a model describes: with each session it listens to the model's events, asks for its lists, and
 * joins the two without a gap. For models of your own; those of the library are `liveChannels` and its like.
 * A model that remembers something is given as a function, which makes one for each state.
 * What it emits, and when it ends, stands with {@link Live}.
 * @example
 * const greetings = follow<string, EventNamed<'DBGetTreeResponse' | 'UserEvent'>>({
 *   events: ['UserEvent'],
 *   rows: dbGetTree('greetings'),
 *   keyOf: (message) => …,
 *   reduce: (greeting, message) => …,
 * });
 * pbx.pipe(greetings).subscribe((map) => console.log(map.size));
 */
export function follow<V, Message extends { readonly Event: string }>(
  model: LiveModel<V, Message> | (() => LiveModel<V, Message>),
  options: LiveOptions = {},
): LiveOperator<V> {
  return (session$) => Live.of(session$, model, options);
}
