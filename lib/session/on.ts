import { type OperatorFunction, switchMap } from 'rxjs';
import type { EventNamed } from '../wire/Message.js';
import type { Session } from './Session.js';

/**
 * Emits the events of these names, in every session, one after the other.
 * Completes when its source and the last session have; errors with its source; unsubscribing stops listening.
 * @example
 * pbx.pipe(on('Hangup')).subscribe((e) => console.log(e.Channel, e['Cause-txt']));
 */
export function on<Name extends string>(
  ...names: readonly [Name, ...Name[]]
): OperatorFunction<Session, EventNamed<Name>> {
  return switchMap((session) => session.on(...names));
}
