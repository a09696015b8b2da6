import { Conferences } from '../conferences/Conferences.js';
import type { Kernel } from '../core/Kernel.js';
import type { Dialplan } from '../dialplan/Dialplan.js';
import type { QueueOptions } from '../EmbeddedPbxOptions.js';
import type { Office } from '../model/Office.js';
import { newMember, newQueue, type Queue, stateDevice } from '../model/Queue.js';
import { Parking } from '../parking/Parking.js';
import { openParkingLot } from '../parking/openParkingLot.js';
import type { ParkingLotOptions } from '../parking/ParkingLot.js';
import { Phones } from '../phones/Phones.js';
import { Registrations } from '../phones/Registrations.js';
import { DEVICE_STATES, type DeviceState, DeviceStates } from './DeviceStates.js';
import { dial } from './dial.js';
import { enqueue } from './enqueue.js';
import type { Exchange } from './Exchange.js';
import { hintTeller } from './hints.js';
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
  const phones = new Phones(kernel, office, (device) => devices.update(device));
  const registrations = new Registrations(kernel, office, phones);
  const devices: DeviceStates = new DeviceStates(kernel, (device) => idleState(dialplan, phones, device));
  const switchboard = new Switchboard(kernel, devices);
  const exchange: Exchange = {
    kernel,
    devices,
    dialplan,
    switchboard,
    phones,
    registrations,
    queues: new Map(Object.entries(queues).map(([name, queue]) => [name, createQueue(kernel, devices, name, queue)])),
    conferences: new Conferences({ kernel, devices, office, switchboard }),
    office,
    parking: new Parking(() => exchange, new Map(lots.map((lot) => [lot.name, lot]))),
    transfers: new WeakMap(),
    globals: new Map(),
    dial: (caller, dialString, seconds) => dial(exchange, caller, dialString, seconds),
    enqueue: (caller, queue, seconds) => enqueue(exchange, caller, queue, seconds),
  };
  knowDevices(exchange);
  const tellHints = hintTeller(exchange);
  devices.changes$.subscribe({
    next: (device) => {
      updateMembers(exchange, device);
      tellHints(device);
    },
    error: (error: unknown) => kernel.raise(error),
  });
  return exchange;
}

/** What a device is while nobody uses it. */
function idleState(dialplan: Dialplan, phones: Phones, device: string): DeviceState {
  if (device.startsWith('Custom:')) return 'UNKNOWN';
  if (!dialplan.hasDevice(device)) return 'INVALID';
  return phones.ofDevice(device)?.contacts.length === 0 ? 'UNAVAILABLE' : 'NOT_INUSE';
}

/** What a PBX knows of its devices when it has started (lists-idle, Asterisk 22). */
function knowDevices({ devices, office, phones, queues }: Exchange): void {
  for (const [mailbox, { newMessages = 0 }] of office.mailboxes)
    devices.assume(`MWI:${mailbox}`, newMessages > 0 ? 'INUSE' : 'NOT_INUSE');
  for (const phone of office.phones.values()) devices.know(phones.deviceOf(phone));
  for (const { name, members } of queues.values()) {
    devices.assume(`Queue:${name}_avail`, 'INUSE');
    for (const member of members) devices.assume(`Queue:${name}_pause_${member.interface}`, 'NOT_INUSE');
  }
}

function createQueue(kernel: Kernel, devices: DeviceStates, name: string, options: QueueOptions): Queue {
  const { strategy = 'ringall', timeout = 15, serviceLevel = 0, members = [] } = options;
  const { ringInUse = true, wrapupTime = 0, announce, joinEmpty = true, leaveWhenEmpty = false } = options;
  const queue = newQueue({ name, strategy, timeout, serviceLevel, announce, joinEmpty, leaveWhenEmpty });
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
