import type { Outcome, RecordedAction } from './performRecording.js';
import type { LiveRecording } from './recordings.js';

/** What a recording says about an action, read with nothing but regular expressions. */
export function recordedOutcome({ id, name, fields }: RecordedAction, { serverText }: LiveRecording): Outcome {
  const action = `${id} ${name}`;
  const lines = Object.entries(fields).flatMap(([key, values]) => (values as string[]).map((it) => `${key}: ${it}`));
  // The recorder sent what a server cannot take; the library does not. Action and ActionID are lines too.
  if (lines.length > 126 || lines.some((line) => Buffer.byteLength(line) > 1_022)) {
    return { action, error: 'ArgumentError' };
  }

  const [, ...served] = serverText.split('\r\n');
  const blocks = served
    .join('\r\n')
    .split(/\r?\n(?:\r?\n)+/)
    .filter((block) => valueIn(block, 'ActionID') === id);
  const response = blocks.find((block) => block.startsWith('Response: '))!;
  const message = valueIn(response, 'Message');
  const answer = {
    action,
    response: valueIn(response, 'Response')!,
    ...(message === undefined ? {} : { message }),
  };
  if (answer.response === 'Error' && !response.includes('\nOutput: ')) return { ...answer, error: errorOf(message!) };
  const end = blocks.find((block) => /^eventlist: complete/im.test(block));
  const items = end && valueIn(end, 'ListItems');
  // It counts the registrations, but lists their authentications too.
  const uncounted =
    name === 'PJSIPShowRegistrationsOutbound'
      ? blocks.filter((block) => block.startsWith('Event: AuthDetail')).length
      : 0;
  const originated = blocks.find((block) => block.startsWith('Event: OriginateResponse'));
  return {
    ...answer,
    ...(items === undefined ? {} : { items: Number(items) + uncounted }),
    ...(originated === undefined ? {} : { outcome: valueIn(originated, 'Response')! }),
    // The recorded client left before these came.
    ...(lines.includes('Async: true') && !originated ? { error: 'GoneAwayError' } : {}),
    ...(/\nEventList: start/i.test(response) && !end ? { error: 'GoneAwayError' } : {}),
  };
}

function valueIn(block: string, key: string): string | undefined {
  return new RegExp(`(?:^|\n)${key}: ([^\r\n]*)`).exec(block)?.[1];
}

function errorOf(message: string): string {
  if (message === 'Permission denied') return 'PermissionDeniedError';
  return message.startsWith('Invalid/unknown command') ? 'UnsupportedActionError' : 'ActionError';
}
