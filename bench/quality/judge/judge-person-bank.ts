import type { PersonVerdict } from '../banks/person-bank.ts';
import { type Finding, finding } from './figures.ts';

/** The texts of the bank: the right people, of those the right words for them, and nobody where nothing may be shown. */
export function judgeBankOfPeople(verdicts: readonly PersonVerdict[]): readonly Finding[] {
  return verdicts.flatMap(({ id, wording, who, shown }) => {
    const fault = `${id}: "${shown.join('" and "') || 'nobody'}" for "${who.join('" and "') || 'nobody'}": ${wording}`;
    if (who.length === 0) return [finding('people asked: left alone', shown.length === 0, fault)];
    const isRight = namesOf(shown) === namesOf(who);
    const described = finding('people asked: description', sorted(shown) === sorted(who), fault);
    return [finding('people asked: right', isRight, fault), ...(isRight ? [described] : [])];
  });
}

const sorted = (all: readonly string[]) => all.toSorted().join('|');
const namesOf = (all: readonly string[]) => sorted(all.map((one) => one.replace(/: .*$/u, '')));
