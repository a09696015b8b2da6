import { createRequire } from 'node:module';

/** The clients are CommonJS. They are loaded as such: ami-io takes itself for the main program when it is imported. */
export const load = createRequire(import.meta.url);
