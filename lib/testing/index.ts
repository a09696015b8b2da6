/* The embedded PBX */
export { EmbeddedPbx } from './EmbeddedPbx.js';
export type { Dialect } from './model/Dialect.js';
export type { MailboxOptions, MeetingOptions, OfficeOptions } from './model/Office.js';
export type { PhoneOptions } from './model/Phone.js';
export type { RegistrationOptions } from './model/Registration.js';
export type { ConfigurationOptions } from './configuration/ConfigurationFile.js';
export type { RecordOptions } from './records/keepRecords.js';
export type { EmbeddedPbxOptions, MemberOptions, QueueOptions, UserOptions } from './EmbeddedPbxOptions.js';
export type { IncomingCall } from './calls/incomingCall.js';
export type { ListenAddress, ListenOptions } from './server/listen.js';
export type { ChannelSnapshot, MemberSnapshot, QueueSnapshot } from './snapshots.js';

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

/* Recorded conversations */
export { replayServer, type ReplayServer } from './replay/replayServer.js';
export { readTranscript, type TranscriptEntry } from './replay/readTranscript.js';
