import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import rxjsX from 'eslint-plugin-rxjs-x';
import tseslint from 'typescript-eslint';

/**
 * The floors of lib/, from the ground up. A file imports from the floors below its own and from its own folder; `sideways`
 * names the one neighbour it may also use. index.ts is the roof; the command line stands on top of it, and knows what every
 * user knows: the public API.
 */
const floors = [
  [{ name: 'errors.ts' }, { name: 'catalogue' }],
  [{ name: 'wire' }],
  [{ name: 'operators' }],
  [{ name: 'transport' }],
  [{ name: 'session' }],
  [{ name: 'actions' }],
  [{ name: 'manager' }],
  [{ name: 'live' }, { name: 'calls', sideways: ['live'] }],
  [{ name: 'testing' }, { name: 'config' }],
];

const floorZones = floors.flatMap((rooms, floor) => {
  const below = floors.slice(0, floor).flatMap((lower) => lower.map(({ name }) => name));
  return rooms.map(({ name, sideways = [] }) => ({
    target: `./lib/${name}`,
    from: './lib',
    except: [name, ...sideways, ...below].map((allowed) => `./${allowed}`),
    message: `lib/${name} is on floor ${floor}: it may import from its own folder and from floors below only.`,
  }));
});

const commandLineZone = {
  target: './lib/cli',
  from: './lib',
  except: ['./cli', './index.ts', './testing/index.ts'],
  message: 'lib/cli stands on the public API: it may import from its own folder, index.ts and testing/index.ts only.',
};

const outsideZone = {
  target: './lib',
  from: '.',
  except: ['./lib', './node_modules'],
  message: 'lib/ may not import from outside lib/.',
};

const sockets = ['node:net', 'node:tls', 'net', 'tls'].map((name) => ({
  name,
  message: 'Only lib/transport/ and lib/testing/ may know that there is a socket.',
}));
const ourselves = ['rx-asterisk', 'rx-asterisk/testing'].map((name) => ({
  name,
  message: 'Inside lib/ import the file itself.',
}));
const rxjs = { regex: '^rxjs(/|$)', message: 'Floors 0 and 1 are pure: no RxJS.' };

const nodeGlobals = Object.fromEntries(Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly']));

const vagueNames = '{util,utils,helper,helpers,common,Util,Utils,Helper,Helpers,Common}';

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'spec/fixtures/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: nodeGlobals },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, rxjsX.configs.strict],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: {
      // Without a parser for .ts import-x reads no imported file and no-cycle passes silently.
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/extensions': ['.ts', '.js'],
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts', '.js', '.json'], extensionAlias: { '.js': ['.ts', '.js'] } }),
      ],
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
      ],
      // A number in a message is what anyone would write.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => subscriber.complete()` is the idiom of teardowns and handlers.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // catchError hands over an unknown; whoever passes it on must not have to cast it.
      'rxjs-x/throw-error': ['error', { allowThrowingAny: false, allowThrowingUnknown: true }],
      // A class whose methods are derived from a table is an instance of its base all the same; the rule does not see it.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'import-x/no-cycle': 'error',
      'import-x/no-self-import': 'error',
    },
  },
  {
    files: ['lib/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 250 }],
      'import-x/no-default-export': 'error',
      'import-x/no-restricted-paths': [
        'error',
        { basePath: import.meta.dirname, zones: [...floorZones, commandLineZone, outsideZone] },
      ],
      'no-restricted-imports': ['error', { paths: [...sockets, ...ourselves] }],
    },
  },
  {
    files: ['lib/transport/**/*.ts', 'lib/testing/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: ourselves }] },
  },
  {
    files: ['lib/errors.ts', 'lib/catalogue/**/*.ts', 'lib/wire/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [...sockets, ...ourselves], patterns: [rxjs] }] },
  },
  {
    // Generated: as long as the catalogue is.
    files: ['lib/catalogue/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // Manager and Live extend Observable: an operator must be able to take them as they are.
    files: ['lib/manager/**/*.ts', 'lib/live/**/*.ts'],
    rules: { 'rxjs-x/no-subclass': 'off' },
  },
  {
    files: [`lib/**/${vagueNames}.ts`, `lib/**/${vagueNames}/**/*.ts`],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Program', message: 'A file is named after what it exports: no utils, no helpers, no common.' },
      ],
    },
  },
  {
    files: ['spec/**/*.ts', 'marble-tests/**/*.ts', 'examples/**/*.ts'],
    rules: {
      // Indexing what the test itself has just built; a wrong `!` fails the test.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // expect(spy.method) never calls it unbound.
      '@typescript-eslint/unbound-method': 'off',
      // An error nobody handles fails the test anyway.
      'rxjs-x/no-ignored-error': 'off',
      // … nor with a stream that is empty against expectation.
      'rxjs-x/no-ignored-default-value': 'off',
    },
  },
);
