// Written by scripts/generateCatalogue.mjs from scripts/catalogue.json. Do not edit.

import type { ActionParameter, ActionValue } from './ActionFields.js';

/** The parameters of every known action by its name. */
export interface ActionMap {
  /** Asterisk 13, 20, 22, res_agi. Needs the class agi. */
  AGI: {
    readonly Channel: ActionValue;
    readonly Command: ActionValue;
    readonly CommandID?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class aoc. */
  AOCMessage: {
    readonly Channel: ActionValue;
    readonly ChannelPrefix?: ActionValue | null | undefined;
    readonly MsgType: 'S' | 'D' | 'E' | (string & {});
    readonly ChargeType: 'NA' | 'FREE' | 'Currency' | 'Unit' | (string & {});
    readonly [line: `UnitAmount(${number})`]: ActionParameter;
    readonly [line: `UnitType(${number})`]: ActionParameter;
    readonly CurrencyName?: ActionValue | null | undefined;
    readonly CurrencyAmount?: ActionValue | null | undefined;
    readonly CurrencyMultiplier?:
      | 'OneThousandth'
      | 'OneHundredth'
      | 'OneTenth'
      | 'One'
      | 'Ten'
      | 'Hundred'
      | 'Thousand'
      | (string & {})
      | null
      | undefined;
    readonly TotalType?: 'Total' | 'SubTotal' | (string & {}) | null | undefined;
    readonly AOCBillingId?:
      | 'Normal'
      | 'ReverseCharge'
      | 'CreditCard'
      | 'CallFwdUnconditional'
      | 'CallFwdBusy'
      | 'CallFwdNoReply'
      | 'CallDeflection'
      | 'CallTransfer'
      | (string & {})
      | null
      | undefined;
    readonly ChargingAssociationId?: ActionValue | null | undefined;
    readonly ChargingAssociationNumber?: ActionValue | null | undefined;
    readonly ChargingAssociationPlan?: ActionValue | null | undefined;
    readonly ChargedItem?:
      | 'NA'
      | 'SpecialArrangement'
      | 'BasicCommunication'
      | 'CallAttempt'
      | 'CallSetup'
      | 'UserUserInfo'
      | 'SupplementaryService'
      | (string & {})
      | null
      | undefined;
    readonly RateType?:
      | 'NA'
      | 'Free'
      | 'FreeFromBeginning'
      | 'Duration'
      | 'Flat'
      | 'Volume'
      | 'SpecialCode'
      | (string & {})
      | null
      | undefined;
    readonly Time?: ActionValue | null | undefined;
    readonly TimeScale?:
      | 'OneHundredthSecond'
      | 'OneTenthSecond'
      | 'Second'
      | 'TenSeconds'
      | 'Minute'
      | 'Hour'
      | 'Day'
      | (string & {})
      | null
      | undefined;
    readonly Granularity?: ActionValue | null | undefined;
    readonly GranularityTimeScale?:
      | 'OneHundredthSecond'
      | 'OneTenthSecond'
      | 'Second'
      | 'TenSeconds'
      | 'Minute'
      | 'Hour'
      | 'Day'
      | (string & {})
      | null
      | undefined;
    readonly ChargingType?: 'ContinuousCharging' | 'StepFunction' | (string & {}) | null | undefined;
    readonly VolumeUnit?: 'Octet' | 'Segment' | 'Message' | (string & {}) | null | undefined;
    readonly Code?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class system or call. */
  AbsoluteTimeout: {
    readonly Channel: ActionValue;
    readonly Timeout: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, app_agent_pool. Needs the class agent. */
  AgentLogoff: {
    readonly Agent: ActionValue;
    readonly Soft?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, app_agent_pool. Needs the class agent. */
  Agents: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class call. */
  Atxfer: {
    readonly Channel: ActionValue;
    readonly Exten: ActionValue;
    readonly Context?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class call. */
  BlindTransfer: {
    readonly Channel: ActionValue;
    readonly Context?: ActionValue | null | undefined;
    readonly Exten?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class call. */
  Bridge: {
    readonly Channel1: ActionValue;
    readonly Channel2: ActionValue;
    readonly Tone?: 'no' | 'Channel1' | 'Channel2' | 'Both' | (string & {}) | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. */
  BridgeDestroy: {
    readonly BridgeUniqueid: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. */
  BridgeInfo: {
    readonly BridgeUniqueid: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. */
  BridgeKick: {
    readonly BridgeUniqueid?: ActionValue | null | undefined;
    readonly Channel: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. */
  BridgeList: {
    readonly BridgeType?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. */
  BridgeTechnologyList: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. */
  BridgeTechnologySuspend: {
    readonly BridgeTechnology: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. */
  BridgeTechnologyUnsuspend: {
    readonly BridgeTechnology: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class call. */
  CancelAtxfer: {
    readonly Channel: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. */
  Challenge: {
    readonly AuthType: 'MD5' | (string & {});
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, res_monitor. Needs the class call. */
  ChangeMonitor: {
    readonly Channel: ActionValue;
    readonly File: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class command. */
  Command: {
    readonly Command: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, app_confbridge. Needs the class call. */
  ConfbridgeKick: {
    readonly Conference: ActionValue;
    readonly Channel: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, app_confbridge. Needs the class reporting. */
  ConfbridgeList: {
    readonly Conference: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, app_confbridge. Needs the class reporting. */
  ConfbridgeListRooms: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, app_confbridge. Needs the class call. */
  ConfbridgeLock: {
    readonly Conference: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, app_confbridge. Needs the class call. */
  ConfbridgeMute: {
    readonly Conference: ActionValue;
    readonly Channel: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, app_confbridge. Needs the class call. */
  ConfbridgeSetSingleVideoSrc: {
    readonly Conference: ActionValue;
    readonly Channel: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, app_confbridge. Needs the class system. */
  ConfbridgeStartRecord: {
    readonly Conference: ActionValue;
    readonly RecordFile?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, app_confbridge. Needs the class system. */
  ConfbridgeStopRecord: {
    readonly Conference: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, app_confbridge. Needs the class call. */
  ConfbridgeUnlock: {
    readonly Conference: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, app_confbridge. Needs the class call. */
  ConfbridgeUnmute: {
    readonly Conference: ActionValue;
    readonly Channel: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, app_controlplayback. Needs the class call. */
  ControlPlayback: {
    readonly Channel: ActionValue;
    readonly Control: 'stop' | 'forward' | 'reverse' | 'pause' | 'restart' | (string & {});
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class system or reporting. */
  CoreSettings: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 20, 22. Needs the class system or reporting. */
  CoreShowChannelMap: {
    readonly Channel?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class system or reporting. */
  CoreShowChannels: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class system or reporting. */
  CoreStatus: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class config. */
  CreateConfig: {
    readonly Filename: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, chan_dahdi. */
  DAHDIDNDoff: {
    readonly DAHDIChannel: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, chan_dahdi. */
  DAHDIDNDon: {
    readonly DAHDIChannel: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, chan_dahdi. */
  DAHDIDialOffhook: {
    readonly DAHDIChannel: ActionValue;
    readonly Number: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, chan_dahdi. */
  DAHDIHangup: {
    readonly DAHDIChannel: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, chan_dahdi. */
  DAHDIRestart: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, chan_dahdi. */
  DAHDIShowChannels: {
    readonly DAHDIChannel?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 20, 22, chan_dahdi. */
  DAHDIShowStatus: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, chan_dahdi. */
  DAHDITransfer: {
    readonly DAHDIChannel: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class system. */
  DBDel: {
    readonly Family: ActionValue;
    readonly Key: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class system. */
  DBDelTree: {
    readonly Family: ActionValue;
    readonly Key?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class system or reporting. */
  DBGet: {
    readonly Family: ActionValue;
    readonly Key: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 20, 22. Needs the class system or reporting. */
  DBGetTree: {
    readonly Family?: ActionValue | null | undefined;
    readonly Key?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class system. */
  DBPut: {
    readonly Family: ActionValue;
    readonly Key: ActionValue;
    readonly Val?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13. */
  DataGet: {
    readonly Path: ActionValue;
    readonly Search?: ActionValue | null | undefined;
    readonly Filter?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, res_manager_devicestate. Needs the class call or reporting. */
  DeviceStateList: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, pbx_config. Needs the class system. */
  DialplanExtensionAdd: {
    readonly Context: ActionValue;
    readonly Extension: ActionValue;
    readonly Priority: ActionValue;
    readonly Application: ActionValue;
    readonly ApplicationData?: ActionValue | null | undefined;
    readonly Replace?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, pbx_config. Needs the class system. */
  DialplanExtensionRemove: {
    readonly Context: ActionValue;
    readonly Extension: ActionValue;
    readonly Priority?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. */
  Events: {
    readonly EventMask: 'on' | 'off' | (string & {});
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class call or reporting. */
  ExtensionState: {
    readonly Exten: ActionValue;
    readonly Context: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class call or reporting. */
  ExtensionStateList: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, res_fax. Needs the class call. */
  FAXSession: {
    readonly SessionNumber: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, res_fax. Needs the class call. */
  FAXSessions: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, res_fax. Needs the class reporting. */
  FAXStats: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class system. */
  Filter: {
    readonly Operation?: 'Add' | (string & {}) | null | undefined;
    readonly Filter?: ActionValue | null | undefined;
    readonly MatchCriteria?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13. */
  FilterList: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class system or config. */
  GetConfig: {
    readonly Filename: ActionValue;
    readonly Category?: ActionValue | null | undefined;
    readonly Filter?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class system or config. */
  GetConfigJSON: {
    readonly Filename: ActionValue;
    readonly Category?: ActionValue | null | undefined;
    readonly Filter?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class call or reporting. */
  Getvar: {
    readonly Channel?: ActionValue | null | undefined;
    readonly Variable: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class system or call. */
  Hangup: {
    readonly Channel: ActionValue;
    readonly Cause?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, chan_iax2. */
  IAXnetstats: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, chan_iax2. */
  IAXpeerlist: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, chan_iax2. */
  IAXpeers: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, chan_iax2. */
  IAXregistry: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, res_xmpp. */
  JabberSend: {
    readonly Jabber: ActionValue;
    readonly JID: ActionValue;
    readonly Message: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class config. */
  ListCategories: {
    readonly Filename: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. */
  ListCommands: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class system or call. */
  LocalOptimizeAway: {
    readonly Channel: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class system or reporting. */
  LoggerRotate: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. */
  Login: {
    readonly Username: ActionValue;
    readonly Secret?: ActionValue | null | undefined;
    readonly AuthType?: 'plain' | 'MD5' | (string & {}) | null | undefined;
    readonly Key?: ActionValue | null | undefined;
    readonly Events?: 'on' | 'off' | (string & {}) | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. */
  Logoff: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, res_mwi_external_ami. */
  MWIDelete: {
    readonly Mailbox: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, res_mwi_external_ami. */
  MWIGet: {
    readonly Mailbox: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, res_mwi_external_ami. */
  MWIUpdate: {
    readonly Mailbox: ActionValue;
    readonly OldMessages?: ActionValue | null | undefined;
    readonly NewMessages?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class call or reporting. */
  MailboxCount: {
    readonly Mailbox: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class call or reporting. */
  MailboxStatus: {
    readonly Mailbox: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, app_meetme. */
  MeetmeList: {
    readonly Conference?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, app_meetme. */
  MeetmeListRooms: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, app_meetme. */
  MeetmeMute: {
    readonly Meetme: ActionValue;
    readonly Usernum: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, app_meetme. */
  MeetmeUnmute: {
    readonly Meetme: ActionValue;
    readonly Usernum: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class message. */
  MessageSend: {
    readonly To: ActionValue;
    readonly From?: ActionValue | null | undefined;
    readonly Body?: ActionValue | null | undefined;
    readonly Base64Body?: ActionValue | null | undefined;
    readonly Variable?: readonly ActionValue[] | null | undefined;
    readonly Destination?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, app_mixmonitor. Needs the class system. */
  MixMonitor: {
    readonly Channel: ActionValue;
    readonly File?: ActionValue | null | undefined;
    readonly Command?: ActionValue | null | undefined;
    readonly Options?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, app_mixmonitor. Needs the class system or call. */
  MixMonitorMute: {
    readonly Channel: ActionValue;
    readonly Direction?: ActionValue | null | undefined;
    readonly State?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class system. */
  ModuleCheck: {
    readonly Module: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class system. */
  ModuleLoad: {
    readonly Module?:
      | 'cdr'
      | 'dnsmgr'
      | 'extconfig'
      | 'enum'
      | 'acl'
      | 'manager'
      | 'http'
      | 'logger'
      | 'features'
      | 'dsp'
      | 'udptl'
      | 'indications'
      | 'cel'
      | 'plc'
      | (string & {})
      | null
      | undefined;
    readonly LoadType: 'load' | 'unload' | 'reload' | 'refresh' | (string & {});
    readonly Recursive?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, res_monitor. Needs the class call. */
  Monitor: {
    readonly Channel: ActionValue;
    readonly File?: ActionValue | null | undefined;
    readonly Format?: ActionValue | null | undefined;
    readonly Mix?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, res_mutestream. Needs the class system. */
  MuteAudio: {
    readonly Channel: ActionValue;
    readonly Direction: 'in' | 'out' | 'all' | (string & {});
    readonly State: 'on' | 'off' | (string & {});
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class originate. */
  Originate: {
    readonly Channel: ActionValue;
    readonly Exten?: ActionValue | null | undefined;
    readonly Context?: ActionValue | null | undefined;
    readonly Priority?: ActionValue | null | undefined;
    readonly Application?: ActionValue | null | undefined;
    readonly Data?: ActionValue | null | undefined;
    readonly Timeout?: ActionValue | null | undefined;
    readonly CallerID?: ActionValue | null | undefined;
    readonly Variable?: readonly ActionValue[] | null | undefined;
    readonly Account?: ActionValue | null | undefined;
    readonly EarlyMedia?: ActionValue | null | undefined;
    readonly Async?: ActionValue | null | undefined;
    readonly Codecs?: ActionValue | null | undefined;
    readonly ChannelId?: ActionValue | null | undefined;
    readonly OtherChannelId?: ActionValue | null | undefined;
    readonly PreDialGoSub?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 20, 22, chan_pjsip. Needs the class system or call. */
  PJSIPHangup: {
    readonly Channel: ActionValue;
    readonly Cause: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, res_pjsip_notify. Needs the class system. */
  PJSIPNotify: {
    readonly Endpoint?: ActionValue | null | undefined;
    readonly URI?: ActionValue | null | undefined;
    readonly channel?: ActionValue | null | undefined;
    readonly Variable: readonly ActionValue[];
    readonly Option?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, res_pjsip. Needs the class system or reporting. */
  PJSIPQualify: {
    readonly Endpoint: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, res_pjsip_outbound_registration. Needs the class system or reporting. */
  PJSIPRegister: {
    readonly Registration: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 20, 22, res_pjsip_maintenance. Needs the class system. */
  PJSIPSetMaintenance: {
    readonly Endpoint: ActionValue;
    readonly State: 'on' | 'off' | (string & {});
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 20, 22, res_pjsip. Needs the class system. */
  PJSIPShowAors: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 20, 22, res_pjsip. Needs the class system. */
  PJSIPShowAuths: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 20, 22, res_pjsip. Needs the class system. */
  PJSIPShowContacts: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, res_pjsip. Needs the class system. */
  PJSIPShowEndpoint: {
    readonly Endpoint: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, res_pjsip. Needs the class system. */
  PJSIPShowEndpoints: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 20, 22, res_pjsip_maintenance. Needs the class system or reporting. */
  PJSIPShowMaintenance: {
    readonly Endpoint?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, res_pjsip_registrar. Needs the class system. */
  PJSIPShowRegistrationInboundContactStatuses: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, res_pjsip_registrar. Needs the class system. */
  PJSIPShowRegistrationsInbound: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, res_pjsip_outbound_registration. Needs the class system or reporting. */
  PJSIPShowRegistrationsOutbound: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, res_pjsip_pubsub. Needs the class system. */
  PJSIPShowResourceLists: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, res_pjsip_pubsub. Needs the class system. */
  PJSIPShowSubscriptionsInbound: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, res_pjsip_pubsub. Needs the class system. */
  PJSIPShowSubscriptionsOutbound: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, res_pjsip_outbound_registration. Needs the class system or reporting. */
  PJSIPUnregister: {
    readonly Registration: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, chan_dahdi. */
  PRIDebugFileSet: {
    readonly File: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, chan_dahdi. */
  PRIDebugFileUnset: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, chan_dahdi. */
  PRIDebugSet: {
    readonly Span: ActionValue;
    readonly Level: 'off' | 'on' | 'hex' | 'intense' | (string & {});
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, chan_dahdi. */
  PRIShowSpans: {
    readonly Span?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, parking_manager. Needs the class call. */
  Park: {
    readonly Channel: ActionValue;
    readonly TimeoutChannel?: ActionValue | null | undefined;
    readonly AnnounceChannel?: ActionValue | null | undefined;
    readonly Timeout?: ActionValue | null | undefined;
    readonly Parkinglot?: ActionValue | null | undefined;
    readonly ParkingSpace?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, parking_manager. Needs the class call. */
  ParkedCalls: {
    readonly ParkingLot?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, parking_manager. Needs the class call. */
  Parkinglots: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, res_monitor. Needs the class call. */
  PauseMonitor: {
    readonly Channel: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. */
  Ping: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, app_senddtmf. Needs the class call. */
  PlayDTMF: {
    readonly Channel: ActionValue;
    readonly Digit: ActionValue;
    readonly Duration?: ActionValue | null | undefined;
    readonly Receive?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 20, 22, app_mf. Needs the class call. */
  PlayMF: {
    readonly Channel: ActionValue;
    readonly Digit: ActionValue;
    readonly Duration?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class call or reporting. */
  PresenceState: {
    readonly Provider: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, res_manager_presencestate. Needs the class call or reporting. */
  PresenceStateList: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, app_queue. Needs the class agent. */
  QueueAdd: {
    readonly Queue: ActionValue;
    readonly Interface: ActionValue;
    readonly Penalty?: ActionValue | null | undefined;
    readonly Paused?: ActionValue | null | undefined;
    readonly MemberName?: ActionValue | null | undefined;
    readonly StateInterface?: ActionValue | null | undefined;
    readonly Reason?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 20, 22, app_queue. */
  QueueChangePriorityCaller: {
    readonly Queue: ActionValue;
    readonly Caller: ActionValue;
    readonly Priority: ActionValue;
    readonly Immediate?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, app_queue. Needs the class agent. */
  QueueLog: {
    readonly Queue: ActionValue;
    readonly Event: ActionValue;
    readonly Uniqueid?: ActionValue | null | undefined;
    readonly Interface?: ActionValue | null | undefined;
    readonly Message?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, app_queue. Needs the class agent. */
  QueueMemberRingInUse: {
    readonly Interface: ActionValue;
    readonly RingInUse: ActionValue;
    readonly Queue?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, app_queue. Needs the class agent. */
  QueuePause: {
    readonly Interface: ActionValue;
    readonly Paused: ActionValue;
    readonly Queue?: ActionValue | null | undefined;
    readonly Reason?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, app_queue. Needs the class agent. */
  QueuePenalty: {
    readonly Interface: ActionValue;
    readonly Penalty: ActionValue;
    readonly Queue?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, app_queue. */
  QueueReload: {
    readonly Queue?: ActionValue | null | undefined;
    readonly Members?: 'yes' | 'no' | (string & {}) | null | undefined;
    readonly Rules?: 'yes' | 'no' | (string & {}) | null | undefined;
    readonly Parameters?: 'yes' | 'no' | (string & {}) | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, app_queue. Needs the class agent. */
  QueueRemove: {
    readonly Queue: ActionValue;
    readonly Interface: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, app_queue. */
  QueueReset: {
    readonly Queue?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, app_queue. */
  QueueRule: {
    readonly Rule?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, app_queue. */
  QueueStatus: {
    readonly Queue?: ActionValue | null | undefined;
    readonly Member?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, app_queue. */
  QueueSummary: {
    readonly Queue?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 20, 22, app_queue. */
  QueueWithdrawCaller: {
    readonly Queue: ActionValue;
    readonly Caller: ActionValue;
    readonly WithdrawInfo?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13. */
  Queues: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class call. */
  Redirect: {
    readonly Channel: ActionValue;
    readonly ExtraChannel?: ActionValue | null | undefined;
    readonly Exten: ActionValue;
    readonly ExtraExten?: ActionValue | null | undefined;
    readonly Context: ActionValue;
    readonly ExtraContext?: ActionValue | null | undefined;
    readonly Priority: ActionValue;
    readonly ExtraPriority?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class system or config. */
  Reload: {
    readonly Module?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, chan_sip. Needs the class system. */
  SIPnotify: {
    readonly Channel: ActionValue;
    readonly Variable: readonly ActionValue[];
    readonly 'Call-ID'?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, chan_sip. Needs the class system or reporting. */
  SIPpeers: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, chan_sip. Needs the class system. */
  SIPpeerstatus: {
    readonly Peer?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, chan_sip. Needs the class system or reporting. */
  SIPqualifypeer: {
    readonly Peer: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, chan_sip. Needs the class system or reporting. */
  SIPshowpeer: {
    readonly Peer: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, chan_sip. Needs the class system or reporting. */
  SIPshowregistry: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, chan_skinny. Needs the class system or reporting. */
  SKINNYdevices: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, chan_skinny. Needs the class system or reporting. */
  SKINNYlines: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, chan_skinny. Needs the class system or reporting. */
  SKINNYshowdevice: {
    readonly Device: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, chan_skinny. Needs the class system or reporting. */
  SKINNYshowline: {
    readonly Line: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 20, 22, app_senddtmf. Needs the class call. */
  SendFlash: {
    readonly Channel: ActionValue;
    readonly Receive?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class call. */
  SendText: {
    readonly Channel: ActionValue;
    readonly Message: ActionValue;
    readonly 'Content-Type'?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class call. */
  Setvar: {
    readonly Channel?: ActionValue | null | undefined;
    readonly Variable: ActionValue;
    readonly Value: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class config or reporting. */
  ShowDialPlan: {
    readonly Extension?: ActionValue | null | undefined;
    readonly Context?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, res_sorcery_memory_cache. Needs the class system. */
  SorceryMemoryCacheExpire: {
    readonly Cache: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, res_sorcery_memory_cache. Needs the class system. */
  SorceryMemoryCacheExpireObject: {
    readonly Cache: ActionValue;
    readonly Object: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, res_sorcery_memory_cache. Needs the class system. */
  SorceryMemoryCachePopulate: {
    readonly Cache: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, res_sorcery_memory_cache. Needs the class system. */
  SorceryMemoryCacheStale: {
    readonly Cache: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, res_sorcery_memory_cache. Needs the class system. */
  SorceryMemoryCacheStaleObject: {
    readonly Cache: ActionValue;
    readonly Object: ActionValue;
    readonly Reload?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class system or call or reporting. */
  Status: {
    readonly Channel?: ActionValue | null | undefined;
    readonly Variables?: ActionValue | null | undefined;
    readonly AllVariables?: 'true' | 'false' | (string & {}) | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, app_mixmonitor. Needs the class system or call. */
  StopMixMonitor: {
    readonly Channel: ActionValue;
    readonly MixMonitorID?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, res_monitor. Needs the class call. */
  StopMonitor: {
    readonly Channel: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, res_monitor. Needs the class call. */
  UnpauseMonitor: {
    readonly Channel: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class config. */
  UpdateConfig: {
    readonly SrcFilename: ActionValue;
    readonly DstFilename: ActionValue;
    readonly Reload?: ActionValue | null | undefined;
    readonly PreserveEffectiveContext?: ActionValue | null | undefined;
    readonly [line: `Action-${string}`]: ActionParameter;
    readonly [line: `Cat-${string}`]: ActionParameter;
    readonly [line: `Var-${string}`]: ActionParameter;
    readonly [line: `Value-${string}`]: ActionParameter;
    readonly [line: `Match-${string}`]: ActionParameter;
    readonly [line: `Line-${string}`]: ActionParameter;
    readonly [line: `Options-${string}`]: ActionParameter;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. Needs the class user. */
  UserEvent: {
    readonly UserEvent: ActionValue;
    readonly [header: string]: ActionParameter;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 20, 22, app_voicemail_imap. Needs the class call or reporting. */
  VoicemailBoxSummary: {
    readonly Context: ActionValue;
    readonly Mailbox: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 20, 22, app_voicemail_imap. Needs the class user. */
  VoicemailForward: {
    readonly Context: ActionValue;
    readonly Mailbox: ActionValue;
    readonly Folder: ActionValue;
    readonly ID: ActionValue;
    readonly ToContext: ActionValue;
    readonly ToMailbox: ActionValue;
    readonly ToFolder: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 20, 22, app_voicemail_imap. Needs the class user. */
  VoicemailMove: {
    readonly Context: ActionValue;
    readonly Mailbox: ActionValue;
    readonly Folder: ActionValue;
    readonly ID: ActionValue;
    readonly ToFolder: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, app_voicemail_imap. Needs the class user. */
  VoicemailRefresh: {
    readonly Context?: ActionValue | null | undefined;
    readonly Mailbox?: ActionValue | null | undefined;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 20, 22, app_voicemail_imap. Needs the class user. */
  VoicemailRemove: {
    readonly Context: ActionValue;
    readonly Mailbox: ActionValue;
    readonly Folder: ActionValue;
    readonly ID: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 20, 22, app_voicemail_imap. Needs the class call or reporting. */
  VoicemailUserStatus: {
    readonly Context: ActionValue;
    readonly Mailbox: ActionValue;
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22, app_voicemail_imap. Needs the class call or reporting. */
  VoicemailUsersList: {
    readonly ActionID?: string | undefined;
  };
  /** Asterisk 13, 20, 22. */
  WaitEvent: {
    readonly Timeout: ActionValue;
    readonly ActionID?: string | undefined;
  };
}

/** The events that the rows of a list are, by the name of the action that asks for it. */
export interface ListRows {
  Agents: 'Agents';
  BridgeInfo: 'BridgeInfoChannel';
  BridgeList: 'BridgeListItem';
  BridgeTechnologyList: 'BridgeTechnologyListItem';
  ConfbridgeList: 'ConfbridgeList';
  ConfbridgeListRooms: 'ConfbridgeListRooms';
  CoreShowChannelMap: 'CoreShowChannelMap';
  CoreShowChannels: 'CoreShowChannel';
  DAHDIShowChannels: 'DAHDIShowChannels';
  DAHDIShowStatus: 'DAHDIShowStatus';
  DBGet: 'DBGetResponse';
  DBGetTree: 'DBGetTreeResponse';
  DeviceStateList: 'DeviceStateChange';
  ExtensionStateList: 'ExtensionStatus';
  FAXSessions: 'FAXSessionsEntry';
  Hangup: 'ChannelHungup';
  IAXpeerlist: 'PeerEntry';
  IAXpeers: 'PeerEntry';
  IAXregistry: 'RegistryEntry';
  MWIGet: 'MWIGet';
  MeetmeList: 'MeetmeList';
  MeetmeListRooms: 'MeetmeListRooms';
  PJSIPShowAors: 'AorList';
  PJSIPShowAuths: 'AuthList';
  PJSIPShowContacts: 'ContactList';
  PJSIPShowEndpoint:
    'EndpointDetail' | 'IdentifyDetail' | 'ContactStatusDetail' | 'AuthDetail' | 'TransportDetail' | 'AorDetail';
  PJSIPShowEndpoints: 'EndpointList';
  PJSIPShowRegistrationInboundContactStatuses: string;
  PJSIPShowRegistrationsInbound: 'InboundRegistrationDetail';
  PJSIPShowRegistrationsOutbound: 'OutboundRegistrationDetail' | 'AuthDetail';
  PJSIPShowResourceLists: 'ResourceListDetail';
  PJSIPShowSubscriptionsInbound: string;
  PJSIPShowSubscriptionsOutbound: 'OutboundSubscriptionDetail';
  PRIShowSpans: 'PRIShowSpans';
  ParkedCalls: 'ParkedCall';
  Parkinglots: 'Parkinglot';
  PresenceStateList: 'PresenceStateChange';
  QueueStatus: 'QueueParams' | 'QueueMember' | 'QueueEntry';
  QueueSummary: 'QueueSummary';
  SIPpeers: 'PeerEntry';
  SIPpeerstatus: 'PeerStatus';
  SIPshowregistry: 'RegistryEntry';
  ShowDialPlan: 'ListDialplan';
  Status: 'Status';
  VoicemailUserStatus: 'VoicemailUserDetail';
  VoicemailUsersList: 'VoicemailUserEntry';
}

/** The event that follows the response, by the name of the action. */
export interface Outcomes {
  FAXSession: 'FAXSession';
  FAXStats: 'FAXStats';
  Originate: 'OriginateResponse';
  SIPqualifypeer: 'SIPQualifyPeerDone';
  WaitEvent: 'WaitEventComplete';
}
