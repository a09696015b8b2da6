/** A name and a number as people write them; what is not known is left out. */
export function person(name: string | undefined, number: string | undefined): string {
  const [known, digits] = [name ?? '', number ?? ''];
  if (known === '' || known === digits) return digits;
  return digits === '' ? known : `${known} <${digits}>`;
}
