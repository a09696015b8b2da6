/** One line of a message. */
export type Field = readonly [name: string, value: string | number];

/** A message as it goes over the wire, its closing empty line included. */
export function formatMessage(fields: readonly Field[]): string {
  return `${formatLines(fields)}\r\n`;
}

/** Lines of a message. */
export function formatLines(fields: readonly Field[]): string {
  let text = '';
  for (const [name, value] of fields) text += `${name}: ${value}\r\n`;
  return text;
}
