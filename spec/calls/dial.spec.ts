import { coreShowChannels, dial, type DialOptions, type DialStage, hangup, type Manager, setEvents } from 'rx-asterisk';
import {
  answer,
  busy,
  congestion,
  dial as dialStep,
  dropConnections,
  hangup as hangupStep,
  ringing,
  wait,
} from 'rx-asterisk/testing';
import { filter, mergeMap, take } from 'rxjs';
import { Lab } from '../testing/Lab.js';

const extensions = {
  1001: [ringing(), wait(2), answer(), wait(60), hangupStep()],
  1002: [answer(), wait(3), hangupStep()],
  1003: [ringing(), wait(1), busy(2)],
  1004: [wait(30)],
  1005: [congestion(1)],
  302: [dialStep('PJSIP/1002', 20)],
  303: [dialStep('PJSIP/1003', 20)],
};
const app = { application: 'Wait', data: '1' };
const exten = (number: string): Pick<DialOptions, 'context' | 'exten'> => ({ context: 'default', exten: number });

interface Followed {
  readonly lab: Lab;
  readonly pbx: Manager;
  /** The stages, as `ms stage`, then `|` or the error's name. */
  readonly story: string[];
  readonly stages: DialStage[];
  readonly unsubscribe: () => void;
}

function follow(order: DialOptions, options: ConstructorParameters<typeof Lab>[0] = {}): Followed {
  const lab = new Lab({ extensions, ...options });
  const pbx = lab.manager();
  const story: string[] = [];
  const stages: DialStage[] = [];
  const subscription = pbx.pipe(dial(order)).subscribe({
    next: (stage) => {
      stages.push(stage);
      const end = stage.stage === 'ended' ? ` ${stage.reason} ${stage.cause} ${stage.wait}+${stage.talk}` : '';
      story.push(`${lab.scheduler.frame} ${stage.stage}${end}`);
    },
    error: (error: unknown) => story.push(`${lab.scheduler.frame} ${String(error)}`),
    complete: () => story.push('|'),
  });
  return { lab, pbx, story, stages, unsubscribe: () => subscription.unsubscribe() };
}

describe('dial', () => {
  it.each<[what: string, order: DialOptions, story: readonly string[]]>([
    [
      'an answer, an extension, a bridge',
      { channel: 'PJSIP/1001', ...exten('302') },
      ['0 queued', '0 ringing', '2000 answered', '2000 bridged', '5000 ended completed 16 2000+3000', '|'],
    ],
    [
      'an answer, and an extension that reaches nobody',
      { channel: 'PJSIP/1002', ...exten('303') },
      ['0 queued', '0 answered', '3000 ended completed 16 0+3000', '|'],
    ],
    [
      'an application',
      { channel: 'PJSIP/1002', ...app },
      ['0 queued', '0 answered', '1000 ended completed 0 0+1000', '|'],
    ],
    [
      'a Local channel',
      { channel: 'Local/1001@default/n', ...exten('302') },
      ['0 queued', '0 ringing', '2000 answered', '2000 bridged', '5000 ended completed 16 2000+3000', '|'],
    ],
    ['busy', { channel: 'PJSIP/1003', ...app }, ['0 queued', '0 ringing', '1000 ended busy 17 1000+0', '|']],
    [
      'busy, over a Local channel whose other half has the cause',
      { channel: 'local/1003@default', ...app },
      ['0 queued', '0 ringing', '1000 ended busy 17 1000+0', '|'],
    ],
    [
      'no answer',
      { channel: 'Local/1004@default/n', ...app, timeout: 5_000 },
      ['0 queued', '5000 ended no-answer 19 5000+0', '|'],
    ],
    ['congestion', { channel: 'PJSIP/1005', ...app }, ['0 queued', '0 ended failed 34 0+0', '|']],
    ['an unknown endpoint', { channel: 'PJSIP/9', ...app }, ['0 queued', '0 ended failed 0 0+0', '|']],
    ['an unknown extension', { channel: 'Local/9@default', ...app }, ['0 queued', '0 ended failed 0 0+0', '|']],
    [
      'a refused order',
      { channel: 'PJSIP/1002', ...exten('9') },
      ['0 ActionError: Originate failed: Extension does not exist.'],
    ],
    [
      'an order that is none',
      { channel: 'PJSIP/1002', application: 'Wait', exten: '1' },
      ['0 ArgumentError: Originate takes either context and exten, or an application'],
    ],
  ])('follows %s', (_, order, story) => {
    const call = follow(order);
    call.lab.run(100_000);
    expect(call.story).toEqual(story);
  });

  it('knows its channels beforehand, on a server with a name and beside other calls', () => {
    const lab = new Lab({ extensions, systemName: 'pbx-lab' });
    const pbx = lab.manager();
    const seen: DialStage[] = [];
    for (let calls = 0; calls < 20; calls += 1)
      pbx.pipe(dial({ channel: 'Local/1001@default', ...exten('302') })).subscribe((stage) => seen.push(stage));
    const rows: string[] = [];
    lab.run(1_000);
    pbx.pipe(coreShowChannels()).subscribe((row) => rows.push(row.Uniqueid));
    lab.run(20_000);

    const ids = seen.filter(({ stage }) => stage === 'queued').map(({ channelId }) => channelId);
    expect(new Set(ids).size).toBe(20);
    expect(rows).toEqual(expect.arrayContaining(ids));
    for (const id of ids)
      expect(seen.filter(({ channelId }) => channelId === id).map(({ stage }) => stage)).toEqual([
        ...['queued', 'ringing', 'answered', 'bridged', 'ended'],
      ]);
    expect(lab.pbx.channels).toEqual([]);
  });

  it('is cancelled by a hang-up of its channelId while it rings', () => {
    const call = follow({ channel: 'PJSIP/1001', ...app });
    call.lab.run(500);
    call.pbx.pipe(hangup(call.stages[0]!.channelId, 16)).subscribe();
    call.lab.run(5_000);
    expect(call.story).toEqual(['0 queued', '0 ringing', '500 ended cancelled 16 500+0', '|']);
  });

  it('goes on after unsubscription, unless that is to hang up', () => {
    for (const hangupOnUnsubscribe of [undefined, true]) {
      const call = follow({ channel: 'PJSIP/1001', ...app, hangupOnUnsubscribe });
      call.lab.run(500);
      call.unsubscribe();
      call.lab.run(100);
      expect(call.lab.pbx.channels).toHaveLength(hangupOnUnsubscribe === true ? 0 : 1);
      call.lab.run(10_000);
      expect(call.story).toEqual(['0 queued', '0 ringing']);
    }
  });

  it('does not hang up what is over', () => {
    const lab = new Lab({ extensions });
    const pbx = lab.manager();
    const sent: string[] = [];
    pbx.pipe(mergeMap((session) => session.actions$)).subscribe(({ name }) => sent.push(name));
    const order = { channel: 'PJSIP/1002', ...app, hangupOnUnsubscribe: true };
    pbx
      .pipe(
        dial(order),
        filter(({ stage }) => stage === 'ended'),
        take(1),
      )
      .subscribe();
    pbx.pipe(dial(order)).subscribe();
    lab.run(10_000);
    expect(sent).toEqual(['Originate', 'Originate']);
  });

  it('completes after it is queued where the mask holds back what would follow', () => {
    const lab = new Lab({ extensions });
    const pbx = lab.manager();
    const seen: string[] = [];
    pbx.connect();
    pbx.pipe(setEvents(false)).subscribe();
    lab.run();
    pbx
      .pipe(dial({ channel: 'PJSIP/1001', ...app }))
      .subscribe({ next: ({ stage }) => seen.push(stage), complete: () => seen.push('|') });
    lab.run(10);
    expect(seen).toEqual(['queued', '|']);
  });

  it.each([
    ['rings', 500, ['0 queued', '0 ringing', '500 GoneAwayError']],
    ['talks', 3_000, ['0 queued', '0 ringing', '2000 answered', '3000 GoneAwayError']],
  ])('errors where the connection goes while it %s, and is not repeated', (_, ms, story) => {
    const call = follow({ channel: 'PJSIP/1001', ...app, data: '30' });
    const errors: unknown[] = [];
    call.pbx.pipe(dial({ channel: 'PJSIP/9', ...app })).subscribe({ error: (error: unknown) => errors.push(error) });
    call.lab.run(ms);
    call.lab.pbx.inject(dropConnections());
    call.lab.run(1_000);
    expect(call.story.map((line) => line.split(':')[0])).toEqual(story);
    // It goes on, and can be found by its Uniqueid.
    expect(call.lab.pbx.channels).toHaveLength(1);
    call.pbx.pipe(hangup(call.stages[0]!.channelId)).subscribe();
    call.lab.run(100);
    expect(call.lab.pbx.channels).toHaveLength(0);
  });
});
