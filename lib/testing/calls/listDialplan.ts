import type { Step } from '../dialplan/Step.js';
import type { Exchange } from './Exchange.js';

/** What stands in a context, as lists of the dialplan show it. */
export interface ListedContext {
  readonly name: string;
  readonly registrar: string;
  readonly includes: readonly string[];
  readonly extensions: readonly ListedPlace[];
}

export interface ListedPlace {
  readonly exten: string;
  readonly registrar: string;
  /** The device of its hint. */
  readonly hint: string | undefined;
  readonly steps: readonly (readonly [priority: number, step: Step])[];
}

/** The contexts there are: some may hold hints alone. */
export function contextNames({ dialplan, office }: Pick<Exchange, 'dialplan' | 'office'>): readonly string[] {
  const hinted = [...office.hints.keys()].map((hint) => hint.slice(hint.indexOf('@') + 1));
  return [...new Set([...dialplan.contextNames, ...hinted])];
}

/** The dialplan with its hints: all of it, one context, one extension. What has nothing to show is left out. */
export function listDialplan({ dialplan, office }: Exchange, context: string, exten: string): readonly ListedContext[] {
  const names = contextNames({ dialplan, office }).filter((name) => context === '' || context === name);
  return names
    .map((name) => {
      const own = new Map(dialplan.extensionsOf(name).map((one) => [one.exten, one]));
      const suffix = `@${name}`;
      const hinted = [...office.hints.keys()].filter((hint) => hint.endsWith(suffix));
      const places = new Set([...own.keys(), ...hinted.map((hint) => hint.slice(0, -suffix.length))]);
      const extensions = [...places]
        .sort()
        .filter((place) => exten === '' || exten === place)
        .map((place) => ({
          exten: place,
          hint: office.hints.get(place + suffix),
          registrar: own.get(place)?.registrar ?? 'pbx_config',
          steps: own.get(place)?.steps ?? [],
        }));
      const registrar = extensions.every((one) => one.registrar === 'res_parking') ? 'res_parking' : 'pbx_config';
      return {
        name,
        registrar: extensions.length === 0 ? 'pbx_config' : registrar,
        includes: exten === '' ? dialplan.includesOf(name) : [],
        extensions,
      };
    })
    .filter(({ includes, extensions }) => exten === '' || includes.length > 0 || extensions.length > 0);
}

/** How many priorities an extension has, its hint among them. */
export function prioritiesOf({ hint, steps }: ListedPlace): number {
  return steps.length + (hint === undefined ? 0 : 1);
}
