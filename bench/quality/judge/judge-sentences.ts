import type { BankName, BankVerdict } from '../sentence-bank.ts';
import { type Finding, finding } from './figures.ts';

/**
 * The sentences of one bank. Right: all of them; found: of those whose word means the entry, those in which every mention is
 * taken for that meaning, and there is one; left alone: of those whose word means something else, those without a mention.
 */
export function judgeSentences(name: BankName, verdicts: readonly BankVerdict[]): readonly Finding[] {
  return verdicts.flatMap(({ entry, text, means, taken, right }) => {
    const fault = `${entry}: ${taken.join(', ') || 'nothing'} for ${means ?? 'nothing'} in "${text}"`;
    const kind = means === null ? 'left alone' : 'found';
    return [finding(`sentences ${name}: right`, right, fault), finding(`sentences ${name}: ${kind}`, right, fault)];
  });
}
