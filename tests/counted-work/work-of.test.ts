import { describe, expect, it } from 'vitest';
import { english } from '../../explain/english/english.ts';
import { tokenize } from '../../explain/text/words.ts';
import { countingTurns } from './count-turns.ts';
import { expectSteadyWork, workOf } from './work-of.ts';

describe('workOf', () => {
  it('counts calls and turns in what is tested, and gives the same for the same', () => {
    const work = () => tokenize('one two three', english);
    // Keys of short words are kept: the first time is another work.
    work();
    const some = workOf(work);
    expect(some).toBeGreaterThan(3);
    expect(workOf(work)).toBe(some);
  });

  it('counts what the methods of the language read through', () => {
    const list = [1, 2, 3, 4];
    expect(workOf(() => list.includes(5))).toBe(4);
    expect(workOf(() => list.indexOf(2))).toBe(2);
    expect(workOf(() => 'a b c'.split(' '))).toBe(5);
    expect(workOf(() => /c/.test('a b c'))).toBe(6);
  });

  it('fails where a regular expression goes back and forth', () => {
    const spaces = ' '.repeat(3000);
    for (const pattern of [/\s+$/, /[ \t]*$/g, /(?: )+$/u, / {2,}$/, /( +)$/, /\p{Z}+y/u, /.* $/])
      expect(() => workOf(() => pattern.exec(`${spaces}x`)), `${pattern}`).toThrow('go back and forth');
    expect(() => workOf(() => `${'a'.repeat(1200)}b`.replace(/a+a+c/g, ''))).toThrow('go back and forth');
    workOf(() => /\s+x$/.test(`${spaces}x`));
    workOf(() => `${spaces}x`.replaceAll(/[^ ]|\\+|\u{20}/gu, ''));
  });

  it('leaves everything as it was', () => {
    const { exec } = RegExp.prototype;
    workOf(() => undefined);
    expect(() => workOf(() => JSON.parse('{'))).toThrow(SyntaxError);
    expect(RegExp.prototype.exec).toBe(exec);
  });
});

describe('expectSteadyWork', () => {
  const words = (size: number) => Array.from({ length: size }, (_, at) => `w${at}`);

  it('lets one pass through a list go, and no pass for each of its items', () => {
    expectSteadyWork(1000, words, (all) => all.join(' '));
    expect(() => expectSteadyWork(1000, words, (all) => all.map((word) => all.indexOf(word)))).toThrow(
      'for half of it',
    );
  });
});

describe('countingTurns', () => {
  const turnsOf = (code: string) => {
    const before = globalThis.countedWork?.turns ?? 0;
    new Function(countingTurns(code))();
    return (globalThis.countedWork?.turns ?? 0) - before;
  };

  it.each([
    ['for (const x of [1, 2, 3]) x;', 3],
    ['for (let x = 0; x < 4; x += 1) { x; }', 4],
    ['let x = 0; while (x < 2) x += 1;', 2],
    ['let x = 0; do x += 1; while (x < 2)', 2],
    ['for (const x in { a: 1 }) for (const y of [1, 2]) y;', 3],
    ['[1, 2].map((x) => x + 1);', 2],
    ['[1, 2].map((x) => ({ x }));', 2],
    ['[1].map((x) => (y) => x + y)[0](1);', 2],
    ['function f() { return 1; } f(); f();', 2],
    ['class A { constructor() { this.x = 1; } get y() { return this.x; } } new A().y;', 2],
  ])('counts in %s', (code, turns) => expect(turnsOf(code)).toBe(turns));
});
