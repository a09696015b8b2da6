import { parameters } from '../catalogue/parameters.js';
import { actionNamed } from '../wire/actionNamed.js';

const PAGES = 'https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/';

/** The names of the actions that contain a text. */
export function actionNames(pattern = ''): string[] {
  return [...parameters.keys()].filter((name) => name.toLowerCase().includes(pattern.toLowerCase()));
}

/** The parameters of an action in their order. */
export function parametersOf(action: string): { readonly name: string; readonly isRequired: boolean }[] {
  return (parameters.get(action)?.parameters ?? '')
    .split(' ')
    .filter((text) => text !== '')
    .map((text) => ({ name: text.replace(/\?$/, ''), isRequired: !text.endsWith('?') }));
}

/** What the catalogue tells of an action. */
export function helpOn(name: string): string {
  const action = actionNamed(name);
  const facts = parameters.get(action);
  const usage = parametersOf(action).map((one) => (one.isRequired ? `<${one.name}>` : `[--${one.name}=…]`));
  return [
    `rx-asterisk action ${[action, ...usage].join(' ')}`,
    '',
    ...parametersOf(action).map((one) => `   ${one.name}${one.isRequired ? ' (required)' : ''}`),
    `Asterisk ${facts?.versions ?? ''}${facts?.classes ? `; needs the class ${facts.classes}` : ''}`,
    `${PAGES}${action}/`,
    '',
  ].join('\n');
}
