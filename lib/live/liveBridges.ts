import { concat, type Observable } from 'rxjs';
import { match } from 'ts-pattern';
import { bridgeList } from '../actions/bridges.js';
import { coreShowChannels } from '../actions/channels.js';
import type { AmiFields } from '../catalogue/AmiFields.js';
import type { Session } from '../session/Session.js';
import type { EventNamed } from '../wire/Message.js';
import { follow } from './follow.js';
import { known } from './known.js';
import type { LiveModel, LiveOperator, LiveOptions } from './LiveModel.js';
import { patched } from './patched.js';

/**
 * A bridge as it is now: channels that hear each other. Its technology is not here, for Asterisk changes that when a third one
 * comes and tells nobody.
 */
export interface LiveBridge {
  readonly uniqueid: string;
  /** `basic` of two or more who talk, `base` of a conference, `parking`, `holding` and so on. */
  readonly type: string;
  /** Which application made it, such as `ConfBridge`; undefined where Asterisk does not say. */
  readonly creator: string | undefined;
  /** The name that its creator gave to it, such as that of the conference. */
  readonly name: string | undefined;
  /** The Uniqueids of the channels in it, sorted; those that Asterisk keeps to itself, such as `CBAnn/…`, are not among them. */
  readonly channels: readonly string[];
  /** `none`, `talker` or `single`. */
  readonly videoSourceMode: string;
  /** The Uniqueid of the channel whose picture all see. */
  readonly videoSource: string | undefined;
}

const EVENTS = ['BridgeCreate', 'BridgeEnter', 'BridgeLeave', 'BridgeDestroy', 'BridgeVideoSourceUpdate'] as const;

/** @internal */
export type BridgeMessage = EventNamed<(typeof EVENTS)[number] | 'BridgeListItem' | 'CoreShowChannel'>;

/**
 * Follows the bridges, by their Uniqueids. Asks `BridgeList`, then `CoreShowChannels` for who is in them (privilege `system` or
 * `reporting`), and listens to their events (privilege `call`). Of a BridgeMerge each channel is told that goes over.
 *
 * Emits, completes and errors as {@link Live} does; unsubscribing stops listening.
 * @example
 * pbx.pipe(liveBridges()).subscribe((bridges) => bridges.forEach(({ type, channels }) => console.log(type, channels)));
 */
export function liveBridges(options?: LiveOptions): LiveOperator<LiveBridge> {
  return follow(bridgeModel, options);
}

/** @internal */
export const bridgeModel: LiveModel<LiveBridge, BridgeMessage> = {
  events: EVENTS,
  rows: (session$: Observable<Session>): Observable<BridgeMessage> =>
    concat(session$.pipe(bridgeList()), session$.pipe(coreShowChannels())),
  keyOf: (message) => (message.Event === 'CoreShowChannel' ? message.BridgeId || undefined : uniqueidOf(message)),
  reduce: (entry, message) =>
    match(message)
      .with({ Event: 'BridgeCreate' }, { Event: 'BridgeListItem' }, (own) =>
        patched(entry ?? created(own), descriptionOf(own)),
      )
      .with({ Event: 'BridgeDestroy' }, () => undefined)
      .otherwise((own) => entry && changed(entry, own)),
};

type ChangeMessage = Exclude<BridgeMessage, { readonly Event: 'BridgeCreate' | 'BridgeListItem' | 'BridgeDestroy' }>;

function changed(entry: LiveBridge, message: ChangeMessage): LiveBridge {
  return match(message)
    .with({ Event: 'CoreShowChannel' }, ({ Uniqueid }) => patched(entry, { channels: added(entry, Uniqueid) }))
    .with({ Event: 'BridgeEnter' }, (own) =>
      patched(entry, { ...descriptionOf(own), channels: added(entry, own.Uniqueid) }),
    )
    .with({ Event: 'BridgeLeave' }, (own) => {
      const { videoSource, ...description } = descriptionOf(own);
      return patched(entry, {
        ...description,
        channels: removed(entry, own.Uniqueid),
        // That nobody's picture is seen any more is told with what happens to the bridge next (conference, Asterisk 22).
        videoSource: videoSource === own.Uniqueid ? undefined : videoSource,
      });
    })
    .with({ Event: 'BridgeVideoSourceUpdate' }, (own) => patched(entry, descriptionOf(own)))
    .exhaustive();
}

function created(message: AmiFields): LiveBridge {
  return { ...descriptionOf(message), uniqueid: uniqueidOf(message) ?? '', channels: [] };
}

/** What every event about a bridge tells of it. */
function descriptionOf(message: AmiFields): Omit<LiveBridge, 'uniqueid' | 'channels'> {
  return {
    type: textOf(message['BridgeType']) ?? '',
    creator: textOf(message['BridgeCreator']),
    name: textOf(message['BridgeName']),
    videoSourceMode: textOf(message['BridgeVideoSourceMode']) ?? 'none',
    videoSource: textOf(message['BridgeVideoSource']),
  };
}

function uniqueidOf({ BridgeUniqueid }: AmiFields): string | undefined {
  return textOf(BridgeUniqueid);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? known(value) : undefined;
}

function added({ channels }: LiveBridge, uniqueid: string): readonly string[] {
  return channels.includes(uniqueid) ? channels : [...channels, uniqueid].sort();
}

function removed({ channels }: LiveBridge, uniqueid: string): readonly string[] {
  return channels.includes(uniqueid) ? channels.filter((one) => one !== uniqueid) : channels;
}
