/* The manager */
export { BaseManager } from './manager/BaseManager.js';
export { Channel, type ChannelVariables } from './manager/Channel.js';
export { CoreManager } from './manager/CoreManager.js';
export { DahdiChannel } from './manager/DahdiChannel.js';
export { Manager } from './manager/Manager.js';
export type { Logger } from './manager/Logger.js';
export type { ManagerOptions } from './manager/ManagerOptions.js';
export type { Metrics } from './manager/Metrics.js';
export { type PrometheusFamily, type PrometheusLabels, prometheusText } from './manager/prometheusText.js';
export { toPrometheus } from './manager/toPrometheus.js';
export type { Backoff } from './manager/Backoff.js';
export type { Status } from './manager/Status.js';

/* Configuration */
export { type ConfigSources, type ConnectionConfig, findConfig, readConfig } from './config/readConfig.js';

/* Sessions */
export type { PerformOptions, SentAction, Session } from './session/Session.js';
export type { Credentials } from './session/Credentials.js';
export type { ActionLimits } from './session/ActionLimits.js';
export type { ActionOutcome } from './session/Counters.js';
export type * from './session/Diagnostic.js';
export type { Bucket } from './session/Histogram.js';
export type { KeepAlive } from './session/keepAlive.js';
export { eachSession } from './session/eachSession.js';
export { on } from './session/on.js';
export { readResponse } from './session/readResponse.js';

/* Actions */
export { action, type ActionArguments, type ActionName, type AnswerTo } from './actions/action.js';
export * from './actions/bridges.js';
export * from './actions/channels.js';
export * from './actions/confbridge.js';
export { confbridgeIsRecording } from './actions/confbridgeIsRecording.js';
export { confbridgeParticipants, type Participant } from './actions/confbridgeParticipants.js';
export * from './actions/configuration.js';
export * from './actions/dahdi.js';
export { dbDel, dbDelTree, dbGet, dbGetTree, dbPut } from './actions/database.js';
export {
  type DialplanExtension,
  dialplanExtensionAdd,
  dialplanExtensionRemove,
  showDialPlan,
} from './actions/dialplan.js';
export { firstOffered, type Ways } from './actions/firstOffered.js';
export { login, type LoginOptions } from './actions/login.js';
export * from './actions/mailboxes.js';
export { controlPlayback, muteAudio, playDtmf, type PlayDtmfOptions, playMf, sendFlash } from './actions/media.js';
export { meetmeList, meetmeListRooms, meetmeMute, meetmeUnmute } from './actions/meetme.js';
export { originate, originate2, type OriginateOptions } from './actions/originate.js';
export { park, parkedCalls, parkinglots, type ParkOptions } from './actions/parking.js';
export * from './actions/pjsip.js';
export * from './actions/queueCare.js';
export * from './actions/queues.js';
export * from './actions/recording.js';
export { sipNotify, sipPeers, sipPeerStatus, sipQualifyPeer, sipShowPeer, sipShowRegistry } from './actions/sip.js';
export * from './actions/states.js';
export * from './actions/system.js';
export * from './actions/transfers.js';
export { getvar, setCdrUserField, setvar } from './actions/variables.js';
export { zapDialOffhook, zapDndOff, zapDndOn, zapHangup, zapShowChannels, zapTransfer } from './actions/zap.js';

/* Calls */
export type { Call } from './calls/Call.js';
export { callLog } from './calls/callLog.js';
export type * from './calls/CallProgress.js';
export type { CallRecord, CallSnapshot, DialledParty } from './calls/CallRecord.js';
export { calls, type CallsOptions } from './calls/calls.js';
export { groupByCall } from './calls/groupByCall.js';
export type { Party } from './calls/Party.js';

/* Pipelines */
export { dial, type DialOptions } from './calls/dial.js';
export type { DialStage } from './calls/DialStage.js';
export { forChannel } from './calls/forChannel.js';
export { ofLinkedid } from './calls/ofLinkedid.js';
export { queueStats, type QueueStatsOptions } from './calls/queueStats.js';
export { retrySafely, type RetryOptions } from './calls/retrySafely.js';
export type { QueueStats } from './calls/statsOf.js';
export { untilHangup } from './calls/untilHangup.js';
export { waitFor, type WaitForOptions } from './calls/waitFor.js';

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

/* Live models */
export type { Change } from './live/Change.js';
export { follow } from './live/follow.js';
export { Live } from './live/Live.js';
export { liveBridges, type LiveBridge } from './live/liveBridges.js';
export { liveChannels, type LiveChannel } from './live/liveChannels.js';
export { liveConferences } from './live/liveConferences.js';
export { liveDeviceStates, type LiveDeviceState } from './live/liveDeviceStates.js';
export { liveEndpoints } from './live/liveEndpoints.js';
export { liveExtensions, type LiveExtension } from './live/liveExtensions.js';
export { liveMailboxes, type LiveMailbox } from './live/liveMailboxes.js';
export { LiveMap } from './live/LiveMap.js';
export type { LiveModel, LiveOperator, LiveOptions } from './live/LiveModel.js';
export { liveParking } from './live/liveParking.js';
export { liveQueues, type LiveQueuesOptions } from './live/liveQueues.js';
export type { DeviceState } from './live/DeviceState.js';
export type { LiveConference, LiveParticipant } from './live/LiveConference.js';
export type { LiveEndpoint, Reachability } from './live/LiveEndpoint.js';
export type { LiveParkedCall } from './live/LiveParkedCall.js';
export type { LiveQueue, LiveQueueCaller, LiveQueueMember } from './live/LiveQueue.js';

/* Operators for slow consumers */
export { type BackpressureOptions, bufferLast } from './operators/bufferLast.js';
export { conflateBy } from './operators/conflateBy.js';
export { DropCounter } from './operators/DropCounter.js';
export { sampleEvery, type SampleOptions } from './operators/sampleEvery.js';

/* What Asterisk has */
export { eventNames } from './catalogue/eventNames.js';
export { type ActionDescription, actionNames, describeAction } from './wire/describeAction.js';

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
export type { DecoderOptions } from './wire/DecoderOptions.js';
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
