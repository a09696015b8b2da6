import { ArgumentError, ConfigurationError, coreShowChannels, hasKind } from 'rx-asterisk';
import { amiTest, EmbeddedPbx, type EmbeddedPbxOptions, type Fault, replay } from 'rx-asterisk/testing';
import { lastValueFrom } from 'rxjs';

/** Options as code without types may give them. */
const untyped = (options: object): EmbeddedPbxOptions => options;

describe('an option of the embedded PBX that it cannot use', () => {
  it.each([
    [{ dialect: 18 }, 'dialect is 18; it takes 13, 20 or 22'],
    [{ dialect: 'toString' }, "dialect is 'toString'; it takes 13, 20 or 22"],
    [{ seed: NaN }, 'seed is NaN; it takes a number'],
    [{ seed: '1' }, "seed is '1'; it takes a number"],
    [{ maxChannels: -1 }, 'maxChannels is -1; it takes a number, 0 or more'],
    [{ queues: { s: { strategy: 'random' } } }, "queues.s.strategy is 'random'; it takes ringall or rrmemory"],
    [
      { queues: { s: { members: [{ interface: 'PJSIP/1' }, 'PJSIP/1001'] } } },
      "queues.s.members[1] is 'PJSIP/1001'; it takes an object such as { interface: 'PJSIP/1001' }",
    ],
    [{ queues: { s: { members: [{}] } } }, 'queues.s.members[0] is {}; it takes an object such as'],
  ])('is named, with what it takes: %j', (options, message) => {
    expect(() => new EmbeddedPbx(untyped(options))).toThrow(ConfigurationError);
    expect(() => new EmbeddedPbx(untyped(options))).toThrow(message);
  });

  it('is a step that is none, by extension and place', () => {
    expect(() => new EmbeddedPbx(untyped({ extensions: { 100: ['answer'] } }))).toThrow(ArgumentError);
    expect(() => new EmbeddedPbx(untyped({ extensions: { 100: ['answer'] } }))).toThrow(
      'extension 100: step 1 is no step',
    );
  });
});

it('what is no fault is not injected', () => {
  const pbx = new EmbeddedPbx();
  expect(() => pbx.inject({} as Fault)).toThrow(
    'inject: this is no fault; halfOpen(), restart() and so on make faults',
  );
  pbx.close();
});

it(
  'a list of answers without one is refused',
  amiTest(({ session, server }) => {
    const message = 'The answers to QueueStatus are an empty list; null says that there is none';
    expect(() => session('-', {}, { answers: { QueueStatus: [] } })).toThrow(message);
    expect(() => server({ answers: { QueueStatus: [] } })).toThrow(ArgumentError);
  }),
);

it('an action that a recording lacks says so', async () => {
  const banner = { t: 0, from: 'server', data: 'Asterisk Call Manager/11.0.0\r\n' } as const;
  const asked = lastValueFrom(replay([banner], { speed: Infinity }).pipe(coreShowChannels()));
  const error: unknown = await asked.catch((cause: unknown) => cause);
  expect(hasKind(error, 'unsupportedAction')).toBe(true);
  expect(String(error)).toContain('The recording has it not, not with these fields, or not so often.');
});
