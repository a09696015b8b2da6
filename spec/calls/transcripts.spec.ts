import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTranscript } from 'rx-asterisk/testing';
import { playedCalls } from './playedCalls.js';
import { storyOf } from './storyOf.js';

const folder = join(__dirname, '../fixtures/transcripts');
const files = readdirSync(folder).flatMap((version) =>
  readdirSync(join(folder, version)).map((name) => `${version}/${name.replace('.jsonl', '')}`),
);

const [PHONE, QUEUE, CONFERENCE, PARKING, RETRIEVAL, SIP] = [
  'Local/1001@default;1',
  'Local/100@default;1',
  'Local/200@default;1',
  'Local/400@default;1',
  'Local/701@parkedcalls;1',
  'PJSIP/loop',
];

type Story = readonly string[];

/** An originate whose first party answers, and what comes then. */
function originated(party: string, ...then: readonly string[]): Story {
  return [`dialing nobody -> ${party}`, `dialEnded nobody -> ${party}: answered`, ...then];
}

function alone(party: string, ...then: readonly string[]): Story {
  return originated(party, ...then, `ended ${party} <-> nobody: completed`);
}

const QUEUED = originated(
  QUEUE,
  `queued support 1: ${QUEUE}`,
  `dialing ${QUEUE} -> ${PHONE}`,
  `dialEnded ${QUEUE} -> ${PHONE}: answered`,
  `answered ${QUEUE} <-> ${PHONE}`,
  `ended ${QUEUE} <-> ${PHONE}: completed`,
);

const FOUR_NAMES = [
  alone(PHONE),
  QUEUED,
  alone(CONFERENCE, `conference conf1: ${CONFERENCE}`),
  alone(PARKING, `parked 701: ${PARKING}`),
];

/** A phone calls out over a SIP trunk that leads back: two calls, for the PBX that is called does not know of the other. */
const OUT = originated(
  PHONE,
  `dialing ${PHONE} -> ${SIP}`,
  `dialEnded ${PHONE} -> ${SIP}: answered`,
  `answered ${PHONE} <-> ${SIP}`,
  `ended ${PHONE} <-> ${SIP}: completed`,
);
const IN = [`ended ${SIP} <-> nobody: completed`];

function failed(party: string, outcome: string): Story {
  return [
    `dialing nobody -> ${party}`,
    `dialEnded nobody -> ${party}: ${outcome}`,
    `ended nobody <-> nobody: ${outcome}`,
  ];
}

/** The calls of each conversation, in the order of their beginning. In the others nobody calls. */
const CALLS: Readonly<Record<string, readonly Story[]>> = {
  'asterisk-13/escaped-names': FOUR_NAMES,
  'asterisk-13/monitor': [alone(PHONE)],
  'asterisk-13/variable-quoting': [alone(PHONE)],
  'asterisk-20/monitor': [alone(PHONE)],
  'asterisk-22/burst': Array.from({ length: 40 }, () => alone('Local/1002@default;1')),
  'asterisk-22/call-in-progress-lists': [OUT, OUT, OUT, IN, IN, IN],
  'asterisk-22/call-sip-answered': [OUT, IN],
  'asterisk-22/conference': Array.from({ length: 3 }, () => alone(CONFERENCE, `conference conf1: ${CONFERENCE}`)),
  'asterisk-22/escaped-names': FOUR_NAMES,
  'asterisk-22/originate-async': [alone(PHONE)],
  'asterisk-22/originate-failures': [
    failed('Local/1003@default;1', 'busy'),
    failed('Local/1005@default;1', 'failed'),
    failed('Local/1004@default;1', 'no-answer'),
    failed('Local/1005@default;1', 'failed'),
    alone(PHONE),
  ],
  'asterisk-22/parking': [
    originated(
      PARKING,
      `parked 701: ${PARKING}`,
      `answered ${PARKING} <-> ${RETRIEVAL}`,
      `ended ${PARKING} <-> ${RETRIEVAL}: completed`,
    ),
    originated(RETRIEVAL, `ended ${RETRIEVAL} <-> nobody: completed into A`),
  ],
  'asterisk-22/queue-call': [QUEUED],
  'asterisk-22/recording': [alone(PHONE)],
  'asterisk-22/user-events': [alone(PHONE)],
  // Recorded to the middle of a call.
  'asterisk-22/variable-quoting': [originated(PHONE)],
  'asterisk-22/variables': [alone(PHONE)],
};

describe('the calls of the recorded conversations', () => {
  it('are expected of conversations that there are', () => {
    expect(files).toEqual(expect.arrayContaining(Object.keys(CALLS)));
  });

  it.each(files)('%s', (file) => {
    const story = storyOf(playedCalls(eventsIn(file)));
    const letters = [...new Set(story.map((line) => line[0]!))].sort();
    const calls = letters.map((letter) => story.filter((line) => line.startsWith(letter)).map((line) => line.slice(2)));
    expect(calls).toEqual(CALLS[file] ?? []);
  });
});

/** What the server sent unasked. */
function eventsIn(file: string): readonly string[] {
  const text = readTranscript(readFileSync(join(folder, `${file}.jsonl`), 'utf8'))
    .filter(({ from }) => from === 'server')
    .map(({ data }) => data)
    .join('');
  return text.split(/(?<=\r\n\r\n)/).filter((frame) => frame.startsWith('Event: ') && !/^ActionID: /m.test(frame));
}
