import { match, P } from 'ts-pattern';
import type { Key } from '../Terminal.js';

/** How somebody looks at the picture. */
export interface View {
  /** Undefined while nothing is filtered. */
  readonly filter: string | undefined;
  /** Whether what is typed goes into the filter. */
  readonly isTyping: boolean;
  readonly isPaused: boolean;
  readonly isHelp: boolean;
  readonly isLeaving: boolean;
}

export const OPEN: View = { filter: undefined, isTyping: false, isPaused: false, isHelp: false, isLeaving: false };

/** No text that anybody looks for is longer. */
const LONGEST = 200;

/** What a key does. The same view where it does nothing. */
export function pressed(view: View, key: Key): View {
  if (key.ctrl) return key.name === 'c' ? { ...view, isLeaving: true } : view;
  if (view.isTyping) return typed(view, key);
  // The help covers the picture: any key shows that again, and `q` leaves all the same.
  if (view.isHelp && key.text !== 'q') return { ...view, isHelp: false };
  return match(key)
    .with({ text: P.union('?', 'h') }, () => ({ ...view, isHelp: true }))
    .with({ text: P.union('p', ' ') }, () => ({ ...view, isPaused: !view.isPaused }))
    .with({ text: '/' }, () => ({ ...view, filter: view.filter ?? '', isTyping: true }))
    .with({ name: 'escape' }, () =>
      view.filter === undefined ? { ...view, isLeaving: true } : { ...view, filter: undefined },
    )
    .with({ text: 'q' }, () => ({ ...view, isLeaving: true }))
    .otherwise(() => view);
}

function typed(view: View, key: Key): View {
  const filter = view.filter ?? '';
  return match(key)
    .with({ name: 'escape' }, () => ({ ...view, filter: undefined, isTyping: false }))
    .with({ name: P.union('return', 'enter') }, () => ({
      ...view,
      filter: filter === '' ? undefined : filter,
      isTyping: false,
    }))
    .with({ name: 'backspace' }, () => ({ ...view, filter: Array.from(filter).slice(0, -1).join('') }))
    .otherwise(({ text }) => (text === '' || filter.length >= LONGEST ? view : { ...view, filter: filter + text }));
}
