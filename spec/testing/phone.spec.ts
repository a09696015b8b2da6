import { answer, dial, hangup, queue, ringing, type Step, wait } from '../../lib/testing/index.js';
import { Lab, type LabClient } from './Lab.js';

const TRUNK = 'PJSIP/trunk-00000000';
const DESK = 'PJSIP/desk-00000001';
const TALK = [answer(), wait(600)];

function calling(desk: readonly Step[], destination = 'PJSIP/desk'): { lab: Lab; client: LabClient } {
  const extensions = { 1: [dial(destination, 30), hangup()], desk, local: [dial('PJSIP/desk', 30)] };
  const lab = new Lab({ musicOnHold: true, extensions });
  const client = lab.logIn();
  lab.pbx.call({ channel: 'PJSIP/trunk', exten: '1' }).subscribe();
  lab.run(100);
  client.forget();
  return { lab, client };
}

function told(client: LabClient, ...events: readonly string[]): (string | undefined)[][] {
  return client.messages
    .filter(({ event }) => event !== undefined && events.includes(event))
    .map((one) => [
      one.event,
      one.get('Channel') ?? one.get('Device'),
      ...one.fields.slice(-1).map(([, value]) => value),
    ]);
}

describe('a phone', () => {
  it('holds the other, to whom music plays, and goes on', () => {
    const { lab, client } = calling(TALK);
    const phone = lab.pbx.phone(DESK);
    phone.unhold();
    phone.hold('jazz');
    phone.hold();
    lab.run();
    const HOLDING = ['Hold', 'Unhold', 'MusicOnHoldStart', 'MusicOnHoldStop', 'DeviceStateChange'];
    expect(told(client, ...HOLDING)).toEqual([
      ['Hold', DESK, 'jazz'],
      ['MusicOnHoldStart', TRUNK, 'jazz'],
      ['DeviceStateChange', 'PJSIP/trunk', 'ONHOLD'],
    ]);
    client.forget();
    phone.unhold();
    phone.unhold();
    lab.run();
    expect(told(client, ...HOLDING).map(([event, channel]) => [event, channel])).toEqual([
      ['Unhold', DESK],
      ['MusicOnHoldStop', TRUNK],
      ['DeviceStateChange', 'PJSIP/trunk'],
    ]);
    client.forget();
    lab.pbx.phone(TRUNK).hold();
    lab.run();
    expect(client.events('Hold')[0]!.keys).not.toContain('MusicClass');
    expect(client.events('MusicOnHoldStart')[0]!.get('Class')).toBe('default');
  });

  it('is no longer on hold when the call ends', () => {
    const { lab, client } = calling(TALK);
    lab.pbx.phone(DESK).hold();
    lab.run();
    lab.pbx.phone(DESK).hangup(21);
    lab.run();
    expect(client.events('Unhold')).toEqual([]);
    expect(client.events('Hangup').map((one) => [one.get('Channel'), one.get('Cause')])).toEqual([
      [DESK, '21'],
      [TRUNK, '16'],
    ]);
    expect(lab.pbx.channels).toEqual([]);
  });

  it('holds through a Local pair', () => {
    const { lab, client } = calling(TALK, 'Local/local@default/n');
    const desk = lab.pbx.channels.find(({ name }) => name.startsWith('PJSIP/desk'))!.name;
    lab.pbx.phone(desk).hold();
    lab.run();
    expect(told(client, 'Hold', 'MusicOnHoldStart').map(([event, channel]) => [event, channel])).toEqual([
      ['Hold', desk],
      ['Hold', 'Local/local@default-00000000;1'],
      ['MusicOnHoldStart', TRUNK],
    ]);
  });

  it('presses keys', () => {
    const { lab, client } = calling(TALK);
    lab.pbx.phone(DESK).dtmf('#', 250);
    lab.run(250);
    expect(
      client.events('DTMFEnd').map((one) => [one.get('Channel'), one.get('Digit'), one.get('DurationMs')]),
    ).toEqual([
      [DESK, '#', '250'],
      [TRUNK, '#', '250'],
    ]);
    expect(() => lab.pbx.phone(DESK).dtmf('12')).toThrow('dtmf: "12" is no key; it takes one of 0-9, A-D, * and #');
  });

  it('answers, or turns the call down', () => {
    const RINGS = [ringing(), wait(600)];
    const [one, two] = [calling(RINGS), calling(RINGS)];
    // The one who calls has nothing to answer.
    two.lab.pbx.phone(TRUNK).answer();
    one.lab.pbx.phone(DESK).answer();
    two.lab.pbx.phone(DESK).reject();
    one.lab.run();
    two.lab.run();
    expect([one, two].map(({ client }) => client.events('DialEnd')[0]!.get('DialStatus'))).toEqual(['ANSWER', 'BUSY']);
    expect(one.lab.pbx.channels.map(({ state }) => state)).toEqual(['Up', 'Up']);
  });

  it('does nothing once the call is over, and is there for channels with a far end only', () => {
    const { lab, client } = calling(TALK, 'Local/local@default/n');
    const phone = lab.pbx.phone(TRUNK);
    expect(() => lab.pbx.phone('Local/local@default-00000000;1')).toThrow('is half of a Local pair and has no phone');
    expect(() => lab.pbx.phone('PJSIP/none')).toThrow('phone: there is no channel "PJSIP/none"');
    phone.hangup();
    lab.run();
    client.forget();
    phone.hold();
    phone.dtmf('1');
    phone.answer();
    phone.hangup();
    lab.run();
    expect(client.text).toBe('');
  });
});

describe('an extension', () => {
  it('is added and replaced while the PBX runs', () => {
    const lab = new Lab({ extensions: { 100: [wait(5), hangup(17)] } });
    const causes: (string | undefined)[] = [];
    const client = lab.logIn();
    const call = (exten: string, context?: string): void => {
      lab.pbx.call({ channel: 'PJSIP/trunk', exten, ...(context !== undefined && { context }) }).subscribe();
      lab.run();
    };
    call('100');
    lab.pbx.extension('100', [hangup(21)]);
    lab.pbx.extension('100', [hangup(34)], { context: 'other' });
    call('100');
    call('100', 'other');
    lab.run(5000);
    causes.push(...client.events('Hangup').map((one) => one.get('Cause')));
    expect(causes).toEqual(['21', '34', '17']);
  });

  it('can be a queue', () => {
    const lab = new Lab();
    lab.pbx.extension('900', [answer(), queue('support')]);
    lab.pbx.call({ channel: 'PJSIP/trunk', exten: '900' }).subscribe();
    lab.run();
    expect(lab.pbx.channels[0]).toMatchObject({ application: 'Queue', exten: '900' });
  });

  it('is refused where a step is none', () => {
    // What somebody without types may write.
    const add = (exten: string, steps: unknown) => () => new Lab().pbx.extension(exten, steps as Step[]);
    expect(add('100', [answer(), answer])).toThrow(
      "extension 100: step 2 is no step but a function, perhaps one that was not called; answer(), queue('support') and so on make steps",
    );
    expect(add('100', ['Answer'])).toThrow("extension 100: step 1 is no step but 'Answer';");
    expect(add('100', [undefined])).toThrow('extension 100: step 1 is no step but undefined;');
    expect(add('100', 'Answer')).toThrow('extension 100: its steps are no array');
    expect(add('', [answer()])).toThrow('extension: an extension has one character at least');
  });
});
