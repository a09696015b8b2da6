import type { Config } from 'jest';

type Project = Exclude<NonNullable<Config['projects']>[number], string>;

const project = (displayName: string, ...testMatch: readonly string[]): Project => ({
  displayName,
  testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/tsconfig.jest.json' }] },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^rx-asterisk$': '<rootDir>/lib/index.ts',
    '^rx-asterisk/testing$': '<rootDir>/lib/testing/index.ts',
  },
});

const config: Config = {
  // jest leaves one core alone, and of two that is half of the time.
  maxWorkers: '100%',
  projects: [
    // One, for each project and worker compiles the library anew: that would be a third of the time.
    {
      ...project(
        'spec',
        'spec/**/*.spec.ts',
        'marble-tests/**/*.marble.ts',
        'examples/**/*.spec.ts',
        // The command as a process of its own, and through a pseudo-terminal.
        'spec/cli/process/*.cli.ts',
      ),
      globalSetup: '<rootDir>/spec/cli/process/buildCommand.ts',
    },
    // Against a running Asterisk: `npm run test:pbx` only.
    project('pbx', 'spec/pbx/**/*.pbx.ts'),
    // A minute long: `npm run chaos` only.
    project('chaos', 'spec/chaos/**/*.chaos.ts'),
  ],
};

export default config;
