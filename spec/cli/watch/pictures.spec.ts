import type { Manager } from 'rx-asterisk';
import { amiTest, answer, event, failure, hangup, listStart, queue, wait } from 'rx-asterisk/testing';
import type { Observable } from 'rxjs';
import { type Picture, pictureData } from '../../../lib/cli/watch/Picture.js';
import { pictures } from '../../../lib/cli/watch/pictures.js';
import { Lab } from '../../testing/Lab.js';

const OFFICE = {
  extensions: { 100: [answer(), queue('support')], echo: [answer(), wait(5), hangup()] },
  queues: { support: { members: [{ interface: 'PJSIP/agent', name: 'Alice' }] } },
};

/** All pictures that are taken. */
function seen(picture$: Observable<Picture>): { taken: Picture[]; errors: unknown[]; stop: () => void } {
  const [taken, errors]: [Picture[], unknown[]] = [[], []];
  const subscription = picture$.subscribe({
    next: (picture) => taken.push(picture),
    error: (error: unknown) => errors.push(error),
  });
  return { taken, errors, stop: () => subscription.unsubscribe() };
}

const callers = ({ calls }: Picture): readonly (string | undefined)[] =>
  calls.kind === 'known' ? [...calls.value.values()].map(({ caller }) => caller?.number) : ['?'];

const waiting = ({ queues }: Picture): number | undefined =>
  queues.kind === 'known' ? queues.value.get('support')?.callers.length : undefined;

describe('pictures of a PBX', () => {
  it('are taken at an even pace, the first at once, with what is there at the moment', () => {
    const lab = new Lab(OFFICE);
    const { taken } = seen(pictures(lab.manager(), { scheduler: lab.scheduler }));
    lab.run(500);
    expect(taken.map(({ at, status, queues }) => [at, status.state, queues.kind])).toEqual([
      [0, expect.any(String), 'awaited'],
      [250, 'ready', 'known'],
      [500, 'ready', 'known'],
    ]);

    lab.pbx.call({ channel: 'PJSIP/trunk', exten: '100', callerIdNum: '77' }).subscribe();
    lab.pbx.call({ channel: 'PJSIP/trunk', exten: 'echo', callerIdNum: '78' }).subscribe();
    lab.run(250);
    expect(taken.at(-1)).toMatchObject({ at: 750, isStale: false });
    expect([callers(taken.at(-1)!), waiting(taken.at(-1)!)]).toEqual([['77', '78'], 1]);
    lab.run(6_000);
    expect(callers(taken.at(-1)!)).toEqual(['77']);
    expect(taken).toHaveLength(1 + 6_750 / 250);
  });

  it('share what has not changed', () => {
    const lab = new Lab(OFFICE);
    const { taken } = seen(pictures(lab.manager(), { scheduler: lab.scheduler }));
    lab.run(1_000);
    const [one, other] = taken.slice(-2);
    for (const part of ['status', 'calls', 'queues', 'events'] as const) expect(one![part]).toBe(other![part]);
  });

  it('keep how things stood while the connection is gone', () => {
    const lab = new Lab(OFFICE);
    const { taken } = seen(pictures(lab.manager(), { scheduler: lab.scheduler }));
    lab.pbx.call({ channel: 'PJSIP/trunk', exten: '100', callerIdNum: '77' }).subscribe();
    lab.run(1_000);
    lab.pbx.close();
    lab.run(250);
    expect(taken.at(-1)).toMatchObject({ isStale: true });
    expect([callers(taken.at(-1)!), waiting(taken.at(-1)!)]).toEqual([['77'], 1]);
  });

  it(
    'tell what cannot be shown, show the rest, and ask again in the next session',
    amiTest(({ cold, server, manager, scheduler, flush, at }) => {
      const values = {
        s: listStart(),
        q: event('QueueParams', { Queue: 'support' }),
        c: event('QueueStatusComplete', { EventList: 'Complete', ListItems: '1' }),
      };
      const unseen = { BridgeList: failure('Permission denied'), CoreShowChannels: failure('Permission denied') };
      const asterisk = server(
        {
          sends: cold('1s |'),
          answers: { ...unseen, QueueStatus: failure('Invalid/unknown command: QueueStatus.\x1b[2J') },
        },
        { answers: { ...unseen, QueueStatus: '(sqc)' }, values },
      );
      const pbx = manager(asterisk, { reconnect: { initialDelay: 100, jitter: 0 } });
      const { taken, errors, stop } = seen(pictures(pbx, { scheduler }));
      at(2_000, stop);
      flush();

      expect(errors).toEqual([]);
      const [before, after] = [taken[1]!, taken.at(-1)!];
      const why = before.queues.kind === 'refused' ? before.queues.why : '';
      expect(why).toMatch(/^\P{Cc}*QueueStatus\P{Cc}*$/u);
      expect(before.calls.kind).toBe('known');
      expect(after).toMatchObject({ status: { state: 'ready', epoch: 2 }, queues: { kind: 'known' } });
      expect(pictureData(before)).toMatchObject({ queues: null, notices: [why] });
    }),
  );

  it('end with the PBX, and take nothing after that', () => {
    const lab = new Lab(OFFICE);
    const pbx: Manager = lab.manager({ secret: 'wrong' });
    const { errors } = seen(pictures(pbx, { scheduler: lab.scheduler }));
    lab.run(1_000);
    expect(errors).toEqual([expect.objectContaining({ kind: 'authentication' })]);
    expect(lab.pbx.clients).toBe(0);
  });
});
