import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { AmiEvent, AmiFields } from 'rx-asterisk';
import { encodeMessage } from 'rx-asterisk/testing';
import { noCalls } from '../../lib/calls/CallsState.js';
import { isCallEvent, reduceCalls } from '../../lib/calls/reduceCalls.js';
import { textIn } from '../../lib/operators/textIn.js';
import { playedCalls } from './playedCalls.js';
import { type Report, reportsOf, type Who } from './reports.js';
import { storyOf } from './storyOf.js';

/** Recorded by another project, whose licence they have: they are read where they lie. */
const folder = join(__dirname, '../../../shared/calls');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];

interface RecordedChannel {
  readonly channel: string;
  readonly callerid: string;
}

interface Scenario {
  readonly events: readonly AmiEvent[];
  readonly expected: readonly Readonly<Record<string, unknown>>[];
}

if (files.length === 0) {
  it.skip('calls() tells of the recorded scenarios: ../shared/calls is not there', () => undefined);
} else {
  describe('calls() tells of the recorded scenarios', scenarios);
}

function scenarios(): void {
  it.each(files)('%s', (file) => {
    const { frames, expected } = read(file);
    expect(reportsOf(playedCalls(frames))).toEqual(expected.map(readReport));
  });

  it('side by side as alone', () => {
    const alone = new Map(files.map((file) => [file, storiesOf(read(file).frames)]));
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...files), { minLength: 2, maxLength: 4 }),
        fc.infiniteStream(fc.nat()),
        (some, turns) => {
          const ids = some.flatMap((file) => [...alone.get(file)!.keys()]);
          fc.pre(new Set(ids).size === ids.length);
          const both = storiesOf(
            shuffled(
              some.map((file) => read(file).frames),
              turns,
            ),
          );
          expect(both).toEqual(new Map(some.flatMap((file) => [...alone.get(file)!])));
        },
      ),
      { numRuns: 12 },
    );
  });

  it.each(files)('and keeps nothing of them: %s', (file) => {
    const events = read(file).events.filter(isCallEvent);
    const left = events.reduce((state, event) => reduceCalls(state, event, new Date(0)), noCalls);
    const gone = new Set(events.filter(({ Event }) => Event === 'Hangup').map(idOf));
    const there = events
      .filter(({ Event }) => Event === 'Newchannel')
      .map(idOf)
      .filter((id) => !gone.has(id));
    expect(new Set(left.legs.keys())).toEqual(new Set(there));
    if (there.length === 0) expect([left.calls.size, left.talks.size, left.mergedCalls.size]).toEqual([0, 0, 0]);
  });
}

function idOf(event: AmiFields): string {
  return textIn(event, 'Uniqueid');
}

function read(file: string): Scenario & { readonly frames: readonly string[] } {
  // The scenarios are JSON of this form.
  const scenario = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Scenario;
  return { ...scenario, frames: scenario.events.map((event) => encodeMessage(event)) };
}

/** What is told of each call, by its id. */
function storiesOf(frames: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const stories = new Map<string, string[]>();
  for (const told of playedCalls(frames)) {
    const story = storyOf([told])[0]!;
    stories.set(told.call.id, [...(stories.get(told.call.id) ?? []), story]);
  }
  return stories;
}

/** One after the other of several lists, each in its order. */
function shuffled(lists: readonly (readonly string[])[], turns: Iterator<number>): readonly string[] {
  const rest = lists.map((list) => [...list]);
  const result: string[] = [];
  for (let left = rest; left.length > 0; left = left.filter((list) => list.length > 0)) {
    const next = left[Number(turns.next().value) % left.length]!.shift();
    if (next !== undefined) result.push(next);
  }
  return result;
}

function readReport({ report, reason, caller, transferer, target, targets }: Scenario['expected'][number]): Report {
  return {
    report: String(report),
    caller: readChannel(caller),
    ...(transferer !== undefined && { transferer: readChannel(transferer) }),
    ...(target !== undefined && { target: readChannel(target) }),
    ...(Array.isArray(targets) && { targets: targets.map(readChannel) }),
    ...(typeof reason === 'string' && { reason: report === 'b_dial_end' ? reason.replace('-', '') : reason }),
  };
}

function readChannel(channel: unknown): Who {
  const { channel: name, callerid } = channel as RecordedChannel;
  return [name, callerid];
}
