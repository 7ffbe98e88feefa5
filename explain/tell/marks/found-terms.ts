import type { GlossaryEntry } from '../../../glossary/glossary.ts';
import { type Found, mentionOf, placeOf } from '../../find/find-mentions.ts';
import { isWrittenAs } from '../../find/forms/case-rules.ts';
import type { TermIndex } from '../../find/index/term-index.ts';
import { articleEntry } from '../../find/initialisms/mentions-of-initialisms.ts';
import type { Level } from '../../model/preferences.ts';
import type { Explainer, Mention } from '../../model/reading.ts';
import { type PreparedArticle, wordsBefore } from '../../text/prepared-article.ts';
import { tokenize } from '../../text/words.ts';
import type { MarkableTerm } from './choose-marks.ts';
import { isInitials, placesInFull } from './full-names.ts';
import type { Markable } from './places.ts';
import { featuresOf } from './worth-features.ts';

/** A term of an article before anybody knows who reads it. */
export interface FoundTerm extends Omit<MarkableTerm, 'worth' | 'reader'> {
  /** Null for an initialism that only the article explains. */
  readonly topic: string | null;
  /** Of an entry that the reader added: the best-informed reader who may still want it. Null: the glossary's or the article's own. */
  readonly ownLevel: Level | null;
  readonly features: ReadonlyMap<string, number>;
}

/** A mention of the Reading, not yet painted, and what of it the glossary holds. */
interface Item {
  readonly mention: Mention;
  readonly sense: string | null;
  /** Null for an initialism that only the article explains. */
  readonly entry: GlossaryEntry | null;
}

/** All mentions in reading order, none painted, and the terms that they are of: `at` is a mention's position among all. */
export function foundTerms(
  prepared: PreparedArticle,
  found: Found,
  explainers: Readonly<Record<string, Explainer>>,
  index: TermIndex,
): { readonly mentions: readonly Mention[]; readonly terms: readonly FoundTerm[] } {
  const order = new Map(prepared.blocks.map(({ block, at }) => [block.id, at]));
  const items = [...itemsOfGlossary(found), ...itemsOfArticle(found, order)].sort(
    (a, b) =>
      (order.get(a.mention.block) ?? 0) - (order.get(b.mention.block) ?? 0) || a.mention.start - b.mention.start,
  );
  const placed = items.map(({ mention }) => {
    const block = prepared.blocks[order.get(mention.block) ?? -1];
    return {
      mention,
      block,
      word: block ? wordsBefore(block, mention.start) : 0,
      expansion: explainers[mention.entry]?.expansion ?? null,
    };
  });
  const inFull = placesInFull(placed, prepared);
  const title = prepared.article.meta.title.toLowerCase();
  const markables = placed.flatMap(({ mention, block, word, expansion }, at): readonly Markable[] => {
    // What the headline spells out is what the article is about, and whose page it is stands on top: its readers know.
    const isKnown = (expansion !== null && title.includes(expansion.toLowerCase())) || isOutlet(mention.text, prepared);
    if (block === undefined || isKnown) return [];
    const { entry, start, end } = mention;
    const wordsFromFullName = isInitials(mention.text, prepared.language)
      ? distanceTo(word, inFull.get(entry) ?? [])
      : Number.POSITIVE_INFINITY;
    return [{ at, block, start, end, word, explainedHere: isExplainedAt(mention, explainers), wordsFromFullName }];
  });
  const titled = titledEntries(prepared, index);
  const terms = [...Map.groupBy(markables, ({ at }) => items[at]?.mention.entry ?? '')].map(([entry, mentions]) =>
    termOf(entry, mentions, items, titled.has(entry), prepared),
  );
  return { mentions: items.map(({ mention }) => mention), terms };
}

function termOf(
  entry: string,
  mentions: readonly Markable[],
  items: readonly Item[],
  isInTitle: boolean,
  { language }: PreparedArticle,
): FoundTerm {
  const first = items[mentions[0]?.at ?? -1];
  const text = first?.mention.text ?? '';
  const features = featuresOf({
    known: first?.entry ? knownOf(first.entry, first.sense) : null,
    mentions: mentions.length,
    isInTitle,
    isInitials: isInitials(text, language),
    words: tokenize(text, language).length,
  });
  const topic = first?.entry?.subject ?? first?.entry?.topic ?? null;
  const ownLevel = first?.mention.source === 'own' ? (first.entry?.level ?? null) : null;
  return { entry, sense: first?.sense ?? null, mentions, topic, ownLevel, features };
}

function knownOf({ level, kind, topic, frequency = 0, where, senses }: GlossaryEntry, sense: string | null) {
  const own = senses?.find(({ id }) => id === sense);
  return { level: own?.level ?? level, kind, topic, frequency, isOfCountry: (own?.where ?? where) !== undefined };
}

function itemsOfGlossary({ terms }: Found): readonly Item[] {
  return terms.map((term) => ({ mention: mentionOf(term, false), sense: term.sense, entry: term.entry.entry }));
}

/** The article's initialisms that do not stand inside a longer term of the glossary ("UN" in "UN Charter"). */
function itemsOfArticle({ terms, own }: Found, order: ReadonlyMap<number, number>): readonly Item[] {
  const taken = Map.groupBy(terms.map(placeOf), ({ sentence }) => sentence.block.at);
  return own
    .filter(
      ({ block, start, end }) =>
        !taken.get(order.get(block) ?? -1)?.some((place) => place.start < end && start < place.end),
    )
    .map((mention) => ({ mention, sense: null, entry: null }));
}

/** A full name this many words behind stands in the same breath: "RPA, or robotic process automation". */
const sameBreath = 12;

function distanceTo(word: number, places: readonly number[]): number {
  const behind = places.findLast((place) => place <= word);
  const ahead = places.find((place) => place > word);
  if (ahead !== undefined && ahead - word <= sameBreath) return 0;
  return behind === undefined ? Number.POSITIVE_INFINITY : word - behind;
}

/** "CBC" on a page of CBC News. */
function isOutlet(text: string, { article }: PreparedArticle): boolean {
  return `${article.meta.site ?? ''} `.toLowerCase().startsWith(`${text.toLowerCase()} `);
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
