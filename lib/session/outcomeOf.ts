import type { AmiError } from '../errors.js';
import type { ActionOutcome } from './Counters.js';

/** What an error says of an action. */
export function outcomeOf({ kind }: AmiError): ActionOutcome {
  switch (kind) {
    case 'action':
    case 'permissionDenied':
    case 'unsupportedAction':
      return 'failed';
    case 'timeout':
      return 'timedOut';
    case 'argument':
    case 'limit':
      return 'refused';
    default:
      return 'goneAway';
  }
}
