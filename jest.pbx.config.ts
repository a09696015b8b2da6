import type { Config } from 'jest';

/** Tests against a running Asterisk: `npm run test:pbx` only, one file after the other. */
const config: Config = {
  displayName: 'pbx',
  testMatch: ['<rootDir>/spec/pbx/**/*.pbx.ts'],
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/tsconfig.jest.json' }] },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^rx-asterisk$': '<rootDir>/lib/index.ts',
    '^rx-asterisk/testing$': '<rootDir>/lib/testing/index.ts',
  },
};

export default config;
