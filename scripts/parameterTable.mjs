// lib/catalogue/parameters.ts: what the command line tells of each action.

export function parameterTable({ actions }) {
  const rows = Object.entries(actions).map(([name, { params, privilege, versions }]) => {
    const facts = {
      parameters: params.map(({ name: parameter, required }) => `${parameter}${required ? '' : '?'}`).join(' '),
      classes: (privilege ?? []).join(' or '),
      versions: versions.join(', '),
    };
    return `  [${JSON.stringify(name)}, ${JSON.stringify(facts)}],`;
  });
  return `/** What the catalogue knows of an action. */
export interface ActionFacts {
  /** The names of its parameters in their order, with a \`?\` behind those that may be left out. */
  readonly parameters: string;
  /** The privilege classes of which a user needs one. */
  readonly classes: string;
  /** The releases of Asterisk that have it. */
  readonly versions: string;
}

/** Every action by its name. */
export const parameters: ReadonlyMap<string, ActionFacts> = new Map<string, ActionFacts>([
${rows.join('\n')}
]);
`;
}
