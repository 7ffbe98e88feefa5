import type { PreparedArticle, PreparedBlock, Sentence } from '../../text/prepared-article.ts';
import { spansInQuotes } from '../../text/quoted-spans.ts';

/** Words between a determiner and its noun at most. */
const mostModifiers = 5;

/** A noun with what the article says of it at one place. */
export interface NounPhrase {
  readonly sentence: Sentence;
  /** Its noun's position among the block's words. */
  readonly to: number;
  /** Same: "the report", which was said before. Another: a new one. Which: it says which one. */
  readonly kind: 'same' | 'another' | 'which';
  /** As the article writes it; null where it does not say which one. */
  readonly text: string | null;
  /** The words that say which. */
  readonly key: ReadonlySet<string>;
}

/** Where an article speaks of a report, a ministry, officials in its own voice. */
export class NounPhrases {
  readonly #places = new Map<string, { readonly sentence: Sentence; readonly at: number }[]>();
  readonly #common = new Set<string>();
  readonly #phrases = new Map<string, readonly NounPhrase[]>();

  constructor({ blocks }: PreparedArticle) {
    for (const block of blocks) {
      const spans = spansInQuotes(block.block.text);
      let span = 0;
      for (const sentence of block.sentences) {
        for (let at = sentence.from; at < sentence.to; at += 1) {
          const word = block.words[at];
          if (word === undefined) continue;
          while ((spans[span]?.[1] ?? Number.POSITIVE_INFINITY) < word.start) span += 1;
          if (/^\p{Ll}/u.test(word.text)) this.#common.add(word.lower);
          if ((spans[span]?.[0] ?? Number.POSITIVE_INFINITY) > word.start) this.#note(word.lower, sentence, at);
        }
      }
    }
  }

  #note(lower: string, sentence: Sentence, at: number): void {
    const stem = stemOf(lower);
    const places = this.#places.get(stem);
    if (places === undefined) this.#places.set(stem, [{ sentence, at }]);
    else places.push({ sentence, at });
  }

  /** In reading order. */
  of(noun: string): readonly NounPhrase[] {
    const known = this.#phrases.get(noun);
    if (known !== undefined) return known;
    const places = this.#places.get(stemOf(noun)) ?? [];
    const phrases = places.flatMap(({ sentence, at }) => phraseAt(sentence, at, noun));
    this.#phrases.set(noun, phrases);
    return phrases;
  }

  /** The words of a sentence that look like names, as positions in its block. */
  namesIn({ block, from, to }: Sentence): readonly number[] {
    const { sentences, words, names } = block.language;
    const found: number[] = [];
    for (let at = from; at < to; at += 1) {
      const word = block.words[at];
      if (word === undefined || !/^\p{Lu}/u.test(word.text) || word.text === 'I') continue;
      const isOpener = words.stopWords.has(word.lower) || sentences.openers.has(word.text);
      if (isOpener || names.isSentenceAdverb(word.text) || words.months.includes(word.text)) continue;
      if (at > from || !this.#common.has(word.lower)) found.push(at);
    }
    return found;
  }
}

function stemOf(lower: string): string {
  return lower.replace(/(?<=[^s])s$/u, '');
}

function phraseAt(sentence: Sentence, at: number, noun: string): readonly NounPhrase[] {
  const { block } = sentence;
  const { words, names, speech } = block.language;
  const { titles } = names;
  const own = block.words[at];
  if (own === undefined) return [];
  const from = startOf(block, at, sentence.from);
  const article = block.words[from]?.lower ?? '';
  const isOwned = titles.possessives.has(article);
  const none = { sentence, to: at, text: null, key: new Set<string>() };
  const another: NounPhrase = { ...none, kind: 'another' };
  if (isInOtherName(block, from, at)) return [];
  if (own.lower !== noun || isOwned) return [another];
  if (!isHead(block, at)) return titles.indefinites.has(article) ? [another] : [];
  const next = block.words[at + 1];
  const tail = speech.tailOf(block.block.text.slice(own.end));
  // "a group Doctors for Lisk"
  if (titles.isPlural(own.lower) && titles.indefinites.has(article)) return [another];
  // "Mayor Ilse Varga"
  if (tail === '' && own.tie === 'space' && /^\p{Lu}/u.test(next?.text ?? '')) return [another];
  const head = block.block.text.slice(block.words[from]?.start, own.end);
  const text = `${head}${tail}`;
  const isWhich = from < at || tail !== '';
  if (!isWhich || speech.bareNoun(text) !== null)
    return [{ ...none, kind: words.definiteArticles.has(article) ? 'same' : 'another' }];
  const key = new Set(
    text
      .toLowerCase()
      .match(/\p{L}{2,}/gu)
      ?.filter((word) => !words.stopWords.has(word)),
  );
  key.delete(noun);
  return [{ ...none, text, key, kind: titles.indefinites.has(article) ? 'another' : 'which' }];
}

/** "Research" in "the Centre for Lisk Research": a text is no name, and a name goes on before a tie. */
function isInOtherName({ words, language }: PreparedBlock, from: number, at: number): boolean {
  const { names, speech } = language;
  const own = words[at];
  if (own === undefined || !/^\p{Lu}/u.test(own.text)) return false;
  const before = words[from - 1];
  return speech.namesOfText(own.lower).size > 0
    ? from < at && !names.titles.determiners.has(words[at - 1]?.lower ?? '')
    : before?.tie === 'space' &&
        (names.titles.nameTies.has(before.lower) || names.titles.conjunctions.has(before.lower));
}

/** Where the phrase begins: at its determiner, or else at the capitals before the noun. */
function startOf({ words, language }: PreparedBlock, at: number, first: number): number {
  const { determiners } = language.names.titles;
  const isTied = (index: number) => words[index]?.tie === 'space' || words[index]?.tie === 'hyphen';
  let from = at;
  while (from > first && isTied(from - 1) && at - from <= mostModifiers) {
    const lower = words[from - 1]?.lower ?? '';
    if (determiners.has(lower) || language.names.titles.indefinites.has(lower)) return from - 1;
    const isInName = !language.words.stopWords.has(lower) || language.names.stopWordsInNames.has(lower);
    if (!isInName || language.speech.verbs.has(lower)) break;
    from -= 1;
  }
  let capitals = at;
  while (capitals > from && /^\p{Lu}/u.test(words[capitals - 1]?.text ?? '')) capitals -= 1;
  return capitals;
}

/** Not "police" in "police station". */
function isHead({ words, language }: PreparedBlock, at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || words[at]?.tie === 'none' || /^\p{Lu}/u.test(next.text)) return true;
  if (words[at]?.tie === 'hyphen') return false;
  const { stopWords, isVerbHere } = language.words;
  return (
    stopWords.has(next.lower) ||
    language.names.isRoleNoun(words[at]?.lower ?? '') ||
    language.speech.verbs.has(next.lower) ||
    language.names.isParticiple(next.lower) ||
    language.names.titles.isAdverb(next.lower) ||
    isVerbHere(words, at + 1)
  );
}
