import type { Kernel } from '../core/Kernel.js';
import type { Field } from '../wire/formatMessage.js';

/** The two ends of a connection, as security events write them: `127.0.0.1/5038`. */
export interface LineAddresses {
  readonly local: string;
  readonly remote: string;
}

/** Tells those who may read the class `security` what one client was allowed and what not. */
export class SecurityLog {
  readonly #began: string;

  constructor(
    private readonly kernel: Kernel,
    private readonly sessionId: string,
    private readonly addresses: LineAddresses,
  ) {
    this.#began = timeOf(kernel.now());
  }

  // 0 however the client has logged in (login-plain and login-md5, Asterisk 22).
  loggedIn(account: string): void {
    this.#tell('SuccessfulAuth', 'Informational', [['AccountID', account]], [['UsingPassword', 0]], []);
  }

  unknownUser(account: string): void {
    this.#tell('InvalidAccountID', 'Error', [['AccountID', account]], [], []);
  }

  wrongPassword(account: string): void {
    this.#tell('InvalidPassword', 'Error', [['AccountID', account]], [], []);
  }

  wrongResponse(account: string, challenge: string, response: string, expected: string): void {
    const fields: readonly Field[] = [
      ['Challenge', challenge],
      ['Response', response],
      ['ExpectedResponse', expected],
    ];
    this.#tell('ChallengeResponseFailed', 'Error', [['AccountID', account]], fields, []);
  }

  /** An action that there is not. */
  badFormat(account: string, action: string): void {
    const request: Field = ['RequestType', `Action: ${action}`];
    this.#tell('RequestBadFormat', 'Error', [], [request], account === '' ? [] : [['AccountID', account]]);
  }

  /** An action that the client may not do. */
  notAllowed(account: string, action: string): void {
    this.#tell('RequestNotAllowed', 'Error', [['AccountID', account]], [['RequestType', `Action: ${action}`]], []);
  }

  #tell(
    event: string,
    severity: 'Informational' | 'Error',
    account: readonly Field[],
    facts: readonly Field[],
    rest: readonly Field[],
  ): void {
    this.kernel.publish(event, 'security', [
      ['EventTV', timeOf(this.kernel.now())],
      ['Severity', severity],
      ['Service', 'AMI'],
      ['EventVersion', 1],
      ...account,
      ['SessionID', this.sessionId],
      ['LocalAddress', `IPV4/TCP/${this.addresses.local}`],
      ['RemoteAddress', `IPV4/TCP/${this.addresses.remote}`],
      ...facts,
      ['SessionTV', this.#began],
      ...rest,
    ]);
  }
}

function timeOf(ms: number): string {
  return new Date(ms).toISOString().replace('Z', '+0000');
}
