import { whenAsked } from '../language/when-asked.ts';
import type { Outline } from '../model/outline.ts';
import { type LdNode, ldText } from './meta/json-ld.ts';
import { stopWords } from './stop-words.ts';

/** Letters looked at: enough to be sure, few enough to cost nothing. */
const sampleChars = 12_000;

/** Fewer words say nothing against what the page states. */
const enoughWords = 12;

/** A text's share of its own language's stop words is 0.3 to 0.5; that of another one's is below 0.12. */
const sureShare = 0.15;

/** Where words are glued together, as in Xhosa or Finnish, fewer stand alone. */
const gluedShare: Readonly<Record<string, number>> = { xh: 0.03, zu: 0.03, sw: 0.1, fi: 0.07, hu: 0.12, tr: 0.07 };

/** Of the letters of a Japanese text at least this share is kana; Chinese has none. */
const kanaShare = 0.05;

/** A script holds the text when it has this share of its letters. */
const scriptShare = 0.5;

/** Scripts that news is written in by one language, or by one far more than by others. */
const scripts = whenAsked((): readonly (readonly [script: RegExp, languages: readonly string[]])[] => [
  [/\p{Script=Latin}/gu, 'en de fr es it pt nl sv da no fi pl cs ro hu tr id sw xh zu'.split(' ')],
  [/\p{Script=Cyrillic}/gu, ['ru', 'uk', 'bg']],
  [/\p{Script=Arabic}/gu, ['ar', 'fa', 'ur']],
  [/\p{Script=Devanagari}/gu, ['hi']],
  [/\p{Script=Hebrew}/gu, ['he']],
  [/\p{Script=Hangul}/gu, ['ko']],
  [/\p{Script=Greek}/gu, ['el']],
  [/\p{Script=Thai}/gu, ['th']],
  [/\p{Script=Bengali}/gu, ['bn']],
  [/\p{Script=Tamil}/gu, ['ta']],
  [/\p{Script=Georgian}/gu, ['ka']],
  [/\p{Script=Armenian}/gu, ['hy']],
]);

const lexicons = whenAsked(
  () => new Map(Object.entries(stopWords).map(([language, words]) => [language, new Set(words.split(' '))])),
);

/**
 * The language of a text as an ISO 639-1 code. What the page states is believed unless the text clearly speaks another
 * one (templates are copied with their `lang`); null where neither the text nor the page tells.
 *
 * By scripts first, then by the share of stop words, after Ingle (1976) and Grefenstette (1995), "Comparing two
 * language identification schemes".
 */
export function languageOf(text: string, stated: readonly string[]): string | null {
  const sample = text.slice(0, sampleChars);
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0) return stated[0] ?? null;
  const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(sample, /\p{Script=Han}/gu);
  if ((han + kana) / letters >= scriptShare) return kana / (han + kana) >= kanaShare ? 'ja' : 'zh';
  const fitting = scripts().find(([script]) => count(sample, script) / letters >= scriptShare);
  if (!fitting) return stated[0] ?? null;
  return amongLanguages(sample, fitting[1], stated);
}

/**
 * Whether a second opinion on a text's language is worth asking: neither text nor page told it, or the page states other ones
 * than its text is taken for.
 */
export function isInDoubt(own: string | null, stated: readonly string[]): boolean {
  return own === null || (stated.length > 0 && !stated.includes(own));
}

/**
 * The language by three voices, text (`languageOf`), page and somebody else's `opinion`, a language tag; null: none, or an unsure one. Where
 * the text could not tell, the opinion counts; where text and page disagree, the one of them that it agrees with.
 */
export function languageByOpinion(
  own: string | null,
  stated: readonly string[],
  opinion: string | null,
): string | null {
  const code = codeOf(opinion) ?? longCodeOf(opinion);
  if (code === null || !isInDoubt(own, stated)) return own;
  return own === null || stated.includes(code) ? code : own;
}

/** The codes that a page states, most telling first: `lang`, Open Graph, meta, JSON-LD. */
export function statedLanguages(outline: Outline, nodes: readonly LdNode[]): readonly string[] {
  const { lang, tags } = outline.meta;
  const inLanguage = nodes.map((node) => ldText(node.inLanguage));
  const stated = [lang, tags['og:locale'], tags['content-language'], tags.language, ...inLanguage];
  return [...new Set(stated.map(codeOf).filter((code) => code !== null))];
}

function codeOf(tag: string | null | undefined): string | null {
  const code = /^\s*([a-z]{2})(?![a-z])/i.exec(tag ?? '')?.[1]?.toLowerCase();
  if (code === 'nb' || code === 'nn') return 'no';
  if (code === 'iw') return 'he';
  return code ?? null;
}

/** Of languages that have no shorter code, as "fil". */
function longCodeOf(tag: string | null): string | null {
  const code = /^[a-z]{3}(?![a-z])/i.exec(tag ?? '')?.[0].toLowerCase();
  return code === undefined || code === 'und' ? null : code;
}

function amongLanguages(sample: string, languages: readonly string[], stated: readonly string[]): string | null {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const own = stated.find((code) => languages.includes(code)) ?? null;
  const only = languages.length === 1 ? (languages[0] ?? null) : null;
  if (only !== null) return stated.find((code) => !lexicons().has(code) && code !== 'en') ?? only;
  if (words.length < enoughWords) return stated[0] ?? null;
  const shares = languages.map((language) => ({ language, share: shareOf(words, language) }));
  const fits = ({ language, share }: { language: string; share: number }) =>
    share >= (gluedShare[language] ?? sureShare);
  const best = shares.filter(fits).sort((a, b) => weight(b) - weight(a))[0];
  const home = shares.find(({ language }) => language === own);
  if (!best) return stated.find((code) => !lexicons().has(code)) ?? (home && home.share > sureShare / 2 ? own : null);
  // Close relatives (Danish and Norwegian, Xhosa and Zulu) share most of their small words: there the page decides.
  return home && fits(home) && weight(home) >= 0.8 * weight(best) ? home.language : best.language;
}

function weight({ language, share }: { readonly language: string; readonly share: number }): number {
  return share / (gluedShare[language] ?? sureShare);
}

function shareOf(words: readonly string[], language: string): number {
  const lexicon = lexicons().get(language);
  return lexicon ? words.filter((word) => lexicon.has(word)).length / words.length : 0;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
