import { ActionError, PermissionDeniedError, UnsupportedActionError } from '../errors.js';
import type { Frame } from './Frame.js';
import { maskSecrets } from './maskSecrets.js';
import type { Secrets } from './Secrets.js';

/** The error that a response stands for; undefined where it is none. */
export function answerError(action: string, response: Frame, secrets: Secrets): ActionError | undefined {
  if (response.name !== 'Error') return undefined;
  // A console command that fails still prints lines, and they are what was asked for (asterisk-22/commands).
  if (response.get('Output') !== undefined) return undefined;
  const reason = response.get('Message') ?? 'no reason given';
  const message = `${action} failed: ${secrets.hide(reason)}`;
  const fields = secrets.hideIn(maskSecrets(response.toMessage()));
  if (reason === 'Permission denied') return new PermissionDeniedError(message, action, fields);
  if (reason.startsWith('Invalid/unknown command')) return new UnsupportedActionError(message, action, fields);
  return new ActionError(message, action, fields);
}
