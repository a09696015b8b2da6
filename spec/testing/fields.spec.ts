import { Lab } from './Lab.js';
import { keysOf, recordedKeys } from './recordedKeys.js';
import { readMessages, type Received } from './Received.js';

/** Not recorded on Asterisk 22: what the recordings hold of them is their documentation. */
const UNRECORDED = ['AgentRingNoAnswer', 'QueueCallerAbandon', 'QueueEntry', 'QueueMemberStatus'];

const ORIGINATE = { Timeout: '1500', Async: 'true', CallerID: 'Test <1>', Variable: 'FOO=bar' };

/** Everything that this PBX can say. */
function everything(): Received[] {
  const lab = new Lab({
    channelVars: ['FOO'],
    queues: {
      support: { members: [{ interface: 'Local/1001@default/n' }] },
      sales: { members: [{ interface: 'PJSIP/1004' }] },
    },
  });
  const client = lab.logIn();
  const desk = { Queue: 'support', Interface: 'PJSIP/1002' };
  for (const exten of ['1001', '1002', '1003', '1004', '1005', '9999', '100', '300', '301', '500']) {
    client.ask('Originate', { Channel: `Local/${exten}@default/n`, Application: 'Wait', Data: '20', ...ORIGINATE });
    const target = { Context: 'default', Exten: exten, Priority: '1' };
    client.ask('Originate', { Channel: 'PJSIP/1001', ...target, ...ORIGINATE });
    // 9999 there is not.
    lab.pbx.call({ channel: 'PJSIP/trunk', exten, callerIdNum: '77' }).subscribe({ error: () => undefined });
    lab.run(3000);
    for (const name of ['CoreShowChannels', 'Status', 'QueueStatus', 'QueueSummary']) client.ask(name);
    client.ask('Status', { Channel: '', Variables: 'FOO' });
  }
  client.ask('QueueAdd', { ...desk, Paused: 'yes' });
  client.ask('QueuePause', { ...desk, Paused: 'false' });
  client.ask('QueueRemove', desk);
  client.ask('UserEvent', { UserEvent: 'Seen', K: '1' });
  client.ask('Setvar', { Variable: 'GLOB', Value: '1' });
  client.ask('Hangup', { Channel: '/.*/' });
  return [...readMessages(new Lab().connect().text), ...client.messages];
}

describe('the keys of events', () => {
  const recorded = recordedKeys();
  const events = everything().filter(({ event }) => event !== undefined);
  const names = [...new Set(events.map(({ event }) => event!))].sort();

  it('are told for all that a call is made of', () => {
    expect(names).toEqual(
      expect.arrayContaining([
        ...[
          'AgentCalled',
          'AgentComplete',
          'AgentConnect',
          'BridgeCreate',
          'BridgeDestroy',
          'BridgeEnter',
          'BridgeLeave',
        ],
        ...['ChannelHungup', 'CoreShowChannel', 'DeviceStateChange', 'DialBegin', 'DialEnd', 'DialState', 'Hangup'],
        ...['HangupRequest', 'LocalBridge', 'NewCallerid', 'NewConnectedLine', 'Newchannel', 'Newexten', 'Newstate'],
        ...[
          'OriginateResponse',
          'QueueCallerJoin',
          'QueueCallerLeave',
          'QueueMember',
          'QueueMemberAdded',
          'QueueMemberPause',
        ],
        ...['QueueMemberRemoved', 'QueueParams', 'QueueSummary', 'SoftHangupRequest', 'Status', 'UserEvent', 'VarSet'],
      ]),
    );
    expect(names.filter((name) => !recorded.has(name))).toEqual(names.filter((name) => UNRECORDED.includes(name)));
  });

  it.each(names.filter((name) => recorded.has(name)))('of %s are those of Asterisk 22, in their order', (name) => {
    const ours = new Set(events.filter(({ event }) => event === name).map(keysOf));
    const theirs = [...recorded.get(name)!];
    // Dial was recorded without a ringing party: its DialState carries the caller in front, as DialBegin does.
    if (name === 'DialState')
      theirs.push(
        [...recorded.get('DialBegin')!]
          .find((keys) => keys.startsWith('Event Privilege Channel '))!
          .replace('DialString', 'DialStatus'),
      );
    // A change of a hint was recorded as a row alone; as an event it has no ActionID, but a class.
    if (name === 'ExtensionStatus') theirs.push(theirs[0]!.replace('ActionID', 'Privilege'));
    for (const keys of ours) expect(theirs).toContain(keys);
  });
});
