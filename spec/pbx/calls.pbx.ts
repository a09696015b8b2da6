import { action, type CallProgress, calls, hangup, Manager, originate } from 'rx-asterisk';
import { ignoreElements, lastValueFrom, mergeMap, type Observable, of, startWith, takeWhile, toArray } from 'rxjs';

// Runs against the server that AMI_URL names: `npm run test:pbx`.
const address = process.env['AMI_URL'];

(address === undefined ? describe.skip : describe)('the calls of a live server', () => {
  let pbx: Manager;

  beforeEach(() => {
    pbx = Manager.from(address!);
  });

  afterEach(async () => {
    await lastValueFrom(pbx.pipe(hangup('/.*/'), toArray()));
    pbx.close();
  });

  /** Phone 1001 calls it, which answers and waits; the call is followed to its end. */
  async function storyOf(
    exten: string,
    then: (progress: CallProgress) => Observable<unknown>,
  ): Promise<CallProgress[]> {
    const story = lastValueFrom(
      pbx.pipe(
        calls(),
        mergeMap((call) => call.progress$),
        mergeMap((progress) => then(progress).pipe(ignoreElements(), startWith(progress))),
        takeWhile(({ stage }) => stage !== 'ended', true),
        toArray(),
      ),
    );
    const call = { channel: 'Local/1001@default/n', context: 'default', exten, priority: 1 };
    await lastValueFrom(pbx.pipe(originate(call), toArray()));
    return story;
  }

  const DIALLED = ['dialing', 'dialEnded', 'dialing', 'dialEnded', 'answered'];

  it('are told from the first dial to the end', async () => {
    const story = await storyOf('300', ({ stage }) => (stage === 'answered' ? pbx.pipe(hangup('/.*/')) : of()));
    expect(story.map(({ stage }) => stage)).toEqual([...DIALLED, 'ended']);
    const end = story.at(-1);
    expect(end?.stage === 'ended' && [end.reason, end.caller?.channel.slice(0, 11)]).toEqual([
      'completed',
      'Local/1001@',
    ]);
  });

  it('are told of a blind transfer', async () => {
    let answers = 0;
    const story = await storyOf('300', (progress) => {
      if (progress.stage !== 'answered') return of();
      answers += 1;
      const { channel } = progress.by;
      return answers === 1
        ? pbx.pipe(action('BlindTransfer', { Channel: channel, Context: 'default', Exten: '300' }))
        : pbx.pipe(hangup('/.*/'));
    });
    expect(story.map(({ stage }) => stage)).toEqual([
      ...DIALLED,
      'transferred',
      'dialing',
      'dialEnded',
      'answered',
      'ended',
    ]);
  });

  it('are told of parking', async () => {
    const story = await storyOf('300', (progress) => {
      if (progress.stage === 'answered') return pbx.pipe(action('Park', { Channel: progress.caller.channel }));
      return progress.stage === 'parked' ? pbx.pipe(hangup('/.*/')) : of();
    });
    expect(story.map(({ stage }) => stage)).toEqual([...DIALLED, 'parked', 'ended']);
    expect(story.at(-2)).toMatchObject({ lot: 'default', space: '701' });
  });
});
