import type { Language } from '../../language/language.ts';
import type { PreparedArticle } from '../../text/prepared-article.ts';
import { tokenize, type Word } from '../../text/words.ts';
import type { Candidate } from '../candidates/term-mention.ts';
import { type CountryNamed, countCountries, countryAt } from './countries.ts';
import type { HomeCountries } from './home-countries.ts';

/** An article is about a country with so large a share of its mentions of countries, and about the one named most. */
const homeShare = 0.3;
/** A sentence that names other countries alone is theirs, unless the article is so much about this one. */
const strongShare = 0.6;

/**
 * Whether a name that several countries' bodies, offices and parties bear ("Supreme Court") stands for another country's
 * than those in `where` (ISO 3166-1 alpha-2, EU or UN). What is tied to the words decides ("Kenya's", "of India"), else the
 * sentence, else what the article is about, else its site. An article that names no country at all bars nothing.
 */
export function isAnotherCountrys(
  candidate: Candidate,
  where: readonly string[],
  home: HomeCountries,
  prepared: PreparedArticle,
): boolean {
  const { block, sentence, from, to } = candidate;
  const { words, language } = block;
  const { isMember } = language.senses;
  const fits = (code: string) => where.some((one) => one === code || isMember(code, one));
  const owner = ownerOf(words, from, to, language);
  if (owner !== null) return owner === 'region' || !fits(owner);
  const share = [...home].reduce((sum, [code, part]) => sum + (fits(code) ? part : 0), 0);
  const inSentence = [...countCountries(words, sentence.from, sentence.to, language).keys()];
  if (inSentence.some(fits)) return false;
  if (inSentence.length > 0 && share < strongShare) return true;
  if (home.size > 0) return share < homeShare && share < Math.max(...home.values());
  const ofSite = siteCountries(prepared);
  return ofSite.length > 0 && !ofSite.some(fits);
}

/** How far before a name its country may stand: "South Korea's top court". In words. */
const mostBefore = 3;

/** The country that stands tied to words [from, to), or that a part of one does: "Kenya's", "the Kenyan", "of Kenya". */
function ownerOf(words: readonly Word[], from: number, to: number, language: Language): string | null {
  for (let at = from - 1; at >= from - mostBefore && words[at]?.tie === 'space'; at -= 1) {
    const named = placeAt(words, at, language);
    if (named === null) continue;
    // "Kenya's top Supreme Court judge": a word in small letters may stand between.
    const gap = words.slice(at + named.length, from);
    if (gap.length <= 1 && gap.every(({ text, lower }) => text === lower)) return named.code;
  }
  const { ownerPrepositions } = language.senses;
  if (words[to - 1]?.tie !== 'space' || !ownerPrepositions.has(words[to]?.lower ?? '')) return null;
  const at = language.words.definiteArticles.has(words[to + 1]?.lower ?? '') ? to + 2 : to + 1;
  return placeAt(words, at, language)?.code ?? null;
}

/** A country at `at`, or a part of one, whose code is then `region`. */
function placeAt(words: readonly Word[], at: number, language: Language): CountryNamed | null {
  const named = countryAt(words, at, language);
  if (named === null) return null;
  const name = words.slice(at, at + named.length).map(({ lower }) => lower);
  return language.senses.regions.has(name.join(' ')) ? { ...named, code: 'region' } : named;
}

/** Countries of a site, by its name ("The Irish Times") or the end of its address. */
function siteCountries({ article, language }: PreparedArticle): readonly string[] {
  const site = article.meta.site ?? '';
  const ofDomain = language.senses.countryOfDomain(/\.(\p{L}{2})$/u.exec(site)?.[1] ?? '');
  if (ofDomain !== null) return [ofDomain];
  const words = tokenize(site, language);
  return [...countCountries(words, 0, words.length, language).keys()];
}
