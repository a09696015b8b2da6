import type { Observable } from 'rxjs';

/** The terminal in which somebody sees what is printed, and types. */
export interface Terminal {
  readonly columns: number;
  readonly rows: number;
  /** False with NO_COLOR, too. */
  readonly hasColors: boolean;
  /** Emits when the window has another size, and when it may have been drawn over. Never completes. */
  readonly resize$: Observable<unknown>;
  /** What is typed. Not shown while somebody subscribes. Never completes. */
  readonly keys$: Observable<Key>;
  /** Takes the whole window. Emits once. Unsubscribing gives it back as it was, and so does the end of the process. */
  readonly screen$: Observable<Screen>;
}

/** A window that is drawn in place. */
export interface Screen {
  /** Shows these lines and nothing else. None is wider than the window. */
  draw(lines: readonly string[]): void;
}

/** A key, or a character of a text that is pasted. */
export interface Key {
  /** Such as `q`, `return`, `escape`, `backspace`, `up`; undefined for a character that has no name. */
  readonly name: string | undefined;
  /** What it writes; empty for a key that writes nothing. */
  readonly text: string;
  readonly ctrl: boolean;
}
