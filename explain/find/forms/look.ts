import type { GlossaryEntry } from '../../../glossary/glossary.ts';
import type { Language } from '../../language/language.ts';
import { isAllCapitals, isCapitalised, type Word } from '../../text/words.ts';

/**
 * What a word must look like: in capitals exactly so; with a capital and in this country's spelling; with a capital and in
 * any spelling.
 */
export type Look = { readonly exactly: string } | { readonly spelt: string } | 'capitalised';

/** What of an entry says how its wordings may be written. */
export type Named = Pick<GlossaryEntry, 'kind' | 'where'>;

/** What each word of a wording must look like; null: anything. */
export function looksOf(words: readonly Word[], entry: Named, language: Language): readonly (Look | null)[] {
  // "Iran's supreme leader", "the chancellor of the exchequer": offices are written small, too.
  const isOffice = entry.kind === 'role' && words.length > 1;
  const isSpelt = isShortNationalName(words, entry, language);
  return words.map(({ text, lower }) => {
    if (isInitialism(text) || isAllCapitals(text)) return { exactly: text };
    if (!isCapitalised(text) || isOffice) return null;
    return isSpelt ? { spelt: lower } : 'capitalised';
  });
}

/** A name of so few words with capitals may be a body's in another country, too. */
const mostAlike = 2;

/**
 * The Australian "Department of Defence" is not the American "Department of Defense", nor the Labor Party the Labour Party.
 * A longer name, or one that says whose it is, newspapers spell as they are used to: "World Health Organisation".
 */
function isShortNationalName(words: readonly Word[], { where = [] }: Named, { terms, senses }: Language): boolean {
  const capitals = words.filter(({ text }) => isCapitalised(text));
  return (
    where.length === 1 &&
    capitals.length <= mostAlike &&
    !capitals.some(
      ({ text, lower }) => isAllCapitals(text) || terms.nationality.test(lower) || senses.countries.has(lower),
    )
  );
}

/** "IAEA", "ICBM", "G20", "PhD": short, without spaces, at least two capitals (or one and a digit). */
export function isInitialism(wording: string): boolean {
  const letters = wording.replace(/[.\s]/g, '');
  const capitals = letters.match(/\p{Lu}/gu)?.length ?? 0;
  const small = letters.match(/\p{Ll}/gu)?.length ?? 0;
  if (/\s/.test(wording) || letters.length > 10) return false;
  return capitals > small && (capitals >= 2 || /\d/.test(letters));
}

/** Initials this long are also written like a name where other words make them clear: "Nato summit", "Covid-19". */
const pronounced = 4;

/** Whether a word of a text looks as it must. `inCompany`: the wording has other words. */
export function fitsLook(
  look: Look | null,
  word: Pick<Word, 'text' | 'lower'> | undefined,
  inCompany: boolean,
): boolean {
  if (look === null) return true;
  if (word === undefined) return false;
  const { text, lower } = word;
  if (look === 'capitalised') return isCapitalised(text);
  if ('spelt' in look) return isCapitalised(text) && lower === look.spelt;
  if (text === look.exactly) return true;
  return (
    inCompany && text.length >= pronounced && isCapitalised(text) && text.toUpperCase() === look.exactly.toUpperCase()
  );
}
