/* The embedded PBX */
export { EmbeddedPbx } from './EmbeddedPbx.js';
export type { Dialect } from './model/Dialect.js';
export type {
  MailboxOptions,
  MeetingOptions,
  OfficeOptions,
  PhoneOptions,
  RegistrationOptions,
} from './model/Office.js';
export type { EmbeddedPbxOptions, MemberOptions, QueueOptions, UserOptions } from './EmbeddedPbxOptions.js';
export type { IncomingCall } from './calls/incomingCall.js';
export type { ListenAddress, ListenOptions } from './server/listen.js';
export type { ChannelSnapshot, MemberSnapshot, QueueSnapshot } from './snapshots.js';

/* Its dialplan */
export type { ConfbridgeOptions } from './conferences/Conference.js';
export type { ParkingLotOptions, ParkOptions } from './parking/ParkingLot.js';
export type { CallLeg, Step } from './dialplan/Step.js';
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
  ringing,
  setVar,
  userEvent,
  wait,
} from './dialplan/steps.js';
export { defaultExtensions } from './dialplan/defaultExtensions.js';

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
