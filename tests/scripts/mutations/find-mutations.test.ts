import { describe, expect, it } from 'vitest';
import { findMutations } from '../../../scripts/mutations/find-mutations.ts';
import { mutated } from '../../../scripts/mutations/mutation.ts';

const mutantsOf = (source: string) => findMutations('a.ts', source).map((mutation) => mutated(source, mutation));

describe('findMutations', () => {
  it.each<[string, string, readonly string[]]>([
    ['a weight ten times as large and small', 'const weight = 0.5;', ['const weight = 5;', 'const weight = 0.05;']],
    ['each weight of a table', 'const w = { 2: -1_000 };', ['const w = { 2: -10000 };', 'const w = { 2: -100 };']],
    ['a bound', 'f(a < b);', ['f(a <= b);']],
    ['an equation', 'f(a !== b);', ['f(a === b);']],
    ['what must hold together', 'f(a && b);', ['f(a || b);']],
    ['a sum', 'f(a + b);', ['f(a - b);']],
    ['a choice', 'f(a ? b : c);', ['f(!(a) ? b : c);']],
    ['a choice by an equation once', 'f(a === b ? c : d);', ['f(a !== b ? c : d);']],
    [
      'an early return',
      'for (const a of b) if (a) continue;',
      ['for (const a of b) if (!(a)) continue;', 'for (const a of b) '],
    ],
    ['a filter', 'f(a.filter(b).map(c));', ['f(a.map(c));']],
    ['a quantifier', 'f(a.some(b));', ['f(a.every(b));']],
    ['an end', 'f(a.at(-1));', ['f(a.at(0));']],
    ['a word of a list', "const words = ['a', 'b', 'c'];", ["const words = ['a', 'c'];"]],
    ['an alternative', 'const word = /^(?:a|b|c)$/u;', ['const word = /^(?:a|b)$/u;']],
    ['a part of a pattern', "const part = 'a|b|c';", ["const part = 'a|b';"]],
  ])('changes %s', (_what, source, mutants) => {
    expect(mutantsOf(source)).toEqual(mutants);
  });

  it.each([
    ['numbers within functions, which are positions more often than rules', 'const f = (a) => a[1];'],
    ['nothing, ten times of which is nothing', 'const none = 0;'],
    ['texts put together', "f('a' + b + c);"],
    ['types', 'type Level = (1 | 2)[]; function f(a: 1 | "x|y|z") {}'],
    ['messages of errors', "throw new Error(a ? 'b' : 'c');"],
    ['pairs', "const map = new Map([['a', 'b']]);"],
  ])('leaves alone %s', (_what, source) => {
    expect(mutantsOf(source)).toEqual([]);
  });

  it('keeps a guard that only the compiler asks for', () => {
    expect(mutantsOf('function f() { if (a === undefined) return; }')).toEqual([
      'function f() { if (a !== undefined) return; }',
    ]);
  });

  it('says where a change is and what around it', () => {
    const source = `f(\n  before > after,\n  /${'long|'.repeat(20)}end/);`;
    expect(findMutations('a.ts', source)).toMatchObject([
      { file: 'a.ts', line: 2, change: 'before [> → >=] after,' },
      { file: 'a.ts', line: 3, change: expect.stringContaining('[without ') },
    ]);
  });
});
