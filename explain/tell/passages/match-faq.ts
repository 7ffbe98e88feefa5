import type { Language } from '../../language/language.ts';
import type { Article, FaqPair } from '../../model/article.ts';
import type { FaqMatch } from '../../model/reading.ts';
import { paragraphOf } from '../../text/prepared-article.ts';
import { tokenize } from '../../text/words.ts';

/** A term as `matchFaq` looks for it. */
export interface FaqTerm {
  /** Where a text first names the term: [start, end), or null. */
  readonly find: (text: string) => readonly [start: number, end: number] | null;
}

/** The questions that are most about the term; more are the page’s own FAQ again. */
const mostPairs = 2;
/** A bare answer that names the term in this many of its first words is about it. */
const earlyWords = 8;
/** A bare answer this short is about all that it names. */
const shortAnswer = 35;

/**
 * The FAQ pairs that are about a term: its definition by the publisher; those that name it in the question;
 * then, where the page shows an answer without its question, those that open with it, and not as one of several things.
 */
export function faqAbout(faq: readonly FaqPair[], term: FaqTerm, language: Language): readonly FaqPair[] {
  const defined = faq.filter(({ kind, question }) => kind === 'definition' && isNamed(question ?? '', term, language));
  const asked = faq.filter(({ kind }) => kind === 'question');
  const inQuestion = asked.filter(({ question }) => question !== null && term.find(readable(question)) !== null);
  const inAnswer = asked.filter(({ question, answer }) => question === null && opensWith(answer, term, language));
  return [...defined, ...inQuestion, ...inAnswer];
}

/**
 * The pairs to show with a term, at most two: those about it; where there are none, the first short bare answer that
 * names it at all. A long answer that names it in passing does not count.
 * @param faq those of the article's pairs that may be about it
 */
export function matchFaq(
  article: Article,
  faq: readonly FaqPair[],
  term: FaqTerm,
  language: Language,
): readonly FaqMatch[] {
  const about = faqAbout(faq, term, language);
  const named = ({ kind, question, answer }: FaqPair) =>
    kind === 'question' && question === null && isShort(answer, language) && term.find(answer) !== null;
  const matched = about.length > 0 ? about : faq.filter(named).slice(0, 1);
  return matched.slice(0, mostPairs).map((pair) => faqMatchOf(pair, article));
}

/** The texts of a pair in which a term is looked for. */
export function soughtIn({ kind, question, answer }: FaqPair, language: Language): readonly string[] {
  if (kind === 'definition') return [bareName(question ?? '', language)];
  if (kind !== 'question') return [];
  if (question !== null) return [readable(question)];
  return [openingOf(answer, language), ...(isShort(answer, language) ? [answer] : [])];
}

/** A pair as it is shown: with the place to jump to. */
export function faqMatchOf({ kind, question, answer, blocks }: FaqPair, article: Article): FaqMatch {
  const block = blocks[0] ?? null;
  return { kind, question, answer, block, paragraph: paragraphOf(article, block) };
}

/** In "WHO WON?" capitals say nothing: read in small letters it names no initials, only common nouns. */
function readable(question: string): string {
  return /\p{Ll}/u.test(question) ? question : question.toLowerCase();
}

/** Whether a definition's name is the term and no more. */
function isNamed(name: string, term: FaqTerm, language: Language): boolean {
  const bare = bareName(name, language);
  const span = term.find(bare);
  return span !== null && tokenize(bare.slice(0, span[0]) + bare.slice(span[1]), language).length === 0;
}

/** A definition's name without an article and what stands in brackets. */
function bareName(name: string, { passages }: Language): string {
  return name.replace(passages.openingArticle, '').replace(/\s*\([^()]{0,80}\)\s*$/, '');
}

function isShort(answer: string, language: Language): boolean {
  return tokenize(answer, language).length <= shortAnswer;
}

function opensWith(answer: string, term: FaqTerm, language: Language): boolean {
  const span = term.find(openingOf(answer, language));
  return span !== null && !language.passages.isListed(answer, span);
}

function openingOf(answer: string, language: Language): string {
  return answer.slice(0, tokenize(answer, language)[earlyWords - 1]?.end);
}
