import { deviceStateList } from '../actions/states.js';
import type { EventNamed } from '../wire/Message.js';
import { type DeviceState, deviceStateOf } from './DeviceState.js';
import { follow } from './follow.js';
import type { LiveModel, LiveOperator, LiveOptions } from './LiveModel.js';
import { patched } from './patched.js';

/** A device that Asterisk knows the state of. */
export interface LiveDeviceState {
  /** `PJSIP/1001`, `Custom:desk1002`, `MWI:1001@default`, `Queue:support`. */
  readonly device: string;
  readonly state: DeviceState;
}

type DeviceMessage = EventNamed<'DeviceStateChange'>;

/**
 * The states of all devices as they are, by device.
 *
 * Asks `DeviceStateList`, and listens to `DeviceStateChange`. The user needs the class `call`, to write also `reporting` will
 * do. Devices whose states Asterisk forgets, such as those of Local channels, are in no list, and so not here.
 *
 * Emits, completes and errors as {@link Live} does; unsubscribing stops listening.
 * @example
 * pbx.pipe(liveDeviceStates()).subscribe((devices) => console.log(devices.get('PJSIP/1001')?.state));
 */
export function liveDeviceStates(options?: LiveOptions): LiveOperator<LiveDeviceState> {
  return follow(deviceStates, options);
}

const deviceStates: LiveModel<LiveDeviceState, DeviceMessage> = {
  events: ['DeviceStateChange'],
  rows: deviceStateList(),
  keyOf: ({ Device }) => (isRemembered(Device) ? Device : undefined),
  reduce: reduceDeviceState,
};

/**
 * The technologies whose channels tell Asterisk not to remember the states of their devices (AST_FLAG_DISABLE_DEVSTATE_CACHE:
 * core_unreal.c, of which are Local, announcers and recorders; chan_rtp.c, chan_audiosocket.c, chan_websocket.c).
 */
const FORGOTTEN = /^(?:Local|CBAnn|CBRec|Announcer|Recorder|UnicastRTP|MulticastRTP|AudioSocket|WebSocket)\//;

function isRemembered(device: string): boolean {
  return !FORGOTTEN.test(device);
}

/** What a message makes of a device. */
export function reduceDeviceState(
  entry: LiveDeviceState | undefined,
  { Device, State }: DeviceMessage,
): LiveDeviceState {
  const next = { device: Device, state: deviceStateOf(State) };
  return entry ? patched(entry, next) : next;
}
