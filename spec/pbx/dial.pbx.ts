import {
  type AmiFields,
  dial,
  type DialOptions,
  type DialStage,
  dialplanExtensionAdd,
  dialplanExtensionRemove,
  forChannel,
  hangup,
  Manager,
  on,
  waitFor,
} from 'rx-asterisk';
import { filter, firstValueFrom, lastValueFrom } from 'rxjs';
import { textIn } from '../../lib/operators/textIn.js';

// Runs against the server that AMI_URL names, configured as in the README: `npm run test:pbx`.
const address = process.env['AMI_URL'];

const app = { application: 'Wait', data: '1' };

if (address === undefined) {
  test('AMI_URL is not set: no call is made on a live server', () => {
    process.stderr.write('Set AMI_URL=ami://user:secret@host:5038 to run the suite against a live server.\n');
  });
} else {
  describe('dial on a live server', () => {
    liveSuite(address);
  });
}

function liveSuite(url: string): void {
  let pbx: Manager;

  beforeEach(() => {
    pbx = Manager.from(url);
  });

  afterEach(() => pbx.close());

  /** The stages of a call, and what is done at each. */
  const called = (order: DialOptions, act: (call: DialStage) => void = () => undefined): Promise<DialStage[]> =>
    new Promise((resolve, reject) => {
      const stages: DialStage[] = [];
      pbx.pipe(dial(order)).subscribe({
        next: (call) => {
          stages.push(call);
          act(call);
        },
        error: reject,
        complete: () => resolve(stages),
      });
    });

  it.each<[what: string, order: DialOptions, stages: readonly string[], end: object]>([
    ['an answer', { channel: 'Local/1002@default/n', ...app }, ['answered'], { reason: 'completed' }],
    ['a Local channel that may be optimized', { channel: 'Local/1002@default', ...app }, ['answered'], { cause: 0 }],
    ['busy', { channel: 'Local/1003@default/n', ...app }, ['ringing'], { reason: 'busy', cause: 17, talk: 0 }],
    ['congestion', { channel: 'Local/1005@default', ...app }, [], { reason: 'failed', cause: 34 }],
    ['no answer', { channel: 'Local/1004@default/n', ...app, timeout: 500 }, [], { reason: 'no-answer', cause: 19 }],
    ['an unknown extension', { channel: 'Local/9999@default', ...app }, [], { reason: 'failed', cause: 0 }],
    ['an unknown endpoint', { channel: 'PJSIP/none', ...app }, [], { reason: 'failed', channel: undefined }],
  ])('follows %s', async (_, order, between, end) => {
    const stages = await called(order);
    expect(stages.map(({ stage }) => stage)).toEqual(['queued', ...between, 'ended']);
    expect(stages.at(-1)).toMatchObject(end);
  });

  it('is bridged in the extension, is known by its Uniqueid, and ends when that is hung up', async () => {
    const events: string[] = [];
    const order = { channel: 'Local/1001@default/n', context: 'default', exten: '300' };
    const stages = await called(order, ({ stage, channelId }) => {
      if (stage === 'queued') pbx.events$.pipe(forChannel(channelId)).subscribe(({ Event }) => events.push(Event));
      if (stage === 'bridged') pbx.pipe(hangup(channelId, 16)).subscribe();
    });
    expect(stages.map(({ stage }) => stage)).toEqual(['queued', 'answered', 'bridged', 'ended']);
    expect(stages.at(-1)).toMatchObject({ reason: 'completed', cause: 16 });
    expect(events).toEqual(expect.arrayContaining(['Newchannel', 'DialBegin', 'BridgeEnter', 'Hangup']));
  });

  it('goes on where a Local channel is optimized away', async () => {
    // Only what makes sounds is optimized.
    const steps: readonly (readonly [extension: string, application: string, applicationData: string])[] = [
      ['sounds', 'Answer', ''],
      ['sounds', 'Playtones', 'dial'],
      ['sounds', 'Wait', '2'],
      ['between', 'Answer', ''],
      ['between', 'Dial', 'Local/sounds@rx-dial/n'],
    ];
    const edits = steps.map(([extension, application, applicationData], at) =>
      dialplanExtensionAdd({
        ...{ context: 'rx-dial', extension, priority: extension === 'between' ? at - 2 : at + 1, replace: true },
        ...{ application, applicationData: applicationData || undefined },
      }),
    );
    for (const edit of edits) await lastValueFrom(pbx.pipe(edit));
    const seen: string[] = [];
    pbx.pipe(on('LocalOptimizationBegin', 'Hangup')).subscribe((e) => seen.push(`${e.Event} ${ownId(e)}`));

    const stages = await called({ channel: 'Local/between@rx-dial', context: 'rx-dial', exten: 'between' });

    for (const extension of ['sounds', 'between'])
      await lastValueFrom(pbx.pipe(dialplanExtensionRemove('rx-dial', extension)));
    const { channelId } = stages[0]!;
    expect(seen).toContain(`LocalOptimizationBegin ${channelId}`);
    expect(seen).toContain(`Hangup ${channelId}`);
    expect(stages.map(({ stage }) => stage)).toEqual(['queued', 'answered', 'bridged', 'ended']);
    const end = stages.at(-1)!;
    // The Local channel was gone after half a second.
    expect(end.stage === 'ended' && end.talk > 1_500).toBe(true);
  });

  it('is cancelled while it rings', async () => {
    const stages = await called({ channel: 'Local/1003@default/n', ...app }, ({ stage, channelId }) => {
      if (stage === 'ringing') pbx.pipe(hangup(channelId)).subscribe();
    });
    expect(stages.at(-1)).toMatchObject({ stage: 'ended', reason: 'cancelled' });
  });

  it('hangs up on unsubscription where that is asked for', async () => {
    let id = '';
    const gone = firstValueFrom(
      pbx.pipe(waitFor('Hangup', { timeout: 900, where: ({ Uniqueid }) => Uniqueid === id })),
    );
    const ringing$ = pbx.pipe(
      dial({ channel: 'Local/1003@default/n', ...app, hangupOnUnsubscribe: true }),
      filter(({ stage }) => stage === 'ringing'),
    );
    id = (await firstValueFrom(ringing$)).channelId;
    // Before it would have been busy.
    expect(await gone).toMatchObject({ Cause: '16' });
  });
}

function ownId(event: AmiFields): string {
  return textIn(event, 'LocalOneUniqueid') || textIn(event, 'Uniqueid');
}
