import { inspect } from 'node:util';
import { ConfigurationError } from '../errors.js';
import { checkSteps } from './dialplan/checkSteps.js';
import type { EmbeddedPbxOptions } from './EmbeddedPbxOptions.js';
import { RELEASES } from './model/Dialect.js';

const STRATEGIES: readonly unknown[] = ['ringall', 'rrmemory'];

/** @throws ConfigurationError that names the option and what it takes, ArgumentError for a step that is none: not every test is typed */
export function checkOptions({ dialect, seed, maxChannels, extensions = {}, queues = {} }: EmbeddedPbxOptions): void {
  check('dialect', dialect, dialect === undefined || Object.hasOwn(RELEASES, dialect), '13, 20 or 22');
  check('seed', seed, seed === undefined || Number.isFinite(seed), 'a number');
  check('maxChannels', maxChannels, maxChannels === undefined || maxChannels >= 0, 'a number, 0 or more');
  for (const [exten, steps] of Object.entries(extensions)) checkSteps(exten, steps);
  for (const [name, { strategy, members = [] }] of Object.entries(queues)) {
    const isKnown = strategy === undefined || STRATEGIES.includes(strategy);
    check(`queues.${name}.strategy`, strategy, isKnown, 'ringall or rrmemory');
    members.forEach((member, at) => {
      const isMember = typeof member === 'object' && typeof member.interface === 'string';
      check(`queues.${name}.members[${at}]`, member, isMember, "an object such as { interface: 'PJSIP/1001' }");
    });
  }
}

function check(option: string, value: unknown, isGood: boolean, accepted: string): void {
  if (!isGood) throw new ConfigurationError(`${option} is ${inspect(value).slice(0, 60)}; it takes ${accepted}`);
}
