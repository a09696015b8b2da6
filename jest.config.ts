import type { Config } from 'jest';

type Project = Exclude<NonNullable<Config['projects']>[number], string>;

const project = (displayName: string, testMatch: string): Project => ({
  displayName,
  testMatch: [`<rootDir>/${testMatch}`],
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
    project('spec', 'spec/**/*.spec.ts'),
    project('marble', 'marble-tests/**/*.marble.ts'),
    project('examples', 'examples/**/*.spec.ts'),
    // Against a running Asterisk: `npm run test:pbx` only.
    project('pbx', 'spec/pbx/**/*.pbx.ts'),
    // A minute long: `npm run chaos` only.
    project('chaos', 'spec/chaos/**/*.chaos.ts'),
  ],
};

export default config;
