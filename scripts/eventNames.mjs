/** The names of the events, for what must know them when it runs. */
export function eventNames({ events }) {
  const names = Object.keys(events).sort();
  return `/** The names of the events there are, by the alphabet. */
export const eventNames: readonly string[] = ${JSON.stringify(names)};
`;
}
