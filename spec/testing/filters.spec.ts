import { Lab, type LabClient } from './Lab.js';
import { action } from './Received.js';

/** Which of three events come through the filters. */
function seenBy(client: LabClient): string[] {
  client.forget();
  for (const UserEvent of ['Keep', 'Keeper', 'Drop']) client.ask('UserEvent', { UserEvent, K: 'a.b' });
  return client.events('UserEvent').map((event) => event.get('UserEvent')!);
}

describe('Filter', () => {
  it.each([
    [['UserEvent: Keep'], ['Keep', 'Keeper']],
    [['!UserEvent: Keep'], ['Drop']],
    [['UserEvent: Keep', '!Keeper'], ['Keep']],
    [['Event: UserEvent.*Drop'], ['Drop']],
    [['UserEvent: (Drop|Keeper)'], ['Keeper', 'Drop']],
    [['^Keep'], []],
  ])('lets through what %j names', (filters, seen) => {
    const client = new Lab().logIn();
    for (const Filter of filters)
      expect(client.ask('Filter', { Operation: 'Add', Filter }).get('Message')).toBe('Success');
    expect(seenBy(client)).toEqual(seen);
  });

  it.each([
    ['name(UserEvent)', '', ['Keep', 'Keeper', 'Drop']],
    ['action(exclude),name(UserEvent),header(UserEvent),method(exact)', 'Keep', ['Keeper', 'Drop']],
    ['header(UserEvent),method(startsWith)', 'Keep', ['Keep', 'Keeper']],
    ['header(UserEvent),method(endsWith)', 'er', ['Keeper']],
    ['header(K),method(contains)', 'a.', ['Keep', 'Keeper', 'Drop']],
    ['header(UserEvent)', '^(Keep|Drop)$', ['Keep', 'Drop']],
    ['name(Hangup)', '', []],
  ])('compares as %s says, from Asterisk 20 on', (MatchCriteria, Filter, seen) => {
    const client = new Lab({ dialect: 20 }).logIn();
    expect(client.ask('Filter', { Operation: 'Add', MatchCriteria, Filter }).get('Response')).toBe('Success');
    expect(seenBy(client)).toEqual(seen);
  });

  it('holds back no rows and no other client', () => {
    const lab = new Lab();
    const [client, other] = [lab.logIn(), lab.logIn()];
    client.ask('Filter', { Operation: 'Add', Filter: 'nothing' });
    expect(client.list('QueueSummary')).toHaveLength(2);
    expect(seenBy(other)).toHaveLength(3);
  });

  it.each([
    [{ Operation: 'Remove' }, 'Unknown operation'],
    [{ Operation: 'Add', Filter: '(' }, 'Filter did not compile.  Check the syntax of the filter given.'],
    [
      { Operation: 'Add', MatchCriteria: 'nonsense', Filter: 'x' },
      'Filter was formatted incorrectly.  Check the syntax of the filter given.',
    ],
    [
      { Operation: 'Add', MatchCriteria: 'method(none)', Filter: '' },
      'Filter was formatted incorrectly.  Check the syntax of the filter given.',
    ],
  ])('%j says what is wrong', (fields, message) => {
    expect(
      new Lab()
        .logIn()
        .ask('Filter', fields as Record<string, string>)
        .get('Message'),
    ).toBe(message);
  });
});

describe('an event mask in numbers', () => {
  it.each([
    ['64', 3],
    ['1', 0],
    ['0', 0],
    ['1048575', 3],
  ])('%s is taken for bits', (EventMask, count) => {
    const client = new Lab().logIn();
    client.ask('Events', { EventMask });
    expect(seenBy(client)).toHaveLength(count);
  });

  it('has a bit without a class before those of cc and security', () => {
    const lab = new Lab();
    const client = lab.logIn();
    client.ask('Events', { EventMask: String(2 ** 18) });
    client.forget();
    client.ask('NoSuchAction');
    expect(client.events('RequestBadFormat')).toHaveLength(1);
  });
});

describe('WaitEvent', () => {
  it('answers at the end of the second in which something happens, with what has happened', () => {
    const lab = new Lab();
    const [client, other] = [lab.logIn(), lab.logIn()];
    client.forget();
    client.connection.write(action('WaitEvent', { ActionID: 'w', Timeout: '60' }));
    lab.run(2300);
    other.ask('UserEvent', { UserEvent: 'Now' });
    lab.run(699);
    expect(client.text).toBe('');
    lab.run(1);
    expect(client.messages.map((message) => message.event ?? message.get('Message'))).toEqual([
      'Waiting for Event completed.',
      'UserEvent',
      'WaitEventComplete',
    ]);
  });

  it('ends with its time, or when the client asks for more', () => {
    const lab = new Lab();
    const client = lab.logIn();
    client.connection.write(action('WaitEvent', { Timeout: '2' }));
    lab.run(1999);
    expect(client.text).toBe('');
    lab.run(1);
    expect(client.events('WaitEventComplete')).toHaveLength(1);
    client.forget();
    client.connection.write(action('WaitEvent', { Timeout: '-1' }));
    lab.run(100_000);
    expect(client.text).toBe('');
    expect(client.ask('Ping').get('Ping')).toBe('Pong');
    expect(client.events('WaitEventComplete')).toHaveLength(1);
  });
});
