import type { NumberVerdict } from '../banks/number-bank.ts';
import { type Finding, finding } from './figures.ts';

/**
 * The bank of numbers. Read: of the amounts that a text states or the engine finds, those that both have, as they are. In proportion:
 * of the amounts asked about, those set beside what was wanted, or nothing; not wrong: beside nothing else.
 */
export function judgeNumbers(verdicts: readonly NumberVerdict[]): readonly Finding[] {
  return verdicts.flatMap(({ asked, text, wanted, given }) => {
    const isRight = wanted === given;
    const fault = `${given} for ${wanted} in "${text}"`;
    if (asked === 'read') return [finding('numbers: read', isRight, fault)];
    return [
      finding('numbers: in proportion', isRight, fault),
      finding('numbers: no wrong proportion', isRight || given === 'nothing', fault),
    ];
  });
}
