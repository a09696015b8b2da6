import { filter, type OperatorFunction } from 'rxjs';
import type { Message, Response } from '../wire/Message.js';

/**
 * Emits the responses only.
 * Completes and errors with its source; unsubscribing unsubscribes from it.
 */
export function ofResponse(): OperatorFunction<Message, Response> {
  // OriginateResponse has a Response too, and is an event.
  return filter((message): message is Response => message['Event'] === undefined);
}
