import type { Manager } from 'rx-asterisk';
import {
  type AmiError,
  coreShowChannels,
  type Diagnostic,
  eachSession,
  getvar,
  type ManagerOptions,
  on,
  ping,
  queueStatus,
  setvar,
  type Status,
} from 'rx-asterisk';
import { type Observable, toArray } from 'rxjs';
import {
  delayLogins,
  dropConnections,
  dropOnAnswer,
  duplicateAnswers,
  endlessList,
  type Fault,
  garbage,
  garble,
  halfOpen,
  lateAnswers,
  missingActionId,
  missingEventList,
  noAnswer,
  refuseLogins,
  restart,
  slowBoot,
  slowWrites,
  splitWrites,
  strayMessage,
  wrongLineEnds,
  wrongListItems,
} from '../../lib/testing/index.js';
import { Lab } from './Lab.js';

/** What a stream did, and when, in ms. */
interface Outcome {
  readonly values: unknown[];
  ended: 'no' | 'completed' | AmiError;
  at: number;
}

/** A manager on an embedded PBX in virtual time, connected. */
class Desk {
  readonly manager: Manager;
  readonly statuses: Status['state'][] = [];
  readonly diagnostics: Diagnostic['kind'][] = [];

  constructor(
    readonly lab = new Lab(),
    options: Partial<ManagerOptions> = {},
  ) {
    this.manager = lab.manager({
      reconnect: { initialDelay: 100, maxDelay: 1_000 },
      keepAlive: { interval: 5_000, deadline: 1_000 },
      ...options,
    });
    this.manager.status$.subscribe(({ state }) => this.statuses.push(state));
    this.manager.diagnostics$.subscribe(({ kind }) => this.diagnostics.push(kind));
    // Held open; that it gives up is told by its status.
    this.manager.subscribe({ error: () => undefined });
    lab.run();
  }

  watch(source: Observable<unknown>): Outcome {
    const outcome: Outcome = { values: [], ended: 'no', at: 0 };
    const end = (how: Outcome['ended']): void => {
      outcome.ended = how;
      outcome.at = this.lab.scheduler.now();
    };
    source.subscribe({
      next: (value) => outcome.values.push(value),
      // Whatever the library raises is one.
      error: (error: unknown) => end(error as AmiError),
      complete: () => end('completed'),
    });
    return outcome;
  }

  /** What becomes of something that is asked of the PBX while a fault is in force. */
  under(fault: Fault, source: Observable<unknown>, ms = 1_000): Outcome {
    this.lab.pbx.inject(fault);
    const outcome = this.watch(source);
    this.lab.run(ms);
    return outcome;
  }

  /** Whether the manager works as if nothing had been. */
  isWell(): boolean {
    const outcome = this.watch(this.manager.pipe(ping()));
    this.lab.run();
    return outcome.ended === 'completed' && outcome.values.length === 1;
  }
}

/** A desk at which two calls can be seen. */
function busyDesk(): Desk {
  const lab = new Lab();
  for (const exten of ['1001', '1001']) lab.pbx.call({ channel: 'PJSIP/trunk', exten }).subscribe();
  return new Desk(lab);
}

describe('a manager whose connection goes', () => {
  it.each([
    ['at once', dropConnections(), 0],
    ['before the response', dropOnAnswer({ action: 'CoreShowChannels', times: 1 }), 0],
    ['within it', dropOnAnswer({ action: 'CoreShowChannels', at: 'within', times: 1 }), 0],
    ['after it', dropOnAnswer({ action: 'CoreShowChannels', at: 'after', times: 1 }), 0],
    ['within the list', dropOnAnswer({ action: 'CoreShowChannels', at: { rows: 1 }, times: 1 }), 1],
  ])('%s, tells whom it concerns, connects again and is well', (when, fault, rows) => {
    const desk = busyDesk();
    const list = desk.watch(desk.manager.pipe(coreShowChannels()));
    if (when !== 'at once') desk.under(fault, desk.manager.pipe(on('Newchannel')));
    else desk.lab.pbx.inject(fault);
    desk.lab.run(1_000);
    expect(list.values).toHaveLength(rows);
    expect(list.ended).toMatchObject({ name: 'GoneAwayError', outcome: 'unknown' });
    expect(desk.statuses.slice(-5)).toEqual(['ready', 'reconnecting', 'connecting', 'authenticating', 'ready']);
    expect(desk.isWell()).toBe(true);
  });

  it('without a word, finds out by its Ping', () => {
    const desk = new Desk();
    const asked = desk.under(halfOpen(), desk.manager.pipe(getvar(null, 'A')), 6_000);
    expect([(asked.ended as AmiError).name, asked.at]).toEqual(['TimeoutError', 1_000]);
    expect(desk.statuses.at(-1)).toBe('reconnecting');
    desk.lab.run(100);
    expect(desk.statuses.at(-1)).toBe('ready');
    expect(desk.isWell()).toBe(true);
  });

  it('does not wait for ever for a server that accepts and says nothing', () => {
    const desk = new Desk();
    const dead = desk.lab.pbx.inject(halfOpen({ newConnections: true }));
    desk.lab.run(20_000);
    expect(desk.statuses).not.toContain('closed');
    expect(desk.statuses.filter((state) => state === 'reconnecting').length).toBeGreaterThan(2);
    dead.unsubscribe();
    desk.lab.run(10_000);
    expect(desk.isWell()).toBe(true);
    // Those of before are closed at last.
    expect(desk.lab.pbx.clients).toBe(1);
  });
});

describe('a manager and its login', () => {
  it('gives up when it is refused, with what the server says', () => {
    const desk = new Desk(new Lab({ faults: [refuseLogins()] }), { timeout: 2_000 });
    const session = desk.watch(desk.manager);
    desk.lab.run(1_000);
    expect(session.ended).toMatchObject({
      name: 'AuthenticationError',
      message: expect.stringContaining('Authentication failed') as string,
    });
    desk.lab.run(60_000);
    expect([desk.statuses.at(-1), desk.lab.pbx.clients]).toEqual(['closed', 0]);
  });

  it('waits for a late one as long as its timeout, and tries again', () => {
    const desk = new Desk(new Lab({ faults: [delayLogins({ seconds: 0.9 })] }));
    desk.lab.run(900);
    expect(desk.statuses.at(-1)).toBe('ready');
    const other = new Desk(new Lab({ faults: [delayLogins({ seconds: 1.1, times: 1 })] }));
    other.lab.run(1_100);
    expect(other.statuses).toContain('reconnecting');
    other.lab.run(100);
    expect(other.isWell()).toBe(true);
  });

  it('is ready before the server has booted', () => {
    const desk = new Desk(new Lab({ faults: [slowBoot({ seconds: 30 })] }));
    const booted = desk.watch(desk.manager.pipe(on('FullyBooted')));
    expect(desk.isWell()).toBe(true);
    desk.lab.run(30_000);
    expect(booted.values).toMatchObject([{ Uptime: '30' }]);
  });
});

describe('a manager whose bytes come oddly', () => {
  it.each([
    ['one by one', splitWrites()],
    ['in pieces by chance', splitWrites({ bytes: 50, random: true })],
    ['slowly', slowWrites({ bytesPerSecond: 3_000 })],
    ['with LF', wrongLineEnds({ ends: '\n' })],
    ['with CR LF LF', wrongLineEnds({ ends: '\r\n\n' })],
    ['with empty lines', wrongLineEnds({ ends: '\r\n\r\n\r\n' })],
  ])('%s reads the same', (_, fault) => {
    const rows = (...faults: Fault[]): unknown => {
      const lab = new Lab({ faults });
      for (const exten of ['1001', '1001']) lab.pbx.call({ channel: 'PJSIP/trunk', exten }).subscribe();
      const desk = new Desk(lab);
      lab.run(2_000);
      const list = desk.watch(desk.manager.pipe(coreShowChannels(), toArray()));
      lab.run(3_000);
      const parts = JSON.stringify(list.values).replaceAll(/"ActionID":"[^"]*"/g, '');
      return [parts, list.ended, desk.diagnostics, desk.statuses];
    };
    expect(rows(fault)).toEqual(rows());
  });

  it.each([
    ['text', garbage({ data: 'Segmentation fault\r\n\r\n' }), ['protocol']],
    ['bytes by chance', garbage(), ['protocol']],
    ['empty lines', garbage({ data: '\r\n\r\n\n\n' }), []],
  ])('tells of garbage, %s, and loses nothing else', (_, fault, told) => {
    const desk = new Desk();
    const sets = desk.watch(desk.manager.pipe(on('VarSet')));
    desk.under(fault, desk.manager.pipe(setvar(null, 'A', '1')));
    expect(desk.diagnostics).toEqual(told);
    expect(sets.values).toMatchObject([{ Variable: 'A', Value: '1' }]);
    expect(desk.statuses.at(-1)).toBe('ready');
  });

  it('loses an answer whose ActionID is garbled, and nothing else', () => {
    const desk = new Desk();
    // Its middle: what was one frame is two, the second of which is none.
    const fault = garble({ action: 'Getvar', data: '\r\n\r\n', times: 1 });
    const asked = desk.under(fault, desk.manager.pipe(getvar(null, 'A')));
    expect(desk.diagnostics).toEqual(['protocol', 'timeout']);
    expect(asked.ended).toMatchObject({ name: 'TimeoutError', stage: 'response' });
    expect(desk.isWell()).toBe(true);
  });
});

describe('a manager and odd answers', () => {
  const CHANNELS = coreShowChannels();

  it('waits for an answer as long as its timeout', () => {
    const desk = busyDesk();
    const list = desk.under(noAnswer({ action: 'CoreShowChannels', times: 1 }), desk.manager.pipe(CHANNELS));
    expect(list.ended).toMatchObject({ name: 'TimeoutError', stage: 'response' });
    expect(list.at).toBe(1_000);
    expect(desk.isWell()).toBe(true);
  });

  it('tells which rows had come of a list that does not end', () => {
    const desk = busyDesk();
    const list = desk.under(endlessList({ times: 1 }), desk.manager.pipe(CHANNELS));
    expect(list.ended).toMatchObject({ name: 'TimeoutError', stage: 'list', received: { length: 3 } });
    expect(list.values).toHaveLength(2);
    expect(desk.isWell()).toBe(true);
  });

  it('finds the end of a list without EventList', () => {
    const desk = busyDesk();
    const list = desk.under(missingEventList({ from: 'end', times: 1 }), desk.manager.pipe(CHANNELS));
    expect([list.values.length, list.ended, list.at]).toEqual([2, 'completed', 0]);
  });

  it('goes by the end of a list, not by the number that it says', () => {
    const desk = busyDesk();
    const list = desk.under(wrongListItems({ by: 7 }), desk.manager.pipe(CHANNELS));
    expect([list.values.length, list.ended]).toEqual([2, 'completed']);
  });

  it('takes one answer of two', () => {
    const desk = busyDesk();
    const list = desk.under(duplicateAnswers(), desk.manager.pipe(CHANNELS));
    expect([list.values.length, list.ended]).toEqual([2, 'completed']);
    expect(desk.isWell()).toBe(true);
  });

  it('is not confused by an answer that comes when nobody waits', () => {
    const desk = busyDesk();
    const first = desk.under(
      lateAnswers({ action: 'Getvar', seconds: 2, times: 1 }),
      desk.manager.pipe(getvar(null, 'A')),
    );
    const second = desk.watch(desk.manager.pipe(getvar(null, 'B')));
    desk.lab.run(1_000);
    expect((first.ended as AmiError).name).toBe('TimeoutError');
    expect(second.values).toMatchObject([{ Variable: 'B' }]);
    expect([desk.statuses.at(-1), desk.isWell()]).toEqual(['ready', true]);
  });

  it('does not take an answer without ActionID for its own', () => {
    const desk = new Desk();
    const asked = desk.under(missingActionId({ action: 'Getvar', times: 1 }), desk.manager.pipe(getvar(null, 'A')));
    expect(asked.ended).toMatchObject({ name: 'TimeoutError', stage: 'response' });
    expect(desk.isWell()).toBe(true);
  });

  it('passes on what nobody asked for, and answers nobody with it', () => {
    const desk = new Desk();
    const events = desk.watch(desk.manager.events$);
    const responses = desk.watch(desk.manager.responses$);
    const asked = desk.watch(desk.manager.pipe(getvar(null, 'A')));
    desk.lab.pbx.inject(strayMessage({ Event: 'CoreShowChannel', ActionID: 'nobody' }));
    desk.lab.pbx.inject(strayMessage({ Response: 'Error', ActionID: 'nobody' }));
    desk.lab.run();
    expect(events.values).toMatchObject([{ Event: 'CoreShowChannel' }]);
    expect(responses.values).toMatchObject([{ Response: 'Error' }, { Variable: 'A' }]);
    expect(asked.values).toHaveLength(1);
  });
});

describe('a manager and a restart', () => {
  it('hears Shutdown, connects again as soon as it can, and asks again', () => {
    const desk = busyDesk();
    const shutdowns = desk.watch(desk.manager.pipe(on('Shutdown')));
    const channels = desk.watch(desk.manager.pipe(eachSession(CHANNEL_LISTS)));
    desk.lab.run();
    desk.lab.pbx.inject(restart({ downFor: 30 }));
    desk.lab.run(29_999);
    expect(shutdowns.values).toMatchObject([{ Shutdown: 'Uncleanly', Restart: 'True' }]);
    expect(desk.statuses.at(-1)).not.toBe('ready');
    desk.lab.run(1_000);
    expect(desk.statuses.at(-1)).toBe('ready');
    expect(channels.values.map((rows) => (rows as unknown[]).length)).toEqual([2, 0]);
    expect([desk.isWell(), desk.lab.pbx.clients]).toEqual([true, 1]);
  });

  it('tells who waited for an answer that the server is gone', () => {
    const desk = new Desk();
    desk.lab.pbx.inject(noAnswer({ action: 'QueueStatus' }));
    const asked = desk.under(restart({ crash: true }), desk.manager.pipe(queueStatus()), 0);
    expect(asked.ended).toMatchObject({ name: 'GoneAwayError' });
  });
});

describe('a manager that is used while everything goes wrong', () => {
  it.each<readonly [string, Fault]>([
    ['no answer', noAnswer()],
    ['no answer to Login', noAnswer({ action: 'Login' })],
    ['no answer to Ping', noAnswer({ action: 'Ping' })],
    ['late answers', lateAnswers({ seconds: 1.5 })],
    ['duplicate answers', duplicateAnswers({ copies: 3 })],
    ['no ActionID', missingActionId()],
    ['no EventList', missingEventList()],
    ['endless lists', endlessList()],
    ['wrong ListItems', wrongListItems({ by: -1 })],
    ['drops before answers', dropOnAnswer()],
    ['drops within answers', dropOnAnswer({ at: 'within' })],
    ['drops after answers', dropOnAnswer({ at: 'after' })],
    ['drops after a few bytes', dropOnAnswer({ at: { bytes: 3 } })],
    ['drops within lists', dropOnAnswer({ at: { rows: 1 } })],
    ['drops after the login', dropOnAnswer({ action: 'Login', at: 'after' })],
    ['late logins', delayLogins({ seconds: 4 })],
    ['a dead network', halfOpen({ newConnections: true })],
    ['a slow network', slowWrites({ bytesPerSecond: 20 })],
    ['single bytes', splitWrites()],
    ['garbage before messages', garble({ at: 'before' })],
    ['garbage within messages', garble()],
    ['line ends within messages', garble({ data: '\r\n\r\n' })],
    ['bare LF', wrongLineEnds({ ends: '\n' })],
    ['a server that is away', restart({ downFor: Infinity })],
    ['a slow boot', slowBoot({ seconds: 100 })],
  ])('survives %s', (_, fault) => {
    const desk = busyDesk();
    const injected = desk.lab.pbx.inject(fault);
    const outcomes: Outcome[] = [];
    for (let second = 0; second < 30; second++) {
      const { manager } = desk;
      const asked = [manager.pipe(coreShowChannels()), manager.pipe(queueStatus()), manager.pipe(getvar(null, 'A'))];
      outcomes.push(...asked.map((one$) => desk.watch(one$)));
      desk.lab.run(1_000);
    }
    injected.unsubscribe();
    // As long as the longest wait for a login, and the longest delay between two attempts.
    desk.lab.run(10_000);
    // Everything that was asked has ended, one way or another, and with what the answer says.
    expect(outcomes.filter(({ ended }) => ended === 'no')).toEqual([]);
    for (const { ended } of outcomes)
      expect(typeof ended === 'string' ? ended : ended.name).toMatch(/^(completed|GoneAwayError|TimeoutError)$/);
    expect([desk.statuses.at(-1), desk.isWell(), desk.lab.pbx.clients]).toEqual(['ready', true, 1]);
    const rows = desk.watch(desk.manager.pipe(coreShowChannels()));
    desk.lab.run();
    expect([rows.ended, rows.values.length]).toEqual(['completed', desk.lab.pbx.channels.length]);
    // … and it can go.
    desk.manager.close();
    desk.lab.run(10_000);
    expect([desk.statuses.at(-1), desk.lab.pbx.clients]).toEqual(['closed', 0]);
  });

  it.each([
    ['a dead network', halfOpen()],
    ['a goodbye that does not come', noAnswer()],
    ['a slow network', slowWrites({ bytesPerSecond: 1 })],
  ])('can be closed over %s, and leaves no timer behind', (_, fault) => {
    const desk = new Desk();
    desk.lab.pbx.inject(fault);
    desk.manager.close();
    desk.lab.run(600_000);
    expect(desk.statuses.at(-1)).toBe('closed');
    expect(desk.lab.scheduler.actions).toEqual([]);
  });
});

const CHANNEL_LISTS = (sessions: Parameters<ReturnType<typeof coreShowChannels>>[0]): Observable<unknown[]> =>
  sessions.pipe(coreShowChannels(), toArray());
