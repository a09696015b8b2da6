import { events } from 'rx-asterisk/testing';
import { channelIds, learn, roleIn } from '../../lib/calls/ChannelIds.js';

const NAME = 'PJSIP/1001-00000001';
const known = { name: NAME, uniqueid: '7.1' };
const own = { Channel: NAME, Uniqueid: '7.1' };

describe('the ids of a channel', () => {
  it.each([
    ['its own event', '', events.hangup(own)],
    ['the called one', 'Dest', events.dialBegin({ DestChannel: NAME, DestUniqueid: '7.1' })],
    ['half of a Local channel', 'LocalTwo', events.localBridge({ LocalTwoChannel: NAME, LocalTwoUniqueid: '7.1' })],
    [
      'one who is transferred',
      'Transferee',
      events.blindTransfer({ TransfereeChannel: NAME, TransfereeUniqueid: '7.1' }),
    ],
    ['one whose name alone is told', '', { Event: 'FAXStatus', Channel: NAME }],
    ['a record of calls', '', { Event: 'Cdr', Channel: 'other', UniqueID: '7.1' }],
    ['nothing of it', undefined, events.hangup({ Channel: 'PJSIP/1002-00000002', Uniqueid: '7.2' })],
    ['another of the same name', undefined, events.newchannel({ Channel: NAME, Uniqueid: '8.1' })],
    ['a value of another meaning', undefined, { Event: 'UserEvent', Note: NAME, Linkedid: '7.1' }],
  ])('%s', (_, role, event) => {
    expect(roleIn(known, event)).toBe(role);
  });

  it('are learned from the first event that has both', () => {
    expect(learn(channelIds('x', NAME), events.newchannel(own), '')).toEqual(known);
    const dialled = events.dialBegin({ DestChannel: NAME, DestUniqueid: '7.1' });
    expect(learn(channelIds('x', '7.1'), dialled, 'Dest')).toEqual(known);
  });

  it('stay the same object where nothing is new', () => {
    expect(learn(known, events.hangup(own), '')).toBe(known);
    expect(learn(known, { Event: 'FAXStatus', Channel: NAME }, '')).toBe(known);
  });

  it('change with a Rename', () => {
    expect(learn(known, { Event: 'Rename', ...own, Newname: 'new' }, '')).toEqual({ name: 'new', uniqueid: '7.1' });
  });
});
