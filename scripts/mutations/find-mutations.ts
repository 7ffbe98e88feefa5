import ts from 'typescript';
import { dropAlternatives } from './drop-alternatives.ts';
import type { Mutation } from './mutation.ts';

/** What a place in the source becomes. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const { SyntaxKind } = ts;

const swapped: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [SyntaxKind.LessThanToken, '<='],
  [SyntaxKind.LessThanEqualsToken, '<'],
  [SyntaxKind.GreaterThanToken, '>='],
  [SyntaxKind.GreaterThanEqualsToken, '>'],
  [SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [SyntaxKind.AmpersandAmpersandToken, '||'],
  [SyntaxKind.BarBarToken, '&&'],
  [SyntaxKind.PlusToken, '-'],
  [SyntaxKind.MinusToken, '+'],
]);

const swappedMethods: ReadonlyMap<string, string> = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['min', 'max'],
  ['max', 'min'],
]);

/**
 * All small changes of a source that a test should notice: numbers of named constants ten times as large or small,
 * operators swapped, conditions negated, early returns and filters left out, an alternative dropped of each list of words
 * or pattern.
 *
 * Left alone: what the compiler alone asks for (`=== undefined` before an early return), messages of errors, types.
 */
export function findMutations(file: string, source: string): readonly Mutation[] {
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kind);
  const found: Replacement[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isThrowStatement(node)) return;
    found.push(...replacementsOf(node));
    node.forEachChild(visit);
  };
  visit(tree);
  return found.map(({ start, end, text }) => ({
    file,
    line: tree.getLineAndCharacterOfPosition(start).line + 1,
    start,
    end,
    replacement: text,
    change: changeIn(source, { start, end, text }),
  }));
}

function replacementsOf(node: ts.Node): readonly Replacement[] {
  if (ts.isNumericLiteral(node)) return isNamed(node) ? numbers(node) : [];
  if (ts.isBinaryExpression(node)) return operator(node);
  if (ts.isConditionalExpression(node)) return negation(node.condition);
  if (ts.isIfStatement(node)) return [...negation(node.expression), ...earlyReturn(node)];
  if (ts.isCallExpression(node)) return method(node);
  if (ts.isArrayLiteralExpression(node)) return element(node);
  if (ts.isRegularExpressionLiteral(node)) return alternatives(node);
  return ts.isStringLiteral(node) && isNamed(node) && node.text.includes('|') ? alternatives(node) : [];
}

/** Whether it is part of a module's constant, and not of a function in it. */
function isNamed(node: ts.Node): boolean {
  for (let at = node.parent; at !== undefined; at = at.parent) {
    if (ts.isFunctionLike(at)) return false;
    if (ts.isVariableStatement(at)) return ts.isSourceFile(at.parent);
  }
  return false;
}

function replace(node: ts.Node, text: string): Replacement {
  return { start: node.getStart(), end: node.getEnd(), text };
}

function numbers(node: ts.NumericLiteral): readonly Replacement[] {
  const value = Number(node.text.replaceAll('_', ''));
  if (value === 0 || (ts.isPropertyAssignment(node.parent) && node.parent.name === node)) return [];
  return [value * 10, value / 10].map((other) => replace(node, String(Number(other.toPrecision(12)))));
}

function operator({ operatorToken, left, right }: ts.BinaryExpression): readonly Replacement[] {
  const other = swapped.get(operatorToken.kind);
  if (other === undefined || (operatorToken.kind === SyntaxKind.PlusToken && (isText(left) || isText(right))))
    return [];
  return [replace(operatorToken, other)];
}

function isText(node: ts.Node): boolean {
  if (ts.isBinaryExpression(node)) return isText(node.left) || isText(node.right);
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

/** A comparison is negated by its operator. */
function negation(condition: ts.Expression): readonly Replacement[] {
  if (ts.isBinaryExpression(condition) && swapped.get(condition.operatorToken.kind)?.endsWith('==')) return [];
  return [replace(condition, `!(${condition.getText()})`)];
}

function earlyReturn(node: ts.IfStatement): readonly Replacement[] {
  const { thenStatement: then, elseStatement, expression } = node;
  const leaves = ts.isReturnStatement(then) || ts.isContinueStatement(then) || ts.isBreakStatement(then);
  if (!leaves || elseStatement !== undefined || asksForUndefined(expression)) return [];
  return [replace(node, ts.isIfStatement(node.parent) ? '{}' : '')];
}

function asksForUndefined(condition: ts.Expression): boolean {
  return (
    ts.isBinaryExpression(condition) &&
    condition.operatorToken.kind === SyntaxKind.EqualsEqualsEqualsToken &&
    condition.right.getText() === 'undefined'
  );
}

function method({ expression: called, arguments: given }: ts.CallExpression): readonly Replacement[] {
  if (!ts.isPropertyAccessExpression(called)) return [];
  const { name, expression: of } = called;
  if (name.text === 'filter') return [{ start: of.getEnd(), end: called.parent.getEnd(), text: '' }];
  const [first] = given;
  if (name.text === 'at' && first !== undefined && /^(?:0|-1)$/.test(first.getText()))
    return [replace(first, first.getText() === '0' ? '-1' : '0')];
  const other = swappedMethods.get(name.text);
  return other === undefined ? [] : [replace(name, other)];
}

/** One of a list of words: the middle one, for the ends are likelier tested. */
function element({ elements, parent }: ts.ArrayLiteralExpression): readonly Replacement[] {
  const middle = Math.floor(elements.length / 2);
  const [before, dropped] = [elements[middle - 1], elements[middle]];
  if (before === undefined || dropped === undefined || !elements.every(isWordOrPattern)) return [];
  // A pair of a `Map` is no list.
  if (ts.isArrayLiteralExpression(parent) || !isNamed(dropped)) return [];
  return [{ start: before.getEnd(), end: dropped.getEnd(), text: '' }];
}

function isWordOrPattern(node: ts.Node): boolean {
  return ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node);
}

function alternatives(node: ts.RegularExpressionLiteral | ts.StringLiteral): readonly Replacement[] {
  return dropAlternatives(node.getText()).map((text) => replace(node, text));
}

/** The change between square brackets in its line; of long texts only where they differ. */
function changeIn(source: string, { start, end, text }: Replacement): string {
  const before = source.slice(start, end);
  let from = 0;
  let back = 0;
  if (before.length > longestChange && text !== '') {
    while (from < text.length && before[from] === text[from]) from += 1;
    while (back < text.length - from && before.at(-1 - back) === text.at(-1 - back)) back += 1;
  }
  const [left, right] = [source.slice(0, start + from), source.slice(end - back)];
  const [was, is] = [inALine(before.slice(from, before.length - back)), inALine(text.slice(from, text.length - back))];
  const around = [/[^\n]{0,30}$/.exec(left)?.[0].trimStart() ?? '', /^[^\n]{0,30}/.exec(right)?.[0] ?? ''];
  return around.join(is === '' ? `[without ${was}]` : `[${was} → ${is}]`).trim();
}

/** In characters. */
const longestChange = 60;

function inALine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > longestChange ? `${line.slice(0, 40)} … ${line.slice(-15)}` : line;
}
