import {
  confbridgeIsRecording,
  confbridgeKick,
  confbridgeList,
  confbridgeListRooms,
  confbridgeMute,
  confbridgeStartRecord,
  confbridgeStopRecord,
  confbridgeUnmute,
  meetmeList,
  meetmeListRooms,
  queueAdd,
  queuePause,
  queueRemove,
  queueStatus,
} from 'rx-asterisk';
import { type SeedRow, SUCCESS } from './SeedRow.js';

export const roomRows: readonly SeedRow[] = [
  {
    seed: '`QueueStatus(queue=None)`, `Queues()`',
    proofs: {
      'queueStatus, queues': async (world) => {
        const queues = await world.one(world.pbx.queues());
        expect(Object.keys(queues)).toEqual(expect.arrayContaining(['support', 'sales']));
        const channel = await world.call('100');
        const { support } = await world.one(world.pbx.queueStatus('support'));
        expect(support).toMatchObject({ Queue: 'support', Strategy: 'ringall' });
        expect(Object.values(support!.members)).toMatchObject([{ Name: 'Alice' }]);
        expect([...Object.keys(support!.entries), channel]).toContain(channel);
        const rows = await world.all(queueStatus({ queue: 'support' }));
        expect(rows[0]).toMatchObject({ Event: 'QueueParams', Queue: 'support' });
      },
    },
  },
  {
    seed: '`QueueAdd(queue, interface, penalty, paused, membername)`',
    proofs: {
      queueAdd: async (world) => {
        const { pbx } = world;
        const options = { penalty: 2, paused: true, memberName: 'Bob', stateInterface: 'Custom:bob' };
        expect(await world.one(pbx.queueAdd('support', 'PJSIP/1002', options))).toMatchObject(SUCCESS);
        const { support } = await world.one(pbx.queueStatus('support'));
        expect(support!.members['PJSIP/1002']).toMatchObject({ Name: 'Bob', Penalty: '2', Paused: '1' });
        expect(await world.all(queueAdd('sales', 'PJSIP/1002'))).toMatchObject([SUCCESS]);
        await expect(world.all(queueAdd('nowhere', 'PJSIP/1'))).rejects.toMatchObject({
          kind: 'action',
          action: 'QueueAdd',
          response: { Message: 'Unable to add interface to queue: No such queue' },
        });
      },
    },
  },
  {
    seed: '`QueueRemove`, `QueuePause`',
    proofs: {
      queueRemove: async (world) => {
        await world.all(queueAdd('support', 'PJSIP/1002'));
        expect(await world.one(world.pbx.queueRemove('support', 'PJSIP/1002'))).toMatchObject(SUCCESS);
        await world.all(queueAdd('support', 'PJSIP/1002'));
        expect(await world.all(queueRemove('support', 'PJSIP/1002'))).toMatchObject([SUCCESS]);
      },
      queuePause: async (world) => {
        await world.all(queueAdd('support', 'PJSIP/1002'));
        expect(await world.one(world.pbx.queuePause('support', 'PJSIP/1002', true))).toMatchObject(SUCCESS);
        expect(await world.all(queuePause(null, 'PJSIP/1002', false))).toMatchObject([SUCCESS]);
      },
    },
  },
  {
    seed: '`ConfbridgeListRooms()`',
    proofs: {
      confbridgeListRooms: async (world) => {
        expect(await world.one(world.pbx.confbridgeListRooms())).toEqual([]);
        await world.call('200');
        expect(await world.one(world.pbx.confbridgeListRooms())).toEqual([
          { roomName: 'conf1', usersCount: 1, markedUsers: 0, locked: false },
        ]);
        expect(await world.all(confbridgeListRooms())).toMatchObject([{ Conference: 'conf1' }]);
      },
    },
  },
  {
    seed: '`ConfbridgeList(room)`',
    proofs: {
      confbridgeList: async (world) => {
        expect(await world.one(world.pbx.confbridgeList('nowhere'))).toEqual([]);
        const channel = await world.call('200', { callerIdNum: '777' });
        expect(await world.one(world.pbx.confbridgeList('conf1'))).toEqual([
          {
            channel,
            userProfile: 'default_user',
            bridgeProfile: 'default_bridge',
            menu: expect.any(String) as string,
            callerId: '777',
            muted: false,
          },
        ]);
        expect(await world.all(confbridgeList('conf1'))).toMatchObject([{ Channel: channel }]);
      },
    },
  },
  {
    seed: '`ConfbridgeKick/Mute/Unmute(room, channel)`, `ConfbridgeStartRecord(room, file=None)`, `ConfbridgeStopRecord(room)`',
    proofs: {
      'confbridgeMute, confbridgeUnmute': async (world) => {
        const { pbx } = world;
        const channel = await world.call('200');
        expect(await world.one(pbx.confbridgeMute('conf1', channel))).toBe(true);
        expect((await world.one(pbx.confbridgeList('conf1')))[0]?.muted).toBe(true);
        expect(await world.one(pbx.confbridgeUnmute('conf1', channel))).toBe(true);
        expect(await world.one(pbx.confbridgeMute('nowhere', channel))).toBe(false);
        expect(await world.one(pbx.confbridgeMute('conf1', 'PJSIP/nobody'))).toBe(false);
        expect(await world.all(confbridgeMute('conf1', channel))).toMatchObject([SUCCESS]);
        expect(await world.all(confbridgeUnmute('conf1', channel))).toMatchObject([SUCCESS]);
      },
      confbridgeKick: async (world) => {
        const { pbx } = world;
        const [one, two] = [await world.call('200'), await world.call('200')];
        expect(await world.one(pbx.confbridgeKick('conf1', one))).toBe(true);
        expect(await world.one(pbx.confbridgeKick('conf1', 'PJSIP/nobody'))).toBe(false);
        expect(await world.all(confbridgeKick('conf1', two))).toMatchObject([SUCCESS]);
      },
      'confbridgeStartRecord, confbridgeStopRecord': async (world) => {
        const { pbx } = world;
        await world.call('200');
        expect(await world.one(pbx.confbridgeStartRecord('conf1', 'talk.wav'))).toBe(true);
        expect(await world.one(pbx.confbridgeStopRecord('conf1'))).toBe(true);
        expect(await world.one(pbx.confbridgeStartRecord('nowhere'))).toBe(false);
        expect(await world.one(pbx.confbridgeStopRecord('nowhere'))).toBe(false);
        expect(await world.all(confbridgeStartRecord('conf1'))).toMatchObject([SUCCESS]);
        expect(await world.all(confbridgeStopRecord('conf1'))).toMatchObject([SUCCESS]);
      },
    },
  },
  {
    seed: '`ConfbridgeisRecording(room)`',
    proofs: {
      confbridgeIsRecording: async (world) => {
        const { pbx } = world;
        await world.call('200');
        expect(await world.one(pbx.confbridgeIsRecording('conf1'))).toBe(false);
        await world.one(pbx.confbridgeStartRecord('conf1'));
        expect(await world.one(pbx.confbridgeIsRecording('conf1'))).toBe(true);
        expect(await world.one(pbx.confbridgeIsRecording('conf'))).toBe(false);
        expect(await world.all(confbridgeIsRecording('nowhere'))).toEqual([false]);
      },
    },
  },
  {
    seed: '`MeetMe()`, `MeetMeList(confnum)`',
    proofs: {
      meetMe: async (world) => {
        expect(await world.one(world.pbx.meetMe())).toEqual([
          { confnum: '600', parties: '1', marked: 'N/A', activity: '00:00:05', creation: 'Static' },
        ]);
        expect(await world.all(meetmeListRooms())).toMatchObject([{ Conference: '600' }]);
      },
      meetMeList: async (world) => {
        expect(await world.one(world.pbx.meetMeList('600'))).toMatchObject([
          { usernum: '1', channel: 'PJSIP/1001-00000001', monitor: false },
        ]);
        expect(await world.one(world.pbx.meetMeList('601'))).toEqual([]);
        expect(await world.all(meetmeList('600'))).toMatchObject([{ UserNumber: '1' }]);
      },
    },
  },
];
