import { firstValueFrom, map, mergeMap, ReplaySubject } from 'rxjs';
import { dropConnections, EmbeddedPbx } from '../../lib/testing/index.js';
import type { Connection } from '../../lib/transport/Transport.js';
import { Lab } from './Lab.js';
import { action } from './Received.js';

describe('the transport in memory', () => {
  it('delivers on the scheduler, never within the call', () => {
    const lab = new Lab();
    const client = lab.connect();
    client.forget();
    client.connection.write(action('Ping'));
    expect(client.text).toBe('');
    lab.run();
    expect(client.text).not.toBe('');
    expect(client.connection.secure).toBe(true);
  });

  it('keeps what comes before anybody listens', () => {
    const lab = new Lab();
    const connections = new ReplaySubject<Connection>(1);
    const texts: string[] = [];
    lab.pbx.transport().open().subscribe(connections);
    connections.subscribe({ next: (connection) => connection.write(action('Ping')) });
    lab.run();
    connections
      .pipe(mergeMap(({ bytes$ }) => bytes$))
      .subscribe({ next: (bytes) => texts.push(Buffer.from(bytes).toString()) });
    expect(texts.join('')).toBe(
      'Asterisk Call Manager/11.0.0\r\nResponse: Error\r\nMessage: Permission denied\r\n\r\n',
    );
  });

  it('ends with either side', () => {
    const lab = new Lab();
    const [one, two] = [lab.logIn(), lab.logIn()];
    one.forget();
    one.connection.write(action('Logoff', { ActionID: 'bye' }));
    one.connection.close();
    one.connection.close();
    one.connection.write(action('Ping'));
    lab.run();
    expect([one.closed, one.messages.map((message) => message.get('ActionID')), lab.pbx.clients]).toEqual([
      true,
      ['bye'],
      1,
    ]);
    lab.pbx.inject(dropConnections());
    lab.run();
    expect([two.closed, lab.pbx.clients]).toEqual([true, 0]);
  });

  it('is cut on unsubscribe', () => {
    const lab = new Lab();
    const opened = lab.pbx.transport().open().subscribe();
    lab.run();
    expect(lab.pbx.clients).toBe(1);
    opened.unsubscribe();
    lab.run();
    expect(lab.pbx.clients).toBe(0);
  });

  it('works in real time', async () => {
    const pbx = new EmbeddedPbx();
    const text = pbx
      .transport()
      .open()
      .pipe(
        mergeMap(({ bytes$ }) => bytes$),
        map((bytes) => Buffer.from(bytes).toString()),
      );
    expect(await firstValueFrom(text)).toBe('Asterisk Call Manager/11.0.0\r\n');
    pbx.close();
  });
});
