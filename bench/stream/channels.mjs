import { Random } from './random.mjs';

/**
 * A PBX with so many channels: `rows` are what it answers to CoreShowChannels and to Status, `events(count)` what happens to
 * its channels by chance. Whoever hangs up is there again at once, so that they stay as many, and whoever hears all of it once
 * more is where it was: there are then `variables()` in all, and the priorities have that `sum()`.
 */
export function makeChannels({ channels, seed }) {
  const random = new Random(seed);
  const all = Array.from({ length: channels }, (_, number) => ({
    number,
    name: `PJSIP/trunk-${number.toString(16).padStart(8, '0')}`,
    uniqueid: `bench-${1_763_870_000 + number}.${number}`,
    bridge: `b0000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`,
    priority: 1,
    variables: new Set(['A', 'B', 'C']),
  }));
  const block = ({ name, uniqueid, priority, number }) =>
    `Channel: ${name}\r\nChannelState: 6\r\nChannelStateDesc: Up\r\nCallerIDNum: 555${number}\r\n` +
    `CallerIDName: Caller ${number}\r\nConnectedLineNum: <unknown>\r\nConnectedLineName: <unknown>\r\nLanguage: en\r\n` +
    `AccountCode: \r\nContext: default\r\nExten: 100\r\nPriority: ${priority}\r\nUniqueid: ${uniqueid}\r\n` +
    `Linkedid: ${uniqueid}\r\n`;
  const bridgeBlock = ({ bridge }) =>
    `BridgeUniqueid: ${bridge}\r\nBridgeType: basic\r\nBridgeTechnology: simple_bridge\r\nBridgeCreator: <unknown>\r\n` +
    'BridgeName: <unknown>\r\nBridgeNumChannels: 1\r\nBridgeVideoSourceMode: none\r\n';
  const row = (event, channel, more) => `Event: ${event}\r\n${block(channel)}${more}`;
  const event = (name, kind, channel, more = '') =>
    `Event: ${name}\r\nPrivilege: ${kind},all\r\n${block(channel)}${more}\r\n`;

  const happens = [
    ...Array.from({ length: 9 }, () => (channel, number) => {
      channel.variables.add(`COUNT${number % 7}`);
      return [event('VarSet', 'dialplan', channel, `Variable: COUNT${number % 7}\r\nValue: ${number}\r\n`)];
    }),
    ...Array.from({ length: 6 }, () => (channel, number) => {
      channel.priority = 1 + (number % 30);
      return [event('Newexten', 'dialplan', channel, `Extension: 100\r\nApplication: Wait\r\nAppData: ${number}\r\n`)];
    }),
    (channel) => [event('Newstate', 'call', channel)],
    (channel) => [event('NewConnectedLine', 'call', channel)],
    (channel) => [
      `Event: BridgeEnter\r\nPrivilege: call,all\r\n${bridgeBlock(channel)}${block(channel)}\r\n`,
      `Event: BridgeLeave\r\nPrivilege: call,all\r\n${bridgeBlock(channel)}${block(channel)}\r\n`,
    ],
    (channel) => {
      channel.variables.clear();
      return [
        event('Hangup', 'call', channel, 'Cause: 16\r\nCause-txt: Normal Clearing\r\n'),
        event('Newchannel', 'call', channel),
      ];
    },
  ];

  return {
    rows: {
      coreshowchannels: all.map((channel) =>
        row(
          'CoreShowChannel',
          channel,
          'Application: Wait\r\nApplicationData: 1\r\nDuration: 00:00:01\r\nBridgeId: \r\n',
        ),
      ),
      status: all.map((channel) => row('Status', channel, 'Variable: A=1\r\nVariable: B=2\r\nVariable: C=3\r\n')),
    },
    /** That many texts, or one more, each an event. */
    events: (count) => {
      const texts = [];
      while (texts.length < count) {
        const channel = all[random.below(channels)];
        texts.push(...happens[random.below(happens.length)](channel, texts.length));
      }
      return texts;
    },
    variables: () => all.reduce((count, { variables }) => count + variables.size, 0),
    sum: () => all.reduce((sum, { priority }) => sum + priority, 0),
  };
}
