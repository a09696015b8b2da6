import { type Category, type ConfigurationFile, copyOf } from '../configuration/ConfigurationFile.js';
import { updateConfiguration } from '../configuration/updateConfiguration.js';
import type { Field } from '../wire/formatMessage.js';
import type { ActionCall, ManagerAction } from './ManagerAction.js';
import { isTrue } from './isTrue.js';
import { reloadModule } from './moduleActions.js';

/** The files of the configuration, which are kept in memory and which nothing but these actions reads (system-info, dialplan-edit, Asterisk 22). */
export const configActions: readonly ManagerAction[] = [
  {
    name: 'CreateConfig',
    synopsis: 'Creates an empty file in the configuration directory.',
    privilege: ['config'],
    run: create,
  },
  { name: 'GetConfig', synopsis: 'Retrieve configuration.', privilege: ['system', 'config'], run: get },
  {
    name: 'GetConfigJSON',
    synopsis: 'Retrieve configuration (JSON format).',
    privilege: ['system', 'config'],
    run: getJson,
  },
  {
    name: 'ListCategories',
    synopsis: 'List categories in configuration file.',
    privilege: ['config'],
    run: listCategories,
  },
  { name: 'UpdateConfig', synopsis: 'Update basic configuration.', privilege: ['config'], run: update },
];

const ESCAPES = /(?:^|\/)\.\.(?:\/|$)/;

/** The file that a header names, or an answer that says why there is none. */
function fileOf({ request, answer, exchange: { office } }: ActionCall, header: string): ConfigurationFile | undefined {
  const name = request.get(header);
  const file = office.configuration.get(name);
  if (name === '') answer.error('Filename not specified');
  // The misspelling is Asterisk's.
  else if (ESCAPES.test(name)) answer.error('File requires escalated priveledges');
  else if (file === undefined) answer.error('Config file not found');
  return file;
}

/** The categories that are asked for: by name, and by patterns of which each has to fit a variable. */
function wanted({ request }: ActionCall, file: ConfigurationFile): ConfigurationFile {
  const name = request.get('Category').toLowerCase();
  const patterns = request
    .get('Filter')
    .split(',')
    .filter((part) => part !== '')
    .map((part) => part.split('=').map((source) => new RegExp(source)));
  const fits = ({ variables, templates }: Category, [key, value]: readonly RegExp[]): boolean =>
    [...variables, ['TEMPLATES', templates.join(',')] as const].some(
      ([one, other]) => key?.test(one) === true && value?.test(other) !== false,
    );
  return file.filter(
    (category) =>
      (name === '' || category.name.toLowerCase() === name) && patterns.every((pattern) => fits(category, pattern)),
  );
}

function get(call: ActionCall): void {
  const file = fileOf(call, 'Filename');
  if (file === undefined) return;
  call.answer.send(
    'Success',
    wanted(call, file).flatMap(({ name, isTemplate, templates, variables }, at): Field[] => [
      [`Category-${six(at)}`, name],
      ...(isTemplate ? [[`IsTemplate-${six(at)}`, 1] as const] : []),
      ...(templates.length > 0 ? [[`Templates-${six(at)}`, templates.join(',')] as const] : []),
      ...variables.map(([key, value], line): Field => [`Line-${six(at)}-${six(line)}`, `${key}=${value}`]),
    ]),
  );
}

function six(number: number): string {
  return String(number).padStart(6, '0');
}

/** Written by hand: names that come again stand there again. */
function getJson(call: ActionCall): void {
  const file = fileOf(call, 'Filename');
  if (file === undefined) return;
  const categories = wanted(call, file).map(({ name, variables }) => {
    const pairs = variables.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
    return `${JSON.stringify(name)}:{${pairs.join(',')}}`;
  });
  call.answer.send('Success', [['JSON', `{${categories.join(',')}}`]]);
}

function listCategories(call: ActionCall): void {
  const file = fileOf(call, 'Filename');
  if (file === undefined) return;
  call.answer.send(
    'Success',
    file.length === 0
      ? [['Error', 'no categories found']]
      : file.map(({ name }, at): Field => [`Category-${six(at)}`, name]),
  );
}

/** Empties a file that there is. */
function create({ request, answer, exchange: { office } }: ActionCall): void {
  const name = request.get('Filename');
  // What the system says of opening the folder itself.
  if (name === '') answer.error('Is a directory');
  else if (ESCAPES.test(name)) answer.error('File requires escalated priveledges');
  else {
    office.configuration.set(name, []);
    answer.success('New configuration file created successfully');
  }
}

function update(call: ActionCall): void {
  const { request, answer, exchange } = call;
  const [target, reload] = [request.get('DstFilename'), request.get('Reload')];
  if (target === '') {
    answer.error('Filename not specified');
    return;
  }
  const source = fileOf(call, 'SrcFilename');
  if (source === undefined) return;
  const file = copyOf(source);
  const fault = updateConfiguration(file, request);
  if (fault !== undefined) {
    answer.error(fault);
    return;
  }
  exchange.office.configuration.set(target, file);
  answer.send('Success', []);
  if (reload !== '') reloadModule(exchange, isTrue(reload) ? '' : reload);
}
