/* The manager */
export { BaseManager } from './manager/BaseManager.js';
export { Channel, type ChannelVariables } from './manager/Channel.js';
export { CoreManager } from './manager/CoreManager.js';
export { DahdiChannel } from './manager/DahdiChannel.js';
export { Manager } from './manager/Manager.js';
export type { ManagerOptions } from './manager/ManagerOptions.js';
export type { Backoff } from './manager/Backoff.js';
export type { Status } from './manager/Status.js';

/* Configuration */
export { type ConfigSources, type ConnectionConfig, readConfig } from './config/readConfig.js';

/* Sessions */
export type { PerformOptions, SentAction, Session } from './session/Session.js';
export type { Credentials } from './session/Credentials.js';
export type { Diagnostic } from './session/Diagnostic.js';
export type { KeepAlive } from './session/keepAlive.js';
export { eachSession } from './session/eachSession.js';
export { on } from './session/on.js';
export { readResponse } from './session/readResponse.js';

/* Actions */
export { action, type ActionArguments, type ActionName, type AnswerTo } from './actions/action.js';
export {
  bridge,
  bridgeDestroy,
  bridgeInfo,
  bridgeKick,
  bridgeList,
  type BridgeOptions,
  bridgeTechnologyList,
  bridgeTechnologySuspend,
  bridgeTechnologyUnsuspend,
} from './actions/bridges.js';
export {
  absoluteTimeout,
  coreShowChannelMap,
  coreShowChannels,
  hangup,
  localOptimizeAway,
  sendText,
  status,
  type StatusOptions,
} from './actions/channels.js';
export {
  confbridgeKick,
  confbridgeList,
  confbridgeListRooms,
  confbridgeLock,
  confbridgeMute,
  confbridgeSetSingleVideoSrc,
  confbridgeStartRecord,
  confbridgeStopRecord,
  confbridgeUnlock,
  confbridgeUnmute,
} from './actions/confbridge.js';
export { confbridgeIsRecording } from './actions/confbridgeIsRecording.js';
export { confbridgeParticipants, type Participant } from './actions/confbridgeParticipants.js';
export {
  type ConfigChange,
  createConfig,
  getConfig,
  getConfigJson,
  listCategories,
  loggerRotate,
  moduleCheck,
  moduleLoad,
  reload,
  updateConfig,
  type UpdateConfigOptions,
} from './actions/configuration.js';
export {
  dahdiDialOffhook,
  dahdiDndOff,
  dahdiDndOn,
  dahdiHangup,
  dahdiRestart,
  dahdiShowChannels,
  dahdiShowStatus,
  dahdiTransfer,
} from './actions/dahdi.js';
export { dbDel, dbDelTree, dbGet, dbGetTree, dbPut } from './actions/database.js';
export {
  type DialplanExtension,
  dialplanExtensionAdd,
  dialplanExtensionRemove,
  showDialPlan,
} from './actions/dialplan.js';
export { firstOffered, type Ways } from './actions/firstOffered.js';
export { login, type LoginOptions } from './actions/login.js';
export {
  mailboxCount,
  mailboxStatus,
  mwiDelete,
  mwiGet,
  mwiUpdate,
  voicemailBoxSummary,
  voicemailForward,
  type VoicemailMessage,
  voicemailMove,
  voicemailRefresh,
  voicemailRemove,
  voicemailUsersList,
  voicemailUserStatus,
} from './actions/mailboxes.js';
export { controlPlayback, muteAudio, playDtmf, type PlayDtmfOptions, playMf, sendFlash } from './actions/media.js';
export { meetmeList, meetmeListRooms, meetmeMute, meetmeUnmute } from './actions/meetme.js';
export { originate, originate2, type OriginateOptions } from './actions/originate.js';
export { park, parkedCalls, parkinglots, type ParkOptions } from './actions/parking.js';
export {
  pjsipHangup,
  pjsipNotify,
  type PjsipNotifyOptions,
  pjsipQualify,
  pjsipRegister,
  pjsipShowAors,
  pjsipShowAuths,
  pjsipShowContacts,
  pjsipShowEndpoint,
  pjsipShowEndpoints,
  pjsipShowRegistrationInboundContactStatuses,
  pjsipShowRegistrationsInbound,
  pjsipShowRegistrationsOutbound,
  pjsipShowResourceLists,
  pjsipShowSubscriptionsInbound,
  pjsipShowSubscriptionsOutbound,
  pjsipUnregister,
} from './actions/pjsip.js';
export {
  agentLogoff,
  agents,
  queueChangePriorityCaller,
  queueLog,
  type QueueLogEntry,
  queueReload,
  type QueueReloadOptions,
  queueRule,
  queueWithdrawCaller,
} from './actions/queueCare.js';
export {
  type OfQueue,
  queueAdd,
  type QueueAddOptions,
  queueMemberRingInUse,
  queuePause,
  queuePenalty,
  queueRemove,
  queueReset,
  queueStatus,
  type QueueStatusOptions,
  queueSummary,
} from './actions/queues.js';
export {
  changeMonitor,
  mixMonitor,
  mixMonitorMute,
  type MixMonitorMuteOptions,
  type MixMonitorOptions,
  monitor,
  type MonitorOptions,
  pauseMonitor,
  stopMixMonitor,
  stopMonitor,
  unpauseMonitor,
} from './actions/recording.js';
export { sipNotify, sipPeers, sipPeerStatus, sipQualifyPeer, sipShowPeer, sipShowRegistry } from './actions/sip.js';
export {
  deviceStateList,
  extensionState,
  extensionStateList,
  presenceState,
  presenceStateList,
} from './actions/states.js';
export {
  command,
  coreSettings,
  coreStatus,
  filter,
  type FilterOptions,
  listCommands,
  logoff,
  messageSend,
  type MessageSendOptions,
  ping,
  setEvents,
  userEvent,
  waitEvent,
} from './actions/system.js';
export {
  atxfer,
  blindTransfer,
  cancelAtxfer,
  redirect,
  type RedirectOptions,
  type TransferOptions,
} from './actions/transfers.js';
export { getvar, setCdrUserField, setvar } from './actions/variables.js';
export { zapDialOffhook, zapDndOff, zapDndOn, zapHangup, zapShowChannels, zapTransfer } from './actions/zap.js';

/* Operators over frames, messages and rows */
export { type AmiList, collectList } from './operators/collectList.js';
export { ofEvent } from './operators/ofEvent.js';
export { ofResponse } from './operators/ofResponse.js';
export { toCounts } from './operators/toCounts.js';
export { toDbValue } from './operators/toDbValue.js';
export { toDescriptions } from './operators/toDescriptions.js';
export { toDone } from './operators/toDone.js';
export { toFrames } from './operators/toFrames.js';
export { toHungUp } from './operators/toHungUp.js';
export { type Meeting, type MeetingMember, toMeetingMembers, toMeetings } from './operators/toMeetings.js';
export { type QueueRecord, toQueues } from './operators/toQueues.js';
export { toRecord } from './operators/toRecord.js';
export { type Room, toRooms } from './operators/toRooms.js';
export { toStates } from './operators/toStates.js';
export { toValue } from './operators/toValue.js';
export { toWaiting } from './operators/toWaiting.js';

/* Values */
export { bool } from './wire/bool.js';
export { duration } from './wire/duration.js';
export { num } from './wire/num.js';

/* Frames and messages */
export type { AnswerPart, AnswerRole } from './wire/Answer.js';
export type { EventClass } from './wire/eventClasses.js';
export type { EventChoice } from './wire/maskOf.js';
export type { Banner } from './wire/Banner.js';
export type { Action } from './wire/encodeAction.js';
export type { ActionFields, ActionParameter, ActionValue } from './catalogue/ActionFields.js';
export type { ActionMap, ListRows, Outcomes } from './catalogue/actions.js';
export type { Frame, FrameKind } from './wire/Frame.js';
export type { DecoderOptions } from './wire/FrameDecoder.js';
export type { AmiEvent, EventNamed, Message, Response, UnknownEvent } from './wire/Message.js';
export type { AmiFields, FieldValue } from './catalogue/AmiFields.js';
export type * from './catalogue/events.js';

/* Transports */
export type { Connection, Transport } from './transport/Transport.js';
export { type MemoryEnd, memoryTransport } from './transport/memoryTransport.js';
export { tcpTransport } from './transport/tcpTransport.js';
export { type TlsOptions, tlsTransport } from './transport/tlsTransport.js';

/* Errors */
export * from './errors.js';
