import type { OperatorFunction } from 'rxjs';
import type { AgentsEvent } from '../catalogue/events.js';
import type { PerformOptions, Session } from '../session/Session.js';
import type { Response } from '../wire/Message.js';
import { action } from './action.js';

/** What `queueReload` reads again; everything where nothing is said. */
export interface QueueReloadOptions extends PerformOptions {
  readonly queue?: string | undefined;
  readonly members?: boolean | undefined;
  readonly rules?: boolean | undefined;
  readonly parameters?: boolean | undefined;
}

/**
 * Reads the configuration of all queues, or of one, again.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/QueueReload/
 * @example
 * pbx.pipe(queueReload({ queue: 'support', members: true })).subscribe();
 */
export function queueReload({
  queue,
  members,
  rules,
  parameters,
  ...options
}: QueueReloadOptions = {}): OperatorFunction<Session, Response> {
  return action(
    'QueueReload',
    { Queue: queue, Members: yesNo(members), Rules: yesNo(rules), Parameters: yesNo(parameters) },
    options,
  );
}

function yesNo(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : value ? 'yes' : 'no';
}

/**
 * Shows the penalty rules, or one.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/QueueRule/
 * @example
 * pbx.pipe(queueRule()).subscribe((rules) => console.log(rules));
 */
export function queueRule({ rule, ...options }: { rule?: string | undefined } & PerformOptions = {}): OperatorFunction<
  Session,
  Response
> {
  return action('QueueRule', { Rule: rule }, options);
}

/** What an entry of the queue log says. */
export interface QueueLogEntry extends PerformOptions {
  readonly queue: string;
  readonly event: string;
  readonly uniqueid: string;
  readonly interface?: string | undefined;
  readonly message?: string | undefined;
}

/**
 * Writes an entry of one's own into the queue log.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/QueueLog/
 * @example
 * pbx.pipe(queueLog({ queue: 'support', event: 'NOTE', uniqueid: '1795408682.1', message: 'angry' })).subscribe();
 */
export function queueLog({
  queue,
  event,
  uniqueid,
  interface: member,
  message,
  ...options
}: QueueLogEntry): OperatorFunction<Session, Response> {
  return action(
    'QueueLog',
    { Queue: queue, Event: event, Uniqueid: uniqueid, Interface: member, Message: message },
    options,
  );
}

/**
 * Gives a caller, by the name of its channel, another priority; `immediate` moves it at once. Asterisk 20 and later.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/QueueChangePriorityCaller/
 * @example
 * pbx.pipe(queueChangePriorityCaller('support', 'PJSIP/trunk-00000001', 10)).subscribe();
 */
export function queueChangePriorityCaller(
  queue: string,
  caller: string,
  priority: number,
  { immediate, ...options }: { immediate?: boolean | undefined } & PerformOptions = {},
): OperatorFunction<Session, Response> {
  return action(
    'QueueChangePriorityCaller',
    { Queue: queue, Caller: caller, Priority: priority, Immediate: immediate },
    options,
  );
}

/**
 * Takes a caller, by the name of its channel, out of a queue; it goes on in the dialplan. Asterisk 20 and later.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/QueueWithdrawCaller/
 * @example
 * pbx.pipe(queueWithdrawCaller('support', 'PJSIP/trunk-00000001')).subscribe();
 */
export function queueWithdrawCaller(
  queue: string,
  caller: string,
  { withdrawInfo, ...options }: { withdrawInfo?: string | undefined } & PerformOptions = {},
): OperatorFunction<Session, Response> {
  return action('QueueWithdrawCaller', { Queue: queue, Caller: caller, WithdrawInfo: withdrawInfo }, options);
}

/**
 * Lists the agents of app_agent_pool.
 * Emits a row for each agent and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/Agents/
 * @example
 * pbx.pipe(agents()).subscribe((row) => console.log(row.Agent, row.Status));
 */
export function agents(options?: PerformOptions): OperatorFunction<Session, AgentsEvent> {
  return action('Agents', {}, options);
}

/**
 * Logs an agent off; with `soft` when its call is over.
 * Emits the response and completes. Errors and unsubscribing as with `action`.
 * @see https://docs.asterisk.org/Latest_API/API_Documentation/AMI_Actions/AgentLogoff/
 * @example
 * pbx.pipe(agentLogoff('1001', { soft: true })).subscribe();
 */
export function agentLogoff(
  agent: string,
  { soft, ...options }: { soft?: boolean | undefined } & PerformOptions = {},
): OperatorFunction<Session, Response> {
  return action('AgentLogoff', { Agent: agent, Soft: soft }, options);
}
