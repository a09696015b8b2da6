/* The manager */
export { Manager } from './manager/Manager.js';
export type { ManagerOptions } from './manager/ManagerOptions.js';
export type { Backoff } from './manager/Backoff.js';
export type { Status } from './manager/Status.js';

/* Sessions */
export type { PerformOptions, Session } from './session/Session.js';
export type { Credentials } from './session/Credentials.js';
export type { Diagnostic } from './session/Diagnostic.js';
export type { KeepAlive } from './session/keepAlive.js';
export { eachSession } from './session/eachSession.js';
export { on } from './session/on.js';

/* Actions */
export { action } from './actions/action.js';
export {
  coreShowChannels,
  getvar,
  hangup,
  redirect,
  type RedirectOptions,
  setvar,
  status,
  type StatusOptions,
} from './actions/channels.js';
export { originate, type OriginateOptions } from './actions/originate.js';
export { queueStatus, type QueueStatusOptions } from './actions/queues.js';
export { command, logoff, ping, setEvents, userEvent } from './actions/system.js';

/* Operators over frames and messages */
export { type AmiList, collectList } from './operators/collectList.js';
export { ofEvent } from './operators/ofEvent.js';
export { ofResponse } from './operators/ofResponse.js';
export { toFrames } from './operators/toFrames.js';

/* Frames and messages */
export type { AnswerPart, AnswerRole } from './wire/Answer.js';
export type { Banner } from './wire/Banner.js';
export type { Action, ActionFields, ActionValue } from './wire/encodeAction.js';
export type { Frame, FrameKind } from './wire/Frame.js';
export type { DecoderOptions } from './wire/FrameDecoder.js';
export type { AmiEvent, EventNamed, Message, Response, UnknownEvent } from './wire/Message.js';
export type { AmiFields, FieldValue } from './catalogue/AmiFields.js';
export type * from './catalogue/events.js';

/* Transports */
export type { Connection, Transport } from './transport/Transport.js';
export { memoryTransport } from './transport/memoryTransport.js';
export { tcpTransport } from './transport/tcpTransport.js';
export { type TlsOptions, tlsTransport } from './transport/tlsTransport.js';

/* Errors */
export * from './errors.js';
