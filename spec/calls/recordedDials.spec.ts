import type { Message } from 'rx-asterisk';
import { type DialCall, dialCall, type DialMessage, newDialCall, otherHalf } from '../../lib/calls/dialCall.js';
import { textIn } from '../../lib/operators/textIn.js';
import { actionsOf } from '../performRecording.js';
import { recordingOf } from '../recordings.js';
import { framesOf } from '../wire/framesOf.js';

/** What a recorded Originate comes to, as if it had chosen the Uniqueids that its channels have. */
function callOf(messages: readonly Message[], actionId: string): DialCall {
  const own = messages.filter((message) => message['ActionID'] === actionId);
  const outcome = own.find(({ Event }) => Event === 'OriginateResponse');
  const begin = messages.findIndex((message) => message === own[0]);
  // A failure does not tell the Uniqueid: the next channel is the one, for nothing else goes on.
  const next = messages.slice(begin, messages.indexOf(outcome!)).find(({ Event }) => Event === 'Newchannel');
  const id = textIn((outcome?.['Response'] === 'Success' ? outcome : next) ?? {}, 'Uniqueid') || 'none';
  const half = messages.find((message) => message['LocalOneUniqueid'] === id)?.['LocalTwoUniqueid'];
  const renamed = (message: Message): DialMessage =>
    Object.fromEntries(
      Object.entries(message).map(([key, value]) => [key, value === half ? otherHalf(id) : value]),
      // Which events they are does not matter to the reducer.
    ) as unknown as DialMessage;
  return messages
    .map((message, at) => ({ message, at }))
    .filter(({ message }) => own.includes(message) || message['ActionID'] === undefined)
    .reduce((call, { message, at }) => dialCall(call, renamed(message), at), newDialCall(id, 0));
}

function callsIn(name: string): readonly DialCall[] {
  const recording = recordingOf(name);
  const messages = framesOf([recording.serverBytes]).map((frame) => frame.toMessage());
  return actionsOf(recording)
    .filter(({ name: action, fields }) => action === 'Originate' && String(fields['Async']) === 'true')
    .map(({ id }) => callOf(messages, id));
}

const story = ({ stages }: DialCall): readonly (string | number)[] =>
  stages.flatMap((one): (string | number)[] => (one.stage === 'ended' ? [one.reason, one.cause] : [one.stage]));

describe('a recorded originate', () => {
  it.each([
    ['asterisk-22/originate-async', [['queued', 'answered', 'completed', 16]]],
    [
      'asterisk-22/originate-failures',
      [
        ['queued', 'ringing', 'busy', 17],
        ['queued', 'failed', 34],
        ['queued', 'no-answer', 19],
        ['queued', 'failed', 0],
        ['queued', 'failed', 0],
      ],
    ],
    ['asterisk-22/call-sip-answered', [['queued', 'answered', 'bridged', 'completed', 16]]],
    ['asterisk-22/queue-call', [['queued', 'answered', 'completed', 16]]],
  ])('%s', (name, stories) => {
    expect(callsIn(name).map(story)).toEqual(stories);
  });

  it('asterisk-22/burst', () => {
    const calls = callsIn('asterisk-22/burst').map(story);
    expect(calls.length).toBeGreaterThan(20);
    for (const call of calls) expect(call.slice(0, 3)).toEqual(['queued', 'answered', 'completed']);
  });
});
