import { drawPicture } from '../../lib/cli/drawPicture.js';
import type { Picture } from '../../lib/cli/Picture.js';

const empty: Picture = {
  headline: 'pbx: ready',
  calls: [],
  queues: [],
  eventsPerSecond: 0,
  lastEvents: [],
  notices: [],
};

describe('drawPicture', () => {
  it('draws an idle PBX in one line', () => {
    expect(drawPicture(empty, 0)).toEqual(['pbx: ready   0 calls, 0 queues, 0 events/s']);
  });

  it('draws calls with their duration', () => {
    const calls = [{ who: 'Alice 1001', whom: '1002', state: 'talking', since: 1_000 }];
    expect(drawPicture({ ...empty, calls }, 3_726_000)).toContain(
      '  01:02:05  Alice 1001               -> 1002             talking',
    );
  });

  it('lets no name move the cursor or ring the bell', () => {
    const calls = [{ who: 'Eve \x1b[2J\x07\x9b\u202e', whom: '', state: '', since: 0 }];
    expect(drawPicture({ ...empty, calls }, 0).join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
