import { parameters } from '../catalogue/parameters.js';
import { ArgumentError } from '../errors.js';

/** An action's name in Asterisk's spelling; an `ArgumentError` names the nearest ones where there is none. */
export function actionNamed(name: string): string {
  const wanted = name.toLowerCase();
  const known = [...parameters.keys()].find((one) => one.toLowerCase() === wanted);
  if (known !== undefined) return known;
  const near = [...parameters.keys()]
    .map((one) => ({ one, distance: distance(one.toLowerCase(), wanted) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ one }) => one);
  throw new ArgumentError(`There is no action ${JSON.stringify(name)}; did you mean ${near.join(', ')}?`);
}

/** How many letters must change to make one text of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
