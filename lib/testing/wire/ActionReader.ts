import { Buffer } from 'node:buffer';
import { ActionRequest } from './ActionRequest.js';

const LF = 0x0a;
const CR = 0x0d;
/** The size of the buffer in which Asterisk looks for the end of a line: 1022 bytes and their CRLF just fit. */
const LINE_BUFFER = 1024;
/** Lines of one action, `Action` and `ActionID` included. */
const MAX_LINES = 128;

/** Cuts what a client sends, in pieces of any size, into actions. Keeps no more of it than Asterisk would. */
export class ActionReader {
  #line = Buffer.alloc(0);
  #lines: string[] = [];
  #fault: string | undefined;

  push(bytes: Uint8Array): ActionRequest[] {
    const requests: ActionRequest[] = [];
    let start = 0;
    for (let end = bytes.indexOf(LF); end >= 0; end = bytes.indexOf(LF, start)) {
      this.#append(bytes.subarray(start, end));
      const request = this.#endLine();
      if (request !== undefined) requests.push(request);
      start = end + 1;
    }
    this.#append(bytes.subarray(start));
    return requests;
  }

  #append(piece: Uint8Array): void {
    this.#line = Buffer.concat([this.#line, piece]);
    if (this.#line.length < LINE_BUFFER) return;
    // A buffer that is full is thrown away; what follows counts as a line of its own.
    this.#line = this.#line.subarray(this.#line.length - (this.#line.length % LINE_BUFFER));
    this.#fault ??= 'Failed to parse message: line too long';
  }

  #endLine(): ActionRequest | undefined {
    const line = this.#line.toString('utf8', 0, this.#line.length - (this.#line.at(-1) === CR ? 1 : 0));
    this.#line = Buffer.alloc(0);
    if (line === '') return this.#endAction();
    if (this.#lines.length === MAX_LINES) this.#fault ??= 'Too many lines in message or allocation failure';
    // After a fault nothing more is taken in: the answer lacks an ActionID that comes later.
    if (this.#fault === undefined) this.#lines.push(line);
    return undefined;
  }

  #endAction(): ActionRequest {
    const request = new ActionRequest(this.#lines, this.#fault);
    this.#lines = [];
    this.#fault = undefined;
    return request;
  }
}
