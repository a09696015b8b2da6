import type { AmiFields } from '../catalogue/AmiFields.js';
import type { EventFields, EventMap } from '../catalogue/events.js';

/** Any known event, told apart by `Event`. The server may send others too: they pass, as {@link UnknownEvent}. */
export type AmiEvent = EventMap[keyof EventMap];

/** An event that the catalogue does not know. */
export type UnknownEvent = EventFields;

/** The event of a name: typed where the catalogue knows it, open where not. */
export type EventNamed<Name extends string> = Name extends keyof EventMap
  ? EventMap[Name]
  : UnknownEvent & { readonly Event: Name };

/** The answer to an action. */
export interface Response extends AmiFields {
  /** Tells a response from an event, `OriginateResponse` included. */
  readonly Event?: undefined;
  readonly Response: 'Success' | 'Error' | 'Follows' | 'Goodbye' | (string & {});
  readonly ActionID?: string;
  readonly Message?: string;
  /** The lines of a console command, in both of Asterisk's dialects. */
  readonly Output?: readonly string[];
}

/** A frame as a plain object. */
export type Message = AmiEvent | Response;
