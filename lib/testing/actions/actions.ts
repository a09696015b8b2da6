import { bridgeActions } from './bridgeActions.js';
import { channelActions } from './channelActions.js';
import { channelLists } from './channelLists.js';
import { configActions } from './configActions.js';
import { conferenceActions } from './conferenceActions.js';
import { conferenceLists } from './conferenceLists.js';
import { agentActions } from './agentActions.js';
import { bridgeTechnologies } from './bridgeTechnologies.js';
import { channelMap } from './channelMap.js';
import { faxActions } from './faxActions.js';
import { presenceActions } from './presenceActions.js';
import { signalActions } from './signalActions.js';
import { skinnyActions } from './skinnyActions.js';
import { sorceryActions } from './sorceryActions.js';
import { voicemailActions } from './voicemailActions.js';
import type { ManagerAction } from './ManagerAction.js';
import { mediaActions } from './mediaActions.js';
import { mixMonitorActions } from './mixMonitorActions.js';
import { monitorActions } from './monitorActions.js';
import { originateAction } from './originateAction.js';
import { dahdiActions } from './dahdiActions.js';
import { databaseActions } from './databaseActions.js';
import { filterActions } from './filterActions.js';
import { dialplanActions } from './dialplanActions.js';
import { mailboxActions } from './mailboxActions.js';
import { meetmeActions } from './meetmeActions.js';
import { moduleActions } from './moduleActions.js';
import { pjsipActions } from './pjsipActions.js';
import { pjsipRegistrations } from './pjsipRegistrations.js';
import { sipActions } from './sipActions.js';
import { stateActions } from './stateActions.js';
import type { Office } from '../model/Office.js';
import { parkingActions } from './parkingActions.js';
import { queueActions } from './queueActions.js';
import { queueLists } from './queueLists.js';
import { queueSettings } from './queueSettings.js';
import { sessionActions } from './sessionActions.js';
import { systemActions } from './systemActions.js';
import { transferActions } from './transferActions.js';
import { variableActions } from './variableActions.js';

/** Everything that a PBX can be asked, in the order of ListCommands. */
const everything: readonly ManagerAction[] = [
  ...bridgeActions,
  ...channelActions,
  ...channelLists,
  ...configActions,
  ...conferenceActions,
  ...conferenceLists,
  ...dahdiActions,
  ...databaseActions,
  ...dialplanActions,
  ...filterActions,
  ...mailboxActions,
  ...meetmeActions,
  ...moduleActions,
  ...ofModule('chan_pjsip', pjsipActions),
  ...ofModule('chan_pjsip', pjsipRegistrations),
  ...mediaActions,
  ...mixMonitorActions,
  ...monitorActions,
  ...parkingActions,
  ...queueActions,
  ...queueLists,
  ...queueSettings,
  ...sessionActions,
  ...sipActions,
  ...stateActions,
  ...systemActions,
  ...transferActions,
  ...variableActions,
  ...agentActions,
  ...bridgeTechnologies,
  ...channelMap,
  ...faxActions,
  ...presenceActions,
  ...signalActions,
  ...skinnyActions,
  ...sorceryActions,
  ...voicemailActions,
  originateAction,
].sort((one, other) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1));

/** Actions that are there where their module is. */
function ofModule(module: string, actions: readonly ManagerAction[]): readonly ManagerAction[] {
  return actions.map((action) => ({ ...action, needs: ({ modules }) => modules.has(module) }));
}

/** What a PBX can be asked, as its release and its modules have it. */
export function actionsOf(office: Office): readonly ManagerAction[] {
  return everything.filter(
    ({ dialects, needs }) => dialects?.includes(office.dialect) !== false && needs?.(office) !== false,
  );
}
