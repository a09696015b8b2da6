import { firstValueFrom, ReplaySubject, Subject, type Subscription } from 'rxjs';
import { halfOpen, lateAnswers, type ListenAddress, restart, slowBoot } from '../../lib/testing/index.js';
import { Lab } from './Lab.js';
import { action } from './Received.js';
import { SocketClient } from './SocketClient.js';

const LOGIN = action('Login', { Username: 'admin', Secret: 'secret123' });

/** How an attempt to connect ends. */
function connectTo(lab: Lab): string {
  let outcome = 'nothing';
  lab.pbx
    .transport()
    .open()
    .subscribe({
      next: () => (outcome = 'connected'),
      error: (error: unknown) => (outcome = String(error)),
    });
  lab.run();
  return outcome;
}

describe('a restart', () => {
  it.each([
    ['Cleanly', []],
    ['Uncleanly', ['1001']],
  ])('says Shutdown, %s, and cuts the clients', (how, calls) => {
    const lab = new Lab();
    const client = lab.logIn();
    for (const exten of calls) lab.pbx.call({ channel: 'PJSIP/trunk', exten }).subscribe();
    lab.run();
    client.forget();
    lab.pbx.inject(restart());
    lab.run();
    expect(client.text).toBe(
      `Event: Shutdown\r\nPrivilege: system,all\r\nSystemName: pbx-lab\r\nShutdown: ${how}\r\nRestart: True\r\n\r\n`,
    );
    expect([client.closed, lab.pbx.clients]).toEqual([true, 0]);
  });

  it('says nothing where it is a crash', () => {
    const lab = new Lab();
    const client = lab.logIn();
    lab.pbx.inject(restart({ crash: true }));
    lab.run();
    expect([client.text, client.closed]).toEqual(['', true]);
  });

  it('refuses connections for so many seconds', () => {
    const lab = new Lab();
    lab.pbx.inject(restart({ downFor: 10 }));
    lab.run(9_999);
    expect(connectTo(lab)).toBe('CommunicationError: The embedded PBX is down: connection refused');
    lab.run(1);
    expect(connectTo(lab)).toBe('connected');
  });

  it('stays away where it is stopped, until that is taken back', () => {
    const lab = new Lab();
    const client = lab.logIn();
    const stopped = lab.pbx.inject(restart({ downFor: Infinity }));
    lab.run(1_000_000_000);
    expect(client.events('Shutdown')[0]!.get('Restart')).toBe('False');
    expect(connectTo(lab)).toContain('down');
    stopped.unsubscribe();
    expect(connectTo(lab)).toBe('connected');
  });

  it('loses channels, callers of queues, conferences and parked calls, and ends their calls', () => {
    const lab = new Lab();
    const ended: string[] = [];
    for (const exten of ['1001', '100', '100', '200', '400'])
      lab.pbx.call({ channel: 'PJSIP/trunk', exten }).subscribe({ complete: () => ended.push(exten) });
    lab.run(100);
    lab.pbx.inject(restart({ downFor: 1 }));
    lab.run();
    expect(ended.sort()).toEqual(['100', '100', '1001', '200', '400']);
    expect([lab.pbx.channels, lab.pbx.queues]).toEqual([[], []]);
    lab.run(1_000);
    expect(lab.pbx.channels).toEqual([]);
    const client = lab.logIn();
    for (const list of ['CoreShowChannels', 'ParkedCalls', 'BridgeList', 'Status'])
      expect([list, client.list(list)]).toEqual([list, []]);
    expect(client.ask('ConfbridgeListRooms').get('Message')).toBe('No active conferences.');
    const queues = client.list('QueueStatus').map((row) => row.event);
    expect(queues.sort()).toEqual(['QueueMember', 'QueueMember', 'QueueParams', 'QueueParams']);
    // Nothing of the old life goes on.
    client.forget();
    lab.run(600_000);
    expect(client.text).toBe('');
  });

  it('counts time, calls, channels and uniqueids anew', () => {
    const lab = new Lab();
    const names = (): string[] => {
      lab.pbx.call({ channel: 'PJSIP/trunk', exten: '1001' }).subscribe();
      lab.run();
      return lab.pbx.channels.map(({ name, uniqueid }) => `${name} ${uniqueid}`);
    };
    expect(names()).toEqual(['PJSIP/trunk-00000000 pbx-lab-0.0']);
    lab.run(1_000_000);
    lab.pbx.inject(restart({ downFor: 5 }));
    lab.run(5_000);
    const client = lab.connect();
    expect(client.ask('Login', { Username: 'admin', Secret: 'secret123' }).get('Response')).toBe('Success');
    expect(client.events('FullyBooted')[0]!.get('Uptime')).toBe('0');
    expect(client.ask('CoreStatus').get('CoreStartupTime')).toBe('00:16:45');
    expect(client.ask('CoreStatus').get('CoreProcessedCalls')).toBe('0');
    expect(names()).toEqual(['PJSIP/trunk-00000000 pbx-lab-1005.0']);
    lab.run(7_000);
    expect(lab.logIn().ask('CoreStatus').get('CoreProcessedCalls')).toBe('1');
  });

  it('keeps the AstDB, and neither variables nor dynamic members', () => {
    const lab = new Lab({ database: { 'a/b': '1' } });
    const before = lab.logIn();
    before.ask('DBPut', { Family: 'c', Key: 'd', Val: '2' });
    before.ask('Setvar', { Variable: 'G', Value: 'x' });
    before.ask('QueueAdd', { Queue: 'sales', Interface: 'PJSIP/1001' });
    before.ask('QueuePause', { Queue: 'sales', Interface: lab.pbx.queues[1]!.members[0]!.interface, Paused: 'true' });
    lab.pbx.inject(restart({ downFor: 0 }));
    lab.run();
    const after = lab.logIn();
    const value = (Family: string, Key: string): string | undefined => {
      after.ask('DBGet', { Family, Key });
      return after.events('DBGetResponse').at(-1)!.get('Val');
    };
    expect([value('a', 'b'), value('c', 'd')]).toEqual(['1', '2']);
    expect(after.ask('Getvar', { Variable: 'G' }).get('Value')).toBe('');
    expect(lab.pbx.queues[1]!.members.map(({ name, paused }) => [name, paused])).toEqual([['Bob', false]]);
  });

  it('keeps dynamic members where they are persistent', () => {
    const lab = new Lab({ persistentMembers: true });
    const fields = { MemberName: 'Eve', Penalty: '3', Paused: 'true', Reason: 'lunch' };
    lab.logIn().ask('QueueAdd', { Queue: 'sales', Interface: 'PJSIP/1001', ...fields });
    for (let start = 0; start < 2; start++) {
      lab.pbx.inject(restart({ downFor: 1 }));
      lab.run(1_000);
    }
    const [row] = lab.logIn().list('QueueStatus', { Queue: 'sales', Member: 'PJSIP/1001' }).slice(1);
    expect(['Name', 'Membership', 'Penalty', 'Paused', 'PausedReason'].map((key) => row!.get(key))).toEqual([
      'Eve',
      'dynamic',
      '3',
      '1',
      'lunch',
    ]);
  });

  it('does nothing while another one lasts, and can come again after it', () => {
    const lab = new Lab();
    lab.pbx.inject(restart({ downFor: 2 }));
    const second = lab.pbx.inject(restart({ downFor: 9 }));
    second.unsubscribe();
    expect(connectTo(lab)).toContain('down');
    lab.run(2_000);
    const client = lab.logIn();
    lab.pbx.inject(restart());
    lab.run();
    expect([client.events('Shutdown').length, client.closed]).toEqual([1, true]);
  });

  it('ends calls from within a call', () => {
    const lab = new Lab();
    let down: Subscription | undefined;
    lab.pbx.call({ channel: 'PJSIP/trunk', exten: '1001' }).subscribe({
      next: () => (down = lab.pbx.inject(restart({ downFor: 1 }))),
    });
    lab.run();
    expect([lab.pbx.channels, connectTo(lab)]).toEqual([[], expect.stringContaining('down')]);
    down!.unsubscribe();
    expect(connectTo(lab)).toBe('connected');
  });

  it('plays no call while it is down', () => {
    const lab = new Lab();
    lab.pbx.inject(restart());
    const told: string[] = [];
    const call$ = lab.pbx.call({ channel: 'PJSIP/trunk', exten: '1001' });
    call$.subscribe({ next: () => told.push('next'), complete: () => told.push('complete') });
    lab.pbx.speak('PJSIP/trunk-00000000');
    expect(told).toEqual(['complete']);
    lab.run(2_000);
    call$.subscribe({ next: ({ name }) => told.push(name) });
    expect(told).toEqual(['complete', 'PJSIP/trunk-00000000']);
  });

  it('is over for good when the PBX is closed', () => {
    const lab = new Lab();
    const down = lab.pbx.inject(restart());
    lab.pbx.close();
    lab.run(10_000);
    down.unsubscribe();
    expect(connectTo(lab)).toBe('CommunicationError: The embedded PBX is closed');
  });

  it('can be what a PBX begins with', () => {
    const lab = new Lab({ faults: [restart({ downFor: 3 })] });
    expect(connectTo(lab)).toContain('down');
    lab.run(3_000);
    expect(lab.logIn().ask('Ping').get('Ping')).toBe('Pong');
  });

  it('does not wait for answers that are late', () => {
    const lab = new Lab();
    const client = lab.logIn();
    lab.pbx.inject(lateAnswers({ seconds: 60 }));
    client.connection.write(action('Ping'));
    lab.run(1_000);
    lab.pbx.inject(restart({ crash: true }));
    lab.run();
    expect([client.text, client.closed]).toEqual(['', true]);
  });

  it('is not heard over a dead network', () => {
    const lab = new Lab();
    const client = lab.logIn();
    const dead = lab.pbx.inject(halfOpen());
    lab.pbx.inject(restart());
    lab.run(2_000);
    expect([client.text, client.closed]).toEqual(['', false]);
    dead.unsubscribe();
    lab.run();
    expect([client.text, client.closed]).toEqual(['', true]);
  });

  it('gives the same bytes by the same seed, and other ones than before it', () => {
    const ids = (): [string, string] => {
      const lab = new Lab();
      const bridge = (): string => {
        const client = lab.logIn();
        lab.pbx.call({ channel: 'PJSIP/trunk', exten: '200' }).subscribe();
        lab.run();
        return client.events('BridgeCreate')[0]!.get('BridgeUniqueid')!;
      };
      const before = bridge();
      lab.pbx.inject(restart({ downFor: 1 }));
      lab.run(1_000);
      return [before, bridge()];
    };
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(2);
  });
});

describe('a restart on sockets', () => {
  it('says Shutdown, refuses connections, and listens again on the same port', async () => {
    const lab = new Lab();
    const addresses: ListenAddress[] = [];
    const address = new ReplaySubject<ListenAddress>(1);
    lab.pbx.listen().subscribe(address);
    address.subscribe({ next: (at) => addresses.push(at) });
    const at = await firstValueFrom(address);
    const client = SocketClient.to(at);
    client.send(LOGIN);
    await client.until(/Fully Booted/);
    lab.pbx.inject(restart({ downFor: 5 }));
    await client.closed();
    expect(await client.until(/./)).toMatch(/Event: Shutdown\r\n[^]*Restart: True\r\n\r\n$/);
    const refused = new Subject<string>();
    SocketClient.to(at).socket.on('error', (error: NodeJS.ErrnoException) => refused.next(error.code ?? ''));
    expect(await firstValueFrom(refused)).toBe('ECONNREFUSED');
    lab.run(5_000);
    const again = SocketClient.to(at);
    again.send(LOGIN);
    await again.until(/Fully Booted/);
    expect(addresses).toHaveLength(1);
    lab.pbx.close();
    await again.closed();
  });

  it('keeps those waiting who want to listen meanwhile', async () => {
    const lab = new Lab({ faults: [restart({ downFor: 1 })] });
    const address = new ReplaySubject<ListenAddress>(1);
    let isThere = false;
    lab.pbx.listen().subscribe(address);
    address.subscribe({ next: () => (isThere = true) });
    await new Promise(setImmediate);
    expect(isThere).toBe(false);
    lab.run(1_000);
    await SocketClient.to(await firstValueFrom(address)).until(/Manager/);
    lab.pbx.close();
  });

  it('comes at once with downFor: 0, and leaves no socket behind', async () => {
    const lab = new Lab();
    const address = new ReplaySubject<ListenAddress>(1);
    const ended = new ReplaySubject<string>(1);
    lab.pbx.listen().subscribe({ next: (at) => address.next(at), complete: () => ended.next('ended') });
    const at = await firstValueFrom(address);
    for (let start = 0; start < 5; start++) {
      const client = SocketClient.to(at);
      await client.until(/Manager/);
      lab.pbx.inject(restart({ downFor: 0 }));
      lab.run();
      await client.closed();
    }
    expect(lab.pbx.clients).toBe(0);
    lab.pbx.close();
    expect(await firstValueFrom(ended)).toBe('ended');
  });
});

describe('a slow boot', () => {
  const BOOTED = 'Event: FullyBooted\r\nPrivilege: system,all\r\nSystemName: pbx-lab\r\nStatus: Fully Booted\r\n';

  it('accepts logins, and tells all of them when it is through', () => {
    const lab = new Lab({ faults: [slowBoot({ seconds: 5 })] });
    const [one, two, quiet] = [lab.logIn(), lab.logIn(), lab.logIn({ Events: 'call' })];
    expect(one.ask('Ping').get('Ping')).toBe('Pong');
    for (const client of [one, two]) client.forget();
    lab.run(4_999);
    expect([one.text, two.text]).toEqual(['', '']);
    lab.run(1);
    for (const client of [one, two]) expect(client.text).toBe(`${BOOTED}Uptime: 5\r\nLastReload: 5\r\n\r\n`);
    expect(quiet.text).toBe('');
    const late = lab.connect();
    late.ask('Login', { Username: 'admin', Secret: 'secret123' });
    expect(late.events('FullyBooted')).toHaveLength(1);
  });

  it('says no more than that it is through on Asterisk 13', () => {
    const lab = new Lab({ dialect: 13, faults: [slowBoot({ seconds: 5 })] });
    const client = lab.logIn();
    client.forget();
    lab.run(5_000);
    expect(client.text).toBe(`${BOOTED}\r\n`);
  });

  it('concerns restarts from then on, until taken back', () => {
    const lab = new Lab();
    const boots = (): number => {
      lab.pbx.inject(restart({ downFor: 1 }));
      lab.run(1_000);
      const client = lab.connect();
      client.ask('Login', { Username: 'admin', Secret: 'secret123' });
      return client.events('FullyBooted').length;
    };
    const slow = lab.pbx.inject(slowBoot({ seconds: 9 }));
    expect(lab.connect().ask('Login', { Username: 'admin', Secret: 'secret123' }).get('Response')).toBe('Success');
    expect(boots()).toBe(0);
    slow.unsubscribe();
    expect(boots()).toBe(1);
  });
});
