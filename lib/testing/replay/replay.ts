import type { Connection } from '../../transport/Transport.js';
import { ActionReader } from '../wire/ActionReader.js';
import type { ActionRequest } from '../wire/ActionRequest.js';
import { formatMessage } from '../wire/formatMessage.js';
import type { RecordedChunk } from './RecordedChunk.js';
import { type Exchange, isAction, type Recording } from './toRecording.js';

/** Asterisk's own are random; a replayed login is accepted whatever its key. */
const CHALLENGE = '191592710';

/** Answers one client with a recording, from its beginning. */
export function replay({ greeting, exchanges }: Recording, client: Connection): void {
  const reader = new ActionReader();
  const unasked = groupBySignature(exchanges);
  const ids = new Map<string, string>();

  const send = (chunks: readonly RecordedChunk[]): void => {
    for (const chunk of chunks) client.write(chunk.toText((recorded) => ids.get(recorded) ?? recorded));
  };
  const answer = (request: ActionRequest): void => {
    const exchange = unasked.get(signatureOf(request))?.shift();
    if (!exchange) {
      client.write(unrecordedAnswer(request));
      return;
    }
    ids.set(exchange.request.actionId, request.actionId);
    send(exchange.answer);
    if (endsConnection(exchange)) client.close();
  };

  client.bytes$.subscribe({
    next: (bytes) => {
      reader.push(bytes).filter(isAction).forEach(answer);
    },
    // The client is gone, and so is this replay.
    error: () => undefined,
    complete: () => client.close(),
  });
  send(greeting);
}

function groupBySignature(exchanges: readonly Exchange[]): ReadonlyMap<string, Exchange[]> {
  const groups = new Map<string, Exchange[]>();
  for (const exchange of exchanges) {
    const signature = signatureOf(exchange.request);
    const group = groups.get(signature);
    if (group) group.push(exchange);
    else groups.set(signature, [exchange]);
  }
  return groups;
}

/** What two actions have in common that are the same: name and fields, in any order but that of a repeated header. */
function signatureOf(request: ActionRequest): string {
  const name = request.name.toLowerCase();
  // Who logs in, and whether with an MD5 key, does not change the rest of the conversation.
  if (name === 'login') return name;
  const fields = request.lines.map(fieldOf).filter(([key]) => key !== 'action' && key !== 'actionid');
  return JSON.stringify([name, request.fault, fields.sort(([a], [b]) => (a < b ? -1 : Number(a > b)))]);
}

function fieldOf(line: string): readonly [key: string, value: string] {
  const colon = line.indexOf(':');
  return colon < 0 ? [line, ''] : [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trimStart()];
}

function unrecordedAnswer({ name, actionId }: ActionRequest): string {
  const isChallenge = name.toLowerCase() === 'challenge';
  return formatMessage([
    ['Response', isChallenge ? 'Success' : 'Error'],
    ...(actionId === '' ? [] : [['ActionID', actionId] as const]),
    isChallenge
      ? ['Challenge', CHALLENGE]
      : ['Message', `Invalid/unknown command: ${name}. Use Action: ListCommands to show available commands.`],
  ]);
}

/** Asterisk closes the connection after a Logoff and after a login that it refuses; the recording does not say so. */
function endsConnection({ request, answer }: Exchange): boolean {
  const name = request.name.toLowerCase();
  if (name !== 'login') return name === 'logoff';
  const text = answer.map((chunk) => chunk.toText((id) => id)).join('');
  return /(?<=^|\n)Response: Error\r?\n/.test(text);
}
