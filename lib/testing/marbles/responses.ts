import type { AmiFields } from '../../catalogue/AmiFields.js';
import type { Response, UnknownEvent } from '../../wire/Message.js';

/** A response, whatever its kind: `response('Goodbye')`. */
export function response<const Fields extends AmiFields>(
  kind: Response['Response'],
  fields?: Fields,
): Response & Fields {
  // What a caller adds may not be what a Response has; it is then no Response either, and the compiler says so.
  return { Response: kind, ...fields } as Response & Fields;
}

/** The answer to an action that went well. */
export function success<const Fields extends AmiFields>(fields?: Fields): Response & Fields {
  return response('Success', fields);
}

/** The answer to an action that failed, with the reason as its `Message`: `Permission denied`, `No such channel`, … */
export function failure(message: string, fields: AmiFields = {}): Response {
  return response('Error', { Message: message, ...fields });
}

/** The response that opens a list. Its rows and its end are events: `queueMember()`, `queueStatusComplete()`. */
export function listStart(fields: AmiFields = {}): Response {
  return success({ EventList: 'start', Message: 'A list will follow', ...fields });
}

/** An event with these fields and no others: one that the catalogue does not know, or one of which little matters. */
export function event<const Name extends string>(
  name: Name,
  fields: AmiFields = {},
): UnknownEvent & { readonly Event: Name } {
  return { Event: name, ...fields };
}
