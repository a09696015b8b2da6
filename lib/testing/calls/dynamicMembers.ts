import { newMember, type QueueMember, stateDevice } from '../model/Queue.js';
import { DEVICE_STATES } from './DeviceStates.js';
import type { Exchange } from './Exchange.js';

/** A member that was added by an action, as the AstDB of Asterisk keeps it. */
export interface DynamicMember extends Pick<
  QueueMember,
  'interface' | 'name' | 'stateInterface' | 'penalty' | 'paused' | 'pausedReason' | 'wrapupTime'
> {
  readonly queue: string;
}

export function dynamicMembers({ queues }: Exchange): readonly DynamicMember[] {
  return [...queues.values()].flatMap(({ name: queue, members }) =>
    members
      .filter(({ membership }) => membership === 'dynamic')
      .map(({ interface: location, name, stateInterface, penalty, paused, pausedReason, wrapupTime }) => ({
        queue,
        interface: location,
        name,
        stateInterface,
        penalty,
        paused,
        pausedReason,
        wrapupTime,
      })),
  );
}

/** Adds members after a start. */
export function restoreMembers({ devices, kernel, queues }: Exchange, members: readonly DynamicMember[]): void {
  for (const { queue, ...member } of members) {
    const status = DEVICE_STATES[devices.of(stateDevice(member))];
    const loginTime = kernel.seconds();
    queues.get(queue)?.add(newMember({ ...member, membership: 'dynamic', loginTime, status }));
  }
}
