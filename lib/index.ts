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
export { action, type ActionArguments, type ActionName, type AnswerTo } from './actions/action.js';
export { coreShowChannels, hangup, status, type StatusOptions } from './actions/channels.js';
export { getvar, setvar } from './actions/variables.js';
export { redirect, type RedirectOptions } from './actions/transfers.js';
export { originate, type OriginateOptions } from './actions/originate.js';
export { queueStatus, type QueueStatusOptions } from './actions/queues.js';
export { command, logoff, ping, setEvents, userEvent } from './actions/system.js';

/* Operators over frames and messages */
export { toRecord } from './operators/toRecord.js';
export { type AmiList, collectList } from './operators/collectList.js';
export { ofEvent } from './operators/ofEvent.js';
export { ofResponse } from './operators/ofResponse.js';
export { toFrames } from './operators/toFrames.js';

/* Frames and messages */
export type { AnswerPart, AnswerRole } from './wire/Answer.js';
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
export { memoryTransport } from './transport/memoryTransport.js';
export { tcpTransport } from './transport/tcpTransport.js';
export { type TlsOptions, tlsTransport } from './transport/tlsTransport.js';

/* Errors */
export * from './errors.js';
