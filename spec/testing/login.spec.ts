import { createHash } from 'node:crypto';
import { Lab } from './Lab.js';
import { action } from './Received.js';

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

describe('login', () => {
  it('greets, takes the secret and says FullyBooted', () => {
    const client = new Lab().connect();
    client.ask('Login', { Username: 'admin', Secret: 'secret123' });
    expect(client.text).toBe(
      'Asterisk Call Manager/11.0.0\r\n' +
        'Response: Success\r\nActionID: ask-0\r\nMessage: Authentication accepted\r\n\r\n' +
        'Event: FullyBooted\r\nPrivilege: system,all\r\nUptime: 0\r\nLastReload: 0\r\nStatus: Fully Booted\r\n\r\n',
    );
  });

  it('takes the hash of its challenge and the secret', () => {
    const client = new Lab().connect();
    const challenge = client.ask('Challenge', { AuthType: 'MD5' }).get('Challenge')!;
    expect(challenge).toMatch(/^\d+$/);
    const login = client.ask('Login', { AuthType: 'MD5', Username: 'admin', Key: md5(`${challenge}secret123`) });
    expect(login.get('Message')).toBe('Authentication accepted');
  });

  it.each([
    ['a wrong secret', { Username: 'admin', Secret: 'wrong' }],
    ['an unknown user', { Username: 'nobody', Secret: 'secret123' }],
    ['a user named like a property of objects', { Username: 'constructor', Secret: '' }],
    ['a key without a challenge', { Username: 'admin', AuthType: 'MD5', Key: md5('secret123') }],
  ])('refuses %s and closes', (_, fields) => {
    const lab = new Lab();
    const client = lab.connect();
    expect(client.ask('Login', fields).text).toBe(
      'Response: Error\r\nActionID: ask-0\r\nMessage: Authentication failed',
    );
    expect(client.closed).toBe(true);
    expect(lab.pbx.clients).toBe(0);
  });

  it('permits nothing else before', () => {
    const client = new Lab().connect();
    for (const name of ['CoreStatus', 'Ping', 'NoSuchAction']) {
      expect(client.ask(name).get('Message')).toBe('Permission denied');
    }
    expect(client.closed).toBe(false);
    expect(client.ask('Login', { Username: 'admin', Secret: 'secret123' }).get('Response')).toBe('Success');
  });

  it('wants to know what kind of challenge', () => {
    expect(new Lab().connect().ask('Challenge').get('Message')).toBe('Must specify AuthType');
  });

  it('stays logged in when asked again', () => {
    const client = new Lab().logIn();
    expect(client.ask('Login', { Username: 'nobody' }).get('Message')).toBe('Already authenticated');
  });

  it('says goodbye and closes, without doing what was sent after', () => {
    const client = new Lab().logIn();
    client.connection.write(action('Ping', { ActionID: 'before' }));
    client.connection.write(action('Logoff', { ActionID: 'bye' }) + action('Ping', { ActionID: 'after' }));
    client.ask('Ping');
    expect(client.messages.map((message) => message.get('ActionID'))).toEqual(['before', 'bye']);
    expect(client.messages[1]!.text).toBe('Response: Goodbye\r\nActionID: bye\r\nMessage: Thanks for all the fish.');
    expect(client.closed).toBe(true);
  });
});
