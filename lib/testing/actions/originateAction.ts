import { type OriginateOrder, type OriginateResult, originate } from '../calls/originate.js';
import { nameOf, numberOf } from '../model/channelBlock.js';
import type { ActionRequest } from '../wire/ActionRequest.js';
import type { Field } from '../wire/formatMessage.js';
import { isTrue } from './isTrue.js';
import type { ActionCall, ManagerAction } from './ManagerAction.js';
import { readOriginateOrder } from './readOriginateOrder.js';

/** Makes a call. */
export const originateAction: ManagerAction = {
  name: 'Originate',
  synopsis: 'Originate a call.',
  privilege: ['originate'],
  run: (call) => {
    const order = readOriginateOrder(call.request, call.exchange.dialplan);
    if (typeof order === 'string') call.answer.error(order);
    else if (isTrue(call.request.get('Async'))) queueCall(call, order);
    else makeCall(call, order);
  },
};

function queueCall({ request, answer, exchange }: ActionCall, order: OriginateOrder): void {
  const { kernel } = exchange;
  answer.success('Originate successfully queued');
  kernel.post(() => {
    originate(exchange, order).subscribe({
      next: (result) => {
        const fields = responseFields(request, order, result, kernel.options.channelVars);
        kernel.publish('OriginateResponse', 'call', fields);
      },
      error: (error: unknown) => kernel.raise(error),
    });
  });
}

/** Without Async the whole connection waits, events included (originate-failures, Asterisk 22). */
function makeCall({ answer, session, exchange }: ActionCall, order: OriginateOrder): void {
  const release = session.hold();
  originate(exchange, order).subscribe({
    next: ({ reason }) => {
      if (reason === 4) answer.success('Originate successfully queued');
      else answer.error('Originate failed');
      release();
    },
    error: (error: unknown) => exchange.kernel.raise(error),
  });
}

// Nothing is escaped here, unlike in other events (escaped-names, Asterisk 22).
function responseFields(
  request: ActionRequest,
  { callerId }: OriginateOrder,
  { reason, channel }: OriginateResult,
  channelVars: readonly string[],
): Field[] {
  const given = (...headers: string[]): Field[] => headers.map((header): Field => [header, request.get(header)]);
  return [
    ...(request.actionId === '' ? [] : given('ActionID')),
    ['Response', channel === undefined ? 'Failure' : 'Success'],
    ['Channel', channel?.name ?? request.get('Channel')],
    ...(request.get('Application') === '' ? given('Context', 'Exten') : given('Application', 'Data')),
    ['Reason', reason],
    ['Uniqueid', channel?.identity.uniqueid ?? '<unknown>'],
    ['CallerIDNum', numberOf(callerId)],
    ['CallerIDName', nameOf(callerId)],
    ...(channel === undefined ? [] : channelVars).map((name): Field => [
      `ChanVariable(${channel?.name ?? ''})`,
      `${name}=${channel?.variables.get(name) ?? ''}`,
    ]),
  ];
}
