import { perLanguage } from '../../language/per-language.ts';
import type { Role } from '../../model/article.ts';
import { ByOpening } from '../../text/opening-words.ts';
import type { PreparedArticle, PreparedBlock, Sentence } from '../../text/prepared-article.ts';
import { maskQuotes, spansInQuotes } from '../../text/quoted-spans.ts';
import type { SentenceDates } from '../timeline/sentence-dates.ts';

/** From here on the signs of a sentence say that it tells what is to come. */
export const tellsAhead = 2;

/** What a sentence's own time adds to its words. */
const timeAhead = 2;
const anyDay = 0.5;
/** In an opinion or beside a quotation much will be that is only somebody's view. */
const roleWeights: Partial<Record<Role, number>> = { next: 1, background: -0.5, analysis: -0.5, quote: -0.3 };

/** What is told of a day gone by is most likely what happened then. */
const timePast = -1.5;

/** Where so much is in quotation marks, it is somebody's word and not what is arranged. */
const mostlyQuoted = 0.5;

/** Less is a word or two of somebody in what the article says itself. */
const quotedAtAll = 0.3;

/** How clearly a sentence tells what is to come; in a section whose heading says so, any does. */
export function aheadScore(sentence: Sentence, { article }: PreparedArticle, dates: SentenceDates): number {
  const { role, chance } = sentence.block.block;
  const score = scoreOf(sentence, role, article.meta.published, dates);
  return role === 'next' && chance === undefined ? Math.max(tellsAhead, score) : score;
}

/** By the sentence's own words: quotations do not count. */
function scoreOf(sentence: Sentence, role: Role, published: string | null, dates: SentenceDates): number {
  const told = toldBy(sentence);
  if (shareQuoted(told) >= mostlyQuoted) return 0;
  const { language } = sentence.block;
  const { time, day, aside, saysSo } = language.briefing.ahead;
  const words = weightOf(told.replace(aside, ''), ownSigns(language));
  if (words <= 0 || dates.isOver(sentence)) return 0;
  const isAhead = time.test(told) || dates.isAhead(sentence) || namesLaterYear(told, published);
  const isOpen = day.test(told) && dates.of(sentence) === null;
  const isPast = !isAhead && dates.isPast(sentence) && !saysSo.test(told);
  return words + (isAhead ? timeAhead : isOpen ? anyDay : isPast ? timePast : 0) + (roleWeights[role] ?? 0);
}

/** How clearly a sentence that holds somebody's words says what is to come, with these. Zero for other sentences. */
export function aheadScoreOfSpeech(sentence: Sentence, { article }: PreparedArticle): number {
  if (shareQuoted(toldBy(sentence)) < quotedAtAll) return 0;
  const { text, block } = sentence;
  const { time } = block.language.briefing.ahead;
  const words = weightOf(text, spokenSigns(block.language));
  if (words <= 0) return 0;
  return words + (time.test(text) || namesLaterYear(text, article.meta.published) ? timeAhead : 0);
}

function shareQuoted(told: string): number {
  return (told.match(/_/g)?.length ?? 0) / told.length;
}

/** A sentence with its quotations made unreadable, also with those that go on from the sentence before. */
function toldBy({ block, start, end }: Sentence): string {
  const told = known.get(block) ?? maskQuotes(block.block.text, spansInQuotes(block.block.text));
  known.set(block, told);
  return told.slice(start, end);
}

/** Found once for each block: it is asked for each of its sentences. */
const known = new WeakMap<PreparedBlock, string>();

const ownSigns = perLanguage(({ briefing: { ahead } }) => new ByOpening([...ahead.signs, ahead.ofWriter]));
const spokenSigns = perLanguage(({ briefing: { ahead } }) => new ByOpening(ahead.signs));

function weightOf(text: string, signs: ReturnType<typeof ownSigns>): number {
  return signs.matching(text).reduce((sum, { weight }) => sum + weight, 0);
}

function namesLaterYear(text: string, published: string | null): boolean {
  const own = Number(published?.slice(0, 4));
  return (
    own > 0 && (text.match(/(?<![\d.,\p{Sc}])20\d\d(?![\d%\p{L}]|[.,]\d)/gu) ?? []).some((year) => Number(year) > own)
  );
}
