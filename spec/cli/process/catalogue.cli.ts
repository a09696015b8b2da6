import { runCommand } from './startCommand.js';

describe('what needs no PBX', () => {
  it('help shows the parameters of an action', async () => {
    const { code, out, err } = await runCommand(['help', 'QueueAdd']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^rx-asterisk action QueueAdd <Queue> <Interface> \[--Penalty=…\]/);
  });
});
