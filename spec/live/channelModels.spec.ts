import { type LiveBridge, type LiveChannel, LiveMap } from 'rx-asterisk';
import { events } from 'rx-asterisk/testing';
import { bridgeModel, type BridgeMessage } from '../../lib/live/liveBridges.js';
import { channelModel, type ChannelMessage } from '../../lib/live/liveChannels.js';
import { pictureOf } from './pbxPictures.js';

/** What a chain of messages makes of nothing. */
const channel = (...messages: readonly ChannelMessage[]): LiveChannel | undefined =>
  messages.reduce<LiveChannel | undefined>(
    (entry, message) => channelModel.reduce(entry, message, 'key', 0),
    undefined,
  );

const bridge = (...messages: readonly BridgeMessage[]): LiveBridge | undefined =>
  messages.reduce<LiveBridge | undefined>((entry, message) => bridgeModel.reduce(entry, message, 'key', 0), undefined);

const plain = (entry: object | undefined): unknown => entry && pictureOf(LiveMap.from([['entry', entry]]))?.['entry'];

describe('a channel', () => {
  const block = {
    ...{ Channel: 'PJSIP/1001-00000001', Uniqueid: 'pbx-1763870000.7', Linkedid: 'pbx-1763870000.3' },
    ...{ ChannelState: '6', ChannelStateDesc: 'Up', Language: 'de', AccountCode: 'acc' },
    ...{ CallerIDNum: '0123', CallerIDName: "O'Brien", ConnectedLineNum: '<unknown>', ConnectedLineName: '<unknown>' },
    ...{ Context: 'default', Exten: '100', Priority: '3' },
  };
  const created = events.newchannel({ ...block, ChannelStateDesc: 'Down' });
  const row = events.coreShowChannel({ ...block, Application: 'Dial', ApplicationData: 'PJSIP/1002', BridgeId: 'b1' });
  const set = (Variable: string, Value: string): ChannelMessage => events.varSet({ ...block, Variable, Value });
  const variables = (...messages: readonly ChannelMessage[]): unknown =>
    Object.fromEntries(channel(created, ...messages)!.variables);

  it('is what its row says, with what is unknown undefined and numbers that are no numbers as they are', () => {
    expect(plain(channel(row))).toEqual({
      ...{ uniqueid: 'pbx-1763870000.7', linkedid: 'pbx-1763870000.3', channel: 'PJSIP/1001-00000001', state: 'Up' },
      ...{ callerIdNum: '0123', callerIdName: "O'Brien", connectedLineNum: undefined, connectedLineName: undefined },
      ...{ language: 'de', accountCode: 'acc', context: 'default', exten: '100', priority: 3 },
      ...{ application: 'Dial', applicationData: 'PJSIP/1002', bridgeUniqueid: 'b1', variables: {} },
      createdAt: new Date(1_763_870_000_000),
    });
  });

  it.each(['order-17', 'order-17;2', '17.3', 'pbx-17.3'])(
    'whose Uniqueid is %s is as old as nobody knows',
    (Uniqueid) => {
      expect(channel(events.newchannel({ ...block, Uniqueid }))?.createdAt).toBeUndefined();
    },
  );

  it('is there from its Newchannel or its row on, and gone with its Hangup; nothing else makes one', () => {
    const changes = [set('A', '1'), events.newstate(block), events.newexten(block), events.bridgeEnter(block)];
    for (const change of [...changes, events.status(block)]) expect(channel(change)).toBeUndefined();
    expect(channel(created)).toMatchObject({ state: 'Down', application: '', bridgeUniqueid: undefined });
    expect(channel(created, events.hangup(block))).toBeUndefined();
    expect(channel(row, events.hangup(block))).toBeUndefined();
  });

  it('is the same object where nothing has changed', () => {
    const entry = channel(row, set('A', '1'));
    const same = [
      ...[
        row,
        created,
        set('A', '1'),
        set('__A', '1'),
        set('B', ''),
        events.newstate(block),
        events.newCallerid(block),
      ],
      events.newexten({ ...block, Application: 'Dial', AppData: 'PJSIP/1002' }),
      events.bridgeEnter({ ...block, BridgeUniqueid: 'b1' }),
      events.bridgeLeave({ ...block, BridgeUniqueid: 'another' }),
    ];
    for (const message of same) expect(channelModel.reduce(entry, message, 'key', 0)).toBe(entry);
  });

  it('has of a row that comes later what the row says, and of an old Newchannel nothing', () => {
    expect(channel(row, events.coreShowChannel({ ...block, BridgeId: '' }))?.bridgeUniqueid).toBeUndefined();
    expect(channel(row, created)?.state).toBe('Up');
  });

  it('takes from each event all that it tells', () => {
    const changed = {
      ...block,
      ConnectedLineNum: '1002',
      ConnectedLineName: 'Zoë',
      AccountCode: 'other',
      Linkedid: 'l',
    };
    for (const message of [events.newstate(changed), events.newConnectedLine(changed), events.bridgeEnter(changed)])
      expect(channel(row, message)).toMatchObject({
        ...{ connectedLineNum: '1002', connectedLineName: 'Zoë', accountCode: 'other', linkedid: 'l' },
      });
  });

  it('is in the bridge that it entered last, whichever it left', () => {
    const entered = (BridgeUniqueid: string): ChannelMessage => events.bridgeEnter({ ...block, BridgeUniqueid });
    const left = (BridgeUniqueid: string): ChannelMessage => events.bridgeLeave({ ...block, BridgeUniqueid });
    const inBridge = (...messages: readonly ChannelMessage[]): unknown => channel(row, ...messages)?.bridgeUniqueid;
    expect(inBridge(left('b1'))).toBeUndefined();
    expect(inBridge(left('b1'), entered('b2'))).toBe('b2');
    expect(inBridge(entered('b2'), left('b1'))).toBe('b2');
  });

  it('runs what Newexten said, and nothing where it stands elsewhere without one', () => {
    const runs = (...messages: readonly ChannelMessage[]): unknown => {
      const { application, applicationData, priority } = channel(row, ...messages)!;
      return [application, applicationData, priority];
    };
    const next = { ...block, Priority: '4' };
    expect(runs(events.newexten({ ...next, Application: 'Wait', AppData: '5' }))).toEqual(['Wait', '5', 4]);
    expect(runs(events.bridgeEnter({ ...next, BridgeUniqueid: 'b2' }))).toEqual(['', '', 4]);
    // A Newstate of the same moment comes before it.
    expect(runs(events.newstate(next), events.newexten({ ...next, Application: 'Wait', AppData: '5' }))).toEqual([
      ...['Wait', '5', 4],
    ]);
  });

  it('runs what an Originate said that was answered, and no other', () => {
    const answered = { Uniqueid: block.Uniqueid, Response: 'Success', Application: 'Wait', Data: '20' };
    const runs = (fields: object): unknown =>
      channel(row, events.originateResponse({ ...answered, ...fields }))?.application;
    expect(runs({})).toBe('Wait');
    expect(runs({ Response: 'Failure' })).toBe('Dial');
    const { Application: _application, Data: _data, ...inDialplan } = events.originateResponse(answered);
    expect(channelModel.reduce(channel(row), inDialplan as ChannelMessage, 'key', 0)?.application).toBe('Dial');
  });

  it('has its variables by name, however they are inherited, and none that are empty', () => {
    expect(variables(set('A', '1'), set('_B', '2'), set('__C', '3'), set('__proto__', 'x'))).toEqual(
      Object.fromEntries([
        ['A', '1'],
        ['B', '2'],
        ['C', '3'],
        ['proto__', 'x'],
      ]),
    );
    expect(variables(set('__A', '1'), set('A', ''))).toEqual({});
    expect(variables(set('OLD', '1'), events.status({ ...block, Variable: { A: '1', EMPTY: '' } } as never))).toEqual({
      A: '1',
    });
    expect(variables(set('OLD', '1'), events.status(block))).toEqual({});
  });

  it('is called as it was renamed', () => {
    const renamed = { Uniqueid: block.Uniqueid, Channel: block.Channel, Newname: 'PJSIP/1001-00000001<ZOMBIE>' };
    expect(channel(row, events.rename(renamed))?.channel).toBe('PJSIP/1001-00000001<ZOMBIE>');
  });

  it('is found by its Uniqueid; a global variable is of none', () => {
    expect(channelModel.keyOf(created)).toBe(block.Uniqueid);
    const { Uniqueid: _id, ...global } = events.varSet({ Variable: 'A', Value: '1' });
    expect(channelModel.keyOf(global as ChannelMessage)).toBeUndefined();
  });
});

describe('a bridge', () => {
  const block = {
    ...{ BridgeUniqueid: 'b1', BridgeType: 'basic', BridgeTechnology: 'simple_bridge', BridgeCreator: '<unknown>' },
    ...{ BridgeName: '<unknown>', BridgeNumChannels: '2', BridgeVideoSourceMode: 'none' },
  };
  const row = events.bridgeListItem(block);
  const inside = (Uniqueid: string): BridgeMessage => events.coreShowChannel({ Uniqueid, BridgeId: 'b1' });
  const enter = (Uniqueid: string, fields = {}): BridgeMessage => events.bridgeEnter({ ...block, Uniqueid, ...fields });
  const leave = (Uniqueid: string, fields = {}): BridgeMessage => events.bridgeLeave({ ...block, Uniqueid, ...fields });
  const channels = (...messages: readonly BridgeMessage[]): unknown => bridge(...messages)?.channels;

  it('is what its row says, with the channels that say so', () => {
    const room = { ...block, BridgeType: 'base', BridgeCreator: 'ConfBridge', BridgeName: 'conf1' };
    const video = { BridgeVideoSourceMode: 'single', BridgeVideoSource: 'a' };
    expect(bridge(events.bridgeListItem({ ...room, ...video }), inside('b'), inside('a'))).toEqual({
      ...{ uniqueid: 'b1', type: 'base', creator: 'ConfBridge', name: 'conf1', channels: ['a', 'b'] },
      ...{ videoSourceMode: 'single', videoSource: 'a' },
    });
    expect(bridge(row)).toMatchObject({ creator: undefined, name: undefined, channels: [], videoSource: undefined });
  });

  it('is there from its creation or its row on, until it is destroyed; nothing else makes one', () => {
    for (const message of [inside('a'), enter('a'), leave('a'), events.bridgeVideoSourceUpdate(block)])
      expect(bridge(message)).toBeUndefined();
    expect(channels(events.bridgeCreate(block), enter('b'), enter('a'))).toEqual(['a', 'b']);
    expect(bridge(row, events.bridgeDestroy(block))).toBeUndefined();
  });

  it('has each channel once, whichever of row and event tells of it first', () => {
    expect(channels(row, inside('a'), enter('a'), enter('b'), inside('b'))).toEqual(['a', 'b']);
    expect(channels(row, enter('a'), leave('a'), leave('a'))).toEqual([]);
    expect(channels(events.bridgeCreate(block), enter('a'), row)).toEqual(['a']);
  });

  it('is the same object where nothing has changed', () => {
    const entry = bridge(row, enter('a'));
    for (const message of [row, events.bridgeCreate(block), enter('a'), inside('a'), leave('b')])
      expect(bridgeModel.reduce(entry, message, 'b1', 0)).toBe(entry);
  });

  it('shows nobody when the one whom all saw has left', () => {
    const video = { BridgeVideoSourceMode: 'single', BridgeVideoSource: 'a' };
    expect(bridge(row, enter('a'), events.bridgeVideoSourceUpdate({ ...block, ...video }))?.videoSource).toBe('a');
    expect(bridge(row, enter('a', video), leave('b', video))?.videoSource).toBe('a');
    expect(bridge(row, enter('a', video), leave('a', video))?.videoSource).toBeUndefined();
  });

  it('is found by its Uniqueid; a channel that is in none is of none', () => {
    expect([row, enter('a'), inside('a')].map((message) => bridgeModel.keyOf(message))).toEqual(['b1', 'b1', 'b1']);
    expect(bridgeModel.keyOf(events.coreShowChannel({ BridgeId: '' }))).toBeUndefined();
  });
});
