import { drive } from '../calls/startDialplan.js';
import type { ParkingLot, ParkOptions } from '../parking/ParkingLot.js';
import { freeSpace } from '../parking/ParkingLot.js';
import type { ActionCall, ManagerAction } from './ManagerAction.js';

/** Calls that wait on a space. */
export const parkingActions: readonly ManagerAction[] = [
  { name: 'Park', synopsis: 'Park a channel.', privilege: ['call'], run: park },
  { name: 'ParkedCalls', synopsis: 'List parked calls.', privilege: ['call'], run: parkedCalls },
  { name: 'Parkinglots', synopsis: 'Get a list of parking lots', privilege: ['call'], run: parkingLots },
];

// The messages end in a newline, which goes over the wire and ends the answer early (parking_manager.c).
function park({ request, answer, exchange }: ActionCall): void {
  const name = request.get('Channel');
  const channel = exchange.switchboard.find(name);
  const timeout = request.get('Timeout');
  const lot = exchange.parking.lots.get(request.get('Parkinglot') || 'default');
  if (name === '') answer.error('Channel not specified');
  else if (timeout !== '' && !/^\s*\+?\d/.test(timeout)) answer.error('Invalid Timeout value.');
  else if (channel === undefined) answer.error(`Channel does not exist: ${name}`);
  else if (lot === undefined || freeSpace(lot) === undefined) answer.error('Park action failed\n');
  else {
    answer.success('Park successful\n');
    const options = readOptions(lot, timeout, request.get('TimeoutChannel') || request.get('Channel2'));
    const space = Number.parseInt(request.get('ParkingSpace'), 10);
    const chosen = Number.isNaN(space) ? options : { ...options, space };
    if (chosen.space !== undefined) exchange.switchboard.setVariable(channel, 'PARKINGEXTEN', String(space));
    // As if the channel had transferred it here (parking_manager.c); forgotten as soon as the call is parked.
    if (options.parker !== undefined) exchange.switchboard.setVariable(channel, 'BLINDTRANSFER', options.parker);
    exchange.kernel.post(() => {
      exchange.switchboard.bridges.leave(channel);
      drive(exchange, channel, exchange.parking.park(channel, chosen));
    });
  }
}

function readOptions(lot: ParkingLot, timeout: string, parker: string): ParkOptions {
  const ms = Number.parseInt(timeout, 10);
  return {
    lot: lot.name,
    ...(timeout !== '' && { timeout: ms === 0 ? 0 : Math.max(1, Math.floor(ms / 1000)) }),
    ...(parker !== '' && { parker }),
  };
}

function parkedCalls({ request, answer, exchange }: ActionCall): void {
  const { parking } = exchange;
  const wanted = request.get('ParkingLot');
  const lots = [...parking.lots.values()].filter(({ name }) => wanted === '' || name === wanted);
  if (wanted !== '' && lots.length === 0) {
    answer.error('Requested parking lot could not be found.');
    return;
  }
  const calls = lots.flatMap((lot) => lot.calls);
  answer.list({
    message: 'Parked calls will follow',
    complete: 'ParkedCallsComplete',
    rows: calls.map((call) => (id) => [['Event', 'ParkedCall'], ...parking.describe(call), ...id]),
    summary: [['Total', calls.length]],
  });
}

function parkingLots({ answer, exchange }: ActionCall): void {
  answer.list({
    message: 'Parking lots will follow',
    complete: 'ParkinglotsComplete',
    rows: [...exchange.parking.lots.values()].map((lot) => (id) => [
      ['Event', 'Parkinglot'],
      ...id,
      ['Name', lot.name],
      ['StartSpace', lot.startSpace],
      ['StopSpace', lot.stopSpace],
      ['Timeout', lot.timeout],
    ]),
  });
}
