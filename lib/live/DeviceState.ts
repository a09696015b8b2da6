/** The state of a device, in Asterisk's words. */
export type DeviceState = (typeof DEVICE_STATES)[number];

/** By their numbers, as a queue member's `Status` has them (devicestate.h). */
const DEVICE_STATES = [
  'UNKNOWN',
  'NOT_INUSE',
  'INUSE',
  'BUSY',
  'INVALID',
  'UNAVAILABLE',
  'RINGING',
  'RINGINUSE',
  'ONHOLD',
] as const;

/** What PJSIP's lists call them, where that is another spelling of the word (ast_devstate2str, devicestate.c). */
const SPELLINGS: Readonly<Record<string, DeviceState>> = {
  'NOT IN USE': 'NOT_INUSE',
  'IN USE': 'INUSE',
  'RING+INUSE': 'RINGINUSE',
  'ON HOLD': 'ONHOLD',
};

/** Reads a state as a number (`1`), as a word (`NOT_INUSE`) or as lists of PJSIP have it (`Not in use`). */
export function deviceStateOf(text: string): DeviceState {
  const word = text.toUpperCase();
  return (
    DEVICE_STATES.find((state, number) => state === word || String(number) === text) ?? SPELLINGS[word] ?? 'UNKNOWN'
  );
}
