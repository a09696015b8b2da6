import { calls, type Manager } from 'rx-asterisk';
import { answer, defaultExtensions, dial, queue, ringing, type Step, wait } from 'rx-asterisk/testing';
import { map, mergeMap } from 'rxjs';
import { Lab, type LabClient } from '../testing/Lab.js';
import type { Told } from './playedCalls.js';
import { storyOf } from './storyOf.js';

const TRUNK = 'PJSIP/trunk-00000000';
const AGENT = 'PJSIP/2001-00000001';

const slow = (seconds: number): Step[] => [ringing(), wait(seconds), answer(), wait(600)];

/** An office in which a call from outside has come in, and what `calls()` has told of it. */
class Office {
  readonly lab: Lab;
  readonly manager: Manager;
  readonly #client: LabClient;
  readonly #told: Told[] = [];

  constructor(dialect: 13 | 20 | 22, exten: string) {
    this.lab = new Lab({
      dialect,
      extensions: {
        ...defaultExtensions(),
        310: [dial('PJSIP/2001')],
        311: [answer(), queue('desk')],
        312: [dial('PJSIP/2002&PJSIP/2003', 20)],
        313: [dial('PJSIP/2003')],
        314: [dial('Local/313@default&Local/315@default', 20)],
        315: [dial('PJSIP/2002')],
        2001: [answer(), wait(600)],
        2002: slow(3),
        2003: slow(2),
      },
      queues: { desk: { members: [{ interface: 'PJSIP/2003' }] } },
    });
    this.manager = this.lab.manager();
    this.manager
      .pipe(
        calls(),
        mergeMap((call) => call.progress$.pipe(map((progress) => ({ call, progress, snapshot: call.snapshot() })))),
      )
      .subscribe((each) => this.#told.push(each));
    this.#client = this.lab.logIn();
    this.call('PJSIP/trunk', exten);
  }

  /** What has been told since this was last read. */
  get story(): readonly string[] {
    const before = storyOf(this.#told.slice(0, this.#read)).length;
    this.#read = this.#told.length;
    return storyOf(this.#told).slice(before);
  }
  #read = 0;

  call(channel: string, exten: string, context = 'default'): void {
    this.lab.pbx.call({ channel, exten, context, callerIdNum: '77' }).subscribe();
    this.lab.run(1_000);
  }

  ask(action: string, fields: Record<string, string>): void {
    this.#client.ask(action, fields);
    this.lab.run(1_000);
  }

  phone(channel: string): ReturnType<Lab['pbx']['phone']> {
    return this.lab.pbx.phone(this.lab.pbx.channels.find(({ name }) => name.startsWith(channel))!.name);
  }

  hangUp(channel: string): readonly string[] {
    this.phone(channel).hangup();
    this.lab.run(1_000);
    this.manager.close();
    this.lab.run(1_000);
    expect(this.lab.pbx.channels).toEqual([]);
    return this.story;
  }
}

const ANSWERED = [
  'A dialing PJSIP/trunk -> PJSIP/2001',
  'A dialEnded PJSIP/trunk -> PJSIP/2001: answered',
  'A answered PJSIP/trunk <-> PJSIP/2001',
];

describe.each([13, 20, 22] as const)('a call on Asterisk %d', (dialect) => {
  function answered(): Office {
    const office = new Office(dialect, '310');
    expect(office.story).toEqual(ANSWERED);
    return office;
  }

  it('is held and resumed', () => {
    const office = answered();
    office.phone('PJSIP/2001').hold();
    office.lab.run(1_000);
    office.phone('PJSIP/2001').unhold();
    expect(office.hangUp('PJSIP/trunk')).toEqual([
      'A held by PJSIP/2001',
      'A resumed by PJSIP/2001',
      'A ended PJSIP/trunk <-> PJSIP/2001: completed',
    ]);
  });

  it('is transferred blindly by who was called', () => {
    const office = answered();
    office.ask('BlindTransfer', { Channel: AGENT, Exten: '313' });
    office.lab.run(3_000);
    expect(office.hangUp('PJSIP/2003')).toEqual([
      'A blind by PJSIP/2001: PJSIP/trunk -> 313',
      'A dialing PJSIP/trunk -> PJSIP/2003',
      'A ringing PJSIP/trunk -> PJSIP/2003',
      'A dialEnded PJSIP/trunk -> PJSIP/2003: answered',
      'A answered PJSIP/trunk <-> PJSIP/2003',
      'A ended PJSIP/trunk <-> PJSIP/2003: completed',
    ]);
  });

  it('is transferred blindly by the caller: who was called is the caller then', () => {
    const office = answered();
    office.ask('BlindTransfer', { Channel: TRUNK, Exten: '313' });
    office.lab.run(3_000);
    expect(office.hangUp('PJSIP/2001')).toEqual([
      'A blind by PJSIP/trunk: PJSIP/2001 -> 313',
      'A dialing PJSIP/2001 -> PJSIP/2003',
      'A ringing PJSIP/2001 -> PJSIP/2003',
      'A dialEnded PJSIP/2001 -> PJSIP/2003: answered',
      'A answered PJSIP/2001 <-> PJSIP/2003',
      'A ended PJSIP/2001 <-> PJSIP/2003: completed',
    ]);
  });

  it('is completed where a blind transfer reaches nobody', () => {
    const office = answered();
    office.ask('BlindTransfer', { Channel: AGENT, Exten: '1003' });
    office.lab.run(60_000);
    expect(office.story).toEqual([
      'A blind by PJSIP/2001: PJSIP/trunk -> 1003',
      'A ended PJSIP/trunk <-> PJSIP/2001: completed',
    ]);
  });

  it('is transferred after a word with the target', () => {
    const office = answered();
    office.ask('Atxfer', { Channel: AGENT, Exten: '313' });
    office.lab.run(8_000);
    office.phone('PJSIP/2001').hangup();
    office.lab.run(1_000);
    expect(office.hangUp('PJSIP/trunk')).toEqual([
      'A dialing PJSIP/2001 -> PJSIP/2003',
      'A ringing PJSIP/2001 -> PJSIP/2003',
      'A dialEnded PJSIP/2001 -> PJSIP/2003: answered',
      'A attended by PJSIP/2001: PJSIP/trunk -> PJSIP/2003',
      'A ended PJSIP/trunk <-> PJSIP/2003: completed',
    ]);
  });

  it('waits in a queue', () => {
    const office = new Office(dialect, '311');
    office.lab.run(5_000);
    expect(office.hangUp('PJSIP/2003')).toEqual([
      'A queued desk 1: PJSIP/trunk',
      'A dialing PJSIP/trunk -> PJSIP/2003',
      'A ringing PJSIP/trunk -> PJSIP/2003',
      'A dialEnded PJSIP/trunk -> PJSIP/2003: answered',
      'A answered PJSIP/trunk <-> PJSIP/2003',
      'A ended PJSIP/trunk <-> PJSIP/2003: completed',
    ]);
  });

  it('is given up in a queue', () => {
    const office = new Office(dialect, '311');
    expect(office.hangUp('PJSIP/trunk')).toEqual([
      'A queued desk 1: PJSIP/trunk',
      'A dialing PJSIP/trunk -> PJSIP/2003',
      'A ringing PJSIP/trunk -> PJSIP/2003',
      'A abandoned desk 1: PJSIP/trunk',
      'A ended PJSIP/trunk <-> nobody: completed',
    ]);
  });

  it.each([
    ['312', 'dialled side by side'],
    ['314', 'dialled through Local channels'],
  ])('rings a group: %s, %s', (exten) => {
    const office = new Office(dialect, exten);
    office.lab.run(5_000);
    const story = office.hangUp('PJSIP/trunk');
    expect(new Set(story.filter((line) => line.includes('ringing')))).toEqual(
      new Set(['A ringing PJSIP/trunk -> PJSIP/2002', 'A ringing PJSIP/trunk -> PJSIP/2003']),
    );
    expect(story.slice(-3)).toEqual([
      'A dialEnded PJSIP/trunk -> PJSIP/2003: answered',
      'A answered PJSIP/trunk <-> PJSIP/2003',
      'A ended PJSIP/trunk <-> PJSIP/2003: completed',
    ]);
  });

  it('is parked, and picked up by another', () => {
    const office = answered();
    office.ask('Park', { Channel: TRUNK, AnnounceChannel: AGENT });
    office.call('PJSIP/2002', '701', 'parkedcalls');
    expect(office.hangUp('PJSIP/2002')).toEqual([
      'A parked 701: PJSIP/trunk',
      'B ended PJSIP/2002 <-> nobody: completed into A',
      'A answered PJSIP/trunk <-> PJSIP/2002',
      'A ended PJSIP/trunk <-> PJSIP/2002: completed',
    ]);
  });

  it('goes on in a conference, with both', () => {
    const office = answered();
    const both = { Exten: '200', Context: 'default', Priority: '1' };
    const extra = { ExtraChannel: AGENT, ExtraExten: '200', ExtraContext: 'default', ExtraPriority: '1' };
    office.ask('Redirect', { Channel: TRUNK, ...both, ...extra });
    office.phone('PJSIP/2001').hangup();
    office.lab.run(1_000);
    expect(office.hangUp('PJSIP/trunk')).toEqual([
      'A conference conf1: PJSIP/trunk',
      'A conference conf1: PJSIP/2001',
      'A ended PJSIP/trunk <-> PJSIP/2001: completed',
    ]);
  });

  it('is bridged with another call by hand', () => {
    const office = answered();
    office.call('PJSIP/x', '1001');
    office.ask('Bridge', { Channel1: TRUNK, Channel2: 'PJSIP/x-00000002' });
    expect(office.hangUp('PJSIP/trunk')).toEqual([
      'B ended PJSIP/x <-> nobody: completed into A',
      'A answered PJSIP/trunk <-> PJSIP/x',
      'A ended PJSIP/trunk <-> PJSIP/x: completed',
    ]);
  });
});
