import { expect, it } from 'vitest';
import { readCall } from '../../../bench/quality/read-call.ts';

it.each([
  [[], { names: [], write: false, verbose: false }],
  [['--verbose', '--write'], { names: [], write: true, verbose: true }],
  [['wire-flood', 'court'], { names: ['wire-flood', 'court'], write: false, verbose: false }],
  [['--write', 'wire-flood'], null],
  [['--all'], null],
])('reads %j', (args, call) => {
  expect(readCall(args)).toEqual(call);
});
