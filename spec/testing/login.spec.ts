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
        'Event: FullyBooted\r\nPrivilege: system,all\r\nUptime: 0\r\nLastReload: 0\r\nStatus: Fully Booted\r\n\r\n' +
        'Event: SuccessfulAuth\r\nPrivilege: security,all\r\nSystemName: pbx-lab\r\n' +
        'EventTV: 1970-01-01T00:00:00.000+0000\r\nSeverity: Informational\r\nService: AMI\r\nEventVersion: 1\r\n' +
        'AccountID: admin\r\nSessionID: 0x7fe250001720\r\nLocalAddress: IPV4/TCP/127.0.0.1/5038\r\n' +
        'RemoteAddress: IPV4/TCP/127.0.0.1/40000\r\nUsingPassword: 0\r\nSessionTV: 1970-01-01T00:00:00.000+0000\r\n\r\n',
    );
  });

  it('says no times of its boot on Asterisk 13, and the time since a reload on 22', () => {
    const bootOf = (dialect: 13 | 22) => {
      const lab = new Lab({ dialect });
      const client = lab.logIn();
      lab.run(3000);
      client.ask('Reload');
      lab.run(2000);
      const other = lab.connect();
      other.ask('Login', { Username: 'admin', Secret: 'secret123' });
      return other.events('FullyBooted')[0]!.text.replace(/^[^]*all\r\n/, '');
    };
    expect(bootOf(13)).toBe('Status: Fully Booted');
    expect(bootOf(22)).toBe('Uptime: 5\r\nLastReload: 2\r\nStatus: Fully Booted');
  });

  it.each([
    ['SuccessfulAuth', { Username: 'admin', Secret: 'secret123' }],
    ['InvalidPassword', { Username: 'admin', Secret: 'wrong' }],
    ['InvalidAccountID', { Username: 'nobody', Secret: 'wrong' }],
  ])('tells those who guard the server: %s', (event, fields) => {
    const lab = new Lab();
    const guard = lab.logIn({ Events: 'security' });
    lab.connect().ask('Login', fields);
    const told = guard.events(event)[0]!;
    expect([told.get('AccountID'), told.get('RemoteAddress')]).toEqual([fields.Username, 'IPV4/TCP/127.0.0.1/40001']);
    expect(guard.text).not.toContain(fields.Secret);
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
