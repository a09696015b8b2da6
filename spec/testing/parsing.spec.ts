import { Lab, type LabClient } from './Lab.js';
import { action, readMessages } from './Received.js';

/** Sends text as it is, without an ActionID of the harness. */
function say(lab: Lab, client: LabClient, text: string): void {
  client.connection.write(text);
  lab.run();
}

describe('the action parser', () => {
  it('takes names in any case, bare LFs and no blank after the colon', () => {
    const lab = new Lab();
    const client = lab.logIn();
    say(lab, client, 'ACTION:pInG\nactionid:   x y \n\n');
    expect(client.text).toMatch(/^Response: Success\r\nActionID: x y \r\nPing: Pong\r\nTimestamp: 0\.000000\r\n\r\n$/);
  });

  it('takes an action in pieces', () => {
    const lab = new Lab();
    const client = lab.logIn();
    const whole = action('UserEvent', { ActionID: '1', UserEvent: 'Cut', Text: 'Ünïcødé ☎ 电话 😀' });
    say(lab, client, whole);
    const expected = client.text;
    client.forget();
    for (const char of whole) client.connection.write(char);
    lab.run();
    expect(client.text).toBe(expected);
  });

  it('answers an empty action', () => {
    const lab = new Lab();
    const client = lab.logIn();
    say(lab, client, '\r\n');
    expect(client.text).toMatch(/^Response: Error\r\nMessage: Missing action in request\r\n\r\n/);
    expect(client.events('RequestBadFormat')[0]!.get('RequestType')).toBe('Action: NONE');
  });

  it('keeps repeated headers in their order, and passes on what is no header', () => {
    const lab = new Lab();
    const client = lab.logIn();
    say(lab, client, 'Action: UserEvent\r\nUserEvent: Order\r\nDup: 1\r\nEmpty: \r\nDup: 2\r\nColon: a: b\r\n\r\n');
    expect(client.events('UserEvent')[0]!.text).toBe(
      'Event: UserEvent\r\nPrivilege: user,all\r\nSystemName: pbx-lab\r\nUserEvent: Order\r\nDup: 1\r\nEmpty: \r\nDup: 2\r\nColon: a: b',
    );
  });

  it.each([
    ['\r\n', 1022, 'Event Sent'],
    ['\r\n', 1023, 'Failed to parse message: line too long'],
    ['\n', 1023, 'Event Sent'],
    ['\n', 1024, 'Failed to parse message: line too long'],
    ['\r\n', 100_000, 'Failed to parse message: line too long'],
  ])('limits a line that ends in %j: %i bytes', (end, length, message) => {
    const lab = new Lab();
    const client = lab.logIn();
    const line = `Text: ${'é'.repeat(length)}`.slice(0, 6 + Math.floor((length - 6) / 2));
    const padded = line + '.'.repeat(length - Buffer.byteLength(line));
    say(lab, client, `Action: UserEvent${end}ActionID: 7${end}UserEvent: Long${end}${padded}${end}${end}`);
    const [answer] = client.messages;
    expect([answer!.get('ActionID'), answer!.get('Message')]).toEqual(['7', message]);
    expect(client.ask('Ping').get('Response')).toBe('Success');
  });

  it.each([
    [128, 'Event Sent'],
    [129, 'Too many lines in message or allocation failure'],
    [10_000, 'Too many lines in message or allocation failure'],
  ])('limits the lines of an action: %i', (count, message) => {
    const lab = new Lab();
    const client = lab.logIn();
    const rest = Array.from({ length: count - 3 }, (_, at) => `K${at}: v\r\n`).join('');
    say(lab, client, `Action: UserEvent\r\nActionID: 7\r\nUserEvent: N\r\n${rest}\r\n`);
    expect(client.messages[0]!.get('Message')).toBe(message);
    expect(client.messages[0]!.get('ActionID')).toBe('7');
  });

  it('does not know an ActionID that came after the fault', () => {
    const lab = new Lab();
    const client = lab.logIn();
    say(lab, client, `Action: Ping\r\nText: ${'x'.repeat(2000)}\r\nActionID: 7\r\n\r\n`);
    expect(client.text).toBe('Response: Error\r\nMessage: Failed to parse message: line too long\r\n\r\n');
  });

  it('survives garbage', () => {
    const lab = new Lab();
    const client = lab.connect();
    say(lab, client, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n\u0000\u0001:\r\n:\r\n\r\nAction\r\n\r\n');
    expect(client.messages.map((message) => message.get('Message'))).toEqual(
      Array(3).fill('Missing action in request'),
    );
    expect(client.ask('Login', { Username: 'admin', Secret: 'secret123' }).get('Response')).toBe('Success');
  });
});

describe('equal seeds', () => {
  const bytes = (seed: number): string => {
    const lab = new Lab({ seed });
    const client = lab.connect();
    client.ask('Challenge', { AuthType: 'MD5' });
    client.ask('Login', { Username: 'admin', Secret: 'secret123' });
    lab.pbx.call({ channel: 'PJSIP/trunk', exten: '100' }).subscribe();
    lab.run(30_000);
    client.ask('Hangup', { Channel: '/.*/' });
    return client.text;
  };

  it('give equal bytes, others others', () => {
    expect(bytes(1)).toBe(bytes(1));
    expect(bytes(1)).not.toBe(bytes(2));
    expect(readMessages(bytes(1)).length).toBeGreaterThan(50);
  });
});
