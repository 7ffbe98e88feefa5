import type { TermPlace } from '../../find/find-mentions.ts';
import { leansBack } from '../../text/leaning.ts';
import type { PreparedArticle, Sentence } from '../../text/prepared-article.ts';
import { isContentWord, stemOf, type WordStatistics } from '../../text/word-statistics.ts';
import { isOtherBank } from './same-bank.ts';

/** How a sentence is tied to a term. */
export interface Tie {
  /** Blocks between it and the nearest that names the term; 0 in the same. */
  readonly away: number;
  /** It names the term. */
  readonly names: boolean;
  /** It leans on the sentence before it, which names the term: "It would end in May." */
  readonly continues: boolean;
  /** It repeats a word of a term of several: "the court" for "the supreme court". */
  readonly echoes: boolean;
}

/** Ties of every sentence of an article to one term. Time linear in the article, once. */
export class TermPlaces {
  /** Whether the article turns on the term: its title or first paragraphs name it, or it returns again and again. */
  readonly isCentral: boolean;
  readonly #named: ReadonlyMap<number, readonly TermPlace[]>;
  readonly #away: readonly number[];
  readonly #echoing: ReadonlySet<number>;
  readonly #language: string | null;
  readonly #naming: readonly Sentence[];

  constructor(places: readonly TermPlace[], prepared: PreparedArticle, statistics: WordStatistics) {
    this.#naming = places.map(({ sentence }) => sentence);
    this.#language = prepared.article.language;
    this.#named = Map.groupBy(places, ({ sentence }) => sentence.at);
    this.#away = blocksAway(new Set(places.map(({ sentence }) => sentence.block.at)), prepared.blocks.length);
    const wordings = distinct(places).map(wordsOf);
    this.#echoing = new Set(
      wordings
        .filter((words) => words.length > 1)
        .flat()
        .flatMap((word) => statistics.sentencesOf.get(stemOf(word)) ?? []),
    );
    const title = new Set(prepared.titleWords.map(({ key }) => stemOf(key)));
    this.isCentral =
      places.length >= centralMentions ||
      places.some(({ sentence }) => isLead(sentence, prepared)) ||
      wordings.some((words) => words.length > 0 && words.every((word) => title.has(stemOf(word))));
  }

  /** Whether a sentence speaks of another central bank than those that name the term. */
  isOtherBank(sentence: Sentence): boolean {
    return isOtherBank(sentence, this.#naming);
  }

  /** Where a sentence names the term. */
  placesIn({ at }: Sentence): readonly TermPlace[] {
    return this.#named.get(at) ?? [];
  }

  tieOf(sentence: Sentence): Tie {
    const { at, block, text } = sentence;
    const names = this.#named.has(at);
    return {
      away: this.#away[block.at] ?? Number.POSITIVE_INFINITY,
      names,
      continues: !names && this.#named.has(at - 1) && leansBack(text, this.#language),
      echoes: !names && this.#echoing.has(at),
    };
  }
}

/** So many mentions, and the article turns on the term. */
const centralMentions = 3;
/** So do those in its first paragraphs, and further ones where these are short. */
const leadParagraphs = 2;
const leadWords = 90;

function isLead({ block }: Sentence, { article }: PreparedArticle): boolean {
  const running = article.blocks.filter(({ kind }) => kind === 'paragraph').slice(0, leadParagraphs);
  return running.includes(block.block) || block.wordsBefore < leadWords;
}

/** One place of each wording: a term that stands everywhere is worded alike. */
function distinct(places: readonly TermPlace[]): readonly TermPlace[] {
  const byWording = new Map<string, TermPlace>();
  for (const place of places) byWording.set(place.sentence.block.block.text.slice(place.start, place.end), place);
  return [...byWording.values()];
}

function wordsOf({ sentence, start, end }: TermPlace): readonly string[] {
  return sentence.block.words
    .filter((word) => word.start >= start && word.end <= end && isContentWord(word.key))
    .map(({ key }) => key);
}

function blocksAway(holders: ReadonlySet<number>, count: number): readonly number[] {
  const away = Array.from({ length: count }, (_, at) => (holders.has(at) ? 0 : Number.POSITIVE_INFINITY));
  const nearer = (at: number, neighbour: number) => {
    away[at] = Math.min(away[at] ?? 0, (away[neighbour] ?? 0) + 1);
  };
  for (let at = 1; at < count; at += 1) nearer(at, at - 1);
  for (let at = count - 2; at >= 0; at -= 1) nearer(at, at + 1);
  return away;
}
