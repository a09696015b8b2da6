// lib/catalogue/replies.ts: how an action is answered that has more than one response.

export function replyTable({ actions }) {
  // `open` replies are one response; where a list depends on the arguments (`when`), the header EventList says it.
  const rows = Object.entries(actions)
    .filter(([, { reply }]) => reply && reply.kind !== 'open' && !reply.when)
    .map(([name, { reply }]) => `  ['${name.toLowerCase()}', ${JSON.stringify(replyOf(reply))}],`);
  return `/** How an action that has more than one response is answered. */
export type Reply =
  /** Rows, then the event \`complete\`. Where the server sends \`EventList\`, that header rules. */
  | { readonly kind: 'list'; readonly complete: string }
  /** A response, and one \`event\` later. */
  | { readonly kind: 'async'; readonly event: string }
  /** A response that comes when \`event\` is due, and the event. */
  | { readonly kind: 'until'; readonly event: string }
  /** A response with lines of console output. */
  | { readonly kind: 'output' };

/** Actions in lower case, for Asterisk does not tell cases apart. One that is missing here is answered by one response. */
export const replies: ReadonlyMap<string, Reply> = new Map<string, Reply>([
${rows.join('\n')}
]);
`;
}

function replyOf({ kind, complete, event }) {
  return kind === 'list' ? { kind, complete } : kind === 'output' ? { kind } : { kind, event };
}
