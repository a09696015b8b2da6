import {
  type ActionFields,
  type AnswerPart,
  collectList,
  type Diagnostic,
  Manager,
  type ManagerOptions,
  type Session,
} from 'rx-asterisk';
import {
  catchError,
  defaultIfEmpty,
  forkJoin,
  map,
  mergeMap,
  type Observable,
  of,
  take,
  tap,
  VirtualTimeScheduler,
} from 'rxjs';
import type { LiveRecording } from './recordings.js';

/** An action that the recorded client sent. */
export interface RecordedAction {
  readonly id: string;
  readonly name: string;
  readonly fields: ActionFields;
}

/** What became of an action. */
export interface Outcome {
  readonly action: string;
  /** The first word of the answer, and its `Message`. */
  readonly response?: string;
  readonly message?: string;
  /** Rows of a list whose end tells how many there were. */
  readonly items?: number;
  /** What an asynchronous Originate came to. */
  readonly outcome?: string;
  /** The name of the error that ended it. */
  readonly error?: string;
}

/** What became of a whole recording. */
export interface Performance {
  readonly outcomes: readonly Outcome[];
  readonly error: unknown;
  /** But for those that tell of the connection's end. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What the recorded client sent, but for the login, which is a manager's own business. */
export function actionsOf({ entries }: LiveRecording): RecordedAction[] {
  const sent = entries.filter((entry) => entry.from === 'client').map(({ data }) => data);
  return sent
    .join('')
    .split('\r\n\r\n')
    .filter((block) => block !== '')
    .map((block) => toAction(block.split('\r\n')))
    .filter(({ name }) => name !== 'Login' && name !== 'Challenge');
}

function toAction(lines: readonly string[]): RecordedAction {
  const [name = '', id = '', ...fields] = lines.map((line) => line.slice(line.indexOf(':') + 2));
  const values: Record<string, string[]> = {};
  fields.forEach((value, index) => {
    const key = lines[index + 2]!.split(':')[0]!;
    (values[key] ??= []).push(value);
  });
  return { id, name, fields: values };
}

/** Performs every recorded action, without waiting for answers, as soon as there is a session. Emits once. */
export function performRecording(recording: LiveRecording, options: Partial<ManagerOptions>): Observable<Performance> {
  const diagnostics: Diagnostic[] = [];
  const pbx = new Manager({
    username: 'admin',
    secret: 'any',
    keepAlive: false,
    reconnect: false,
    // No timer fires.
    scheduler: new VirtualTimeScheduler(),
    ...options,
  });
  pbx.diagnostics$.subscribe((diagnostic) => diagnostics.push(diagnostic));
  return pbx.pipe(
    mergeMap((session) => forkJoin(actionsOf(recording).map((action) => perform(session, action)))),
    defaultIfEmpty([]),
    map((outcomes) => ({ outcomes, error: undefined })),
    take(1),
    catchError((error: unknown) => of({ outcomes: [], error })),
    map((result) => ({ ...result, diagnostics: diagnostics.filter(({ kind }) => kind !== 'connection') })),
  );
}

function perform(session: Session, { id, name, fields }: RecordedAction): Observable<Outcome> {
  const parts: AnswerPart[] = [];
  const action = `${id} ${name}`;
  return session.perform({ name, fields }, { timeout: Infinity }).pipe(
    tap((part) => parts.push(part)),
    collectList(),
    map(({ items, complete }) => ({
      action,
      ...outcomeOf(parts),
      ...(complete?.['ListItems'] === undefined ? {} : { items: items.length }),
    })),
    catchError((error: unknown) => of({ action, ...outcomeOf(parts), ...refusalOf(error) })),
  );
}

function outcomeOf(parts: readonly AnswerPart[]): Partial<Outcome> {
  const response = parts[0]?.frame;
  const message = response?.get('Message');
  const outcome = parts.find(({ role, frame }) => role === 'event' && frame.name === 'OriginateResponse');
  return {
    ...(response === undefined ? {} : { response: response.name }),
    ...(message === undefined ? {} : { message }),
    ...(outcome === undefined ? {} : { outcome: outcome.frame.get('Response')! }),
  };
}

function refusalOf(error: unknown): Partial<Outcome> {
  const { name, response } = error as Error & { readonly response?: Readonly<Record<string, string>> };
  return response === undefined
    ? { error: name }
    : { error: name, response: response['Response']!, message: response['Message']! };
}
