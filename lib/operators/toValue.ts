import { map, type OperatorFunction } from 'rxjs';
import { ActionError } from '../errors.js';
import type { Response } from '../wire/Message.js';

/**
 * The value in the answer to `getvar`, in both of Asterisk's styles: `Variable` and `Value`, or `name: value` of old servers.
 * Emits the value; for a variable that is not set `fallback`. Completes with its source. Errors with its source, and with
 * `ActionError` for a variable that is not set where there is no fallback; unsubscribing unsubscribes from it.
 * @example
 * pbx.pipe(getvar(null, 'GREETING'), toValue('hello')).subscribe((text) => console.log(text));
 */
export function toValue(fallback?: string): OperatorFunction<Response, string> {
  return map((response) => {
    const value = valueIn(response);
    if (value !== '' && value !== '(null)') return value;
    if (fallback !== undefined) return fallback;
    const name = typeof response['Variable'] === 'string' ? response['Variable'] : 'the variable';
    throw new ActionError(`Getvar failed: ${name} is not set`, 'Getvar', response);
  });
}

function valueIn(response: Response): string {
  const { Value: value } = response;
  if (typeof value === 'string') return value;
  const [, old] = Object.entries(response).find(([key]) => !['Response', 'ActionID', 'Message'].includes(key)) ?? [];
  return typeof old === 'string' ? old : '';
}
