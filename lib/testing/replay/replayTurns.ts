import type { Connection } from '../../transport/Transport.js';
import { ActionReader } from '../wire/ActionReader.js';
import type { ActionRequest } from '../wire/ActionRequest.js';
import { endsConnection } from './endsConnection.js';
import { RecordedAnswers } from './RecordedAnswers.js';
import type { RecordedChunk } from './RecordedChunk.js';
import { isAction, type Recording } from './toRecording.js';
import { unrecordedAnswer } from './unrecordedAnswer.js';

/** Answers one client with a recording, from its beginning, turn by turn. */
export function replayTurns({ greeting, exchanges }: Recording, client: Connection): void {
  const reader = new ActionReader();
  const answers = new RecordedAnswers(exchanges);

  const send = (chunks: readonly RecordedChunk[]): void => {
    for (const chunk of chunks) client.write(answers.toText(chunk));
  };
  const answer = (request: ActionRequest): void => {
    const exchange = answers.take(request);
    if (!exchange) {
      client.write(unrecordedAnswer(request));
      return;
    }
    send(exchange.answer);
    if (endsConnection(exchange.request, exchange.answer)) client.close();
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
