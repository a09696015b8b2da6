import {
  absoluteTimeout,
  ArgumentError,
  bridge,
  changeMonitor,
  coreShowChannels,
  getvar,
  hangup,
  mixMonitor,
  mixMonitorMute,
  monitor,
  on,
  originate,
  originate2,
  parkedCalls,
  playDtmf,
  redirect,
  setCdrUserField,
  setvar,
  status,
  stopMonitor,
  UnsupportedActionError,
} from 'rx-asterisk';
import { filter, firstValueFrom, lastValueFrom, toArray } from 'rxjs';
import { type SeedRow, SUCCESS } from './SeedRow.js';

const TEXT = 'a, "b" \\ c; d=e';

export const channelRows: readonly SeedRow[] = [
  {
    seed: '`CoreShowChannels()`',
    proofs: {
      coreShowChannels: async (world) => {
        expect(await world.one(world.pbx.coreShowChannels())).toEqual([]);
        const channel = await world.call();
        expect(await world.one(world.pbx.coreShowChannels())).toMatchObject([{ Channel: channel }]);
        expect(await world.all(coreShowChannels())).toMatchObject([{ Channel: channel }]);
      },
    },
  },
  {
    seed: '`Status(channel=None)`',
    proofs: {
      status: async (world) => {
        const [one, two] = [await world.call(), await world.call()];
        await world.one(world.pbx.setvar(one, 'VIP', TEXT));
        expect(Object.keys(await world.one(world.pbx.status()))).toEqual(expect.arrayContaining([one, two]));
        const row = (await world.one(world.pbx.status(one, { variables: ['VIP'] })))[one];
        expect(row).toMatchObject({ Channel: one, Variable: { VIP: TEXT } });
        expect(await world.all(status({ channel: two }))).toMatchObject([{ Channel: two }]);
      },
    },
  },
  {
    seed: '`Hangup(channel)`',
    proofs: {
      hangup: async (world) => {
        const channels = [await world.call(), await world.call(), await world.call()];
        expect(await world.one(world.pbx.hangup(channels[0]!, 16))).toMatchObject(SUCCESS);
        const rows = await world.one(world.pbx.hangup(`/^${channels[1]!}$/`));
        expect(rows).toMatchObject([{ Event: 'ChannelHungup', Channel: channels[1] }]);
        expect(await world.all(hangup(channels[2]!))).toMatchObject([SUCCESS]);
      },
    },
  },
  {
    seed: '`AbsoluteTimeout(channel, timeout)`',
    proofs: {
      absoluteTimeout: async (world) => {
        const channel = await world.call();
        expect(await world.one(world.pbx.absoluteTimeout(channel, 60))).toMatchObject(SUCCESS);
        expect(await world.all(absoluteTimeout(channel, 90))).toMatchObject([SUCCESS]);
      },
    },
  },
  {
    seed: '`Originate(channel, context, exten, priority, timeout, callerid, variable, …)`',
    proofs: {
      originate: async (world) => {
        const { pbx } = world;
        const variable = { NOTE: TEXT };
        const call = { channel: 'Local/1001@default', application: 'Wait', data: '5', variable } as const;
        const emitted = await lastValueFrom(pbx.originate(call).pipe(toArray()));
        expect(emitted).toMatchObject([SUCCESS, { Event: 'OriginateResponse', Response: 'Success' }]);
        const [, outcome] = emitted;
        const channel = outcome?.Event === 'OriginateResponse' ? outcome.Channel : '';
        expect(await world.one(pbx.getvar(channel, 'NOTE'))).toBe(TEXT);
        const other = { channel: 'Local/1001@default', context: 'default', exten: '1001', channelId: 'mine-1' };
        expect(await world.all(originate(other))).toMatchObject([SUCCESS, { Uniqueid: 'mine-1' }]);
        const both = { channel: 'Local/1001@default', context: 'default', exten: '1001', application: 'Wait' };
        await expect(world.all(originate(both))).rejects.toBeInstanceOf(ArgumentError);
        await expect(world.all(originate({ channel: 'Local/1001@default' }))).rejects.toBeInstanceOf(ArgumentError);
      },
    },
  },
  {
    seed: '`Originate2(channel, parameters)`',
    proofs: {
      originate2: async (world) => {
        const parameters = { Application: 'Wait', Data: '5', Async: true };
        expect(await lastValueFrom(world.pbx.originate2('Local/1001@default', parameters))).toMatchObject(SUCCESS);
        expect(await world.all(originate2('Local/1001@default', parameters))).toHaveLength(2);
      },
    },
  },
  {
    seed: '`Getvar(channel, variable, default)`',
    proofs: {
      getvar: async (world) => {
        const { pbx } = world;
        const channel = await world.call();
        await world.one(pbx.setvar(channel, 'VIP', TEXT));
        await world.one(pbx.setvar(null, 'GREETING', 'hello'));
        expect(await world.one(pbx.getvar(channel, 'VIP'))).toBe(TEXT);
        expect(await world.one(pbx.getvar(null, 'GREETING'))).toBe('hello');
        expect(await world.one(pbx.getvar(channel, 'NOPE', 'nothing'))).toBe('nothing');
        await expect(world.one(pbx.getvar(channel, 'NOPE'))).rejects.toMatchObject({
          kind: 'action',
          message: 'Getvar failed: NOPE is not set',
        });
        expect(await world.all(getvar(channel, 'VIP'))).toMatchObject([{ Variable: 'VIP', Value: TEXT }]);
      },
    },
  },
  {
    seed: '`Setvar(channel, variable, value)`',
    proofs: {
      setvar: async (world) => {
        const channel = await world.call();
        expect(await world.one(world.pbx.setvar(channel, 'A', TEXT))).toMatchObject(SUCCESS);
        expect(await world.all(setvar(channel, 'B', ''))).toMatchObject([SUCCESS]);
        await expect(world.all(setvar(channel, 'C', ' lost'))).rejects.toBeInstanceOf(ArgumentError);
      },
    },
  },
  {
    seed: '`Monitor`, `StopMonitor`, `ChangeMonitor`, `MixMonitorMute`',
    proofs: {
      'monitor, stopMonitor': async (world) => {
        const channel = await world.call();
        expect(await world.one(world.pbx.monitor(channel, 'talk', 'wav', true))).toMatchObject(SUCCESS);
        expect(await world.one(world.pbx.stopMonitor(channel))).toMatchObject(SUCCESS);
        expect(await world.all(monitor(channel, { file: 'again' }))).toMatchObject([SUCCESS]);
        expect(await world.all(stopMonitor(channel))).toMatchObject([SUCCESS]);
      },
      changeMonitor: async (world) => {
        const channel = await world.call();
        await world.one(world.pbx.monitor(channel, 'talk'));
        if (world.dialect === 22) {
          await expect(world.one(world.pbx.changeMonitor(channel, 'second'))).rejects.toBeInstanceOf(
            UnsupportedActionError,
          );
          await expect(world.all(changeMonitor(channel, 'second'))).rejects.toThrow(
            /ChangeMonitor.*it has MixMonitor and StopMixMonitor/,
          );
        } else {
          expect(await world.one(world.pbx.changeMonitor(channel, 'second'))).toMatchObject(SUCCESS);
          expect(await world.all(changeMonitor(channel, 'third'))).toMatchObject([SUCCESS]);
        }
      },
      mixMonitorMute: async (world) => {
        const channel = await world.call();
        await world.one(world.pbx.pipe(monitorMixed(channel)));
        expect(await world.one(world.pbx.mixMonitorMute(channel, 'read'))).toMatchObject(SUCCESS);
        expect(await world.all(mixMonitorMute(channel, { direction: 'read', state: false }))).toMatchObject([SUCCESS]);
      },
    },
  },
  {
    seed: '`SetCDRUserField(channel, userfield, append=False)`',
    proofs: {
      setCdrUserField: async (world) => {
        const channel = await world.call();
        expect(await world.one(world.pbx.setCdrUserField(channel, 'order 42'))).toMatchObject(SUCCESS);
        expect(await world.one(world.pbx.setCdrUserField(channel, ', paid', true))).toMatchObject(SUCCESS);
        expect(await world.one(world.pbx.getvar(channel, 'CDR(userfield)'))).toBe('order 42, paid');
        expect(await world.all(setCdrUserField(channel, 'x'))).toMatchObject([SUCCESS]);
      },
    },
  },
  {
    seed: '`ParkedCalls()`',
    proofs: {
      parkedCalls: async (world) => {
        expect(await world.one(world.pbx.parkedCalls())).toEqual({});
        const parked = world.next('ParkedCall');
        await world.all(originate({ channel: 'Local/400@default/n', application: 'Wait', data: '9' }));
        await parked;
        const calls = await world.one(world.pbx.parkedCalls());
        expect(Object.values(calls)).toMatchObject([{ ParkingSpace: Object.keys(calls)[0] }]);
        expect(await world.all(parkedCalls())).toMatchObject(Object.values(calls).map(({ Event }) => ({ Event })));
      },
    },
  },
  {
    seed: '`Bridge(channel1, channel2, tone=False)`, `PlayDTMF(channel, digit)`',
    proofs: {
      bridge: async (world) => {
        const [one, two, three] = [await world.call(), await world.call(), await world.call()];
        expect(await world.one(world.pbx.bridge(one, two))).toMatchObject(SUCCESS);
        expect(await world.all(bridge(one, three, { tone: true }))).toMatchObject([SUCCESS]);
      },
      playDtmf: async (world) => {
        const channel = await world.call();
        expect(await world.one(world.pbx.playDtmf(channel, '5'))).toMatchObject(SUCCESS);
        expect(await world.all(playDtmf(channel, '#', { duration: 100 }))).toMatchObject([SUCCESS]);
      },
    },
  },
  {
    seed: "`Redirect(channel, context, extension='s', priority=1, channel2=None)`",
    proofs: {
      redirect: async (world) => {
        const { pbx } = world;
        const channel = await world.call('1001');
        const moved = firstValueFrom(
          pbx.pipe(
            on('Newexten'),
            filter(({ Exten }) => Exten === '500'),
          ),
        );
        expect(await world.one(pbx.redirect(channel, 'default', '500', 1))).toMatchObject(SUCCESS);
        await expect(moved).resolves.toMatchObject({ Channel: channel });
        expect(await world.all(redirect(channel, { context: 'default', exten: '1001' }))).toMatchObject([SUCCESS]);
      },
    },
  },
  {
    seed: "channel objects: `AbsoluteTimeout, ChangeMonitor, Getvar, Hangup, Monitor, MixMonitorMute, Redirect, SetCDRUserField, Setvar, Status, StopMonitor`, `channel['X']` read and write; Zap: `ZapDNDoff, ZapDNDon, ZapDialOffhook, ZapHangup, ZapTransfer`",
    proofs: {
      Channel: async (world) => {
        const { pbx } = world;
        const channel = pbx.getChannel(await world.call());
        const event = firstValueFrom(channel.events$);
        await world.one(channel.setvar('A', '1'));
        await expect(event).resolves.toMatchObject({ Channel: channel.id });
        expect(await world.one(channel.getvar('A'))).toBe('1');
        await world.one(channel.variables.set('B', '2'));
        expect(await world.one(channel.variables.get('B'))).toBe('2');
        expect(await world.one(channel.variables.get('C', 'none'))).toBe('none');
        expect(await world.one(channel.status())).toMatchObject({ [channel.id]: { Channel: channel.id } });
        expect(await world.one(channel.absoluteTimeout(60))).toMatchObject(SUCCESS);
        expect(await world.one(channel.setCdrUserField('x'))).toMatchObject(SUCCESS);
        expect(await world.one(channel.monitor('talk', 'wav', true))).toMatchObject(SUCCESS);
        if (world.dialect !== 22) expect(await world.one(channel.changeMonitor('more'))).toMatchObject(SUCCESS);
        expect(await world.one(channel.stopMonitor())).toMatchObject(SUCCESS);
        await world.one(pbx.pipe(monitorMixed(channel.id)));
        expect(await world.one(channel.mixMonitorMute('both', false))).toMatchObject(SUCCESS);
        expect(await world.one(channel.redirect('default', '1001'))).toMatchObject(SUCCESS);
        expect(await world.one(channel.hangup())).toMatchObject(SUCCESS);
      },
      DahdiChannel: async (world) => {
        const line = world.pbx.getChannel('DAHDI/1-1');
        if (!('zapDndOn' in line)) throw new Error('DAHDI/1-1 is no DahdiChannel');
        const answers = [
          line.zapDndOn(),
          line.zapDndOff(),
          line.zapDialOffhook('42'),
          line.zapTransfer(),
          line.zapHangup(),
        ];
        for (const answer$ of answers) expect(await world.one(answer$)).toMatchObject(SUCCESS);
        expect(await world.one(line.dahdiDndOn())).toMatchObject({ Message: 'DND Enabled' });
      },
    },
  },
];

function monitorMixed(channel: string) {
  return mixMonitor(channel, { file: 'mixed.wav' });
}
