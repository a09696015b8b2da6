import type { AttendedTransferEvent, BlindTransferEvent } from '../catalogue/events.js';
import { textIn } from '../operators/textIn.js';
import type { Transferred } from './CallProgress.js';
import type { CallsState, CallState, Leg } from './CallsState.js';
import { isPhone, partyOf, withLeg } from './legs.js';
import { mergeCalls } from './mergeCalls.js';
import type { Party } from './Party.js';
import { tell, type Told, withCall, withCaller } from './tell.js';

export function onBlindTransfer(state: CallsState, event: BlindTransferEvent): CallsState {
  const transferer = state.legs.get(event.TransfererUniqueid);
  const transferee = handedOn(state, event.TransfereeUniqueid, transferer);
  if (!transferer || !transferee || event.Result !== 'Success') return state;
  const pending = { transferer: transferer.uniqueid, transferee: transferee.uniqueid };
  return tellTransfer(withCall(state, transferee.call, { pending }), transferee.call, {
    stage: 'transferred',
    kind: 'blind',
    transferer: partyOf(transferer),
    transferee: partyOf(transferee),
    exten: textIn(event, 'Extension'),
    context: textIn(event, 'Context'),
  });
}

export function onAttendedTransfer(state: CallsState, event: AttendedTransferEvent): CallsState {
  const first = state.legs.get(event.OrigTransfererUniqueid);
  const second = state.legs.get(event.SecondTransfererUniqueid);
  const transferee = handedOn(state, textIn(event, 'TransfereeUniqueid'), first);
  const target = handedOn(state, textIn(event, 'TransferTargetUniqueid'), second);
  if (!first || !second || !transferee || event.Result !== 'Success') return state;
  const dialled = dialledBy(state, second);
  const ringing = ringingFor(state, second);
  const merged = mergeCalls(mergeCalls(state, first.call, second.call), first.call, transferee.call);
  const id = merged.legs.get(transferee.uniqueid)?.call ?? first.call;
  // What the transferer dialled is dialled by who was handed on.
  const handOver = (so: CallsState, leg: string): CallsState => withLeg(so, leg, { dialledBy: transferee.uniqueid });
  const handed = dialled.reduce(handOver, withCaller(merged, id, partyOf(transferee)));
  const said = { stage: 'transferred', transferer: partyOf(second), transferee: partyOf(transferee) } as const;
  if (dialled.length > 0) return tellTransfer(handed, id, { ...said, kind: 'blonde', targets: ringing });
  const answeredBy = target && partyOf(target);
  return tellTransfer(withCall(handed, id, { answeredBy }), id, { ...said, kind: 'attended', target: answeredBy });
}

/**
 * Who talked with a transferer. The event may name a Local channel that stands for them, and Asterisk 13 names nobody where two
 * bridges become one.
 */
function handedOn(state: CallsState, named: string, transferer: Leg | undefined): Leg | undefined {
  const leg = state.legs.get(named);
  return leg && isPhone(leg) ? leg : (state.legs.get(transferer?.peer ?? '') ?? leg);
}

function dialledBy(state: CallsState, { call, uniqueid }: Leg): readonly string[] {
  const legs = state.calls.get(call)?.legs ?? [];
  return legs.filter((id) => state.legs.get(id)?.isDialled && state.legs.get(id)?.dialledBy === uniqueid);
}

/** Who is dialled in the transferer's second call, and has not answered. */
function ringingFor(state: CallsState, { call }: Leg): readonly Party[] {
  const entries = state.calls.get(call)?.dialled.filter(({ outcome }) => outcome === undefined) ?? [];
  return entries
    .map(({ uniqueid }) => state.legs.get(uniqueid))
    .filter((leg) => leg !== undefined)
    .map(partyOf);
}

function tellTransfer(state: CallsState, id: string, told: Extract<Told, { stage: 'transferred' }>): CallsState {
  const call: CallState | undefined = state.calls.get(id);
  const transfer: Transferred = { ...told, at: state.now };
  return tell(call ? withCall(state, id, { transfers: [...call.transfers, transfer] }) : state, id, told);
}
