/** The class of each kind of error. */
export interface ErrorOfKind {
  authentication: AuthenticationError;
  communication: CommunicationError;
  goneAway: GoneAwayError;
  action: ActionError;
  permissionDenied: PermissionDeniedError;
  unsupportedAction: UnsupportedActionError;
  timeout: TimeoutError;
  limit: LimitError;
  argument: ArgumentError;
  configuration: ConfigurationError;
  internal: InternalError;
}

/** What an error is about. Told apart by `kind`, which holds even where two copies of the package are loaded. */
export type AmiErrorKind = keyof ErrorOfKind;

/** The base of every error of this library. */
export abstract class AmiError extends Error {
  abstract readonly kind: AmiErrorKind;
  // Spelt out in each class: a minifier renames classes, and people match on names.
  abstract override readonly name: string;

  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
  }
}

/** Whether an error is one of this library's, of that kind: then TypeScript knows its class too. */
export function hasKind<Kind extends AmiErrorKind>(error: unknown, kind: Kind): error is ErrorOfKind[Kind] {
  return error instanceof Error && 'kind' in error && error.kind === kind;
}

/** The server refused the login. Never retried: a second try with the same secret can lock the user out. */
export class AuthenticationError extends AmiError {
  readonly kind = 'authentication';
  override readonly name = 'AuthenticationError';
}

/** The server cannot be reached, or what it sends is not AMI. */
export class CommunicationError extends AmiError {
  readonly kind = 'communication';
  override readonly name = 'CommunicationError';
}

/** The connection went before the answer came. */
export class GoneAwayError extends AmiError {
  readonly kind = 'goneAway';
  override readonly name = 'GoneAwayError';

  constructor(
    message: string,
    /** `notSent`: the server never saw the action. `unknown`: it may have carried it out. */
    readonly outcome: 'notSent' | 'unknown',
    cause?: unknown,
    /** Whether the action may be performed again without doing anything twice: it was never sent, or it only reads. */
    readonly repeatable = outcome === 'notSent',
  ) {
    super(message, cause);
  }
}

/** The fields of an answer, as an error carries them. */
export type AnswerFields = Readonly<Record<string, unknown>>;

/** The server answered `Response: Error`. */
export class ActionError extends AmiError {
  readonly kind: 'action' | 'permissionDenied' | 'unsupportedAction' = 'action';
  override readonly name: string = 'ActionError';

  constructor(
    message: string,
    /** The name of the action that failed. */
    readonly action: string,
    /** The server's answer. */
    readonly response: AnswerFields,
  ) {
    super(message);
  }
}

/** The user's `write` classes in manager.conf do not include the action. */
export class PermissionDeniedError extends ActionError {
  override readonly kind = 'permissionDenied';
  override readonly name = 'PermissionDeniedError';
}

/** The server has no such action. */
export class UnsupportedActionError extends ActionError {
  override readonly kind = 'unsupportedAction';
  override readonly name = 'UnsupportedActionError';
}

/** Something did not come in time. */
export class TimeoutError extends AmiError {
  readonly kind = 'timeout';
  override readonly name = 'TimeoutError';

  constructor(
    message: string,
    /** What was waited for: `connect`, `banner`, `login`, `session`, `response`, `list`, `event` or `pong`. */
    readonly stage: TimeoutStage,
    /** What had come so far of the answer: of a long list its beginning and its last rows. */
    readonly received: readonly AnswerFields[] = [],
    /** Whether the action may be performed again without doing anything twice: it was never sent, or it only reads. */
    readonly repeatable = stage === 'session',
  ) {
    super(message);
  }
}

export type TimeoutStage = 'connect' | 'banner' | 'login' | 'session' | 'response' | 'list' | 'event' | 'pong';

/** How much of something there may be: options of a manager. */
export type LimitName = 'maxFrameBytes' | 'maxFrameLines' | 'maxListRows' | 'maxInFlight' | 'maxWaiting';

/** More than a limit allows. It concerns this one action; the session lives on. */
export class LimitError extends AmiError {
  readonly kind = 'limit';
  override readonly name = 'LimitError';

  constructor(
    message: string,
    /** The option that sets the limit. */
    readonly limit: LimitName,
    readonly max: number,
  ) {
    super(message);
  }

  /** Whether the action may be performed again, and may fare better: it was never sent. */
  get repeatable(): boolean {
    return this.limit === 'maxInFlight' || this.limit === 'maxWaiting';
  }
}

/** An argument that cannot be sent as it is. Raised before anything is sent. */
export class ArgumentError extends AmiError {
  readonly kind = 'argument';
  override readonly name = 'ArgumentError';
}

/** An option, an address or a file that cannot be used. */
export class ConfigurationError extends AmiError {
  readonly kind = 'configuration';
  override readonly name = 'ConfigurationError';
}

/** A fault of this library. Please report it. */
export class InternalError extends AmiError {
  readonly kind = 'internal';
  override readonly name = 'InternalError';
}
