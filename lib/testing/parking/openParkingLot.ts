import type { Dialplan } from '../dialplan/Dialplan.js';
import { parkedCall } from '../dialplan/steps.js';
import { newParkingLot, type ParkingLot, type ParkingLotOptions } from './ParkingLot.js';

/** Makes a lot, each space of which can be dialled. */
export function openParkingLot(dialplan: Dialplan, name: string, options: ParkingLotOptions): ParkingLot {
  const lot = newParkingLot(name, options);
  for (let space = lot.startSpace; space <= lot.stopSpace; space++)
    dialplan.add(lot.context, String(space), [parkedCall(space, name)], 'res_parking');
  return lot;
}
