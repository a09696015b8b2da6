import { writeFileSync } from 'node:fs';
import { recordings } from '../../recordings.js';
import { agreement, measure, miscounted, reportOf } from './report.js';

describe('the embedded PBX, asked what recorded servers were asked', () => {
  const measured = recordings.map(measure);
  // Where `npm run fidelity` wants it.
  const file = process.env['FIDELITY_REPORT'];
  if (file !== undefined) writeFileSync(file, reportOf(measured));

  it.each(measured)('says what $recording says, or has a reason not to', ({ unexplained }) => {
    expect(unexplained).toEqual([]);
  });

  it('differs for each reason in as many items as the reason says', () => {
    expect(miscounted(measured)).toEqual([]);
  });

  it('agrees in nine items of ten or more', () => {
    expect(agreement(measured)).toBeGreaterThanOrEqual(90);
  });
});
