import colorsOf from 'picocolors';
import { filter, type Observable, skipWhile, tap } from 'rxjs';
import type { Manager } from '../../index.js';
import type { Desk } from '../Desk.js';
import { drawPicture } from './drawPicture.js';
import { isReady, type Picture, pictureData } from './Picture.js';
import { pictures } from './pictures.js';
import { OPEN } from './View.js';

/** How large a picture is that goes into a file. */
const SIZE = { columns: 100, rows: 40 };
const PER_SECOND = 4;

/** Prints a picture each second, the first when something is known. Never completes; errors with the PBX. */
export function printPictures(pbx: Manager, name: string, desk: Desk): Observable<unknown> {
  const colors = colorsOf.createColors(false);
  const describe = (picture: Picture): string =>
    `${drawPicture(picture, { name, view: OPEN, size: SIZE, colors, isPrinted: true }).join('\n').trimEnd()}\n\n`;
  return pictures(pbx, { every: 1_000 / PER_SECOND }).pipe(
    skipWhile((picture) => !isReady(picture) || [picture.calls, picture.queues].some(({ kind }) => kind === 'awaited')),
    filter((_, number) => number % PER_SECOND === 0),
    tap((picture) => (desk.isJson ? desk.tell(pictureData(picture), String) : desk.print(describe(picture)))),
  );
}
