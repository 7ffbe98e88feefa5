import type { TermMention } from '../../find/candidates/term-mention.ts';
import { type Found, mentionOf, placeOf } from '../../find/find-mentions.ts';
import { isWrittenAs } from '../../find/forms/case-rules.ts';
import type { TermIndex } from '../../find/index/term-index.ts';
import { articleEntry } from '../../find/initialisms/mentions-of-initialisms.ts';
import type { Level, Preferences } from '../../model/preferences.ts';
import type { Explainer, Mention } from '../../model/reading.ts';
import { type PreparedArticle, sentenceAt, wordsBefore } from '../../text/prepared-article.ts';
import { tokenize } from '../../text/words.ts';
import { chooseMarks, type Markable } from './choose-marks.ts';
import { isInitials, placesInFull } from './full-names.ts';

/** Initialisms that only the article explains help everyone but those who know the field. */
const ownLevel: Level = 2;

/** All mentions in reading order, those to paint flagged. */
export function listMentions(
  prepared: PreparedArticle,
  found: Found,
  explainers: Readonly<Record<string, Explainer>>,
  index: TermIndex,
  preferences: Preferences,
): readonly Mention[] {
  const order = new Map(prepared.blocks.map(({ block, at }) => [block.id, at]));
  const items = [
    ...found.terms.map((term) => ({
      mention: mentionOf(term, false),
      sense: term.sense,
      level: levelOf(term),
    })),
    ...withoutOverlap(found, order),
  ].sort(
    (a, b) =>
      (order.get(a.mention.block) ?? 0) - (order.get(b.mention.block) ?? 0) || a.mention.start - b.mention.start,
  );
  const placed = items.map(({ mention }) => {
    const block = prepared.blocks[order.get(mention.block) ?? -1];
    const word = block ? wordsBefore(block, mention.start) : 0;
    return { mention, block, word, expansion: explainers[mention.entry]?.expansion ?? null };
  });
  const inFull = placesInFull(placed, prepared);
  const title = prepared.article.meta.title.toLowerCase();
  const markables = items.flatMap(({ mention, sense, level }, at): readonly Markable[] => {
    const { block, word = 0, expansion = null } = placed[at] ?? {};
    const sentence = block && sentenceAt(block, mention.start);
    if (block === undefined || sentence === undefined) return [];
    // What the headline spells out is what the article is about: its readers know.
    if (expansion !== null && title.includes(expansion.toLowerCase())) return [];
    const { entry, start, end } = mention;
    const wordsFromFullName = isInitials(mention.text, prepared.language)
      ? distanceTo(word, inFull.get(entry) ?? [])
      : Number.POSITIVE_INFINITY;
    const explainedHere = isExplainedAt(mention, explainers);
    return [{ at, entry, sense, level, block, sentence, start, end, word, explainedHere, wordsFromFullName }];
  });
  const chosen = chooseMarks(markables, prepared.wordCount, titledEntries(prepared, index), preferences);
  return items.map(({ mention }, at) => ({ ...mention, painted: chosen.has(at) }));
}

function levelOf({ entry: { entry }, sense }: TermMention): Level {
  return entry.senses?.find(({ id }) => id === sense)?.level ?? entry.level;
}

/** A full name this many words behind stands in the same breath: "RPA, or robotic process automation". */
const sameBreath = 12;

function distanceTo(word: number, places: readonly number[]): number {
  const behind = places.findLast((place) => place <= word);
  const ahead = places.find((place) => place > word);
  if (ahead !== undefined && ahead - word <= sameBreath) return 0;
  return behind === undefined ? Number.POSITIVE_INFINITY : word - behind;
}

/** The article's initialisms that do not stand inside a longer term of the glossary ("UN" in "UN Charter"). */
function withoutOverlap(found: Found, order: ReadonlyMap<number, number>) {
  const taken = Map.groupBy(found.terms.map(placeOf), ({ sentence }) => sentence.block.at);
  return found.own
    .filter(
      ({ block, start, end }) =>
        !taken.get(order.get(block) ?? -1)?.some((place) => place.start < end && start < place.end),
    )
    .map((mention) => ({ mention, sense: null, level: ownLevel }));
}

function isExplainedAt(
  { entry, block, start, end }: Mention,
  explainers: Readonly<Record<string, Explainer>>,
): boolean {
  const passages = explainers[entry]?.passages ?? [];
  return passages.some(
    (passage) =>
      passage.reason === 'definition' && passage.block === block && passage.start <= start && end <= passage.end,
  );
}

function titledEntries(prepared: PreparedArticle, index: TermIndex): ReadonlySet<string> {
  const words = tokenize(prepared.article.meta.title, prepared.language);
  const inTitle = index.trie
    .find(words, ({ form }, from, to) => isWrittenAs(form, words, from, to))
    .map(({ value }) => value.entry.entry.id);
  const own = words.map(({ text }) => articleEntry(text));
  return new Set([...inTitle, ...own]);
}
