import { pipe } from 'rxjs';
import {
  dahdiDialOffhook,
  dahdiDndOff,
  dahdiDndOn,
  dahdiHangup,
  dahdiShowChannels,
  dahdiTransfer,
} from '../../actions/dahdi.js';
import { sipPeers, sipShowPeer, sipShowRegistry } from '../../actions/sip.js';
import { extensionState, extensionStateList } from '../../actions/states.js';
import { zapDialOffhook, zapDndOff, zapDndOn, zapHangup, zapShowChannels, zapTransfer } from '../../actions/zap.js';
import { toRecord } from '../../operators/toRecord.js';
import { toStates } from '../../operators/toStates.js';

/** What can be done with a DAHDI channel, whose number comes first. Each emits the response. A `DahdiChannel` gives its own. */
export const dahdiMethods = {
  dahdiDialOffhook: (channel: string | number, number: string) => dahdiDialOffhook(channel, number),
  dahdiDndOff: (channel: string | number) => dahdiDndOff(channel),
  dahdiDndOn: (channel: string | number) => dahdiDndOn(channel),
  dahdiHangup: (channel: string | number) => dahdiHangup(channel),
  dahdiTransfer: (channel: string | number) => dahdiTransfer(channel),
  zapDialOffhook: (channel: string | number, number: string) => zapDialOffhook(channel, number),
  zapDndOff: (channel: string | number) => zapDndOff(channel),
  zapDndOn: (channel: string | number) => zapDndOn(channel),
  zapHangup: (channel: string | number) => zapHangup(channel),
  zapTransfer: (channel: string | number) => zapTransfer(channel),
};

/** Phones, trunks and their states. Each emits once. Errors and unsubscribing are those of the operator of the same name. */
export const deviceMethods = {
  ...dahdiMethods,

  /** `{ channelNumber: row }`. */
  dahdiShowChannels: () => pipe(dahdiShowChannels(), toRecord('DAHDIChannel')),

  /** `{ channelNumber: row }`. */
  zapShowChannels: () => pipe(zapShowChannels(), toRecord('DAHDIChannel')),

  /** The state of an extension, by its hint. Emits the response. */
  extensionState: (exten: string, context: string) => extensionState(exten, context),

  /** `{ context: { exten: state } }`. */
  extensionStates: () => pipe(extensionStateList(), toStates()),

  /** `{ name: row }`, of chan_sip or of PJSIP. */
  sipPeers: () => pipe(sipPeers(), toRecord('ObjectName')),

  /** What is known of a peer. */
  sipShowPeer: (peer: string) => sipShowPeer(peer),

  /** `{ host: row }`. */
  sipShowRegistry: () => pipe(sipShowRegistry(), toRecord('Host')),
};
