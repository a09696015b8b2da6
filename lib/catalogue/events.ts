// Written by scripts/generateCatalogue.mjs from scripts/catalogue.json. Do not edit.

import type { AmiFields } from './AmiFields.js';

/** What every event has. Fields that are not listed with an event can be read all the same: Asterisk adds some with every release. */
export interface EventFields extends AmiFields {
  readonly Event: string;
  /** The privilege class, such as `call,all`. */
  readonly Privilege?: string;
  readonly ActionID?: string;
  readonly Timestamp?: string;
  readonly SystemName?: string;
}

/** A channel, as every event about it tells. */
export interface ChannelFields {
  readonly Channel: string;
  readonly ChannelState: string;
  readonly ChannelStateDesc:
    | 'Down'
    | 'Rsrvd'
    | 'OffHook'
    | 'Dialing'
    | 'Ring'
    | 'Ringing'
    | 'Up'
    | 'Busy'
    | 'Dialing Offhook'
    | 'Pre-ring'
    | 'Unknown'
    | (string & {});
  readonly CallerIDNum: string;
  readonly CallerIDName: string;
  readonly ConnectedLineNum: string;
  readonly ConnectedLineName: string;
  readonly Language: string;
  readonly AccountCode: string;
  readonly Context: string;
  readonly Exten: string;
  readonly Priority: string;
  readonly Uniqueid: string;
  readonly Linkedid: string;
  readonly ChanVariable?: Readonly<Record<string, string>>;
}

/** A second channel of an event, such as `DestChannel`. */
export type PrefixedChannel<Prefix extends string> = {
  readonly [Field in keyof ChannelFields as `${Prefix}${Field}`]: ChannelFields[Field];
};

/** Asterisk 13, 20, 22, res_agi. */
export interface AGIExecEndEvent extends EventFields, ChannelFields {
  readonly Event: 'AGIExecEnd';
  readonly Privilege?: 'agi,all' | (string & {});
  readonly Command: string;
  readonly CommandId: string;
  readonly ResultCode: string;
  readonly Result: string;
}

/** Asterisk 13, 20, 22, res_agi. */
export interface AGIExecStartEvent extends EventFields, ChannelFields {
  readonly Event: 'AGIExecStart';
  readonly Privilege?: 'agi,all' | (string & {});
  readonly Command: string;
  readonly CommandId: string;
}

/** Asterisk 13, 20, 22. */
export interface AOCDEvent extends EventFields, ChannelFields {
  readonly Event: 'AOC-D';
  readonly Privilege?: 'aoc,all' | (string & {});
  readonly Charge: string;
  readonly Type: 'NotAvailable' | 'Free' | 'Currency' | 'Units' | (string & {});
  readonly BillingID:
    | 'Normal'
    | 'Reverse'
    | 'CreditCard'
    | 'CallForwardingUnconditional'
    | 'CallForwardingBusy'
    | 'CallForwardingNoReply'
    | 'CallDeflection'
    | 'CallTransfer'
    | 'NotAvailable'
    | (string & {});
  readonly TotalType: 'SubTotal' | 'Total' | (string & {});
  readonly Currency: string;
  readonly Name: string;
  readonly Cost: string;
  readonly Multiplier: '1/1000' | '1/100' | '1/10' | '1' | '10' | '100' | '1000' | (string & {});
  readonly Units: string;
  readonly NumberOf: string;
  readonly TypeOf: string;
}

/** Asterisk 13, 20, 22. */
export interface AOCEEvent extends EventFields, ChannelFields {
  readonly Event: 'AOC-E';
  readonly Privilege?: 'aoc,all' | (string & {});
  readonly ChargingAssociation: string;
  readonly Number: string;
  readonly Plan: string;
  readonly ID: string;
  readonly Charge: string;
  readonly Type: 'NotAvailable' | 'Free' | 'Currency' | 'Units' | (string & {});
  readonly BillingID:
    | 'Normal'
    | 'Reverse'
    | 'CreditCard'
    | 'CallForwardingUnconditional'
    | 'CallForwardingBusy'
    | 'CallForwardingNoReply'
    | 'CallDeflection'
    | 'CallTransfer'
    | 'NotAvailable'
    | (string & {});
  readonly TotalType: 'SubTotal' | 'Total' | (string & {});
  readonly Currency: string;
  readonly Name: string;
  readonly Cost: string;
  readonly Multiplier: '1/1000' | '1/100' | '1/10' | '1' | '10' | '100' | '1000' | (string & {});
  readonly Units: string;
  readonly NumberOf: string;
  readonly TypeOf: string;
}

/** Asterisk 13, 20, 22. */
export interface AOCSEvent extends EventFields, ChannelFields {
  readonly Event: 'AOC-S';
  readonly Privilege?: 'aoc,all' | (string & {});
  readonly Chargeable: string;
  readonly RateType:
    'NotAvailable' | 'Free' | 'FreeFromBeginning' | 'Duration' | 'Flag' | 'Volume' | 'SpecialCode' | (string & {});
  readonly Currency: string;
  readonly Name: string;
  readonly Cost: string;
  readonly Multiplier: '1/1000' | '1/100' | '1/10' | '1' | '10' | '100' | '1000' | (string & {});
  readonly ChargingType: string;
  readonly StepFunction: string;
  readonly Granularity: string;
  readonly Length: string;
  readonly Scale: string;
  readonly Unit: 'Octect' | 'Segment' | 'Message' | 'Octet' | (string & {});
  readonly SpecialCode: string;
}

/** Asterisk 13, 20, 22, app_queue. */
export interface AgentCalledEvent extends EventFields, ChannelFields, PrefixedChannel<'Dest'> {
  readonly Event: 'AgentCalled';
  readonly Privilege?: 'agent,all' | (string & {});
  readonly Queue: string;
  readonly MemberName: string;
  readonly Interface: string;
}

/** Asterisk 13, 20, 22, app_queue. */
export interface AgentCompleteEvent extends EventFields, ChannelFields, PrefixedChannel<'Dest'> {
  readonly Event: 'AgentComplete';
  readonly Privilege?: 'agent,all' | (string & {});
  readonly Queue: string;
  readonly MemberName: string;
  readonly Interface: string;
  readonly HoldTime: string;
  readonly TalkTime: string;
  readonly Reason: 'caller' | 'agent' | 'transfer' | (string & {});
}

/** Asterisk 13, 20, 22, app_queue. */
export interface AgentConnectEvent extends EventFields, ChannelFields, PrefixedChannel<'Dest'> {
  readonly Event: 'AgentConnect';
  readonly Privilege?: 'agent,all' | (string & {});
  readonly Queue: string;
  readonly MemberName: string;
  readonly Interface: string;
  readonly RingTime: string;
  readonly HoldTime: string;
}

/** Asterisk 13, 20, 22, app_queue. */
export interface AgentDumpEvent extends EventFields, ChannelFields, PrefixedChannel<'Dest'> {
  readonly Event: 'AgentDump';
  readonly Privilege?: 'agent,all' | (string & {});
  readonly Queue: string;
  readonly MemberName: string;
  readonly Interface: string;
}

/** Asterisk 13, 20, 22. */
export interface AgentLoginEvent extends EventFields, ChannelFields {
  readonly Event: 'AgentLogin';
  readonly Privilege?: 'agent,all' | (string & {});
  readonly Agent: string;
}

/** Asterisk 13, 20, 22. */
export interface AgentLogoffEvent extends EventFields, ChannelFields {
  readonly Event: 'AgentLogoff';
  readonly Privilege?: 'agent,all' | (string & {});
  readonly Agent: string;
  readonly Logintime: string;
}

/** Asterisk 13, 20, 22, app_queue. */
export interface AgentRingNoAnswerEvent extends EventFields, ChannelFields, PrefixedChannel<'Dest'> {
  readonly Event: 'AgentRingNoAnswer';
  readonly Privilege?: 'agent,all' | (string & {});
  readonly Queue: string;
  readonly MemberName: string;
  readonly Interface: string;
  readonly RingTime: string;
}

/** Asterisk 13, 20, 22, app_agent_pool. */
export interface AgentsEvent extends EventFields, ChannelFields {
  readonly Event: 'Agents';
  readonly Privilege?: 'agent,all' | (string & {});
  readonly Agent: string;
  readonly Name: string;
  readonly Status: 'AGENT_LOGGEDOFF' | 'AGENT_IDLE' | 'AGENT_ONCALL' | (string & {});
  readonly TalkingToChan: string;
  readonly CallStarted: string;
  readonly LoggedInTime: string;
}

/** Asterisk 13, 20, 22, app_agent_pool. */
export interface AgentsCompleteEvent extends EventFields {
  readonly Event: 'AgentsComplete';
  readonly Privilege?: 'agent,all' | (string & {});
}

/** Asterisk 13, 20, 22, chan_dahdi. */
export interface AlarmEvent extends EventFields {
  readonly Event: 'Alarm';
  readonly Privilege?: 'system,all' | (string & {});
  readonly DAHDIChannel: string;
  readonly Alarm: string;
}

/** Asterisk 13, 20, 22, chan_dahdi. */
export interface AlarmClearEvent extends EventFields {
  readonly Event: 'AlarmClear';
  readonly Privilege?: 'system,all' | (string & {});
  readonly DAHDIChannel: string;
}

/** Asterisk 13, 20, 22, res_pjsip. */
export interface AorDetailEvent extends EventFields {
  readonly Event: 'AorDetail';
  readonly Privilege?: 'command,all' | (string & {});
  readonly ObjectType: string;
  readonly ObjectName: string;
  readonly MinimumExpiration: string;
  readonly MaximumExpiration: string;
  readonly DefaultExpiration: string;
  readonly QualifyFrequency: string;
  readonly AuthenticateQualify: string;
  readonly MaxContacts: string;
  readonly RemoveExisting: string;
  readonly Mailboxes: string;
  readonly OutboundProxy: string;
  readonly SupportPath: string;
  readonly TotalContacts: string;
  readonly ContactsRegistered: string;
  readonly EndpointName: string;
  readonly RemoveUnavailable: string;
  readonly Qualify2xxOnly: string;
  readonly QualifyTimeout: string;
  readonly VoicemailExtension: string;
  readonly Contacts: string;
}

/** Asterisk 20, 22, res_pjsip. */
export interface AorListEvent extends EventFields {
  readonly Event: 'AorList';
  readonly Privilege?: 'command,all' | (string & {});
  readonly ObjectType: string;
  readonly ObjectName: string;
  readonly MinimumExpiration: string;
  readonly MaximumExpiration: string;
  readonly DefaultExpiration: string;
  readonly QualifyFrequency: string;
  readonly QualifyTimeout: string;
  readonly Qualify2xxOnly: string;
  readonly AuthenticateQualify: string;
  readonly MaxContacts: string;
  readonly RemoveExisting: string;
  readonly RemoveUnavailable: string;
  readonly Mailboxes: string;
  readonly VoicemailExtension: string;
  readonly OutboundProxy: string;
  readonly SupportPath: string;
  readonly Contacts: string;
}

/** Asterisk 20, 22, res_pjsip. */
export interface AorListCompleteEvent extends EventFields {
  readonly Event: 'AorListComplete';
  readonly Privilege?: 'command,all' | (string & {});
  readonly EventList: string;
  readonly ListItems: string;
}

/** Asterisk 13, 20, 22, res_agi. */
export interface AsyncAGIEndEvent extends EventFields, ChannelFields {
  readonly Event: 'AsyncAGIEnd';
  readonly Privilege?: 'agi,all' | (string & {});
}

/** Asterisk 13, 20, 22, res_agi. */
export interface AsyncAGIExecEvent extends EventFields, ChannelFields {
  readonly Event: 'AsyncAGIExec';
  readonly Privilege?: 'agi,all' | (string & {});
  readonly CommandID: string;
  readonly Result: string;
}

/** Asterisk 13, 20, 22, res_agi. */
export interface AsyncAGIStartEvent extends EventFields, ChannelFields {
  readonly Event: 'AsyncAGIStart';
  readonly Privilege?: 'agi,all' | (string & {});
  readonly Env: string;
}

/** Asterisk 13, 20, 22. */
export interface AttendedTransferEvent
  extends
    EventFields,
    PrefixedChannel<'OrigTransferer'>,
    PrefixedChannel<'SecondTransferer'>,
    PrefixedChannel<'LocalOne'>,
    PrefixedChannel<'LocalTwo'>,
    PrefixedChannel<'Transferee'>,
    PrefixedChannel<'TransferTarget'> {
  readonly Event: 'AttendedTransfer';
  readonly Privilege?: 'call,all' | (string & {});
  readonly OrigBridgeUniqueid: string;
  readonly OrigBridgeType: string;
  readonly OrigBridgeTechnology: string;
  readonly OrigBridgeCreator: string;
  readonly OrigBridgeName: string;
  readonly OrigBridgeNumChannels: string;
  readonly OrigBridgeVideoSourceMode: string;
  readonly OrigBridgeVideoSource: string;
  readonly SecondBridgeUniqueid: string;
  readonly SecondBridgeType: string;
  readonly SecondBridgeTechnology: string;
  readonly SecondBridgeCreator: string;
  readonly SecondBridgeName: string;
  readonly SecondBridgeNumChannels: string;
  readonly SecondBridgeVideoSourceMode: string;
  readonly SecondBridgeVideoSource: string;
  readonly DestType: 'Bridge' | 'App' | 'Link' | 'Threeway' | 'Fail' | (string & {});
  readonly DestBridgeUniqueid: string;
  readonly DestApp: string;
  readonly DestTransfererChannel: string;
}

/** Asterisk 13, 20, 22, res_pjsip. */
export interface AuthDetailEvent extends EventFields {
  readonly Event: 'AuthDetail';
  readonly Privilege?: 'command,all' | (string & {});
  readonly ObjectType: string;
  readonly ObjectName: string;
  readonly Username: string;
  readonly Password: string;
  readonly Md5Cred: string;
  readonly Realm: string;
  readonly NonceLifetime: string;
  readonly AuthType: string;
  readonly EndpointName: string;
  readonly OauthClientid: string;
  readonly OauthSecret: string;
  readonly PasswordDigest: string;
  readonly RefreshToken: string;
  readonly SupportedAlgorithmsUac: string;
  readonly SupportedAlgorithmsUas: string;
}

/** Asterisk 20, 22, res_pjsip. */
export interface AuthListEvent extends EventFields {
  readonly Event: 'AuthList';
  readonly Privilege?: 'command,all' | (string & {});
  readonly ObjectType: string;
  readonly ObjectName: string;
  readonly Username: string;
  readonly Md5Cred: string;
  readonly Realm: string;
  readonly AuthType: string;
  readonly Password: string;
  readonly NonceLifetime: string;
  readonly OauthClientid: string;
  readonly OauthSecret: string;
  readonly PasswordDigest: string;
  readonly RefreshToken: string;
  readonly SupportedAlgorithmsUac: string;
  readonly SupportedAlgorithmsUas: string;
}

/** Asterisk 20, 22, res_pjsip. */
export interface AuthListCompleteEvent extends EventFields {
  readonly Event: 'AuthListComplete';
  readonly Privilege?: 'command,all' | (string & {});
  readonly EventList: string;
  readonly ListItems: string;
}

/** Asterisk 13, 20, 22. */
export interface AuthMethodNotAllowedEvent extends EventFields {
  readonly Event: 'AuthMethodNotAllowed';
  readonly Privilege?: 'security,all' | (string & {});
  readonly EventTV: string;
  readonly Severity: 'Informational' | 'Error' | (string & {});
  readonly Service: string;
  readonly EventVersion: string;
  readonly AccountID: string;
  readonly SessionID: string;
  readonly LocalAddress: string;
  readonly RemoteAddress: string;
  readonly AuthMethod: string;
  readonly Module: string;
  readonly SessionTV: string;
}

/** Asterisk 13, 20, 22. */
export interface BlindTransferEvent extends EventFields, PrefixedChannel<'Transferer'>, PrefixedChannel<'Transferee'> {
  readonly Event: 'BlindTransfer';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Result: 'Fail' | 'Invalid' | 'Not Permitted' | 'Success' | (string & {});
  readonly BridgeUniqueid: string;
  readonly BridgeType: string;
  readonly BridgeTechnology: string;
  readonly BridgeCreator: string;
  readonly BridgeName: string;
  readonly BridgeNumChannels: string;
  readonly BridgeVideoSourceMode: string;
  readonly BridgeVideoSource: string;
  readonly IsExternal: 'Yes' | 'No' | (string & {});
  readonly Context: string;
  readonly Extension: string;
}

/** Asterisk 13, 20, 22. */
export interface BridgeCreateEvent extends EventFields {
  readonly Event: 'BridgeCreate';
  readonly Privilege?: 'call,all' | (string & {});
  readonly BridgeUniqueid: string;
  readonly BridgeType: string;
  readonly BridgeTechnology: string;
  readonly BridgeCreator: string;
  readonly BridgeName: string;
  readonly BridgeNumChannels: string;
  readonly BridgeVideoSourceMode: string;
  readonly BridgeVideoSource: string;
}

/** Asterisk 13, 20, 22. */
export interface BridgeDestroyEvent extends EventFields {
  readonly Event: 'BridgeDestroy';
  readonly Privilege?: 'call,all' | (string & {});
  readonly BridgeUniqueid: string;
  readonly BridgeType: string;
  readonly BridgeTechnology: string;
  readonly BridgeCreator: string;
  readonly BridgeName: string;
  readonly BridgeNumChannels: string;
  readonly BridgeVideoSourceMode: string;
  readonly BridgeVideoSource: string;
}

/** Asterisk 13, 20, 22. */
export interface BridgeEnterEvent extends EventFields, ChannelFields {
  readonly Event: 'BridgeEnter';
  readonly Privilege?: 'call,all' | (string & {});
  readonly BridgeUniqueid: string;
  readonly BridgeType: string;
  readonly BridgeTechnology: string;
  readonly BridgeCreator: string;
  readonly BridgeName: string;
  readonly BridgeNumChannels: string;
  readonly BridgeVideoSourceMode: string;
  readonly BridgeVideoSource: string;
  readonly SwapUniqueid: string;
}

/** Asterisk 13, 20, 22. */
export interface BridgeInfoChannelEvent extends EventFields, ChannelFields {
  readonly Event: 'BridgeInfoChannel';
  readonly Privilege?: 'command,all' | (string & {});
}

/** Asterisk 13, 20, 22. */
export interface BridgeInfoCompleteEvent extends EventFields {
  readonly Event: 'BridgeInfoComplete';
  readonly Privilege?: 'command,all' | (string & {});
  readonly BridgeUniqueid: string;
  readonly BridgeType: string;
  readonly BridgeTechnology: string;
  readonly BridgeCreator: string;
  readonly BridgeName: string;
  readonly BridgeNumChannels: string;
  readonly BridgeVideoSourceMode: string;
  readonly BridgeVideoSource: string;
}

/** Asterisk 13, 20, 22. */
export interface BridgeLeaveEvent extends EventFields, ChannelFields {
  readonly Event: 'BridgeLeave';
  readonly Privilege?: 'call,all' | (string & {});
  readonly BridgeUniqueid: string;
  readonly BridgeType: string;
  readonly BridgeTechnology: string;
  readonly BridgeCreator: string;
  readonly BridgeName: string;
  readonly BridgeNumChannels: string;
  readonly BridgeVideoSourceMode: string;
  readonly BridgeVideoSource: string;
}

/** Asterisk 22. */
export interface BridgeListCompleteEvent extends EventFields {
  readonly Event: 'BridgeListComplete';
}

/** Asterisk 22. */
export interface BridgeListItemEvent extends EventFields {
  readonly Event: 'BridgeListItem';
  readonly BridgeUniqueid: string;
  readonly BridgeType: string;
  readonly BridgeTechnology: string;
  readonly BridgeCreator: string;
  readonly BridgeName: string;
  readonly BridgeNumChannels: string;
  readonly BridgeVideoSourceMode: string;
}

/** Asterisk 20, 22. */
export interface BridgeMergeEvent extends EventFields {
  readonly Event: 'BridgeMerge';
  readonly Privilege?: 'call,all' | (string & {});
  readonly ToBridgeUniqueid: string;
  readonly ToBridgeType: string;
  readonly ToBridgeTechnology: string;
  readonly ToBridgeCreator: string;
  readonly ToBridgeName: string;
  readonly ToBridgeNumChannels: string;
  readonly ToBridgeVideoSourceMode: string;
  readonly ToBridgeVideoSource: string;
  readonly FromBridgeUniqueid: string;
  readonly FromBridgeType: string;
  readonly FromBridgeTechnology: string;
  readonly FromBridgeCreator: string;
  readonly FromBridgeName: string;
  readonly FromBridgeNumChannels: string;
  readonly FromBridgeVideoSourceMode: string;
  readonly FromBridgeVideoSource: string;
}

/** Asterisk 22. */
export interface BridgeTechnologyListCompleteEvent extends EventFields {
  readonly Event: 'BridgeTechnologyListComplete';
}

/** Asterisk 22. */
export interface BridgeTechnologyListItemEvent extends EventFields {
  readonly Event: 'BridgeTechnologyListItem';
  readonly BridgeTechnology: string;
  readonly BridgeType: string;
  readonly BridgePriority: string;
  readonly BridgeSuspended: string;
}

/** Asterisk 13, 20, 22. */
export interface BridgeVideoSourceUpdateEvent extends EventFields {
  readonly Event: 'BridgeVideoSourceUpdate';
  readonly Privilege?: 'call,all' | (string & {});
  readonly BridgeUniqueid: string;
  readonly BridgeType: string;
  readonly BridgeTechnology: string;
  readonly BridgeCreator: string;
  readonly BridgeName: string;
  readonly BridgeNumChannels: string;
  readonly BridgeVideoSourceMode: string;
  readonly BridgeVideoSource: string;
  readonly BridgePreviousVideoSource: string;
}

/** Asterisk 13, 20, 22, cel_manager. */
export interface CELEvent extends EventFields {
  readonly Event: 'CEL';
  readonly Privilege?: 'call,all' | (string & {});
  readonly EventName:
    | 'CHAN_START'
    | 'CHAN_END'
    | 'ANSWER'
    | 'HANGUP'
    | 'BRIDGE_ENTER'
    | 'BRIDGE_EXIT'
    | 'APP_START'
    | 'APP_END'
    | 'PARK_START'
    | 'PARK_END'
    | 'BLINDTRANSFER'
    | 'ATTENDEDTRANSFER'
    | 'PICKUP'
    | 'FORWARD'
    | 'LINKEDID_END'
    | 'LOCAL_OPTIMIZE'
    | 'USER_DEFINED'
    | 'LOCAL_OPTIMIZE_BEGIN'
    | 'STREAM_BEGIN'
    | 'STREAM_END'
    | 'DTMF'
    | (string & {});
  readonly AccountCode: string;
  readonly CallerIDnum: string;
  readonly CallerIDname: string;
  readonly CallerIDani: string;
  readonly CallerIDrdnis: string;
  readonly CallerIDdnid: string;
  readonly Exten: string;
  readonly Context: string;
  readonly Application: string;
  readonly AppData: string;
  readonly EventTime: string;
  readonly AMAFlags: 'OMIT' | 'BILLING' | 'DOCUMENTATION' | (string & {});
  readonly UniqueID: string;
  readonly LinkedID: string;
  readonly UserField: string;
  readonly Peer: string;
  readonly PeerAccount: string;
  readonly Extra: string;
  readonly Channel: string;
  readonly Userfield: string;
}

/** Asterisk 13, 20, 22, cdr_manager. */
export interface CdrEvent extends EventFields {
  readonly Event: 'Cdr';
  readonly Privilege?: 'cdr,all' | (string & {});
  readonly AccountCode: string;
  readonly Source: string;
  readonly Destination: string;
  readonly DestinationContext: string;
  readonly CallerID: string;
  readonly Channel: string;
  readonly DestinationChannel: string;
  readonly LastApplication: string;
  readonly LastData: string;
  readonly StartTime: string;
  readonly AnswerTime: string;
  readonly EndTime: string;
  readonly Duration: string;
  readonly BillableSeconds: string;
  readonly Disposition: 'NO ANSWER' | 'FAILED' | 'BUSY' | 'ANSWERED' | 'CONGESTION' | (string & {});
  readonly AMAFlags: 'OMIT' | 'BILLING' | 'DOCUMENTATION' | (string & {});
  readonly UniqueID: string;
  readonly UserField: string;
}

/** Asterisk 13, 20, 22. */
export interface ChallengeResponseFailedEvent extends EventFields {
  readonly Event: 'ChallengeResponseFailed';
  readonly Privilege?: 'security,all' | (string & {});
  readonly EventTV: string;
  readonly Severity: 'Informational' | 'Error' | (string & {});
  readonly Service: string;
  readonly EventVersion: string;
  readonly AccountID: string;
  readonly SessionID: string;
  readonly LocalAddress: string;
  readonly RemoteAddress: string;
  readonly Challenge: string;
  readonly Response: string;
  readonly ExpectedResponse: string;
  readonly Module: string;
  readonly SessionTV: string;
}

/** Asterisk 13, 20, 22. */
export interface ChallengeSentEvent extends EventFields {
  readonly Event: 'ChallengeSent';
  readonly Privilege?: 'security,all' | (string & {});
  readonly EventTV: string;
  readonly Severity: 'Informational' | 'Error' | (string & {});
  readonly Service: string;
  readonly EventVersion: string;
  readonly AccountID: string;
  readonly SessionID: string;
  readonly LocalAddress: string;
  readonly RemoteAddress: string;
  readonly Challenge: string;
  readonly Module: string;
  readonly SessionTV: string;
}

/** Asterisk 13, 20, 22. */
export interface ChanSpyStartEvent extends EventFields, PrefixedChannel<'Spyer'>, PrefixedChannel<'Spyee'> {
  readonly Event: 'ChanSpyStart';
  readonly Privilege?: 'call,all' | (string & {});
}

/** Asterisk 13, 20, 22. */
export interface ChanSpyStopEvent extends EventFields, PrefixedChannel<'Spyer'>, PrefixedChannel<'Spyee'> {
  readonly Event: 'ChanSpyStop';
  readonly Privilege?: 'call,all' | (string & {});
}

/** Asterisk 22. */
export interface ChannelHungupEvent extends EventFields {
  readonly Event: 'ChannelHungup';
  readonly Channel: string;
}

/** Asterisk 13, 20, 22. */
export interface ChannelTalkingStartEvent extends EventFields, ChannelFields {
  readonly Event: 'ChannelTalkingStart';
  readonly Privilege?: 'class,all' | (string & {});
}

/** Asterisk 13, 20, 22. */
export interface ChannelTalkingStopEvent extends EventFields, ChannelFields {
  readonly Event: 'ChannelTalkingStop';
  readonly Privilege?: 'class,all' | (string & {});
  readonly Duration: string;
}

/** Asterisk 22. */
export interface ChannelsHungupListCompleteEvent extends EventFields {
  readonly Event: 'ChannelsHungupListComplete';
}

/** Asterisk 13, 20, 22, confbridge_manager. */
export interface ConfbridgeEndEvent extends EventFields {
  readonly Event: 'ConfbridgeEnd';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Conference: string;
  readonly BridgeUniqueid: string;
  readonly BridgeType: string;
  readonly BridgeTechnology: string;
  readonly BridgeCreator: string;
  readonly BridgeName: string;
  readonly BridgeNumChannels: string;
  readonly BridgeVideoSourceMode: string;
  readonly BridgeVideoSource: string;
}

/** Asterisk 13, 20, 22, confbridge_manager. */
export interface ConfbridgeJoinEvent extends EventFields, ChannelFields {
  readonly Event: 'ConfbridgeJoin';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Conference: string;
  readonly BridgeUniqueid: string;
  readonly BridgeType: string;
  readonly BridgeTechnology: string;
  readonly BridgeCreator: string;
  readonly BridgeName: string;
  readonly BridgeNumChannels: string;
  readonly BridgeVideoSourceMode: string;
  readonly BridgeVideoSource: string;
  readonly Admin: 'Yes' | 'No' | (string & {});
  readonly Muted: 'Yes' | 'No' | (string & {});
}

/** Asterisk 13, 20, 22, confbridge_manager. */
export interface ConfbridgeLeaveEvent extends EventFields, ChannelFields {
  readonly Event: 'ConfbridgeLeave';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Conference: string;
  readonly BridgeUniqueid: string;
  readonly BridgeType: string;
  readonly BridgeTechnology: string;
  readonly BridgeCreator: string;
  readonly BridgeName: string;
  readonly BridgeNumChannels: string;
  readonly BridgeVideoSourceMode: string;
  readonly BridgeVideoSource: string;
  readonly Admin: 'Yes' | 'No' | (string & {});
}

/** Asterisk 13, 20, 22, app_confbridge. */
export interface ConfbridgeListEvent extends EventFields, ChannelFields {
  readonly Event: 'ConfbridgeList';
  readonly Privilege?: 'reporting,all' | (string & {});
  readonly Conference: string;
  readonly Admin: 'Yes' | 'No' | (string & {});
  readonly MarkedUser: 'Yes' | 'No' | (string & {});
  readonly WaitMarked: 'Yes' | 'No' | (string & {});
  readonly EndMarked: 'Yes' | 'No' | (string & {});
  readonly Waiting: 'Yes' | 'No' | (string & {});
  readonly Muted: 'Yes' | 'No' | (string & {});
  readonly Talking: 'Yes' | 'No' | (string & {});
  readonly AnsweredTime: string;
  readonly EndMarkedAny: string;
}

/** Asterisk 13, 20, 22. */
export interface ConfbridgeListCompleteEvent extends EventFields {
  readonly Event: 'ConfbridgeListComplete';
}

/** Asterisk 13, 20, 22, app_confbridge. */
export interface ConfbridgeListRoomsEvent extends EventFields {
  readonly Event: 'ConfbridgeListRooms';
  readonly Privilege?: 'reporting,all' | (string & {});
  readonly Conference: string;
  readonly Parties: string;
  readonly Marked: string;
  readonly Locked: 'Yes' | 'No' | (string & {});
  readonly Muted: 'Yes' | 'No' | (string & {});
}

/** Asterisk 13, 20, 22. */
export interface ConfbridgeListRoomsCompleteEvent extends EventFields {
  readonly Event: 'ConfbridgeListRoomsComplete';
}

/** Asterisk 13, 20, 22, confbridge_manager. */
export interface ConfbridgeMuteEvent extends EventFields, ChannelFields {
  readonly Event: 'ConfbridgeMute';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Conference: string;
  readonly BridgeUniqueid: string;
  readonly BridgeType: string;
  readonly BridgeTechnology: string;
  readonly BridgeCreator: string;
  readonly BridgeName: string;
  readonly BridgeNumChannels: string;
  readonly BridgeVideoSourceMode: string;
  readonly BridgeVideoSource: string;
  readonly Admin: 'Yes' | 'No' | (string & {});
}

/** Asterisk 13, 20, 22, confbridge_manager. */
export interface ConfbridgeRecordEvent extends EventFields {
  readonly Event: 'ConfbridgeRecord';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Conference: string;
  readonly BridgeUniqueid: string;
  readonly BridgeType: string;
  readonly BridgeTechnology: string;
  readonly BridgeCreator: string;
  readonly BridgeName: string;
  readonly BridgeNumChannels: string;
  readonly BridgeVideoSourceMode: string;
  readonly BridgeVideoSource: string;
}

/** Asterisk 13, 20, 22, confbridge_manager. */
export interface ConfbridgeStartEvent extends EventFields {
  readonly Event: 'ConfbridgeStart';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Conference: string;
  readonly BridgeUniqueid: string;
  readonly BridgeType: string;
  readonly BridgeTechnology: string;
  readonly BridgeCreator: string;
  readonly BridgeName: string;
  readonly BridgeNumChannels: string;
  readonly BridgeVideoSourceMode: string;
  readonly BridgeVideoSource: string;
}

/** Asterisk 13, 20, 22, confbridge_manager. */
export interface ConfbridgeStopRecordEvent extends EventFields {
  readonly Event: 'ConfbridgeStopRecord';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Conference: string;
  readonly BridgeUniqueid: string;
  readonly BridgeType: string;
  readonly BridgeTechnology: string;
  readonly BridgeCreator: string;
  readonly BridgeName: string;
  readonly BridgeNumChannels: string;
  readonly BridgeVideoSourceMode: string;
  readonly BridgeVideoSource: string;
}

/** Asterisk 13, 20, 22, confbridge_manager. */
export interface ConfbridgeTalkingEvent extends EventFields, ChannelFields {
  readonly Event: 'ConfbridgeTalking';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Conference: string;
  readonly BridgeUniqueid: string;
  readonly BridgeType: string;
  readonly BridgeTechnology: string;
  readonly BridgeCreator: string;
  readonly BridgeName: string;
  readonly BridgeNumChannels: string;
  readonly BridgeVideoSourceMode: string;
  readonly BridgeVideoSource: string;
  readonly TalkingStatus: 'on' | 'off' | (string & {});
  readonly Admin: 'Yes' | 'No' | (string & {});
}

/** Asterisk 13, 20, 22, confbridge_manager. */
export interface ConfbridgeUnmuteEvent extends EventFields, ChannelFields {
  readonly Event: 'ConfbridgeUnmute';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Conference: string;
  readonly BridgeUniqueid: string;
  readonly BridgeType: string;
  readonly BridgeTechnology: string;
  readonly BridgeCreator: string;
  readonly BridgeName: string;
  readonly BridgeNumChannels: string;
  readonly BridgeVideoSourceMode: string;
  readonly BridgeVideoSource: string;
  readonly Admin: 'Yes' | 'No' | (string & {});
}

/** Asterisk 20, 22, res_pjsip. */
export interface ContactListEvent extends EventFields {
  readonly Event: 'ContactList';
  readonly Privilege?: 'command,all' | (string & {});
  readonly ObjectType: string;
  readonly ObjectName: string;
  readonly ViaAddr: string;
  readonly ViaPort: string;
  readonly QualifyTimeout: string;
  readonly CallId: string;
  readonly RegServer: string;
  readonly PruneOnBoot: string;
  readonly Path: string;
  readonly Endpoint: string;
  readonly AuthenticateQualify: string;
  readonly Uri: string;
  readonly QualifyFrequency: string;
  readonly UserAgent: string;
  readonly ExpirationTime: string;
  readonly OutboundProxy: string;
  readonly Status: 'Reachable' | 'Unreachable' | 'NonQualified' | 'Unknown' | (string & {});
  readonly RoundtripUsec: string;
  readonly Qualify2xxOnly: string;
}

/** Asterisk 20, 22, res_pjsip. */
export interface ContactListCompleteEvent extends EventFields {
  readonly Event: 'ContactListComplete';
  readonly Privilege?: 'command,all' | (string & {});
  readonly EventList: string;
  readonly ListItems: string;
}

/** Asterisk 13, 20, 22. */
export interface ContactStatusEvent extends EventFields {
  readonly Event: 'ContactStatus';
  readonly Privilege?: 'system,all' | (string & {});
  readonly URI: string;
  readonly ContactStatus:
    'Unknown' | 'Unreachable' | 'Reachable' | 'Created' | 'Removed' | 'Updated' | 'Unqualified' | (string & {});
  readonly AOR: string;
  readonly EndpointName: string;
  readonly RoundtripUsec: string;
}

/** Asterisk 13, 20, 22, res_pjsip. */
export interface ContactStatusDetailEvent extends EventFields {
  readonly Event: 'ContactStatusDetail';
  readonly Privilege?: 'command,all' | (string & {});
  readonly AOR: string;
  readonly URI: string;
  readonly Status: 'Reachable' | 'Unreachable' | 'NonQualified' | 'Unknown' | (string & {});
  readonly RoundtripUsec: string;
  readonly EndpointName: string;
  readonly UserAgent: string;
  readonly RegExpire: string;
  readonly ViaAddress: string;
  readonly CallID: string;
  readonly ID: string;
  readonly AuthenticateQualify: string;
  readonly OutboundProxy: string;
  readonly Path: string;
  readonly QualifyFrequency: string;
  readonly QualifyTimeout: string;
  readonly Qualify2xxOnly: string;
}

/** Asterisk 22. */
export interface ContactStatusDetailCompleteEvent extends EventFields {
  readonly Event: 'ContactStatusDetailComplete';
}

/** Asterisk 13, 20, 22. */
export interface CoreShowChannelEvent extends EventFields, ChannelFields {
  readonly Event: 'CoreShowChannel';
  readonly Privilege?: 'call,all' | (string & {});
  readonly BridgeId: string;
  readonly Application: string;
  readonly ApplicationData: string;
  readonly Duration: string;
}

/** Asterisk 20, 22. */
export interface CoreShowChannelMapCompleteEvent extends EventFields {
  readonly Event: 'CoreShowChannelMapComplete';
  readonly Privilege?: 'call,all' | (string & {});
  readonly EventList: string;
  readonly ListItems: string;
}

/** Asterisk 13, 20, 22. */
export interface CoreShowChannelsCompleteEvent extends EventFields {
  readonly Event: 'CoreShowChannelsComplete';
  readonly Privilege?: 'call,all' | (string & {});
  readonly EventList: string;
  readonly ListItems: string;
}

/** Asterisk 13, 20, 22, chan_dahdi. */
export interface DAHDIChannelEvent extends EventFields, ChannelFields {
  readonly Event: 'DAHDIChannel';
  readonly Privilege?: 'call,all' | (string & {});
  readonly DAHDIGroup: string;
  readonly DAHDISpan: string;
  readonly DAHDIChannel: string;
}

/** Asterisk 13, 20, 22. */
export interface DBGetCompleteEvent extends EventFields {
  readonly Event: 'DBGetComplete';
}

/** Asterisk 13, 20, 22. */
export interface DBGetResponseEvent extends EventFields {
  readonly Event: 'DBGetResponse';
  readonly Family: string;
  readonly Key: string;
  readonly Val: string;
}

/** Asterisk 22. */
export interface DBGetTreeCompleteEvent extends EventFields {
  readonly Event: 'DBGetTreeComplete';
}

/** Asterisk 22. */
export interface DBGetTreeResponseEvent extends EventFields {
  readonly Event: 'DBGetTreeResponse';
  readonly Key: string;
  readonly Val: string;
}

/** Asterisk 13, 20, 22, chan_dahdi. */
export interface DNDStateEvent extends EventFields {
  readonly Event: 'DNDState';
  readonly Privilege?: 'system,all' | (string & {});
  readonly DAHDIChannel: string;
  readonly Status: 'enabled' | 'disabled' | (string & {});
}

/** Asterisk 20, 22. */
export interface DTMFBeginEvent extends EventFields, ChannelFields {
  readonly Event: 'DTMFBegin';
  readonly Privilege?: 'dtmf,all' | (string & {});
  readonly Digit: string;
  readonly Direction: 'Received' | 'Sent' | (string & {});
}

/** Asterisk 20, 22. */
export interface DTMFEndEvent extends EventFields, ChannelFields {
  readonly Event: 'DTMFEnd';
  readonly Privilege?: 'dtmf,all' | (string & {});
  readonly Digit: string;
  readonly DurationMs: string;
  readonly Direction: 'Received' | 'Sent' | (string & {});
}

/** Asterisk 20, 22. */
export interface DeadlockStartEvent extends EventFields {
  readonly Event: 'DeadlockStart';
  readonly Privilege?: 'system,all' | (string & {});
  readonly Mutex: string;
}

/** Asterisk 13, 20, 22. */
export interface DeviceStateChangeEvent extends EventFields {
  readonly Event: 'DeviceStateChange';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Device: string;
  readonly State: string;
}

/** Asterisk 13, 20, 22, res_manager_devicestate. */
export interface DeviceStateListCompleteEvent extends EventFields {
  readonly Event: 'DeviceStateListComplete';
  readonly Privilege?: 'command,all' | (string & {});
  readonly EventList: string;
  readonly ListItems: string;
}

/** Asterisk 13, 20, 22. */
export interface DialBeginEvent extends EventFields, ChannelFields, PrefixedChannel<'Dest'> {
  readonly Event: 'DialBegin';
  readonly Privilege?: 'call,all' | (string & {});
  readonly DialString: string;
}

/** Asterisk 13, 20, 22. */
export interface DialEndEvent extends EventFields, ChannelFields, PrefixedChannel<'Dest'> {
  readonly Event: 'DialEnd';
  readonly Privilege?: 'call,all' | (string & {});
  readonly DialStatus:
    | 'ABORT'
    | 'ANSWER'
    | 'BUSY'
    | 'CANCEL'
    | 'CHANUNAVAIL'
    | 'CONGESTION'
    | 'CONTINUE'
    | 'GOTO'
    | 'NOANSWER'
    | (string & {});
  readonly Forward: string;
}

/** Asterisk 20, 22. */
export interface DialStateEvent extends EventFields, ChannelFields, PrefixedChannel<'Dest'> {
  readonly Event: 'DialState';
  readonly Privilege?: 'call,all' | (string & {});
  readonly DialStatus: 'RINGING' | 'PROCEEDING' | 'PROGRESS' | (string & {});
  readonly Forward: string;
}

/** Asterisk 13, 20, 22, res_pjsip. */
export interface EndpointDetailEvent extends EventFields {
  readonly Event: 'EndpointDetail';
  readonly Privilege?: 'command,all' | (string & {});
  readonly ObjectType: string;
  readonly ObjectName: string;
  readonly Context: string;
  readonly Disallow: string;
  readonly Allow: string;
  readonly DtmfMode: string;
  readonly RtpIpv6: string;
  readonly RtpSymmetric: string;
  readonly IceSupport: string;
  readonly UsePtime: string;
  readonly ForceRport: string;
  readonly RewriteContact: string;
  readonly Transport: string;
  readonly OutboundProxy: string;
  readonly MohSuggest: string;
  readonly '100rel': string;
  readonly Timers: string;
  readonly TimersMinSe: string;
  readonly TimersSessExpires: string;
  readonly Auth: string;
  readonly OutboundAuth: string;
  readonly Aors: string;
  readonly MediaAddress: string;
  readonly IdentifyBy: string;
  readonly DirectMedia: string;
  readonly DirectMediaMethod: string;
  readonly TrustConnectedLine: string;
  readonly SendConnectedLine: string;
  readonly ConnectedLineMethod: string;
  readonly DirectMediaGlareMitigation: string;
  readonly DisableDirectMediaOnNat: string;
  readonly Callerid: string;
  readonly CalleridPrivacy: string;
  readonly CalleridTag: string;
  readonly TrustIdInbound: string;
  readonly TrustIdOutbound: string;
  readonly SendPai: string;
  readonly SendRpid: string;
  readonly SendDiversion: string;
  readonly Mailboxes: string;
  readonly AggregateMwi: string;
  readonly MediaEncryption: string;
  readonly MediaEncryptionOptimistic: string;
  readonly UseAvpf: string;
  readonly ForceAvp: string;
  readonly MediaUseReceivedTransport: string;
  readonly OneTouchRecording: string;
  readonly InbandProgress: string;
  readonly CallGroup: string;
  readonly PickupGroup: string;
  readonly NamedCallGroup: string;
  readonly NamedPickupGroup: string;
  readonly DeviceStateBusyAt: string;
  readonly T38Udptl: string;
  readonly T38UdptlEc: string;
  readonly T38UdptlMaxdatagram: string;
  readonly FaxDetect: string;
  readonly T38UdptlNat: string;
  readonly T38UdptlIpv6: string;
  readonly ToneZone: string;
  readonly Language: string;
  readonly RecordOnFeature: string;
  readonly RecordOffFeature: string;
  readonly AllowTransfer: string;
  readonly UserEqPhone: string;
  readonly MohPassthrough: string;
  readonly SdpOwner: string;
  readonly SdpSession: string;
  readonly TosAudio: string;
  readonly TosVideo: string;
  readonly CosAudio: string;
  readonly CosVideo: string;
  readonly AllowSubscribe: string;
  readonly SubMinExpiry: string;
  readonly FromUser: string;
  readonly FromDomain: string;
  readonly MwiFromUser: string;
  readonly RtpEngine: string;
  readonly DtlsVerify: string;
  readonly DtlsRekey: string;
  readonly DtlsCertFile: string;
  readonly DtlsPrivateKey: string;
  readonly DtlsCipher: string;
  readonly DtlsCaFile: string;
  readonly DtlsCaPath: string;
  readonly DtlsSetup: string;
  readonly SrtpTag32: string;
  readonly RedirectMethod: string;
  readonly SetVar: string;
  readonly MessageContext: string;
  readonly Accountcode: string;
  readonly DeviceState: string;
  readonly ActiveChannels: string;
  readonly SubscribeContext: string;
  readonly Allowoverlap: string;
  readonly T38BindUdptlToMediaAddress: string;
  readonly PreferredCodecOnly: string;
  readonly AllowOverlap: string;
  readonly OverlapContext: string;
  readonly AcceptMultipleSdpAnswers: string;
  readonly Acl: string;
  readonly AllowUnauthenticatedOptions: string;
  readonly AsymmetricRtpCodec: string;
  readonly BindRtpToMediaAddress: string;
  readonly Bundle: string;
  readonly CodecPrefsIncomingAnswer: string;
  readonly CodecPrefsIncomingOffer: string;
  readonly CodecPrefsOutgoingAnswer: string;
  readonly CodecPrefsOutgoingOffer: string;
  readonly ContactAcl: string;
  readonly DtlsAutoGenerateCert: string;
  readonly DtlsFingerprint: string;
  readonly FaxDetectTimeout: string;
  readonly FollowEarlyMediaFork: string;
  readonly G726NonStandard: string;
  readonly GeolocIncomingCallProfile: string;
  readonly GeolocOutgoingCallProfile: string;
  readonly Ignore183WithoutSdp: string;
  readonly IncomingCallOfferPref: string;
  readonly IncomingMwiMailbox: string;
  readonly MaxAudioStreams: string;
  readonly MaxVideoStreams: string;
  readonly MwiSubscribeReplacesUnsolicited: string;
  readonly NotifyEarlyInuseRinging: string;
  readonly OutgoingCallOfferPref: string;
  readonly ReferBlindProgress: string;
  readonly RpidImmediate: string;
  readonly RtcpMux: string;
  readonly RtpKeepalive: string;
  readonly RtpTimeout: string;
  readonly RtpTimeoutHold: string;
  readonly RtpPortStart: string;
  readonly RtpPortEnd: string;
  readonly SecurityNegotiation: string;
  readonly SendAoc: string;
  readonly SendHistoryInfo: string;
  readonly StirShaken: string;
  readonly StirShakenProfile: string;
  readonly SuppressMohOnSendonly: string;
  readonly SuppressQ850ReasonHeaders: string;
  readonly Tenantid: string;
  readonly VoicemailExtension: string;
  readonly Webrtc: string;
  readonly FollowRedirectMethods: string;
}

/** Asterisk 13, 20, 22, res_pjsip. */
export interface EndpointDetailCompleteEvent extends EventFields {
  readonly Event: 'EndpointDetailComplete';
  readonly Privilege?: 'command,all' | (string & {});
  readonly EventList: string;
  readonly ListItems: string;
}

/** Asterisk 13, 20, 22, res_pjsip. */
export interface EndpointListEvent extends EventFields {
  readonly Event: 'EndpointList';
  readonly Privilege?: 'command,all' | (string & {});
  readonly ObjectType: string;
  readonly ObjectName: string;
  readonly Transport: string;
  readonly Aor: string;
  readonly Auths: string;
  readonly OutboundAuths: string;
  readonly DeviceState: string;
  readonly ActiveChannels: string;
  readonly Contacts: string;
}

/** Asterisk 13, 20, 22, res_pjsip. */
export interface EndpointListCompleteEvent extends EventFields {
  readonly Event: 'EndpointListComplete';
  readonly Privilege?: 'command,all' | (string & {});
  readonly EventList: string;
  readonly ListItems: string;
}

/** Asterisk 13, 20, 22. */
export interface ExtensionStateListCompleteEvent extends EventFields {
  readonly Event: 'ExtensionStateListComplete';
  readonly Privilege?: 'command,all' | (string & {});
  readonly EventList: string;
  readonly ListItems: string;
}

/** Asterisk 13, 20, 22. */
export interface ExtensionStatusEvent extends EventFields {
  readonly Event: 'ExtensionStatus';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Exten: string;
  readonly Context: string;
  readonly Hint: string;
  readonly Status: '-2' | '-1' | '0' | '1' | '2' | '4' | '8' | '9' | '16' | '17' | (string & {});
  readonly StatusText:
    | 'Idle'
    | 'InUse'
    | 'Busy'
    | 'Unavailable'
    | 'Ringing'
    | 'InUse&Ringing'
    | 'Hold'
    | 'InUse&Hold'
    | 'Unknown'
    | (string & {});
}

/** Asterisk 13, 20, 22, res_fax. */
export interface FAXSessionEvent extends EventFields {
  readonly Event: 'FAXSession';
  readonly Privilege?: 'reporting,all' | (string & {});
  readonly SessionNumber: string;
  readonly Operation: 'gateway' | 'V.21' | 'send' | 'receive' | 'none' | (string & {});
  readonly State:
    | 'Uninitialized'
    | 'Initialized'
    | 'Open'
    | 'Active'
    | 'Complete'
    | 'Reserved'
    | 'Inactive'
    | 'Unknown'
    | (string & {});
  readonly ErrorCorrectionMode: 'yes' | 'no' | (string & {});
  readonly DataRate: string;
  readonly ImageResolution: string;
  readonly PageNumber: string;
  readonly FileName: string;
  readonly PagesTransmitted: string;
  readonly PagesReceived: string;
  readonly TotalBadLines: string;
}

/** Asterisk 13, 20, 22, res_fax. */
export interface FAXSessionsCompleteEvent extends EventFields {
  readonly Event: 'FAXSessionsComplete';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Total: string;
}

/** Asterisk 13, 20, 22, res_fax. */
export interface FAXSessionsEntryEvent extends EventFields {
  readonly Event: 'FAXSessionsEntry';
  readonly Privilege?: 'reporting,all' | (string & {});
  readonly Channel: string;
  readonly Technology: string;
  readonly SessionNumber: string;
  readonly SessionType: 'G.711' | 'T.38' | (string & {});
  readonly Operation: 'gateway' | 'V.21' | 'send' | 'receive' | 'none' | (string & {});
  readonly State:
    | 'Uninitialized'
    | 'Initialized'
    | 'Open'
    | 'Active'
    | 'Complete'
    | 'Reserved'
    | 'Inactive'
    | 'Unknown'
    | (string & {});
  readonly Files: string;
}

/** Asterisk 13, 20, 22, res_fax. */
export interface FAXStatsEvent extends EventFields {
  readonly Event: 'FAXStats';
  readonly Privilege?: 'reporting,all' | (string & {});
  readonly CurrentSessions: string;
  readonly ReservedSessions: string;
  readonly TransmitAttempts: string;
  readonly ReceiveAttempts: string;
  readonly CompletedFAXes: string;
  readonly FailedFAXes: string;
}

/** Asterisk 13, 20, 22. */
export interface FAXStatusEvent extends EventFields, ChannelFields {
  readonly Event: 'FAXStatus';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Operation: 'gateway' | 'receive' | 'send' | (string & {});
  readonly Status: string;
  readonly LocalStationID: string;
  readonly FileName?: readonly string[];
}

/** Asterisk 13, 20, 22. */
export interface FailedACLEvent extends EventFields {
  readonly Event: 'FailedACL';
  readonly Privilege?: 'security,all' | (string & {});
  readonly EventTV: string;
  readonly Severity: 'Informational' | 'Error' | (string & {});
  readonly Service: string;
  readonly EventVersion: string;
  readonly AccountID: string;
  readonly SessionID: string;
  readonly LocalAddress: string;
  readonly RemoteAddress: string;
  readonly Module: string;
  readonly ACLName: string;
  readonly SessionTV: string;
}

/** Asterisk 20, 22. */
export interface FlashEvent extends EventFields, ChannelFields {
  readonly Event: 'Flash';
  readonly Privilege?: 'call,all' | (string & {});
}

/** Asterisk 13, 20, 22. */
export interface FullyBootedEvent extends EventFields {
  readonly Event: 'FullyBooted';
  readonly Privilege?: 'system,all' | (string & {});
  readonly Status: string;
  readonly Uptime: string;
  readonly LastReload: string;
}

/** Asterisk 13, 20, 22. */
export interface HangupEvent extends EventFields, ChannelFields {
  readonly Event: 'Hangup';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Cause: string;
  readonly 'Cause-txt': string;
  readonly TechCause: string;
}

/** Asterisk 13, 20, 22. */
export interface HangupHandlerPopEvent extends EventFields, ChannelFields {
  readonly Event: 'HangupHandlerPop';
  readonly Privilege?: 'dialplan,all' | (string & {});
  readonly Handler: string;
}

/** Asterisk 13, 20, 22. */
export interface HangupHandlerPushEvent extends EventFields, ChannelFields {
  readonly Event: 'HangupHandlerPush';
  readonly Privilege?: 'dialplan,all' | (string & {});
  readonly Handler: string;
}

/** Asterisk 13, 20, 22. */
export interface HangupHandlerRunEvent extends EventFields, ChannelFields {
  readonly Event: 'HangupHandlerRun';
  readonly Privilege?: 'dialplan,all' | (string & {});
  readonly Handler: string;
}

/** Asterisk 13, 20, 22. */
export interface HangupRequestEvent extends EventFields, ChannelFields {
  readonly Event: 'HangupRequest';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Cause: string;
}

/** Asterisk 13, 20, 22. */
export interface HoldEvent extends EventFields, ChannelFields {
  readonly Event: 'Hold';
  readonly Privilege?: 'call,all' | (string & {});
  readonly MusicClass: string;
}

/** Asterisk 13, 20, 22, res_pjsip. */
export interface IdentifyDetailEvent extends EventFields {
  readonly Event: 'IdentifyDetail';
  readonly Privilege?: 'command,all' | (string & {});
  readonly ObjectType: string;
  readonly ObjectName: string;
  readonly Endpoint: string;
  readonly SrvLookups: string;
  readonly Match: string;
  readonly MatchHeader: string;
  readonly EndpointName: string;
  readonly MatchRequestUri: string;
}

/** Asterisk 20, 22, res_pjsip_registrar. */
export interface InboundRegistrationDetailEvent extends EventFields {
  readonly Event: 'InboundRegistrationDetail';
  readonly Privilege?: 'command,all' | (string & {});
  readonly ObjectType: string;
  readonly ObjectName: string;
  readonly MinimumExpiration: string;
  readonly DefaultExpiration: string;
  readonly QualifyTimeout: string;
  readonly Qualify2xxOnly: string;
  readonly Mailboxes: string;
  readonly SupportPath: string;
  readonly RemoveUnavailable: string;
  readonly VoicemailExtension: string;
  readonly MaxContacts: string;
  readonly AuthenticateQualify: string;
  readonly MaximumExpiration: string;
  readonly QualifyFrequency: string;
  readonly RemoveExisting: string;
  readonly OutboundProxy: string;
  readonly Contacts: string;
  readonly Contact: string;
}

/** Asterisk 22. */
export interface InboundRegistrationDetailCompleteEvent extends EventFields {
  readonly Event: 'InboundRegistrationDetailComplete';
}

/** Asterisk 20, 22, res_pjsip_pubsub. */
export interface InboundSubscriptionDetailEvent extends EventFields {
  readonly Event: 'InboundSubscriptionDetail';
  readonly Privilege?: 'command,all' | (string & {});
  readonly Role: string;
  readonly Endpoint: string;
  readonly Callid: string;
  readonly State: string;
  readonly Callerid: string;
  readonly SubscriptionType: 'mwi' | 'extension_state' | (string & {});
  readonly Extension: string;
  readonly ExtensionStates:
    | 'Idle'
    | 'InUse'
    | 'Busy'
    | 'Unavailable'
    | 'Ringing'
    | 'InUse&Ringing'
    | 'Hold'
    | 'InUse&Hold'
    | 'Unknown'
    | (string & {});
  readonly Mailboxes: string;
}

/** Asterisk 22. */
export interface InboundSubscriptionDetailCompleteEvent extends EventFields {
  readonly Event: 'InboundSubscriptionDetailComplete';
}

/** Asterisk 13, 20, 22. */
export interface InvalidAccountIDEvent extends EventFields {
  readonly Event: 'InvalidAccountID';
  readonly Privilege?: 'security,all' | (string & {});
  readonly EventTV: string;
  readonly Severity: 'Informational' | 'Error' | (string & {});
  readonly Service: string;
  readonly EventVersion: string;
  readonly AccountID: string;
  readonly SessionID: string;
  readonly LocalAddress: string;
  readonly RemoteAddress: string;
  readonly Module: string;
  readonly SessionTV: string;
}

/** Asterisk 13, 20, 22. */
export interface InvalidPasswordEvent extends EventFields {
  readonly Event: 'InvalidPassword';
  readonly Privilege?: 'security,all' | (string & {});
  readonly EventTV: string;
  readonly Severity: 'Informational' | 'Error' | (string & {});
  readonly Service: string;
  readonly EventVersion: string;
  readonly AccountID: string;
  readonly SessionID: string;
  readonly LocalAddress: string;
  readonly RemoteAddress: string;
  readonly Module: string;
  readonly SessionTV: string;
  readonly Challenge: string;
  readonly ReceivedChallenge: string;
  readonly ReceivedHash: string;
}

/** Asterisk 13, 20, 22. */
export interface InvalidTransportEvent extends EventFields {
  readonly Event: 'InvalidTransport';
  readonly Privilege?: 'security,all' | (string & {});
  readonly EventTV: string;
  readonly Severity: 'Informational' | 'Error' | (string & {});
  readonly Service: string;
  readonly EventVersion: string;
  readonly AccountID: string;
  readonly SessionID: string;
  readonly LocalAddress: string;
  readonly RemoteAddress: string;
  readonly AttemptedTransport: string;
  readonly Module: string;
  readonly SessionTV: string;
}

/** Asterisk 22. */
export interface ListDialplanEvent extends EventFields {
  readonly Event: 'ListDialplan';
  readonly Context: string;
  readonly Extension: string;
  readonly Priority: string;
  readonly Application: string;
  readonly AppData: string;
  readonly Registrar: string;
}

/** Asterisk 20, 22. */
export interface LoadEvent extends EventFields {
  readonly Event: 'Load';
  readonly Privilege?: 'system,all' | (string & {});
  readonly Module: string;
  readonly Status: 'Failure' | 'Success' | 'Decline' | (string & {});
}

/** Asterisk 13, 20, 22. */
export interface LoadAverageLimitEvent extends EventFields {
  readonly Event: 'LoadAverageLimit';
  readonly Privilege?: 'security,all' | (string & {});
  readonly EventTV: string;
  readonly Severity: 'Informational' | 'Error' | (string & {});
  readonly Service: string;
  readonly EventVersion: string;
  readonly AccountID: string;
  readonly SessionID: string;
  readonly LocalAddress: string;
  readonly RemoteAddress: string;
  readonly Module: string;
  readonly SessionTV: string;
}

/** Asterisk 13, 20, 22. */
export interface LocalBridgeEvent extends EventFields, PrefixedChannel<'LocalOne'>, PrefixedChannel<'LocalTwo'> {
  readonly Event: 'LocalBridge';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Context: string;
  readonly Exten: string;
  readonly LocalOptimization: 'Yes' | 'No' | (string & {});
}

/** Asterisk 13, 20, 22. */
export interface LocalOptimizationBeginEvent
  extends EventFields, PrefixedChannel<'LocalOne'>, PrefixedChannel<'LocalTwo'>, PrefixedChannel<'Source'> {
  readonly Event: 'LocalOptimizationBegin';
  readonly Privilege?: 'call,all' | (string & {});
  readonly DestUniqueId: string;
  readonly Id: string;
}

/** Asterisk 13, 20, 22. */
export interface LocalOptimizationEndEvent
  extends EventFields, PrefixedChannel<'LocalOne'>, PrefixedChannel<'LocalTwo'> {
  readonly Event: 'LocalOptimizationEnd';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Success: string;
  readonly Id: string;
}

/** Asterisk 20, 22. */
export interface LogChannelEvent extends EventFields {
  readonly Event: 'LogChannel';
  readonly Privilege?: 'system,all' | (string & {});
  readonly Channel: string;
}

/** Asterisk 13, 20, 22, sig_pri. */
export interface MCIDEvent extends EventFields, ChannelFields {
  readonly Event: 'MCID';
  readonly Privilege?: 'call,all' | (string & {});
  readonly MCallerIDNumValid: string;
  readonly MCallerIDNum: string;
  readonly MCallerIDton: string;
  readonly MCallerIDNumPlan: string;
  readonly MCallerIDNumPres: string;
  readonly MCallerIDNameValid: string;
  readonly MCallerIDName: string;
  readonly MCallerIDNameCharSet: string;
  readonly MCallerIDNamePres: string;
  readonly MCallerIDSubaddr: string;
  readonly MCallerIDSubaddrType: string;
  readonly MCallerIDSubaddrOdd: string;
  readonly MCallerIDPres: string;
  readonly MConnectedIDNumValid: string;
  readonly MConnectedIDNum: string;
  readonly MConnectedIDton: string;
  readonly MConnectedIDNumPlan: string;
  readonly MConnectedIDNumPres: string;
  readonly MConnectedIDNameValid: string;
  readonly MConnectedIDName: string;
  readonly MConnectedIDNameCharSet: string;
  readonly MConnectedIDNamePres: string;
  readonly MConnectedIDSubaddr: string;
  readonly MConnectedIDSubaddrType: string;
  readonly MConnectedIDSubaddrOdd: string;
  readonly MConnectedIDPres: string;
}

/** Asterisk 13, 20, 22, res_mwi_external_ami. */
export interface MWIGetEvent extends EventFields {
  readonly Event: 'MWIGet';
  readonly Privilege?: 'reporting,all' | (string & {});
  readonly Mailbox: string;
  readonly OldMessages: string;
  readonly NewMessages: string;
}

/** Asterisk 13, 20, 22, res_mwi_external_ami. */
export interface MWIGetCompleteEvent extends EventFields {
  readonly Event: 'MWIGetComplete';
  readonly Privilege?: 'reporting,all' | (string & {});
  readonly EventList: string;
  readonly ListItems: string;
}

/** Asterisk 13, 20, 22, app_meetme. */
export interface MeetmeEndEvent extends EventFields {
  readonly Event: 'MeetmeEnd';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Meetme: string;
}

/** Asterisk 13, 20, 22, app_meetme. */
export interface MeetmeJoinEvent extends EventFields, ChannelFields {
  readonly Event: 'MeetmeJoin';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Meetme: string;
  readonly User: string;
}

/** Asterisk 13, 20, 22, app_meetme. */
export interface MeetmeLeaveEvent extends EventFields, ChannelFields {
  readonly Event: 'MeetmeLeave';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Meetme: string;
  readonly User: string;
  readonly Duration: string;
}

/** Asterisk 20, 22, app_meetme. */
export interface MeetmeListEvent extends EventFields {
  readonly Event: 'MeetmeList';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Conference: string;
  readonly UserNumber: string;
  readonly CallerIDNum: string;
  readonly CallerIDName: string;
  readonly ConnectedLineNum: string;
  readonly ConnectedLineName: string;
  readonly Channel: string;
  readonly Admin: string;
  readonly Role: string;
  readonly MarkedUser: string;
  readonly Muted: string;
  readonly Talking: string;
}

/** Asterisk 20, 22, app_meetme. */
export interface MeetmeListRoomsEvent extends EventFields {
  readonly Event: 'MeetmeListRooms';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Conference: string;
  readonly Parties: string;
  readonly Marked: string;
  readonly Activity: string;
  readonly Creation: string;
  readonly Locked: string;
}

/** Asterisk 13, 20, 22, app_meetme. */
export interface MeetmeMuteEvent extends EventFields, ChannelFields {
  readonly Event: 'MeetmeMute';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Meetme: string;
  readonly User: string;
  readonly Duration: string;
  readonly Status: 'on' | 'off' | (string & {});
}

/** Asterisk 13, 20, 22, app_meetme. */
export interface MeetmeTalkRequestEvent extends EventFields, ChannelFields {
  readonly Event: 'MeetmeTalkRequest';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Meetme: string;
  readonly User: string;
  readonly Duration: string;
  readonly Status: 'on' | 'off' | (string & {});
}

/** Asterisk 13, 20, 22, app_meetme. */
export interface MeetmeTalkingEvent extends EventFields, ChannelFields {
  readonly Event: 'MeetmeTalking';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Meetme: string;
  readonly User: string;
  readonly Duration: string;
  readonly Status: 'on' | 'off' | (string & {});
}

/** Asterisk 13, 20, 22. */
export interface MemoryLimitEvent extends EventFields {
  readonly Event: 'MemoryLimit';
  readonly Privilege?: 'security,all' | (string & {});
  readonly EventTV: string;
  readonly Severity: 'Informational' | 'Error' | (string & {});
  readonly Service: string;
  readonly EventVersion: string;
  readonly AccountID: string;
  readonly SessionID: string;
  readonly LocalAddress: string;
  readonly RemoteAddress: string;
  readonly Module: string;
  readonly SessionTV: string;
}

/** Asterisk 20, 22. */
export interface MessageWaitingEvent extends EventFields, ChannelFields {
  readonly Event: 'MessageWaiting';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Mailbox: string;
  readonly Waiting: string;
  readonly New: string;
  readonly Old: string;
}

/** Asterisk 13, 20, 22, app_minivm. */
export interface MiniVoiceMailEvent extends EventFields, ChannelFields {
  readonly Event: 'MiniVoiceMail';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Action: string;
  readonly Mailbox: string;
  readonly Counter: string;
}

/** Asterisk 20, 22, app_mixmonitor. */
export interface MixMonitorMuteEvent extends EventFields, ChannelFields {
  readonly Event: 'MixMonitorMute';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Direction: string;
  readonly State: string;
}

/** Asterisk 20, 22, app_mixmonitor. */
export interface MixMonitorStartEvent extends EventFields, ChannelFields {
  readonly Event: 'MixMonitorStart';
  readonly Privilege?: 'call,all' | (string & {});
}

/** Asterisk 20, 22, app_mixmonitor. */
export interface MixMonitorStopEvent extends EventFields, ChannelFields {
  readonly Event: 'MixMonitorStop';
  readonly Privilege?: 'call,all' | (string & {});
}

/** Asterisk 13, 20. */
export interface MonitorStartEvent extends EventFields, ChannelFields {
  readonly Event: 'MonitorStart';
  readonly Privilege?: 'call,all' | (string & {});
}

/** Asterisk 13, 20. */
export interface MonitorStopEvent extends EventFields, ChannelFields {
  readonly Event: 'MonitorStop';
  readonly Privilege?: 'call,all' | (string & {});
}

/** Asterisk 13, 20, 22. */
export interface MusicOnHoldStartEvent extends EventFields, ChannelFields {
  readonly Event: 'MusicOnHoldStart';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Class: string;
}

/** Asterisk 13, 20, 22. */
export interface MusicOnHoldStopEvent extends EventFields, ChannelFields {
  readonly Event: 'MusicOnHoldStop';
  readonly Privilege?: 'call,all' | (string & {});
}

/** Asterisk 13, 20, 22. */
export interface NewAccountCodeEvent extends EventFields, ChannelFields {
  readonly Event: 'NewAccountCode';
  readonly Privilege?: 'call,all' | (string & {});
  readonly OldAccountCode: string;
}

/** Asterisk 13, 20, 22. */
export interface NewCalleridEvent extends EventFields, ChannelFields {
  readonly Event: 'NewCallerid';
  readonly Privilege?: 'call,all' | (string & {});
  readonly 'CID-CallingPres': string;
}

/** Asterisk 13, 20, 22. */
export interface NewConnectedLineEvent extends EventFields, ChannelFields {
  readonly Event: 'NewConnectedLine';
  readonly Privilege?: 'call,all' | (string & {});
}

/** Asterisk 13, 20, 22. */
export interface NewchannelEvent extends EventFields, ChannelFields {
  readonly Event: 'Newchannel';
  readonly Privilege?: 'call,all' | (string & {});
}

/** Asterisk 13, 20, 22. */
export interface NewextenEvent extends EventFields, ChannelFields {
  readonly Event: 'Newexten';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Extension: string;
  readonly Application: string;
  readonly AppData: string;
}

/** Asterisk 13, 20, 22. */
export interface NewstateEvent extends EventFields, ChannelFields {
  readonly Event: 'Newstate';
  readonly Privilege?: 'call,all' | (string & {});
}

/** Asterisk 13, 20, 22. */
export interface OriginateResponseEvent extends EventFields {
  readonly Event: 'OriginateResponse';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Response: 'Failure' | 'Success' | (string & {});
  readonly Channel: string;
  readonly Context: string;
  readonly Exten: string;
  readonly Application: string;
  readonly Data: string;
  readonly Reason: string;
  readonly Uniqueid: string;
  readonly CallerIDNum: string;
  readonly CallerIDName: string;
}

/** Asterisk 20, 22, res_pjsip_outbound_registration. */
export interface OutboundRegistrationDetailEvent extends EventFields {
  readonly Event: 'OutboundRegistrationDetail';
  readonly Privilege?: 'command,all' | (string & {});
  readonly ObjectType: string;
  readonly ObjectName: string;
  readonly MaxRetries: string;
  readonly ClientUri: string;
  readonly SecurityNegotiation: string;
  readonly AuthRejectionPermanent: string;
  readonly ServerUri: string;
  readonly MaxRandomInitialDelay: string;
  readonly SupportPath: string;
  readonly RetryInterval: string;
  readonly ContactHeaderParams: string;
  readonly Expiration: string;
  readonly Transport: string;
  readonly Line: string;
  readonly ContactUser: string;
  readonly Endpoint: string;
  readonly ForbiddenRetryInterval: string;
  readonly OutboundAuth: string;
  readonly OutboundProxy: string;
  readonly FatalRetryInterval: string;
  readonly SupportOutbound: string;
  readonly Status: 'Registered' | 'Unregistered' | 'Rejected' | (string & {});
  readonly NextReg: string;
  readonly UserAgent: string;
}

/** Asterisk 22. */
export interface OutboundRegistrationDetailCompleteEvent extends EventFields {
  readonly Event: 'OutboundRegistrationDetailComplete';
  readonly Registered: string;
  readonly NotRegistered: string;
}

/** Asterisk 20, 22, res_pjsip_pubsub. */
export interface OutboundSubscriptionDetailEvent extends EventFields {
  readonly Event: 'OutboundSubscriptionDetail';
  readonly Privilege?: 'command,all' | (string & {});
  readonly Role: string;
  readonly Endpoint: string;
  readonly Callid: string;
  readonly State: string;
  readonly Callerid: string;
  readonly SubscriptionType: 'mwi' | 'extension_state' | (string & {});
  readonly Extension: string;
  readonly ExtensionStates:
    | 'Idle'
    | 'InUse'
    | 'Busy'
    | 'Unavailable'
    | 'Ringing'
    | 'InUse&Ringing'
    | 'Hold'
    | 'InUse&Hold'
    | 'Unknown'
    | (string & {});
  readonly Mailboxes: string;
}

/** Asterisk 20, 22, res_pjsip_maintenance. */
export interface PJSIPMaintenanceStatusEvent extends EventFields {
  readonly Event: 'PJSIPMaintenanceStatus';
  readonly Privilege?: 'system,all' | (string & {});
  readonly Endpoint: string;
  readonly Status: 'enabled' | 'disabled' | (string & {});
}

/** Asterisk 13, 20, 22, parking_manager. */
export interface ParkedCallEvent extends EventFields, PrefixedChannel<'Parkee'> {
  readonly Event: 'ParkedCall';
  readonly Privilege?: 'call,all' | (string & {});
  readonly ParkerDialString: string;
  readonly Parkinglot: string;
  readonly ParkingSpace: string;
  readonly ParkingTimeout: string;
  readonly ParkingDuration: string;
}

/** Asterisk 13, 20, 22, parking_manager. */
export interface ParkedCallGiveUpEvent extends EventFields, PrefixedChannel<'Parkee'>, PrefixedChannel<'Parker'> {
  readonly Event: 'ParkedCallGiveUp';
  readonly Privilege?: 'call,all' | (string & {});
  readonly ParkerDialString: string;
  readonly Parkinglot: string;
  readonly ParkingSpace: string;
  readonly ParkingTimeout: string;
  readonly ParkingDuration: string;
}

/** Asterisk 13, 20, 22, parking_manager. */
export interface ParkedCallSwapEvent extends EventFields, PrefixedChannel<'Parkee'>, PrefixedChannel<'Parker'> {
  readonly Event: 'ParkedCallSwap';
  readonly Privilege?: 'call,all' | (string & {});
  readonly ParkerDialString: string;
  readonly Parkinglot: string;
  readonly ParkingSpace: string;
  readonly ParkingTimeout: string;
  readonly ParkingDuration: string;
}

/** Asterisk 13, 20, 22, parking_manager. */
export interface ParkedCallTimeOutEvent extends EventFields, PrefixedChannel<'Parkee'>, PrefixedChannel<'Parker'> {
  readonly Event: 'ParkedCallTimeOut';
  readonly Privilege?: 'call,all' | (string & {});
  readonly ParkerDialString: string;
  readonly Parkinglot: string;
  readonly ParkingSpace: string;
  readonly ParkingTimeout: string;
  readonly ParkingDuration: string;
}

/** Asterisk 13, 20, 22. */
export interface ParkedCallsCompleteEvent extends EventFields {
  readonly Event: 'ParkedCallsComplete';
  readonly Total: string;
}

/** Asterisk 22. */
export interface ParkinglotEvent extends EventFields {
  readonly Event: 'Parkinglot';
  readonly Name: string;
  readonly StartSpace: string;
  readonly StopSpace: string;
  readonly Timeout: string;
}

/** Asterisk 22. */
export interface ParkinglotsCompleteEvent extends EventFields {
  readonly Event: 'ParkinglotsComplete';
}

/** Asterisk 13, 20. */
export interface PeerEntryEvent extends EventFields {
  readonly Event: 'PeerEntry';
  readonly Channeltype: string;
  readonly ObjectName: string;
  readonly ChanObjectType: string;
  readonly IPaddress: string;
  readonly IPport: string;
  readonly Dynamic: string;
  readonly AutoForcerport: string;
  readonly Forcerport: string;
  readonly AutoComedia: string;
  readonly Comedia: string;
  readonly VideoSupport: string;
  readonly TextSupport: string;
  readonly ACL: string;
  readonly Status: string;
  readonly RealtimeDevice: string;
  readonly Description: string;
  readonly Accountcode: string;
}

/** Asterisk 13, 20, 22. */
export interface PeerStatusEvent extends EventFields {
  readonly Event: 'PeerStatus';
  readonly Privilege?: 'system,all' | (string & {});
  readonly ChannelType: string;
  readonly Peer: string;
  readonly PeerStatus: 'Unknown' | 'Registered' | 'Unregistered' | 'Rejected' | 'Lagged' | (string & {});
  readonly Cause: string;
  readonly Address: string;
  readonly Port: string;
  readonly Time: string;
}

/** Asterisk 13, 20. */
export interface PeerlistCompleteEvent extends EventFields {
  readonly Event: 'PeerlistComplete';
}

/** Asterisk 13, 20, 22. */
export interface PickupEvent extends EventFields, ChannelFields, PrefixedChannel<'Target'> {
  readonly Event: 'Pickup';
  readonly Privilege?: 'call,all' | (string & {});
}

/** Asterisk 13, 20, 22. */
export interface PresenceStateChangeEvent extends EventFields {
  readonly Event: 'PresenceStateChange';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Presentity: string;
  readonly Status: string;
  readonly Subtype: string;
  readonly Message: string;
}

/** Asterisk 13, 20, 22, res_manager_presencestate. */
export interface PresenceStateListCompleteEvent extends EventFields {
  readonly Event: 'PresenceStateListComplete';
  readonly Privilege?: 'command,all' | (string & {});
  readonly EventList: string;
  readonly ListItems: string;
}

/** Asterisk 13, 20, 22. */
export interface PresenceStatusEvent extends EventFields {
  readonly Event: 'PresenceStatus';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Exten: string;
  readonly Context: string;
  readonly Hint: string;
  readonly Status: string;
  readonly Subtype: string;
  readonly Message: string;
}

/** Asterisk 13, 20, 22, app_queue. */
export interface QueueCallerAbandonEvent extends EventFields, ChannelFields {
  readonly Event: 'QueueCallerAbandon';
  readonly Privilege?: 'agent,all' | (string & {});
  readonly Queue: string;
  readonly Position: string;
  readonly OriginalPosition: string;
  readonly HoldTime: string;
}

/** Asterisk 13, 20, 22, app_queue. */
export interface QueueCallerJoinEvent extends EventFields, ChannelFields {
  readonly Event: 'QueueCallerJoin';
  readonly Privilege?: 'agent,all' | (string & {});
  readonly Queue: string;
  readonly Position: string;
  readonly Count: string;
}

/** Asterisk 13, 20, 22, app_queue. */
export interface QueueCallerLeaveEvent extends EventFields, ChannelFields {
  readonly Event: 'QueueCallerLeave';
  readonly Privilege?: 'agent,all' | (string & {});
  readonly Queue: string;
  readonly Count: string;
  readonly Position: string;
}

/** Asterisk 20, 22, app_queue. */
export interface QueueEntryEvent extends EventFields {
  readonly Event: 'QueueEntry';
  readonly Privilege?: 'agent,all' | (string & {});
  readonly Queue: string;
  readonly Position: string;
  readonly Channel: string;
  readonly Uniqueid: string;
  readonly CallerIDNum: string;
  readonly CallerIDName: string;
  readonly ConnectedLineNum: string;
  readonly ConnectedLineName: string;
  readonly Wait: string;
  readonly Priority: string;
}

/** Asterisk 13, 20, 22. */
export interface QueueMemberEvent extends EventFields {
  readonly Event: 'QueueMember';
  readonly Queue: string;
  readonly Name: string;
  readonly Location: string;
  readonly StateInterface: string;
  readonly Membership: string;
  readonly Penalty: string;
  readonly CallsTaken: string;
  readonly LastCall: string;
  readonly InCall: string;
  readonly Status: string;
  readonly Paused: string;
  readonly PausedReason: string;
  readonly LastPause: string;
  readonly LoginTime: string;
  readonly Wrapuptime: string;
}

/** Asterisk 13, 20, 22, app_queue. */
export interface QueueMemberAddedEvent extends EventFields {
  readonly Event: 'QueueMemberAdded';
  readonly Privilege?: 'agent,all' | (string & {});
  readonly Queue: string;
  readonly MemberName: string;
  readonly Interface: string;
  readonly StateInterface: string;
  readonly Membership: 'dynamic' | 'realtime' | 'static' | (string & {});
  readonly Penalty: string;
  readonly CallsTaken: string;
  readonly LastCall: string;
  readonly InCall: '0' | '1' | (string & {});
  readonly Status: '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | (string & {});
  readonly Paused: '0' | '1' | (string & {});
  readonly PausedReason: string;
  readonly Ringinuse: '0' | '1' | (string & {});
  readonly LastPause: string;
  readonly LoginTime: string;
  readonly Wrapuptime: string;
}

/** Asterisk 13, 20, 22, app_queue. */
export interface QueueMemberPauseEvent extends EventFields {
  readonly Event: 'QueueMemberPause';
  readonly Privilege?: 'agent,all' | (string & {});
  readonly Queue: string;
  readonly MemberName: string;
  readonly Interface: string;
  readonly StateInterface: string;
  readonly Membership: 'dynamic' | 'realtime' | 'static' | (string & {});
  readonly Penalty: string;
  readonly CallsTaken: string;
  readonly LastCall: string;
  readonly InCall: '0' | '1' | (string & {});
  readonly Status: '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | (string & {});
  readonly Paused: '0' | '1' | (string & {});
  readonly PausedReason: string;
  readonly Ringinuse: '0' | '1' | (string & {});
  readonly Reason: string;
  readonly LastPause: string;
  readonly LoginTime: string;
  readonly Wrapuptime: string;
}

/** Asterisk 13, 20, 22, app_queue. */
export interface QueueMemberPenaltyEvent extends EventFields {
  readonly Event: 'QueueMemberPenalty';
  readonly Privilege?: 'agent,all' | (string & {});
  readonly Queue: string;
  readonly MemberName: string;
  readonly Interface: string;
  readonly StateInterface: string;
  readonly Membership: 'dynamic' | 'realtime' | 'static' | (string & {});
  readonly Penalty: string;
  readonly CallsTaken: string;
  readonly LastCall: string;
  readonly InCall: '0' | '1' | (string & {});
  readonly Status: '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | (string & {});
  readonly Paused: '0' | '1' | (string & {});
  readonly PausedReason: string;
  readonly Ringinuse: '0' | '1' | (string & {});
  readonly LastPause: string;
  readonly LoginTime: string;
  readonly Wrapuptime: string;
}

/** Asterisk 13, 20, 22, app_queue. */
export interface QueueMemberRemovedEvent extends EventFields {
  readonly Event: 'QueueMemberRemoved';
  readonly Privilege?: 'agent,all' | (string & {});
  readonly Queue: string;
  readonly MemberName: string;
  readonly Interface: string;
  readonly StateInterface: string;
  readonly Membership: 'dynamic' | 'realtime' | 'static' | (string & {});
  readonly Penalty: string;
  readonly CallsTaken: string;
  readonly LastCall: string;
  readonly InCall: '0' | '1' | (string & {});
  readonly Status: '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | (string & {});
  readonly Paused: '0' | '1' | (string & {});
  readonly PausedReason: string;
  readonly Ringinuse: '0' | '1' | (string & {});
  readonly LastPause: string;
  readonly LoginTime: string;
  readonly Wrapuptime: string;
}

/** Asterisk 13, 20, 22, app_queue. */
export interface QueueMemberRinginuseEvent extends EventFields {
  readonly Event: 'QueueMemberRinginuse';
  readonly Privilege?: 'agent,all' | (string & {});
  readonly Queue: string;
  readonly MemberName: string;
  readonly Interface: string;
  readonly StateInterface: string;
  readonly Membership: 'dynamic' | 'realtime' | 'static' | (string & {});
  readonly Penalty: string;
  readonly CallsTaken: string;
  readonly LastCall: string;
  readonly InCall: '0' | '1' | (string & {});
  readonly Status: '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | (string & {});
  readonly Paused: '0' | '1' | (string & {});
  readonly PausedReason: string;
  readonly Ringinuse: '0' | '1' | (string & {});
  readonly LastPause: string;
  readonly LoginTime: string;
  readonly Wrapuptime: string;
}

/** Asterisk 13, 20, 22, app_queue. */
export interface QueueMemberStatusEvent extends EventFields {
  readonly Event: 'QueueMemberStatus';
  readonly Privilege?: 'agent,all' | (string & {});
  readonly Queue: string;
  readonly MemberName: string;
  readonly Interface: string;
  readonly StateInterface: string;
  readonly Membership: 'dynamic' | 'realtime' | 'static' | (string & {});
  readonly Penalty: string;
  readonly CallsTaken: string;
  readonly LastCall: string;
  readonly InCall: '0' | '1' | (string & {});
  readonly Status: '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | (string & {});
  readonly Paused: '0' | '1' | (string & {});
  readonly PausedReason: string;
  readonly Ringinuse: '0' | '1' | (string & {});
  readonly LastPause: string;
  readonly LoginTime: string;
  readonly Wrapuptime: string;
}

/** Asterisk 13, 20, 22, app_queue. */
export interface QueueParamsEvent extends EventFields {
  readonly Event: 'QueueParams';
  readonly Privilege?: 'agent,all' | (string & {});
  readonly Queue: string;
  readonly Max: string;
  readonly Strategy: string;
  readonly Calls: string;
  readonly Holdtime: string;
  readonly TalkTime: string;
  readonly Completed: string;
  readonly Abandoned: string;
  readonly ServiceLevel: string;
  readonly ServicelevelPerf: string;
  readonly Weight: string;
  readonly ServiceLevelPerf: string;
  readonly ServiceLevelPerf2: string;
  readonly ServicelevelPerf2: string;
}

/** Asterisk 13, 20, 22. */
export interface QueueStatusCompleteEvent extends EventFields {
  readonly Event: 'QueueStatusComplete';
}

/** Asterisk 13, 20, 22. */
export interface QueueSummaryEvent extends EventFields {
  readonly Event: 'QueueSummary';
  readonly Queue: string;
  readonly LoggedIn: string;
  readonly Available: string;
  readonly Callers: string;
  readonly HoldTime: string;
  readonly TalkTime: string;
  readonly LongestHoldTime: string;
}

/** Asterisk 13, 20, 22. */
export interface QueueSummaryCompleteEvent extends EventFields {
  readonly Event: 'QueueSummaryComplete';
}

/** Asterisk 13, 20, 22. */
export interface RTCPReceivedEvent extends EventFields, ChannelFields {
  readonly Event: 'RTCPReceived';
  readonly Privilege?: 'reporting,all' | (string & {});
  readonly SSRC: string;
  readonly PT: '200(SR)' | '201(RR)' | (string & {});
  readonly From: string;
  readonly RTT: string;
  readonly ReportCount: string;
  readonly SentNTP: string;
  readonly SentRTP: string;
  readonly SentPackets: string;
  readonly SentOctets: string;
}

/** Asterisk 13, 20, 22. */
export interface RTCPSentEvent extends EventFields, ChannelFields {
  readonly Event: 'RTCPSent';
  readonly Privilege?: 'reporting,all' | (string & {});
  readonly SSRC: string;
  readonly PT: '200(SR)' | '201(RR)' | (string & {});
  readonly To: string;
  readonly ReportCount: string;
  readonly SentNTP: string;
  readonly SentRTP: string;
  readonly SentPackets: string;
  readonly SentOctets: string;
  readonly ReportXSourceSSRC: string;
  readonly ReportXFractionLost: string;
  readonly ReportXCumulativeLost: string;
  readonly ReportXHighestSequence: string;
  readonly ReportXSequenceNumberCycles: string;
  readonly ReportXIAJitter: string;
  readonly ReportXLSR: string;
  readonly ReportXDLSR: string;
}

/** Asterisk 13, 20, 22. */
export interface ReceiveFAXEvent extends EventFields, ChannelFields {
  readonly Event: 'ReceiveFAX';
  readonly Privilege?: 'call,all' | (string & {});
  readonly LocalStationID: string;
  readonly RemoteStationID: string;
  readonly PagesTransferred: string;
  readonly Resolution: string;
  readonly TransferRate: string;
  readonly FileName?: readonly string[];
}

/** Asterisk 13, 20. */
export interface RegistrationsCompleteEvent extends EventFields {
  readonly Event: 'RegistrationsComplete';
}

/** Asterisk 13, 20, 22. */
export interface RegistryEvent extends EventFields {
  readonly Event: 'Registry';
  readonly Privilege?: 'system,all' | (string & {});
  readonly ChannelType: string;
  readonly Username: string;
  readonly Domain: string;
  readonly Status: 'Registered' | 'Unregistered' | 'Rejected' | 'Failed' | (string & {});
  readonly Cause: string;
}

/** Asterisk 13, 20. */
export interface RegistryEntryEvent extends EventFields {
  readonly Event: 'RegistryEntry';
  readonly Host: string;
  readonly Port: string;
  readonly Username: string;
  readonly Domain: string;
  readonly DomainPort: string;
  readonly Refresh: string;
  readonly State: string;
  readonly RegistrationTime: string;
}

/** Asterisk 13, 20, 22. */
export interface ReloadEvent extends EventFields {
  readonly Event: 'Reload';
  readonly Privilege?: 'system,all' | (string & {});
  readonly Module: string;
  readonly Status: '0' | '1' | '2' | '3' | '4' | '5' | '6' | (string & {});
}

/** Asterisk 20, 22. */
export interface RenameEvent extends EventFields {
  readonly Event: 'Rename';
  readonly Privilege?: 'call,all' | (string & {});
}

/** Asterisk 13, 20, 22. */
export interface RequestBadFormatEvent extends EventFields {
  readonly Event: 'RequestBadFormat';
  readonly Privilege?: 'security,all' | (string & {});
  readonly EventTV: string;
  readonly Severity: 'Informational' | 'Error' | (string & {});
  readonly Service: string;
  readonly EventVersion: string;
  readonly AccountID: string;
  readonly SessionID: string;
  readonly LocalAddress: string;
  readonly RemoteAddress: string;
  readonly RequestType: string;
  readonly Module: string;
  readonly SessionTV: string;
  readonly RequestParams: string;
}

/** Asterisk 13, 20, 22. */
export interface RequestNotAllowedEvent extends EventFields {
  readonly Event: 'RequestNotAllowed';
  readonly Privilege?: 'security,all' | (string & {});
  readonly EventTV: string;
  readonly Severity: 'Informational' | 'Error' | (string & {});
  readonly Service: string;
  readonly EventVersion: string;
  readonly AccountID: string;
  readonly SessionID: string;
  readonly LocalAddress: string;
  readonly RemoteAddress: string;
  readonly RequestType: string;
  readonly Module: string;
  readonly SessionTV: string;
  readonly RequestParams: string;
}

/** Asterisk 13, 20, 22. */
export interface RequestNotSupportedEvent extends EventFields {
  readonly Event: 'RequestNotSupported';
  readonly Privilege?: 'security,all' | (string & {});
  readonly EventTV: string;
  readonly Severity: 'Informational' | 'Error' | (string & {});
  readonly Service: string;
  readonly EventVersion: string;
  readonly AccountID: string;
  readonly SessionID: string;
  readonly LocalAddress: string;
  readonly RemoteAddress: string;
  readonly RequestType: string;
  readonly Module: string;
  readonly SessionTV: string;
}

/** Asterisk 20, 22, res_pjsip_pubsub. */
export interface ResourceListDetailEvent extends EventFields {
  readonly Event: 'ResourceListDetail';
  readonly Privilege?: 'command,all' | (string & {});
  readonly ObjectType: string;
  readonly ObjectName: string;
  readonly FullState: string;
  readonly ListItem: string;
  readonly NotificationBatchInterval: string;
  readonly ResourceDisplayName: string;
}

/** Asterisk 13, 20, chan_sip. */
export interface SIPQualifyPeerDoneEvent extends EventFields {
  readonly Event: 'SIPQualifyPeerDone';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Peer: string;
}

/** Asterisk 13, 20. */
export interface SIPpeerstatusCompleteEvent extends EventFields {
  readonly Event: 'SIPpeerstatusComplete';
}

/** Asterisk 13, 20, 22. */
export interface SendFAXEvent extends EventFields, ChannelFields {
  readonly Event: 'SendFAX';
  readonly Privilege?: 'call,all' | (string & {});
  readonly LocalStationID: string;
  readonly RemoteStationID: string;
  readonly PagesTransferred: string;
  readonly Resolution: string;
  readonly TransferRate: string;
  readonly FileName?: readonly string[];
}

/** Asterisk 13, 20, 22. */
export interface SessionLimitEvent extends EventFields {
  readonly Event: 'SessionLimit';
  readonly Privilege?: 'security,all' | (string & {});
  readonly EventTV: string;
  readonly Severity: 'Informational' | 'Error' | (string & {});
  readonly Service: string;
  readonly EventVersion: string;
  readonly AccountID: string;
  readonly SessionID: string;
  readonly LocalAddress: string;
  readonly RemoteAddress: string;
  readonly Module: string;
  readonly SessionTV: string;
}

/** Asterisk 13, 20, chan_sip. */
export interface SessionTimeoutEvent extends EventFields, ChannelFields {
  readonly Event: 'SessionTimeout';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Source: 'RTPTimeout' | 'SIPSessionTimer' | (string & {});
}

/** Asterisk 22. */
export interface ShowDialPlanCompleteEvent extends EventFields {
  readonly Event: 'ShowDialPlanComplete';
  readonly ListExtensions: string;
  readonly ListPriorities: string;
  readonly ListContexts: string;
}

/** Asterisk 13, 20, 22. */
export interface ShutdownEvent extends EventFields {
  readonly Event: 'Shutdown';
  readonly Privilege?: 'system,all' | (string & {});
  readonly Shutdown: 'Uncleanly' | 'Cleanly' | (string & {});
  readonly Restart: 'True' | 'False' | (string & {});
}

/** Asterisk 13, 20, 22. */
export interface SoftHangupRequestEvent extends EventFields, ChannelFields {
  readonly Event: 'SoftHangupRequest';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Cause: string;
}

/** Asterisk 13, 20, 22, chan_dahdi. */
export interface SpanAlarmEvent extends EventFields {
  readonly Event: 'SpanAlarm';
  readonly Privilege?: 'system,all' | (string & {});
  readonly Span: string;
  readonly Alarm: string;
}

/** Asterisk 13, 20, 22, chan_dahdi. */
export interface SpanAlarmClearEvent extends EventFields {
  readonly Event: 'SpanAlarmClear';
  readonly Privilege?: 'system,all' | (string & {});
  readonly Span: string;
}

/** Asterisk 13, 20, 22. */
export interface StatusEvent extends EventFields, ChannelFields {
  readonly Event: 'Status';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Type: string;
  readonly DNID: string;
  readonly EffectiveConnectedLineNum: string;
  readonly EffectiveConnectedLineName: string;
  readonly TimeToHangup: string;
  readonly BridgeID: string;
  readonly Application: string;
  readonly Data: string;
  readonly Nativeformats: string;
  readonly Readformat: string;
  readonly Readtrans: string;
  readonly Writeformat: string;
  readonly Writetrans: string;
  readonly Callgroup: string;
  readonly Pickupgroup: string;
  readonly Seconds: string;
  readonly Accountcode: string;
  readonly Variable: string;
}

/** Asterisk 13, 20, 22. */
export interface StatusCompleteEvent extends EventFields {
  readonly Event: 'StatusComplete';
  readonly Privilege?: 'call,all' | (string & {});
  readonly Items: string;
}

/** Asterisk 13, 20, 22. */
export interface SuccessfulAuthEvent extends EventFields {
  readonly Event: 'SuccessfulAuth';
  readonly Privilege?: 'security,all' | (string & {});
  readonly EventTV: string;
  readonly Severity: 'Informational' | 'Error' | (string & {});
  readonly Service: string;
  readonly EventVersion: string;
  readonly AccountID: string;
  readonly SessionID: string;
  readonly LocalAddress: string;
  readonly RemoteAddress: string;
  readonly UsingPassword: string;
  readonly Module: string;
  readonly SessionTV: string;
}

/** Asterisk 13, 20, 22, res_pjsip. */
export interface TransportDetailEvent extends EventFields {
  readonly Event: 'TransportDetail';
  readonly Privilege?: 'command,all' | (string & {});
  readonly ObjectType: string;
  readonly ObjectName: string;
  readonly Protocol: string;
  readonly Bind: string;
  readonly AsycOperations: string;
  readonly CaListFile: string;
  readonly CaListPath: string;
  readonly CertFile: string;
  readonly PrivKeyFile: string;
  readonly Password: string;
  readonly ExternalSignalingAddress: string;
  readonly ExternalSignalingPort: string;
  readonly ExternalMediaAddress: string;
  readonly Domain: string;
  readonly VerifyServer: string;
  readonly VerifyClient: string;
  readonly RequireClientCert: string;
  readonly Method: string;
  readonly Cipher: string;
  readonly LocalNet: string;
  readonly Tos: string;
  readonly Cos: string;
  readonly WebsocketWriteTimeout: string;
  readonly EndpointName: string;
  readonly AllowReload: string;
  readonly AllowWildcardCerts: string;
  readonly SymmetricTransport: string;
  readonly TcpKeepaliveEnable: string;
  readonly TcpKeepaliveIdleTime: string;
  readonly TcpKeepaliveIntervalTime: string;
  readonly TcpKeepaliveProbeCount: string;
}

/** Asterisk 13, 20, 22, parking_manager. */
export interface UnParkedCallEvent
  extends EventFields, PrefixedChannel<'Parkee'>, PrefixedChannel<'Parker'>, PrefixedChannel<'Retriever'> {
  readonly Event: 'UnParkedCall';
  readonly Privilege?: 'call,all' | (string & {});
  readonly ParkerDialString: string;
  readonly Parkinglot: string;
  readonly ParkingSpace: string;
  readonly ParkingTimeout: string;
  readonly ParkingDuration: string;
}

/** Asterisk 13, 20, 22. */
export interface UnexpectedAddressEvent extends EventFields {
  readonly Event: 'UnexpectedAddress';
  readonly Privilege?: 'security,all' | (string & {});
  readonly EventTV: string;
  readonly Severity: 'Informational' | 'Error' | (string & {});
  readonly Service: string;
  readonly EventVersion: string;
  readonly AccountID: string;
  readonly SessionID: string;
  readonly LocalAddress: string;
  readonly RemoteAddress: string;
  readonly ExpectedAddress: string;
  readonly Module: string;
  readonly SessionTV: string;
}

/** Asterisk 13, 20, 22. */
export interface UnholdEvent extends EventFields, ChannelFields {
  readonly Event: 'Unhold';
  readonly Privilege?: 'call,all' | (string & {});
}

/** Asterisk 20, 22. */
export interface UnloadEvent extends EventFields {
  readonly Event: 'Unload';
  readonly Privilege?: 'system,all' | (string & {});
  readonly Module: string;
  readonly Status: 'Success' | (string & {});
}

/** Asterisk 13, 20, 22. */
export interface UserEventEvent extends EventFields, ChannelFields {
  readonly Event: 'UserEvent';
  readonly Privilege?: 'user,all' | (string & {});
  readonly UserEvent: string;
}

/** Asterisk 13, 20, 22, app_stack. */
export interface VarSetEvent extends EventFields, ChannelFields {
  readonly Event: 'VarSet';
  readonly Privilege?: 'dialplan,all' | (string & {});
  readonly Variable: string;
  readonly Value: string;
}

/** Asterisk 20, 22, app_voicemail_imap. */
export interface VoicemailPasswordChangeEvent extends EventFields {
  readonly Event: 'VoicemailPasswordChange';
  readonly Privilege?: 'user,all' | (string & {});
  readonly Context: string;
  readonly Mailbox: string;
  readonly NewPassword: string;
}

/** Asterisk 22. */
export interface VoicemailUserDetailEvent extends EventFields {
  readonly Event: 'VoicemailUserDetail';
  readonly VMContext: string;
  readonly VoiceMailbox: string;
  readonly Fullname: string;
  readonly Email: string;
  readonly Pager: string;
  readonly ServerEmail: string;
  readonly FromString: string;
  readonly MailCommand: string;
  readonly Language: string;
  readonly TimeZone: string;
  readonly Callback: string;
  readonly Dialout: string;
  readonly UniqueID: string;
  readonly ExitContext: string;
  readonly SayDurationMinimum: string;
  readonly SayEnvelope: string;
  readonly SayCID: string;
  readonly AttachMessage: string;
  readonly AttachmentFormat: string;
  readonly DeleteMessage: string;
  readonly VolumeGain: string;
  readonly CanReview: string;
  readonly CanMarkUrgent: string;
  readonly CallOperator: string;
  readonly MaxMessageCount: string;
  readonly MaxMessageLength: string;
  readonly NewMessageCount: string;
  readonly OldMessageCount: string;
}

/** Asterisk 22. */
export interface VoicemailUserDetailCompleteEvent extends EventFields {
  readonly Event: 'VoicemailUserDetailComplete';
}

/** Asterisk 13, 20, 22. */
export interface VoicemailUserEntryEvent extends EventFields {
  readonly Event: 'VoicemailUserEntry';
  readonly VMContext: string;
  readonly VoiceMailbox: string;
  readonly Fullname: string;
  readonly Email: string;
  readonly Pager: string;
  readonly ServerEmail: string;
  readonly FromString: string;
  readonly MailCommand: string;
  readonly Language: string;
  readonly TimeZone: string;
  readonly Callback: string;
  readonly Dialout: string;
  readonly UniqueID: string;
  readonly ExitContext: string;
  readonly SayDurationMinimum: string;
  readonly SayEnvelope: string;
  readonly SayCID: string;
  readonly AttachMessage: string;
  readonly AttachmentFormat: string;
  readonly DeleteMessage: string;
  readonly VolumeGain: string;
  readonly CanReview: string;
  readonly CallOperator: string;
  readonly MaxMessageCount: string;
  readonly MaxMessageLength: string;
  readonly NewMessageCount: string;
  readonly OldMessageCount: string;
  readonly CanMarkUrgent: string;
}

/** Asterisk 13, 20, 22. */
export interface VoicemailUserEntryCompleteEvent extends EventFields {
  readonly Event: 'VoicemailUserEntryComplete';
}

/** Asterisk 22. */
export interface WaitEventCompleteEvent extends EventFields {
  readonly Event: 'WaitEventComplete';
}

/** Asterisk 20, 22. */
export interface WinkEvent extends EventFields, ChannelFields {
  readonly Event: 'Wink';
  readonly Privilege?: 'call,all' | (string & {});
}

/** Every known event by its name. */
export interface EventMap {
  AGIExecEnd: AGIExecEndEvent;
  AGIExecStart: AGIExecStartEvent;
  'AOC-D': AOCDEvent;
  'AOC-E': AOCEEvent;
  'AOC-S': AOCSEvent;
  AgentCalled: AgentCalledEvent;
  AgentComplete: AgentCompleteEvent;
  AgentConnect: AgentConnectEvent;
  AgentDump: AgentDumpEvent;
  AgentLogin: AgentLoginEvent;
  AgentLogoff: AgentLogoffEvent;
  AgentRingNoAnswer: AgentRingNoAnswerEvent;
  Agents: AgentsEvent;
  AgentsComplete: AgentsCompleteEvent;
  Alarm: AlarmEvent;
  AlarmClear: AlarmClearEvent;
  AorDetail: AorDetailEvent;
  AorList: AorListEvent;
  AorListComplete: AorListCompleteEvent;
  AsyncAGIEnd: AsyncAGIEndEvent;
  AsyncAGIExec: AsyncAGIExecEvent;
  AsyncAGIStart: AsyncAGIStartEvent;
  AttendedTransfer: AttendedTransferEvent;
  AuthDetail: AuthDetailEvent;
  AuthList: AuthListEvent;
  AuthListComplete: AuthListCompleteEvent;
  AuthMethodNotAllowed: AuthMethodNotAllowedEvent;
  BlindTransfer: BlindTransferEvent;
  BridgeCreate: BridgeCreateEvent;
  BridgeDestroy: BridgeDestroyEvent;
  BridgeEnter: BridgeEnterEvent;
  BridgeInfoChannel: BridgeInfoChannelEvent;
  BridgeInfoComplete: BridgeInfoCompleteEvent;
  BridgeLeave: BridgeLeaveEvent;
  BridgeListComplete: BridgeListCompleteEvent;
  BridgeListItem: BridgeListItemEvent;
  BridgeMerge: BridgeMergeEvent;
  BridgeTechnologyListComplete: BridgeTechnologyListCompleteEvent;
  BridgeTechnologyListItem: BridgeTechnologyListItemEvent;
  BridgeVideoSourceUpdate: BridgeVideoSourceUpdateEvent;
  CEL: CELEvent;
  Cdr: CdrEvent;
  ChallengeResponseFailed: ChallengeResponseFailedEvent;
  ChallengeSent: ChallengeSentEvent;
  ChanSpyStart: ChanSpyStartEvent;
  ChanSpyStop: ChanSpyStopEvent;
  ChannelHungup: ChannelHungupEvent;
  ChannelTalkingStart: ChannelTalkingStartEvent;
  ChannelTalkingStop: ChannelTalkingStopEvent;
  ChannelsHungupListComplete: ChannelsHungupListCompleteEvent;
  ConfbridgeEnd: ConfbridgeEndEvent;
  ConfbridgeJoin: ConfbridgeJoinEvent;
  ConfbridgeLeave: ConfbridgeLeaveEvent;
  ConfbridgeList: ConfbridgeListEvent;
  ConfbridgeListComplete: ConfbridgeListCompleteEvent;
  ConfbridgeListRooms: ConfbridgeListRoomsEvent;
  ConfbridgeListRoomsComplete: ConfbridgeListRoomsCompleteEvent;
  ConfbridgeMute: ConfbridgeMuteEvent;
  ConfbridgeRecord: ConfbridgeRecordEvent;
  ConfbridgeStart: ConfbridgeStartEvent;
  ConfbridgeStopRecord: ConfbridgeStopRecordEvent;
  ConfbridgeTalking: ConfbridgeTalkingEvent;
  ConfbridgeUnmute: ConfbridgeUnmuteEvent;
  ContactList: ContactListEvent;
  ContactListComplete: ContactListCompleteEvent;
  ContactStatus: ContactStatusEvent;
  ContactStatusDetail: ContactStatusDetailEvent;
  ContactStatusDetailComplete: ContactStatusDetailCompleteEvent;
  CoreShowChannel: CoreShowChannelEvent;
  CoreShowChannelMapComplete: CoreShowChannelMapCompleteEvent;
  CoreShowChannelsComplete: CoreShowChannelsCompleteEvent;
  DAHDIChannel: DAHDIChannelEvent;
  DBGetComplete: DBGetCompleteEvent;
  DBGetResponse: DBGetResponseEvent;
  DBGetTreeComplete: DBGetTreeCompleteEvent;
  DBGetTreeResponse: DBGetTreeResponseEvent;
  DNDState: DNDStateEvent;
  DTMFBegin: DTMFBeginEvent;
  DTMFEnd: DTMFEndEvent;
  DeadlockStart: DeadlockStartEvent;
  DeviceStateChange: DeviceStateChangeEvent;
  DeviceStateListComplete: DeviceStateListCompleteEvent;
  DialBegin: DialBeginEvent;
  DialEnd: DialEndEvent;
  DialState: DialStateEvent;
  EndpointDetail: EndpointDetailEvent;
  EndpointDetailComplete: EndpointDetailCompleteEvent;
  EndpointList: EndpointListEvent;
  EndpointListComplete: EndpointListCompleteEvent;
  ExtensionStateListComplete: ExtensionStateListCompleteEvent;
  ExtensionStatus: ExtensionStatusEvent;
  FAXSession: FAXSessionEvent;
  FAXSessionsComplete: FAXSessionsCompleteEvent;
  FAXSessionsEntry: FAXSessionsEntryEvent;
  FAXStats: FAXStatsEvent;
  FAXStatus: FAXStatusEvent;
  FailedACL: FailedACLEvent;
  Flash: FlashEvent;
  FullyBooted: FullyBootedEvent;
  Hangup: HangupEvent;
  HangupHandlerPop: HangupHandlerPopEvent;
  HangupHandlerPush: HangupHandlerPushEvent;
  HangupHandlerRun: HangupHandlerRunEvent;
  HangupRequest: HangupRequestEvent;
  Hold: HoldEvent;
  IdentifyDetail: IdentifyDetailEvent;
  InboundRegistrationDetail: InboundRegistrationDetailEvent;
  InboundRegistrationDetailComplete: InboundRegistrationDetailCompleteEvent;
  InboundSubscriptionDetail: InboundSubscriptionDetailEvent;
  InboundSubscriptionDetailComplete: InboundSubscriptionDetailCompleteEvent;
  InvalidAccountID: InvalidAccountIDEvent;
  InvalidPassword: InvalidPasswordEvent;
  InvalidTransport: InvalidTransportEvent;
  ListDialplan: ListDialplanEvent;
  Load: LoadEvent;
  LoadAverageLimit: LoadAverageLimitEvent;
  LocalBridge: LocalBridgeEvent;
  LocalOptimizationBegin: LocalOptimizationBeginEvent;
  LocalOptimizationEnd: LocalOptimizationEndEvent;
  LogChannel: LogChannelEvent;
  MCID: MCIDEvent;
  MWIGet: MWIGetEvent;
  MWIGetComplete: MWIGetCompleteEvent;
  MeetmeEnd: MeetmeEndEvent;
  MeetmeJoin: MeetmeJoinEvent;
  MeetmeLeave: MeetmeLeaveEvent;
  MeetmeList: MeetmeListEvent;
  MeetmeListRooms: MeetmeListRoomsEvent;
  MeetmeMute: MeetmeMuteEvent;
  MeetmeTalkRequest: MeetmeTalkRequestEvent;
  MeetmeTalking: MeetmeTalkingEvent;
  MemoryLimit: MemoryLimitEvent;
  MessageWaiting: MessageWaitingEvent;
  MiniVoiceMail: MiniVoiceMailEvent;
  MixMonitorMute: MixMonitorMuteEvent;
  MixMonitorStart: MixMonitorStartEvent;
  MixMonitorStop: MixMonitorStopEvent;
  MonitorStart: MonitorStartEvent;
  MonitorStop: MonitorStopEvent;
  MusicOnHoldStart: MusicOnHoldStartEvent;
  MusicOnHoldStop: MusicOnHoldStopEvent;
  NewAccountCode: NewAccountCodeEvent;
  NewCallerid: NewCalleridEvent;
  NewConnectedLine: NewConnectedLineEvent;
  Newchannel: NewchannelEvent;
  Newexten: NewextenEvent;
  Newstate: NewstateEvent;
  OriginateResponse: OriginateResponseEvent;
  OutboundRegistrationDetail: OutboundRegistrationDetailEvent;
  OutboundRegistrationDetailComplete: OutboundRegistrationDetailCompleteEvent;
  OutboundSubscriptionDetail: OutboundSubscriptionDetailEvent;
  PJSIPMaintenanceStatus: PJSIPMaintenanceStatusEvent;
  ParkedCall: ParkedCallEvent;
  ParkedCallGiveUp: ParkedCallGiveUpEvent;
  ParkedCallSwap: ParkedCallSwapEvent;
  ParkedCallTimeOut: ParkedCallTimeOutEvent;
  ParkedCallsComplete: ParkedCallsCompleteEvent;
  Parkinglot: ParkinglotEvent;
  ParkinglotsComplete: ParkinglotsCompleteEvent;
  PeerEntry: PeerEntryEvent;
  PeerStatus: PeerStatusEvent;
  PeerlistComplete: PeerlistCompleteEvent;
  Pickup: PickupEvent;
  PresenceStateChange: PresenceStateChangeEvent;
  PresenceStateListComplete: PresenceStateListCompleteEvent;
  PresenceStatus: PresenceStatusEvent;
  QueueCallerAbandon: QueueCallerAbandonEvent;
  QueueCallerJoin: QueueCallerJoinEvent;
  QueueCallerLeave: QueueCallerLeaveEvent;
  QueueEntry: QueueEntryEvent;
  QueueMember: QueueMemberEvent;
  QueueMemberAdded: QueueMemberAddedEvent;
  QueueMemberPause: QueueMemberPauseEvent;
  QueueMemberPenalty: QueueMemberPenaltyEvent;
  QueueMemberRemoved: QueueMemberRemovedEvent;
  QueueMemberRinginuse: QueueMemberRinginuseEvent;
  QueueMemberStatus: QueueMemberStatusEvent;
  QueueParams: QueueParamsEvent;
  QueueStatusComplete: QueueStatusCompleteEvent;
  QueueSummary: QueueSummaryEvent;
  QueueSummaryComplete: QueueSummaryCompleteEvent;
  RTCPReceived: RTCPReceivedEvent;
  RTCPSent: RTCPSentEvent;
  ReceiveFAX: ReceiveFAXEvent;
  RegistrationsComplete: RegistrationsCompleteEvent;
  Registry: RegistryEvent;
  RegistryEntry: RegistryEntryEvent;
  Reload: ReloadEvent;
  Rename: RenameEvent;
  RequestBadFormat: RequestBadFormatEvent;
  RequestNotAllowed: RequestNotAllowedEvent;
  RequestNotSupported: RequestNotSupportedEvent;
  ResourceListDetail: ResourceListDetailEvent;
  SIPQualifyPeerDone: SIPQualifyPeerDoneEvent;
  SIPpeerstatusComplete: SIPpeerstatusCompleteEvent;
  SendFAX: SendFAXEvent;
  SessionLimit: SessionLimitEvent;
  SessionTimeout: SessionTimeoutEvent;
  ShowDialPlanComplete: ShowDialPlanCompleteEvent;
  Shutdown: ShutdownEvent;
  SoftHangupRequest: SoftHangupRequestEvent;
  SpanAlarm: SpanAlarmEvent;
  SpanAlarmClear: SpanAlarmClearEvent;
  Status: StatusEvent;
  StatusComplete: StatusCompleteEvent;
  SuccessfulAuth: SuccessfulAuthEvent;
  TransportDetail: TransportDetailEvent;
  UnParkedCall: UnParkedCallEvent;
  UnexpectedAddress: UnexpectedAddressEvent;
  Unhold: UnholdEvent;
  Unload: UnloadEvent;
  UserEvent: UserEventEvent;
  VarSet: VarSetEvent;
  VoicemailPasswordChange: VoicemailPasswordChangeEvent;
  VoicemailUserDetail: VoicemailUserDetailEvent;
  VoicemailUserDetailComplete: VoicemailUserDetailCompleteEvent;
  VoicemailUserEntry: VoicemailUserEntryEvent;
  VoicemailUserEntryComplete: VoicemailUserEntryCompleteEvent;
  WaitEventComplete: WaitEventCompleteEvent;
  Wink: WinkEvent;
}
