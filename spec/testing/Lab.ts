import { Manager, type ManagerOptions } from 'rx-asterisk';
import { VirtualTimeScheduler } from 'rxjs';
import { EmbeddedPbx, type EmbeddedPbxOptions } from '../../lib/testing/index.js';
import type { Connection } from '../../lib/transport/Transport.js';
import { action, type Fields, readMessages, type Received } from './Received.js';

/** A PBX in virtual time. Nothing happens until `run`. */
export class Lab {
  readonly scheduler = new VirtualTimeScheduler();
  readonly pbx: EmbeddedPbx;

  constructor(options: Omit<EmbeddedPbxOptions, 'scheduler'> = {}) {
    this.pbx = new EmbeddedPbx({ ...options, scheduler: this.scheduler });
  }

  /** Lets so many milliseconds pass. */
  run(ms = 0): void {
    this.scheduler.maxFrames = this.scheduler.frame + ms;
    this.scheduler.flush();
    this.scheduler.frame = this.scheduler.maxFrames;
  }

  /** A manager of the library by the clock of the PBX, without jitter and Pings. It connects when it is used. */
  manager(options: Partial<ManagerOptions> = {}): Manager {
    return new Manager({
      transport: this.pbx.transport(),
      username: 'admin',
      secret: 'secret123',
      scheduler: this.scheduler,
      random: () => 0,
      timeout: 1_000,
      reconnect: { initialDelay: 100, maxDelay: 100 },
      keepAlive: false,
      ...options,
    });
  }

  connect(): LabClient {
    const clients: LabClient[] = [];
    this.pbx
      .transport()
      .open()
      .subscribe({ next: (connection) => clients.push(new LabClient(this, connection)) });
    this.run();
    return clients[0]!;
  }

  /** A client that is logged in, its greeting forgotten. */
  logIn(fields: Fields = {}): LabClient {
    const client = this.connect();
    client.ask('Login', { Username: 'admin', Secret: 'secret123', ...fields });
    client.forget();
    return client;
  }
}

const APART = ['DeviceStateChange', 'CEL', 'Cdr'];

/** A client of a {@link Lab}. */
export class LabClient {
  text = '';
  closed = false;
  #asked = 0;

  constructor(
    private readonly lab: Lab,
    readonly connection: Connection,
  ) {
    const decoder = new TextDecoder();
    connection.bytes$.subscribe({
      next: (bytes) => (this.text += decoder.decode(bytes, { stream: true })),
      complete: () => (this.closed = true),
    });
  }

  get messages(): Received[] {
    return readMessages(this.text);
  }

  /** The names of the events that came, in order; those of devices and the records of calls left out. */
  get story(): string[] {
    return this.events().map(({ event }) => event!);
  }

  /** The events that came, in order; those of the quality of sound left out, and those of devices where no name is given. */
  events(name?: string): Received[] {
    return this.messages
      .filter((message) => message.get('Variable')?.startsWith('RTPAUDIOQOS') !== true)
      .filter(({ event }) => (name === undefined ? event !== undefined && !APART.includes(event) : event === name));
  }

  forget(): void {
    this.text = '';
  }

  /** Sends an action, lets no time pass, and returns the response. */
  ask(name: string, fields: Fields = {}): Received {
    const actionId = `ask-${this.#asked++}`;
    this.connection.write(action(name, { ActionID: actionId, ...fields }));
    this.lab.run();
    return this.messages.find((message) => message.event === undefined && message.get('ActionID') === actionId)!;
  }

  /** Sends an action and returns the rows of the list that answers it, without its first and last message. */
  list(name: string, fields: Fields = {}): Received[] {
    const id = this.ask(name, fields).get('ActionID');
    return this.messages.filter(
      (message) =>
        message.event !== undefined && message.get('ActionID') === id && message.get('EventList') === undefined,
    );
  }
}
