import {
  action,
  ActionError,
  AmiError,
  ArgumentError,
  AuthenticationError,
  BaseManager,
  Channel,
  CommunicationError,
  ConfigurationError,
  CoreManager,
  DahdiChannel,
  GoneAwayError,
  InternalError,
  listCommands,
  login,
  logoff,
  Manager,
  on,
  PermissionDeniedError,
  ping,
  readResponse,
  setEvents,
  UnsupportedActionError,
} from 'rx-asterisk';
import { catchError, firstValueFrom, lastValueFrom, map, of, toArray } from 'rxjs';
import { type SeedRow, SUCCESS } from './SeedRow.js';

export const connectionRows: readonly SeedRow[] = [
  {
    seed: '`Manager(address, username, secret, listen_events=True, timeout=None)`',
    proofs: {
      Manager: async ({ server, pbx }) => {
        expect(pbx).toBeInstanceOf(BaseManager);
        const clients = server.clients;
        const idle = new Manager({ host: '127.0.0.1', port: 1, username: 'a', secret: 'b', listenEvents: false });
        expect((await firstValueFrom(idle.status$)).state).toBe('idle');
        expect(server.clients).toBe(clients);
        await expect(firstValueFrom(pbx.pipe(map(({ isOpen }) => isOpen)))).resolves.toBe(true);
      },
    },
  },
  {
    seed: '`CoreManager(…)`',
    proofs: {
      CoreManager: async (world) => {
        const core = world.quietManager();
        expect(core).toBeInstanceOf(CoreManager);
        const heard: unknown[] = [];
        const listening = core.events$.subscribe((event) => heard.push(event));
        await world.one(core.ping());
        await world.all(action('UserEvent', { UserEvent: 'Nothing' }));
        await world.one(core.ping());
        expect(heard).toEqual([]);
        listening.unsubscribe();
        core.close();
      },
    },
  },
  {
    seed: '`BaseManager(…)`',
    proofs: {
      BaseManager: async ({ server }) => {
        const base = new BaseManager({ transport: server.transport(), username: 'admin', secret: 'secret123' });
        expect(base.getChannel('PJSIP/1').id).toBe('PJSIP/1');
        expect(base).not.toHaveProperty('queueStatus');
        await expect(lastValueFrom(base.pipe(ping()))).resolves.toMatchObject(SUCCESS);
        base.close();
      },
    },
  },
  {
    seed: '`get_channel(id)`',
    proofs: {
      getChannel: ({ pbx }) => {
        const channel = pbx.getChannel('PJSIP/1001-00000001');
        expect(channel).toBeInstanceOf(Channel);
        expect(channel).not.toBeInstanceOf(DahdiChannel);
        expect(channel.equals(pbx.getChannel('PJSIP/1001-00000001'))).toBe(true);
        expect(channel.equals(pbx.getChannel('PJSIP/1001-00000002'))).toBe(false);
        expect(String(channel)).toBe('PJSIP/1001-00000001');
        expect(pbx.getChannel('Zap/1-1')).toBeInstanceOf(DahdiChannel);
        expect(pbx.getChannel('DAHDI/1-1')).toBeInstanceOf(DahdiChannel);
      },
    },
  },
  {
    seed: '`read_response(action_id)`',
    proofs: {
      readResponse: async (world) => {
        await world.all(action('Ping', { ActionID: 'came-before' }));
        expect(await world.one(world.pbx.readResponse('came-before'))).toMatchObject({ Ping: 'Pong' });
        const later = world.one(world.pbx.readResponse('comes-later'));
        await world.all(action('Ping', { ActionID: 'comes-later' }));
        await expect(later).resolves.toMatchObject({ ActionID: 'comes-later' });
        expect(await world.all(readResponse('came-before'))).toHaveLength(1);
      },
    },
  },
  {
    seed: '`Login(username, secret)`',
    proofs: {
      login: async (world) => {
        expect(await world.one(world.pbx.login('admin', 'secret123'))).toMatchObject(SUCCESS);
        expect(await world.all(login('admin', 'secret123'))).toMatchObject([{ Message: 'Already authenticated' }]);
        const refused = await firstValueFrom(
          world.manager('admin', 'wrong').pipe(catchError((error: unknown) => of(error))),
        );
        expect(refused).toBeInstanceOf(AuthenticationError);
      },
    },
  },
  {
    seed: '`Logoff()`, `close()`',
    proofs: {
      logoff: async (world) => {
        expect(await world.one(world.quietManager().logoff())).toMatchObject({ Response: 'Goodbye' });
        await expect(lastValueFrom(world.quietManager().pipe(logoff()))).resolves.toMatchObject({
          Response: 'Goodbye',
        });
      },
      close: async ({ pbx }) => {
        const states = lastValueFrom(
          pbx.status$.pipe(
            map(({ state }) => state),
            toArray(),
          ),
        );
        pbx.close();
        pbx.close();
        expect((await states).at(-1)).toBe('closed');
      },
    },
  },
  {
    seed: '`Ping()`',
    proofs: {
      ping: async (world) => {
        expect(await world.one(world.pbx.ping())).toMatchObject({ Response: 'Success', Ping: 'Pong' });
        expect(await world.all(ping())).toMatchObject([{ Ping: 'Pong' }]);
      },
    },
  },
  {
    seed: '`ListCommands()`',
    proofs: {
      listCommands: async (world) => {
        const offered = await world.one(world.pbx.listCommands());
        expect(offered['QueueAdd']).toContain('Add interface to queue.');
        expect(offered).not.toHaveProperty('Response');
        expect('SIPpeers' in offered).toBe(world.dialect !== 22);
        expect(await world.all(listCommands())).toMatchObject([SUCCESS]);
      },
    },
  },
  {
    seed: '`Events(categories)`',
    proofs: {
      setEvents: async (world) => {
        const { pbx } = world;
        expect(await world.one(pbx.setEvents(false))).toMatchObject({ Events: 'Off' });
        const next = firstValueFrom(pbx.pipe(on('UserEvent')));
        await world.all(action('UserEvent', { UserEvent: 'Unheard' }));
        expect(await world.all(setEvents(['user']))).toMatchObject([{ Events: 'On' }]);
        await expect(world.one(pbx.setEvents(['user', 'nosuch']))).rejects.toThrow(
          'Events: "nosuch" is no class of events',
        );
        await world.all(action('UserEvent', { UserEvent: 'Heard' }));
        expect((await next).UserEvent).toBe('Heard');
      },
    },
  },
  {
    seed: 'events: `manager.events.subscribe(name, handler)`, `+=`, `-=`, `on_Event`, `serve_forever`',
    proofs: {
      'events$, on': async (world) => {
        const heard: string[] = [];
        const all = world.pbx.events$.subscribe(({ Event }) => heard.push(Event));
        const named = firstValueFrom(world.pbx.pipe(on('UserEvent')));
        await world.all(action('UserEvent', { UserEvent: 'First' }));
        await named;
        all.unsubscribe();
        await world.all(action('UserEvent', { UserEvent: 'Second' }));
        expect(heard.filter((name) => name === 'UserEvent')).toEqual(['UserEvent']);
      },
    },
  },
  {
    seed: 'exceptions: `AuthenticationFailure, CommunicationError, GoneAwayError, InternalError, ActionFailed, PermissionDenied, SubscriptionError, ConfigurationError, ArgumentsError`',
    proofs: {
      'one class each': async (world) => {
        const classes = [
          AuthenticationError,
          CommunicationError,
          GoneAwayError,
          InternalError,
          ActionError,
          PermissionDeniedError,
          UnsupportedActionError,
          ConfigurationError,
          ArgumentError,
        ];
        for (const one of classes) expect(one.prototype).toBeInstanceOf(AmiError);
        await expect(world.all(action('Hangup', { Channel: 'PJSIP/nobody' }))).rejects.toBeInstanceOf(ActionError);
        await expect(world.all(action('NoSuchAction'))).rejects.toBeInstanceOf(UnsupportedActionError);
        await expect(world.all(action('Ping', { ActionID: 'a\r\nb' }))).rejects.toBeInstanceOf(ArgumentError);
        const reader = world.manager('readonly', 'readsecret');
        await expect(lastValueFrom(reader.queueAdd('support', 'PJSIP/1'))).rejects.toBeInstanceOf(
          PermissionDeniedError,
        );
        expect(() => new Manager({ username: '', secret: 's' })).toThrow(ConfigurationError);
      },
    },
  },
];
