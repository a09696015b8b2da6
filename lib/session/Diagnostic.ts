import type { LimitName, TimeoutStage } from '../errors.js';

/** Something that went wrong, was put right or was left out. Whoever asked for something gets an error besides. */
export type Diagnostic = DiagnosticRecord & {
  /** The connection that it happened on. */
  readonly epoch: number;
};

/** What is told of one connection, before it is said which. */
export type DiagnosticRecord = ConnectionRecord | ProtocolRecord | TimeoutRecord | LimitRecord | DropRecord;

/** A connection could not be made or was refused, was lost after a login, or is there again. */
export type ConnectionRecord =
  | {
      readonly kind: 'connection';
      readonly event: 'failed' | 'lost';
      readonly message: string;
      readonly cause: unknown;
    }
  | {
      readonly kind: 'connection';
      readonly event: 'restored';
      readonly message: string;
      /** From the last byte of the connection that was lost to the first session after it, in ms: events may have been missed. */
      readonly gap: number;
    };

/** The server did not keep to the protocol. */
export type ProtocolRecord =
  /** Bytes that are neither event nor response. */
  | {
      readonly kind: 'protocol';
      readonly fault: 'malformed';
      readonly message: string;
      /** Their beginning. */
      readonly excerpt: string;
    }
  /** A list that ended with fewer rows than it says; or a filter that was not accepted again after a reconnect. */
  | {
      readonly kind: 'protocol';
      readonly fault: 'rowsMissing' | 'filterRefused';
      readonly message: string;
      readonly action: string;
    };

/** An action was not answered in time. */
export interface TimeoutRecord {
  readonly kind: 'timeout';
  readonly message: string;
  readonly action: string;
  readonly stage: TimeoutStage;
}

/** A frame was more than an option allows, and is left out. Other limits are told to who meets them, by a `LimitError`. */
export interface LimitRecord {
  readonly kind: 'limit';
  readonly message: string;
  readonly limit: Extract<LimitName, 'maxFrameBytes' | 'maxFrameLines'>;
  readonly max: number;
  /** The beginning of the frame. */
  readonly excerpt: string;
}

/** Values did not reach a slow consumer. Told at the first, and each time the count has doubled. */
export interface DropRecord {
  readonly kind: 'drop';
  readonly message: string;
  /** The name of the counter. */
  readonly by: string;
  /** How many so far. */
  readonly count: number;
}
