import { type Field, formatMessage } from '../wire/formatMessage.js';

export interface ListAnswer {
  readonly message: string;
  /** How its beginning is written: res_fax writes it large (lists-idle, Asterisk 22). @default 'start' */
  readonly start?: 'Start';
  /** The name of the event that ends the list. */
  readonly complete: string;
  /** The rows; each puts the ActionID, if there was one, where Asterisk puts it. */
  readonly rows: readonly ((actionId: readonly Field[]) => readonly Field[])[];
  /** How many there are, where some rows are no items. @default the number of rows */
  readonly items?: number;
  /** What the last event says besides. */
  readonly summary?: readonly Field[];
}

/** What goes back to the one who sent an action, with the ActionID where Asterisk writes it. */
export class Answer {
  readonly #actionId: readonly Field[];

  constructor(
    actionId: string,
    private readonly write: (text: string) => void,
  ) {
    this.#actionId = actionId === '' ? [] : [['ActionID', actionId]];
  }

  send(response: 'Success' | 'Error' | 'Goodbye', fields: readonly Field[]): void {
    this.write(formatMessage([['Response', response], ...this.#actionId, ...fields]));
  }

  /** One empty line more than an answer needs: a few have it (lists-idle, Asterisk 22: QueueRule). */
  emptyLine(): void {
    this.write('\r\n');
  }

  /** An event that goes to whoever asked, and to nobody else. */
  event(name: string, fields: readonly Field[] = []): void {
    this.write(formatMessage([['Event', name], ...this.#actionId, ...fields]));
  }

  success(message: string): void {
    this.send('Success', [['Message', message]]);
  }

  error(message: string): void {
    this.send('Error', [['Message', message]]);
  }

  /** Lines without a message around them (app_queue of Asterisk 13: Queues). */
  lines(lines: readonly string[]): void {
    this.write(`${lines.map((line) => `${line}\r\n`).join('')}\r\n\r\n`);
  }

  /** What the console says, as Asterisk 13 sends it: raw lines, be the command known or not (commands, Asterisk 13). */
  console(lines: readonly string[]): void {
    const head = formatMessage([['Response', 'Follows'], ['Privilege', 'Command'], ...this.#actionId]).replace(
      /\r\n$/,
      '',
    );
    this.write(`${head}${lines.map((line) => `${line}\n`).join('')}--END COMMAND--\r\n\r\n`);
  }

  list({ message, start, complete, rows, items = rows.length, summary = [] }: ListAnswer): void {
    this.send('Success', [
      ['EventList', start ?? 'start'],
      ['Message', message],
    ]);
    for (const row of rows) this.write(formatMessage(row(this.#actionId)));
    this.write(
      formatMessage([
        ['Event', complete],
        ...this.#actionId,
        ['EventList', 'Complete'],
        ['ListItems', items],
        ...summary,
      ]),
    );
  }
}
