import type { ActionRequest } from '../wire/ActionRequest.js';
import { type Category, newCategory } from './ConfigurationFile.js';

/** One of the numbered changes of UpdateConfig. */
interface Change {
  readonly action: string;
  readonly category: string;
  readonly variable: string;
  readonly value: string;
  readonly match: string;
  readonly line: string;
  readonly options: readonly string[];
}

/** Makes the changes that an UpdateConfig asks for, in order. Returns the first that cannot be made, in Asterisk's words (manager.c). */
export function updateConfiguration(file: Category[], request: ActionRequest): string | undefined {
  for (const change of changesIn(request)) {
    const fault = make(file, change);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function changesIn(request: ActionRequest): Change[] {
  const changes: Change[] = [];
  for (let at = 0; ; at++) {
    const read = (header: string): string => request.get(`${header}-${String(at).padStart(6, '0')}`);
    const action = read('Action').toLowerCase();
    if (action === '') return changes;
    changes.push({
      action,
      category: read('Cat'),
      variable: read('Var'),
      // `>` marks an object, which files tell from a value by `=>` alone.
      value: read('Value').replace(/^>/, ''),
      match: read('Match'),
      line: read('Line'),
      options: read('Options').split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/),
    });
  }
}

const ARGUMENT = 'Problem with category, value, or line (if required)';

type Maker = (file: Category[], category: Category, change: Change) => string | undefined;

const MAKERS: Readonly<Record<string, Maker>> = {
  renamecat: (_file, category, { value }) => {
    if (value === '') return ARGUMENT;
    category.name = value;
    return undefined;
  },
  delcat: (file, category) => {
    file.splice(file.indexOf(category), 1);
    return undefined;
  },
  emptycat: (_file, { variables }) => {
    variables.length = 0;
    return undefined;
  },
  update: (_file, { variables }, { variable, value, match }) => {
    if (variable === '') return ARGUMENT;
    const at = find(variables, variable, match);
    if (at < 0) return 'Update did not complete successfully';
    variables[at] = [variable, value];
    return undefined;
  },
  delete: (_file, { variables }, { variable, match, line }) => {
    if (variable === '' && line === '') return ARGUMENT;
    const at = line === '' ? find(variables, variable, match) : Number(line);
    if (!(at >= 0 && at < variables.length)) return 'Delete did not complete successfully';
    variables.splice(at, 1);
    return undefined;
  },
  append: (_file, { variables }, { variable, value }) => {
    if (variable === '') return ARGUMENT;
    variables.push([variable, value]);
    return undefined;
  },
  insert: (_file, { variables }, { variable, value, line }) => {
    const at = Number(line);
    if (variable === '' || line === '') return ARGUMENT;
    if (!(at >= 0 && at <= variables.length)) return 'Append did not complete successfully';
    variables.splice(at, 0, [variable, value]);
    return undefined;
  },
};

function make(file: Category[], change: Change): string | undefined {
  if (change.category === '') return 'Category not specified';
  if (change.action === 'newcat') return add(file, change);
  const maker = Object.hasOwn(MAKERS, change.action) ? MAKERS[change.action] : undefined;
  if (maker === undefined) return 'Unknown action command';
  const category = findCategory(file, change.category);
  return category === undefined ? 'Given category does not exist' : maker(file, category, change);
}

function add(file: Category[], { category, options }: Change): string | undefined {
  const templates = options
    .flatMap((option) => /^inherit="?([^"]*)"?$/i.exec(option)?.[1]?.split(',') ?? [])
    .map((name) => findCategory(file, name));
  if (findCategory(file, category) !== undefined && !options.includes('allowdups'))
    return 'Create category did not complete successfully';
  if (templates.some((template) => template?.isTemplate !== true))
    return 'Template category not found or is not a template';
  const known = templates.filter((template) => template !== undefined);
  file.push(
    newCategory(category, {
      isTemplate: options.includes('template'),
      templates: known.map(({ name }) => name),
      variables: known.flatMap(({ variables }) => variables),
    }),
  );
  return undefined;
}

function findCategory(file: readonly Category[], name: string): Category | undefined {
  return file.find((category) => category.name.toLowerCase() === name.toLowerCase());
}

function find(variables: Category['variables'], name: string, match: string): number {
  return variables.findIndex(
    ([key, value]) =>
      key.toLowerCase() === name.toLowerCase() && (match === '' || match.toLowerCase() === value.toLowerCase()),
  );
}
