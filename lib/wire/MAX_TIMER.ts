/** The longest time that a timer of JavaScript can wait, in ms: one that is to wait longer does not wait at all. */
export const MAX_TIMER = 2 ** 31 - 1;
