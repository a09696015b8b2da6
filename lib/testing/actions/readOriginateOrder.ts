import { EMPTY } from 'rxjs';
import type { OriginateOrder } from '../calls/originate.js';
import { applicationStep } from '../dialplan/applicationStep.js';
import type { Dialplan } from '../dialplan/Dialplan.js';
import type { Step } from '../dialplan/Step.js';
import { parseCallerId } from '../model/CallerId.js';
import type { Location } from '../model/Channel.js';
import { parseVariables } from '../model/parseVariables.js';
import type { ActionRequest } from '../wire/ActionRequest.js';

const DEFAULT_TIMEOUT = 30_000;

/** What an Originate asks for, or, as text, why it cannot be done. */
export function readOriginateOrder(request: ActionRequest, dialplan: Dialplan): OriginateOrder | string {
  const channel = request.get('Channel');
  const priority = Number(request.get('Priority') || '0');
  const timeoutMs = Number(request.get('Timeout') || DEFAULT_TIMEOUT);
  if (channel === '') return 'Channel not specified';
  if (!Number.isInteger(priority) || priority < 0) return 'Invalid priority';
  if (!Number.isFinite(timeoutMs)) return 'Invalid timeout';
  if (!/^[^/]+\/./.test(channel)) return 'Invalid channel';
  // Looked for wherever a priority is given, beside an application too (manager.c).
  if (priority > 0 && dialplan.steps(request.get('Context'), request.get('Exten'))?.[priority - 1] === undefined)
    return 'Extension does not exist.';
  const then = readTarget(request, priority);
  if (then === undefined) return "Originate with 'Exten' requires 'Context' and 'Priority'";
  return {
    channel,
    callerId: parseCallerId(request.get('CallerID')),
    account: request.get('Account'),
    variables: parseVariables(request.getAll('Variable')),
    timeoutMs,
    uniqueid: request.get('ChannelId') || undefined,
    otherUniqueid: request.get('OtherChannelId') || undefined,
    then,
  };
}

function readTarget(request: ActionRequest, priority: number): Location | Step | undefined {
  const [application, data] = [request.get('Application'), request.get('Data')];
  // An application that does not exist hangs up at once.
  if (application !== '') return applicationStep(application, data) ?? { application, data, run: () => EMPTY };
  const [context, exten] = [request.get('Context'), request.get('Exten')];
  return context === '' || exten === '' || priority === 0 ? undefined : { context, exten, priority };
}
