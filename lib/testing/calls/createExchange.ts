import { Conferences } from '../conferences/Conferences.js';
import type { Kernel } from '../core/Kernel.js';
import type { Dialplan } from '../dialplan/Dialplan.js';
import type { QueueOptions } from '../EmbeddedPbxOptions.js';
import type { Office } from '../model/Office.js';
import { newMember, newQueue, type Queue, stateDevice } from '../model/Queue.js';
import { Parking } from '../parking/Parking.js';
import { openParkingLot } from '../parking/openParkingLot.js';
import type { ParkingLotOptions } from '../parking/ParkingLot.js';
import { DEVICE_STATES, DeviceStates } from './DeviceStates.js';
import { dial } from './dial.js';
import { enqueue } from './enqueue.js';
import type { Exchange } from './Exchange.js';
import { updateMembers } from './queueMembers.js';
import { Switchboard } from './Switchboard.js';

/** Puts the parts together. */
export function createExchange(
  kernel: Kernel,
  dialplan: Dialplan,
  queues: Readonly<Record<string, QueueOptions>>,
  office: Office,
  parkingLots: Readonly<Record<string, ParkingLotOptions>> = { default: {} },
): Exchange {
  const lots = Object.entries(parkingLots).map(([name, options]) => openParkingLot(dialplan, name, options));
  const devices = new DeviceStates(kernel, (device) => dialplan.hasDevice(device));
  const switchboard = new Switchboard(kernel, devices);
  const exchange: Exchange = {
    kernel,
    devices,
    dialplan,
    switchboard,
    queues: new Map(Object.entries(queues).map(([name, queue]) => [name, createQueue(kernel, devices, name, queue)])),
    conferences: new Conferences({ kernel, devices, switchboard }),
    office,
    parking: new Parking(() => exchange, new Map(lots.map((lot) => [lot.name, lot]))),
    transfers: new WeakMap(),
    globals: new Map(),
    dial: (caller, dialString, seconds) => dial(exchange, caller, dialString, seconds),
    enqueue: (caller, queue, seconds) => enqueue(exchange, caller, queue, seconds),
  };
  devices.changes$.subscribe({
    next: (device) => updateMembers(exchange, device),
    error: (error: unknown) => kernel.raise(error),
  });
  return exchange;
}

function createQueue(kernel: Kernel, devices: DeviceStates, name: string, options: QueueOptions): Queue {
  const { strategy = 'ringall', timeout = 15, serviceLevel = 0, members = [] } = options;
  const { ringInUse = true, wrapupTime = 0 } = options;
  const queue = newQueue({ name, strategy, timeout, serviceLevel });
  for (const member of members) {
    const stateInterface = member.stateInterface ?? member.interface;
    queue.add(
      newMember({
        interface: member.interface,
        name: member.name ?? member.interface,
        stateInterface,
        membership: 'static',
        loginTime: kernel.seconds(),
        status: DEVICE_STATES[devices.of(stateDevice({ stateInterface }))],
        penalty: member.penalty ?? 0,
        ringInUse,
        wrapupTime,
      }),
    );
  }
  return queue;
}
