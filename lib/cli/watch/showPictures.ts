import colorsOf from 'picocolors';
import {
  distinctUntilChanged,
  ignoreElements,
  map,
  merge,
  type Observable,
  scan,
  switchMap,
  takeWhile,
  tap,
} from 'rxjs';
import type { Manager } from '../../index.js';
import type { Key, Screen, Terminal } from '../Terminal.js';
import { drawPicture, type Size } from './drawPicture.js';
import type { Picture } from './Picture.js';
import { pictures } from './pictures.js';
import { OPEN, pressed, type View } from './View.js';

/** What is on the screen. */
interface Shown {
  readonly view: View;
  readonly size: Size;
  /** Undefined before the first one has been taken. */
  readonly picture: Picture | undefined;
  /** Differs from the picture that is shown while that stands still. */
  readonly latest: Picture | undefined;
}

type Step = (shown: Shown) => Shown;

/**
 * Shows pictures of a PBX in the whole window, as the keys say. Completes when somebody leaves; errors with the PBX. The
 * terminal is given back at the end, and by unsubscribing.
 */
export function showPictures(pbx: Manager, name: string, terminal: Terminal): Observable<never> {
  const colors = colorsOf.createColors(terminal.hasColors);
  const sizeNow = (): Size => ({ columns: terminal.columns, rows: terminal.rows });
  const draw = (screen: Screen, { picture, view, size }: Shown): void => {
    if (picture) screen.draw(drawPicture(picture, { name, view, size, colors }));
  };
  const step$: Observable<Step> = merge(
    pictures(pbx).pipe(map(withPicture)),
    terminal.keys$.pipe(map(withKey)),
    terminal.resize$.pipe(map((): Step => (shown) => ({ ...shown, size: sizeNow() }))),
  );
  return terminal.screen$.pipe(
    switchMap((screen) => {
      const start: Shown = { view: OPEN, size: sizeNow(), picture: undefined, latest: undefined };
      return step$.pipe(
        scan((shown, step) => step(shown), start),
        // Each step leaves alone what it does not change.
        distinctUntilChanged(
          (one, other) => one.picture === other.picture && one.view === other.view && one.size === other.size,
        ),
        tap((shown) => draw(screen, shown)),
      );
    }),
    takeWhile(({ view }) => !view.isLeaving),
    ignoreElements(),
  );
}

function withPicture(latest: Picture): Step {
  return (shown) => {
    const isSeen = !shown.view.isPaused && !(shown.picture && looksLike(latest, shown.picture));
    return { ...shown, latest, picture: isSeen ? latest : shown.picture };
  };
}

function withKey(key: Key): Step {
  return (shown) => {
    const view = pressed(shown.view, key);
    const isCaughtUp = shown.view.isPaused && !view.isPaused;
    return { ...shown, view, picture: isCaughtUp ? shown.latest : shown.picture };
  };
}

/** Durations are told by the second. */
function looksLike(one: Picture, other: Picture): boolean {
  return (
    Math.floor(one.at / 1_000) === Math.floor(other.at / 1_000) &&
    (['status', 'calls', 'queues', 'events'] as const).every((part) => one[part] === other[part])
  );
}
