import { Lab } from './Lab.js';

describe('events', () => {
  it('are kept back by Events: off in the login, FullyBooted among them', () => {
    const client = new Lab().connect();
    client.ask('Login', { Username: 'admin', Secret: 'secret123', Events: 'off' });
    client.ask('UserEvent', { UserEvent: 'Hidden' });
    expect(client.story).toEqual([]);
  });

  it('are let through by class', () => {
    const client = new Lab().logIn();
    const seen = (mask: string): boolean => {
      expect(client.ask('Events', { EventMask: mask }).get('Events')).toBe(mask === 'off' ? 'Off' : 'On');
      client.forget();
      client.ask('UserEvent', { UserEvent: 'X' });
      return client.story.includes('UserEvent');
    };
    expect(['on', 'off', 'user', 'system,call', 'call, USER'].map(seen)).toEqual([true, false, true, false, true]);
    expect(client.ask('Events').get('Message')).toBe('Invalid event mask');
  });

  it('of classes that the user may not read are never sent', () => {
    const lab = new Lab({ users: { admin: { secret: 'secret123', read: 'call' } } });
    const client = lab.logIn();
    client.ask('UserEvent', { UserEvent: 'X' });
    client.ask('Originate', { Channel: 'Local/1001@default/n', Application: 'Wait', Data: '1', Async: 'true' });
    expect(client.story).not.toContain('UserEvent');
    expect(client.story).not.toContain('Newexten');
    expect(client.story).toContain('OriginateResponse');
  });

  it('carry their class; rows of lists come whatever the mask', () => {
    const lab = new Lab();
    const client = lab.logIn({ Events: 'off' });
    lab.pbx.call({ channel: 'PJSIP/trunk', exten: '1001' }).subscribe();
    lab.run();
    expect(client.list('CoreShowChannels')).toHaveLength(1);
    expect(client.list('QueueStatus')).toHaveLength(4);
    const watcher = lab.logIn();
    lab.pbx.call({ channel: 'PJSIP/trunk', exten: '1001' }).subscribe();
    lab.run();
    expect(watcher.events('Newchannel')[0]!.get('Privilege')).toBe('call,all');
    expect(watcher.events('Newexten')[0]!.get('Privilege')).toBe('dialplan,all');
  });

  it('hold back the outcome of an asynchronous Originate', () => {
    const lab = new Lab();
    const client = lab.logIn({ Events: 'off' });
    const fields = { Channel: 'Local/1001@default/n', Application: 'Wait', Data: '1', Async: 'true' };
    expect(client.ask('Originate', fields).get('Message')).toBe('Originate successfully queued');
    lab.run(10_000);
    expect(client.story).toEqual([]);
  });
});

describe('actions', () => {
  const readonly = { users: { admin: { secret: 'secret123', read: 'all', write: 'reporting' } } };

  it.each([
    ['Originate', 'Permission denied'],
    ['Command', 'Permission denied'],
    ['Hangup', 'Permission denied'],
    ['Setvar', 'Permission denied'],
    ['QueueAdd', 'Permission denied'],
    ['UserEvent', 'Permission denied'],
  ])('%s needs a class that the user has not', (name, message) => {
    expect(new Lab(readonly).logIn().ask(name).get('Message')).toBe(message);
  });

  it.each(['Ping', 'QueueStatus', 'CoreShowChannels', 'Status', 'ListCommands', 'CoreStatus', 'CoreSettings'])(
    '%s is allowed to him',
    (name) => {
      expect(new Lab(readonly).logIn().ask(name).get('Response')).toBe('Success');
    },
  );

  it('are listed for those who may do them', () => {
    const all = new Lab().logIn().ask('ListCommands');
    expect(all.get('Originate')).toBe('Originate a call.  (Priv: originate,all)');
    expect(all.get('Ping')).toBe('Keepalive command.  (Priv: <none>)');
    expect(all.keys.slice(2)).toEqual(
      [...all.keys.slice(2)].sort((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1)),
    );
    expect(new Lab(readonly).logIn().ask('ListCommands').keys).not.toContain('Originate');
  });

  it('that do not exist are named in the answer', () => {
    expect(new Lab().logIn().ask('NoSuchAction').get('Message')).toBe(
      'Invalid/unknown command: NoSuchAction. Use Action: ListCommands to show available commands.',
    );
  });
});
