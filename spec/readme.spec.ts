import { readFileSync } from 'node:fs';
import * as library from 'rx-asterisk';
import * as testing from 'rx-asterisk/testing';
import * as rxjs from 'rxjs';
import * as ts from 'typescript';

const blocksOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code);

// A block may write its log there.
beforeAll(() => {
  for (const level of ['debug', 'info', 'warn'] as const) jest.spyOn(console, level).mockImplementation();
});

describe.each(['README.md', 'lib/testing/README.md'])('the code in %s', (file) => {
  const blocks = blocksOf(file);

  it('is there', () => {
    expect(blocks.length).toBeGreaterThan(3);
  });

  it('compiles', () => {
    expect(problemsOf(blocks)).toEqual([]);
  });

  it.each(blocks.map((code, index) => ({ code, number: index + 1 })))('runs: block $number', async ({ code }) => {
    const server = new testing.EmbeddedPbx();
    const address$ = new rxjs.ReplaySubject<testing.ListenAddress>(1);
    server.listen().subscribe(address$);
    const { host, port } = await rxjs.firstValueFrom(address$);
    const errors: unknown[] = [];
    rxjs.config.onUnhandledError = (error: unknown) => errors.push(error);

    const { made, tests, everythingSaid } = run(code.replaceAll('5038', String(port)).replaceAll('127.0.0.1', host));
    for (const test of tests) await test();
    await everythingSaid;

    for (const one of [...made, server]) one.close();
    rxjs.config.onUnhandledError = null;
    expect(errors).toEqual([]);
    // A block that makes nothing and tests nothing shows nothing.
    expect(made.length + tests.length).toBeGreaterThan(0);
  });
});

/** What a block has made and must be closed, the tests in it, and when each of its `console.log` and `console.table` has been reached. */
interface Ran {
  readonly made: readonly { close(): void }[];
  readonly tests: readonly (() => unknown)[];
  readonly everythingSaid: Promise<void>;
}

function run(code: string): Ran {
  let places = 0;
  const reached = new Set<number>();
  const marked = code.replaceAll(/console\.(?:log|table)\(/g, () => `say(${String(places++)}, `);
  const made = ['pbx', 'server'].map((name) => `typeof ${name} === 'undefined' ? undefined : ${name}`);
  const { outputText } = ts.transpileModule(`${marked}\nexport default [${made.join()}];`, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const modules: Readonly<Record<string, unknown>> = { 'rx-asterisk': library, 'rx-asterisk/testing': testing, rxjs };
  const exported: { default?: readonly (library.Manager | testing.EmbeddedPbx | undefined)[] } = {};
  const tests: (() => unknown)[] = [];
  const everythingSaid = new Promise<void>((resolve) => {
    const say = (place: number): void => {
      if (reached.add(place).size === places) resolve();
    };
    if (places === 0) resolve();
    // The blocks are this repository's own text.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval
    const body = new Function('require', 'exports', 'say', 'it', outputText) as (...args: readonly unknown[]) => void;
    body(
      (name: string) => modules[name] ?? jest.requireActual(name),
      exported,
      say,
      (_: string, test: () => unknown) => tests.push(test),
    );
  });
  return { made: exported.default?.filter((one) => one !== undefined) ?? [], tests, everythingSaid };
}

/** What the compiler has against the blocks. */
function problemsOf(codes: readonly string[]): readonly string[] {
  const names = codes.map((_, index) => `README.block${String(index + 1)}.ts`);
  const root = process.cwd();
  const { config } = ts.readConfigFile('tsconfig.jest.json', (path) => ts.sys.readFile(path)) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const paths = { 'rx-asterisk': ['./lib/index.ts'], 'rx-asterisk/testing': ['./lib/testing/index.ts'] };
  const compilerOptions = { ...options, noEmit: true, paths };
  const host = ts.createCompilerHost(compilerOptions);
  const codeOf = (path: string): string | undefined => codes[names.findIndex((name) => path.endsWith(name))];
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => codeOf(path) !== undefined || fileExists(path);
  host.readFile = (path) => codeOf(path) ?? readFile(path);
  host.getSourceFile = (path, languageVersion, ...rest) => {
    const code = codeOf(path);
    return code === undefined
      ? getSourceFile(path, languageVersion, ...rest)
      : ts.createSourceFile(path, code, languageVersion);
  };
  const program = ts.createProgram(
    names.map((name) => `${root}/${name}`),
    compilerOptions,
    host,
  );
  return names.flatMap((name) => {
    const file = program.getSourceFile(`${root}/${name}`);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  });
}
