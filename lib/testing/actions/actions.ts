import { bridgeActions } from './bridgeActions.js';
import { channelActions } from './channelActions.js';
import { channelLists } from './channelLists.js';
import { conferenceActions } from './conferenceActions.js';
import { conferenceLists } from './conferenceLists.js';
import type { ManagerAction } from './ManagerAction.js';
import { mediaActions } from './mediaActions.js';
import { mixMonitorActions } from './mixMonitorActions.js';
import { monitorActions } from './monitorActions.js';
import { originateAction } from './originateAction.js';
import { parkingActions } from './parkingActions.js';
import { queueActions } from './queueActions.js';
import { queueLists } from './queueLists.js';
import { queueSettings } from './queueSettings.js';
import { sessionActions } from './sessionActions.js';
import { systemActions } from './systemActions.js';
import { transferActions } from './transferActions.js';
import { variableActions } from './variableActions.js';

/** Everything that this PBX can be asked, in the order of ListCommands. */
export const actions: readonly ManagerAction[] = [
  ...bridgeActions,
  ...channelActions,
  ...channelLists,
  ...conferenceActions,
  ...conferenceLists,
  ...mediaActions,
  ...mixMonitorActions,
  ...monitorActions,
  ...parkingActions,
  ...queueActions,
  ...queueLists,
  ...queueSettings,
  ...sessionActions,
  ...systemActions,
  ...transferActions,
  ...variableActions,
  originateAction,
].sort((one, other) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1));
