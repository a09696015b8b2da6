// lib/catalogue/actions.ts: the parameters of each action, and the events that it is answered with.
import { key, openUnion } from './spelling.mjs';

/** Headers that are sent once for each value. The catalogue, made from documentation, does not tell. */
const REPEATED = {
  Originate: ['Variable'],
  MessageSend: ['Variable'],
  PJSIPNotify: ['Variable'],
  SIPnotify: ['Variable'],
};

/** A parameter whose name is a pattern: `Action-000000`, `UnitAmount(0)`. */
const NUMBERED = /000000|\(0\)/;

/** Of every action: an ID instead of one that the library chooses. */
const ACTION_ID = '    readonly ActionID?: string | undefined;';

export function actionTypes({ actions }) {
  const names = Object.keys(actions);
  const lists = names.filter((name) => actions[name].reply?.kind === 'list');
  const outcomes = names.filter((name) => actions[name].reply?.event);
  return `import type { ActionParameter, ActionValue } from './ActionFields.js';

/** The parameters of every known action by its name. */
export interface ActionMap {
${names.map((name) => action(name, actions[name])).join('\n')}
}

/** The events that the rows of a list are, by the name of the action that asks for it. */
export interface ListRows {
${lists.map((name) => `  ${name}: ${rowNames(actions[name].reply)};`).join('\n')}
}

/** The event that follows the response, by the name of the action. */
export interface Outcomes {
${outcomes.map((name) => `  ${name}: '${actions[name].reply.event}';`).join('\n')}
}
`;
}

function action(name, { params, versions, privilege, module }) {
  const classes = privilege?.length ? ` Needs the class ${privilege.join(' or ')}.` : '';
  // A spelling in two cases is one header to Asterisk (MixMonitor: "options", "Options").
  const own = params.filter(
    (param) => !params.some((other) => other.name !== param.name && capitalized(param.name) === other.name),
  );
  const isOpen = own.some((param) => /N$/.test(param.name) && /^Header/.test(param.name));
  const lines = own.filter((param) => !/^Header[1N]$/.test(param.name)).map((param) => parameter(name, param));
  if (isOpen) lines.push('    readonly [header: string]: ActionParameter;');
  return `  /** Asterisk ${versions.join(', ')}${module ? `, ${module}` : ''}.${classes} */
  ${key(name)}: {
${[...lines, ACTION_ID].join('\n')}
  };`;
}

function capitalized(name) {
  return name[0].toUpperCase() + name.slice(1);
}

function parameter(action, { name, required, enum: values }) {
  if (NUMBERED.test(name)) return `    readonly [line: \`${name.replace(NUMBERED, pattern)}\`]: ActionParameter;`;
  const one = choices(values);
  const type = REPEATED[action]?.includes(name) ? `readonly ${one}[]` : one;
  return required ? `    readonly ${key(name)}: ${type};` : `    readonly ${key(name)}?: ${type} | null | undefined;`;
}

function pattern(digits) {
  return digits === '000000' ? '${string}' : '(${number})';
}

/** Documentation lists patterns such as `<header>` and `system,call,log,...` beside values. */
function choices(values = []) {
  const plain = values.filter((value) => !value.includes('...'));
  return plain.length > 0 && plain.every((value) => /^\w+$/.test(value)) ? openUnion(plain) : 'ActionValue';
}

function rowNames({ events }) {
  return events.length === 0 ? 'string' : events.map((event) => `'${event}'`).join(' | ');
}
