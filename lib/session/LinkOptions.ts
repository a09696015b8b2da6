import type { SchedulerLike } from 'rxjs';
import type { DecoderOptions } from '../wire/DecoderOptions.js';
import type { EventSelection } from '../wire/EventSelection.js';
import type { Secrets } from '../wire/Secrets.js';
import type { ActionLimits } from './ActionLimits.js';
import type { Counters } from './Counters.js';
import type { DiagnosticRecord } from './Diagnostic.js';

/** What a link needs to know. */
export interface LinkOptions {
  readonly decoder: DecoderOptions;
  /** How long each part of an answer may take, in ms. */
  readonly timeout: number;
  readonly scheduler: SchedulerLike;
  /** The events that were asked for; is told when an action changes them. */
  readonly selection: EventSelection;
  readonly limits: Pick<ActionLimits, 'maxListRows'>;
  readonly counters: Counters;
  /** What no error and no diagnostic may show, whatever the server says. */
  readonly secrets: Secrets;
  readonly onDiagnostic: (record: DiagnosticRecord) => void;
}
