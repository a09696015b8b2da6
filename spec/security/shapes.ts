import * as ts from 'typescript';

/** What an argument is made of, as far as texts can get into it. */
export type Shape =
  | { readonly kind: 'text' | 'boolean' | 'nothing' }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'fields'; readonly known: readonly string[] }
  | {
      readonly kind: 'object';
      readonly properties: readonly (readonly [name: string, shape: Shape, optional: boolean])[];
    }
  | { readonly kind: 'either'; readonly of: readonly Shape[] };

/** A function by its name, and the shapes of its parameters. */
export interface Signature {
  readonly name: string;
  readonly parameters: readonly { readonly shape: Shape; readonly isOptional: boolean }[];
}

const configuration = ts.parseJsonConfigFileContent(
  ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)).config,
  ts.sys,
  process.cwd(),
);
const program = ts.createProgram(['lib/index.ts', 'lib/manager/methods/actionMethods.ts'], {
  ...configuration.options,
  noEmit: true,
});
const checker = program.getTypeChecker();

/** Every function that lib/index.ts exports from lib/actions/. */
export function actionOperators(): readonly Signature[] {
  return exportsOf('lib/index.ts').flatMap((symbol) => {
    const origin = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const declaration = origin.valueDeclaration;
    if (!declaration?.getSourceFile().fileName.includes('/lib/actions/')) return [];
    return [signature(symbol.name, checker.getTypeOfSymbol(origin))];
  });
}

/** Every method of a table of methods. */
export function methodsIn(file: string, table: string): readonly Signature[] {
  const symbol = exportsOf(`lib/manager/methods/${file}.ts`).find(({ name }) => name === table)!;
  const methods = checker.getTypeOfSymbol(symbol).getProperties();
  return methods.map((one) => signature(one.name, checker.getTypeOfSymbol(one)));
}

function exportsOf(file: string): readonly ts.Symbol[] {
  return checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)!)!);
}

function signature(name: string, type: ts.Type): Signature {
  const parameters = type
    .getCallSignatures()[0]!
    .getParameters()
    .map((parameter) => {
      const declared = checker.getTypeOfSymbol(parameter);
      const declaration = parameter.valueDeclaration as ts.ParameterDeclaration;
      return { shape: shapeOf(declared), isOptional: checker.isOptionalParameter(declaration) };
    });
  return { name, parameters };
}

function shapeOf(type: ts.Type): Shape {
  if (type.isUnion()) {
    const parts = type.types.filter((part) => !(part.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)));
    const shapes = new Map(parts.map((part) => [JSON.stringify(shapeOf(part)), shapeOf(part)]));
    const distinct = [...shapes.values()];
    return distinct.length === 1 ? distinct[0]! : { kind: 'either', of: distinct };
  }
  if (type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.TemplateLiteral))
    return { kind: 'text' };
  if (type.flags & ts.TypeFlags.BooleanLike) return { kind: 'boolean' };
  if (checker.isArrayType(type) || checker.isTupleType(type)) {
    return { kind: 'list', of: shapeOf(checker.getTypeArguments(type as ts.TypeReference)[0]!) };
  }
  // `string & {}`, by which a union of literals takes any other text.
  if (type.isIntersection() && type.types.some((part) => part.flags & ts.TypeFlags.String)) return { kind: 'text' };
  const properties = type.getProperties();
  if (type.getStringIndexType()) return { kind: 'fields', known: properties.map(({ name }) => name) };
  if (properties.length === 0) return { kind: 'nothing' };
  return {
    kind: 'object',
    properties: properties.map((one) => [
      one.name,
      shapeOf(checker.getTypeOfSymbol(one)),
      (one.flags & ts.SymbolFlags.Optional) !== 0,
    ]),
  };
}
