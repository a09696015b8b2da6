import { bufferLast, Manager, ping } from 'rx-asterisk';
import { lastValueFrom, NEVER } from 'rxjs';
import { answering, scriptedServer, success } from '../support/scriptedServer.js';

const MANY = 20_000;

it('a consumer that never comes to an end neither pauses the socket nor keeps a response from who waits for it', async () => {
  const events = 'Event: UserEvent\r\nUserEvent: Flood\r\nText: something to read\r\n\r\n'.repeat(MANY);
  const server = await scriptedServer(answering((_, id) => `${events}${success(id, 'Ping: Pong\r\n')}`));
  const pbx = new Manager({ port: server.port, username: 'admin', secret: 'secret123', reconnect: false, linger: 0 });
  let heard = 0;
  pbx.events$.subscribe({ next: () => (heard += 1) });
  pbx.events$.pipe(bufferLast(10, () => NEVER, { drops: pbx.drops('archive') })).subscribe();

  await expect(lastValueFrom(pbx.pipe(ping()))).resolves.toMatchObject({ Ping: 'Pong' });

  expect(heard).toBe(MANY);
  // One is at work, ten wait.
  expect(pbx.metrics().drops).toEqual({ archive: MANY - 11 });
  pbx.close();
  await server.close();
});
