import { countryAt } from '../find/senses/countries.ts';
import type { Language } from '../language/language.ts';
import type { PreparedArticle } from '../text/prepared-article.ts';
import type { Word } from '../text/words.ts';

/** What the whole article says of where it plays. */
export interface ArticleContext {
  /** Whether it names a country (ISO code) by other words than these, in lower case; also a people, a region or a city of it. */
  names(code: string, except: string): boolean;
  /** Whether it names a region, in lower case. */
  namesRegion(region: string): boolean;
  /** Whether the words stand in it, however they are written. */
  holds(words: string): boolean;
}

/** Time linear in the article's text; each phrase is sought once. */
export function articleContext(prepared: PreparedArticle): ArticleContext {
  const byCountry = new Map<string, Set<string>>();
  const { language } = prepared;
  const lists = [prepared.titleWords, ...prepared.blocks.map(({ words }) => words)];
  for (const words of lists) collectCountries(words, language, byCountry);
  const site = siteCountry(prepared);
  const sought = new Map<string, boolean>();
  let text: string | undefined;
  const holds = (words: string) => {
    text ??= lists.map((list) => ` ${list.map(({ lower }) => lower).join(' ')} `).join('|');
    const key = wordsOf(words);
    const known = sought.get(key) ?? text.includes(` ${key} `);
    sought.set(key, known);
    return known;
  };
  return {
    names: (code, except) => [...(byCountry.get(code) ?? [])].some((name) => name !== except) || site === code,
    namesRegion: holds,
    holds,
  };
}

function collectCountries(words: readonly Word[], language: Language, into: Map<string, Set<string>>): void {
  for (let at = 0; at < words.length; at += 1) {
    const named = countryAt(words, at, language);
    if (named === null) continue;
    const name = words
      .slice(at, at + named.length)
      .map(({ lower }) => lower)
      .join(' ');
    const names = into.get(named.code);
    if (names === undefined) into.set(named.code, new Set([name]));
    else names.add(name);
    at += named.length - 1;
  }
}

function siteCountry({ article, language }: PreparedArticle): string | null {
  const letters = /\.([a-z]{2})$/i.exec(article.meta.site ?? '')?.[1];
  return letters === undefined ? null : language.senses.countryOfDomain(letters);
}

/** As words of an article are joined: "D.C." is "dc", "Guinea-Bissau" two words. */
function wordsOf(phrase: string): string {
  return phrase
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '')
    .replaceAll('’', "'")
    .replaceAll('-', ' ')
    .replaceAll(/(?<=\p{L})'s\b/gu, '');
}
