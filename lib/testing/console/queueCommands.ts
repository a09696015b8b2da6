import type { Exchange } from '../calls/Exchange.js';
import { findQueue } from '../calls/findQueue.js';
import { percent, type Queue, type QueueMember } from '../model/Queue.js';
import type { ConsoleCommand } from './ConsoleCommand.js';

/** The queues, as the console shows them (commands, Asterisk 22). */
export const queueCommands: readonly ConsoleCommand[] = [
  { words: 'queue show', run: (exchange, rest) => (rest.length > 1 ? undefined : showQueues(exchange, rest[0])) },
];

/** All queues in the order of their names, or one. */
export function showQueues(exchange: Exchange, name: string | undefined): string[] {
  const queue = findQueue(exchange, name ?? '');
  const queues = [...exchange.queues.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
  if (name !== undefined) return queue === undefined ? [`No such queue: ${name}.`] : linesOf(queue, exchange);
  if (queues.length === 0) return ['No queues.'];
  return [...queues.flatMap((one) => linesOf(one, exchange)), ''];
}

function linesOf(queue: Queue, { kernel }: Exchange): string[] {
  const { name, callers, members, completed, abandoned } = queue;
  const level = percent(queue.completedInTime, completed);
  const level2 = percent(queue.completedInTime + queue.abandonedInTime, completed + abandoned);
  const now = kernel.seconds();
  return [
    `${name} has ${callers.length} calls (max unlimited) in '${queue.strategy}' strategy (${queue.holdTime}s holdtime, ` +
      `${queue.talkTime}s talktime), W:0, C:${completed}, A:${abandoned}, SL:${level}%, SL2:${level2}% within ${queue.serviceLevel}s`,
    ...(members.length === 0 ? ['   No Members'] : ['   Members: ', ...members.map((one) => memberLine(one, now))]),
    ...(callers.length === 0
      ? ['   No Callers']
      : [
          '   Callers: ',
          ...callers.map(({ channel, joinedAt, priority }, at) => {
            const waited = Math.floor((kernel.now() - joinedAt) / 1000);
            const clock = `${Math.floor(waited / 60)}:${String(waited % 60).padStart(2, '0')}`;
            return `      ${at + 1}. ${channel.name} (wait: ${clock}, prio: ${priority})`;
          }),
        ]),
    '',
  ];
}

/** The states of a device in words, by their numbers. */
const STATES = [
  'Unknown',
  'Not in use',
  'In use',
  'Busy',
  'Invalid',
  'Unavailable',
  'Ringing',
  'Ring+Inuse',
  'On Hold',
] as const;

function memberLine(member: QueueMember, now: number): string {
  const { interface: location, stateInterface, name } = member;
  const from = stateInterface === location ? '' : ` from ${stateInterface}`;
  const calls =
    member.callsTaken === 0
      ? 'no calls yet'
      : `${member.callsTaken} calls (last was ${now - member.lastCall} secs ago)`;
  const reason = member.pausedReason === '' ? '' : `:${member.pausedReason}`;
  return [
    `      ${name}`,
    ...(name.toLowerCase() === location.toLowerCase() ? [] : [`(${location}${from})`]),
    ...(member.penalty === 0 ? [] : [`with penalty ${member.penalty}`]),
    `(ringinuse ${member.ringInUse ? 'enabled' : 'disabled'})`,
    ...(member.membership === 'dynamic' ? ['(dynamic)'] : []),
    ...(member.paused ? [`(paused${reason} was ${now - member.lastPause} secs ago)`] : []),
    ...(member.inCall ? ['(in call)'] : []),
    `(${STATES[member.status] ?? 'Unknown'})`,
    `has taken ${calls}`,
    `(login was ${now - member.loginTime} secs ago)`,
  ].join(' ');
}
