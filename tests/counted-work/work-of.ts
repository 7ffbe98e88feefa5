import { expect } from 'vitest';
import { endsWithin } from './bounded.ts';

declare global {
  /** Counted in `explain/` by what count-turns.ts puts there. */
  var countedWork: { turns: number } | undefined;
}

/** How often a regular expression may go back for each character it reads: some try to read a few hundred from each. */
const mostSteps = 400;

/** Characters. In less nothing goes back and forth for long. */
const shortText = 1000;

/** Methods of the language, by how much they read: up to what they find, all that they are called on, all that they give. */
const readers: readonly (readonly [owner: object, names: string, reads: 'found' | 'all' | 'given'])[] = [
  [Array.prototype, 'includes indexOf', 'found'],
  [String.prototype, 'includes indexOf', 'found'],
  [Array.prototype, 'join sort toSorted reverse', 'all'],
  [String.prototype, 'split replaceAll toLowerCase toUpperCase normalize trim', 'all'],
  [Array.prototype, 'slice concat flat', 'given'],
];

type Called = ArrayLike<unknown> & Pick<string, 'indexOf'>;

/**
 * How much `run` does, the same on every machine: calls of functions and turns of loops in `explain/`, and what regular
 * expressions and methods of the language read through on the way. Fails where a regular expression goes back and forth.
 */
export function workOf(run: () => unknown): number {
  globalThis.countedWork ??= { turns: 0 };
  const counted = globalThis.countedWork;
  const slow = new Set<string>();
  const undo = [countPatterns(counted, slow), ...readers.flatMap((some) => countReaders(counted, ...some))];
  const before = counted.turns;
  try {
    run();
  } finally {
    for (const each of undo) each();
  }
  expect([...slow].join(' '), 'regular expressions that go back and forth').toBe('');
  return counted.turns - before;
}

/**
 * Expects of `run` about twice the work for an input of twice the size: a square would be four times as much. Half of that
 * excess is let through, since what is sorted or walked as a tree takes a little more than twice as much.
 */
export function expectSteadyWork<Input>(
  size: number,
  inputOf: (size: number) => Input,
  run: (input: Input) => unknown,
) {
  const work = (each: number) => {
    const input = inputOf(each);
    return workOf(() => run(input));
  };
  // What is made once and kept belongs to neither.
  work(2);
  const half = work(size / 2);
  expect(work(size), `work for ${size}, after ${half} for half of it`).toBeLessThan(2.5 * half + 2000);
}

function countPatterns(counted: { turns: number }, slow: Set<string>) {
  const { exec } = RegExp.prototype;
  let checking = false;
  return replaceMethod(RegExp.prototype, 'exec', function (this: RegExp, given: unknown) {
    const text = String(given);
    if (checking) return Reflect.apply(exec, this, [text]);
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = Reflect.apply(exec, this, [text]);
    const read = found ? found.index + found[0].length - from : this.sticky ? 1 : Math.max(0, text.length - from);
    counted.turns += read + 1;
    if (text.length - from < shortText) return found;
    checking = true;
    if (!endsWithin(mostSteps * (read + 1), this, text, from)) slow.add(String(this));
    checking = false;
    return found;
  });
}

function countReaders(counted: { turns: number }, owner: object, names: string, reads: 'found' | 'all' | 'given') {
  const { indexOf } = owner as Called;
  return names.split(' ').map((name) => {
    const method: (...given: unknown[]) => unknown = Reflect.get(owner, name);
    return replaceMethod(owner, name, function (this: Called, ...given: unknown[]) {
      const result = Reflect.apply(method, this, given);
      const at = reads === 'found' ? Number(Reflect.apply(indexOf, this, given)) : -1;
      if (reads === 'given') counted.turns += (result as Called).length;
      else counted.turns += at < 0 ? this.length : Math.max(0, at - Number(given[1] ?? 0)) + 1;
      return result;
    });
  });
}

/** Returns what puts the method back. */
function replaceMethod(owner: object, name: string, value: unknown) {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { ...before, value });
  return () => void Object.defineProperty(owner, name, before ?? {});
}
