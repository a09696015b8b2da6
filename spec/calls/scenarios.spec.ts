import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeMessage } from 'rx-asterisk/testing';
import { playedCalls } from './playedCalls.js';
import { type Report, reportsOf, type Who } from './reports.js';

/** Recorded by another project, whose licence they have: they are read where they lie. */
const folder = join(__dirname, '../../../shared/calls');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];

interface RecordedChannel {
  readonly channel: string;
  readonly callerid: string;
}

interface Scenario {
  readonly events: readonly Readonly<Record<string, string>>[];
  readonly expected: readonly Readonly<Record<string, unknown>>[];
}

(files.length > 0 ? describe : describe.skip)('calls() tells of the recorded scenarios', () => {
  if (files.length === 0) it('(skipped: ../shared/calls is not there)', () => undefined);

  it.each(files)('%s', (file) => {
    // The scenarios are JSON of this form.
    const { events, expected } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Scenario;
    const told = playedCalls(events.map((event) => encodeMessage({ Event: '', ...event })));
    expect(reportsOf(told)).toEqual(expected.map(readReport));
  });
});

function readReport({ report, reason, caller, transferer, target, targets }: Scenario['expected'][number]): Report {
  return {
    report: String(report),
    caller: readChannel(caller),
    ...(transferer !== undefined && { transferer: readChannel(transferer) }),
    ...(target !== undefined && { target: readChannel(target) }),
    ...(Array.isArray(targets) && { targets: targets.map(readChannel) }),
    ...(typeof reason === 'string' && { reason }),
  };
}

function readChannel(channel: unknown): Who {
  const { channel: name, callerid } = channel as RecordedChannel;
  return [name, callerid];
}
