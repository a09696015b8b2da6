/** A value of a field that is sent. */
export type ActionValue = string | number | boolean;

/** What a field is given. A list sends its header once for each value; null and undefined send none. */
export type ActionParameter = ActionValue | readonly ActionValue[] | null | undefined;

/** The fields of an action, as Asterisk spells them. */
export type ActionFields = Readonly<Record<string, ActionParameter>>;
