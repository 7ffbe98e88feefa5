import type { DateBankName, DateVerdict } from '../banks/date-bank.ts';
import { type Finding, finding } from './figures.ts';

/**
 * The sentences of one bank of dates. Not wrong: all without a date, with an accepted one or with a less exact one that holds
 * it ("2019" for "2019-03"); found: of those that have a date, those with such a one.
 */
export function judgeBankOfDates(name: DateBankName, verdicts: readonly DateVerdict[]): readonly Finding[] {
  return verdicts.flatMap(({ id, text, accepted, given }) => {
    const isRight = given !== null && accepted.some((date) => date.startsWith(given));
    const fault = `${id}: ${given ?? 'nothing'} for ${accepted.join(' or ') || 'nothing'} in "${text}"`;
    return [
      finding(`dates bank ${name}: not wrong`, given === null || isRight, fault),
      ...(accepted.length === 0 ? [] : [finding(`dates bank ${name}: found`, isRight, fault)]),
    ];
  });
}
