// Written by scripts/generateCatalogue.mjs from scripts/catalogue.json. Do not edit.

/** The event that each builder makes. */
export interface BuilderEvents {
  agiExecEnd: 'AGIExecEnd';
  agiExecStart: 'AGIExecStart';
  aocD: 'AOC-D';
  aocE: 'AOC-E';
  aocS: 'AOC-S';
  agentCalled: 'AgentCalled';
  agentComplete: 'AgentComplete';
  agentConnect: 'AgentConnect';
  agentDump: 'AgentDump';
  agentLogin: 'AgentLogin';
  agentLogoff: 'AgentLogoff';
  agentRingNoAnswer: 'AgentRingNoAnswer';
  agents: 'Agents';
  agentsComplete: 'AgentsComplete';
  alarm: 'Alarm';
  alarmClear: 'AlarmClear';
  aorDetail: 'AorDetail';
  aorList: 'AorList';
  aorListComplete: 'AorListComplete';
  asyncAgiEnd: 'AsyncAGIEnd';
  asyncAgiExec: 'AsyncAGIExec';
  asyncAgiStart: 'AsyncAGIStart';
  attendedTransfer: 'AttendedTransfer';
  authDetail: 'AuthDetail';
  authList: 'AuthList';
  authListComplete: 'AuthListComplete';
  authMethodNotAllowed: 'AuthMethodNotAllowed';
  blindTransfer: 'BlindTransfer';
  bridgeCreate: 'BridgeCreate';
  bridgeDestroy: 'BridgeDestroy';
  bridgeEnter: 'BridgeEnter';
  bridgeInfoChannel: 'BridgeInfoChannel';
  bridgeInfoComplete: 'BridgeInfoComplete';
  bridgeLeave: 'BridgeLeave';
  bridgeListComplete: 'BridgeListComplete';
  bridgeListItem: 'BridgeListItem';
  bridgeMerge: 'BridgeMerge';
  bridgeTechnologyListComplete: 'BridgeTechnologyListComplete';
  bridgeTechnologyListItem: 'BridgeTechnologyListItem';
  bridgeVideoSourceUpdate: 'BridgeVideoSourceUpdate';
  cel: 'CEL';
  cdr: 'Cdr';
  challengeResponseFailed: 'ChallengeResponseFailed';
  challengeSent: 'ChallengeSent';
  chanSpyStart: 'ChanSpyStart';
  chanSpyStop: 'ChanSpyStop';
  channelHungup: 'ChannelHungup';
  channelTalkingStart: 'ChannelTalkingStart';
  channelTalkingStop: 'ChannelTalkingStop';
  channelsHungupListComplete: 'ChannelsHungupListComplete';
  confbridgeEnd: 'ConfbridgeEnd';
  confbridgeJoin: 'ConfbridgeJoin';
  confbridgeLeave: 'ConfbridgeLeave';
  confbridgeList: 'ConfbridgeList';
  confbridgeListComplete: 'ConfbridgeListComplete';
  confbridgeListRooms: 'ConfbridgeListRooms';
  confbridgeListRoomsComplete: 'ConfbridgeListRoomsComplete';
  confbridgeMute: 'ConfbridgeMute';
  confbridgeRecord: 'ConfbridgeRecord';
  confbridgeStart: 'ConfbridgeStart';
  confbridgeStopRecord: 'ConfbridgeStopRecord';
  confbridgeTalking: 'ConfbridgeTalking';
  confbridgeUnmute: 'ConfbridgeUnmute';
  contactList: 'ContactList';
  contactListComplete: 'ContactListComplete';
  contactStatus: 'ContactStatus';
  contactStatusDetail: 'ContactStatusDetail';
  contactStatusDetailComplete: 'ContactStatusDetailComplete';
  coreShowChannel: 'CoreShowChannel';
  coreShowChannelMapComplete: 'CoreShowChannelMapComplete';
  coreShowChannelsComplete: 'CoreShowChannelsComplete';
  dahdiChannel: 'DAHDIChannel';
  dbGetComplete: 'DBGetComplete';
  dbGetResponse: 'DBGetResponse';
  dbGetTreeComplete: 'DBGetTreeComplete';
  dbGetTreeResponse: 'DBGetTreeResponse';
  dndState: 'DNDState';
  dtmfBegin: 'DTMFBegin';
  dtmfEnd: 'DTMFEnd';
  deadlockStart: 'DeadlockStart';
  deviceStateChange: 'DeviceStateChange';
  deviceStateListComplete: 'DeviceStateListComplete';
  dialBegin: 'DialBegin';
  dialEnd: 'DialEnd';
  dialState: 'DialState';
  endpointDetail: 'EndpointDetail';
  endpointDetailComplete: 'EndpointDetailComplete';
  endpointList: 'EndpointList';
  endpointListComplete: 'EndpointListComplete';
  extensionStateListComplete: 'ExtensionStateListComplete';
  extensionStatus: 'ExtensionStatus';
  faxSession: 'FAXSession';
  faxSessionsComplete: 'FAXSessionsComplete';
  faxSessionsEntry: 'FAXSessionsEntry';
  faxStats: 'FAXStats';
  faxStatus: 'FAXStatus';
  failedAcl: 'FailedACL';
  flash: 'Flash';
  fullyBooted: 'FullyBooted';
  hangup: 'Hangup';
  hangupHandlerPop: 'HangupHandlerPop';
  hangupHandlerPush: 'HangupHandlerPush';
  hangupHandlerRun: 'HangupHandlerRun';
  hangupRequest: 'HangupRequest';
  hold: 'Hold';
  identifyDetail: 'IdentifyDetail';
  inboundRegistrationDetail: 'InboundRegistrationDetail';
  inboundRegistrationDetailComplete: 'InboundRegistrationDetailComplete';
  inboundSubscriptionDetail: 'InboundSubscriptionDetail';
  inboundSubscriptionDetailComplete: 'InboundSubscriptionDetailComplete';
  invalidAccountId: 'InvalidAccountID';
  invalidPassword: 'InvalidPassword';
  invalidTransport: 'InvalidTransport';
  listDialplan: 'ListDialplan';
  load: 'Load';
  loadAverageLimit: 'LoadAverageLimit';
  localBridge: 'LocalBridge';
  localOptimizationBegin: 'LocalOptimizationBegin';
  localOptimizationEnd: 'LocalOptimizationEnd';
  logChannel: 'LogChannel';
  mcid: 'MCID';
  mwiGet: 'MWIGet';
  mwiGetComplete: 'MWIGetComplete';
  meetmeEnd: 'MeetmeEnd';
  meetmeJoin: 'MeetmeJoin';
  meetmeLeave: 'MeetmeLeave';
  meetmeList: 'MeetmeList';
  meetmeListRooms: 'MeetmeListRooms';
  meetmeMute: 'MeetmeMute';
  meetmeTalkRequest: 'MeetmeTalkRequest';
  meetmeTalking: 'MeetmeTalking';
  memoryLimit: 'MemoryLimit';
  messageWaiting: 'MessageWaiting';
  miniVoiceMail: 'MiniVoiceMail';
  mixMonitorMute: 'MixMonitorMute';
  mixMonitorStart: 'MixMonitorStart';
  mixMonitorStop: 'MixMonitorStop';
  monitorStart: 'MonitorStart';
  monitorStop: 'MonitorStop';
  musicOnHoldStart: 'MusicOnHoldStart';
  musicOnHoldStop: 'MusicOnHoldStop';
  newAccountCode: 'NewAccountCode';
  newCallerid: 'NewCallerid';
  newConnectedLine: 'NewConnectedLine';
  newchannel: 'Newchannel';
  newexten: 'Newexten';
  newstate: 'Newstate';
  originateResponse: 'OriginateResponse';
  outboundRegistrationDetail: 'OutboundRegistrationDetail';
  outboundRegistrationDetailComplete: 'OutboundRegistrationDetailComplete';
  outboundSubscriptionDetail: 'OutboundSubscriptionDetail';
  pjsipMaintenanceStatus: 'PJSIPMaintenanceStatus';
  parkedCall: 'ParkedCall';
  parkedCallGiveUp: 'ParkedCallGiveUp';
  parkedCallSwap: 'ParkedCallSwap';
  parkedCallTimeOut: 'ParkedCallTimeOut';
  parkedCallsComplete: 'ParkedCallsComplete';
  parkinglot: 'Parkinglot';
  parkinglotsComplete: 'ParkinglotsComplete';
  peerEntry: 'PeerEntry';
  peerStatus: 'PeerStatus';
  peerlistComplete: 'PeerlistComplete';
  pickup: 'Pickup';
  presenceStateChange: 'PresenceStateChange';
  presenceStateListComplete: 'PresenceStateListComplete';
  presenceStatus: 'PresenceStatus';
  queueCallerAbandon: 'QueueCallerAbandon';
  queueCallerJoin: 'QueueCallerJoin';
  queueCallerLeave: 'QueueCallerLeave';
  queueEntry: 'QueueEntry';
  queueMember: 'QueueMember';
  queueMemberAdded: 'QueueMemberAdded';
  queueMemberPause: 'QueueMemberPause';
  queueMemberPenalty: 'QueueMemberPenalty';
  queueMemberRemoved: 'QueueMemberRemoved';
  queueMemberRinginuse: 'QueueMemberRinginuse';
  queueMemberStatus: 'QueueMemberStatus';
  queueParams: 'QueueParams';
  queueStatusComplete: 'QueueStatusComplete';
  queueSummary: 'QueueSummary';
  queueSummaryComplete: 'QueueSummaryComplete';
  rtcpReceived: 'RTCPReceived';
  rtcpSent: 'RTCPSent';
  receiveFax: 'ReceiveFAX';
  registrationsComplete: 'RegistrationsComplete';
  registry: 'Registry';
  registryEntry: 'RegistryEntry';
  reload: 'Reload';
  rename: 'Rename';
  requestBadFormat: 'RequestBadFormat';
  requestNotAllowed: 'RequestNotAllowed';
  requestNotSupported: 'RequestNotSupported';
  resourceListDetail: 'ResourceListDetail';
  sipQualifyPeerDone: 'SIPQualifyPeerDone';
  sipPeerstatusComplete: 'SIPpeerstatusComplete';
  sendFax: 'SendFAX';
  sessionLimit: 'SessionLimit';
  sessionTimeout: 'SessionTimeout';
  showDialPlanComplete: 'ShowDialPlanComplete';
  shutdown: 'Shutdown';
  softHangupRequest: 'SoftHangupRequest';
  spanAlarm: 'SpanAlarm';
  spanAlarmClear: 'SpanAlarmClear';
  status: 'Status';
  statusComplete: 'StatusComplete';
  successfulAuth: 'SuccessfulAuth';
  transportDetail: 'TransportDetail';
  unParkedCall: 'UnParkedCall';
  unexpectedAddress: 'UnexpectedAddress';
  unhold: 'Unhold';
  unload: 'Unload';
  userEvent: 'UserEvent';
  varSet: 'VarSet';
  voicemailPasswordChange: 'VoicemailPasswordChange';
  voicemailUserDetail: 'VoicemailUserDetail';
  voicemailUserDetailComplete: 'VoicemailUserDetailComplete';
  voicemailUserEntry: 'VoicemailUserEntry';
  voicemailUserEntryComplete: 'VoicemailUserEntryComplete';
  waitEventComplete: 'WaitEventComplete';
  wink: 'Wink';
}

/** The fields of a channel by their prefix. */
export const channelSamples: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '': {
    Channel: 'PJSIP/1001-00000001',
    ChannelState: '6',
    ChannelStateDesc: 'Up',
    CallerIDNum: '1001',
    CallerIDName: 'Alice',
    ConnectedLineNum: '1002',
    ConnectedLineName: 'Bob',
    Language: 'en',
    AccountCode: '',
    Context: 'default',
    Exten: '1002',
    Priority: '1',
    Uniqueid: '1700000000.1',
    Linkedid: '1700000000.1',
  },
  Dest: {
    Channel: 'PJSIP/1002-00000002',
    ChannelState: '6',
    ChannelStateDesc: 'Up',
    CallerIDNum: '1002',
    CallerIDName: 'Bob',
    ConnectedLineNum: '1001',
    ConnectedLineName: 'Alice',
    Language: 'en',
    AccountCode: '',
    Context: 'default',
    Exten: '1002',
    Priority: '1',
    Uniqueid: '1700000000.2',
    Linkedid: '1700000000.1',
  },
  Target: {
    Channel: 'PJSIP/1002-00000002',
    ChannelState: '6',
    ChannelStateDesc: 'Up',
    CallerIDNum: '1002',
    CallerIDName: 'Bob',
    ConnectedLineNum: '1001',
    ConnectedLineName: 'Alice',
    Language: 'en',
    AccountCode: '',
    Context: 'default',
    Exten: '1002',
    Priority: '1',
    Uniqueid: '1700000000.2',
    Linkedid: '1700000000.1',
  },
  Source: {
    Channel: 'PJSIP/1002-00000002',
    ChannelState: '6',
    ChannelStateDesc: 'Up',
    CallerIDNum: '1002',
    CallerIDName: 'Bob',
    ConnectedLineNum: '1001',
    ConnectedLineName: 'Alice',
    Language: 'en',
    AccountCode: '',
    Context: 'default',
    Exten: '1002',
    Priority: '1',
    Uniqueid: '1700000000.2',
    Linkedid: '1700000000.1',
  },
  Spyer: {
    Channel: 'PJSIP/1003-00000003',
    ChannelState: '6',
    ChannelStateDesc: 'Up',
    CallerIDNum: '1003',
    CallerIDName: 'Carol',
    ConnectedLineNum: '1001',
    ConnectedLineName: 'Alice',
    Language: 'en',
    AccountCode: '',
    Context: 'default',
    Exten: '1002',
    Priority: '1',
    Uniqueid: '1700000000.3',
    Linkedid: '1700000000.1',
  },
  Spyee: {
    Channel: 'PJSIP/1001-00000001',
    ChannelState: '6',
    ChannelStateDesc: 'Up',
    CallerIDNum: '1001',
    CallerIDName: 'Alice',
    ConnectedLineNum: '1002',
    ConnectedLineName: 'Bob',
    Language: 'en',
    AccountCode: '',
    Context: 'default',
    Exten: '1002',
    Priority: '1',
    Uniqueid: '1700000000.1',
    Linkedid: '1700000000.1',
  },
  Parkee: {
    Channel: 'PJSIP/1001-00000001',
    ChannelState: '6',
    ChannelStateDesc: 'Up',
    CallerIDNum: '1001',
    CallerIDName: 'Alice',
    ConnectedLineNum: '1002',
    ConnectedLineName: 'Bob',
    Language: 'en',
    AccountCode: '',
    Context: 'default',
    Exten: '1002',
    Priority: '1',
    Uniqueid: '1700000000.1',
    Linkedid: '1700000000.1',
  },
  Parker: {
    Channel: 'PJSIP/1002-00000002',
    ChannelState: '6',
    ChannelStateDesc: 'Up',
    CallerIDNum: '1002',
    CallerIDName: 'Bob',
    ConnectedLineNum: '1001',
    ConnectedLineName: 'Alice',
    Language: 'en',
    AccountCode: '',
    Context: 'default',
    Exten: '1002',
    Priority: '1',
    Uniqueid: '1700000000.2',
    Linkedid: '1700000000.1',
  },
  Retriever: {
    Channel: 'PJSIP/1003-00000003',
    ChannelState: '6',
    ChannelStateDesc: 'Up',
    CallerIDNum: '1003',
    CallerIDName: 'Carol',
    ConnectedLineNum: '1001',
    ConnectedLineName: 'Alice',
    Language: 'en',
    AccountCode: '',
    Context: 'default',
    Exten: '1002',
    Priority: '1',
    Uniqueid: '1700000000.3',
    Linkedid: '1700000000.1',
  },
  Transferee: {
    Channel: 'PJSIP/1001-00000001',
    ChannelState: '6',
    ChannelStateDesc: 'Up',
    CallerIDNum: '1001',
    CallerIDName: 'Alice',
    ConnectedLineNum: '1002',
    ConnectedLineName: 'Bob',
    Language: 'en',
    AccountCode: '',
    Context: 'default',
    Exten: '1002',
    Priority: '1',
    Uniqueid: '1700000000.1',
    Linkedid: '1700000000.1',
  },
  Transferer: {
    Channel: 'PJSIP/1002-00000002',
    ChannelState: '6',
    ChannelStateDesc: 'Up',
    CallerIDNum: '1002',
    CallerIDName: 'Bob',
    ConnectedLineNum: '1001',
    ConnectedLineName: 'Alice',
    Language: 'en',
    AccountCode: '',
    Context: 'default',
    Exten: '1002',
    Priority: '1',
    Uniqueid: '1700000000.2',
    Linkedid: '1700000000.1',
  },
  OrigTransferer: {
    Channel: 'PJSIP/1002-00000002',
    ChannelState: '6',
    ChannelStateDesc: 'Up',
    CallerIDNum: '1002',
    CallerIDName: 'Bob',
    ConnectedLineNum: '1001',
    ConnectedLineName: 'Alice',
    Language: 'en',
    AccountCode: '',
    Context: 'default',
    Exten: '1002',
    Priority: '1',
    Uniqueid: '1700000000.2',
    Linkedid: '1700000000.1',
  },
  SecondTransferer: {
    Channel: 'PJSIP/1002-00000004',
    ChannelState: '6',
    ChannelStateDesc: 'Up',
    CallerIDNum: '1002',
    CallerIDName: 'Bob',
    ConnectedLineNum: '1003',
    ConnectedLineName: 'Carol',
    Language: 'en',
    AccountCode: '',
    Context: 'default',
    Exten: '1002',
    Priority: '1',
    Uniqueid: '1700000000.4',
    Linkedid: '1700000000.1',
  },
  TransferTarget: {
    Channel: 'PJSIP/1003-00000003',
    ChannelState: '6',
    ChannelStateDesc: 'Up',
    CallerIDNum: '1003',
    CallerIDName: 'Carol',
    ConnectedLineNum: '1001',
    ConnectedLineName: 'Alice',
    Language: 'en',
    AccountCode: '',
    Context: 'default',
    Exten: '1002',
    Priority: '1',
    Uniqueid: '1700000000.3',
    Linkedid: '1700000000.1',
  },
  LocalOne: {
    Channel: 'Local/1002@default-00000000;1',
    ChannelState: '6',
    ChannelStateDesc: 'Up',
    CallerIDNum: '1001',
    CallerIDName: 'Alice',
    ConnectedLineNum: '1002',
    ConnectedLineName: 'Bob',
    Language: 'en',
    AccountCode: '',
    Context: 'default',
    Exten: '1002',
    Priority: '1',
    Uniqueid: '1700000000.5',
    Linkedid: '1700000000.1',
  },
  LocalTwo: {
    Channel: 'Local/1002@default-00000000;2',
    ChannelState: '6',
    ChannelStateDesc: 'Up',
    CallerIDNum: '1002',
    CallerIDName: 'Bob',
    ConnectedLineNum: '1001',
    ConnectedLineName: 'Alice',
    Language: 'en',
    AccountCode: '',
    Context: 'default',
    Exten: '1002',
    Priority: '1',
    Uniqueid: '1700000000.6',
    Linkedid: '1700000000.1',
  },
};

/** The fields of a bridge by their prefix. */
export const bridgeSamples: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '': {
    BridgeUniqueid: '0e4dd6a6-5f4c-4a38-9c92-6b1c5a3f7d01',
    BridgeType: 'basic',
    BridgeTechnology: 'simple_bridge',
    BridgeCreator: '<unknown>',
    BridgeName: '<unknown>',
    BridgeNumChannels: '2',
    BridgeVideoSourceMode: 'none',
    BridgeVideoSource: '',
  },
  To: {
    BridgeUniqueid: '0e4dd6a6-5f4c-4a38-9c92-6b1c5a3f7d01',
    BridgeType: 'basic',
    BridgeTechnology: 'simple_bridge',
    BridgeCreator: '<unknown>',
    BridgeName: '<unknown>',
    BridgeNumChannels: '2',
    BridgeVideoSourceMode: 'none',
    BridgeVideoSource: '',
  },
  From: {
    BridgeUniqueid: '33ab1f52-8d0e-4c1b-9f6e-2f6c3d5a7b02',
    BridgeType: 'basic',
    BridgeTechnology: 'simple_bridge',
    BridgeCreator: '<unknown>',
    BridgeName: '<unknown>',
    BridgeNumChannels: '2',
    BridgeVideoSourceMode: 'none',
    BridgeVideoSource: '',
  },
  Orig: {
    BridgeUniqueid: '0e4dd6a6-5f4c-4a38-9c92-6b1c5a3f7d01',
    BridgeType: 'basic',
    BridgeTechnology: 'simple_bridge',
    BridgeCreator: '<unknown>',
    BridgeName: '<unknown>',
    BridgeNumChannels: '2',
    BridgeVideoSourceMode: 'none',
    BridgeVideoSource: '',
  },
  Second: {
    BridgeUniqueid: '33ab1f52-8d0e-4c1b-9f6e-2f6c3d5a7b02',
    BridgeType: 'basic',
    BridgeTechnology: 'simple_bridge',
    BridgeCreator: '<unknown>',
    BridgeName: '<unknown>',
    BridgeNumChannels: '2',
    BridgeVideoSourceMode: 'none',
    BridgeVideoSource: '',
  },
};

/**
 * Every event by the name of its builder: its own name, then a line for each field. `@Dest` stands for the fields of a
 * channel, `#Orig` for those of a bridge, with that prefix; `Key[]` is a field with a list of values. Not loaded by the core.
 */
export const eventSamples: Readonly<Record<keyof BuilderEvents, string>> = {
  agiExecEnd: 'AGIExecEnd\nPrivilege: agi,all\n@\nCommand: VERBOSE\nCommandId: 1\nResultCode: 200\nResult: Success',
  agiExecStart: 'AGIExecStart\nPrivilege: agi,all\n@\nCommand: VERBOSE\nCommandId: 1',
  aocD: 'AOC-D\nPrivilege: aoc,all\n@\nCharge: Currency\nType: Currency\nBillingID: Normal\nTotalType: Total\nCurrency: EUR\nName: EUR\nCost: 10\nMultiplier: 1/100\nUnits: 0\nNumberOf: 0\nTypeOf: 0',
  aocE: 'AOC-E\nPrivilege: aoc,all\n@\nChargingAssociation: \nNumber: \nPlan: 0\nID: 1\nCharge: Currency\nType: Currency\nBillingID: Normal\nTotalType: Total\nCurrency: EUR\nName: EUR\nCost: 10\nMultiplier: 1/100\nUnits: 0\nNumberOf: 0\nTypeOf: 0',
  aocS: 'AOC-S\nPrivilege: aoc,all\n@\nChargeable: \nRateType: Duration\nCurrency: EUR\nName: EUR\nCost: 10\nMultiplier: 1/100\nChargingType: 0\nStepFunction: 0\nGranularity: 0\nLength: 60\nScale: OneSecond\nUnit: Octet\nSpecialCode: 0',
  agentCalled:
    'AgentCalled\nPrivilege: agent,all\n@\n@Dest\nQueue: support\nMemberName: Alice\nInterface: PJSIP/1001\nDestChannelState: 5\nDestChannelStateDesc: Ringing',
  agentComplete:
    'AgentComplete\nPrivilege: agent,all\n@\n@Dest\nQueue: support\nMemberName: Alice\nInterface: PJSIP/1001\nHoldTime: 5\nTalkTime: 60\nReason: agent',
  agentConnect:
    'AgentConnect\nPrivilege: agent,all\n@\n@Dest\nQueue: support\nMemberName: Alice\nInterface: PJSIP/1001\nRingTime: 3\nHoldTime: 5',
  agentDump: 'AgentDump\nPrivilege: agent,all\n@\n@Dest\nQueue: support\nMemberName: Alice\nInterface: PJSIP/1001',
  agentLogin: 'AgentLogin\nPrivilege: agent,all\n@\nAgent: 1001',
  agentLogoff: 'AgentLogoff\nPrivilege: agent,all\nAgent: 1001\nLogintime: 3600\n@',
  agentRingNoAnswer:
    'AgentRingNoAnswer\nPrivilege: agent,all\n@\n@Dest\nQueue: support\nMemberName: Alice\nInterface: PJSIP/1001\nRingTime: 15000\nDestChannelState: 5\nDestChannelStateDesc: Ringing',
  agents:
    'Agents\nPrivilege: agent,all\nAgent: 1001\nName: Alice\nStatus: AGENT_IDLE\nTalkingToChan: \nCallStarted: 0\nLoggedInTime: 1700000000\n@',
  agentsComplete: 'AgentsComplete\nPrivilege: agent,all\nEventList: Complete\nListItems: 0',
  alarm: 'Alarm\nPrivilege: system,all\nDAHDIChannel: 1\nAlarm: Red Alarm',
  alarmClear: 'AlarmClear\nPrivilege: system,all\nDAHDIChannel: 1',
  aorDetail:
    'AorDetail\nPrivilege: command,all\nObjectType: aor\nObjectName: 1001\nMinimumExpiration: 60\nMaximumExpiration: 7200\nDefaultExpiration: 3600\nQualifyFrequency: 0\nAuthenticateQualify: false\nMaxContacts: 2\nRemoveExisting: false\nMailboxes: \nOutboundProxy: \nSupportPath: false\nTotalContacts: 1\nContactsRegistered: 1\nEndpointName: 1001\nRemoveUnavailable: false\nQualify2xxOnly: false\nQualifyTimeout: 3.000000\nVoicemailExtension: \nContacts: 1001/sip:1001@127.0.0.1:5060',
  aorList:
    'AorList\nPrivilege: command,all\nObjectType: aor\nObjectName: 1001\nMinimumExpiration: 60\nMaximumExpiration: 7200\nDefaultExpiration: 3600\nQualifyFrequency: 0\nQualifyTimeout: 3.000000\nQualify2xxOnly: false\nAuthenticateQualify: false\nMaxContacts: 2\nRemoveExisting: false\nRemoveUnavailable: false\nMailboxes: \nVoicemailExtension: \nOutboundProxy: \nSupportPath: false\nContacts: 1001/sip:1001@127.0.0.1:5060',
  aorListComplete: 'AorListComplete\nPrivilege: command,all\nEventList: Complete\nListItems: 0',
  asyncAgiEnd: 'AsyncAGIEnd\nPrivilege: agi,all\n@',
  asyncAgiExec: 'AsyncAGIExec\nPrivilege: agi,all\n@\nCommandID: 1\nResult: 200 result=0',
  asyncAgiStart: 'AsyncAGIStart\nPrivilege: agi,all\n@\nEnv: agi_request: async',
  attendedTransfer:
    'AttendedTransfer\nPrivilege: call,all\n@OrigTransferer\n#Orig\n@SecondTransferer\n#Second\nDestType: Bridge\nDestBridgeUniqueid: 0e4dd6a6-5f4c-4a38-9c92-6b1c5a3f7d01\nDestApp: \n@LocalOne\n@LocalTwo\nDestTransfererChannel: PJSIP/1002-00000004\n@Transferee\n@TransferTarget',
  authDetail:
    'AuthDetail\nPrivilege: command,all\nObjectType: auth\nObjectName: 1001\nUsername: 1001\nPassword: pw1001\nMd5Cred: \nRealm: \nNonceLifetime: 32\nAuthType: userpass\nEndpointName: 1001\nOauthClientid: \nOauthSecret: \nPasswordDigest: \nRefreshToken: \nSupportedAlgorithmsUac: MD5\nSupportedAlgorithmsUas: MD5',
  authList:
    'AuthList\nPrivilege: command,all\nObjectType: auth\nObjectName: 1001\nUsername: 1001\nMd5Cred: \nRealm: \nAuthType: userpass\nPassword: pw1001\nNonceLifetime: 32\nOauthClientid: \nOauthSecret: \nPasswordDigest: \nRefreshToken: \nSupportedAlgorithmsUac: MD5\nSupportedAlgorithmsUas: MD5',
  authListComplete: 'AuthListComplete\nPrivilege: command,all\nEventList: Complete\nListItems: 0',
  authMethodNotAllowed:
    'AuthMethodNotAllowed\nPrivilege: security,all\nEventTV: 2023-11-14T22:13:20.000+0000\nSeverity: Error\nService: AMI\nEventVersion: 1\nAccountID: admin\nSessionID: 0x7f0000000001\nLocalAddress: IPV4/TCP/127.0.0.1/5038\nRemoteAddress: IPV4/TCP/127.0.0.1/50000\nAuthMethod: md5\nModule: \nSessionTV: 2023-11-14T22:13:20.000+0000',
  blindTransfer:
    'BlindTransfer\nPrivilege: call,all\nResult: Success\n@Transferer\n@Transferee\n#\nIsExternal: Yes\nContext: default\nExtension: 1003',
  bridgeCreate: 'BridgeCreate\nPrivilege: call,all\n#\nBridgeNumChannels: 0',
  bridgeDestroy: 'BridgeDestroy\nPrivilege: call,all\n#\nBridgeNumChannels: 0',
  bridgeEnter: 'BridgeEnter\nPrivilege: call,all\n#\n@\nSwapUniqueid: \nBridgeNumChannels: 1',
  bridgeInfoChannel: 'BridgeInfoChannel\nPrivilege: command,all\n@',
  bridgeInfoComplete: 'BridgeInfoComplete\nPrivilege: command,all\n#\nEventList: Complete\nListItems: 0',
  bridgeLeave: 'BridgeLeave\nPrivilege: call,all\n#\n@\nBridgeNumChannels: 1',
  bridgeListComplete: 'BridgeListComplete\nEventList: Complete\nListItems: 0',
  bridgeListItem:
    'BridgeListItem\nBridgeUniqueid: 0e4dd6a6-5f4c-4a38-9c92-6b1c5a3f7d01\nBridgeType: basic\nBridgeTechnology: simple_bridge\nBridgeCreator: <unknown>\nBridgeName: <unknown>\nBridgeNumChannels: 2\nBridgeVideoSourceMode: none',
  bridgeMerge: 'BridgeMerge\nPrivilege: call,all\n#To\n#From',
  bridgeTechnologyListComplete: 'BridgeTechnologyListComplete\nEventList: Complete\nListItems: 0',
  bridgeTechnologyListItem:
    'BridgeTechnologyListItem\nBridgeTechnology: simple_bridge\nBridgeType: 1to1Mix\nBridgePriority: 50\nBridgeSuspended: No',
  bridgeVideoSourceUpdate: 'BridgeVideoSourceUpdate\nPrivilege: call,all\n#\nBridgePreviousVideoSource: ',
  cel: 'CEL\nPrivilege: call,all\nEventName: CHAN_START\nAccountCode: \nCallerIDnum: 1001\nCallerIDname: Alice\nCallerIDani: 1001\nCallerIDrdnis: \nCallerIDdnid: 1002\nExten: 1002\nContext: default\nApplication: \nAppData: \nEventTime: 2023-11-14 22:13:20\nAMAFlags: DOCUMENTATION\nUniqueID: 1700000000.1\nLinkedID: 1700000000.1\nUserField: \nPeer: \nPeerAccount: \nExtra: \nChannel: PJSIP/1001-00000001\nUserfield: ',
  cdr: 'Cdr\nPrivilege: cdr,all\nAccountCode: \nSource: 1001\nDestination: 1002\nDestinationContext: default\nCallerID: "Alice" <1001>\nChannel: PJSIP/1001-00000001\nDestinationChannel: PJSIP/1002-00000002\nLastApplication: Dial\nLastData: PJSIP/1002\nStartTime: 2023-11-14 22:13:20\nAnswerTime: 2023-11-14 22:13:22\nEndTime: 2023-11-14 22:14:22\nDuration: 62\nBillableSeconds: 60\nDisposition: ANSWERED\nAMAFlags: DOCUMENTATION\nUniqueID: 1700000000.1\nUserField: ',
  challengeResponseFailed:
    'ChallengeResponseFailed\nPrivilege: security,all\nEventTV: 2023-11-14T22:13:20.000+0000\nSeverity: Error\nService: AMI\nEventVersion: 1\nAccountID: admin\nSessionID: 0x7f0000000001\nLocalAddress: IPV4/TCP/127.0.0.1/5038\nRemoteAddress: IPV4/TCP/127.0.0.1/50000\nChallenge: 1700000000/5a2f\nResponse: 3b1c9f\nExpectedResponse: 9d4e1a\nModule: \nSessionTV: 2023-11-14T22:13:20.000+0000',
  challengeSent:
    'ChallengeSent\nPrivilege: security,all\nEventTV: 2023-11-14T22:13:20.000+0000\nSeverity: Informational\nService: AMI\nEventVersion: 1\nAccountID: admin\nSessionID: 0x7f0000000001\nLocalAddress: IPV4/TCP/127.0.0.1/5038\nRemoteAddress: IPV4/TCP/127.0.0.1/50000\nChallenge: 1700000000/5a2f\nModule: \nSessionTV: 2023-11-14T22:13:20.000+0000',
  chanSpyStart: 'ChanSpyStart\nPrivilege: call,all\n@Spyer\n@Spyee',
  chanSpyStop: 'ChanSpyStop\nPrivilege: call,all\n@Spyer\n@Spyee',
  channelHungup: 'ChannelHungup\nChannel: PJSIP/1001-00000001',
  channelTalkingStart: 'ChannelTalkingStart\nPrivilege: class,all\n@',
  channelTalkingStop: 'ChannelTalkingStop\nPrivilege: class,all\n@\nDuration: 2500',
  channelsHungupListComplete: 'ChannelsHungupListComplete\nEventList: Complete\nListItems: 0',
  confbridgeEnd:
    'ConfbridgeEnd\nPrivilege: call,all\nConference: conf1\n#\nBridgeType: base\nBridgeTechnology: softmix\nBridgeCreator: ConfBridge\nBridgeName: conf1\nBridgeNumChannels: 0',
  confbridgeJoin:
    'ConfbridgeJoin\nPrivilege: call,all\nConference: conf1\n#\n@\nAdmin: No\nMuted: No\nBridgeType: base\nBridgeTechnology: softmix\nBridgeCreator: ConfBridge\nBridgeName: conf1',
  confbridgeLeave:
    'ConfbridgeLeave\nPrivilege: call,all\nConference: conf1\n#\n@\nAdmin: No\nBridgeType: base\nBridgeTechnology: softmix\nBridgeCreator: ConfBridge\nBridgeName: conf1\nBridgeNumChannels: 1',
  confbridgeList:
    'ConfbridgeList\nPrivilege: reporting,all\nConference: conf1\nAdmin: No\nMarkedUser: No\nWaitMarked: No\nEndMarked: No\nWaiting: No\nMuted: No\nTalking: No\nAnsweredTime: 60\n@\nEndMarkedAny: No',
  confbridgeListComplete: 'ConfbridgeListComplete\nEventList: Complete\nListItems: 0',
  confbridgeListRooms:
    'ConfbridgeListRooms\nPrivilege: reporting,all\nConference: conf1\nParties: 1\nMarked: 0\nLocked: No\nMuted: No',
  confbridgeListRoomsComplete: 'ConfbridgeListRoomsComplete\nEventList: Complete\nListItems: 0',
  confbridgeMute:
    'ConfbridgeMute\nPrivilege: call,all\nConference: conf1\n#\n@\nAdmin: No\nBridgeType: base\nBridgeTechnology: softmix\nBridgeCreator: ConfBridge\nBridgeName: conf1',
  confbridgeRecord:
    'ConfbridgeRecord\nPrivilege: call,all\nConference: conf1\n#\nBridgeType: base\nBridgeTechnology: softmix\nBridgeCreator: ConfBridge\nBridgeName: conf1',
  confbridgeStart:
    'ConfbridgeStart\nPrivilege: call,all\nConference: conf1\n#\nBridgeType: base\nBridgeTechnology: softmix\nBridgeCreator: ConfBridge\nBridgeName: conf1\nBridgeNumChannels: 0',
  confbridgeStopRecord:
    'ConfbridgeStopRecord\nPrivilege: call,all\nConference: conf1\n#\nBridgeType: base\nBridgeTechnology: softmix\nBridgeCreator: ConfBridge\nBridgeName: conf1',
  confbridgeTalking:
    'ConfbridgeTalking\nPrivilege: call,all\nConference: conf1\n#\n@\nTalkingStatus: on\nAdmin: No\nBridgeType: base\nBridgeTechnology: softmix\nBridgeCreator: ConfBridge\nBridgeName: conf1',
  confbridgeUnmute:
    'ConfbridgeUnmute\nPrivilege: call,all\nConference: conf1\n#\n@\nAdmin: No\nBridgeType: base\nBridgeTechnology: softmix\nBridgeCreator: ConfBridge\nBridgeName: conf1',
  contactList:
    'ContactList\nPrivilege: command,all\nObjectType: contact\nObjectName: 1001@@3f2a\nViaAddr: 127.0.0.1\nViaPort: 5060\nQualifyTimeout: 3.000000\nCallId: 3f2a@127.0.0.1\nRegServer: \nPruneOnBoot: no\nPath: \nEndpoint: 1001\nAuthenticateQualify: false\nUri: sip:1001@127.0.0.1:5060\nQualifyFrequency: 0\nUserAgent: phone/1.0\nExpirationTime: 1700003600\nOutboundProxy: \nStatus: Reachable\nRoundtripUsec: 1200\nQualify2xxOnly: false',
  contactListComplete: 'ContactListComplete\nPrivilege: command,all\nEventList: Complete\nListItems: 0',
  contactStatus:
    'ContactStatus\nPrivilege: system,all\nURI: sip:1001@127.0.0.1:5060\nContactStatus: Reachable\nAOR: 1001\nEndpointName: 1001\nRoundtripUsec: 1200',
  contactStatusDetail:
    'ContactStatusDetail\nPrivilege: command,all\nAOR: 1001\nURI: sip:1001@127.0.0.1:5060\nStatus: Reachable\nRoundtripUsec: 1200\nEndpointName: 1001\nUserAgent: phone/1.0\nRegExpire: 1700003600\nViaAddress: 127.0.0.1:5060\nCallID: 3f2a@127.0.0.1\nID: 1001@@3f2a\nAuthenticateQualify: false\nOutboundProxy: \nPath: \nQualifyFrequency: 0\nQualifyTimeout: 3.000000\nQualify2xxOnly: false',
  contactStatusDetailComplete: 'ContactStatusDetailComplete\nEventList: Complete\nListItems: 0',
  coreShowChannel:
    'CoreShowChannel\nPrivilege: call,all\n@\nBridgeId: \nApplication: Dial\nApplicationData: PJSIP/1002\nDuration: 00:01:00',
  coreShowChannelMapComplete: 'CoreShowChannelMapComplete\nPrivilege: call,all\nEventList: Complete\nListItems: 0',
  coreShowChannelsComplete: 'CoreShowChannelsComplete\nPrivilege: call,all\nEventList: Complete\nListItems: 0',
  dahdiChannel: 'DAHDIChannel\nPrivilege: call,all\n@\nDAHDIGroup: 1\nDAHDISpan: 1\nDAHDIChannel: 1',
  dbGetComplete: 'DBGetComplete\nEventList: Complete\nListItems: 0',
  dbGetResponse: 'DBGetResponse\nFamily: cidname\nKey: 1001\nVal: Alice',
  dbGetTreeComplete: 'DBGetTreeComplete\nEventList: Complete\nListItems: 0',
  dbGetTreeResponse: 'DBGetTreeResponse\nKey: /cidname/1001\nVal: Alice',
  dndState: 'DNDState\nPrivilege: system,all\nDAHDIChannel: 1\nStatus: enabled',
  dtmfBegin: 'DTMFBegin\nPrivilege: dtmf,all\n@\nDigit: 1\nDirection: Received',
  dtmfEnd: 'DTMFEnd\nPrivilege: dtmf,all\n@\nDigit: 1\nDurationMs: 120\nDirection: Received',
  deadlockStart: 'DeadlockStart\nPrivilege: system,all\nMutex: channel',
  deviceStateChange: 'DeviceStateChange\nPrivilege: call,all\nDevice: PJSIP/1001\nState: INUSE',
  deviceStateListComplete: 'DeviceStateListComplete\nPrivilege: command,all\nEventList: Complete\nListItems: 0',
  dialBegin:
    'DialBegin\nPrivilege: call,all\n@\n@Dest\nDialString: PJSIP/1002\nChannelState: 4\nChannelStateDesc: Ring\nDestChannelState: 0\nDestChannelStateDesc: Down',
  dialEnd: 'DialEnd\nPrivilege: call,all\n@\n@Dest\nDialStatus: ANSWER\nForward: ',
  dialState:
    'DialState\nPrivilege: call,all\n@\n@Dest\nDialStatus: RINGING\nForward: \nChannelState: 4\nChannelStateDesc: Ring\nDestChannelState: 5\nDestChannelStateDesc: Ringing',
  endpointDetail:
    'EndpointDetail\nPrivilege: command,all\nObjectType: endpoint\nObjectName: 1001\nContext: default\nDisallow: \nAllow: (ulaw)\nDtmfMode: rfc4733\nRtpIpv6: false\nRtpSymmetric: false\nIceSupport: false\nUsePtime: false\nForceRport: true\nRewriteContact: false\nTransport: \nOutboundProxy: \nMohSuggest: default\n100rel: yes\nTimers: yes\nTimersMinSe: 90\nTimersSessExpires: 1800\nAuth: 1001\nOutboundAuth: \nAors: 1001\nMediaAddress: \nIdentifyBy: username,ip\nDirectMedia: true\nDirectMediaMethod: invite\nTrustConnectedLine: yes\nSendConnectedLine: yes\nConnectedLineMethod: invite\nDirectMediaGlareMitigation: none\nDisableDirectMediaOnNat: false\nCallerid: "Alice" <1001>\nCalleridPrivacy: allowed_not_screened\nCalleridTag: \nTrustIdInbound: false\nTrustIdOutbound: false\nSendPai: false\nSendRpid: false\nSendDiversion: true\nMailboxes: 1001@default\nAggregateMwi: true\nMediaEncryption: no\nMediaEncryptionOptimistic: false\nUseAvpf: false\nForceAvp: false\nMediaUseReceivedTransport: false\nOneTouchRecording: false\nInbandProgress: false\nCallGroup: \nPickupGroup: \nNamedCallGroup: \nNamedPickupGroup: \nDeviceStateBusyAt: 0\nT38Udptl: false\nT38UdptlEc: none\nT38UdptlMaxdatagram: 0\nFaxDetect: false\nT38UdptlNat: false\nT38UdptlIpv6: false\nToneZone: \nLanguage: en\nRecordOnFeature: automixmon\nRecordOffFeature: automixmon\nAllowTransfer: true\nUserEqPhone: false\nMohPassthrough: false\nSdpOwner: -\nSdpSession: Asterisk\nTosAudio: 0\nTosVideo: 0\nCosAudio: 0\nCosVideo: 0\nAllowSubscribe: true\nSubMinExpiry: 0\nFromUser: \nFromDomain: \nMwiFromUser: \nRtpEngine: asterisk\nDtlsVerify: No\nDtlsRekey: 0\nDtlsCertFile: \nDtlsPrivateKey: \nDtlsCipher: \nDtlsCaFile: \nDtlsCaPath: \nDtlsSetup: active\nSrtpTag32: false\nRedirectMethod: user\nSetVar: \nMessageContext: \nAccountcode: \nDeviceState: Not in use\nActiveChannels: 0\nSubscribeContext: \nAllowoverlap: true\nT38BindUdptlToMediaAddress: false\nPreferredCodecOnly: false\nAllowOverlap: true\nOverlapContext: \nAcceptMultipleSdpAnswers: false\nAcl: \nAllowUnauthenticatedOptions: false\nAsymmetricRtpCodec: false\nBindRtpToMediaAddress: false\nBundle: false\nCodecPrefsIncomingAnswer: prefer:pending, operation:intersect, keep:all, transcode:allow\nCodecPrefsIncomingOffer: prefer:pending, operation:intersect, keep:all, transcode:allow\nCodecPrefsOutgoingAnswer: prefer:pending, operation:intersect, keep:all, transcode:allow\nCodecPrefsOutgoingOffer: prefer:pending, operation:union, keep:all, transcode:allow\nContactAcl: \nDtlsAutoGenerateCert: No\nDtlsFingerprint: SHA-256\nFaxDetectTimeout: 0\nFollowEarlyMediaFork: true\nG726NonStandard: false\nGeolocIncomingCallProfile: \nGeolocOutgoingCallProfile: \nIgnore183WithoutSdp: false\nIncomingCallOfferPref: local\nIncomingMwiMailbox: \nMaxAudioStreams: 1\nMaxVideoStreams: 1\nMwiSubscribeReplacesUnsolicited: no\nNotifyEarlyInuseRinging: false\nOutgoingCallOfferPref: remote_merge\nReferBlindProgress: true\nRpidImmediate: false\nRtcpMux: false\nRtpKeepalive: 0\nRtpTimeout: 0\nRtpTimeoutHold: 0\nRtpPortStart: 0\nRtpPortEnd: 0\nSecurityNegotiation: no\nSendAoc: false\nSendHistoryInfo: false\nStirShaken: no\nStirShakenProfile: \nSuppressMohOnSendonly: false\nSuppressQ850ReasonHeaders: false\nTenantid: \nVoicemailExtension: \nWebrtc: no\nFollowRedirectMethods: ',
  endpointDetailComplete: 'EndpointDetailComplete\nPrivilege: command,all\nEventList: Complete\nListItems: 0',
  endpointList:
    'EndpointList\nPrivilege: command,all\nObjectType: endpoint\nObjectName: 1001\nTransport: \nAor: 1001\nAuths: 1001\nOutboundAuths: \nDeviceState: Not in use\nActiveChannels: 0\nContacts: 1001/sip:1001@127.0.0.1:5060,',
  endpointListComplete: 'EndpointListComplete\nPrivilege: command,all\nEventList: Complete\nListItems: 0',
  extensionStateListComplete: 'ExtensionStateListComplete\nPrivilege: command,all\nEventList: Complete\nListItems: 0',
  extensionStatus:
    'ExtensionStatus\nPrivilege: call,all\nExten: 1001\nContext: default\nHint: PJSIP/1001\nStatus: 1\nStatusText: InUse',
  faxSession:
    'FAXSession\nPrivilege: reporting,all\nSessionNumber: 1\nOperation: send\nState: Active\nErrorCorrectionMode: yes\nDataRate: 14400\nImageResolution: 204x196\nPageNumber: 1\nFileName: fax/0001.tif\nPagesTransmitted: 0\nPagesReceived: 0\nTotalBadLines: 0',
  faxSessionsComplete: 'FAXSessionsComplete\nPrivilege: call,all\nTotal: 0\nEventList: Complete\nListItems: 0',
  faxSessionsEntry:
    'FAXSessionsEntry\nPrivilege: reporting,all\nChannel: PJSIP/1001-00000001\nTechnology: Spandsp\nSessionNumber: 1\nSessionType: T.38\nOperation: send\nState: Active\nFiles: fax/0001.tif',
  faxStats:
    'FAXStats\nPrivilege: reporting,all\nCurrentSessions: 0\nReservedSessions: 0\nTransmitAttempts: 0\nReceiveAttempts: 0\nCompletedFAXes: 0\nFailedFAXes: 0',
  faxStatus:
    'FAXStatus\nPrivilege: call,all\n@\nOperation: send\nStatus: Sending\nLocalStationID: 4930123456\nFileName[]: fax/0001.tif',
  failedAcl:
    'FailedACL\nPrivilege: security,all\nEventTV: 2023-11-14T22:13:20.000+0000\nSeverity: Error\nService: AMI\nEventVersion: 1\nAccountID: admin\nSessionID: 0x7f0000000001\nLocalAddress: IPV4/TCP/127.0.0.1/5038\nRemoteAddress: IPV4/TCP/127.0.0.1/50000\nModule: \nACLName: deny\nSessionTV: 2023-11-14T22:13:20.000+0000',
  flash: 'Flash\nPrivilege: call,all\n@',
  fullyBooted: 'FullyBooted\nPrivilege: system,all\nStatus: Fully Booted\nUptime: 3600\nLastReload: 3600',
  hangup: 'Hangup\nPrivilege: call,all\n@\nCause: 16\nCause-txt: Normal Clearing\nTechCause: ',
  hangupHandlerPop: 'HangupHandlerPop\nPrivilege: dialplan,all\n@\nHandler: default,hangup,1',
  hangupHandlerPush: 'HangupHandlerPush\nPrivilege: dialplan,all\n@\nHandler: default,hangup,1',
  hangupHandlerRun: 'HangupHandlerRun\nPrivilege: dialplan,all\n@\nHandler: default,hangup,1',
  hangupRequest: 'HangupRequest\nPrivilege: call,all\n@\nCause: 16',
  hold: 'Hold\nPrivilege: call,all\n@\nMusicClass: default',
  identifyDetail:
    'IdentifyDetail\nPrivilege: command,all\nObjectType: identify\nObjectName: 1001\nEndpoint: 1001\nSrvLookups: true\nMatch: 127.0.0.1/255.255.255.255\nMatchHeader: \nEndpointName: 1001\nMatchRequestUri: ',
  inboundRegistrationDetail:
    'InboundRegistrationDetail\nPrivilege: command,all\nObjectType: aor\nObjectName: 1001\nMinimumExpiration: 60\nDefaultExpiration: 3600\nQualifyTimeout: 3.000000\nQualify2xxOnly: false\nMailboxes: \nSupportPath: false\nRemoveUnavailable: false\nVoicemailExtension: \nMaxContacts: 2\nAuthenticateQualify: false\nMaximumExpiration: 7200\nQualifyFrequency: 0\nRemoveExisting: false\nOutboundProxy: \nContacts: 1001/sip:1001@127.0.0.1:5060\nContact: 1001/sip:1001@127.0.0.1:5060',
  inboundRegistrationDetailComplete: 'InboundRegistrationDetailComplete\nEventList: Complete\nListItems: 0',
  inboundSubscriptionDetail:
    'InboundSubscriptionDetail\nPrivilege: command,all\nRole: Notifier\nEndpoint: 1001\nCallid: 3f2a@127.0.0.1\nState: Active\nCallerid: "Alice" <1001>\nSubscriptionType: extension_state\nExtension: 1002\nExtensionStates: InUse\nMailboxes: ',
  inboundSubscriptionDetailComplete: 'InboundSubscriptionDetailComplete\nEventList: Complete\nListItems: 0',
  invalidAccountId:
    'InvalidAccountID\nPrivilege: security,all\nEventTV: 2023-11-14T22:13:20.000+0000\nSeverity: Error\nService: AMI\nEventVersion: 1\nAccountID: admin\nSessionID: 0x7f0000000001\nLocalAddress: IPV4/TCP/127.0.0.1/5038\nRemoteAddress: IPV4/TCP/127.0.0.1/50000\nModule: \nSessionTV: 2023-11-14T22:13:20.000+0000',
  invalidPassword:
    'InvalidPassword\nPrivilege: security,all\nEventTV: 2023-11-14T22:13:20.000+0000\nSeverity: Error\nService: AMI\nEventVersion: 1\nAccountID: admin\nSessionID: 0x7f0000000001\nLocalAddress: IPV4/TCP/127.0.0.1/5038\nRemoteAddress: IPV4/TCP/127.0.0.1/50000\nModule: \nSessionTV: 2023-11-14T22:13:20.000+0000\nChallenge: 1700000000/5a2f\nReceivedChallenge: \nReceivedHash: ',
  invalidTransport:
    'InvalidTransport\nPrivilege: security,all\nEventTV: 2023-11-14T22:13:20.000+0000\nSeverity: Error\nService: AMI\nEventVersion: 1\nAccountID: admin\nSessionID: 0x7f0000000001\nLocalAddress: IPV4/TCP/127.0.0.1/5038\nRemoteAddress: IPV4/TCP/127.0.0.1/50000\nAttemptedTransport: UDP\nModule: \nSessionTV: 2023-11-14T22:13:20.000+0000',
  listDialplan:
    'ListDialplan\nContext: default\nExtension: 1002\nPriority: 1\nApplication: Dial\nAppData: PJSIP/1002\nRegistrar: pbx_config',
  load: 'Load\nPrivilege: system,all\nModule: app_queue.so\nStatus: Success',
  loadAverageLimit:
    'LoadAverageLimit\nPrivilege: security,all\nEventTV: 2023-11-14T22:13:20.000+0000\nSeverity: Error\nService: AMI\nEventVersion: 1\nAccountID: admin\nSessionID: 0x7f0000000001\nLocalAddress: IPV4/TCP/127.0.0.1/5038\nRemoteAddress: IPV4/TCP/127.0.0.1/50000\nModule: \nSessionTV: 2023-11-14T22:13:20.000+0000',
  localBridge:
    'LocalBridge\nPrivilege: call,all\n@LocalOne\n@LocalTwo\nContext: default\nExten: 1002\nLocalOptimization: No',
  localOptimizationBegin:
    'LocalOptimizationBegin\nPrivilege: call,all\n@LocalOne\n@LocalTwo\n@Source\nDestUniqueId: 1700000000.2\nId: 1',
  localOptimizationEnd: 'LocalOptimizationEnd\nPrivilege: call,all\n@LocalOne\n@LocalTwo\nSuccess: Yes\nId: 1',
  logChannel: 'LogChannel\nPrivilege: system,all\nChannel: PJSIP/1001-00000001',
  mcid: 'MCID\nPrivilege: call,all\n@\nMCallerIDNumValid: 1\nMCallerIDNum: 1001\nMCallerIDton: 0\nMCallerIDNumPlan: 0\nMCallerIDNumPres: 0\nMCallerIDNameValid: 1\nMCallerIDName: Alice\nMCallerIDNameCharSet: 1\nMCallerIDNamePres: 0\nMCallerIDSubaddr: \nMCallerIDSubaddrType: 0\nMCallerIDSubaddrOdd: 0\nMCallerIDPres: 0\nMConnectedIDNumValid: 1\nMConnectedIDNum: 1002\nMConnectedIDton: 0\nMConnectedIDNumPlan: 0\nMConnectedIDNumPres: 0\nMConnectedIDNameValid: 1\nMConnectedIDName: Bob\nMConnectedIDNameCharSet: 1\nMConnectedIDNamePres: 0\nMConnectedIDSubaddr: \nMConnectedIDSubaddrType: 0\nMConnectedIDSubaddrOdd: 0\nMConnectedIDPres: 0',
  mwiGet: 'MWIGet\nPrivilege: reporting,all\nMailbox: 1001@default\nOldMessages: 0\nNewMessages: 1',
  mwiGetComplete: 'MWIGetComplete\nPrivilege: reporting,all\nEventList: Complete\nListItems: 0',
  meetmeEnd: 'MeetmeEnd\nPrivilege: call,all\nMeetme: conf1',
  meetmeJoin: 'MeetmeJoin\nPrivilege: call,all\nMeetme: conf1\nUser: 1\n@',
  meetmeLeave: 'MeetmeLeave\nPrivilege: call,all\nMeetme: conf1\nUser: 1\n@\nDuration: 60',
  meetmeList:
    'MeetmeList\nPrivilege: call,all\nConference: conf1\nUserNumber: 01\nCallerIDNum: 1001\nCallerIDName: Alice\nConnectedLineNum: 1002\nConnectedLineName: Bob\nChannel: PJSIP/1001-00000001\nAdmin: No\nRole: Talk and listen\nMarkedUser: No\nMuted: No\nTalking: No',
  meetmeListRooms:
    'MeetmeListRooms\nPrivilege: call,all\nConference: conf1\nParties: 1\nMarked: 0\nActivity: 00:01:00\nCreation: Dynamic\nLocked: No',
  meetmeMute: 'MeetmeMute\nPrivilege: call,all\nMeetme: conf1\nUser: 1\n@\nDuration: 60\nStatus: on',
  meetmeTalkRequest: 'MeetmeTalkRequest\nPrivilege: call,all\nMeetme: conf1\nUser: 1\n@\nDuration: 60\nStatus: on',
  meetmeTalking: 'MeetmeTalking\nPrivilege: call,all\nMeetme: conf1\nUser: 1\n@\nDuration: 60\nStatus: on',
  memoryLimit:
    'MemoryLimit\nPrivilege: security,all\nEventTV: 2023-11-14T22:13:20.000+0000\nSeverity: Error\nService: AMI\nEventVersion: 1\nAccountID: admin\nSessionID: 0x7f0000000001\nLocalAddress: IPV4/TCP/127.0.0.1/5038\nRemoteAddress: IPV4/TCP/127.0.0.1/50000\nModule: \nSessionTV: 2023-11-14T22:13:20.000+0000',
  messageWaiting: 'MessageWaiting\nPrivilege: call,all\n@\nMailbox: 1001@default\nWaiting: 1\nNew: 1\nOld: 0',
  miniVoiceMail: 'MiniVoiceMail\nPrivilege: call,all\n@\nAction: SentNotification\nMailbox: 1001@default\nCounter: 1',
  mixMonitorMute: 'MixMonitorMute\nPrivilege: call,all\n@\nDirection: both\nState: 1',
  mixMonitorStart: 'MixMonitorStart\nPrivilege: call,all\n@',
  mixMonitorStop: 'MixMonitorStop\nPrivilege: call,all\n@',
  monitorStart: 'MonitorStart\nPrivilege: call,all\n@',
  monitorStop: 'MonitorStop\nPrivilege: call,all\n@',
  musicOnHoldStart: 'MusicOnHoldStart\nPrivilege: call,all\n@\nClass: default',
  musicOnHoldStop: 'MusicOnHoldStop\nPrivilege: call,all\n@',
  newAccountCode: 'NewAccountCode\nPrivilege: call,all\n@\nOldAccountCode: ',
  newCallerid:
    'NewCallerid\nPrivilege: call,all\n@\nCID-CallingPres: 0 (Presentation Allowed, Not Screened)\nChannelState: 4\nChannelStateDesc: Ring',
  newConnectedLine: 'NewConnectedLine\nPrivilege: call,all\n@\nChannelState: 4\nChannelStateDesc: Ring',
  newchannel:
    'Newchannel\nPrivilege: call,all\n@\nChannelState: 4\nChannelStateDesc: Ring\nConnectedLineNum: <unknown>\nConnectedLineName: <unknown>',
  newexten:
    'Newexten\nPrivilege: call,all\n@\nExtension: 1002\nApplication: Dial\nAppData: PJSIP/1002\nChannelState: 4\nChannelStateDesc: Ring',
  newstate: 'Newstate\nPrivilege: call,all\n@',
  originateResponse:
    'OriginateResponse\nPrivilege: call,all\nResponse: Success\nChannel: PJSIP/1001-00000001\nContext: default\nExten: 1002\nApplication: \nData: \nReason: 4\nUniqueid: 1700000000.1\nCallerIDNum: 1001\nCallerIDName: Alice',
  outboundRegistrationDetail:
    'OutboundRegistrationDetail\nPrivilege: command,all\nObjectType: registration\nObjectName: trunk\nMaxRetries: 10\nClientUri: sip:trunk@sip.example.invalid\nSecurityNegotiation: no\nAuthRejectionPermanent: true\nServerUri: sip:sip.example.invalid\nMaxRandomInitialDelay: 10\nSupportPath: false\nRetryInterval: 30\nContactHeaderParams: \nExpiration: 3600\nTransport: transport-udp\nLine: false\nContactUser: \nEndpoint: trunk\nForbiddenRetryInterval: 0\nOutboundAuth: trunk\nOutboundProxy: \nFatalRetryInterval: 0\nSupportOutbound: no\nStatus: Registered\nNextReg: 3585\nUserAgent: phone/1.0',
  outboundRegistrationDetailComplete:
    'OutboundRegistrationDetailComplete\nRegistered: 1\nNotRegistered: 0\nEventList: Complete\nListItems: 0',
  outboundSubscriptionDetail:
    'OutboundSubscriptionDetail\nPrivilege: command,all\nRole: Subscriber\nEndpoint: 1001\nCallid: 3f2a@127.0.0.1\nState: Active\nCallerid: "Alice" <1001>\nSubscriptionType: extension_state\nExtension: 1002\nExtensionStates: InUse\nMailboxes: ',
  pjsipMaintenanceStatus: 'PJSIPMaintenanceStatus\nPrivilege: system,all\nEndpoint: 1001\nStatus: enabled',
  parkedCall:
    'ParkedCall\nPrivilege: call,all\n@Parkee\nParkerDialString: PJSIP/1002\nParkinglot: default\nParkingSpace: 701\nParkingTimeout: 45\nParkingDuration: 1',
  parkedCallGiveUp:
    'ParkedCallGiveUp\nPrivilege: call,all\n@Parkee\n@Parker\nParkerDialString: PJSIP/1002\nParkinglot: default\nParkingSpace: 701\nParkingTimeout: 45\nParkingDuration: 1',
  parkedCallSwap:
    'ParkedCallSwap\nPrivilege: call,all\n@Parkee\n@Parker\nParkerDialString: PJSIP/1002\nParkinglot: default\nParkingSpace: 701\nParkingTimeout: 45\nParkingDuration: 1',
  parkedCallTimeOut:
    'ParkedCallTimeOut\nPrivilege: call,all\n@Parkee\n@Parker\nParkerDialString: PJSIP/1002\nParkinglot: default\nParkingSpace: 701\nParkingTimeout: 45\nParkingDuration: 1',
  parkedCallsComplete: 'ParkedCallsComplete\nTotal: 0\nEventList: Complete\nListItems: 0',
  parkinglot: 'Parkinglot\nName: default\nStartSpace: 701\nStopSpace: 720\nTimeout: 45',
  parkinglotsComplete: 'ParkinglotsComplete\nEventList: Complete\nListItems: 0',
  peerEntry:
    'PeerEntry\nChanneltype: SIP\nObjectName: 1001\nChanObjectType: peer\nIPaddress: 127.0.0.1\nIPport: 5060\nDynamic: yes\nAutoForcerport: yes\nForcerport: no\nAutoComedia: no\nComedia: no\nVideoSupport: no\nTextSupport: no\nACL: no\nStatus: OK (1 ms)\nRealtimeDevice: no\nDescription: \nAccountcode: ',
  peerStatus:
    'PeerStatus\nPrivilege: system,all\nChannelType: PJSIP\nPeer: PJSIP/1001\nPeerStatus: Reachable\nCause: \nAddress: 127.0.0.1:5060\nPort: 5060\nTime: 1',
  peerlistComplete: 'PeerlistComplete\nEventList: Complete\nListItems: 0',
  pickup: 'Pickup\nPrivilege: call,all\n@\n@Target',
  presenceStateChange:
    'PresenceStateChange\nPrivilege: call,all\nPresentity: CustomPresence:1001\nStatus: available\nSubtype: \nMessage: ',
  presenceStateListComplete: 'PresenceStateListComplete\nPrivilege: command,all\nEventList: Complete\nListItems: 0',
  presenceStatus:
    'PresenceStatus\nPrivilege: call,all\nExten: 1001\nContext: default\nHint: PJSIP/1001,CustomPresence:1001\nStatus: available\nSubtype: \nMessage: ',
  queueCallerAbandon:
    'QueueCallerAbandon\nPrivilege: agent,all\n@\nQueue: support\nPosition: 1\nOriginalPosition: 1\nHoldTime: 30',
  queueCallerJoin: 'QueueCallerJoin\nPrivilege: agent,all\n@\nQueue: support\nPosition: 1\nCount: 1',
  queueCallerLeave: 'QueueCallerLeave\nPrivilege: agent,all\n@\nQueue: support\nCount: 0\nPosition: 1',
  queueEntry:
    'QueueEntry\nPrivilege: agent,all\nQueue: support\nPosition: 1\nChannel: PJSIP/1001-00000001\nUniqueid: 1700000000.1\nCallerIDNum: 1001\nCallerIDName: Alice\nConnectedLineNum: 1002\nConnectedLineName: Bob\nWait: 5\nPriority: 0',
  queueMember:
    'QueueMember\nQueue: support\nName: Alice\nLocation: PJSIP/1001\nStateInterface: PJSIP/1001\nMembership: static\nPenalty: 0\nCallsTaken: 0\nLastCall: 0\nInCall: 0\nStatus: 1\nPaused: 0\nPausedReason: \nLastPause: 0\nLoginTime: 1700000000\nWrapuptime: 0',
  queueMemberAdded:
    'QueueMemberAdded\nPrivilege: agent,all\nQueue: support\nMemberName: Alice\nInterface: PJSIP/1001\nStateInterface: PJSIP/1001\nMembership: static\nPenalty: 0\nCallsTaken: 0\nLastCall: 0\nInCall: 0\nStatus: 1\nPaused: 0\nPausedReason: \nRinginuse: 1\nLastPause: 0\nLoginTime: 1700000000\nWrapuptime: 0',
  queueMemberPause:
    'QueueMemberPause\nPrivilege: agent,all\nQueue: support\nMemberName: Alice\nInterface: PJSIP/1001\nStateInterface: PJSIP/1001\nMembership: static\nPenalty: 0\nCallsTaken: 0\nLastCall: 0\nInCall: 0\nStatus: 1\nPaused: 1\nPausedReason: lunch\nRinginuse: 1\nReason: lunch\nLastPause: 1700000000\nLoginTime: 1700000000\nWrapuptime: 0',
  queueMemberPenalty:
    'QueueMemberPenalty\nPrivilege: agent,all\nQueue: support\nMemberName: Alice\nInterface: PJSIP/1001\nStateInterface: PJSIP/1001\nMembership: static\nPenalty: 0\nCallsTaken: 0\nLastCall: 0\nInCall: 0\nStatus: 1\nPaused: 0\nPausedReason: \nRinginuse: 1\nLastPause: 0\nLoginTime: 1700000000\nWrapuptime: 0',
  queueMemberRemoved:
    'QueueMemberRemoved\nPrivilege: agent,all\nQueue: support\nMemberName: Alice\nInterface: PJSIP/1001\nStateInterface: PJSIP/1001\nMembership: static\nPenalty: 0\nCallsTaken: 0\nLastCall: 0\nInCall: 0\nStatus: 1\nPaused: 0\nPausedReason: \nRinginuse: 1\nLastPause: 0\nLoginTime: 1700000000\nWrapuptime: 0',
  queueMemberRinginuse:
    'QueueMemberRinginuse\nPrivilege: agent,all\nQueue: support\nMemberName: Alice\nInterface: PJSIP/1001\nStateInterface: PJSIP/1001\nMembership: static\nPenalty: 0\nCallsTaken: 0\nLastCall: 0\nInCall: 0\nStatus: 1\nPaused: 0\nPausedReason: \nRinginuse: 1\nLastPause: 0\nLoginTime: 1700000000\nWrapuptime: 0',
  queueMemberStatus:
    'QueueMemberStatus\nPrivilege: agent,all\nQueue: support\nMemberName: Alice\nInterface: PJSIP/1001\nStateInterface: PJSIP/1001\nMembership: static\nPenalty: 0\nCallsTaken: 0\nLastCall: 0\nInCall: 0\nStatus: 1\nPaused: 0\nPausedReason: \nRinginuse: 1\nLastPause: 0\nLoginTime: 1700000000\nWrapuptime: 0',
  queueParams:
    'QueueParams\nPrivilege: agent,all\nQueue: support\nMax: 0\nStrategy: ringall\nCalls: 0\nHoldtime: 0\nTalkTime: 60\nCompleted: 0\nAbandoned: 0\nServiceLevel: 60\nServicelevelPerf: 0.0\nWeight: 0\nServiceLevelPerf: 0.0\nServiceLevelPerf2: 0.0\nServicelevelPerf2: 0.0',
  queueStatusComplete: 'QueueStatusComplete\nEventList: Complete\nListItems: 0',
  queueSummary:
    'QueueSummary\nQueue: support\nLoggedIn: 1\nAvailable: 1\nCallers: 0\nHoldTime: 0\nTalkTime: 60\nLongestHoldTime: 0',
  queueSummaryComplete: 'QueueSummaryComplete\nEventList: Complete\nListItems: 0',
  rtcpReceived:
    'RTCPReceived\nPrivilege: reporting,all\n@\nSSRC: 0x1a2b3c4d\nPT: 200(SR)\nFrom: 127.0.0.1:10001\nRTT: 0.0012\nReportCount: 1\nSentNTP: 1700000000.000000\nSentRTP: 160000\nSentPackets: 1000\nSentOctets: 160000',
  rtcpSent:
    'RTCPSent\nPrivilege: reporting,all\n@\nSSRC: 0x1a2b3c4d\nPT: 200(SR)\nTo: 127.0.0.1:10001\nReportCount: 1\nSentNTP: 1700000000.000000\nSentRTP: 160000\nSentPackets: 1000\nSentOctets: 160000\nReportXSourceSSRC: 0x4d3c2b1a\nReportXFractionLost: 0\nReportXCumulativeLost: 0\nReportXHighestSequence: 1000\nReportXSequenceNumberCycles: 0\nReportXIAJitter: 1\nReportXLSR: 1700000000\nReportXDLSR: 0.5000',
  receiveFax:
    'ReceiveFAX\nPrivilege: call,all\n@\nLocalStationID: 4930123456\nRemoteStationID: 4930654321\nPagesTransferred: 1\nResolution: 204x196\nTransferRate: 14400\nFileName[]: fax/0001.tif',
  registrationsComplete: 'RegistrationsComplete\nEventList: Complete\nListItems: 0',
  registry:
    'Registry\nPrivilege: system,all\nChannelType: PJSIP\nUsername: sip:trunk@sip.example.invalid\nDomain: sip:sip.example.invalid\nStatus: Registered\nCause: ',
  registryEntry:
    'RegistryEntry\nHost: sip.example.invalid\nPort: 5060\nUsername: trunk\nDomain: sip.example.invalid\nDomainPort: 5060\nRefresh: 105\nState: Registered\nRegistrationTime: 1700000000',
  reload: 'Reload\nPrivilege: system,all\nModule: app_queue\nStatus: 0',
  rename: 'Rename\nPrivilege: call,all',
  requestBadFormat:
    'RequestBadFormat\nPrivilege: security,all\nEventTV: 2023-11-14T22:13:20.000+0000\nSeverity: Error\nService: AMI\nEventVersion: 1\nAccountID: admin\nSessionID: 0x7f0000000001\nLocalAddress: IPV4/TCP/127.0.0.1/5038\nRemoteAddress: IPV4/TCP/127.0.0.1/50000\nRequestType: Action: NONE\nModule: \nSessionTV: 2023-11-14T22:13:20.000+0000\nRequestParams: ',
  requestNotAllowed:
    'RequestNotAllowed\nPrivilege: security,all\nEventTV: 2023-11-14T22:13:20.000+0000\nSeverity: Error\nService: AMI\nEventVersion: 1\nAccountID: admin\nSessionID: 0x7f0000000001\nLocalAddress: IPV4/TCP/127.0.0.1/5038\nRemoteAddress: IPV4/TCP/127.0.0.1/50000\nRequestType: Action: Originate\nModule: \nSessionTV: 2023-11-14T22:13:20.000+0000\nRequestParams: ',
  requestNotSupported:
    'RequestNotSupported\nPrivilege: security,all\nEventTV: 2023-11-14T22:13:20.000+0000\nSeverity: Error\nService: PJSIP\nEventVersion: 1\nAccountID: admin\nSessionID: 0x7f0000000001\nLocalAddress: IPV4/TCP/127.0.0.1/5038\nRemoteAddress: IPV4/TCP/127.0.0.1/50000\nRequestType: registrar_requested_aor_not_found\nModule: \nSessionTV: 2023-11-14T22:13:20.000+0000',
  resourceListDetail:
    'ResourceListDetail\nPrivilege: command,all\nObjectType: resource_list\nObjectName: sales\nFullState: false\nListItem: 1001\nNotificationBatchInterval: 0\nResourceDisplayName: false',
  sipQualifyPeerDone: 'SIPQualifyPeerDone\nPrivilege: call,all\nPeer: 1001',
  sipPeerstatusComplete: 'SIPpeerstatusComplete\nEventList: Complete\nListItems: 0',
  sendFax:
    'SendFAX\nPrivilege: call,all\n@\nLocalStationID: 4930123456\nRemoteStationID: 4930654321\nPagesTransferred: 1\nResolution: 204x196\nTransferRate: 14400\nFileName[]: fax/0001.tif',
  sessionLimit:
    'SessionLimit\nPrivilege: security,all\nEventTV: 2023-11-14T22:13:20.000+0000\nSeverity: Error\nService: AMI\nEventVersion: 1\nAccountID: admin\nSessionID: 0x7f0000000001\nLocalAddress: IPV4/TCP/127.0.0.1/5038\nRemoteAddress: IPV4/TCP/127.0.0.1/50000\nModule: \nSessionTV: 2023-11-14T22:13:20.000+0000',
  sessionTimeout: 'SessionTimeout\nPrivilege: call,all\n@\nSource: RTPTimeout',
  showDialPlanComplete:
    'ShowDialPlanComplete\nListExtensions: 1\nListPriorities: 1\nListContexts: 1\nEventList: Complete\nListItems: 0',
  shutdown: 'Shutdown\nPrivilege: system,all\nShutdown: Cleanly\nRestart: False',
  softHangupRequest: 'SoftHangupRequest\nPrivilege: call,all\n@\nCause: 16',
  spanAlarm: 'SpanAlarm\nPrivilege: system,all\nSpan: 1\nAlarm: Red Alarm',
  spanAlarmClear: 'SpanAlarmClear\nPrivilege: system,all\nSpan: 1',
  status:
    'Status\nPrivilege: call,all\n@\nType: PJSIP\nDNID: 1002\nEffectiveConnectedLineNum: 1002\nEffectiveConnectedLineName: Bob\nTimeToHangup: 0\nBridgeID: \nApplication: Dial\nData: PJSIP/1002\nNativeformats: (ulaw)\nReadformat: ulaw\nReadtrans: \nWriteformat: ulaw\nWritetrans: \nCallgroup: 0\nPickupgroup: 0\nSeconds: 60\nAccountcode: ',
  statusComplete: 'StatusComplete\nPrivilege: call,all\nItems: 0\nEventList: Complete\nListItems: 0',
  successfulAuth:
    'SuccessfulAuth\nPrivilege: security,all\nEventTV: 2023-11-14T22:13:20.000+0000\nSeverity: Informational\nService: AMI\nEventVersion: 1\nAccountID: admin\nSessionID: 0x7f0000000001\nLocalAddress: IPV4/TCP/127.0.0.1/5038\nRemoteAddress: IPV4/TCP/127.0.0.1/50000\nUsingPassword: 0\nModule: \nSessionTV: 2023-11-14T22:13:20.000+0000',
  transportDetail:
    'TransportDetail\nPrivilege: command,all\nObjectType: transport\nObjectName: transport-udp\nProtocol: udp\nBind: 0.0.0.0:5060\nAsycOperations: 1\nCaListFile: \nCaListPath: \nCertFile: \nPrivKeyFile: \nPassword: \nExternalSignalingAddress: \nExternalSignalingPort: 0\nExternalMediaAddress: \nDomain: \nVerifyServer: No\nVerifyClient: No\nRequireClientCert: No\nMethod: unspecified\nCipher: \nLocalNet: \nTos: 0\nCos: 0\nWebsocketWriteTimeout: 100\nEndpointName: 1001\nAllowReload: false\nAllowWildcardCerts: No\nSymmetricTransport: false\nTcpKeepaliveEnable: false\nTcpKeepaliveIdleTime: 30\nTcpKeepaliveIntervalTime: 1\nTcpKeepaliveProbeCount: 5',
  unParkedCall:
    'UnParkedCall\nPrivilege: call,all\n@Parkee\n@Parker\nParkerDialString: PJSIP/1002\nParkinglot: default\nParkingSpace: 701\nParkingTimeout: 45\nParkingDuration: 1\n@Retriever',
  unexpectedAddress:
    'UnexpectedAddress\nPrivilege: security,all\nEventTV: 2023-11-14T22:13:20.000+0000\nSeverity: Error\nService: AMI\nEventVersion: 1\nAccountID: admin\nSessionID: 0x7f0000000001\nLocalAddress: IPV4/TCP/127.0.0.1/5038\nRemoteAddress: IPV4/TCP/127.0.0.1/50000\nExpectedAddress: IPV4/TCP/127.0.0.2/50000\nModule: \nSessionTV: 2023-11-14T22:13:20.000+0000',
  unhold: 'Unhold\nPrivilege: call,all\n@',
  unload: 'Unload\nPrivilege: system,all\nModule: app_queue.so\nStatus: Success',
  userEvent: 'UserEvent\nPrivilege: user,all\n@\nUserEvent: Order',
  varSet: 'VarSet\nPrivilege: dialplan,all\n@\nVariable: DIALSTATUS\nValue: ANSWER',
  voicemailPasswordChange:
    'VoicemailPasswordChange\nPrivilege: user,all\nContext: default\nMailbox: 1001\nNewPassword: 4711',
  voicemailUserDetail:
    'VoicemailUserDetail\nVMContext: default\nVoiceMailbox: 1001\nFullname: Alice Example\nEmail: alice@example.invalid\nPager: \nServerEmail: asterisk\nFromString: \nMailCommand: /usr/sbin/sendmail -t\nLanguage: en\nTimeZone: \nCallback: \nDialout: \nUniqueID: \nExitContext: \nSayDurationMinimum: 2\nSayEnvelope: Yes\nSayCID: No\nAttachMessage: Yes\nAttachmentFormat: \nDeleteMessage: No\nVolumeGain: 0.00\nCanReview: No\nCanMarkUrgent: Yes\nCallOperator: No\nMaxMessageCount: 100\nMaxMessageLength: 0\nNewMessageCount: 0\nOldMessageCount: 0',
  voicemailUserDetailComplete: 'VoicemailUserDetailComplete\nEventList: Complete\nListItems: 0',
  voicemailUserEntry:
    'VoicemailUserEntry\nVMContext: default\nVoiceMailbox: 1001\nFullname: Alice Example\nEmail: alice@example.invalid\nPager: \nServerEmail: asterisk\nFromString: \nMailCommand: /usr/sbin/sendmail -t\nLanguage: en\nTimeZone: \nCallback: \nDialout: \nUniqueID: \nExitContext: \nSayDurationMinimum: 2\nSayEnvelope: Yes\nSayCID: No\nAttachMessage: Yes\nAttachmentFormat: \nDeleteMessage: No\nVolumeGain: 0.00\nCanReview: No\nCallOperator: No\nMaxMessageCount: 100\nMaxMessageLength: 0\nNewMessageCount: 0\nOldMessageCount: 0\nCanMarkUrgent: Yes',
  voicemailUserEntryComplete: 'VoicemailUserEntryComplete\nEventList: Complete\nListItems: 0',
  waitEventComplete: 'WaitEventComplete',
  wink: 'Wink\nPrivilege: call,all\n@',
};
