/** A field's value: a text, the values of a key that can repeat, or the variables of a channel. */
export type FieldValue = string | readonly string[] | Readonly<Record<string, string>>;

/** The fields of a message, in Asterisk's own spelling. Texts are never turned into numbers. */
export interface AmiFields {
  readonly [field: string]: FieldValue | undefined;
}
