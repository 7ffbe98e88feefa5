import { factsOf } from './read.ts';

const kenya = { people: 56_000_000, year: '2024', country: 'Kenya', source: 'World Bank' };
const britain = { people: 69_000_000, year: '2024', country: 'the United Kingdom', source: 'World Bank' };
const populationOf = (code: string) => ({ KE: kenya, GB: britain })[code] ?? null;

/** What these words of a text are set beside; null: nothing. */
export const proportionOf = (text: string, words: string, given = {}) =>
  factsOf(text, words, { populationOf, ...given })?.proportion ?? null;
/** The same as a card says it. */
export const saidOf = (text: string, words: string, given = {}) => proportionOf(text, words, given)?.text ?? null;
