import { CoreManager, type Diagnostic, Manager, on, type Session } from 'rx-asterisk';
import {
  type ChannelSnapshot,
  defaultExtensions,
  dial,
  type Dialect,
  EmbeddedPbx,
  type IncomingCall,
} from 'rx-asterisk/testing';
import {
  firstValueFrom,
  lastValueFrom,
  type Observable,
  type OperatorFunction,
  ReplaySubject,
  Subscription,
  toArray,
} from 'rxjs';

/** An embedded PBX of one dialect with something of everything, and managers that are logged in to it. */
export class World {
  readonly server: EmbeddedPbx;
  readonly pbx: Manager;
  readonly diagnostics: Diagnostic[] = [];
  private readonly held = new Subscription();

  constructor(readonly dialect: Dialect) {
    this.server = new EmbeddedPbx({
      dialect,
      // A phone that answers has no place in the dialplan.
      extensions: { ...defaultExtensions(), 310: [dial('PJSIP/1001', 20)] },
      users: { admin: { secret: 'secret123' }, readonly: { secret: 'readsecret', write: 'reporting' } },
      mailboxes: { '1001@default': { fullname: 'Alice', newMessages: 2, oldMessages: 3 }, '2001@other': {} },
      database: { 'cidname/1001': 'Alice: the, first = one' },
      phones: {
        1001: { host: '127.0.0.1', port: 5080, callerId: '"Alice" <1001>', mailbox: '1001@default' },
        1002: {},
      },
      registrations: { trunk: { host: 'sip.example.com', port: 5070, username: 'me' } },
      dahdiChannels: [1, 2],
      meetings: { 600: ['PJSIP/1001-00000001'] },
    });
    this.pbx = this.manager();
    this.held.add(this.pbx.diagnostics$.subscribe((diagnostic) => this.diagnostics.push(diagnostic)));
    this.held.add(this.pbx.connect());
  }

  manager(username = 'admin', secret = 'secret123'): Manager {
    return new Manager({ transport: this.server.transport(), username, secret, timeout: 5_000, reconnect: false });
  }

  quietManager(): CoreManager {
    return new CoreManager({ transport: this.server.transport(), username: 'admin', secret: 'secret123' });
  }

  /** A call from outside that stays until the world ends; resolves with the name of its channel once that is up. */
  async call(exten = '1001', call: Partial<IncomingCall> = {}): Promise<string> {
    // Events are heard from the login on.
    await firstValueFrom(this.pbx);
    const isUp = this.next(exten === '200' ? 'ConfbridgeJoin' : 'Newstate');
    const channel$ = new ReplaySubject<ChannelSnapshot>(1);
    this.held.add(this.server.call({ channel: 'PJSIP/trunk', exten, ...call }).subscribe(channel$));
    const { name } = await firstValueFrom(channel$);
    await isUp;
    return name;
  }

  /** The next event of a name. */
  next(name: string): Promise<unknown> {
    return firstValueFrom(this.pbx.pipe(on(name)));
  }

  /** Everything that an operator emits. */
  all<T>(operator: OperatorFunction<Session, T>): Promise<T[]> {
    return lastValueFrom(this.pbx.pipe(operator, toArray()));
  }

  /** What a method emits, which is one thing. */
  async one<T>(method$: Observable<T>): Promise<T> {
    const emitted = await lastValueFrom(method$.pipe(toArray()));
    expect(emitted).toHaveLength(1);
    return emitted[0]!;
  }

  end(): void {
    this.held.unsubscribe();
    this.server.close();
  }
}
