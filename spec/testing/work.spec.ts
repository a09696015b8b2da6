import { EMPTY } from 'rxjs';
import { answer, type Step, wait } from '../../lib/testing/index.js';
import { Lab } from './Lab.js';

/** What a busy PBX does for nothing shows in how often, not in how long. */
describe('a busy PBX', () => {
  it('puts no event into words that nobody reads', () => {
    let written = 0;
    // A value that counts how often it is written; a cast, for a field is a string.
    const counted = { toString: () => `written ${++written} times` } as unknown as string;
    const tell: Step = { application: 'Tell', data: '', run: (leg) => (leg.userEvent('Told', { counted }), EMPTY) };
    const lab = new Lab({ extensions: { 1: [tell] } });
    const call = (): void => {
      lab.pbx.call({ channel: 'PJSIP/trunk', exten: '1' }).subscribe();
      lab.run(1000);
    };
    call();
    const others = [lab.logIn({ Events: 'call,dialplan' }), lab.connect()];
    call();
    expect(written).toBe(0);
    const reader = lab.logIn({ Events: 'user' });
    const second = lab.logIn({ Events: 'user,call' });
    call();
    expect(written).toBe(1);
    expect([reader, second].map((client) => client.events('UserEvent')[0]!.get('counted'))).toEqual(
      Array(2).fill('written 1 times'),
    );
    expect(others.map((client) => client.events('UserEvent'))).toEqual([[], []]);
    reader.ask('Events', { EventMask: 'off' });
    second.ask('Events', { EventMask: 'call' });
    call();
    expect(written).toBe(1);
  });

  it('finds a channel without a look at the others', () => {
    const steps = (channels: number): number => {
      const lab = new Lab({ extensions: { 1: [answer(), wait(600)] } });
      const client = lab.logIn({ Events: 'off' });
      for (let at = 0; at < channels; at++) lab.pbx.call({ channel: 'PJSIP/trunk', exten: '1' }).subscribe();
      lab.run(1000);
      const [name, id] = [lab.pbx.channels.at(-1)!.name, lab.pbx.channels.at(-1)!.uniqueid];
      const lowered = jest.spyOn(String.prototype, 'toLowerCase');
      for (const Channel of [name.toUpperCase(), id, 'PJSIP/none', name])
        client.ask('Getvar', { Channel, Variable: 'CHANNEL(state)' });
      const count = lowered.mock.calls.length;
      lowered.mockRestore();
      expect(client.messages.map((answer) => answer.get('Value') ?? answer.get('Message'))).toEqual([
        ...['Up', 'Up', 'No such channel', 'Up'],
      ]);
      return count;
    };
    expect(steps(300)).toBe(steps(3));
  });
});
