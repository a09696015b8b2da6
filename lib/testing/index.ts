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
export { replayServer, type ReplayServer } from './replay/replayServer.js';
export { readTranscript, type TranscriptEntry } from './replay/readTranscript.js';
