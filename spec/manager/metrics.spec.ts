import {
  action,
  bufferLast,
  coreShowChannels,
  type Diagnostic,
  getvar,
  Manager,
  type ManagerOptions,
  on,
  ping,
} from 'rx-asterisk';
import { dropConnections, garbage, lateAnswers, noAnswer, refuseLogins } from 'rx-asterisk/testing';
import { NEVER, take } from 'rxjs';
import { Lab } from '../testing/Lab.js';

function managerOf(lab: Lab, options: Partial<ManagerOptions> = {}): Manager {
  const pbx = lab.manager(options);
  pbx.connect({ error: () => undefined });
  lab.run();
  return pbx;
}

const ignored = { error: (): void => undefined };

describe('the metrics of a manager', () => {
  it('are nothing before it is used', () => {
    const pbx = new Manager({ username: 'admin', secret: 'secret123' });
    expect(pbx.metrics()).toMatchObject({
      ...{ state: 'idle', epoch: 0, reconnects: 0, bytes: 0, frames: 0, late: 0, drops: {} },
      actions: { sent: 0, inFlight: 0, waiting: 0, answered: 0, unsubscribed: 0 },
      roundTrip: { count: 0, sum: 0 },
    });
  });

  it('count what the server sends, also events that nobody listens to', () => {
    const lab = new Lab();
    const [heard, deaf] = [managerOf(lab), managerOf(lab)];
    const [before, deafBefore] = [heard.metrics(), deaf.metrics()];
    const frames: string[] = [];
    heard.frames$.subscribe(({ kind }) => frames.push(kind));
    lab.pbx.call({ channel: 'PJSIP/trunk', exten: '1002' }).subscribe();
    lab.run(5_000);
    heard.pipe(coreShowChannels()).subscribe();
    deaf.pipe(coreShowChannels()).subscribe();
    lab.run();
    const after = heard.metrics();
    expect(frames.length).toBeGreaterThan(20);
    expect(after.frames - before.frames).toBe(frames.length);
    expect(after.events - before.events).toBe(frames.filter((kind) => kind === 'event').length);
    expect(after.frames).toBe(after.events + after.responses);
    expect(deaf.metrics().events - deafBefore.events).toBe(after.events - before.events);
  });

  it('count an event once whose name is not ASCII, be it wanted or not', () => {
    const lab = new Lab();
    const pbx = managerOf(lab);
    const { events } = pbx.metrics();
    lab.pbx.inject(garbage({ data: 'Event: Grüße\r\n\r\n' }));
    lab.run();
    expect(pbx.metrics().events).toBe(events + 1);
    pbx.pipe(on('Grüße')).subscribe();
    lab.pbx.inject(garbage({ data: 'Event: Grüße\r\n\r\n' }));
    lab.run();
    expect(pbx.metrics().events).toBe(events + 2);
  });

  it('count the bytes', () => {
    const lab = new Lab();
    const pbx = managerOf(lab);
    const before = pbx.metrics().bytes;
    pbx.pipe(ping()).subscribe();
    const texts: string[] = [];
    pbx.frames$.subscribe(({ text }) => texts.push(text));
    lab.run();
    // Without the CRLF of the last line and the empty line.
    expect(pbx.metrics().bytes - before).toBe(texts.join('').length + 4);
  });

  it('say how each action ended, in one way each', () => {
    const lab = new Lab();
    const pbx = managerOf(lab, { maxInFlight: 3 });
    const { actions: start } = pbx.metrics();
    const getsNoAnswer = lab.pbx.inject(noAnswer({ action: 'Getvar' }));

    pbx.pipe(ping()).subscribe();
    pbx.pipe(coreShowChannels()).subscribe();
    pbx.pipe(action('Hangup', { Channel: 'PJSIP/none' })).subscribe(ignored);
    pbx.pipe(action('NoSuchThing')).subscribe(ignored); // over the limit: three are in flight
    lab.run();
    pbx.pipe(action('NoSuchThing')).subscribe(ignored);
    pbx.pipe(action('Setvar', { Variable: 'A\n', Value: '1' })).subscribe(ignored);
    pbx.pipe(getvar(null, 'A')).subscribe(ignored);
    pbx.pipe(getvar(null, 'B')).subscribe().unsubscribe();
    expect(pbx.metrics().actions).toMatchObject({ inFlight: 2 });
    lab.run(1_000);
    pbx.pipe(getvar(null, 'C')).subscribe(ignored);
    lab.run();
    expect(pbx.metrics().actions).toMatchObject({ inFlight: 1 });
    lab.pbx.inject(dropConnections());
    getsNoAnswer.unsubscribe();
    lab.run();
    pbx.pipe(getvar(null, 'D')).subscribe();
    pbx.pipe(getvar(null, 'E')).subscribe().unsubscribe();
    expect(pbx.metrics().actions).toMatchObject({ inFlight: 0, waiting: 1 });
    lab.run(100);

    const { actions } = pbx.metrics();
    expect(actions).toMatchObject({ inFlight: 0, waiting: 0 });
    const counted = (outcome: keyof typeof actions): number => actions[outcome] - start[outcome];
    expect({
      answered: counted('answered') - 2, // Challenge and Login, once more
      failed: counted('failed'),
      timedOut: counted('timedOut'),
      goneAway: counted('goneAway'),
      unsubscribed: counted('unsubscribed'),
      refused: counted('refused'),
    }).toEqual({ answered: 3, failed: 2, timedOut: 1, goneAway: 1, unsubscribed: 2, refused: 2 });
    // Refused were two, and one was unsubscribed before there was a connection.
    expect(counted('sent')).toBe(3 + 2 + 1 + 1 + 1 + 2);
  });

  it('say how each action ended that waited in vain', () => {
    const lab = new Lab();
    lab.pbx.inject(refuseLogins());
    const pbx = lab.manager({ timeout: 5_000 });
    pbx.pipe(getvar(null, 'A', { timeout: 100 })).subscribe(ignored);
    pbx.pipe(getvar(null, 'B')).subscribe(ignored);
    pbx.pipe(getvar(null, 'C')).subscribe().unsubscribe();
    expect(pbx.metrics().actions).toMatchObject({ waiting: 2, unsubscribed: 1 });
    lab.run(4_000);
    // The Challenge was answered, the login refused.
    expect(pbx.metrics().actions).toEqual({
      ...{ sent: 2, inFlight: 0, waiting: 0 },
      ...{ answered: 1, failed: 1, timedOut: 1, goneAway: 1, unsubscribed: 1, refused: 0 },
    });
  });

  it('take who leaves with the last word for one that was answered', () => {
    const lab = new Lab();
    const pbx = managerOf(lab);
    const { answered, unsubscribed } = pbx.metrics().actions;
    pbx.pipe(ping(), take(1)).subscribe();
    lab.run();
    expect(pbx.metrics().actions).toMatchObject({ answered: answered + 1, unsubscribed });
  });

  it('count what comes too late, and what cannot be read', () => {
    const lab = new Lab();
    const pbx = managerOf(lab);
    lab.pbx.inject(lateAnswers({ action: 'Getvar', seconds: 2 }));
    pbx.pipe(getvar(null, 'A')).subscribe(ignored);
    lab.run(1_000);
    lab.pbx.inject(garbage({ data: 'Segmentation fault\r\n\r\n' }));
    lab.run(1_000);
    expect(pbx.metrics()).toMatchObject({ late: 1, malformed: 1 });
  });

  it('know the reconnects, the epoch and the state', () => {
    const lab = new Lab();
    const pbx = managerOf(lab);
    expect(pbx.metrics()).toMatchObject({ state: 'ready', epoch: 1, reconnects: 0 });
    lab.pbx.inject(dropConnections());
    lab.run();
    expect(pbx.metrics()).toMatchObject({ state: 'reconnecting', epoch: 1, reconnects: 0 });
    lab.run(100);
    expect(pbx.metrics()).toMatchObject({ state: 'ready', epoch: 2, reconnects: 1 });
    pbx.close();
    lab.run(1_000);
    expect(pbx.metrics().state).toBe('closed');
  });

  it('measure round trips', () => {
    const lab = new Lab();
    const pbx = managerOf(lab);
    const { count, sum } = pbx.metrics().roundTrip;
    lab.pbx.inject(lateAnswers({ action: 'Getvar', seconds: 0.03 }));
    pbx.pipe(getvar(null, 'A')).subscribe();
    pbx.pipe(ping()).subscribe();
    // How long it rings is no time of the way.
    pbx.pipe(action('Originate', { Channel: 'Local/1002@default', Application: 'Wait', Data: '1' })).subscribe();
    lab.run(60_000);
    const { roundTrip } = pbx.metrics();
    expect(roundTrip.count - count).toBe(2);
    expect(roundTrip.sum - sum).toBe(30);
    const upTo = (ms: number): number => roundTrip.buckets.find(({ atMost }) => atMost === ms)!.count;
    expect(upTo(50) - upTo(20)).toBe(1);
    expect(upTo(Infinity)).toBe(roundTrip.count);
  });

  it('show how long the subscribers take', () => {
    const lab = new Lab();
    const pbx = managerOf(lab);
    // A handler in which time passes.
    pbx.pipe(on('UserEvent')).subscribe(() => (lab.scheduler.frame += 40));
    lab.run(1_000);
    pbx.pipe(action('UserEvent', { UserEvent: 'Slow' })).subscribe();
    lab.run(1_000);
    expect(pbx.metrics().lag.max).toBe(40);
    pbx.pipe(ping()).subscribe();
    lab.run();
    expect(pbx.metrics().lag).toEqual({ last: 0, max: 40 });
  });

  it('name who drops what, and diagnostics$ tells it', () => {
    const lab = new Lab();
    const pbx = managerOf(lab);
    const told: Diagnostic[] = [];
    pbx.diagnostics$.subscribe((diagnostic) => told.push(diagnostic));
    pbx
      .pipe(
        on('UserEvent'),
        bufferLast(1, () => NEVER, { drops: pbx.drops('archive') }),
      )
      .subscribe();
    for (let times = 0; times < 5; times += 1) {
      pbx.pipe(action('UserEvent', { UserEvent: 'Order' })).subscribe();
      lab.run();
    }
    expect(pbx.metrics().drops).toEqual({ archive: 3 });
    expect(pbx.drops('archive')).toBe(pbx.drops('archive'));
    expect(told).toEqual([
      { kind: 'drop', by: 'archive', count: 1, epoch: 1, message: 'archive: 1 value has been dropped' },
      { kind: 'drop', by: 'archive', count: 2, epoch: 1, message: 'archive: 2 values have been dropped' },
    ]);
  });

  it('are a picture that does not change', () => {
    const lab = new Lab();
    const pbx = managerOf(lab);
    const before = pbx.metrics();
    const copy = structuredClone(before);
    pbx.pipe(ping()).subscribe();
    lab.run();
    expect(before).toEqual(copy);
    expect(pbx.metrics().actions.sent).toBe(before.actions.sent + 1);
  });
});
