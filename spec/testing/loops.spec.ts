import { Manager, originate } from 'rx-asterisk';
import { answer, dial, EmbeddedPbx, queue, type Step } from 'rx-asterisk/testing';
import { lastValueFrom } from 'rxjs';

describe('a dialplan that calls itself', () => {
  const loops: readonly (readonly [string, readonly Step[]])[] = [
    ['by Dial', [dial('Local/9@default/n', 5)]],
    ['by a queue', [answer(), queue('self', 5)]],
  ];

  it.each(loops)('comes to an end: %s', async (_, steps) => {
    const queues = { self: { members: [{ interface: 'Local/9@default/n' }] } };
    const server = new EmbeddedPbx({ extensions: { 9: steps }, queues });
    const pbx = new Manager({
      transport: server.transport(),
      username: 'admin',
      secret: 'secret123',
      listenEvents: false,
    });
    const call = originate({ channel: 'Local/9@default/n', application: 'Wait', data: '0' });
    await expect(lastValueFrom(pbx.pipe(call))).resolves.toMatchObject({ Response: 'Success' });
    pbx.close();
    server.close();
    expect(server.channels).toEqual([]);
  });
});
