// The events of Asterisk 20 and 22 with the fields that it sends, in its order (main/manager_channels.c,
// main/manager_bridges.c, res/res_rtp_asterisk.c, apps/app_queue.c, cdr/cdr_manager.c, main/manager_endpoints.c). Each takes
// { random, calls, call, channel, other } and returns { fields, uniqueid, channel }: its text without Event and Privilege, and
// the values of the two fields that every client is asked for, as they stand there.
const DOWN = [0, 'Down'];
const RING = [4, 'Ring'];
const UP = [6, 'Up'];
const STATES = [DOWN, RING, [5, 'Ringing'], UP];
const APPLICATIONS = [
  ['Dial', (r) => `PJSIP/${number(r)}@trunk-${r.hex(8)},30,tTgU(answered^${number(r)})`],
  ['Set', (r) => `__CALLTOKEN=${r.hex(16)}`],
  ['NoOp', (r) => `entering ivr step ${number(r)}`],
  ['GotoIf', (r) => `1?dial,${number(r)},1`],
  ['Playback', (r) => `custom/welcome-${number(r)}&custom/menu-${r.hex(8)}`],
  ['Queue', (r) => `support-${number(r)},tT,,,120`],
  ['AGI', (r) => `agi://10.0.0.${r.below(255)}:4573/route?tok=${r.hex(8)}`],
  ['Hangup', () => '16'],
  ['Macro', (r) => `user-callerid,${number(r)}`],
  ['ExecIf', () => '0?Set(CHANNEL(language)=en)'],
];
const VARIABLES = (
  'SIPCALLID DIALSTATUS ANSWEREDTIME HANGUPCAUSE RTPAUDIOQOS BRIDGEPEER CALLTOKEN ARG1 MACRO_DEPTH TTL CUSTOMER_ID ' +
  'IVR_RESULT RTPAUDIOQOSBRIDGED QUEUEPOSITION FROM_DID'
).split(' ');
const CAUSES = [
  [16, 'Normal Clearing'],
  [17, 'User busy'],
  [19, 'User alerting, no answer'],
  [34, 'Circuit/channel congestion'],
  [21, 'Call Rejected'],
];
const DIAL_STATUSES = 'ANSWER NOANSWER BUSY CANCEL CHANUNAVAIL'.split(' ');
const PEER_STATUSES = 'Reachable Unreachable Registered Unregistered'.split(' ');

/** The events by name: how many of a hundred they are, the class that they are sent to, and how one is made. */
export const EVENTS = {
  VarSet: { share: 22, privilege: 'dialplan', make: varSet },
  Newexten: { share: 20, privilege: 'dialplan', make: newexten },
  RTCPSent: { share: 9, privilege: 'reporting', make: rtcpSent },
  RTCPReceived: { share: 9, privilege: 'reporting', make: rtcpReceived },
  Newchannel: { share: 6, privilege: 'call', make: (its) => ofChannel(its, its.random.pick([DOWN, RING]), '') },
  Newstate: { share: 8, privilege: 'call', make: (its) => ofChannel(its, its.random.pick(STATES), '') },
  DialBegin: { share: 3, privilege: 'call', make: dialBegin },
  DialEnd: { share: 3, privilege: 'call', make: dialEnd },
  BridgeEnter: { share: 4, privilege: 'call', make: bridge },
  BridgeLeave: { share: 4, privilege: 'call', make: bridge },
  Hangup: { share: 5, privilege: 'call', make: hangup },
  QueueCallerJoin: { share: 2, privilege: 'agent', make: queueCallerJoin },
  PeerStatus: { share: 3, privilege: 'system', make: peerStatus },
  Cdr: { share: 2, privilege: 'cdr', make: cdr },
};

function varSet(its) {
  const { random } = its;
  const variable = `Variable: ${random.pick(VARIABLES)}\r\n`;
  if (random.chance(0.35)) {
    // A global variable.
    const fields = `Channel: none\r\nUniqueid: none\r\n${variable}Value: ${random.hex(4 + random.below(12))}\r\n`;
    return { fields, uniqueid: 'none', channel: 'none' };
  }
  return ofChannel(its, random.pick(STATES), `${variable}Value: ${variableValue(random)}\r\n`);
}

function variableValue(random) {
  if (random.chance(0.2)) return '';
  if (!random.chance(0.15)) return random.hex(2 + random.below(16));
  return (
    `ssrc=${random.below(1e9)};themssrc=${random.below(1e9)};lp=0;rxjitter=0.00${random.below(9999)};` +
    `rxcount=${random.below(9999)};txjitter=0.00${random.below(999)};txcount=${random.below(9999)};rlp=0;` +
    `rtt=0.0${random.below(9999)}`
  );
}

function newexten(its) {
  const { random, channel } = its;
  const [application, data] = random.pick(APPLICATIONS);
  const fields = `Extension: ${channel.extension}\r\nApplication: ${application}\r\nAppData: ${data(random)}\r\n`;
  return ofChannel(its, random.pick(STATES), fields);
}

function rtcpSent(its) {
  const { random } = its;
  return ofChannel(its, UP, `To: ${inside(random)}\r\nFrom: ${outside(random)}\r\n${rtcpReport(its)}`);
}

function rtcpReceived(its) {
  const { random } = its;
  const addresses = `To: ${outside(random)}\r\nFrom: ${inside(random)}\r\nRTT: 0.0${100 + random.below(899)}\r\n`;
  return ofChannel(its, UP, `${addresses}${rtcpReport(its)}`);
}

function rtcpReport({ random, calls, channel, other }) {
  const isSender = random.chance(0.7);
  const sent = isSender
    ? `SentNTP: ${calls.now}.${100_000 + random.below(899_999)}\r\nSentRTP: ${random.below(2e9)}\r\n` +
      `SentPackets: ${random.below(1e5)}\r\nSentOctets: ${random.below(1e7)}\r\n`
    : '';
  return (
    `MES: 8${random.below(9)}.${random.below(9)}\r\nSSRC: 0x${channel.ssrc}\r\nPT: ${isSender ? '200(SR)' : '201(RR)'}\r\n` +
    `ReportCount: 1\r\n${sent}Report0SourceSSRC: 0x${other.ssrc}\r\nReport0FractionLost: ${random.below(3)}\r\n` +
    `Report0CumulativeLost: ${random.below(30)}\r\nReport0HighestSequence: ${random.below(65_535)}\r\n` +
    `Report0SequenceNumberCycles: ${random.below(4)}\r\nReport0IAJitter: ${random.below(400)}\r\n` +
    `Report0LSR: ${random.below(2e9)}\r\nReport0DLSR: ${random.below(9)}.${1000 + random.below(8999)}\r\n`
  );
}

function dialBegin(its) {
  const { random, call } = its;
  const fields = `DialString: ${call.b.number}/sip:${call.b.number}@10.0.${random.below(255)}.${random.below(255)}:5060;transport=udp\r\n`;
  return dial(its, DOWN, fields);
}

function dialEnd(its) {
  return dial(its, UP, `DialStatus: ${its.random.pick(DIAL_STATUSES)}\r\n`);
}

function dial(its, destinationState, fields) {
  const { a, b } = its.call;
  const destination = snapshot({ ...its, channel: b, other: a }, destinationState, 'Dest');
  return ofChannel({ ...its, channel: a, other: b }, RING, `${destination}${fields}`);
}

function bridge(its) {
  const { random, call } = its;
  const technology = random.pick(['simple_bridge', 'native_rtp']);
  const fields =
    `BridgeUniqueid: ${call.bridge}\r\nBridgeType: basic\r\nBridgeTechnology: ${technology}\r\nBridgeCreator: <unknown>\r\n` +
    `BridgeName: <unknown>\r\nBridgeNumChannels: ${1 + random.below(2)}\r\nBridgeVideoSourceMode: none\r\n`;
  const event = ofChannel(its, UP, '');
  return { ...event, fields: `${fields}${event.fields}` };
}

function hangup(its) {
  const [cause, text] = its.random.pick(CAUSES);
  return ofChannel(its, UP, `Cause: ${cause}\r\nCause-txt: ${text}\r\n`);
}

function queueCallerJoin(its) {
  const { random } = its;
  const [queue, position, count] = [random.below(20), 1 + random.below(9), 1 + random.below(9)];
  return ofChannel(its, UP, `Queue: support-${queue}\r\nPosition: ${position}\r\nCount: ${count}\r\n`);
}

function peerStatus({ random }) {
  const fields =
    `ChannelType: PJSIP\r\nPeer: PJSIP/${number(random)}\r\nPeerStatus: ${random.pick(PEER_STATUSES)}\r\n` +
    `Address: 10.0.${random.below(255)}.${random.below(255)}:5060\r\nTime: ${random.below(200)}\r\n`;
  return { fields };
}

function cdr({ random, calls, channel, other }) {
  const seconds = random.below(600);
  const fields =
    `AccountCode: ${channel.account}\r\nSource: ${channel.number}\r\nDestination: ${channel.extension}\r\n` +
    `DestinationContext: ${channel.context}\r\nCallerID: "${calls.callerName()}" <${channel.number}>\r\n` +
    `Channel: ${channel.name}\r\nDestinationChannel: ${other.name}\r\nLastApplication: Dial\r\n` +
    `LastData: PJSIP/${other.number},30,tT\r\nStartTime: ${clock(calls.now - seconds - 9)}\r\n` +
    `AnswerTime: ${clock(calls.now - seconds)}\r\nEndTime: ${clock(calls.now)}\r\nDuration: ${seconds + 9}\r\n` +
    `BillableSeconds: ${seconds}\r\nDisposition: ANSWERED\r\nAMAFlags: DOCUMENTATION\r\nUniqueID: ${channel.uniqueid}\r\n` +
    `UserField: \r\n`;
  // Spelled otherwise than everywhere else: who reads Uniqueid as Asterisk spells it finds none here.
  return { fields, channel: channel.name, oddUniqueid: channel.uniqueid };
}

function ofChannel(its, state, fields) {
  const { uniqueid, name } = its.channel;
  return { fields: `${snapshot(its, state, '')}${fields}`, uniqueid, channel: name };
}

function snapshot({ random, calls, call, channel, other }, [state, description], prefix) {
  const connectedNumber = random.chance(0.3) ? '<unknown>' : other.number;
  const connectedName = random.chance(0.3) ? '<unknown>' : calls.callerName();
  return (
    `${prefix}Channel: ${channel.name}\r\n${prefix}ChannelState: ${state}\r\n${prefix}ChannelStateDesc: ${description}\r\n` +
    `${prefix}CallerIDNum: ${channel.number}\r\n${prefix}CallerIDName: ${calls.callerName()}\r\n` +
    `${prefix}ConnectedLineNum: ${connectedNumber}\r\n${prefix}ConnectedLineName: ${connectedName}\r\n` +
    `${prefix}Language: en\r\n${prefix}AccountCode: ${channel.account}\r\n${prefix}Context: ${channel.context}\r\n` +
    `${prefix}Exten: ${channel.extension}\r\n${prefix}Priority: ${1 + random.below(30)}\r\n` +
    `${prefix}Uniqueid: ${channel.uniqueid}\r\n${prefix}Linkedid: ${call.a.uniqueid}\r\n`
  );
}

function number(random) {
  return 1000 + random.below(8999);
}

function inside(random) {
  return `10.0.${random.below(255)}.${random.below(255)}:${10_000 + random.below(20_000)}`;
}

function outside(random) {
  return `192.0.2.${random.below(255)}:${10_000 + random.below(20_000)}`;
}

function clock(seconds) {
  return new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
}
