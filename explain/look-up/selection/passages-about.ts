import type { Language } from '../../language/language.ts';
import type { Passage } from '../../model/reading.ts';
import { findPassages } from '../../tell/passages/find-passages.ts';
import { faqAbout } from '../../tell/passages/match-faq.ts';
import { isContentWord } from '../../text/word-statistics.ts';
import { isCapitalised, tokenize, type Word } from '../../text/words.ts';
import { fitsWord, type QueryWord, queryWords, saysSomething, sharedLetters } from '../search/query-words.ts';
import { type ArticleHit, searchArticle, standsAt } from '../search/search-article.ts';
import type { KnownArticle } from './known-article.ts';
import { placeInArticle } from './place-in-article.ts';
import type { SelectedText } from './selected-text.ts';
import type { PassageMatch } from './selection-answer.ts';

/** What fits a card without scrolling far. */
const mostPassages = 6;

const nameOf = { phrase: 'exact', all: 'contained', most: 'scattered' } as const;

/**
 * What the article says with the words of a selection, best first, at most six: the passages that help to understand
 * them where they stand side by side, then the other sentences that hold them. None for a selection so long that it
 * would only find itself.
 */
export function passagesAbout(selected: SelectedText, known: KnownArticle): readonly PassageMatch[] {
  const query = selected.text.slice(selected.words[selected.from]?.start ?? 0);
  if (!selected.isShort || query === '') return [];
  const wanted = queryWords(query, known.prepared.language);
  const explaining = explainingPassages(wanted, known).map((passage) => matchOfPassage(passage, wanted, known));
  const others = searchArticle(known.prepared, query)
    .map(matchOfHit)
    .filter((hit) => !explaining.some((one) => one.block === hit.block && one.start < hit.end && hit.start < one.end));
  const found = [...explaining, ...others];
  return (found.length > 0 ? found : passagesOfSurname(selected, known)).slice(0, mostPassages);
}

/**
 * The sentences that hold the last word of a name of which they do not have the others: "Janet Yellen" where the article
 * says "Yellen". None where it knows somebody else of that name.
 */
function passagesOfSurname(selected: SelectedText, { prepared, people }: KnownArticle): readonly PassageMatch[] {
  const { language } = prepared;
  const surnames = selected.words.filter(({ text, key }, at, words) => {
    const before = words[at - 1];
    const isName = isCapitalised(text) && before?.tie === 'space' && isCapitalised(before.text);
    return isName && isContentWord(key, language);
  });
  const isFree = ({ lower }: Word) =>
    !people.some(({ name }) => tokenize(name, language).some((own) => own.lower === lower));
  const wanted = new Set(surnames.filter(isFree).map(({ key }) => key));
  return prepared.sentences.flatMap((sentence): PassageMatch[] => {
    const words = sentence.block.words.slice(sentence.from, sentence.to);
    const matched = words
      .filter(({ key, text }) => wanted.has(key) && isCapitalised(text))
      .map(({ start, end }) => [start - sentence.start, end - sentence.start] as const);
    const place = placeInArticle(sentence.block, sentence.start);
    return matched.length === 0
      ? []
      : [{ kind: 'passage', how: 'scattered', text: sentence.text, leansBack: false, matched, ...place }];
  });
}

function explainingPassages(wanted: readonly QueryWord[], known: KnownArticle): readonly Passage[] {
  if (!wanted.some(saysSomething)) return [];
  // What is still being typed would be explained by one word and then by another.
  const phrase = wanted.map((want) => ({ ...want, unfinished: false }));
  const mentions = known.prepared.sentences.flatMap((sentence) => {
    const { words } = sentence.block;
    const found: { sentence: typeof sentence; start: number; end: number }[] = [];
    for (let at = sentence.from; at + phrase.length <= sentence.to; at += 1) {
      if (!standsAt(phrase, sentence, at)) continue;
      found.push({ sentence, start: words[at]?.start ?? 0, end: words[at + phrase.length - 1]?.end ?? 0 });
    }
    return found;
  });
  if (mentions.length === 0) return [];
  const term = { find: (text: string) => findPhrase(phrase, text, known.prepared.language) };
  const faqBlocks = new Set(
    faqAbout(known.prepared.article.faq, term, known.prepared.language).flatMap(({ blocks }) => blocks),
  );
  return findPassages(known, { mentions, stems: new Set(), faqBlocks });
}

function findPhrase(
  phrase: readonly QueryWord[],
  text: string,
  language: Language,
): readonly [start: number, end: number] | null {
  const words = tokenize(text, language);
  const at = words.findIndex((_, from) =>
    phrase.every((want, step) => {
      const word = words[from + step];
      return word !== undefined && fitsWord(want, word);
    }),
  );
  return at < 0 ? null : [words[at]?.start ?? 0, words[at + phrase.length - 1]?.end ?? 0];
}

function matchOfPassage(passage: Passage, wanted: readonly QueryWord[], { prepared }: KnownArticle): PassageMatch {
  const { block, start, end, text, leansBack, section, paragraph } = passage;
  const words = prepared.blocks.find((one) => one.block.id === block)?.words ?? [];
  const matched = words.flatMap((word) => {
    if (word.start < start || word.end > end) return [];
    const want = wanted.find((one) => fitsWord(one, word));
    if (want === undefined) return [];
    const [from, to] = sharedLetters(want, word);
    return [[from - start, to - start] as const];
  });
  return { kind: 'passage', how: 'exact', text, leansBack, matched, block, start, end, section, paragraph };
}

function matchOfHit({ how, sentence, matched }: ArticleHit): PassageMatch {
  const place = placeInArticle(sentence.block, sentence.start);
  return { kind: 'passage', how: nameOf[how], text: sentence.text, leansBack: false, matched, ...place };
}
