import { answer, type CallKind, hangup, type LoadOptions, wait } from '../../lib/testing/index.js';
import { Lab, type LabClient } from './Lab.js';

const HOUR = 3_600_000;

/** Plays a load to its end, with no dialplan but its own. */
function play(
  options: Partial<LoadOptions>,
  seed = 1,
): { lab: Lab; client: LabClient; kinds: string[]; story: string[] } {
  const lab = new Lab({ extensions: {}, seed });
  const client = lab.logIn();
  const [kinds, story]: string[][] = [[], []];
  lab.pbx.generate({ callsPerSecond: 5, calls: 20, ...options }).subscribe({
    next: ({ kind }) => kinds!.push(kind),
    complete: () => story!.push(`complete with ${lab.pbx.channels.length} channels`),
  });
  lab.run(HOUR);
  return { lab, client, kinds: kinds!, story: story! };
}

function count(client: LabClient, event: string, key = 'Event', value = event): number {
  return client.events(event).filter((one) => one.get(key) === value).length;
}

describe('a generated load', () => {
  it('is as many calls as were asked for, of every kind, and completes when the last has ended', () => {
    const { kinds, story, lab } = play({ calls: 200 });
    expect(kinds).toHaveLength(200);
    expect(new Set(kinds)).toEqual(
      new Set(['answered', 'busy', 'noAnswer', 'queue', 'conference', 'parked', 'transferred']),
    );
    expect(story).toEqual(['complete with 0 channels']);
    expect(lab.scheduler.actions).toEqual([]);
  });

  it.each<[CallKind, string, string, string]>([
    ['answered', 'DialEnd', 'DialStatus', 'ANSWER'],
    ['busy', 'DialEnd', 'DialStatus', 'BUSY'],
    ['noAnswer', 'DialEnd', 'DialStatus', 'CANCEL'],
    ['queue', 'AgentComplete', 'Reason', 'agent'],
    ['conference', 'ConfbridgeLeave', 'Event', 'ConfbridgeLeave'],
    ['parked', 'UnParkedCall', 'Parkinglot', 'load'],
    ['transferred', 'BlindTransfer', 'Result', 'Success'],
  ])('plays %s calls through the dialplan: %s has %s: %s', (kind, event, key, value) => {
    const { client, lab } = play({ mix: { [kind]: 1 } });
    expect(count(client, event, key, value)).toBe(20);
    expect(lab.pbx.channels).toEqual([]);
  });

  it('shows callers with names of every script, and gives each call times of its own', () => {
    const { client } = play({ mix: { answered: 1 }, calls: 200, talkTime: 20, holdTime: 0 });
    const names = client.events('Newchannel').map((one) => one.get('CallerIDName'));
    expect(names).toEqual(expect.arrayContaining(['日本 太郎', "Seán O\\'Brien", '<unknown>', 'Inès']));
    const talked = client
      .events('VarSet')
      .filter((one) => one.get('Variable') === 'ANSWEREDTIME_MS' && one.get('Value') !== '')
      .map((one) => Number(one.get('Value')));
    expect(new Set(talked).size).toBeGreaterThan(50);
    expect(talked.every((ms) => Number.isInteger(ms) && ms >= 10_000 && ms <= 30_000)).toBe(true);
  });

  it('makes calls to extensions of the user', () => {
    const lab = new Lab({ extensions: { 77: [answer(), wait(1), hangup()] } });
    const seen: string[] = [];
    lab.pbx
      .generate({ callsPerSecond: 1, calls: 3, mix: { 77: 2 } })
      .subscribe(({ kind, channel }) => seen.push(`${kind}: ${channel.exten}@${channel.context}`));
    lab.run(HOUR);
    expect(seen).toEqual(Array(3).fill('77: 77@default'));
  });

  it('comes by the seed', () => {
    const [one, same, other] = [play({}, 7), play({}, 7), play({}, 8)].map(({ client }) => client.text);
    expect(one === same).toBe(true);
    expect(one === other).toBe(false);
  });

  it.each([
    ['even', 2500, 0],
    ['even', 0.5, 0],
    ['even', 7, 0],
    ['poisson', 2500, 0.05],
    ['poisson', 40, 0.1],
  ] as const)('comes at a rate, %s, of %d a second', (arrivals, callsPerSecond, error) => {
    const lab = new Lab();
    let calls = 0;
    const load = lab.pbx.generate({ callsPerSecond, arrivals, mix: { busy: 1 }, holdTime: 0.1 });
    const seconds = Math.ceil(400 / callsPerSecond) + 0.05;
    const playing = load.subscribe(() => calls++);
    lab.run(seconds * 1000);
    playing.unsubscribe();
    // An even load begins with a call.
    const expected = Math.floor(seconds * callsPerSecond) + (arrivals === 'even' ? 1 : 0);
    expect(Math.abs(calls - expected)).toBeLessThanOrEqual(error * expected);
  });

  it('is one for each subscription, and hangs up when it is unsubscribed', () => {
    const lab = new Lab();
    const load = lab.pbx.generate({ callsPerSecond: 4, arrivals: 'even', mix: { answered: 1 }, talkTime: 600 });
    lab.run(1000);
    expect(lab.pbx.channels).toEqual([]);
    const [one, two] = [load.subscribe(), load.subscribe()];
    lab.run(999);
    expect(lab.pbx.channels).toHaveLength(16);
    one.unsubscribe();
    lab.run();
    expect(lab.pbx.channels).toHaveLength(8);
    two.unsubscribe();
    lab.run();
    expect([lab.pbx.channels, lab.scheduler.actions.length]).toEqual([[], 0]);
  });

  it('completes when the PBX is closed', () => {
    const lab = new Lab();
    const ended: string[] = [];
    const load = lab.pbx.generate({ callsPerSecond: 4 });
    load.subscribe({ complete: () => ended.push('running') });
    lab.run(2000);
    lab.pbx.close();
    load.subscribe({ complete: () => ended.push('late') });
    expect(ended).toEqual(['running', 'late']);
    expect(lab.scheduler.actions).toEqual([]);
  });

  it.each<[Partial<LoadOptions>, string]>([
    [{ callsPerSecond: -1 }, 'generate: callsPerSecond is -1; it takes above 0, up to 100000'],
    [{ callsPerSecond: Infinity }, 'generate: callsPerSecond is Infinity; it takes above 0, up to 100000'],
    [{ calls: 1.5 }, 'generate: calls is 1.5; it takes a whole number above 0'],
    [{ talkTime: -3 }, 'generate: talkTime is -3; it takes seconds, 0 or more'],
    [{ holdTime: NaN }, 'generate: holdTime is NaN; it takes seconds, 0 or more'],
    [{ mix: { busy: -2 } }, 'generate: mix.busy is -2; it takes a share, 0 or more'],
    [{ mix: { busy: 0 } }, 'generate: mix is {"busy":0}; it takes a share above 0 for one kind at least'],
    [
      { mix: { answred: 1 } },
      'generate: mix has "answred", which is neither a kind of call (answered, busy, noAnswer, queue, conference, parked, transferred) nor an extension of context default',
    ],
  ])('refuses %j', (options, message) => {
    const errors: unknown[] = [];
    new Lab().pbx
      .generate({ callsPerSecond: 1, ...options })
      .subscribe({ error: (error: unknown) => errors.push(error) });
    expect(errors).toEqual([expect.objectContaining({ name: 'ArgumentError', message })]);
  });
});
