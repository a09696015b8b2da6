// What the builders of the testing kit fill in: plausible values by the name of a field, and by the event where that says
// more. Most are what servers of Asterisk 13, 20 and 22 sent; one story runs through all of them: Alice (1001) calls Bob
// (1002), who talks to her, parks or hands her on to Carol (1003); the queue is "support", the conference "conf1".

/** Who plays a channel's part in an event, by the prefix of its fields. */
export const roles = {
  '': 'alice',
  Dest: 'bob',
  Target: 'bob',
  Source: 'bob',
  Spyer: 'carol',
  Spyee: 'alice',
  Parkee: 'alice',
  Parker: 'bob',
  Retriever: 'carol',
  Transferee: 'alice',
  Transferer: 'bob',
  OrigTransferer: 'bob',
  SecondTransferer: 'bobAgain',
  TransferTarget: 'carol',
  LocalOne: 'localOne',
  LocalTwo: 'localTwo',
};

/** The channels, with the fields that every event about them repeats. */
export const channels = {
  alice: { channel: 'PJSIP/1001-00000001', number: '1001', name: 'Alice', toNumber: '1002', toName: 'Bob', id: '1' },
  bob: { channel: 'PJSIP/1002-00000002', number: '1002', name: 'Bob', toNumber: '1001', toName: 'Alice', id: '2' },
  carol: { channel: 'PJSIP/1003-00000003', number: '1003', name: 'Carol', toNumber: '1001', toName: 'Alice', id: '3' },
  bobAgain: { channel: 'PJSIP/1002-00000004', number: '1002', name: 'Bob', toNumber: '1003', toName: 'Carol', id: '4' },
  localOne: {
    channel: 'Local/1002@default-00000000;1',
    number: '1001',
    name: 'Alice',
    toNumber: '1002',
    toName: 'Bob',
    id: '5',
  },
  localTwo: {
    channel: 'Local/1002@default-00000000;2',
    number: '1002',
    name: 'Bob',
    toNumber: '1001',
    toName: 'Alice',
    id: '6',
  },
};

/** The fields of a channel's snapshot. */
export function channelValues({ channel, number, name, toNumber, toName, id }) {
  return {
    Channel: channel,
    ChannelState: '6',
    ChannelStateDesc: 'Up',
    CallerIDNum: number,
    CallerIDName: name,
    ConnectedLineNum: toNumber,
    ConnectedLineName: toName,
    Language: 'en',
    AccountCode: '',
    Context: 'default',
    Exten: '1002',
    Priority: '1',
    Uniqueid: `1700000000.${id}`,
    Linkedid: '1700000000.1',
  };
}

/** The fields of a bridge's snapshot. */
export function bridgeValues(prefix) {
  return {
    // The second of two bridges is another one.
    BridgeUniqueid: ['Second', 'From'].includes(prefix)
      ? '33ab1f52-8d0e-4c1b-9f6e-2f6c3d5a7b02'
      : '0e4dd6a6-5f4c-4a38-9c92-6b1c5a3f7d01',
    BridgeType: 'basic',
    BridgeTechnology: 'simple_bridge',
    BridgeCreator: '<unknown>',
    BridgeName: '<unknown>',
    BridgeNumChannels: '2',
    BridgeVideoSourceMode: 'none',
    BridgeVideoSource: '',
  };
}

/** By the event: what is not as everywhere else. */
export const byEvent = lines(`
  AgentCalled: DestChannelState=5; DestChannelStateDesc=Ringing
  AgentRingNoAnswer: DestChannelState=5; DestChannelStateDesc=Ringing; RingTime=15000
  Agents: Name=Alice; Status=AGENT_IDLE
  AgentComplete: Reason=agent; TalkTime=60
  AgentConnect: RingTime=3
  AOC-D: Type=Currency; Name=EUR; Charge=Currency; Units=0
  AOC-E: Type=Currency; Name=EUR; ID=1; Charge=Currency
  AOC-S: Name=EUR
  AGIExecEnd: Result=Success
  AsyncAGIExec: Result=200 result=0
  AsyncAGIStart: Env=agi_request: async
  AttendedTransfer: DestType=Bridge
  AuthDetail: ObjectType=auth
  AuthList: ObjectType=auth
  AorDetail: ObjectType=aor
  AorList: ObjectType=aor
  BlindTransfer: Result=Success; Extension=1003; IsExternal=Yes
  BridgeCreate: BridgeNumChannels=0
  BridgeDestroy: BridgeNumChannels=0
  BridgeEnter: BridgeNumChannels=1
  BridgeLeave: BridgeNumChannels=1
  BridgeTechnologyListItem: BridgeTechnology=simple_bridge; BridgeType=1to1Mix; BridgePriority=50
  CEL: EventName=CHAN_START; Exten=1002; Peer=; Extra=; Application=; AppData=
  Cdr: Source=1001; Duration=62
  ChallengeResponseFailed: Response=3b1c9f; Challenge=1700000000/5a2f
  ChannelTalkingStop: Duration=2500
  ConfbridgeEnd: BridgeType=base; BridgeTechnology=softmix; BridgeCreator=ConfBridge; BridgeName=conf1; BridgeNumChannels=0
  ConfbridgeJoin: BridgeType=base; BridgeTechnology=softmix; BridgeCreator=ConfBridge; BridgeName=conf1
  ConfbridgeLeave: BridgeType=base; BridgeTechnology=softmix; BridgeCreator=ConfBridge; BridgeName=conf1; BridgeNumChannels=1
  ConfbridgeMute: BridgeType=base; BridgeTechnology=softmix; BridgeCreator=ConfBridge; BridgeName=conf1
  ConfbridgeRecord: BridgeType=base; BridgeTechnology=softmix; BridgeCreator=ConfBridge; BridgeName=conf1
  ConfbridgeStart: BridgeType=base; BridgeTechnology=softmix; BridgeCreator=ConfBridge; BridgeName=conf1; BridgeNumChannels=0
  ConfbridgeStopRecord: BridgeType=base; BridgeTechnology=softmix; BridgeCreator=ConfBridge; BridgeName=conf1
  ConfbridgeTalking: BridgeType=base; BridgeTechnology=softmix; BridgeCreator=ConfBridge; BridgeName=conf1
  ConfbridgeUnmute: BridgeType=base; BridgeTechnology=softmix; BridgeCreator=ConfBridge; BridgeName=conf1
  ConfbridgeList: Waiting=No; AnsweredTime=60
  ConfbridgeListRooms: Muted=No
  ContactList: ObjectType=contact; ObjectName=1001@@3f2a; Status=Reachable
  ContactStatusDetail: Status=Reachable; ID=1001@@3f2a
  CoreShowChannel: Application=Dial; Duration=00:01:00
  DBGetResponse: Key=1001; Val=Alice
  DBGetTreeResponse: Key=/cidname/1001; Val=Alice
  DNDState: Status=enabled
  DeviceStateChange: State=INUSE
  DialBegin: ChannelState=4; ChannelStateDesc=Ring; DestChannelState=0; DestChannelStateDesc=Down
  DialEnd: DialStatus=ANSWER
  DialState: DialStatus=RINGING; ChannelState=4; ChannelStateDesc=Ring; DestChannelState=5; DestChannelStateDesc=Ringing
  EndpointDetail: ObjectType=endpoint; Mailboxes=1001@default; Callerid="Alice" <1001>; DeviceState=Not in use; Context=default; Language=en
  EndpointList: ObjectType=endpoint; DeviceState=Not in use; Contacts=1001/sip:1001@127.0.0.1:5060,
  ExtensionStatus: Exten=1001; Status=1; Hint=PJSIP/1001
  FAXSession: Operation=send; State=Active
  FAXSessionsEntry: Operation=send; State=Active; Technology=Spandsp
  FAXSessionsComplete: Total=0
  FAXStatus: Operation=send; Status=Sending
  FullyBooted: Status=Fully Booted
  HangupRequest: Cause=16
  IdentifyDetail: ObjectType=identify; Match=127.0.0.1/255.255.255.255
  InboundRegistrationDetail: ObjectType=aor
  InboundSubscriptionDetail: Role=Notifier; State=Active; Callerid="Alice" <1001>
  OutboundSubscriptionDetail: Role=Subscriber; State=Active; Callerid="Alice" <1001>
  InvalidPassword: Challenge=1700000000/5a2f
  InvalidTransport: AttemptedTransport=UDP
  ListDialplan: Extension=1002; Application=Dial; AppData=PJSIP/1002
  Load: Module=app_queue.so; Status=Success
  Unload: Module=app_queue.so; Status=Success
  Reload: Module=app_queue; Status=0
  MeetmeList: Role=Talk and listen
  MeetmeMute: Status=on
  MeetmeTalkRequest: Status=on
  MeetmeTalking: Status=on
  MessageWaiting: Waiting=1
  MiniVoiceMail: Action=SentNotification; Counter=1
  MixMonitorMute: Direction=both; State=1
  Newchannel: ChannelState=4; ChannelStateDesc=Ring; ConnectedLineNum=<unknown>; ConnectedLineName=<unknown>
  Newexten: ChannelState=4; ChannelStateDesc=Ring; Extension=1002; Application=Dial; AppData=PJSIP/1002
  NewConnectedLine: ChannelState=4; ChannelStateDesc=Ring
  NewCallerid: ChannelState=4; ChannelStateDesc=Ring
  OriginateResponse: Response=Success; Reason=4; Application=; Data=; Exten=1002
  OutboundRegistrationDetail: ObjectType=registration; ObjectName=trunk; Transport=transport-udp; Status=Registered; OutboundAuth=trunk; Endpoint=trunk; Expiration=3600
  OutboundRegistrationDetailComplete: Registered=1; NotRegistered=0
  PJSIPMaintenanceStatus: Status=enabled
  ParkedCallsComplete: Total=0
  Parkinglot: Name=default
  PeerEntry: Status=OK (1 ms)
  PeerStatus: ChannelType=PJSIP; Peer=PJSIP/1001; Cause=; Time=1
  PresenceStateChange: Status=available
  PresenceStatus: Exten=1001; Status=available; Hint=PJSIP/1001,CustomPresence:1001
  QueueCallerAbandon: HoldTime=30
  QueueCallerLeave: Count=0
  QueueEntry: Priority=0
  QueueMember: Name=Alice; Status=1
  QueueMemberAdded: Status=1
  QueueMemberPause: Status=1; Paused=1; PausedReason=lunch; Reason=lunch; LastPause=1700000000
  QueueMemberPenalty: Status=1
  QueueMemberRemoved: Status=1
  QueueMemberRinginuse: Status=1
  QueueMemberStatus: Status=1
  QueueParams: TalkTime=60
  QueueSummary: HoldTime=0; TalkTime=60
  Registry: ChannelType=PJSIP; Username=sip:trunk@sip.example.invalid; Domain=sip:sip.example.invalid; Status=Registered; Cause=
  RegistryEntry: Host=sip.example.invalid; Username=trunk; Domain=sip.example.invalid; State=Registered
  RTCPReceived: From=127.0.0.1:10001
  RequestBadFormat: RequestType=Action: NONE; Severity=Error
  RequestNotAllowed: RequestType=Action: Originate; Severity=Error
  RequestNotSupported: RequestType=registrar_requested_aor_not_found; Severity=Error; Service=PJSIP
  ResourceListDetail: ObjectType=resource_list; ObjectName=sales
  SIPQualifyPeerDone: Peer=1001
  SessionTimeout: Source=RTPTimeout
  SoftHangupRequest: Cause=16
  SpanAlarm: Alarm=Red Alarm
  Alarm: Alarm=Red Alarm
  Status: Type=PJSIP; Application=Dial; Data=PJSIP/1002
  StatusComplete: Items=0
  SuccessfulAuth: Severity=Informational
  ChallengeSent: Severity=Informational; Challenge=1700000000/5a2f
  TransportDetail: ObjectType=transport; ObjectName=transport-udp; Password=; Domain=; Method=unspecified; Cipher=
  VarSet: Variable=DIALSTATUS; Value=ANSWER
  VoicemailPasswordChange: Mailbox=1001; NewPassword=4711
  VoicemailUserDetail: Language=en; UniqueID=
  VoicemailUserEntry: Language=en; UniqueID=
`);

/** By the field. */
export const byField = {
  ...fields(`
    AOR=1001; Aor=1001; Aors=1001; Endpoint=1001; EndpointName=1001; ObjectName=1001; Agent=1001; User=1; UserNumber=01
    Queue=support; MemberName=Alice; Interface=PJSIP/1001; Location=PJSIP/1001; StateInterface=PJSIP/1001
    Membership=static; Penalty=0; CallsTaken=0; LastCall=0; InCall=0; Paused=0; PausedReason=; LastPause=0
    LoginTime=1700000000; Wrapuptime=0; Ringinuse=1; HoldTime=5; Holdtime=0; RingTime=5; TalkTime=60; Position=1
    OriginalPosition=1; Count=1; Max=0; Strategy=ringall; Calls=0; Completed=0; Abandoned=0; ServiceLevel=60; Weight=0
    ServicelevelPerf=0.0; ServiceLevelPerf=0.0; ServicelevelPerf2=0.0; ServiceLevelPerf2=0.0; Wait=5; LoggedIn=1
    Available=1; Callers=0; LongestHoldTime=0; Logintime=3600; TalkingToChan=; CallStarted=0; LoggedInTime=1700000000
    Conference=conf1; Admin=No; Muted=No; MarkedUser=No; WaitMarked=No; EndMarked=No; EndMarkedAny=No; Talking=No
    TalkingStatus=on; Parties=1; Marked=0; Locked=No; Meetme=conf1; Activity=00:01:00; Creation=Dynamic; Duration=60
    Parkinglot=default; ParkingSpace=701; ParkingTimeout=45; ParkingDuration=1; ParkerDialString=PJSIP/1002
    StartSpace=701; StopSpace=720; Timeout=45
    EventList=Complete; ListItems=0
    Application=Dial; AppData=PJSIP/1002; ApplicationData=PJSIP/1002; Data=PJSIP/1002; BridgeId=; BridgeID=
    Cause=16; Cause-txt=Normal Clearing; TechCause=; Digit=1; DurationMs=120; Direction=Received
    DialString=PJSIP/1002; Forward=; SwapUniqueid=; BridgePreviousVideoSource=; BridgePriority=50; BridgeSuspended=No
    DestBridgeUniqueid=0e4dd6a6-5f4c-4a38-9c92-6b1c5a3f7d01; DestApp=; DestTransfererChannel=PJSIP/1002-00000004
    IsExternal=Yes; Extension=1002; LocalOptimization=No; DestUniqueId=1700000000.2; Id=1; Success=Yes
    MusicClass=default; Class=default; Handler=default,hangup,1; OldAccountCode=
    CID-CallingPres=0 (Presentation Allowed, Not Screened); UserEvent=Order; Command=VERBOSE; CommandId=1; CommandID=1
    ResultCode=200; Variable=DIALSTATUS; Value=ANSWER
    Mailbox=1001@default; Waiting=1; New=1; Old=0; NewMessages=1; OldMessages=0
    Device=PJSIP/1001; Hint=PJSIP/1001; StatusText=InUse; Presentity=CustomPresence:1001; Subtype=; Message=
    Registrar=pbx_config; ListExtensions=1; ListPriorities=1; ListContexts=1
    Uptime=3600; LastReload=3600; Shutdown=Cleanly; Restart=False; Module=; Mutex=channel
    DAHDIChannel=1; DAHDIGroup=1; DAHDISpan=1; Span=1; Family=cidname
  `),
  // Call records.
  ...fields(`
    CallerIDnum=1001; CallerIDname=Alice; CallerIDani=1001; CallerIDrdnis=; CallerIDdnid=1002; AMAFlags=DOCUMENTATION
    EventTime=2023-11-14 22:13:20; UniqueID=1700000000.1; LinkedID=1700000000.1; UserField=; Userfield=; PeerAccount=
    Destination=1002; DestinationContext=default; CallerID="Alice" <1001>; DestinationChannel=PJSIP/1002-00000002
    LastApplication=Dial; LastData=PJSIP/1002; StartTime=2023-11-14 22:13:20; AnswerTime=2023-11-14 22:13:22
    EndTime=2023-11-14 22:14:22; BillableSeconds=60; Disposition=ANSWERED
  `),
  // Rows of Status.
  ...fields(`
    DNID=1002; EffectiveConnectedLineNum=1002; EffectiveConnectedLineName=Bob; TimeToHangup=0; Nativeformats=(ulaw)
    Readformat=ulaw; Readtrans=; Writeformat=ulaw; Writetrans=; Callgroup=0; Pickupgroup=0; Seconds=60; Accountcode=
  `),
  // Security.
  ...fields(`
    EventTV=2023-11-14T22:13:20.000+0000; SessionTV=2023-11-14T22:13:20.000+0000; Severity=Error; Service=AMI
    EventVersion=1; AccountID=admin; SessionID=0x7f0000000001; LocalAddress=IPV4/TCP/127.0.0.1/5038; UsingPassword=0
    RemoteAddress=IPV4/TCP/127.0.0.1/50000; AuthMethod=md5; ACLName=deny; ExpectedResponse=9d4e1a; ReceivedChallenge=
    ReceivedHash=; RequestParams=; ExpectedAddress=IPV4/TCP/127.0.0.2/50000
  `),
  // PJSIP and SIP.
  ...fields(`
    MinimumExpiration=60; MaximumExpiration=7200; DefaultExpiration=3600; QualifyFrequency=0; QualifyTimeout=3.000000
    Qualify2xxOnly=false; AuthenticateQualify=false; MaxContacts=2; RemoveExisting=false; RemoveUnavailable=false
    Mailboxes=; VoicemailExtension=; OutboundProxy=; SupportPath=false; TotalContacts=1; ContactsRegistered=1
    Contacts=1001/sip:1001@127.0.0.1:5060; Contact=1001/sip:1001@127.0.0.1:5060; Username=1001; Password=pw1001; Md5Cred=
    Realm=; NonceLifetime=32; AuthType=userpass; OauthClientid=; OauthSecret=; PasswordDigest=; RefreshToken=
    SupportedAlgorithmsUac=MD5; SupportedAlgorithmsUas=MD5; Transport=; Auths=1001; OutboundAuths=; ActiveChannels=0
    URI=sip:1001@127.0.0.1:5060; Uri=sip:1001@127.0.0.1:5060; ContactStatus=Reachable; RoundtripUsec=1200
    UserAgent=phone/1.0; RegExpire=1700003600; ExpirationTime=1700003600; ViaAddress=127.0.0.1:5060; ViaAddr=127.0.0.1
    ViaPort=5060; CallID=3f2a@127.0.0.1; CallId=3f2a@127.0.0.1; Callid=3f2a@127.0.0.1; RegServer=; PruneOnBoot=no; Path=
    SrvLookups=true; MatchHeader=; MatchRequestUri=; SubscriptionType=extension_state; ExtensionStates=InUse
    MaxRetries=10; ClientUri=sip:trunk@sip.example.invalid; SecurityNegotiation=no; AuthRejectionPermanent=true
    ServerUri=sip:sip.example.invalid; MaxRandomInitialDelay=10; RetryInterval=30; ContactHeaderParams=; Line=false
    ContactUser=; ForbiddenRetryInterval=0; FatalRetryInterval=0; SupportOutbound=no; NextReg=3585
    FullState=false; ListItem=1001; NotificationBatchInterval=0; ResourceDisplayName=false
    Channeltype=SIP; ChanObjectType=peer; IPaddress=127.0.0.1; IPport=5060; Dynamic=yes; AutoForcerport=yes; Forcerport=no
    AutoComedia=no; Comedia=no; VideoSupport=no; TextSupport=no; ACL=no; RealtimeDevice=no; Description=
    PeerStatus=Reachable; Address=127.0.0.1:5060; Port=5060; DomainPort=5060; Refresh=105; RegistrationTime=1700000000
    Protocol=udp; Bind=0.0.0.0:5060; AsycOperations=1; CaListFile=; CaListPath=; CertFile=; PrivKeyFile=; LocalNet=
    ExternalSignalingAddress=; ExternalSignalingPort=0; ExternalMediaAddress=; VerifyServer=No; VerifyClient=No
    RequireClientCert=No; Tos=0; Cos=0; WebsocketWriteTimeout=100; AllowReload=false; AllowWildcardCerts=No
    SymmetricTransport=false; TcpKeepaliveEnable=false; TcpKeepaliveIdleTime=30; TcpKeepaliveIntervalTime=1
    TcpKeepaliveProbeCount=5
  `),
  // The settings of an endpoint, as Asterisk 22 has them by default.
  ...fields(`
    Disallow=; Allow=(ulaw); DtmfMode=rfc4733; RtpIpv6=false; RtpSymmetric=false; IceSupport=false; UsePtime=false
    ForceRport=true; RewriteContact=false; MohSuggest=default; 100rel=yes; Timers=yes; TimersMinSe=90
    TimersSessExpires=1800; Auth=1001; OutboundAuth=; MediaAddress=; IdentifyBy=username,ip; DirectMedia=true
    DirectMediaMethod=invite; TrustConnectedLine=yes; SendConnectedLine=yes; ConnectedLineMethod=invite
    DirectMediaGlareMitigation=none; DisableDirectMediaOnNat=false; CalleridPrivacy=allowed_not_screened; CalleridTag=
    TrustIdInbound=false; TrustIdOutbound=false; SendPai=false; SendRpid=false; SendDiversion=true; AggregateMwi=true
    MediaEncryption=no; MediaEncryptionOptimistic=false; UseAvpf=false; ForceAvp=false; MediaUseReceivedTransport=false
    OneTouchRecording=false; InbandProgress=false; CallGroup=; PickupGroup=; NamedCallGroup=; NamedPickupGroup=
    DeviceStateBusyAt=0; T38Udptl=false; T38UdptlEc=none; T38UdptlMaxdatagram=0; FaxDetect=false; T38UdptlNat=false
    T38UdptlIpv6=false; ToneZone=; RecordOnFeature=automixmon; RecordOffFeature=automixmon; AllowTransfer=true
    UserEqPhone=false; MohPassthrough=false; SdpOwner=-; SdpSession=Asterisk; TosAudio=0; TosVideo=0; CosAudio=0; CosVideo=0
    AllowSubscribe=true; SubMinExpiry=0; FromUser=; FromDomain=; MwiFromUser=; RtpEngine=asterisk; DtlsVerify=No
    DtlsRekey=0; DtlsCertFile=; DtlsPrivateKey=; DtlsCipher=; DtlsCaFile=; DtlsCaPath=; DtlsSetup=active; SrtpTag32=false
    RedirectMethod=user; SetVar=; MessageContext=; SubscribeContext=; Allowoverlap=true; AllowOverlap=true
    T38BindUdptlToMediaAddress=false; PreferredCodecOnly=false; OverlapContext=; AcceptMultipleSdpAnswers=false; Acl=
    AllowUnauthenticatedOptions=false; AsymmetricRtpCodec=false; BindRtpToMediaAddress=false; Bundle=false
    CodecPrefsIncomingAnswer=prefer:pending, operation:intersect, keep:all, transcode:allow
    CodecPrefsIncomingOffer=prefer:pending, operation:intersect, keep:all, transcode:allow
    CodecPrefsOutgoingAnswer=prefer:pending, operation:intersect, keep:all, transcode:allow
    CodecPrefsOutgoingOffer=prefer:pending, operation:union, keep:all, transcode:allow
    ContactAcl=; DtlsAutoGenerateCert=No; DtlsFingerprint=SHA-256; FaxDetectTimeout=0; FollowEarlyMediaFork=true
    G726NonStandard=false; GeolocIncomingCallProfile=; GeolocOutgoingCallProfile=; Ignore183WithoutSdp=false
    IncomingCallOfferPref=local; IncomingMwiMailbox=; MaxAudioStreams=1; MaxVideoStreams=1
    MwiSubscribeReplacesUnsolicited=no; NotifyEarlyInuseRinging=false; OutgoingCallOfferPref=remote_merge
    ReferBlindProgress=true; RpidImmediate=false; RtcpMux=false; RtpKeepalive=0; RtpTimeout=0; RtpTimeoutHold=0
    RtpPortStart=0; RtpPortEnd=0; SendAoc=false; SendHistoryInfo=false; StirShaken=no; StirShakenProfile=
    SuppressMohOnSendonly=false; SuppressQ850ReasonHeaders=false; Tenantid=; Webrtc=no; FollowRedirectMethods=
  `),
  // Voicemail.
  ...fields(`
    VMContext=default; VoiceMailbox=1001; Fullname=Alice Example; Email=alice@example.invalid; Pager=; ServerEmail=asterisk
    FromString=; MailCommand=/usr/sbin/sendmail -t; TimeZone=; Callback=; Dialout=; ExitContext=; SayDurationMinimum=2
    SayEnvelope=Yes; SayCID=No; AttachMessage=Yes; AttachmentFormat=; DeleteMessage=No; VolumeGain=0.00; CanReview=No
    CanMarkUrgent=Yes; CallOperator=No; MaxMessageCount=100; MaxMessageLength=0; NewMessageCount=0; OldMessageCount=0
  `),
  // Faxes.
  ...fields(`
    SessionNumber=1; ErrorCorrectionMode=yes; DataRate=14400; ImageResolution=204x196; PageNumber=1; FileName=fax/0001.tif
    PagesTransmitted=0; PagesReceived=0; TotalBadLines=0; SessionType=T.38; Files=fax/0001.tif; CurrentSessions=0
    ReservedSessions=0; TransmitAttempts=0; ReceiveAttempts=0; CompletedFAXes=0; FailedFAXes=0
    LocalStationID=4930123456; RemoteStationID=4930654321; PagesTransferred=1; Resolution=204x196; TransferRate=14400
  `),
  // Advice of charge, malicious calls, and RTCP.
  ...fields(`
    Charge=Currency; BillingID=Normal; TotalType=Total; Currency=EUR; Cost=10; Multiplier=1/100; Units=0; NumberOf=0; TypeOf=0
    ChargingAssociation=; Number=; Plan=0; Chargeable=; RateType=Duration; ChargingType=0; StepFunction=0; Granularity=0
    Length=60; Scale=OneSecond; Unit=Octet; SpecialCode=0
    MCallerIDNumValid=1; MCallerIDNum=1001; MCallerIDton=0; MCallerIDNumPlan=0; MCallerIDNumPres=0; MCallerIDNameValid=1
    MCallerIDName=Alice; MCallerIDNameCharSet=1; MCallerIDNamePres=0; MCallerIDSubaddr=; MCallerIDSubaddrType=0
    MCallerIDSubaddrOdd=0; MCallerIDPres=0; MConnectedIDNumValid=1; MConnectedIDNum=1002; MConnectedIDton=0
    MConnectedIDNumPlan=0; MConnectedIDNumPres=0; MConnectedIDNameValid=1; MConnectedIDName=Bob; MConnectedIDNameCharSet=1
    MConnectedIDNamePres=0; MConnectedIDSubaddr=; MConnectedIDSubaddrType=0; MConnectedIDSubaddrOdd=0; MConnectedIDPres=0
    SSRC=0x1a2b3c4d; PT=200(SR); From=127.0.0.1:10001; To=127.0.0.1:10001; RTT=0.0012; ReportCount=1
    SentNTP=1700000000.000000; SentRTP=160000; SentPackets=1000; SentOctets=160000; ReportXSourceSSRC=0x4d3c2b1a
    ReportXFractionLost=0; ReportXCumulativeLost=0; ReportXHighestSequence=1000; ReportXSequenceNumberCycles=0
    ReportXIAJitter=1; ReportXLSR=1700000000; ReportXDLSR=0.5000
  `),
};

function fields(text) {
  const entries = text
    .split('\n')
    .flatMap((line) => line.split('; '))
    .map((entry) => entry.trim().replace(/;$/, ''))
    .filter((entry) => entry !== '');
  return Object.fromEntries(entries.map((entry) => entry.split(/=(.*)/s).slice(0, 2)));
}

function lines(text) {
  const rows = text.trim().split('\n');
  return Object.fromEntries(
    rows.map((row) => row.trim().split(/: (.*)/s)).map(([event, rest]) => [event, fields(rest)]),
  );
}
