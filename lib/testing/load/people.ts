import type { CallerId } from '../model/CallerId.js';

/** Who calls from outside: their numbers are kept free for fiction. Not all names are ASCII, and one needs escaping. */
export const CALLERS: readonly CallerId[] = [
  { name: 'Ada Byron', number: '5550101' },
  { name: 'Zoë Žák', number: '5550144' },
  { name: '日本 太郎', number: '5550177' },
  { name: "Seán O'Brien", number: '5550118' },
  { name: 'Иван Петров', number: '5550162' },
  { name: 'Müller & Söhne', number: '5550123' },
  { name: 'Grace Hopper', number: '5550109' },
  { name: 'José Núñez', number: '5550155' },
  { number: '5550190' },
  { name: 'Λίνα Παππά', number: '5550136' },
];

/** Who works here. */
export const STAFF: readonly string[] = [
  ...['Alice', 'Bob', 'Carol', 'Dave', 'Erika', 'Frank', 'Gül', 'Hans', 'Inès', 'Jürgen', 'Kim', 'Łukasz', 'Maja'],
];
