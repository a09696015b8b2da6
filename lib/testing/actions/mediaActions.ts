import type { Exchange } from '../calls/Exchange.js';
import { hearDigit } from '../calls/hearDigit.js';
import type { Channel } from '../model/Channel.js';
import type { ActionCall, ManagerAction } from './ManagerAction.js';
import { isTrue } from './isTrue.js';
import { requiredChannel } from './requiredChannel.js';

/** What a channel hears, says and how long it may go on. */
export const mediaActions: readonly ManagerAction[] = [
  {
    name: 'AbsoluteTimeout',
    synopsis: 'Set absolute timeout.',
    privilege: ['system', 'call'],
    run: absoluteTimeout,
  },
  {
    name: 'ControlPlayback',
    synopsis: 'Control the playback of a file being played to a channel.',
    privilege: ['call'],
    run: controlPlayback,
  },
  { name: 'MuteAudio', synopsis: 'Mute an audio stream.', privilege: ['system'], run: muteAudio },
  { name: 'PlayDTMF', synopsis: 'Play DTMF signal on a specific channel.', privilege: ['call'], run: playDtmf },
  {
    name: 'SendText',
    synopsis:
      'Sends a text message to channel. A content type\tcan be optionally specified. If not set it is set to an empty string allowing a custom handler to default it as it sees fit.',
    privilege: ['call'],
    run: sendText,
  },
];

/** Asterisk refuses 0 here; only the dialplan can take a timeout away (manager.c). */
function absoluteTimeout(call: ActionCall): void {
  const { request, answer, exchange } = call;
  const seconds = Number.parseFloat(request.get('Timeout'));
  if (request.get('Channel') !== '' && !(seconds > 0)) {
    answer.error('No timeout specified');
    return;
  }
  const channel = requiredChannel(call);
  if (channel === undefined) return;
  answer.success('Timeout Set');
  limit(exchange, channel, seconds * 1000);
}

function limit({ kernel, switchboard }: Exchange, channel: Channel, ms: number): void {
  const end = kernel.now() + ms;
  channel.hangupAt = end;
  channel.face(
    kernel.after(ms),
    () => {
      // A newer timeout stands in its place.
      if (channel.hangupAt === end) switchboard.hangup(channel);
    },
    (error) => kernel.raise(error),
  );
}

const CONTROLS: ReadonlySet<string> = new Set(['stop', 'forward', 'reverse', 'pause', 'restart']);

function controlPlayback(call: ActionCall): void {
  const { request, answer } = call;
  const control = request.get('Control').toLowerCase();
  if (request.get('Channel') !== '' && control === '') {
    answer.error('Control not specified');
    return;
  }
  if (requiredChannel(call, 'Channel not specified') === undefined) return;
  if (CONTROLS.has(control)) answer.send('Success', []);
  else answer.error('Unknown control type');
}

function muteAudio(call: ActionCall): void {
  const { request, answer } = call;
  const [name, direction] = [request.get('Channel'), request.get('Direction')];
  if (name !== '' && request.get('State') === '') answer.error('State not specified');
  else if (name !== '' && direction === '') answer.error('Direction not specified');
  else if (requiredChannel(call, 'Channel not specified') !== undefined) {
    if (['in', 'out', 'all'].includes(direction)) answer.send('Success', []);
    else answer.error('Failed to mute/unmute stream');
  }
}

/** The shortest digit that Asterisk sends, in ms. */
const SHORTEST = 100;

/**
 * A digit that is sent to a phone shows in no event; one that is sent into a Local pair is received by its other half
 * (channel.c).
 */
function playDtmf({ request, answer, session, exchange }: ActionCall): void {
  const channel = exchange.switchboard.find(request.get('Channel'));
  const [digit, duration] = [request.get('Digit').slice(0, 1), request.get('Duration')];
  if (channel === undefined) answer.error('Channel not found');
  else if (digit === '') answer.error('No digit specified');
  else if (duration !== '' && !/^\s*[+-]?\d/.test(duration)) answer.error('Could not convert Duration parameter');
  else {
    const ms = Math.max(SHORTEST, Number.parseInt(duration || '0', 10));
    const isReceived = isTrue(request.get('Receive'));
    const listener = isReceived ? channel : channel.otherHalf;
    if (listener !== undefined) exchange.kernel.post(() => hearDigit(exchange, listener, digit, ms));
    if (isReceived) {
      answer.success('DTMF successfully queued');
      return;
    }
    // The connection waits while the digit is played.
    const release = session.hold();
    exchange.kernel.after(ms).subscribe({
      next: () => {
        answer.success('DTMF successfully queued');
        release();
      },
      error: (error: unknown) => exchange.kernel.raise(error),
    });
  }
}

function sendText(call: ActionCall): void {
  const { request, answer } = call;
  if (request.get('Channel') !== '' && request.get('Message') === '') answer.error('No Message specified');
  else if (requiredChannel(call) !== undefined) answer.success('Success');
}
