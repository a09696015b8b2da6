import type { ActionCall, ManagerAction } from './ManagerAction.js';

/** The AstDB (astdb-and-variables, Asterisk 13; astdb, Asterisk 22). */
export const databaseActions: readonly ManagerAction[] = [
  { name: 'DBDel', synopsis: 'Delete DB entry.', privilege: ['system'], run: remove },
  { name: 'DBDelTree', synopsis: 'Delete DB Tree.', privilege: ['system'], run: removeTree },
  { name: 'DBGet', synopsis: 'Get DB Entry.', privilege: ['system', 'reporting'], run: get },
  {
    name: 'DBGetTree',
    synopsis: 'Get DB entries, optionally at a particular family/key',
    privilege: ['system', 'reporting'],
    dialects: [20, 22],
    run: getTree,
  },
  { name: 'DBPut', synopsis: 'Put DB entry.', privilege: ['system'], run: put },
];

function isNamed({ request, answer }: ActionCall): boolean {
  if (request.get('Family') === '') answer.error('No family specified.');
  else if (request.get('Key') === '') answer.error('No key specified.');
  else return true;
  return false;
}

function pathOf({ request }: ActionCall): string {
  return `${request.get('Family')}/${request.get('Key')}`;
}

function get(call: ActionCall): void {
  if (!isNamed(call)) return;
  const { request, answer, exchange } = call;
  const value = exchange.office.database.get(pathOf(call));
  if (value === undefined) {
    answer.error('Database entry not found');
    return;
  }
  answer.list({
    message: 'Result will follow',
    complete: 'DBGetComplete',
    rows: [
      (actionId) => [
        ['Event', 'DBGetResponse'],
        ['Family', request.get('Family')],
        ['Key', request.get('Key')],
        ['Val', value],
        ...actionId,
      ],
    ],
  });
}

function put(call: ActionCall): void {
  if (!isNamed(call)) return;
  const value = call.request.get('Val');
  call.exchange.office.database.set(pathOf(call), value);
  call.answer.success('Updated database successfully');
}

function remove(call: ActionCall): void {
  if (!isNamed(call)) return;
  if (call.exchange.office.database.delete(pathOf(call))) call.answer.success('Key deleted successfully');
  else call.answer.error('Database entry not found');
}

/** The keys at and below a family and, where one is named, a key. */
function treeOf({ request, exchange }: ActionCall): readonly string[] {
  const root = [request.get('Family'), request.get('Key')].filter((part) => part !== '').join('/');
  return [...exchange.office.database.keys()].filter(
    (path) => root === '' || path === root || path.startsWith(`${root}/`),
  );
}

function removeTree(call: ActionCall): void {
  if (call.request.get('Family') === '') {
    call.answer.error('No family specified.');
    return;
  }
  const paths = treeOf(call);
  for (const path of paths) call.exchange.office.database.delete(path);
  if (paths.length > 0) call.answer.success('Key tree deleted successfully');
  else call.answer.error('Database entry not found');
}

function getTree(call: ActionCall): void {
  const { database } = call.exchange.office;
  call.answer.list({
    message: 'Result will follow',
    complete: 'DBGetTreeComplete',
    rows: treeOf(call).map((path) => (actionId) => [
      ['Event', 'DBGetTreeResponse'],
      ['Key', `/${path}`],
      ['Val', database.get(path) ?? ''],
      ...actionId,
    ]),
  });
}
