/** A moment of the server's clock, in seconds since the epoch; undefined for 0, which is never. */
export function serverTime(seconds: number): Date | undefined {
  return seconds === 0 ? undefined : new Date(seconds * 1000);
}

/** The moment, to the second, that was so many seconds ago by the seconds of the clock, as Asterisk counts. */
export function secondsAgo(seconds: number, now: number): Date {
  return new Date((Math.floor(now / 1000) - seconds) * 1000);
}
