// The index of actions in README.md: each action of Asterisk, the operator that performs it, and its parameters.
import { readdirSync, readFileSync } from 'node:fs';

const BEGIN = '<!-- Written by scripts/actionIndex.mjs from scripts/catalogue.json. Do not edit. -->';
const END = '<!-- The end of what is written. -->';

/** README.md with a fresh index. */
export function withActionIndex(readme, { actions }, root) {
  const operators = exportedFunctions(root);
  const lines = Object.entries(actions).map(([name, action]) => entry(name, action, operatorFor(name, operators)));
  const [before, rest = ''] = readme.split(BEGIN);
  return `${before}${BEGIN}\n\n${lines.join('\n')}\n\n${END}${rest.split(END)[1] ?? ''}`;
}

function entry(name, { params, versions }, operator) {
  const page = `https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/${name}/`;
  const here = operator ? `\`${operator}()\`` : `\`action('${name}')\``;
  const own = params.map((param) => (param.required ? `**${param.name}**` : param.name)).join(', ');
  const since = versions.length === 3 ? '' : `; Asterisk ${versions.join(', ')}`;
  const title = versions.includes('22') ? `[${name}](${page})` : name;
  return `- ${title}: ${here}${own ? ` – ${own}` : ''}${since}`;
}

/** The operator of the same name, but for those whose name says more. */
function operatorFor(action, operators) {
  const named = { Events: 'setEvents' }[action];
  return named ?? operators.find((operator) => operator.toLowerCase() === action.toLowerCase());
}

function exportedFunctions(root) {
  const folder = new URL('lib/actions/', root);
  return readdirSync(folder).flatMap((file) =>
    [...readFileSync(new URL(file, folder), 'utf8').matchAll(/^export function (\w+)/gm)].map(([, name]) => name),
  );
}
