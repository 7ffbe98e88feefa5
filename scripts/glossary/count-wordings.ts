import { english } from '../../explain/english/english.ts';
import { findTerms } from '../../explain/find/find-terms.ts';
import type { TermIndex } from '../../explain/find/index/term-index.ts';
import { castOf, findPeople } from '../../explain/people/names/find-people.ts';
import { findPlaces } from '../../explain/places/find-places.ts';
import type { PlaceIndex } from '../../explain/places/place-index.ts';
import { type PreparedArticle, type PreparedBlock, sentenceAt } from '../../explain/text/prepared-article.ts';
import type { Word } from '../../explain/text/words.ts';
import { everydayWords } from './everyday-words.ts';

/** A wording that may be a term, and in how many texts it stands where the glossary says nothing of it. */
export interface CountedWording {
  /** As it stood first. */
  readonly text: string;
  /** Its words, lower case. */
  readonly words: readonly string[];
  readonly texts: number;
  /** How often it stands, and how often written as a name. */
  readonly times: number;
  readonly asName: number;
  /** A sentence with it. */
  readonly sentence: string;
}

/** What was counted in some texts. */
export interface WordingCounts {
  readonly wordings: readonly CountedWording[];
  /** How often each word stands in them, and all together. */
  readonly words: ReadonlyMap<string, number>;
  readonly length: number;
}

const mostWords = 5;
/** Small words that may stand inside a term: "rules of engagement", "command and control". */
const ties = new Set(['of', 'and', 'for', 'the', 'in', 'to', 'on']);
const initialism = /^(?:\p{Lu}\.?){2,7}s?$/u;
const capital = /^\p{Lu}/u;

/**
 * Counts in prepared texts what may be a term and is no mention of the glossary: words in a row that neither begin nor end with a
 * common one, and initialisms. Nothing with figures, no place, and nothing with the name of a person of the text.
 */
export function countWordings(texts: Iterable<PreparedArticle>, index: TermIndex, places: PlaceIndex): WordingCounts {
  const wordings = new Map<string, CountedWording>();
  const words = new Map<string, number>();
  let length = 0;
  for (const prepared of texts) {
    const seen = new Set<string>();
    const known = knownWords(prepared, index, places);
    for (const block of prepared.blocks) {
      for (const { lower } of block.words) words.set(lower, (words.get(lower) ?? 0) + 1);
      length += block.words.length;
      for (const found of wordingsIn(block, known(block))) {
        const key = found.words.join(' ');
        wordings.set(key, merged(wordings.get(key), found, !seen.has(key)));
        seen.add(key);
      }
    }
  }
  return { wordings: [...wordings.values()], words, length };
}

function merged(known: CountedWording | undefined, found: CountedWording, isNew: boolean): CountedWording {
  if (known === undefined) return found;
  const { times, asName, texts } = known;
  return { ...known, times: times + 1, asName: asName + found.asName, texts: texts + (isNew ? 1 : 0) };
}

/** What the words of a block are known for: of a mention or a place, or of somebody's name. */
interface KnownWords {
  readonly explained: ReadonlySet<number>;
  readonly names: ReadonlySet<number>;
}

function knownWords(
  prepared: PreparedArticle,
  index: TermIndex,
  places: PlaceIndex,
): (block: PreparedBlock) => KnownWords {
  const mentions = Map.groupBy(findTerms(prepared, index, new Set()), ({ candidate }) => candidate.block);
  const named = Map.groupBy(findPlaces(prepared, findPeople(prepared), places), ({ block }) => block);
  const people = new Set(castOf(prepared).people.flatMap(({ name }) => name.split(/[\s-]+/u)));
  return (block) => {
    const explained = new Set<number>();
    for (const { candidate } of mentions.get(block) ?? [])
      for (let at = candidate.from; at < candidate.to; at += 1) explained.add(at);
    const spans = named.get(block.block.id) ?? [];
    const names = new Set<number>();
    block.words.forEach(({ text, start, end }, at) => {
      if (spans.some((span) => span.start <= start && end <= span.end)) explained.add(at);
      if (people.has(text)) names.add(at);
    });
    return { explained, names };
  };
}

function wordingsIn(block: PreparedBlock, { explained, names }: KnownWords): readonly CountedWording[] {
  const { words } = block;
  if (isCapitals(block)) return [];
  const opens = new Set(block.sentences.map((sentence) => sentence.from));
  return words.flatMap((first, from) => {
    if (!mayEnd(first, opens.has(from))) return [];
    const found: CountedWording[] = [];
    for (let to = from + 1; to <= words.length && to - from <= mostWords; to += 1) {
      const row = words.slice(from, to);
      if (names.has(to - 1)) break;
      const isFree = row.some((_, step) => !explained.has(from + step));
      if (isFree && isWording(row)) found.push(wordingOf(block, from, row));
      const last = row.at(-1);
      if (last === undefined || last.tie === 'none' || !(mayEnd(last, false) || ties.has(last.lower))) break;
    }
    return found;
  });
}

function isWording(row: readonly Word[]): boolean {
  const [first, last] = [row[0], row.at(-1)];
  if (first === undefined || last === undefined || !mayEnd(last, false)) return false;
  if (row.length === 1) return initialism.test(first.text) && !english.initialisms.everyday.has(first.text);
  return true;
}

/** Whether a word may begin or end a term. A common one with a capital is a part of a name: "*New* Deal". @param opens a sentence */
function mayEnd({ text, lower, barred }: Word, opens: boolean): boolean {
  if (barred || lower.length < 2 || /[\p{N}'’]/u.test(lower)) return false;
  if (capital.test(text) && !opens && !ties.has(lower)) return true;
  return !english.words.stopWords.has(lower) && !everydayWords.has(lower);
}

/** A heading in capitals, in which every word looks like an initialism. */
function isCapitals({ words }: PreparedBlock): boolean {
  const long = words.filter(({ text }) => text.length > 3);
  return long.length > 0 && long.every(({ text }) => text === text.toUpperCase());
}

function wordingOf(block: PreparedBlock, from: number, row: readonly Word[]): CountedWording {
  const { text } = block.block;
  const [start = 0, end = 0] = [row[0]?.start, row.at(-1)?.end];
  const sentence = sentenceAt(block, start);
  const isName = row.every((word) => capital.test(word.text) || ties.has(word.lower)) && from !== sentence?.from;
  return {
    text: text.slice(start, end),
    words: row.map(({ lower }) => lower),
    texts: 1,
    times: 1,
    asName: isName ? 1 : 0,
    sentence: sentence?.text ?? '',
  };
}
