import { type Plugin, parseAst } from 'vite';

/** As much of a syntax tree as is looked at here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly body?: unknown;
}

const functions = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
const loops = new Set(['ForStatement', 'ForOfStatement', 'ForInStatement', 'WhileStatement', 'DoWhileStatement']);

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

/** Code that counts, at `globalThis.countedWork.turns`, each call of its functions and each turn of its loops. */
export function countingTurns(code: string): string {
  const pieces: [at: number, text: string][] = [[0, 'const counted = (globalThis.countedWork ??= { turns: 0 });']];
  const visit = (node: Node) => {
    const { body } = node;
    if ((functions.has(node.type) || loops.has(node.type)) && isNode(body)) {
      if (body.type === 'BlockStatement') pieces.push([body.start + 1, 'counted.turns += 1;']);
      else if (functions.has(node.type)) pieces.push([body.start, '((counted.turns += 1), '], [body.end, ')']);
      else pieces.push([body.start, '{ counted.turns += 1; '], [body.end, ' }']);
    }
    for (const child of Object.values(node).flat()) if (isNode(child)) visit(child);
  };
  visit(parseAst(code) as unknown as Node);
  return withPieces(code, pieces);
}

/** Pieces that end at a place stand before those that begin there, which were found later. */
function withPieces(code: string, pieces: readonly (readonly [at: number, text: string])[]): string {
  let [whole, last] = ['', 0];
  for (const [at, text] of pieces.toSorted(([one], [other]) => one - other)) {
    whole += code.slice(last, at) + text;
    last = at;
  }
  return whole + code.slice(last);
}

/** Lets unit tests count the work of `explain/`; nothing is counted in a build. Lines stay where they are. */
export const countTurns: Plugin = {
  name: 'count-turns',
  enforce: 'post',
  transform(code, id) {
    return /\/explain\/(?!.*\.test)[^?]*\.ts$/.test(id) && !id.includes('/tests/')
      ? { code: countingTurns(code), map: null }
      : undefined;
  },
};
