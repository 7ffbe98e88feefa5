import type { SenseBankName, SenseTextKind, SenseVerdict } from '../banks/sense-bank.ts';
import { type Finding, finding } from './figures.ts';

const kindNames = {
  'find-easy': 'found, easy',
  'find-hard': 'found, hard',
  'leave-easy': 'left alone, easy',
  'leave-hard': 'left alone, hard',
} as const satisfies Record<SenseTextKind, string>;

/** The texts of one bank, in all and by kind. */
export function judgeSenses(name: SenseBankName, verdicts: readonly SenseVerdict[]): readonly Finding[] {
  return verdicts.flatMap(({ wording, kind, means, text, taken, right }) => {
    const fault = `${wording} (${kind}, ${means}): ${taken ?? 'nothing'} in "${text}"`;
    return [
      finding(`senses ${name}: right`, right, fault),
      finding(`senses ${name}: ${kindNames[kind]}`, right, fault),
    ];
  });
}
