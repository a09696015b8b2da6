// Written by scripts/generateCatalogue.mjs from scripts/catalogue.json. Do not edit.

import type { AmiFields } from './AmiFields.js';

/** What every event has. Fields that are not listed with an event can be read all the same: Asterisk adds some with every release. */
export interface EventFields extends AmiFields {
  readonly Event: string;
  readonly Privilege?: string;
  readonly ActionID?: string;
  readonly Timestamp?: string;
  readonly SystemName?: string;
}

export interface AGIExecEndEvent extends EventFields {
  readonly Event: 'AGIExecEnd';
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
  readonly Command: string;
  readonly CommandId: string;
  readonly ResultCode: string;
  readonly Result: string;
}

export interface AGIExecStartEvent extends EventFields {
  readonly Event: 'AGIExecStart';
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
  readonly Command: string;
  readonly CommandId: string;
}

export interface AOCDEvent extends EventFields {
  readonly Event: 'AOC-D';
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

export interface AOCEEvent extends EventFields {
  readonly Event: 'AOC-E';
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

export interface AOCSEvent extends EventFields {
  readonly Event: 'AOC-S';
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

export interface AgentCalledEvent extends EventFields {
  readonly Event: 'AgentCalled';
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
  readonly DestChannel: string;
  readonly DestChannelState: string;
  readonly DestChannelStateDesc:
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
  readonly DestCallerIDNum: string;
  readonly DestCallerIDName: string;
  readonly DestConnectedLineNum: string;
  readonly DestConnectedLineName: string;
  readonly DestLanguage: string;
  readonly DestAccountCode: string;
  readonly DestContext: string;
  readonly DestExten: string;
  readonly DestPriority: string;
  readonly DestUniqueid: string;
  readonly DestLinkedid: string;
  readonly DestChanVariable?: Readonly<Record<string, string>>;
  readonly Queue: string;
  readonly MemberName: string;
  readonly Interface: string;
}

export interface AgentCompleteEvent extends EventFields {
  readonly Event: 'AgentComplete';
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
  readonly DestChannel: string;
  readonly DestChannelState: string;
  readonly DestChannelStateDesc:
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
  readonly DestCallerIDNum: string;
  readonly DestCallerIDName: string;
  readonly DestConnectedLineNum: string;
  readonly DestConnectedLineName: string;
  readonly DestLanguage: string;
  readonly DestAccountCode: string;
  readonly DestContext: string;
  readonly DestExten: string;
  readonly DestPriority: string;
  readonly DestUniqueid: string;
  readonly DestLinkedid: string;
  readonly DestChanVariable?: Readonly<Record<string, string>>;
  readonly Queue: string;
  readonly MemberName: string;
  readonly Interface: string;
  readonly HoldTime: string;
  readonly TalkTime: string;
  readonly Reason: 'caller' | 'agent' | 'transfer' | (string & {});
}

export interface AgentConnectEvent extends EventFields {
  readonly Event: 'AgentConnect';
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
  readonly DestChannel: string;
  readonly DestChannelState: string;
  readonly DestChannelStateDesc:
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
  readonly DestCallerIDNum: string;
  readonly DestCallerIDName: string;
  readonly DestConnectedLineNum: string;
  readonly DestConnectedLineName: string;
  readonly DestLanguage: string;
  readonly DestAccountCode: string;
  readonly DestContext: string;
  readonly DestExten: string;
  readonly DestPriority: string;
  readonly DestUniqueid: string;
  readonly DestLinkedid: string;
  readonly DestChanVariable?: Readonly<Record<string, string>>;
  readonly Queue: string;
  readonly MemberName: string;
  readonly Interface: string;
  readonly RingTime: string;
  readonly HoldTime: string;
}

export interface AgentDumpEvent extends EventFields {
  readonly Event: 'AgentDump';
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
  readonly DestChannel: string;
  readonly DestChannelState: string;
  readonly DestChannelStateDesc:
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
  readonly DestCallerIDNum: string;
  readonly DestCallerIDName: string;
  readonly DestConnectedLineNum: string;
  readonly DestConnectedLineName: string;
  readonly DestLanguage: string;
  readonly DestAccountCode: string;
  readonly DestContext: string;
  readonly DestExten: string;
  readonly DestPriority: string;
  readonly DestUniqueid: string;
  readonly DestLinkedid: string;
  readonly DestChanVariable?: Readonly<Record<string, string>>;
  readonly Queue: string;
  readonly MemberName: string;
  readonly Interface: string;
}

export interface AgentLoginEvent extends EventFields {
  readonly Event: 'AgentLogin';
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
  readonly Agent: string;
}

export interface AgentLogoffEvent extends EventFields {
  readonly Event: 'AgentLogoff';
  readonly Agent: string;
  readonly Logintime: string;
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

export interface AgentRingNoAnswerEvent extends EventFields {
  readonly Event: 'AgentRingNoAnswer';
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
  readonly DestChannel: string;
  readonly DestChannelState: string;
  readonly DestChannelStateDesc:
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
  readonly DestCallerIDNum: string;
  readonly DestCallerIDName: string;
  readonly DestConnectedLineNum: string;
  readonly DestConnectedLineName: string;
  readonly DestLanguage: string;
  readonly DestAccountCode: string;
  readonly DestContext: string;
  readonly DestExten: string;
  readonly DestPriority: string;
  readonly DestUniqueid: string;
  readonly DestLinkedid: string;
  readonly DestChanVariable?: Readonly<Record<string, string>>;
  readonly Queue: string;
  readonly MemberName: string;
  readonly Interface: string;
  readonly RingTime: string;
}

export interface AgentsEvent extends EventFields {
  readonly Event: 'Agents';
  readonly Agent: string;
  readonly Name: string;
  readonly Status: 'AGENT_LOGGEDOFF' | 'AGENT_IDLE' | 'AGENT_ONCALL' | (string & {});
  readonly TalkingToChan: string;
  readonly CallStarted: string;
  readonly LoggedInTime: string;
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

export interface AgentsCompleteEvent extends EventFields {
  readonly Event: 'AgentsComplete';
}

export interface AlarmEvent extends EventFields {
  readonly Event: 'Alarm';
  readonly DAHDIChannel: string;
  readonly Alarm: string;
}

export interface AlarmClearEvent extends EventFields {
  readonly Event: 'AlarmClear';
  readonly DAHDIChannel: string;
}

export interface AorDetailEvent extends EventFields {
  readonly Event: 'AorDetail';
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

export interface AorListEvent extends EventFields {
  readonly Event: 'AorList';
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

export interface AorListCompleteEvent extends EventFields {
  readonly Event: 'AorListComplete';
  readonly EventList: string;
  readonly ListItems: string;
}

export interface AsyncAGIEndEvent extends EventFields {
  readonly Event: 'AsyncAGIEnd';
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

export interface AsyncAGIExecEvent extends EventFields {
  readonly Event: 'AsyncAGIExec';
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
  readonly CommandID: string;
  readonly Result: string;
}

export interface AsyncAGIStartEvent extends EventFields {
  readonly Event: 'AsyncAGIStart';
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
  readonly Env: string;
}

export interface AttendedTransferEvent extends EventFields {
  readonly Event: 'AttendedTransfer';
  readonly OrigTransfererChannel: string;
  readonly OrigTransfererChannelState: string;
  readonly OrigTransfererChannelStateDesc:
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
  readonly OrigTransfererCallerIDNum: string;
  readonly OrigTransfererCallerIDName: string;
  readonly OrigTransfererConnectedLineNum: string;
  readonly OrigTransfererConnectedLineName: string;
  readonly OrigTransfererLanguage: string;
  readonly OrigTransfererAccountCode: string;
  readonly OrigTransfererContext: string;
  readonly OrigTransfererExten: string;
  readonly OrigTransfererPriority: string;
  readonly OrigTransfererUniqueid: string;
  readonly OrigTransfererLinkedid: string;
  readonly OrigTransfererChanVariable?: Readonly<Record<string, string>>;
  readonly OrigBridgeUniqueid: string;
  readonly OrigBridgeType: string;
  readonly OrigBridgeTechnology: string;
  readonly OrigBridgeCreator: string;
  readonly OrigBridgeName: string;
  readonly OrigBridgeNumChannels: string;
  readonly OrigBridgeVideoSourceMode: string;
  readonly OrigBridgeVideoSource: string;
  readonly SecondTransfererChannel: string;
  readonly SecondTransfererChannelState: string;
  readonly SecondTransfererChannelStateDesc:
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
  readonly SecondTransfererCallerIDNum: string;
  readonly SecondTransfererCallerIDName: string;
  readonly SecondTransfererConnectedLineNum: string;
  readonly SecondTransfererConnectedLineName: string;
  readonly SecondTransfererLanguage: string;
  readonly SecondTransfererAccountCode: string;
  readonly SecondTransfererContext: string;
  readonly SecondTransfererExten: string;
  readonly SecondTransfererPriority: string;
  readonly SecondTransfererUniqueid: string;
  readonly SecondTransfererLinkedid: string;
  readonly SecondTransfererChanVariable?: Readonly<Record<string, string>>;
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
  readonly LocalOneChannel: string;
  readonly LocalOneChannelState: string;
  readonly LocalOneChannelStateDesc:
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
  readonly LocalOneCallerIDNum: string;
  readonly LocalOneCallerIDName: string;
  readonly LocalOneConnectedLineNum: string;
  readonly LocalOneConnectedLineName: string;
  readonly LocalOneLanguage: string;
  readonly LocalOneAccountCode: string;
  readonly LocalOneContext: string;
  readonly LocalOneExten: string;
  readonly LocalOnePriority: string;
  readonly LocalOneUniqueid: string;
  readonly LocalOneLinkedid: string;
  readonly LocalOneChanVariable?: Readonly<Record<string, string>>;
  readonly LocalTwoChannel: string;
  readonly LocalTwoChannelState: string;
  readonly LocalTwoChannelStateDesc:
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
  readonly LocalTwoCallerIDNum: string;
  readonly LocalTwoCallerIDName: string;
  readonly LocalTwoConnectedLineNum: string;
  readonly LocalTwoConnectedLineName: string;
  readonly LocalTwoLanguage: string;
  readonly LocalTwoAccountCode: string;
  readonly LocalTwoContext: string;
  readonly LocalTwoExten: string;
  readonly LocalTwoPriority: string;
  readonly LocalTwoUniqueid: string;
  readonly LocalTwoLinkedid: string;
  readonly LocalTwoChanVariable?: Readonly<Record<string, string>>;
  readonly DestTransfererChannel: string;
  readonly TransfereeChannel: string;
  readonly TransfereeChannelState: string;
  readonly TransfereeChannelStateDesc:
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
  readonly TransfereeCallerIDNum: string;
  readonly TransfereeCallerIDName: string;
  readonly TransfereeConnectedLineNum: string;
  readonly TransfereeConnectedLineName: string;
  readonly TransfereeLanguage: string;
  readonly TransfereeAccountCode: string;
  readonly TransfereeContext: string;
  readonly TransfereeExten: string;
  readonly TransfereePriority: string;
  readonly TransfereeUniqueid: string;
  readonly TransfereeLinkedid: string;
  readonly TransfereeChanVariable?: Readonly<Record<string, string>>;
  readonly TransferTargetChannel: string;
  readonly TransferTargetChannelState: string;
  readonly TransferTargetChannelStateDesc:
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
  readonly TransferTargetCallerIDNum: string;
  readonly TransferTargetCallerIDName: string;
  readonly TransferTargetConnectedLineNum: string;
  readonly TransferTargetConnectedLineName: string;
  readonly TransferTargetLanguage: string;
  readonly TransferTargetAccountCode: string;
  readonly TransferTargetContext: string;
  readonly TransferTargetExten: string;
  readonly TransferTargetPriority: string;
  readonly TransferTargetUniqueid: string;
  readonly TransferTargetLinkedid: string;
  readonly TransferTargetChanVariable?: Readonly<Record<string, string>>;
}

export interface AuthDetailEvent extends EventFields {
  readonly Event: 'AuthDetail';
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

export interface AuthListEvent extends EventFields {
  readonly Event: 'AuthList';
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

export interface AuthListCompleteEvent extends EventFields {
  readonly Event: 'AuthListComplete';
  readonly EventList: string;
  readonly ListItems: string;
}

export interface AuthMethodNotAllowedEvent extends EventFields {
  readonly Event: 'AuthMethodNotAllowed';
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

export interface BlindTransferEvent extends EventFields {
  readonly Event: 'BlindTransfer';
  readonly Result: 'Fail' | 'Invalid' | 'Not Permitted' | 'Success' | (string & {});
  readonly TransfererChannel: string;
  readonly TransfererChannelState: string;
  readonly TransfererChannelStateDesc:
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
  readonly TransfererCallerIDNum: string;
  readonly TransfererCallerIDName: string;
  readonly TransfererConnectedLineNum: string;
  readonly TransfererConnectedLineName: string;
  readonly TransfererLanguage: string;
  readonly TransfererAccountCode: string;
  readonly TransfererContext: string;
  readonly TransfererExten: string;
  readonly TransfererPriority: string;
  readonly TransfererUniqueid: string;
  readonly TransfererLinkedid: string;
  readonly TransfererChanVariable?: Readonly<Record<string, string>>;
  readonly TransfereeChannel: string;
  readonly TransfereeChannelState: string;
  readonly TransfereeChannelStateDesc:
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
  readonly TransfereeCallerIDNum: string;
  readonly TransfereeCallerIDName: string;
  readonly TransfereeConnectedLineNum: string;
  readonly TransfereeConnectedLineName: string;
  readonly TransfereeLanguage: string;
  readonly TransfereeAccountCode: string;
  readonly TransfereeContext: string;
  readonly TransfereeExten: string;
  readonly TransfereePriority: string;
  readonly TransfereeUniqueid: string;
  readonly TransfereeLinkedid: string;
  readonly TransfereeChanVariable?: Readonly<Record<string, string>>;
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

export interface BridgeCreateEvent extends EventFields {
  readonly Event: 'BridgeCreate';
  readonly BridgeUniqueid: string;
  readonly BridgeType: string;
  readonly BridgeTechnology: string;
  readonly BridgeCreator: string;
  readonly BridgeName: string;
  readonly BridgeNumChannels: string;
  readonly BridgeVideoSourceMode: string;
  readonly BridgeVideoSource: string;
}

export interface BridgeDestroyEvent extends EventFields {
  readonly Event: 'BridgeDestroy';
  readonly BridgeUniqueid: string;
  readonly BridgeType: string;
  readonly BridgeTechnology: string;
  readonly BridgeCreator: string;
  readonly BridgeName: string;
  readonly BridgeNumChannels: string;
  readonly BridgeVideoSourceMode: string;
  readonly BridgeVideoSource: string;
}

export interface BridgeEnterEvent extends EventFields {
  readonly Event: 'BridgeEnter';
  readonly BridgeUniqueid: string;
  readonly BridgeType: string;
  readonly BridgeTechnology: string;
  readonly BridgeCreator: string;
  readonly BridgeName: string;
  readonly BridgeNumChannels: string;
  readonly BridgeVideoSourceMode: string;
  readonly BridgeVideoSource: string;
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
  readonly SwapUniqueid: string;
}

export interface BridgeInfoChannelEvent extends EventFields {
  readonly Event: 'BridgeInfoChannel';
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

export interface BridgeInfoCompleteEvent extends EventFields {
  readonly Event: 'BridgeInfoComplete';
  readonly BridgeUniqueid: string;
  readonly BridgeType: string;
  readonly BridgeTechnology: string;
  readonly BridgeCreator: string;
  readonly BridgeName: string;
  readonly BridgeNumChannels: string;
  readonly BridgeVideoSourceMode: string;
  readonly BridgeVideoSource: string;
}

export interface BridgeLeaveEvent extends EventFields {
  readonly Event: 'BridgeLeave';
  readonly BridgeUniqueid: string;
  readonly BridgeType: string;
  readonly BridgeTechnology: string;
  readonly BridgeCreator: string;
  readonly BridgeName: string;
  readonly BridgeNumChannels: string;
  readonly BridgeVideoSourceMode: string;
  readonly BridgeVideoSource: string;
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

export interface BridgeListCompleteEvent extends EventFields {
  readonly Event: 'BridgeListComplete';
}

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

export interface BridgeMergeEvent extends EventFields {
  readonly Event: 'BridgeMerge';
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

export interface BridgeTechnologyListCompleteEvent extends EventFields {
  readonly Event: 'BridgeTechnologyListComplete';
}

export interface BridgeTechnologyListItemEvent extends EventFields {
  readonly Event: 'BridgeTechnologyListItem';
  readonly BridgeTechnology: string;
  readonly BridgeType: string;
  readonly BridgePriority: string;
  readonly BridgeSuspended: string;
}

export interface BridgeVideoSourceUpdateEvent extends EventFields {
  readonly Event: 'BridgeVideoSourceUpdate';
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

export interface CELEvent extends EventFields {
  readonly Event: 'CEL';
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

export interface CdrEvent extends EventFields {
  readonly Event: 'Cdr';
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

export interface ChallengeResponseFailedEvent extends EventFields {
  readonly Event: 'ChallengeResponseFailed';
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

export interface ChallengeSentEvent extends EventFields {
  readonly Event: 'ChallengeSent';
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

export interface ChanSpyStartEvent extends EventFields {
  readonly Event: 'ChanSpyStart';
  readonly SpyerChannel: string;
  readonly SpyerChannelState: string;
  readonly SpyerChannelStateDesc:
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
  readonly SpyerCallerIDNum: string;
  readonly SpyerCallerIDName: string;
  readonly SpyerConnectedLineNum: string;
  readonly SpyerConnectedLineName: string;
  readonly SpyerLanguage: string;
  readonly SpyerAccountCode: string;
  readonly SpyerContext: string;
  readonly SpyerExten: string;
  readonly SpyerPriority: string;
  readonly SpyerUniqueid: string;
  readonly SpyerLinkedid: string;
  readonly SpyerChanVariable?: Readonly<Record<string, string>>;
  readonly SpyeeChannel: string;
  readonly SpyeeChannelState: string;
  readonly SpyeeChannelStateDesc:
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
  readonly SpyeeCallerIDNum: string;
  readonly SpyeeCallerIDName: string;
  readonly SpyeeConnectedLineNum: string;
  readonly SpyeeConnectedLineName: string;
  readonly SpyeeLanguage: string;
  readonly SpyeeAccountCode: string;
  readonly SpyeeContext: string;
  readonly SpyeeExten: string;
  readonly SpyeePriority: string;
  readonly SpyeeUniqueid: string;
  readonly SpyeeLinkedid: string;
  readonly SpyeeChanVariable?: Readonly<Record<string, string>>;
}

export interface ChanSpyStopEvent extends EventFields {
  readonly Event: 'ChanSpyStop';
  readonly SpyerChannel: string;
  readonly SpyerChannelState: string;
  readonly SpyerChannelStateDesc:
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
  readonly SpyerCallerIDNum: string;
  readonly SpyerCallerIDName: string;
  readonly SpyerConnectedLineNum: string;
  readonly SpyerConnectedLineName: string;
  readonly SpyerLanguage: string;
  readonly SpyerAccountCode: string;
  readonly SpyerContext: string;
  readonly SpyerExten: string;
  readonly SpyerPriority: string;
  readonly SpyerUniqueid: string;
  readonly SpyerLinkedid: string;
  readonly SpyerChanVariable?: Readonly<Record<string, string>>;
  readonly SpyeeChannel: string;
  readonly SpyeeChannelState: string;
  readonly SpyeeChannelStateDesc:
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
  readonly SpyeeCallerIDNum: string;
  readonly SpyeeCallerIDName: string;
  readonly SpyeeConnectedLineNum: string;
  readonly SpyeeConnectedLineName: string;
  readonly SpyeeLanguage: string;
  readonly SpyeeAccountCode: string;
  readonly SpyeeContext: string;
  readonly SpyeeExten: string;
  readonly SpyeePriority: string;
  readonly SpyeeUniqueid: string;
  readonly SpyeeLinkedid: string;
  readonly SpyeeChanVariable?: Readonly<Record<string, string>>;
}

export interface ChannelHungupEvent extends EventFields {
  readonly Event: 'ChannelHungup';
  readonly Channel: string;
}

export interface ChannelTalkingStartEvent extends EventFields {
  readonly Event: 'ChannelTalkingStart';
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

export interface ChannelTalkingStopEvent extends EventFields {
  readonly Event: 'ChannelTalkingStop';
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
  readonly Duration: string;
}

export interface ChannelsHungupListCompleteEvent extends EventFields {
  readonly Event: 'ChannelsHungupListComplete';
}

export interface ConfbridgeEndEvent extends EventFields {
  readonly Event: 'ConfbridgeEnd';
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

export interface ConfbridgeJoinEvent extends EventFields {
  readonly Event: 'ConfbridgeJoin';
  readonly Conference: string;
  readonly BridgeUniqueid: string;
  readonly BridgeType: string;
  readonly BridgeTechnology: string;
  readonly BridgeCreator: string;
  readonly BridgeName: string;
  readonly BridgeNumChannels: string;
  readonly BridgeVideoSourceMode: string;
  readonly BridgeVideoSource: string;
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
  readonly Admin: 'Yes' | 'No' | (string & {});
  readonly Muted: 'Yes' | 'No' | (string & {});
}

export interface ConfbridgeLeaveEvent extends EventFields {
  readonly Event: 'ConfbridgeLeave';
  readonly Conference: string;
  readonly BridgeUniqueid: string;
  readonly BridgeType: string;
  readonly BridgeTechnology: string;
  readonly BridgeCreator: string;
  readonly BridgeName: string;
  readonly BridgeNumChannels: string;
  readonly BridgeVideoSourceMode: string;
  readonly BridgeVideoSource: string;
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
  readonly Admin: 'Yes' | 'No' | (string & {});
}

export interface ConfbridgeListEvent extends EventFields {
  readonly Event: 'ConfbridgeList';
  readonly Conference: string;
  readonly Admin: 'Yes' | 'No' | (string & {});
  readonly MarkedUser: 'Yes' | 'No' | (string & {});
  readonly WaitMarked: 'Yes' | 'No' | (string & {});
  readonly EndMarked: 'Yes' | 'No' | (string & {});
  readonly Waiting: 'Yes' | 'No' | (string & {});
  readonly Muted: 'Yes' | 'No' | (string & {});
  readonly Talking: 'Yes' | 'No' | (string & {});
  readonly AnsweredTime: string;
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
  readonly EndMarkedAny: string;
}

export interface ConfbridgeListCompleteEvent extends EventFields {
  readonly Event: 'ConfbridgeListComplete';
}

export interface ConfbridgeListRoomsEvent extends EventFields {
  readonly Event: 'ConfbridgeListRooms';
  readonly Conference: string;
  readonly Parties: string;
  readonly Marked: string;
  readonly Locked: 'Yes' | 'No' | (string & {});
  readonly Muted: 'Yes' | 'No' | (string & {});
}

export interface ConfbridgeListRoomsCompleteEvent extends EventFields {
  readonly Event: 'ConfbridgeListRoomsComplete';
}

export interface ConfbridgeMuteEvent extends EventFields {
  readonly Event: 'ConfbridgeMute';
  readonly Conference: string;
  readonly BridgeUniqueid: string;
  readonly BridgeType: string;
  readonly BridgeTechnology: string;
  readonly BridgeCreator: string;
  readonly BridgeName: string;
  readonly BridgeNumChannels: string;
  readonly BridgeVideoSourceMode: string;
  readonly BridgeVideoSource: string;
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
  readonly Admin: 'Yes' | 'No' | (string & {});
}

export interface ConfbridgeRecordEvent extends EventFields {
  readonly Event: 'ConfbridgeRecord';
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

export interface ConfbridgeStartEvent extends EventFields {
  readonly Event: 'ConfbridgeStart';
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

export interface ConfbridgeStopRecordEvent extends EventFields {
  readonly Event: 'ConfbridgeStopRecord';
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

export interface ConfbridgeTalkingEvent extends EventFields {
  readonly Event: 'ConfbridgeTalking';
  readonly Conference: string;
  readonly BridgeUniqueid: string;
  readonly BridgeType: string;
  readonly BridgeTechnology: string;
  readonly BridgeCreator: string;
  readonly BridgeName: string;
  readonly BridgeNumChannels: string;
  readonly BridgeVideoSourceMode: string;
  readonly BridgeVideoSource: string;
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
  readonly TalkingStatus: 'on' | 'off' | (string & {});
  readonly Admin: 'Yes' | 'No' | (string & {});
}

export interface ConfbridgeUnmuteEvent extends EventFields {
  readonly Event: 'ConfbridgeUnmute';
  readonly Conference: string;
  readonly BridgeUniqueid: string;
  readonly BridgeType: string;
  readonly BridgeTechnology: string;
  readonly BridgeCreator: string;
  readonly BridgeName: string;
  readonly BridgeNumChannels: string;
  readonly BridgeVideoSourceMode: string;
  readonly BridgeVideoSource: string;
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
  readonly Admin: 'Yes' | 'No' | (string & {});
}

export interface ContactListEvent extends EventFields {
  readonly Event: 'ContactList';
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

export interface ContactListCompleteEvent extends EventFields {
  readonly Event: 'ContactListComplete';
  readonly EventList: string;
  readonly ListItems: string;
}

export interface ContactStatusEvent extends EventFields {
  readonly Event: 'ContactStatus';
  readonly URI: string;
  readonly ContactStatus:
    'Unknown' | 'Unreachable' | 'Reachable' | 'Created' | 'Removed' | 'Updated' | 'Unqualified' | (string & {});
  readonly AOR: string;
  readonly EndpointName: string;
  readonly RoundtripUsec: string;
}

export interface ContactStatusDetailEvent extends EventFields {
  readonly Event: 'ContactStatusDetail';
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

export interface ContactStatusDetailCompleteEvent extends EventFields {
  readonly Event: 'ContactStatusDetailComplete';
}

export interface CoreShowChannelEvent extends EventFields {
  readonly Event: 'CoreShowChannel';
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
  readonly BridgeId: string;
  readonly Application: string;
  readonly ApplicationData: string;
  readonly Duration: string;
}

export interface CoreShowChannelMapCompleteEvent extends EventFields {
  readonly Event: 'CoreShowChannelMapComplete';
  readonly EventList: string;
  readonly ListItems: string;
}

export interface CoreShowChannelsCompleteEvent extends EventFields {
  readonly Event: 'CoreShowChannelsComplete';
  readonly EventList: string;
  readonly ListItems: string;
}

export interface DAHDIChannelEvent extends EventFields {
  readonly Event: 'DAHDIChannel';
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
  readonly DAHDIGroup: string;
  readonly DAHDISpan: string;
  readonly DAHDIChannel: string;
}

export interface DBGetCompleteEvent extends EventFields {
  readonly Event: 'DBGetComplete';
}

export interface DBGetResponseEvent extends EventFields {
  readonly Event: 'DBGetResponse';
  readonly Family: string;
  readonly Key: string;
  readonly Val: string;
}

export interface DBGetTreeCompleteEvent extends EventFields {
  readonly Event: 'DBGetTreeComplete';
}

export interface DBGetTreeResponseEvent extends EventFields {
  readonly Event: 'DBGetTreeResponse';
  readonly Key: string;
  readonly Val: string;
}

export interface DNDStateEvent extends EventFields {
  readonly Event: 'DNDState';
  readonly DAHDIChannel: string;
  readonly Status: 'enabled' | 'disabled' | (string & {});
}

export interface DTMFBeginEvent extends EventFields {
  readonly Event: 'DTMFBegin';
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
  readonly Digit: string;
  readonly Direction: 'Received' | 'Sent' | (string & {});
}

export interface DTMFEndEvent extends EventFields {
  readonly Event: 'DTMFEnd';
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
  readonly Digit: string;
  readonly DurationMs: string;
  readonly Direction: 'Received' | 'Sent' | (string & {});
}

export interface DeadlockStartEvent extends EventFields {
  readonly Event: 'DeadlockStart';
  readonly Mutex: string;
}

export interface DeviceStateChangeEvent extends EventFields {
  readonly Event: 'DeviceStateChange';
  readonly Device: string;
  readonly State: string;
}

export interface DeviceStateListCompleteEvent extends EventFields {
  readonly Event: 'DeviceStateListComplete';
  readonly EventList: string;
  readonly ListItems: string;
}

export interface DialBeginEvent extends EventFields {
  readonly Event: 'DialBegin';
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
  readonly DestChannel: string;
  readonly DestChannelState: string;
  readonly DestChannelStateDesc:
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
  readonly DestCallerIDNum: string;
  readonly DestCallerIDName: string;
  readonly DestConnectedLineNum: string;
  readonly DestConnectedLineName: string;
  readonly DestLanguage: string;
  readonly DestAccountCode: string;
  readonly DestContext: string;
  readonly DestExten: string;
  readonly DestPriority: string;
  readonly DestUniqueid: string;
  readonly DestLinkedid: string;
  readonly DestChanVariable?: Readonly<Record<string, string>>;
  readonly DialString: string;
}

export interface DialEndEvent extends EventFields {
  readonly Event: 'DialEnd';
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
  readonly DestChannel: string;
  readonly DestChannelState: string;
  readonly DestChannelStateDesc:
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
  readonly DestCallerIDNum: string;
  readonly DestCallerIDName: string;
  readonly DestConnectedLineNum: string;
  readonly DestConnectedLineName: string;
  readonly DestLanguage: string;
  readonly DestAccountCode: string;
  readonly DestContext: string;
  readonly DestExten: string;
  readonly DestPriority: string;
  readonly DestUniqueid: string;
  readonly DestLinkedid: string;
  readonly DestChanVariable?: Readonly<Record<string, string>>;
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

export interface DialStateEvent extends EventFields {
  readonly Event: 'DialState';
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
  readonly DestChannel: string;
  readonly DestChannelState: string;
  readonly DestChannelStateDesc:
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
  readonly DestCallerIDNum: string;
  readonly DestCallerIDName: string;
  readonly DestConnectedLineNum: string;
  readonly DestConnectedLineName: string;
  readonly DestLanguage: string;
  readonly DestAccountCode: string;
  readonly DestContext: string;
  readonly DestExten: string;
  readonly DestPriority: string;
  readonly DestUniqueid: string;
  readonly DestLinkedid: string;
  readonly DestChanVariable?: Readonly<Record<string, string>>;
  readonly DialStatus: 'RINGING' | 'PROCEEDING' | 'PROGRESS' | (string & {});
  readonly Forward: string;
}

export interface EndpointDetailEvent extends EventFields {
  readonly Event: 'EndpointDetail';
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

export interface EndpointDetailCompleteEvent extends EventFields {
  readonly Event: 'EndpointDetailComplete';
  readonly EventList: string;
  readonly ListItems: string;
}

export interface EndpointListEvent extends EventFields {
  readonly Event: 'EndpointList';
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

export interface EndpointListCompleteEvent extends EventFields {
  readonly Event: 'EndpointListComplete';
  readonly EventList: string;
  readonly ListItems: string;
}

export interface ExtensionStateListCompleteEvent extends EventFields {
  readonly Event: 'ExtensionStateListComplete';
  readonly EventList: string;
  readonly ListItems: string;
}

export interface ExtensionStatusEvent extends EventFields {
  readonly Event: 'ExtensionStatus';
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

export interface FAXSessionEvent extends EventFields {
  readonly Event: 'FAXSession';
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

export interface FAXSessionsCompleteEvent extends EventFields {
  readonly Event: 'FAXSessionsComplete';
  readonly Total: string;
}

export interface FAXSessionsEntryEvent extends EventFields {
  readonly Event: 'FAXSessionsEntry';
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

export interface FAXStatsEvent extends EventFields {
  readonly Event: 'FAXStats';
  readonly CurrentSessions: string;
  readonly ReservedSessions: string;
  readonly TransmitAttempts: string;
  readonly ReceiveAttempts: string;
  readonly CompletedFAXes: string;
  readonly FailedFAXes: string;
}

export interface FAXStatusEvent extends EventFields {
  readonly Event: 'FAXStatus';
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
  readonly Operation: 'gateway' | 'receive' | 'send' | (string & {});
  readonly Status: string;
  readonly LocalStationID: string;
  readonly FileName?: readonly string[];
}

export interface FailedACLEvent extends EventFields {
  readonly Event: 'FailedACL';
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

export interface FlashEvent extends EventFields {
  readonly Event: 'Flash';
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

export interface FullyBootedEvent extends EventFields {
  readonly Event: 'FullyBooted';
  readonly Status: string;
  readonly Uptime: string;
  readonly LastReload: string;
}

export interface HangupEvent extends EventFields {
  readonly Event: 'Hangup';
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
  readonly Cause: string;
  readonly 'Cause-txt': string;
  readonly TechCause: string;
}

export interface HangupHandlerPopEvent extends EventFields {
  readonly Event: 'HangupHandlerPop';
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
  readonly Handler: string;
}

export interface HangupHandlerPushEvent extends EventFields {
  readonly Event: 'HangupHandlerPush';
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
  readonly Handler: string;
}

export interface HangupHandlerRunEvent extends EventFields {
  readonly Event: 'HangupHandlerRun';
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
  readonly Handler: string;
}

export interface HangupRequestEvent extends EventFields {
  readonly Event: 'HangupRequest';
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
  readonly Cause: string;
}

export interface HoldEvent extends EventFields {
  readonly Event: 'Hold';
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
  readonly MusicClass: string;
}

export interface IdentifyDetailEvent extends EventFields {
  readonly Event: 'IdentifyDetail';
  readonly ObjectType: string;
  readonly ObjectName: string;
  readonly Endpoint: string;
  readonly SrvLookups: string;
  readonly Match: string;
  readonly MatchHeader: string;
  readonly EndpointName: string;
  readonly MatchRequestUri: string;
}

export interface InboundRegistrationDetailEvent extends EventFields {
  readonly Event: 'InboundRegistrationDetail';
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

export interface InboundRegistrationDetailCompleteEvent extends EventFields {
  readonly Event: 'InboundRegistrationDetailComplete';
}

export interface InboundSubscriptionDetailEvent extends EventFields {
  readonly Event: 'InboundSubscriptionDetail';
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

export interface InboundSubscriptionDetailCompleteEvent extends EventFields {
  readonly Event: 'InboundSubscriptionDetailComplete';
}

export interface InvalidAccountIDEvent extends EventFields {
  readonly Event: 'InvalidAccountID';
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

export interface InvalidPasswordEvent extends EventFields {
  readonly Event: 'InvalidPassword';
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

export interface InvalidTransportEvent extends EventFields {
  readonly Event: 'InvalidTransport';
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

export interface ListDialplanEvent extends EventFields {
  readonly Event: 'ListDialplan';
  readonly Context: string;
  readonly Extension: string;
  readonly Priority: string;
  readonly Application: string;
  readonly AppData: string;
  readonly Registrar: string;
}

export interface LoadEvent extends EventFields {
  readonly Event: 'Load';
  readonly Module: string;
  readonly Status: 'Failure' | 'Success' | 'Decline' | (string & {});
}

export interface LoadAverageLimitEvent extends EventFields {
  readonly Event: 'LoadAverageLimit';
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

export interface LocalBridgeEvent extends EventFields {
  readonly Event: 'LocalBridge';
  readonly LocalOneChannel: string;
  readonly LocalOneChannelState: string;
  readonly LocalOneChannelStateDesc:
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
  readonly LocalOneCallerIDNum: string;
  readonly LocalOneCallerIDName: string;
  readonly LocalOneConnectedLineNum: string;
  readonly LocalOneConnectedLineName: string;
  readonly LocalOneLanguage: string;
  readonly LocalOneAccountCode: string;
  readonly LocalOneContext: string;
  readonly LocalOneExten: string;
  readonly LocalOnePriority: string;
  readonly LocalOneUniqueid: string;
  readonly LocalOneLinkedid: string;
  readonly LocalOneChanVariable?: Readonly<Record<string, string>>;
  readonly LocalTwoChannel: string;
  readonly LocalTwoChannelState: string;
  readonly LocalTwoChannelStateDesc:
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
  readonly LocalTwoCallerIDNum: string;
  readonly LocalTwoCallerIDName: string;
  readonly LocalTwoConnectedLineNum: string;
  readonly LocalTwoConnectedLineName: string;
  readonly LocalTwoLanguage: string;
  readonly LocalTwoAccountCode: string;
  readonly LocalTwoContext: string;
  readonly LocalTwoExten: string;
  readonly LocalTwoPriority: string;
  readonly LocalTwoUniqueid: string;
  readonly LocalTwoLinkedid: string;
  readonly LocalTwoChanVariable?: Readonly<Record<string, string>>;
  readonly Context: string;
  readonly Exten: string;
  readonly LocalOptimization: 'Yes' | 'No' | (string & {});
}

export interface LocalOptimizationBeginEvent extends EventFields {
  readonly Event: 'LocalOptimizationBegin';
  readonly LocalOneChannel: string;
  readonly LocalOneChannelState: string;
  readonly LocalOneChannelStateDesc:
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
  readonly LocalOneCallerIDNum: string;
  readonly LocalOneCallerIDName: string;
  readonly LocalOneConnectedLineNum: string;
  readonly LocalOneConnectedLineName: string;
  readonly LocalOneLanguage: string;
  readonly LocalOneAccountCode: string;
  readonly LocalOneContext: string;
  readonly LocalOneExten: string;
  readonly LocalOnePriority: string;
  readonly LocalOneUniqueid: string;
  readonly LocalOneLinkedid: string;
  readonly LocalOneChanVariable?: Readonly<Record<string, string>>;
  readonly LocalTwoChannel: string;
  readonly LocalTwoChannelState: string;
  readonly LocalTwoChannelStateDesc:
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
  readonly LocalTwoCallerIDNum: string;
  readonly LocalTwoCallerIDName: string;
  readonly LocalTwoConnectedLineNum: string;
  readonly LocalTwoConnectedLineName: string;
  readonly LocalTwoLanguage: string;
  readonly LocalTwoAccountCode: string;
  readonly LocalTwoContext: string;
  readonly LocalTwoExten: string;
  readonly LocalTwoPriority: string;
  readonly LocalTwoUniqueid: string;
  readonly LocalTwoLinkedid: string;
  readonly LocalTwoChanVariable?: Readonly<Record<string, string>>;
  readonly SourceChannel: string;
  readonly SourceChannelState: string;
  readonly SourceChannelStateDesc:
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
  readonly SourceCallerIDNum: string;
  readonly SourceCallerIDName: string;
  readonly SourceConnectedLineNum: string;
  readonly SourceConnectedLineName: string;
  readonly SourceLanguage: string;
  readonly SourceAccountCode: string;
  readonly SourceContext: string;
  readonly SourceExten: string;
  readonly SourcePriority: string;
  readonly SourceUniqueid: string;
  readonly SourceLinkedid: string;
  readonly SourceChanVariable?: Readonly<Record<string, string>>;
  readonly DestUniqueId: string;
  readonly Id: string;
}

export interface LocalOptimizationEndEvent extends EventFields {
  readonly Event: 'LocalOptimizationEnd';
  readonly LocalOneChannel: string;
  readonly LocalOneChannelState: string;
  readonly LocalOneChannelStateDesc:
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
  readonly LocalOneCallerIDNum: string;
  readonly LocalOneCallerIDName: string;
  readonly LocalOneConnectedLineNum: string;
  readonly LocalOneConnectedLineName: string;
  readonly LocalOneLanguage: string;
  readonly LocalOneAccountCode: string;
  readonly LocalOneContext: string;
  readonly LocalOneExten: string;
  readonly LocalOnePriority: string;
  readonly LocalOneUniqueid: string;
  readonly LocalOneLinkedid: string;
  readonly LocalOneChanVariable?: Readonly<Record<string, string>>;
  readonly LocalTwoChannel: string;
  readonly LocalTwoChannelState: string;
  readonly LocalTwoChannelStateDesc:
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
  readonly LocalTwoCallerIDNum: string;
  readonly LocalTwoCallerIDName: string;
  readonly LocalTwoConnectedLineNum: string;
  readonly LocalTwoConnectedLineName: string;
  readonly LocalTwoLanguage: string;
  readonly LocalTwoAccountCode: string;
  readonly LocalTwoContext: string;
  readonly LocalTwoExten: string;
  readonly LocalTwoPriority: string;
  readonly LocalTwoUniqueid: string;
  readonly LocalTwoLinkedid: string;
  readonly LocalTwoChanVariable?: Readonly<Record<string, string>>;
  readonly Success: string;
  readonly Id: string;
}

export interface LogChannelEvent extends EventFields {
  readonly Event: 'LogChannel';
  readonly Channel: string;
}

export interface MCIDEvent extends EventFields {
  readonly Event: 'MCID';
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

export interface MWIGetEvent extends EventFields {
  readonly Event: 'MWIGet';
  readonly Mailbox: string;
  readonly OldMessages: string;
  readonly NewMessages: string;
}

export interface MWIGetCompleteEvent extends EventFields {
  readonly Event: 'MWIGetComplete';
  readonly EventList: string;
  readonly ListItems: string;
}

export interface MeetmeEndEvent extends EventFields {
  readonly Event: 'MeetmeEnd';
  readonly Meetme: string;
}

export interface MeetmeJoinEvent extends EventFields {
  readonly Event: 'MeetmeJoin';
  readonly Meetme: string;
  readonly User: string;
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

export interface MeetmeLeaveEvent extends EventFields {
  readonly Event: 'MeetmeLeave';
  readonly Meetme: string;
  readonly User: string;
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
  readonly Duration: string;
}

export interface MeetmeListEvent extends EventFields {
  readonly Event: 'MeetmeList';
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

export interface MeetmeListRoomsEvent extends EventFields {
  readonly Event: 'MeetmeListRooms';
  readonly Conference: string;
  readonly Parties: string;
  readonly Marked: string;
  readonly Activity: string;
  readonly Creation: string;
  readonly Locked: string;
}

export interface MeetmeMuteEvent extends EventFields {
  readonly Event: 'MeetmeMute';
  readonly Meetme: string;
  readonly User: string;
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
  readonly Duration: string;
  readonly Status: 'on' | 'off' | (string & {});
}

export interface MeetmeTalkRequestEvent extends EventFields {
  readonly Event: 'MeetmeTalkRequest';
  readonly Meetme: string;
  readonly User: string;
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
  readonly Duration: string;
  readonly Status: 'on' | 'off' | (string & {});
}

export interface MeetmeTalkingEvent extends EventFields {
  readonly Event: 'MeetmeTalking';
  readonly Meetme: string;
  readonly User: string;
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
  readonly Duration: string;
  readonly Status: 'on' | 'off' | (string & {});
}

export interface MemoryLimitEvent extends EventFields {
  readonly Event: 'MemoryLimit';
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

export interface MessageWaitingEvent extends EventFields {
  readonly Event: 'MessageWaiting';
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
  readonly Mailbox: string;
  readonly Waiting: string;
  readonly New: string;
  readonly Old: string;
}

export interface MiniVoiceMailEvent extends EventFields {
  readonly Event: 'MiniVoiceMail';
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
  readonly Action: string;
  readonly Mailbox: string;
  readonly Counter: string;
}

export interface MixMonitorMuteEvent extends EventFields {
  readonly Event: 'MixMonitorMute';
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
  readonly Direction: string;
  readonly State: string;
}

export interface MixMonitorStartEvent extends EventFields {
  readonly Event: 'MixMonitorStart';
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

export interface MixMonitorStopEvent extends EventFields {
  readonly Event: 'MixMonitorStop';
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

export interface MonitorStartEvent extends EventFields {
  readonly Event: 'MonitorStart';
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

export interface MonitorStopEvent extends EventFields {
  readonly Event: 'MonitorStop';
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

export interface MusicOnHoldStartEvent extends EventFields {
  readonly Event: 'MusicOnHoldStart';
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
  readonly Class: string;
}

export interface MusicOnHoldStopEvent extends EventFields {
  readonly Event: 'MusicOnHoldStop';
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

export interface NewAccountCodeEvent extends EventFields {
  readonly Event: 'NewAccountCode';
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
  readonly OldAccountCode: string;
}

export interface NewCalleridEvent extends EventFields {
  readonly Event: 'NewCallerid';
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
  readonly 'CID-CallingPres': string;
}

export interface NewConnectedLineEvent extends EventFields {
  readonly Event: 'NewConnectedLine';
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

export interface NewchannelEvent extends EventFields {
  readonly Event: 'Newchannel';
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

export interface NewextenEvent extends EventFields {
  readonly Event: 'Newexten';
  readonly Channel: string;
  readonly ChannelState: string;
  readonly ChannelStateDesc: string;
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
  readonly Extension: string;
  readonly Application: string;
  readonly AppData: string;
  readonly ChanVariable?: Readonly<Record<string, string>>;
}

export interface NewstateEvent extends EventFields {
  readonly Event: 'Newstate';
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

export interface OriginateResponseEvent extends EventFields {
  readonly Event: 'OriginateResponse';
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

export interface OutboundRegistrationDetailEvent extends EventFields {
  readonly Event: 'OutboundRegistrationDetail';
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

export interface OutboundRegistrationDetailCompleteEvent extends EventFields {
  readonly Event: 'OutboundRegistrationDetailComplete';
  readonly Registered: string;
  readonly NotRegistered: string;
}

export interface OutboundSubscriptionDetailEvent extends EventFields {
  readonly Event: 'OutboundSubscriptionDetail';
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

export interface PJSIPMaintenanceStatusEvent extends EventFields {
  readonly Event: 'PJSIPMaintenanceStatus';
  readonly Endpoint: string;
  readonly Status: 'enabled' | 'disabled' | (string & {});
}

export interface ParkedCallEvent extends EventFields {
  readonly Event: 'ParkedCall';
  readonly ParkeeChannel: string;
  readonly ParkeeChannelState: string;
  readonly ParkeeChannelStateDesc:
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
  readonly ParkeeCallerIDNum: string;
  readonly ParkeeCallerIDName: string;
  readonly ParkeeConnectedLineNum: string;
  readonly ParkeeConnectedLineName: string;
  readonly ParkeeLanguage: string;
  readonly ParkeeAccountCode: string;
  readonly ParkeeContext: string;
  readonly ParkeeExten: string;
  readonly ParkeePriority: string;
  readonly ParkeeUniqueid: string;
  readonly ParkeeLinkedid: string;
  readonly ParkeeChanVariable?: Readonly<Record<string, string>>;
  readonly ParkerDialString: string;
  readonly Parkinglot: string;
  readonly ParkingSpace: string;
  readonly ParkingTimeout: string;
  readonly ParkingDuration: string;
}

export interface ParkedCallGiveUpEvent extends EventFields {
  readonly Event: 'ParkedCallGiveUp';
  readonly ParkeeChannel: string;
  readonly ParkeeChannelState: string;
  readonly ParkeeChannelStateDesc:
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
  readonly ParkeeCallerIDNum: string;
  readonly ParkeeCallerIDName: string;
  readonly ParkeeConnectedLineNum: string;
  readonly ParkeeConnectedLineName: string;
  readonly ParkeeLanguage: string;
  readonly ParkeeAccountCode: string;
  readonly ParkeeContext: string;
  readonly ParkeeExten: string;
  readonly ParkeePriority: string;
  readonly ParkeeUniqueid: string;
  readonly ParkeeLinkedid: string;
  readonly ParkeeChanVariable?: Readonly<Record<string, string>>;
  readonly ParkerChannel: string;
  readonly ParkerChannelState: string;
  readonly ParkerChannelStateDesc:
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
  readonly ParkerCallerIDNum: string;
  readonly ParkerCallerIDName: string;
  readonly ParkerConnectedLineNum: string;
  readonly ParkerConnectedLineName: string;
  readonly ParkerLanguage: string;
  readonly ParkerAccountCode: string;
  readonly ParkerContext: string;
  readonly ParkerExten: string;
  readonly ParkerPriority: string;
  readonly ParkerUniqueid: string;
  readonly ParkerLinkedid: string;
  readonly ParkerChanVariable?: Readonly<Record<string, string>>;
  readonly ParkerDialString: string;
  readonly Parkinglot: string;
  readonly ParkingSpace: string;
  readonly ParkingTimeout: string;
  readonly ParkingDuration: string;
}

export interface ParkedCallSwapEvent extends EventFields {
  readonly Event: 'ParkedCallSwap';
  readonly ParkeeChannel: string;
  readonly ParkeeChannelState: string;
  readonly ParkeeChannelStateDesc:
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
  readonly ParkeeCallerIDNum: string;
  readonly ParkeeCallerIDName: string;
  readonly ParkeeConnectedLineNum: string;
  readonly ParkeeConnectedLineName: string;
  readonly ParkeeLanguage: string;
  readonly ParkeeAccountCode: string;
  readonly ParkeeContext: string;
  readonly ParkeeExten: string;
  readonly ParkeePriority: string;
  readonly ParkeeUniqueid: string;
  readonly ParkeeLinkedid: string;
  readonly ParkeeChanVariable?: Readonly<Record<string, string>>;
  readonly ParkerChannel: string;
  readonly ParkerChannelState: string;
  readonly ParkerChannelStateDesc:
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
  readonly ParkerCallerIDNum: string;
  readonly ParkerCallerIDName: string;
  readonly ParkerConnectedLineNum: string;
  readonly ParkerConnectedLineName: string;
  readonly ParkerLanguage: string;
  readonly ParkerAccountCode: string;
  readonly ParkerContext: string;
  readonly ParkerExten: string;
  readonly ParkerPriority: string;
  readonly ParkerUniqueid: string;
  readonly ParkerLinkedid: string;
  readonly ParkerChanVariable?: Readonly<Record<string, string>>;
  readonly ParkerDialString: string;
  readonly Parkinglot: string;
  readonly ParkingSpace: string;
  readonly ParkingTimeout: string;
  readonly ParkingDuration: string;
}

export interface ParkedCallTimeOutEvent extends EventFields {
  readonly Event: 'ParkedCallTimeOut';
  readonly ParkeeChannel: string;
  readonly ParkeeChannelState: string;
  readonly ParkeeChannelStateDesc:
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
  readonly ParkeeCallerIDNum: string;
  readonly ParkeeCallerIDName: string;
  readonly ParkeeConnectedLineNum: string;
  readonly ParkeeConnectedLineName: string;
  readonly ParkeeLanguage: string;
  readonly ParkeeAccountCode: string;
  readonly ParkeeContext: string;
  readonly ParkeeExten: string;
  readonly ParkeePriority: string;
  readonly ParkeeUniqueid: string;
  readonly ParkeeLinkedid: string;
  readonly ParkeeChanVariable?: Readonly<Record<string, string>>;
  readonly ParkerChannel: string;
  readonly ParkerChannelState: string;
  readonly ParkerChannelStateDesc:
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
  readonly ParkerCallerIDNum: string;
  readonly ParkerCallerIDName: string;
  readonly ParkerConnectedLineNum: string;
  readonly ParkerConnectedLineName: string;
  readonly ParkerLanguage: string;
  readonly ParkerAccountCode: string;
  readonly ParkerContext: string;
  readonly ParkerExten: string;
  readonly ParkerPriority: string;
  readonly ParkerUniqueid: string;
  readonly ParkerLinkedid: string;
  readonly ParkerChanVariable?: Readonly<Record<string, string>>;
  readonly ParkerDialString: string;
  readonly Parkinglot: string;
  readonly ParkingSpace: string;
  readonly ParkingTimeout: string;
  readonly ParkingDuration: string;
}

export interface ParkedCallsCompleteEvent extends EventFields {
  readonly Event: 'ParkedCallsComplete';
  readonly Total: string;
}

export interface ParkinglotEvent extends EventFields {
  readonly Event: 'Parkinglot';
  readonly Name: string;
  readonly StartSpace: string;
  readonly StopSpace: string;
  readonly Timeout: string;
}

export interface ParkinglotsCompleteEvent extends EventFields {
  readonly Event: 'ParkinglotsComplete';
}

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

export interface PeerStatusEvent extends EventFields {
  readonly Event: 'PeerStatus';
  readonly ChannelType: string;
  readonly Peer: string;
  readonly PeerStatus: 'Unknown' | 'Registered' | 'Unregistered' | 'Rejected' | 'Lagged' | (string & {});
  readonly Cause: string;
  readonly Address: string;
  readonly Port: string;
  readonly Time: string;
}

export interface PeerlistCompleteEvent extends EventFields {
  readonly Event: 'PeerlistComplete';
}

export interface PickupEvent extends EventFields {
  readonly Event: 'Pickup';
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
  readonly TargetChannel: string;
  readonly TargetChannelState: string;
  readonly TargetChannelStateDesc:
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
  readonly TargetCallerIDNum: string;
  readonly TargetCallerIDName: string;
  readonly TargetConnectedLineNum: string;
  readonly TargetConnectedLineName: string;
  readonly TargetLanguage: string;
  readonly TargetAccountCode: string;
  readonly TargetContext: string;
  readonly TargetExten: string;
  readonly TargetPriority: string;
  readonly TargetUniqueid: string;
  readonly TargetLinkedid: string;
  readonly TargetChanVariable?: Readonly<Record<string, string>>;
}

export interface PresenceStateChangeEvent extends EventFields {
  readonly Event: 'PresenceStateChange';
  readonly Presentity: string;
  readonly Status: string;
  readonly Subtype: string;
  readonly Message: string;
}

export interface PresenceStateListCompleteEvent extends EventFields {
  readonly Event: 'PresenceStateListComplete';
  readonly EventList: string;
  readonly ListItems: string;
}

export interface PresenceStatusEvent extends EventFields {
  readonly Event: 'PresenceStatus';
  readonly Exten: string;
  readonly Context: string;
  readonly Hint: string;
  readonly Status: string;
  readonly Subtype: string;
  readonly Message: string;
}

export interface QueueCallerAbandonEvent extends EventFields {
  readonly Event: 'QueueCallerAbandon';
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
  readonly Queue: string;
  readonly Position: string;
  readonly OriginalPosition: string;
  readonly HoldTime: string;
}

export interface QueueCallerJoinEvent extends EventFields {
  readonly Event: 'QueueCallerJoin';
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
  readonly Queue: string;
  readonly Position: string;
  readonly Count: string;
}

export interface QueueCallerLeaveEvent extends EventFields {
  readonly Event: 'QueueCallerLeave';
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
  readonly Queue: string;
  readonly Count: string;
  readonly Position: string;
}

export interface QueueEntryEvent extends EventFields {
  readonly Event: 'QueueEntry';
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

export interface QueueMemberAddedEvent extends EventFields {
  readonly Event: 'QueueMemberAdded';
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

export interface QueueMemberPauseEvent extends EventFields {
  readonly Event: 'QueueMemberPause';
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

export interface QueueMemberPenaltyEvent extends EventFields {
  readonly Event: 'QueueMemberPenalty';
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

export interface QueueMemberRemovedEvent extends EventFields {
  readonly Event: 'QueueMemberRemoved';
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

export interface QueueMemberRinginuseEvent extends EventFields {
  readonly Event: 'QueueMemberRinginuse';
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

export interface QueueMemberStatusEvent extends EventFields {
  readonly Event: 'QueueMemberStatus';
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

export interface QueueParamsEvent extends EventFields {
  readonly Event: 'QueueParams';
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

export interface QueueStatusCompleteEvent extends EventFields {
  readonly Event: 'QueueStatusComplete';
}

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

export interface QueueSummaryCompleteEvent extends EventFields {
  readonly Event: 'QueueSummaryComplete';
}

export interface RTCPReceivedEvent extends EventFields {
  readonly Event: 'RTCPReceived';
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

export interface RTCPSentEvent extends EventFields {
  readonly Event: 'RTCPSent';
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

export interface ReceiveFAXEvent extends EventFields {
  readonly Event: 'ReceiveFAX';
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
  readonly LocalStationID: string;
  readonly RemoteStationID: string;
  readonly PagesTransferred: string;
  readonly Resolution: string;
  readonly TransferRate: string;
  readonly FileName?: readonly string[];
}

export interface RegistrationsCompleteEvent extends EventFields {
  readonly Event: 'RegistrationsComplete';
}

export interface RegistryEvent extends EventFields {
  readonly Event: 'Registry';
  readonly ChannelType: string;
  readonly Username: string;
  readonly Domain: string;
  readonly Status: 'Registered' | 'Unregistered' | 'Rejected' | 'Failed' | (string & {});
  readonly Cause: string;
}

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

export interface ReloadEvent extends EventFields {
  readonly Event: 'Reload';
  readonly Module: string;
  readonly Status: '0' | '1' | '2' | '3' | '4' | '5' | '6' | (string & {});
}

export interface RenameEvent extends EventFields {
  readonly Event: 'Rename';
}

export interface RequestBadFormatEvent extends EventFields {
  readonly Event: 'RequestBadFormat';
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

export interface RequestNotAllowedEvent extends EventFields {
  readonly Event: 'RequestNotAllowed';
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

export interface RequestNotSupportedEvent extends EventFields {
  readonly Event: 'RequestNotSupported';
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

export interface ResourceListDetailEvent extends EventFields {
  readonly Event: 'ResourceListDetail';
  readonly ObjectType: string;
  readonly ObjectName: string;
  readonly FullState: string;
  readonly ListItem: string;
  readonly NotificationBatchInterval: string;
  readonly ResourceDisplayName: string;
}

export interface SIPQualifyPeerDoneEvent extends EventFields {
  readonly Event: 'SIPQualifyPeerDone';
  readonly Peer: string;
}

export interface SIPpeerstatusCompleteEvent extends EventFields {
  readonly Event: 'SIPpeerstatusComplete';
}

export interface SendFAXEvent extends EventFields {
  readonly Event: 'SendFAX';
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
  readonly LocalStationID: string;
  readonly RemoteStationID: string;
  readonly PagesTransferred: string;
  readonly Resolution: string;
  readonly TransferRate: string;
  readonly FileName?: readonly string[];
}

export interface SessionLimitEvent extends EventFields {
  readonly Event: 'SessionLimit';
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

export interface SessionTimeoutEvent extends EventFields {
  readonly Event: 'SessionTimeout';
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
  readonly Source: 'RTPTimeout' | 'SIPSessionTimer' | (string & {});
}

export interface ShowDialPlanCompleteEvent extends EventFields {
  readonly Event: 'ShowDialPlanComplete';
  readonly ListExtensions: string;
  readonly ListPriorities: string;
  readonly ListContexts: string;
}

export interface ShutdownEvent extends EventFields {
  readonly Event: 'Shutdown';
  readonly Shutdown: 'Uncleanly' | 'Cleanly' | (string & {});
  readonly Restart: 'True' | 'False' | (string & {});
}

export interface SoftHangupRequestEvent extends EventFields {
  readonly Event: 'SoftHangupRequest';
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
  readonly Cause: string;
}

export interface SpanAlarmEvent extends EventFields {
  readonly Event: 'SpanAlarm';
  readonly Span: string;
  readonly Alarm: string;
}

export interface SpanAlarmClearEvent extends EventFields {
  readonly Event: 'SpanAlarmClear';
  readonly Span: string;
}

export interface StatusEvent extends EventFields {
  readonly Event: 'Status';
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

export interface StatusCompleteEvent extends EventFields {
  readonly Event: 'StatusComplete';
  readonly Items: string;
}

export interface SuccessfulAuthEvent extends EventFields {
  readonly Event: 'SuccessfulAuth';
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

export interface TransportDetailEvent extends EventFields {
  readonly Event: 'TransportDetail';
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

export interface UnParkedCallEvent extends EventFields {
  readonly Event: 'UnParkedCall';
  readonly ParkeeChannel: string;
  readonly ParkeeChannelState: string;
  readonly ParkeeChannelStateDesc:
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
  readonly ParkeeCallerIDNum: string;
  readonly ParkeeCallerIDName: string;
  readonly ParkeeConnectedLineNum: string;
  readonly ParkeeConnectedLineName: string;
  readonly ParkeeLanguage: string;
  readonly ParkeeAccountCode: string;
  readonly ParkeeContext: string;
  readonly ParkeeExten: string;
  readonly ParkeePriority: string;
  readonly ParkeeUniqueid: string;
  readonly ParkeeLinkedid: string;
  readonly ParkeeChanVariable?: Readonly<Record<string, string>>;
  readonly ParkerChannel: string;
  readonly ParkerChannelState: string;
  readonly ParkerChannelStateDesc:
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
  readonly ParkerCallerIDNum: string;
  readonly ParkerCallerIDName: string;
  readonly ParkerConnectedLineNum: string;
  readonly ParkerConnectedLineName: string;
  readonly ParkerLanguage: string;
  readonly ParkerAccountCode: string;
  readonly ParkerContext: string;
  readonly ParkerExten: string;
  readonly ParkerPriority: string;
  readonly ParkerUniqueid: string;
  readonly ParkerLinkedid: string;
  readonly ParkerChanVariable?: Readonly<Record<string, string>>;
  readonly ParkerDialString: string;
  readonly Parkinglot: string;
  readonly ParkingSpace: string;
  readonly ParkingTimeout: string;
  readonly ParkingDuration: string;
  readonly RetrieverChannel: string;
  readonly RetrieverChannelState: string;
  readonly RetrieverChannelStateDesc:
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
  readonly RetrieverCallerIDNum: string;
  readonly RetrieverCallerIDName: string;
  readonly RetrieverConnectedLineNum: string;
  readonly RetrieverConnectedLineName: string;
  readonly RetrieverLanguage: string;
  readonly RetrieverAccountCode: string;
  readonly RetrieverContext: string;
  readonly RetrieverExten: string;
  readonly RetrieverPriority: string;
  readonly RetrieverUniqueid: string;
  readonly RetrieverLinkedid: string;
  readonly RetrieverChanVariable?: Readonly<Record<string, string>>;
}

export interface UnexpectedAddressEvent extends EventFields {
  readonly Event: 'UnexpectedAddress';
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

export interface UnholdEvent extends EventFields {
  readonly Event: 'Unhold';
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

export interface UnloadEvent extends EventFields {
  readonly Event: 'Unload';
  readonly Module: string;
  readonly Status: 'Success' | (string & {});
}

export interface UserEventEvent extends EventFields {
  readonly Event: 'UserEvent';
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
  readonly UserEvent: string;
}

export interface VarSetEvent extends EventFields {
  readonly Event: 'VarSet';
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
  readonly Variable: string;
  readonly Value: string;
}

export interface VoicemailPasswordChangeEvent extends EventFields {
  readonly Event: 'VoicemailPasswordChange';
  readonly Context: string;
  readonly Mailbox: string;
  readonly NewPassword: string;
}

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

export interface VoicemailUserDetailCompleteEvent extends EventFields {
  readonly Event: 'VoicemailUserDetailComplete';
}

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

export interface VoicemailUserEntryCompleteEvent extends EventFields {
  readonly Event: 'VoicemailUserEntryComplete';
}

export interface WaitEventCompleteEvent extends EventFields {
  readonly Event: 'WaitEventComplete';
}

export interface WinkEvent extends EventFields {
  readonly Event: 'Wink';
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
