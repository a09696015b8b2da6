import { once, type EventEmitter } from 'node:events';
import type { Subscription } from 'rxjs';
import { type Dialect, EmbeddedPbx } from 'rx-asterisk/testing';

type Fields = Readonly<Record<string, string>>;

/** A client that shares no line of code with this library: keys in lower case, events by their names in lower case. */
interface OtherClient extends EventEmitter {
  action(fields: Fields, callback: (error: unknown, response: Fields) => void): string;
  disconnect(): void;
}

const connect =
  jest.requireActual<(port: number, host: string, username: string, secret: string, events: boolean) => OtherClient>(
    'asterisk-manager',
  );

let pbx: EmbeddedPbx;
let client: OtherClient;
let listening: Subscription;

async function open(dialect: Dialect, secret = 'secret123'): Promise<void> {
  pbx = new EmbeddedPbx({ dialect });
  client = await new Promise((resolve, reject) => {
    listening = pbx.listen().subscribe({
      next: ({ host, port }) => resolve(connect(port, host, 'admin', secret, true)),
      error: reject,
    });
  });
}

function ask(fields: Fields): Promise<Fields> {
  return new Promise((resolve, reject) => {
    client.action(fields, (error, response) => {
      if (error === undefined) resolve(response);
      else reject(new Error(response['message'] ?? 'no message'));
    });
  });
}

/** Collects the events of some names until one of the last name comes. */
async function collect(names: readonly string[], last: string): Promise<Fields[]> {
  const found: Fields[] = [];
  client.on('managerevent', (event: Fields) => {
    if (names.includes(event['event']!)) found.push(event);
  });
  await once(client, last.toLowerCase());
  return found;
}

afterEach(() => {
  client.disconnect();
  listening.unsubscribe();
  pbx.close();
});

describe.each([13, 20, 22] as const)('another client of a PBX like Asterisk %i', (dialect) => {
  it('logs in and is answered', async () => {
    await open(dialect);
    expect(await ask({ action: 'Ping' })).toMatchObject({ response: 'Success', ping: 'Pong' });
  });

  it('lists the channels', async () => {
    await open(dialect);
    const caller = { channel: 'PJSIP/trunk', exten: '1001', callerIdNum: '5550100', callerIdName: 'Zoë' };
    const calls = [pbx.call(caller).subscribe(), pbx.call({ ...caller, channel: 'PJSIP/1002' }).subscribe()];
    const listed = collect(['CoreShowChannel'], 'CoreShowChannelsComplete');
    expect(await ask({ action: 'CoreShowChannels' })).toMatchObject({ eventlist: 'start' });
    const rows = await listed;
    expect(rows.map(({ channel }) => channel)).toEqual(['PJSIP/trunk-00000000', 'PJSIP/1002-00000001']);
    expect(rows.map(({ calleridname }) => calleridname)).toEqual(['Zoë', 'Zoë']);
    for (const call of calls) call.unsubscribe();
  });

  it('follows a call from its beginning to its end', async () => {
    await open(dialect);
    await ask({ action: 'Ping' });
    const told = collect(['Newchannel', 'QueueCallerJoin', 'AgentConnect', 'BridgeEnter', 'Hangup'], 'BridgeDestroy');
    const call = pbx.call({ channel: 'PJSIP/trunk', exten: '100', callerIdNum: '5550100' }).subscribe();
    client.on('bridgeenter', ({ channel }: Fields) => {
      if (channel!.startsWith('PJSIP/trunk')) call.unsubscribe();
    });
    const events = await told;
    expect(events.filter(({ channel }) => channel!.startsWith('PJSIP/trunk')).map(({ event }) => event)).toEqual([
      ...['Newchannel', 'QueueCallerJoin', 'AgentConnect', 'BridgeEnter', 'Hangup'],
    ]);
    expect(events.find(({ event }) => event === 'AgentConnect')).toMatchObject({
      queue: 'support',
      membername: 'Alice',
    });
    expect(new Set(events.map(({ linkedid }) => linkedid)).size).toBe(1);
  });

  it('is refused with a wrong secret', async () => {
    await open(dialect, 'wrong');
    const [answer] = (await once(client, 'response')) as [Fields]; // the client emits the response alone
    expect(answer).toMatchObject({ response: 'Error', message: 'Authentication failed' });
  });
});
