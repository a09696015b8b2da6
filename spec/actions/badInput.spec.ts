import { readFileSync } from 'node:fs';
import * as library from 'rx-asterisk';
import {
  action,
  ArgumentError,
  dbPut,
  mixMonitor,
  monitor,
  originate,
  setvar,
  UnsupportedActionError,
} from 'rx-asterisk';
import { asking } from './asking.js';

const { actions } = JSON.parse(readFileSync('scripts/catalogue.json', 'utf8')) as {
  readonly actions: Readonly<Record<string, { readonly params: readonly { readonly name: string }[] }>>;
};
const names = Object.keys(actions).filter((name) => !['Login', 'Logoff', 'Challenge', 'WaitEvent'].includes(name));

const BROKEN: readonly [string, string][] = [
  ['a NUL', 'a\0b'],
  ['a CR', 'a\rAction: Originate'],
  ['an LF', 'a\nAction: Originate'],
  ['an action of its own', 'a\r\n\r\nAction: Originate\r\nChannel: PJSIP/1'],
  ['half a character', 'a\ud800b'],
  ['2,000 bytes', 'x'.repeat(2_000)],
];

describe.each(names)('%s', (name) => {
  const keys = actions[name]!.params.map((param) => param.name);

  it.each(BROKEN)('sends nothing that holds %s, and says which field', async (_, value) => {
    for (const key of keys) {
      const { asked, error } = await asking(action<string>(name, { [key]: value }));
      expect(asked).toEqual([]);
      expect(error).toBeInstanceOf(ArgumentError);
      expect(String(error)).toContain(`${name}: field ${JSON.stringify(key.slice(0, 40))}`);
    }
  });
});

describe('what is odd, but can be sent', () => {
  it('arrives as it is', async () => {
    const odd = ['', ' ', ':', 'Action: Originate', '"', '\\', ',', '%s', '${X}', '日本語 ☎', '-1', 'null'];
    for (const value of odd) {
      const { asked } = await asking(action<string>('DBPut', { Family: 'f', Key: 'k', Val: value }));
      expect(asked).toEqual([['Action: DBPut', 'Family: f', 'Key: k', `Val: ${value}`]]);
    }
  });

  it('is a list of headers where a value repeats, and stays one action', async () => {
    const variable = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`V${String(index)}`, 'x']));
    const { asked } = await asking(originate({ channel: 'PJSIP/1', application: 'Wait', variable, async: false }));
    expect(asked).toHaveLength(1);
    expect(asked[0]!.filter((line) => line.startsWith('Variable: '))).toHaveLength(100);
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`V${String(index)}`, 'x']));
    const refused = await asking(originate({ channel: 'PJSIP/1', application: 'Wait', variable: many }));
    expect(refused).toMatchObject({ asked: [], error: { kind: 'argument' } });
    expect(String(refused.error)).toContain('Asterisk takes 128 at most');
  });

  it('is a field like any other, whatever its name', async () => {
    const fields = JSON.parse('{"__proto__": "a", "constructor": "b", "Key": "c", "KEY": "d"}') as Record<
      string,
      string
    >;
    const { asked } = await asking(action<string>('MyOwn', fields));
    expect(asked).toEqual([['Action: MyOwn', '__proto__: a', 'constructor: b', 'Key: c', 'KEY: d']]);
  });
});

describe('named operators', () => {
  it.each<[string, Parameters<typeof asking>[0]]>([
    ['a value with blanks before it', setvar('PJSIP/1', 'A', ' x')],
    ['a value of the AstDB with blanks before it', dbPut('f', 'k', '\tx')],
    [
      "a variable's name with a comma",
      originate({ channel: 'PJSIP/1', application: 'Wait', variable: { 'A,B': 'x' } }),
    ],
    [
      "a variable's name with a quote",
      originate({ channel: 'PJSIP/1', application: 'Wait', variable: { 'F(")': 'x' } }),
    ],
    ['a file that ends the options of MixMonitor', mixMonitor('PJSIP/1', { file: 'a,,rm -rf /' })],
    ['a file that ends an option of MixMonitor', monitor('PJSIP/1', { file: 'a)b(' })],
  ])('send nothing for %s', async (_, operator) => {
    expect(await asking(operator, { ListCommands: 'Response: Success\r\nMixMonitor: x' })).toMatchObject({
      asked: [],
      error: { kind: 'argument' },
    });
  });

  it('carry a function with arguments as a variable', async () => {
    const variable = { 'PJSIP_HEADER(add,X-Foo)': 'a,b' };
    const { asked } = await asking(originate({ channel: 'PJSIP/1', application: 'Wait', variable, async: false }));
    expect(asked[0]).toContain('Variable: PJSIP_HEADER(add,X-Foo)=a\\,b');
  });

  it('of every family let a text with a line break through nowhere', async () => {
    const evil = 'x\r\n\r\nAction: Originate\r\nChannel: PJSIP/1';
    const offer = 'Response: Success\r\n' + names.map((name) => `${name}: x`).join('\r\n');
    const makers = Object.entries(library as Readonly<Record<string, unknown>>).filter(([name]) =>
      OPERATORS.test(name),
    );
    expect(makers.length).toBeGreaterThan(60);
    for (const [name, make] of makers) {
      const operator = (make as (...args: unknown[]) => Parameters<typeof asking>[0])(evil, evil, evil, evil);
      const { asked, error } = await asking(operator, { ListCommands: offer });
      const sent = asked.filter(([action]) => action !== 'Action: ListCommands');
      expect([name, sent, error]).toEqual([name, [], expect.any(ArgumentError) as ArgumentError]);
    }
  });
});

/** Those that take texts first. */
const OPERATORS =
  /^(?:absoluteTimeout|agentLogoff|bridge|bridgeDestroy|bridgeInfo|bridgeKick|cancelAtxfer|command|confbridge(?!ListRooms|IsRecording|Participants)\w+|controlPlayback|createConfig|dahdi(?!ShowChannels|ShowStatus|Restart)\w+|db(?!GetTree)\w+|extensionState|getConfig|getConfigJson|getvar|hangup|listCategories|localOptimizeAway|mailbox\w+|meetme(?!ListRooms)\w+|mixMonitorMute|moduleCheck|moduleLoad|muteAudio|mwi\w+|park|pauseMonitor|pjsip(?:Hangup|Qualify|Register|ShowEndpoint|Unregister)|playDtmf|presenceState|queue(?:Add|MemberRingInUse|Pause|Penalty|Remove|ChangePriorityCaller|WithdrawCaller)|reload|sendText|setCdrUserField|setvar|sipQualifyPeer|sipShowPeer|stopMixMonitor|stopMonitor|unpauseMonitor|userEvent|voicemailUserStatus|zap(?!ShowChannels)\w+)$/;

describe('an unsupported way', () => {
  it('is refused before anything is sent', async () => {
    const { asked, error } = await asking(library.changeMonitor('PJSIP/1', 'f'), {
      ListCommands: 'Response: Success\r\nMixMonitor: x\r\nStopMixMonitor: y',
    });
    expect(asked).toEqual([['Action: ListCommands']]);
    expect(error).toBeInstanceOf(UnsupportedActionError);
    expect(String(error)).toBe(
      'UnsupportedActionError: ChangeMonitor: this server (Asterisk Call Manager/11.0.0) offers no ChangeMonitor to this user; it has MixMonitor and StopMixMonitor',
    );
  });
});
