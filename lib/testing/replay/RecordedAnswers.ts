import type { ActionRequest } from '../wire/ActionRequest.js';
import type { RecordedChunk } from './RecordedChunk.js';
import { signatureOf } from './signatureOf.js';

/** The recorded actions that one client has not sent yet. Each is there once. */
export class RecordedAnswers<Exchange extends { readonly request: ActionRequest }> {
  private readonly unasked = new Map<string, Exchange[]>();
  private readonly ids = new Map<string, string>();

  constructor(exchanges: readonly Exchange[]) {
    for (const exchange of exchanges) {
      const signature = signatureOf(exchange.request);
      const group = this.unasked.get(signature);
      if (group) group.push(exchange);
      else this.unasked.set(signature, [exchange]);
    }
  }

  /** The next recorded action that is the same, if there is one; from now on its ActionID is the client's. */
  take(request: ActionRequest): Exchange | undefined {
    const exchange = this.unasked.get(signatureOf(request))?.shift();
    if (exchange) this.ids.set(exchange.request.actionId, request.actionId);
    return exchange;
  }

  /** What the server sent, with the ActionIDs of the client. */
  toText(chunk: RecordedChunk): string {
    return chunk.toText((recorded) => this.ids.get(recorded) ?? recorded);
  }
}
