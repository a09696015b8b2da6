/** A condition on events that a client has added with Filter. */
export interface EventFilter {
  readonly excludes: boolean;
  matches(event: string): boolean;
}

/** Why a filter cannot be made, as Asterisk tells them apart. */
export type FilterFault = 'compile' | 'format';

/** What a filter of the newer form compares, and how. */
interface Criteria {
  excludes: boolean;
  name?: string;
  header?: string;
  method?: string;
}

/** Whether events get through: one that is to be included, where there are such, and none that is to be excluded. */
export function passes(filters: readonly EventFilter[], event: string): boolean {
  const includes = filters.filter(({ excludes }) => !excludes);
  const isIncluded = includes.length === 0 || includes.some((filter) => filter.matches(event));
  return isIncluded && !filters.some((filter) => filter.excludes && filter.matches(event));
}

/** The older form: a regular expression on the whole event, after a `!` one for those to be held back. */
export function parseFilter(text: string): EventFilter | FilterFault {
  const excludes = text.startsWith('!');
  const pattern = compile(excludes ? text.slice(1) : text);
  return pattern === undefined ? 'compile' : { excludes, matches: (event) => pattern.test(event) };
}

/** The newer form, which Asterisk 13 lacks: `action(exclude),name(Newexten),header(Application),method(exact)`. */
export function parseCriteria(criteria: string, text: string): EventFilter | FilterFault {
  const read = readCriteria(criteria);
  if (read === undefined) return 'format';
  const { excludes, name, header, method = text === '' ? 'none' : 'regex' } = read;
  // Without a pattern there is nothing but the name to compare.
  if ((method === 'none') !== (text === '') || (method === 'none' && name === undefined)) return 'format';
  const compare = comparison(method, text);
  if (compare === undefined) return method === 'regex' ? 'compile' : 'format';
  return {
    excludes,
    matches: (event) => {
      if (name !== undefined && valueIn(event, 'Event') !== name) return false;
      if (method === 'none') return true;
      const value = header === undefined ? event : valueIn(event, header);
      return value !== undefined && compare(value);
    },
  };
}

function readCriteria(text: string): Criteria | undefined {
  const criteria: Criteria = { excludes: false };
  for (const part of text.split(',')) {
    const [, key = '', value = ''] = /^\s*(\w+)\(([^()]+)\)\s*$/.exec(part) ?? [];
    if (key === 'action' && ['include', 'exclude'].includes(value)) criteria.excludes = value === 'exclude';
    else if (key === 'name' || key === 'header' || key === 'method') criteria[key] = value;
    else return undefined;
  }
  return criteria;
}

function comparison(method: string, text: string): ((value: string) => boolean) | undefined {
  switch (method) {
    case 'none':
      return () => true;
    case 'exact':
      return (value) => value === text;
    case 'startsWith':
    case 'starts_with':
      return (value) => value.startsWith(text);
    case 'endsWith':
    case 'ends_with':
      return (value) => value.endsWith(text);
    case 'contains':
      return (value) => value.includes(text);
    case 'regex': {
      const pattern = compile(text);
      return pattern && ((value) => pattern.test(value));
    }
    default:
      return undefined;
  }
}

function valueIn(event: string, header: string): string | undefined {
  const start = `${header}: `.toLowerCase();
  const line = event.split('\r\n').find((one) => one.toLowerCase().startsWith(start));
  return line?.slice(start.length);
}

/** Of the extended expressions of POSIX, in which a dot fits the end of a line too. */
function compile(source: string): RegExp | undefined {
  const classes = { alpha: 'a-zA-Z', digit: '0-9', alnum: 'a-zA-Z0-9', upper: 'A-Z', lower: 'a-z', space: '\\s' };
  const translated = Object.entries(classes).reduce(
    (text, [name, range]) => text.replaceAll(`[:${name}:]`, range),
    source,
  );
  try {
    return new RegExp(translated, 's');
  } catch {
    return undefined;
  }
}
