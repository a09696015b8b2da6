import type { CallSnapshot, Party } from '../../index.js';

/** A name and a number as people write them; what is not known is left out. The number is left out first where it must be short. */
export function partyText(name = '', number = '', isShort = false): string {
  if (name === '') return number;
  return isShort || number === '' || number === name ? name : `${name} ${number}`;
}

/** A channel without its serial number, which says nothing. */
export function deviceOf({ channel }: Party): string {
  return channel.replace(/-[0-9a-f]{8}(?=$|;)/, '');
}

/** Who has answered, else who is dialled. */
export function calledIn({ answeredBy, dialled }: CallSnapshot): readonly Party[] {
  return answeredBy ? [answeredBy] : dialled.filter(({ outcome }) => outcome === undefined);
}
