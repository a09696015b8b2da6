import { expectTypeOf } from 'expect-type';
import {
  type Change,
  coreShowChannels,
  type EventNamed,
  follow,
  type Live,
  type LiveBridge,
  liveBridges,
  type LiveChannel,
  liveChannels,
  LiveMap,
  type LiveOperator,
  Manager,
} from 'rx-asterisk';
import { map, type Observable } from 'rxjs';

const pbx = Manager.from('ami://admin:secret123@127.0.0.1');

describe('types of live models', () => {
  it('know a model as an operator on sessions, and its result as more than an Observable', () => {
    expectTypeOf(liveChannels()).toEqualTypeOf<LiveOperator<LiveChannel>>();
    expectTypeOf(liveChannels()(pbx)).toEqualTypeOf<Live<LiveChannel>>();
    expectTypeOf(pbx.pipe(liveBridges())).toEqualTypeOf<Observable<LiveMap<LiveBridge>>>();
    expectTypeOf(liveBridges()(pbx).snapshot()).toEqualTypeOf<LiveMap<LiveBridge> | undefined>();
    expectTypeOf(
      pbx.pipe(
        liveChannels(),
        map((channels) => channels.get('1')?.variables.get('A')),
      ),
    ).toEqualTypeOf<Observable<string | undefined>>();
  });

  it('tell changes apart by kind', () => {
    const told$ = liveChannels()(pbx).changes$.pipe(
      map((change) => {
        if (change.kind === 'added') expectTypeOf(change.previous).toEqualTypeOf<undefined>();
        if (change.kind === 'updated') expectTypeOf(change.previous).toEqualTypeOf<LiveChannel>();
        if (change.kind === 'removed') expectTypeOf(change.value).toEqualTypeOf<undefined>();
        else expectTypeOf(change.value).toEqualTypeOf<LiveChannel>();
      }),
    );
    expectTypeOf(told$).toEqualTypeOf<Observable<void>>();
    expectTypeOf<Change<string>['kind']>().toEqualTypeOf<'added' | 'updated' | 'removed'>();
  });

  it('know a map as a readonly one', () => {
    const one = LiveMap.from([['a', 1]]);
    expectTypeOf(one).toEqualTypeOf<LiveMap<number>>();
    expectTypeOf(one).toExtend<ReadonlyMap<string, number>>();
    expectTypeOf([...one]).toEqualTypeOf<[string, number][]>();
    expectTypeOf(one.set('b', 2)).toEqualTypeOf<LiveMap<number>>();
    // @ts-expect-error only values of its kind
    one.set('b', 'two');
    expectTypeOf(one).not.toHaveProperty('clear');
  });

  it('know what a model of your own is told by the names of its events', () => {
    const states = follow<string, EventNamed<'Newstate' | 'Hangup' | 'CoreShowChannel'>>({
      events: ['Newstate', 'Hangup'],
      rows: coreShowChannels(),
      keyOf: (message) => {
        expectTypeOf(message.Event).toEqualTypeOf<'Newstate' | 'Hangup' | 'CoreShowChannel'>();
        return message.Uniqueid;
      },
      reduce: (state, message) => {
        expectTypeOf(state).toEqualTypeOf<string | undefined>();
        return message.Event === 'Hangup' ? undefined : message.ChannelStateDesc;
      },
    });
    expectTypeOf(states).toEqualTypeOf<LiveOperator<string>>();
    follow<string, EventNamed<'Newstate' | 'CoreShowChannel'>>({
      // @ts-expect-error an event that the model knows no message of
      events: ['Newstate', 'Hangup'],
      rows: coreShowChannels(),
      keyOf: ({ Uniqueid }) => Uniqueid,
      reduce: (state) => state,
    });
    expect(states(pbx).snapshot()).toBeUndefined();
  });
});
