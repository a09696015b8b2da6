/** One line of a message. */
export type Field = readonly [name: string, value: string | number];

/** A message as it goes over the wire, its closing empty line included. */
export function formatMessage(fields: readonly Field[]): string {
  return fields.map(([name, value]) => `${name}: ${value}\r\n`).join('') + '\r\n';
}
