/* The embedded PBX */
export { EmbeddedPbx } from './EmbeddedPbx.js';
export type { Dialect } from './model/Dialect.js';
export type { MailboxOptions, MeetingOptions, OfficeOptions } from './model/Office.js';
export type { PhoneOptions } from './model/Phone.js';
export type { RegistrationOptions } from './model/Registration.js';
export type { ConfigurationOptions } from './configuration/ConfigurationFile.js';
export type { CallRecordOptions } from './records/keepRecords.js';
export type { EmbeddedPbxOptions, MemberOptions, QueueOptions, UserOptions } from './EmbeddedPbxOptions.js';
export type { CallKind, CallMix, GeneratedCall, LoadOptions } from './load/LoadOptions.js';
export type { Phone } from './calls/Phone.js';
export type { IncomingCall } from './calls/incomingCall.js';
export type { ListenAddress, ListenOptions } from './server/listen.js';
export type { CallerSnapshot, ChannelSnapshot, MemberSnapshot, QueueSnapshot } from './snapshots.js';
export type {
  BridgeSnapshot,
  ConferenceSnapshot,
  EndpointSnapshot,
  HintSnapshot,
  MailboxSnapshot,
  ParkedCallSnapshot,
  ParticipantSnapshot,
} from './stateSnapshots.js';

/* Its dialplan */
export type { ContextOptions } from './dialplan/Dialplan.js';
export type { ConfbridgeOptions } from './conferences/Conference.js';
export type { ParkingLotOptions, ParkOptions } from './parking/ParkingLot.js';
export type { CallLeg, ReadOptions, Step } from './dialplan/Step.js';
export {
  answer,
  busy,
  confbridge,
  congestion,
  dial,
  hangup,
  noOp,
  park,
  parkedCall,
  playback,
  queue,
  read,
  ringing,
  setVar,
  userEvent,
  voicemail,
  wait,
} from './dialplan/steps.js';
export { defaultExtensions } from './dialplan/defaultExtensions.js';

/* Its faults */
export type { Fault, RestartOptions } from './faults/Fault.js';
export type { ClientChoice } from './faults/ClientChoice.js';
export type { AnswerChoice } from './faults/answerFault.js';
export { type DropChoice, dropConnections, dropOnAnswer } from './faults/dropFaults.js';
export {
  delayLogins,
  type DelayOptions,
  type LoginChoice,
  refuseLogins,
  type RefusalOptions,
} from './faults/loginFaults.js';
export {
  halfOpen,
  type HalfOpenOptions,
  slowWrites,
  type SlowOptions,
  splitWrites,
  type SplitOptions,
} from './faults/lineFaults.js';
export {
  garbage,
  type GarbageOptions,
  garble,
  type GarbleOptions,
  type LineEndOptions,
  type MessageChoice,
  wrongLineEnds,
} from './faults/messageFaults.js';
export {
  duplicateAnswers,
  type DuplicateOptions,
  endlessList,
  lateAnswers,
  type LateOptions,
  missingActionId,
  missingEventList,
  type MissingEventListOptions,
  noAnswer,
  wrongListItems,
  type WrongListItemsOptions,
} from './faults/answerFaults.js';
export { strayMessage, type StrayFields } from './faults/strayMessage.js';
export { type BootOptions, restart, slowBoot } from './faults/restart.js';

/* Recorded conversations */
export { record, type RecordOptions } from './replay/record.js';
export { replay } from './replay/replay.js';
export type { ReplayOptions } from './replay/ReplayOptions.js';
export { replayServer, type ReplayServer } from './replay/replayServer.js';
export { readTranscript, type TranscriptEntry } from './replay/readTranscript.js';

/* Marbles */
export { amiTest, type AmiTestOptions } from './marbles/amiTest.js';
export type { AmiTestHelpers } from './marbles/AmiTestHelpers.js';
export type { Answer, Answers } from './marbles/Answers.js';
export { amiMatchers, type AmiMatchers, type MatcherResult } from './marbles/amiMatchers.js';
export { encodeMessage } from './marbles/encodeMessage.js';
export { type EventBuilder, type EventBuilders, type EventOverrides, events } from './marbles/events.js';
export type { PerformedAction } from './marbles/PerformedAction.js';
export type { ReceivedAction } from './marbles/ReceivedAction.js';
export { event, failure, listStart, response, success } from './marbles/responses.js';
export { type ConnectionScript, ScriptedServer } from './marbles/ScriptedServer.js';
export type { ScriptedSession, ScriptedSessionOptions, SubscriptionFrames } from './marbles/ScriptedSession.js';
export {
  type ConnectionChange,
  disconnected,
  raw,
  type RawText,
  reconnected,
  type ServerWord,
  type ServerWords,
} from './marbles/ServerWord.js';
export { tagged, tagOf, tags } from './marbles/tagged.js';
