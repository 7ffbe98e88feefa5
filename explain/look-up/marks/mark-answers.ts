import type { Language } from '../../language/language.ts';
import type { Block } from '../../model/article.ts';
import type { Preferences } from '../../model/preferences.ts';
import type { Explainer, Mention, Person, Reading } from '../../model/reading.ts';
import { tokenize } from '../../text/words.ts';
import type { FactMention } from '../facts/fact-mentions.ts';
import { type Candidate, comparedAmounts, forgottenPeople } from './candidates.ts';

/** Of all marks of a page: terms are what marks are for. */
const mostShare = 1 / 5;
/** Marks in the same block are so many words apart, as those of terms are: no more than one a line or so. */
const lineWords = 9;

/**
 * The reading with further marks: people whom a reader may have forgotten, and amounts beside which something can be set. They come after
 * the terms: none stands in a line with one, and one in five marks at most is of this kind. None for who knows the field. Their
 * cards ask what the words name.
 * @param people of the article, if they are wanted
 * @param facts the article's amounts, if they are wanted
 */
export function markAnswers(
  reading: Reading,
  people: readonly Person[],
  facts: readonly FactMention[],
  language: Language,
  { level, silenced }: Preferences,
): Reading {
  const { article, mentions, explainers } = reading;
  const painted = mentions.filter((mention) => mention.painted);
  const most = Math.floor((painted.length * mostShare) / (1 - mostShare));
  if (level === 3 || most === 0) return reading;
  const candidates = [...forgottenPeople(article, people, language), ...comparedAmounts(facts)];
  const blocks = new Map(article.blocks.map((block) => [block.id, block]));
  const marked: Candidate[] = [];
  for (const candidate of candidates) {
    const block = blocks.get(candidate.block);
    const isWanted = !silenced.includes(candidate.entry) && block !== undefined && isPaintable(block, candidate);
    if (isWanted && marked.length < most && hasRoom(block, candidate, [...painted, ...marked], language))
      marked.push(candidate);
  }
  return {
    ...reading,
    mentions: inReadingOrder([...mentions, ...marked.map(mentionOf)], article.blocks),
    explainers: { ...explainers, ...Object.fromEntries(marked.map((one) => [one.entry, askedOf(one)])) },
  };
}

function isPaintable({ quiet }: Block, { start, end }: Candidate): boolean {
  return !quiet.some((span) => span[0] < end && start < span[1]);
}

function hasRoom(
  { id, text }: Block,
  { start, end }: Candidate,
  others: readonly Pick<Mention, 'block' | 'start' | 'end'>[],
  language: Language,
): boolean {
  return others.every((other) => {
    if (other.block !== id) return true;
    const between = text.slice(Math.min(end, other.end), Math.max(start, other.start));
    return tokenize(between, language).length >= lineWords;
  });
}

function mentionOf({ entry, block, start, end, text }: Candidate): Mention {
  return { entry, block, start, end, text, painted: true, source: 'article' };
}

function askedOf({ entry, text }: Candidate): Explainer {
  return { entry, source: 'article', term: text, definition: '', isAsked: true, passages: [], faq: [] };
}

function inReadingOrder(mentions: readonly Mention[], blocks: readonly Block[]): readonly Mention[] {
  const order = new Map(blocks.map(({ id }, at) => [id, at]));
  const at = ({ block }: Mention) => order.get(block) ?? 0;
  return mentions.toSorted((a, b) => at(a) - at(b) || a.start - b.start);
}
