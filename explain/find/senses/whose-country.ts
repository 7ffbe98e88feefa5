import type { Language } from '../../language/language.ts';
import type { PreparedArticle, PreparedBlock } from '../../text/prepared-article.ts';
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
  const fits = (code: string) => fitsWhere(code, where, language);
  const { ofOwner, inOwner } = language.senses;
  const owner = ownerBefore(block, from) ?? ownerBehind(words, to, ofOwner, language);
  if (owner !== null) return owner.isRegion || !fits(owner.code);
  // "The Forest Service in Colorado" is the country's all the same.
  const place = ownerBehind(words, to, inOwner, language);
  if (place !== null) return !fits(place.code);
  const share = [...home].reduce((sum, [code, part]) => sum + (fits(code) ? part : 0), 0);
  const inSentence = [...countCountries(words, sentence.from, sentence.to, language).keys()];
  if (inSentence.some(fits)) return false;
  if (inSentence.length > 0 && share < strongShare) return true;
  if (home.size > 0) return share < homeShare && share < Math.max(...home.values());
  const ofSite = siteCountries(prepared);
  return ofSite.length > 0 && !ofSite.some(fits);
}

/** Whether another country than those in `where` stands tied to the words: "Taiwan's Air Force One", "Great Lakes district of Queensland". */
export function isTiedElsewhere({ block, from, to }: Candidate, where: readonly string[]): boolean {
  const { words, language } = block;
  const { ofOwner, districts } = language.senses;
  const isDistrict = words[to - 1]?.tie === 'space' && districts.has(words[to]?.lower ?? '');
  const owner = ownerBefore(block, from) ?? ownerBehind(words, isDistrict ? to + 1 : to, ofOwner, language);
  return owner !== null && !fitsWhere(owner.code, where, language);
}

/** Whether a country (ISO code) is one of `where`, or belongs to one (EU, UN). */
export function fitsWhere(code: string, where: readonly string[], { senses }: Language): boolean {
  return where.some((one) => one === code || senses.isMember(code, one));
}

/** How far before a name its country may stand: "South Korea's top court". In words. */
const mostBefore = 3;

/** The country, or the part of one, to which a name that begins at `from` belongs: "Kenya's", "the Kenyan", "Kenya's “". */
function ownerBefore({ block: { text }, words, language }: PreparedBlock, from: number): Owner | null {
  for (let at = from - 1; at >= from - mostBefore; at -= 1) {
    const isTied = words[at]?.tie === 'space' || (at === from - 1 && isBeforeQuote(text, words[at], words[from]));
    if (!isTied) return null;
    const named = placeAt(words, at, language);
    if (named === null) continue;
    // "Kenya's top Supreme Court judge": a word may stand between, but not "the EU banned RT".
    const behind = at + named.length;
    if (behind === from || (behind === from - 1 && isPossessive(words[behind - 1], words[behind]))) return named;
  }
  return null;
}

/** "Kenya's “Supreme Court”" */
function isBeforeQuote(text: string, owner: Word | undefined, owned: Word | undefined): boolean {
  return /^['’]?\p{Ll}? ["“‘]$/u.test(text.slice(owner?.end, owned?.start));
}

/** The same where it stands behind one that ends at `to`: "of Kenya". */
function ownerBehind(
  words: readonly Word[],
  to: number,
  prepositions: ReadonlySet<string>,
  language: Language,
): Owner | null {
  if (words[to - 1]?.tie !== 'space' || !prepositions.has(words[to]?.lower ?? '')) return null;
  const at = language.words.definiteArticles.has(words[to + 1]?.lower ?? '') ? to + 2 : to + 1;
  return placeAt(words, at, language);
}

/** Whether more than a space parts two words that are tied: a possessive's ending. */
function isPossessive(owner: Word | undefined, owned: Word | undefined): boolean {
  return owner !== undefined && owned !== undefined && owned.start - owner.end > 1;
}

interface Owner extends CountryNamed {
  /** A part of the country, with bodies of its own. */
  readonly isRegion: boolean;
}

function placeAt(words: readonly Word[], at: number, language: Language): Owner | null {
  const named = countryAt(words, at, language);
  if (named === null) return null;
  const name = words.slice(at, at + named.length).map(({ lower }) => lower);
  return { ...named, isRegion: language.senses.regions.has(name.join(' ')) };
}

/** Countries of a site, by its name ("The Irish Times") or the end of its address. */
function siteCountries({ article, language }: PreparedArticle): readonly string[] {
  const site = article.meta.site ?? '';
  const ofDomain = language.senses.countryOfDomain(/\.(\p{L}{2})$/u.exec(site)?.[1] ?? '');
  if (ofDomain !== null) return [ofDomain];
  const words = tokenize(site, language);
  return [...countCountries(words, 0, words.length, language).keys()];
}
