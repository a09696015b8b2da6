import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Socket } from 'node:net';
import { type Connection, Manager, memoryTransport, on, ping } from 'rx-asterisk';
import { firstValueFrom, lastValueFrom, merge, noop, type Observable, toArray, VirtualTimeScheduler } from 'rxjs';
import { answering, scriptedServer, success } from '../support/scriptedServer.js';
import { countWork } from './countWork.js';

/** A server that lets everyone in, and what it says, in one piece. */
function connected(): { pbx: Manager; serve: (text: string) => void } {
  let server: Pick<Connection, 'write'> | undefined;
  const transport = memoryTransport((end) => {
    server = end;
    end.write('Asterisk Call Manager/11.0.0\r\n');
    end.bytes$.subscribe((bytes) => {
      const [, name = '', id = ''] = /^Action: (.*)\r\nActionID: (.*)\r/.exec(Buffer.from(bytes).toString()) ?? [];
      if (name !== 'Ping') end.write(`Response: Success\r\nActionID: ${id}\r\n\r\n`);
    });
  });
  const pbx = new Manager({
    ...{ transport, username: 'admin', secret: 'secret123', auth: 'plain', keepAlive: false, reconnect: false },
    // No timer of it ever fires.
    scheduler: new VirtualTimeScheduler(),
  });
  pbx.connect();
  return { pbx, serve: (text) => server?.write(text) };
}

/** Events as Asterisk sends them: 19 lines of some 450 bytes. */
function events(name: string, count: number): string {
  return Array.from({ length: count }, (_, index) =>
    [
      ...[`Event: ${name}`, 'Privilege: call,all', `Channel: PJSIP/1001-${String(index).padStart(8, '0')}`],
      ...['ChannelState: 6', 'ChannelStateDesc: Up', 'CallerIDNum: 1001', 'CallerIDName: Alice Johnson'],
      ...[
        'ConnectedLineNum: 1002',
        'ConnectedLineName: <unknown>',
        'Language: en',
        'AccountCode: ',
        'Context: default',
      ],
      ...['Exten: 1002', 'Priority: 1', `Uniqueid: 1763870000.${index}`, `Linkedid: 1763870000.${index}`],
      ...['Cause: 16', 'Cause-txt: Normal Clearing', 'TechCause: SIP 200', '', ''],
    ].join('\r\n'),
  ).join('');
}

const EVENTS = 1_000;
const LINES = 19;

describe('the work of an event', () => {
  it('is one look at each byte and the look-up of its name where nobody wants it', () => {
    const { pbx, serve } = connected();
    pbx.pipe(on('Hangup')).subscribe();
    const text = events('Newstate', EVENTS);
    // Names are learned once.
    serve(events('Newstate', 1));
    const work = countWork(() => {
      serve(text);
    });
    expect(work.searched / text.length).toBeGreaterThan(0.9);
    expect(work.searched / text.length).toBeLessThanOrEqual(1);
    expect(work.decoded / text.length).toBeLessThanOrEqual(1);
    expect(work.texts).toBe(1);
    expect(work.slices).toBe(0);
    expect(work.lookups / EVENTS).toBeLessThanOrEqual(2);
    // The chunk itself.
    expect(work.nexts).toBeLessThan(10);
    pbx.close();
  });

  it('is one more text and a cut for each value where somebody wants all of it', () => {
    const { pbx, serve } = connected();
    let seen = 0;
    pbx.events$.subscribe(() => (seen += 1));
    serve(events('Hangup', 1));
    const text = events('Hangup', EVENTS);
    const work = countWork(() => {
      serve(text);
    });
    expect(seen).toBe(EVENTS + 1);
    expect(work.texts).toBe(EVENTS + 1);
    expect(work.decoded / text.length).toBeLessThanOrEqual(2);
    expect(work.slices).toBe(EVENTS * LINES);
    // Each line end twice, each key once, and names for backslashes.
    expect(work.searched / text.length).toBeLessThan(2);
    expect(work.lookups / EVENTS).toBeLessThanOrEqual(4);
    pbx.close();
  });

  it.each<[way: string, read: (pbx: Manager) => Observable<unknown>, most: number]>([
    ['frames$', (pbx) => pbx.frames$, 2],
    ['events$', (pbx) => pbx.events$, 3],
    ['on', (pbx) => pbx.pipe(on('Hangup')), 3],
  ])('enters RxJS for those who subscribe only, as often for each: %s', (_, read, most) => {
    const { pbx, serve } = connected();
    const nexts = (): number => countWork(() => serve(events('Hangup', 100))).nexts;
    const nobody = nexts();
    read(pbx).subscribe();
    const one = nexts() - nobody;
    read(pbx).subscribe();
    expect(one / 100).toBeGreaterThanOrEqual(1);
    expect(one / 100).toBeLessThanOrEqual(most);
    expect(nexts() - nobody).toBe(2 * one);
    pbx.close();
  });

  it('is the same however many wait for other events, and for answers', () => {
    const { pbx, serve } = connected();
    pbx.pipe(on('Hangup')).subscribe();
    pbx.pipe(ping()).subscribe({ error: noop });
    const text = events('Hangup', 10) + events('Newstate', 100);
    serve(text);
    const few = countWork(() => serve(text));
    for (let index = 0; index < 10_000; index += 1) pbx.pipe(on(`Other${index}`)).subscribe();
    for (let index = 0; index < 10_000; index += 1) pbx.pipe(ping()).subscribe({ error: noop });
    expect(pbx.metrics().actions.inFlight).toBe(10_001);
    expect(countWork(() => serve(text))).toEqual(few);
    pbx.close();
  });
});

describe('what is kept', () => {
  const KEPT = 10_000;
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as () => void;

  // Each chunk, of 64 events, is 30 KB: one event of it that kept it would be twenty times as large.
  it.each<[what: string, every: number, keep: (pbx: Manager, put: (value: unknown) => void) => void]>([
    ['messages', 1, (pbx, put) => void pbx.events$.subscribe(put)],
    ['one message of a chunk', 64, (pbx, put) => void pbx.events$.subscribe(put)],
    [
      'a long field of one frame of a chunk',
      64,
      (pbx, put) => void pbx.frames$.subscribe((frame) => put(frame.get('Channel'))),
    ],
    ['the name of one frame of a chunk', 64, (pbx, put) => void pbx.frames$.subscribe((frame) => put(frame.name))],
  ])('is less than 1.5 KB: %s', (_, every, keep) => {
    const { pbx, serve } = connected();
    const kept: unknown[] = [];
    let count = 0;
    keep(pbx, (value) => {
      if (count++ % every === 0) kept.push(value);
    });
    const chunk = events('QueueCallerAbandon', 64);
    serve(chunk);
    kept.length = 0;
    gc();
    const before = process.memoryUsage().heapUsed;
    while (kept.length < KEPT / Math.sqrt(every)) serve(chunk);
    gc();
    expect((process.memoryUsage().heapUsed - before) / kept.length).toBeLessThan(1_500);
    pbx.close();
  });
});

describe('a message', () => {
  setFlagsFromString('--allow-natives-syntax');
  const hasFastProperties = runInNewContext('(object) => %HasFastProperties(object)') as (object: unknown) => boolean;

  // A hash table takes thrice the time and half as much memory again.
  it.each([5, 19, 34])('of %d fields is no hash table', (fields) => {
    const { pbx, serve } = connected();
    const messages: unknown[] = [];
    pbx.events$.subscribe((message) => messages.push(message));
    const others = Array.from({ length: fields - 1 }, (_, index) => `Field${index}: value\r\n`).join('');
    for (let index = 0; index < 20; index += 1) serve(`Event: Of${fields}\r\n${others}\r\n`);
    expect(messages.map((message) => Object.keys(message as object).length)).toEqual(Array(20).fill(fields));
    expect(messages.map(hasFastProperties)).toEqual(Array(20).fill(true));
    pbx.close();
  });
});

describe('the work of an action', () => {
  it('is a share of one write and of one timer for all of a tick', async () => {
    const server = await scriptedServer(answering((_, id) => success(id, 'Ping: Pong\r\n')));
    const pbx = new Manager({ port: server.port, username: 'admin', secret: 'secret123', keepAlive: false });
    await firstValueFrom(pbx);
    pbx.connect();
    const write = jest.spyOn(Socket.prototype, 'write');
    const timers = jest.spyOn(globalThis, 'setInterval');
    const answers = await lastValueFrom(merge(...Array.from({ length: 64 }, () => pbx.pipe(ping()))).pipe(toArray()));
    expect(answers).toHaveLength(64);
    const ours = write.mock.calls.map(([text]) => String(text)).filter((text) => text.startsWith('Action: '));
    expect(ours.map((text) => text.split('Action: Ping').length - 1)).toEqual([64]);
    expect(timers.mock.calls.length).toBeLessThanOrEqual(1);
    timers.mockRestore();
    write.mockRestore();
    pbx.close();
    await server.close();
  });
});
