import { callMethods } from './callMethods.js';
import { channelMethods } from './channelMethods.js';
import { conferenceMethods } from './conferenceMethods.js';
import { deviceMethods } from './deviceMethods.js';
import { queueMethods } from './queueMethods.js';
import { systemMethods } from './systemMethods.js';

/** Every method that a manager has for an action: an operator, and the fold that gives its rows their shape. */
export const actionMethods = {
  ...callMethods,
  ...channelMethods,
  ...conferenceMethods,
  ...deviceMethods,
  ...queueMethods,
  ...systemMethods,
};
