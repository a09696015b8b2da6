import {
  command,
  dahdiShowChannels,
  dbGet,
  dbPut,
  extensionState,
  extensionStateList,
  mailboxCount,
  mailboxStatus,
  reload,
  sipPeers,
  sipShowPeer,
  sipShowRegistry,
  voicemailUsersList,
  zapHangup,
  zapShowChannels,
} from 'rx-asterisk';
import { type SeedRow, SUCCESS } from './SeedRow.js';

export const systemRows: readonly SeedRow[] = [
  {
    seed: '`Command(command)`',
    proofs: {
      command: async (world) => {
        const lines = await world.one(world.pbx.command('core show version'));
        expect(lines[0]).toMatch(new RegExp(`^Asterisk ${world.dialect}\\.`));
        expect(await world.one(world.pbx.command('no such command'))).toEqual([
          expect.stringContaining('No such command'),
        ]);
        expect(await world.all(command('core show version'))).toMatchObject([
          { Response: world.dialect === 13 ? 'Follows' : 'Success', Output: lines },
        ]);
      },
    },
  },
  {
    seed: '`SipShowPeer(peer)`, `SipShowRegistry()`, `SipPeers()`',
    proofs: {
      sipShowPeer: async (world) => {
        const technology = world.dialect === 22 ? 'PJSIP' : 'SIP';
        const peer = { Channeltype: technology, ObjectName: '1001', Callerid: '"Alice" <1001>', Context: 'default' };
        expect(await world.one(world.pbx.sipShowPeer('1001'))).toMatchObject(peer);
        expect(await world.all(sipShowPeer('1001'))).toMatchObject([
          { 'Address-IP': '127.0.0.1', 'Address-Port': '5080' },
        ]);
        await expect(world.one(world.pbx.sipShowPeer('nobody'))).rejects.toMatchObject({ kind: 'action' });
      },
      sipShowRegistry: async (world) => {
        const entry = { Host: 'sip.example.com', Port: '5070', Username: 'me', State: 'Registered' };
        expect(await world.one(world.pbx.sipShowRegistry())).toMatchObject({ 'sip.example.com': entry });
        expect(await world.all(sipShowRegistry())).toMatchObject([entry]);
      },
      sipPeers: async (world) => {
        const alice = { ObjectName: '1001', IPaddress: '127.0.0.1', IPport: '5080' };
        const bob = { ObjectName: '1002', IPaddress: '-none-', IPport: '0' };
        expect(await world.one(world.pbx.sipPeers())).toMatchObject({ 1001: alice, 1002: bob });
        expect(await world.all(sipPeers())).toMatchObject([alice, bob]);
      },
    },
  },
  {
    seed: '`Reload(module=None)`',
    proofs: {
      reload: async (world) => {
        expect(await world.one(world.pbx.reload())).toMatchObject(SUCCESS);
        expect(await world.all(reload('app_queue'))).toMatchObject([SUCCESS]);
      },
    },
  },
  {
    seed: '`ExtensionState(exten, context)`',
    proofs: {
      extensionState: async (world) => {
        const state = await world.one(world.pbx.extensionState('1001', 'default'));
        const hint = world.dialect === 22 ? 'PJSIP/1001' : 'SIP/1001';
        expect(state).toMatchObject({ Exten: '1001', Context: 'default', Hint: hint });
        expect(await world.all(extensionState('4711', 'default'))).toMatchObject([{ Status: '-1' }]);
      },
    },
  },
  {
    seed: '`ExtensionStates()`',
    proofs: {
      extensionStates: async (world) => {
        const text = expect.any(String) as string;
        expect(await world.one(world.pbx.extensionStates())).toEqual({ default: { 1001: text, 1002: text } });
        expect(await world.all(extensionStateList())).toHaveLength(2);
      },
    },
  },
  {
    seed: '`VoicemailUsersList(context=None)`',
    proofs: {
      voicemailUsersList: async (world) => {
        expect(await world.one(world.pbx.voicemailUsersList())).toHaveLength(2);
        expect(await world.one(world.pbx.voicemailUsersList('other'))).toMatchObject([{ VoiceMailbox: '2001' }]);
        expect(await world.all(voicemailUsersList())).toMatchObject([{ Fullname: 'Alice' }, {}]);
      },
    },
  },
  {
    seed: '`DBGet(family, key)`, `DBPut(family, key, value)`',
    proofs: {
      dbGet: async (world) => {
        expect(await world.one(world.pbx.dbGet('cidname', '1001'))).toBe('Alice: the, first = one');
        expect(await world.one(world.pbx.dbGet('cidname', '4711', 'nobody'))).toBe('nobody');
        await expect(world.one(world.pbx.dbGet('cidname', '4711'))).rejects.toMatchObject({ kind: 'action' });
        expect(await world.all(dbGet('cidname', '1001'))).toMatchObject([{ Event: 'DBGetResponse' }]);
      },
      dbPut: async (world) => {
        expect(await world.one(world.pbx.dbPut('cidname', '1002', 'Bøb 電話'))).toMatchObject(SUCCESS);
        expect(await world.one(world.pbx.dbGet('cidname', '1002'))).toBe('Bøb 電話');
        expect(await world.all(dbPut('cidname', '1003', ''))).toMatchObject([SUCCESS]);
        await expect(world.all(dbPut('cidname', '1003', ' lost'))).rejects.toMatchObject({ kind: 'argument' });
      },
    },
  },
  {
    seed: '`MailboxCount(mailbox)`',
    proofs: {
      mailboxCount: async (world) => {
        expect(await world.one(world.pbx.mailboxCount('1001@default'))).toEqual([2, 3]);
        expect(await world.one(world.pbx.mailboxCount('4711'))).toEqual([0, 0]);
        expect(await world.all(mailboxCount('1001'))).toMatchObject([{ NewMessages: '2' }]);
      },
    },
  },
  {
    seed: '`MailboxStatus(mailbox)`',
    proofs: {
      mailboxStatus: async (world) => {
        expect(await world.one(world.pbx.mailboxStatus('1001@default'))).toBe(1);
        expect(await world.all(mailboxStatus('2001@other'))).toMatchObject([{ Waiting: '0' }]);
      },
    },
  },
  {
    seed: '`ZapShowChannels/Hangup/Transfer/DialOffhook/DNDon/DNDoff`',
    proofs: {
      'zapShowChannels, dahdiShowChannels': async (world) => {
        expect(Object.keys(await world.one(world.pbx.zapShowChannels()))).toEqual(['1', '2']);
        expect(Object.keys(await world.one(world.pbx.dahdiShowChannels()))).toEqual(['1', '2']);
        expect(await world.all(zapShowChannels())).toMatchObject([{ DAHDIChannel: '1' }, { DAHDIChannel: '2' }]);
        expect(await world.all(dahdiShowChannels({ channel: 2 }))).toMatchObject([{ DAHDIChannel: '2' }]);
      },
      'zapHangup, zapTransfer, zapDialOffhook, zapDndOn, zapDndOff': async (world) => {
        const { pbx } = world;
        const answers = [
          pbx.zapHangup(1),
          pbx.zapTransfer(1),
          pbx.zapDialOffhook(1, '42'),
          pbx.zapDndOn(1),
          pbx.zapDndOff('1'),
          pbx.dahdiHangup(1),
          pbx.dahdiTransfer(1),
          pbx.dahdiDialOffhook(1, '42'),
          pbx.dahdiDndOn(1),
          pbx.dahdiDndOff(1),
        ];
        for (const answer$ of answers) expect(await world.one(answer$)).toMatchObject(SUCCESS);
        await expect(world.all(zapHangup(9))).rejects.toThrow('No such channel');
      },
    },
  },
];
