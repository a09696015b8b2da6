import { concat, defer, EMPTY, finalize, ignoreElements, NEVER, type Observable, tap } from 'rxjs';
import { answerCall } from '../calls/answerCall.js';
import { bridgePair } from '../calls/bridgePair.js';
import type { Exchange } from '../calls/Exchange.js';
import { playMusic } from '../calls/playMusic.js';
import { startDialplan } from '../calls/startDialplan.js';
import { dial } from '../dialplan/steps.js';
import type { Bridge } from '../model/Bridge.js';
import type { Channel, Location } from '../model/Channel.js';
import { HANGUP_CAUSES } from '../model/hangupCauses.js';
import type { Field } from '../wire/formatMessage.js';
import { freeSpace, type ParkedCall, type ParkingLot, type ParkOptions } from './ParkingLot.js';

/** Calls that wait on a space until someone takes them. */
export class Parking {
  constructor(
    private readonly exchange: () => Exchange,
    readonly lots: Map<string, ParkingLot>,
  ) {}

  /** The application Park. Completes at once where the call cannot be parked; unsubscribing gives the space up. */
  park(channel: Channel, options: ParkOptions = {}): Observable<never> {
    return defer(() => {
      const exchange = this.exchange();
      answerCall(exchange, channel);
      const call = this.#enter(channel, options);
      if (call === undefined) return EMPTY;
      const timer = call.timeout === 0 ? EMPTY : exchange.kernel.after(call.timeout * 1000);
      return concat(timer.pipe(tap(() => this.#timeOut(call))), NEVER).pipe(
        ignoreElements(),
        finalize(() => {
          if (channel.bridge === call.lot.bridge) exchange.switchboard.bridges.leave(channel);
        }),
      );
    });
  }

  /** The application ParkedCall, for one space or for who has waited longest. Hangs up where there is nothing to take; never completes otherwise. */
  retrieve(channel: Channel, lotName: string, space?: number): Observable<never> {
    return defer(() => {
      const exchange = this.exchange();
      answerCall(exchange, channel);
      const waiting = this.lots.get(lotName)?.calls.filter((one) => one.retriever === undefined);
      const call = waiting?.find((one) => space === undefined || one.space === space);
      if (call === undefined) {
        exchange.switchboard.hangup(channel, HANGUP_CAUSES.clear);
        return EMPTY;
      }
      call.retriever = channel;
      exchange.kernel.post(() => this.#connect(call, channel));
      return NEVER;
    });
  }

  /** What the events and the rows say of a parked call. */
  describe(call: ParkedCall): Field[] {
    const { switchboard, kernel } = this.exchange();
    // By the seconds of the clock, not by what has passed (parking, Asterisk 22: 1 after 0.3 s).
    const waited = kernel.seconds() - call.parkedAt;
    return [
      ...switchboard.block(call.channel, 'Parkee'),
      ...(call.retriever === undefined ? [] : switchboard.block(call.retriever, 'Retriever')),
      ['ParkerDialString', call.parker],
      ['Parkinglot', call.lot.name],
      ['ParkingSpace', call.space],
      // Of a call that may stay for ever less than nothing is left (parking_manager.c).
      ['ParkingTimeout', call.timeout - waited],
      ['ParkingDuration', waited],
    ];
  }

  #enter(channel: Channel, options: ParkOptions): ParkedCall | undefined {
    const { devices, kernel, switchboard } = this.exchange();
    const lot = this.lots.get(options.lot ?? 'default');
    const space = lot && freeSpace(lot, options.space);
    if (lot === undefined || space === undefined) return undefined;
    // One that was destroyed by hand is made again.
    const isThere = lot.bridge !== undefined && switchboard.bridges.find(lot.bridge.uniqueid) !== undefined;
    if (lot.bridge === undefined || !isThere) lot.bridge = this.#createBridge(lot);
    const call: ParkedCall = {
      lot,
      channel,
      space,
      timeout: options.timeout ?? lot.timeout,
      parkedAt: kernel.seconds(),
      parker: (options.parker ?? (channel.variables.get('BLINDTRANSFER') || channel.name)).replace(/-[^-]*$/, ''),
      retriever: undefined,
      timedOut: false,
    };
    lot.calls.push(call);
    devices.announce(`park:${space}@${lot.context}`, 'INUSE');
    switchboard.bridges.enter(lot.bridge, channel);
    playMusic(this.exchange(), channel, true);
    this.#announce('ParkedCall', call);
    return call;
  }

  #createBridge(lot: ParkingLot): Bridge {
    const { bridges } = this.exchange().switchboard;
    const kind = { type: 'parking', technology: 'holding_bridge', creator: 'Parking', name: lot.name } as const;
    const bridge = bridges.create(kind);
    bridge.leaving = (channel) => {
      const call = lot.calls.find((one) => one.channel === channel);
      if (call !== undefined) this.#leave(call);
    };
    return bridge;
  }

  #leave(call: ParkedCall): void {
    const { lot, space } = call;
    lot.calls.splice(lot.calls.indexOf(call), 1);
    playMusic(this.exchange(), call.channel, false);
    this.exchange().devices.announce(`park:${space}@${lot.context}`, 'NOT_INUSE');
    if (call.retriever !== undefined) this.#announce('UnParkedCall', call);
    else this.#announce(call.timedOut ? 'ParkedCallTimeOut' : 'ParkedCallGiveUp', call);
  }

  #connect({ channel }: ParkedCall, retriever: Channel): void {
    const exchange = this.exchange();
    if (channel.ended || retriever.ended) return;
    bridgePair(exchange, { channel }, { channel: retriever });
    exchange.switchboard.setConnectedLine(channel, retriever.callerId);
    exchange.switchboard.setConnectedLine(retriever, channel.callerId);
  }

  /** The call goes on elsewhere, and leaves the lot as one on the way. */
  #timeOut(call: ParkedCall): void {
    const exchange = this.exchange();
    const { channel, lot, parker, space } = call;
    const flat = parker.replaceAll('/', '_');
    call.timedOut = true;
    exchange.switchboard.setVariable(channel, 'PARKING_SPACE', String(space));
    // By its old name as well (parking_bridge_features.c).
    exchange.switchboard.setVariable(channel, 'PARKINGSLOT', String(space));
    exchange.switchboard.setVariable(channel, 'PARKEDLOT', lot.name);
    exchange.switchboard.setVariable(channel, 'PARKER', parker);
    exchange.switchboard.setVariable(channel, 'PARKER_FLAT', flat);
    const target = this.#comeback(lot, parker, flat);
    channel.location = target;
    exchange.switchboard.bridges.leave(channel);
    exchange.kernel.post(() => startDialplan(exchange, channel, target));
  }

  /** Where a call goes on: at an extension that Asterisk makes up to ring the one who parked, or in a context of the lot's. */
  #comeback(lot: ParkingLot, parker: string, flat: string): Location {
    const { dialplan } = this.exchange();
    if (lot.comebackToOrigin) {
      dialplan.add('park-dial', flat, [dial(parker, lot.comebackDialTime)], 'res_parking');
      return { context: 'park-dial', exten: flat, priority: 1 };
    }
    const context = lot.comebackContext;
    const exten = [flat, 's'].find((one) => dialplan.steps(context, one) !== undefined);
    return { context: exten === undefined ? 'default' : context, exten: exten ?? 's', priority: 1 };
  }

  #announce(event: string, call: ParkedCall): void {
    this.exchange().kernel.publish(event, 'call', this.describe(call));
  }
}
