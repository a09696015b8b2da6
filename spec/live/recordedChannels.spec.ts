import { liveBridges, liveChannels, type LiveMap, type LiveOperator } from 'rx-asterisk';
import { amiTest, type Answers } from 'rx-asterisk/testing';
import { recordedList } from './recorded.js';

/** The first map of a model, by what a server said. */
function listed<V>(operator: LiveOperator<V>, answers: Answers): LiveMap<V> {
  const maps: LiveMap<V>[] = [];
  amiTest(({ session, flush }) => {
    operator(session('----|', {}, { answers })).subscribe((map) => maps.push(map));
    flush();
  })();
  return maps[0]!;
}

const list = (recording: string, action: string, ...fields: string[]) =>
  recordedList(recording, action, ...fields).answer;

describe('channels and bridges by the lists of a live server', () => {
  it('have names as they are on Asterisk 13, and nothing that it keeps to itself', () => {
    const recording = 'asterisk-13/escaped-names';
    const CoreShowChannels = list(recording, 'CoreShowChannels');
    const channels = listed(liveChannels(), { CoreShowChannels, Status: list(recording, 'Status') });
    expect(channels.size).toBe(10);
    expect(Array.from(channels.values(), ({ channel }) => channel.split('/')[0])).not.toContain('CBAnn');
    expect(channels.get('pbx-lab-13-1795410966.23')).toEqual(
      expect.objectContaining({
        ...{ channel: 'Local/100@default-0000000a;2', linkedid: 'pbx-lab-13-1795410966.22', state: 'Up' },
        ...{ callerIdNum: '1', callerIdName: "O'Br x", language: 'en', accountCode: '', priority: 3 },
        ...{ application: 'Queue', applicationData: 'support,,,,20', createdAt: new Date(1_795_410_966_000) },
        bridgeUniqueid: '318a049c-6fa5-4df8-a642-7e04fb8d8abb',
      }),
    );
  });

  it('fit together on Asterisk 22: who is in a bridge by the one is in it by the other', () => {
    const recording = 'asterisk-22/call-in-progress-lists';
    const CoreShowChannels = list(recording, 'CoreShowChannels');
    const channels = listed(liveChannels(), { CoreShowChannels, Status: list(recording, 'Status') });
    const bridges = listed(liveBridges(), { CoreShowChannels, BridgeList: list(recording, 'BridgeList') });
    const inside = Array.from(bridges.values(), ({ uniqueid, channels: own }) =>
      own.map((one) => [one, uniqueid]),
    ).flat();
    expect(inside.length).toBeGreaterThan(0);
    expect(new Map(inside as [string, string][])).toEqual(
      new Map(
        Array.from(channels.values()).flatMap(({ uniqueid, bridgeUniqueid }) =>
          bridgeUniqueid === undefined ? [] : [[uniqueid, bridgeUniqueid] as const],
        ),
      ),
    );
    expect([...bridges.values()].map(({ type }) => type)).toEqual(expect.arrayContaining(['basic']));
  });
});
