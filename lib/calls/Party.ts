/** Who takes part in a call: a phone, a line, and where nothing else stands behind it a Local channel. */
export interface Party {
  /** The name of the channel, `PJSIP/alice-00000012`. */
  readonly channel: string;
  readonly uniqueid: string;
  /** Whose number it is: a caller's own, the dialled one of who is called. Empty where nobody told it. */
  readonly number: string;
  readonly name: string;
}
