import { concat, type Observable } from 'rxjs';
import { match } from 'ts-pattern';
import { action } from '../actions/action.js';
import { coreShowChannels } from '../actions/channels.js';
import type { AmiFields } from '../catalogue/AmiFields.js';
import type { ChannelFields, CoreShowChannelEvent } from '../catalogue/events.js';
import type { Session } from '../session/Session.js';
import type { EventNamed } from '../wire/Message.js';
import { num } from '../wire/num.js';
import { follow } from './follow.js';
import { known } from './known.js';
import { LiveMap } from './LiveMap.js';
import type { LiveModel, LiveOperator, LiveOptions } from './LiveModel.js';
import { ownText } from './ownText.js';
import { patched } from './patched.js';

/** A channel as it is now. */
export interface LiveChannel {
  readonly uniqueid: string;
  /** The Uniqueid of the first channel of the call. */
  readonly linkedid: string;
  /** Its name, such as `PJSIP/1001-00000001`. */
  readonly channel: string;
  /** `Down`, `Ring` (it calls), `Ringing` (it is called), `Up`, `Busy` and so on. */
  readonly state: string;
  /** Undefined where Asterisk does not know it. */
  readonly callerIdNum: string | undefined;
  readonly callerIdName: string | undefined;
  /** With whom it is connected; undefined where Asterisk does not know it. */
  readonly connectedLineNum: string | undefined;
  readonly connectedLineName: string | undefined;
  readonly language: string;
  readonly accountCode: string;
  readonly context: string;
  readonly exten: string;
  readonly priority: number;
  /**
   * What runs on it; empty where nothing does. One that was called (`AppDial`) and is then sent into the dialplan keeps that
   * until its second step, for Asterisk tells no event of the first.
   */
  readonly application: string;
  readonly applicationData: string;
  /** The bridge it is in. */
  readonly bridgeUniqueid: string | undefined;
  /** Its variables by name, without the underscores by which they are inherited. An empty one is as none, as in the dialplan. */
  readonly variables: LiveMap<string>;
  /** By the clock of the server, to the second; undefined where whoever originated it chose the Uniqueid. */
  readonly createdAt: Date | undefined;
}

const EVENTS = [
  ...(['Newchannel', 'Newstate', 'Newexten', 'NewCallerid', 'NewConnectedLine', 'NewAccountCode'] as const),
  ...(['Rename', 'VarSet', 'BridgeEnter', 'BridgeLeave', 'OriginateResponse', 'Hangup'] as const),
] as const;

/** @internal */
export type ChannelMessage = EventNamed<(typeof EVENTS)[number] | 'CoreShowChannel' | 'Status'>;

const NO_VARIABLES = LiveMap.from<string>([]);

/**
 * Follows the channels, by their Uniqueids. Asks `CoreShowChannels`, then `Status` for the variables (privilege `system` or
 * `reporting`), and listens to the events of channels and bridges, and to VarSet (privileges `call` and `dialplan`).
 *
 * Emits, completes and errors as {@link Live} does; unsubscribing stops listening.
 * @example
 * pbx.pipe(liveChannels()).subscribe((channels) => console.log(channels.size, channels.stale));
 * liveChannels()(pbx).changes$.subscribe(({ kind, value, previous }) => console.log(kind, value?.state, previous?.state));
 */
export function liveChannels(options?: LiveOptions): LiveOperator<LiveChannel> {
  return follow(channelModel, options);
}

/** @internal */
export const channelModel: LiveModel<LiveChannel, ChannelMessage> = {
  events: EVENTS,
  // Status lists what Asterisk 13 keeps to itself, too, and there has no language: it may add to what is known, and no more.
  rows: (session$: Observable<Session>): Observable<ChannelMessage> =>
    concat(session$.pipe(coreShowChannels()), session$.pipe(action('Status', { AllVariables: 'true' }))),
  // Of a global variable there is none.
  keyOf: ({ Uniqueid }) => (typeof Uniqueid === 'string' ? Uniqueid : undefined),
  reduce: (entry, message) => {
    if (message.Event === 'Newchannel') return entry ?? created(message);
    if (message.Event === 'CoreShowChannel') return listed(entry, message);
    if (!entry) return undefined;
    // Two events of three: a match costs more than they do.
    if (message.Event === 'VarSet')
      return patched(entry, { variables: varSet(entry, message.Variable, message.Value) });
    if (message.Event === 'Newexten') return inStep(entry, message);
    return changed(entry, message);
  },
};

function inStep(entry: LiveChannel, message: EventNamed<'Newexten'>): LiveChannel {
  const { Application: application, AppData: applicationData } = message;
  return patched(entry, { ...descriptionOf(message), application, applicationData });
}

function changed(
  entry: LiveChannel,
  message: Exclude<ChannelMessage, { readonly Event: 'Newchannel' | 'CoreShowChannel' | 'VarSet' | 'Newexten' }>,
): LiveChannel | undefined {
  return match(message)
    .with({ Event: 'BridgeEnter' }, (own) =>
      patched(entry, { ...moved(entry, own), bridgeUniqueid: own.BridgeUniqueid }),
    )
    .with({ Event: 'BridgeLeave' }, (own) => {
      // It may be in another by now.
      const isIn = entry.bridgeUniqueid === own.BridgeUniqueid;
      return patched(entry, { ...moved(entry, own), ...(isIn && { bridgeUniqueid: undefined }) });
    })
    .with({ Event: 'Rename' }, ({ Newname }) => patched(entry, typeof Newname === 'string' ? { channel: Newname } : {}))
    .with({ Event: 'OriginateResponse' }, (answered) => {
      // What an Originate runs is told here alone: the channel stands where it stood, and there is no Newexten (Asterisk 22).
      const { Response, Application, Data } = answered;
      // Of one that goes on in the dialplan neither is there.
      const runs = Response === 'Success' && Application;
      return runs ? patched(entry, { application: Application, applicationData: Data }) : entry;
    })
    .with({ Event: 'Status' }, (row) => patched(entry, { variables: variablesIn(row) }))
    .with({ Event: 'Hangup' }, () => undefined)
    .otherwise((own) => patched(entry, moved(entry, own)));
}

function created(message: ChannelFields): LiveChannel {
  const uniqueid = ownText(message.Uniqueid);
  return {
    ...descriptionOf(message),
    uniqueid,
    linkedid: message.Linkedid === uniqueid ? uniqueid : ownText(message.Linkedid),
    channel: ownText(message.Channel),
    application: '',
    applicationData: '',
    bridgeUniqueid: undefined,
    variables: NO_VARIABLES,
    createdAt: creationOf(message.Uniqueid),
  };
}

function listed(entry: LiveChannel | undefined, row: CoreShowChannelEvent): LiveChannel {
  return patched(entry ?? created(row), {
    ...descriptionOf(row),
    application: row.Application,
    applicationData: row.ApplicationData,
    bridgeUniqueid: row.BridgeId || undefined,
  });
}

type Description = Omit<
  LiveChannel,
  'uniqueid' | 'application' | 'applicationData' | 'bridgeUniqueid' | 'variables' | 'createdAt'
>;

/**
 * The description in an event that is no Newexten. That is told of each step of the dialplan, but where no application runs: so
 * none does on a channel that stands elsewhere all the same (manager_channels.c; a Bridge of two that wait, Asterisk 22).
 */
function moved({ context, exten, priority }: LiveChannel, message: ChannelFields): Partial<LiveChannel> {
  const description = descriptionOf(message);
  const isThere = description.context === context && description.exten === exten && description.priority === priority;
  return isThere ? description : { ...description, application: '', applicationData: '' };
}

/** What every event about a channel tells of it. */
function descriptionOf(message: ChannelFields): Description {
  return {
    linkedid: message.Linkedid,
    channel: message.Channel,
    state: message.ChannelStateDesc,
    callerIdNum: known(message.CallerIDNum),
    callerIdName: known(message.CallerIDName),
    connectedLineNum: known(message.ConnectedLineNum),
    connectedLineName: known(message.ConnectedLineName),
    language: message.Language,
    accountCode: message.AccountCode,
    context: message.Context,
    exten: message.Exten,
    priority: num(message.Priority) ?? 0,
  };
}

/** Asterisk makes a Uniqueid of the time in seconds and a number, behind its own name where it has one. */
function creationOf(uniqueid: string): Date | undefined {
  const seconds = /(?:^|-)(\d{9,11})\.\d+$/.exec(uniqueid)?.[1];
  return seconds === undefined ? undefined : new Date(Number(seconds) * 1_000);
}

function varSet({ variables }: LiveChannel, variable: string, value: string): LiveMap<string> {
  // How it is inherited is said where it is set, and not in the list (Asterisk 22).
  const name = variable.replace(/^__?/, '');
  return value === '' ? variables.delete(name) : variables.set(name, value);
}

function variablesIn({ Variable = {} }: AmiFields): LiveMap<string> {
  return LiveMap.from(Object.entries(Variable).filter(([, value]) => value !== ''));
}
