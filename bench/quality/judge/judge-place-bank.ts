import type { PlaceBankName, PlaceVerdict } from '../banks/place-bank.ts';
import { type Finding, finding } from './figures.ts';

/** The sentences of one bank of places: all, those with a place that is found, and those with a word that is left alone. */
export function judgeBankOfPlaces(name: PlaceBankName, verdicts: readonly PlaceVerdict[]): readonly Finding[] {
  return verdicts.flatMap(({ id, text, wording, means, taken, right }) => {
    const fault = `${id}: ${taken.join(' and ') || 'nothing'} for ${means ?? 'nothing'}: ${wording} in "${text}"`;
    const part = means === null ? 'left alone' : 'found';
    return [finding(`places ${name}: right`, right, fault), finding(`places ${name}: ${part}`, right, fault)];
  });
}
