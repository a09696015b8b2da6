import { maskText } from '../../lib/wire/maskText.js';

const message = (...lines: readonly string[]): string => lines.map((line) => `${line}\r\n`).join('') + '\r\n';

describe('what is secret in a message', () => {
  it.each<[what: string, lines: readonly string[]]>([
    ['a plain login', ['Action: Login', 'ActionID: 1', 'Username: admin', 'Secret: hunter2']],
    ['a login by MD5', ['Action: Login', 'AuthType: MD5', 'Key: hunter2', 'Username: admin']],
    ['a challenge', ['Response: Success', 'ActionID: 1', 'Challenge: hunter2']],
    ['a security event', ['Event: InvalidPassword', 'Challenge: hunter2', 'ReceivedChallenge: hunter2']],
    ['its hash', ['Event: InvalidPassword', 'ReceivedHash: hunter2']],
    ['the authentication of an endpoint', ['Event: AuthDetail', 'Username: 1001', 'Password: hunter2']],
    ['its MD5 form', ['Event: AuthDetail', 'Md5Cred: hunter2']],
    ['a PIN', ['Event: Whatever', 'Pin: hunter2']],
    ['a variable of a call', ['Action: Originate', 'Variable: A=1', 'Variable: SIP_PASSWORD=hunter2']],
    ['a variable behind others', ['Action: Originate', 'Variable: A=1,SECRET=hunter2']],
    ['a variable that is set', ['Action: Setvar', 'Variable: API_SECRET', 'Value: hunter2']],
    ['one whose value comes first', ['Action: Setvar', 'Value: hunter2', 'Variable: API_SECRET']],
    ['a variable that was asked for', ['Response: Success', 'Variable: __SECRET', 'Value: hunter2']],
    ['a variable of a channel', ['Event: Newchannel', 'ChanVariable: SECRET=hunter2']],
    ['one of a named channel', ['Event: Bridge', 'ChanVariable(PJSIP/[::1]-00000001): SECRET=hunter2']],
    ['an application that sets one', ['Event: Newexten', 'Application: Set', 'AppData: DB_PASSWORD=hunter2']],
    ['an application that asks for one', ['Event: Newexten', 'Application: Authenticate', 'AppData: hunter2,a']],
    ['a header of a call', ['Action: Setvar', 'Variable: H', 'Value: Authorization: Basic hunter2']],
    ['an entry of the database', ['Action: DBPut', 'Family: cc', 'Key: password', 'Val: hunter2']],
    ['an entry that was asked for', ['Event: DBGetResponse', 'Family: secrets', 'Key: bob', 'Val: hunter2']],
    ['a change of a file', ['Action: UpdateConfig', 'Var-000001: secret', 'Value-000001: hunter2']],
    ['a line of a file', ['Response: Success', 'Line-000000-000003: secret=hunter2']],
    ['a line with an arrow', ['Response: Success', 'Line-000000-000003: md5secret => hunter2']],
    ['a file as JSON', ['Response: Success', 'JSON: {"admin":[{"secret":"hunter2","read":"all"}]}']],
    ['console output', ['Response: Success', 'Output:  password              : hunter2']],
    ['console output of Asterisk 13', ['Response: Follows', '  Secret       : hunter2', '--END COMMAND--']],
    ['a setting in it', ['Response: Follows', 'password = hunter2:hunter2', '--END COMMAND--']],
    ['a command', ['Action: Command', 'Command: database put cc password hunter2']],
    ['an address', ['Event: RegistryEntry', 'Uri: sip:bob:hunter2@example.com:5060']],
    ['an address of the web', ['Event: Newexten', 'AppData: https://bob:hunter2@example.com/x']],
  ])('is masked: %s', (_, lines) => {
    const masked = maskText(message(...lines));
    expect(masked).not.toContain('hunter2');
    expect(masked).toContain('***');
    expect(masked).toMatch(/[^\r]\r\n\r\n$/);
    expect(masked.split('\r\n')).toHaveLength(lines.length + 2);
    expect(masked.split('\r\n')[0]).toBe(lines[0]);
  });

  it.each<[what: string, lines: readonly string[]]>([
    ['an event', ['Event: Hangup', 'Channel: PJSIP/1001-00000001', 'Cause: 16']],
    ['what tells that there is one', ['Event: PeerEntry', 'SecretExist: Y', 'MD5SecretExist: N', 'UsingPassword: 1']],
    ['one that is empty', ['Event: AuthDetail', 'Md5Cred: ', 'OauthSecret:', 'PasswordDigest: ']],
    ['one that the server hides', ['Response: Success', 'Output:   Secret       : <Set>', 'Output: secret: <Not set>']],
    ['a key of the database', ['Action: DBGet', 'Family: cidname', 'Key: 1001']],
    ['its value', ['Event: DBGetResponse', 'Family: cidname', 'Key: 1001', 'Val: Bob']],
    ['the kind of a login', ['Action: Challenge', 'AuthType: MD5']],
    ['what an action does', ['Response: Success', 'Challenge: Generate Challenge for MD5 Auth.  (Priv: <none>)']],
    ['other settings', ['Action: UpdateConfig', 'Var-000000: pinned', 'Value-000000: yes', 'Action-000000: append']],
    ['an address', ['Event: ContactStatus', 'URI: sip:1001@10.0.0.1:5060']],
    ['a ping', ['Response: Success', 'Ping: Pong']],
  ])('is left as it is: %s', (_, lines) => {
    expect(maskText(message(...lines))).toBe(message(...lines));
  });

  it('leaves what belongs to another number', () => {
    const text = message('Action: UpdateConfig', 'Var-000000: secret', 'Value-000000: a', 'Value-000001: b');
    expect(maskText(text)).toBe(text.replace('0: a', '0: ***'));
  });

  it('is masked in a text of JSON alone', () => {
    expect(maskText('JSON: {"a":[{"secret":"x\\"y","read":"all"}]}')).toBe(
      'JSON: {"a":[{"secret":"***","read":"all"}]}',
    );
  });
});
