import { readFileSync } from 'node:fs';
import * as ts from 'typescript';

/** A test of a file. */
export interface TestTitle {
  readonly title: string;
  /** Whether it does not run as it stands, or may fail. */
  readonly isSkipped: boolean;
}

/**
 * The titles of a file's tests as a report of jest has them. Those of `it.each` are written out where its rows stand in the
 * source; where they are computed, the title is as it stands there.
 */
export function testTitles(file: string, source = readFileSync(file, 'utf8')): TestTitle[] {
  const found: TestTitle[] = [];
  const alone: string[] = [];
  const visit = (node: ts.Node, isSkipped: boolean): void => {
    const block = ts.isCallExpression(node) ? blockOf(node) : undefined;
    if (block === undefined) {
      node.forEachChild((child) => visit(child, isSkipped));
      return;
    }
    if (block.isOnly) alone.push(...block.titles);
    const isOut = isSkipped || block.isSkipped;
    if (block.isTest) found.push(...block.titles.map((title) => ({ title, isSkipped: isOut })));
    else block.call.arguments.forEach((argument) => visit(argument, isOut));
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true), false);
  // One that is alone keeps the others of its file from running.
  return alone.length > 0 ? found.map(({ title }) => ({ title, isSkipped: true })) : found;
}

/** A call of `it` or `describe`, or of one of their variants. */
interface Block {
  readonly call: ts.CallExpression;
  readonly isTest: boolean;
  readonly isSkipped: boolean;
  readonly isOnly: boolean;
  readonly titles: readonly string[];
}

function blockOf(call: ts.CallExpression): Block | undefined {
  // it.each(rows)(title, …)
  const each = ts.isCallExpression(call.expression) ? call.expression : undefined;
  const [name = '', ...variants] = (each ?? call).expression.getText().replaceAll(/\s/g, '').split('.');
  const [first] = call.arguments;
  if (!/^[xf]?(?:it|test|describe)$/.test(name) || first === undefined || !ts.isStringLiteralLike(first))
    return undefined;
  return {
    call,
    isTest: !name.endsWith('describe'),
    isSkipped: name.startsWith('x') || variants.some((variant) => ['skip', 'todo', 'failing'].includes(variant)),
    isOnly: name.startsWith('f') || variants.includes('only'),
    titles: each ? eachTitle(first.text, each.arguments[0]) : [first.text],
  };
}

/** A title for each row of a table that stands in the source. */
function eachTitle(title: string, table: ts.Expression | undefined): string[] {
  if (table === undefined || !ts.isArrayLiteralExpression(table)) return [title];
  return table.elements.map((row) => {
    if (ts.isObjectLiteralExpression(row)) return withFields(title, row);
    const cells = ts.isArrayLiteralExpression(row) ? [...row.elements] : [row];
    return title.replaceAll(/%[sdijp]/g, (place) => textOf(cells.shift()) ?? place);
  });
}

function withFields(title: string, row: ts.ObjectLiteralExpression): string {
  return title.replaceAll(/\$(\w+)/g, (place, key: string) => {
    const field = row.properties.find((one) => one.name?.getText() === key);
    return (field && ts.isPropertyAssignment(field) ? textOf(field.initializer) : undefined) ?? place;
  });
}

function textOf(cell: ts.Expression | undefined): string | undefined {
  return cell && (ts.isStringLiteralLike(cell) || ts.isNumericLiteral(cell)) ? cell.text : undefined;
}
