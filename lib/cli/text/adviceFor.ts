import { match, P } from 'ts-pattern';
import { AmiError } from '../../index.js';
import { errorText } from './errorText.js';

/** An error as a message that says what to check. */
export function adviceFor(error: unknown): string {
  // A fault of ours: where it is helps more than what it says.
  if (!(error instanceof AmiError))
    return error instanceof Error ? errorText(error.stack ?? error.message) : errorText(error);
  const check = match(error)
    .with(
      { message: P.string.includes('certificate') },
      () => 'For a certificate of your own, NODE_EXTRA_CA_CERTS names the file of its authority.',
    )
    .with(
      { kind: 'authentication' },
      () => 'Check the user and the secret, and its section in manager.conf (permit, deny).',
    )
    // It is there, and does not answer.
    .with({ kind: 'timeout', stage: P.union('response', 'list', 'event') }, () => undefined)
    .with(
      { kind: P.union('communication', 'timeout', 'goneAway') },
      () =>
        'Check the host and the port, that Asterisk runs, and that manager.conf says enabled = yes and a bindaddr that you can reach.',
    )
    .otherwise(() => undefined);
  return check === undefined ? errorText(error) : `${errorText(error)}\n${check}`;
}
