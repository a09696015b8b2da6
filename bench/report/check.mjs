/** The first thing that is wrong with what was found, in words; undefined where nothing is. */
export function check(checked, found, expected) {
  const wrong = CHECKS[checked](found, expected).find(([, value, ...right]) => !right.includes(value));
  if (wrong === undefined) return undefined;
  const [what, value, right] = wrong;
  return `${value} ${what}, not ${right}`;
}

const CHECKS = {
  bytes: (found, { bytes }) => [['bytes', found.bytes, bytes]],
  frames: (found, { events }) => [['frames', found.events, events]],
  hangups: (found, { hangups, hangupUniqueid, hangupChannel }) => [
    ['events', found.events, hangups],
    ['characters of names', found.name, hangups * 'Hangup'.length],
    ['characters of Uniqueid', found.uniqueid, hangupUniqueid],
    ['characters of Channel', found.channel, hangupChannel],
  ],
  // A Cdr has a UniqueID: those that fold the case of keys find it, those that do not are as right.
  event: (found, { events, name, uniqueid, anyUniqueid, channel }) => [
    ['events', found.events, events],
    ['characters of names', found.name, name],
    ['characters of Uniqueid', found.uniqueid, uniqueid, anyUniqueid],
    ['characters of Channel', found.channel, channel],
  ],
};
