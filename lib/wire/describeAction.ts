import { parameters } from '../catalogue/parameters.js';
import { ArgumentError } from '../errors.js';

/** What the catalogue knows of an action. */
export interface ActionDescription {
  /** In Asterisk's spelling. */
  readonly name: string;
  /** In Asterisk's order. */
  readonly parameters: readonly { readonly name: string; readonly isRequired: boolean }[];
  /** The releases of Asterisk that have it, of those that were looked at: `13`, `20`, `22`. */
  readonly versions: readonly string[];
  /** The privilege classes of which a user needs one; none where everybody may. */
  readonly classes: readonly string[];
  /** Its page in Asterisk's documentation. */
  readonly page: string;
}

const PAGES = 'https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/';

/** The names of the actions there are, by the alphabet. */
export const actionNames: readonly string[] = [...parameters.keys()];

/**
 * What there is to know of an action before it is sent. Capitals do not matter. Throws `ArgumentError`, which names the nearest
 * actions, where there is none of that name.
 * @example
 * describeAction('queueadd').parameters.filter(({ isRequired }) => isRequired); // Queue, Interface
 */
export function describeAction(name: string): ActionDescription {
  const wanted = name.toLowerCase();
  const known = actionNames.find((one) => one.toLowerCase() === wanted);
  const facts = known === undefined ? undefined : parameters.get(known);
  if (known === undefined || facts === undefined) {
    // Who took it for an address has a secret in it.
    const start = JSON.stringify(name.replace(/(\/\/|:[^:]*@).*$/s, '…').slice(0, 40));
    throw new ArgumentError(`There is no action ${start}; did you mean ${nearest(wanted).join(', ')}?`);
  }
  return {
    name: known,
    parameters: words(facts.parameters, ' ').map((word) => ({
      name: word.replace(/\?$/, ''),
      isRequired: !word.endsWith('?'),
    })),
    versions: words(facts.versions, ', '),
    classes: words(facts.classes, ' or '),
    page: `${PAGES}${known}/`,
  };
}

function words(text: string, between: string): readonly string[] {
  return text === '' ? [] : text.split(between);
}

function nearest(wanted: string): readonly string[] {
  return actionNames
    .map((name) => ({ name, distance: distance(name.toLowerCase(), wanted) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => name);
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
