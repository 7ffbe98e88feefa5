import type { Language } from '../language/language.ts';
import type { PreparedArticle, Sentence } from './prepared-article.ts';

/** BM25 over the sentences of one article: Robertson and Zaragoza (2009), "The Probabilistic Relevance Framework". */
const saturation = 1.2;
const lengthShare = 0.5;

/** Which content words stand in which sentences. */
export interface WordStatistics {
  /** Stem → positions of the sentences that hold it, ascending. */
  readonly sentencesOf: ReadonlyMap<string, readonly number[]>;
  /** Per sentence: its content words' stems, each once. */
  readonly stems: readonly (readonly string[])[];
  /** Stem → how often it stands in the article. */
  readonly counts: ReadonlyMap<string, number>;
  readonly averageLength: number;
}

/** Time linear in the article's text. */
export function countStems(prepared: PreparedArticle): WordStatistics {
  const sentencesOf = new Map<string, number[]>();
  const counts = new Map<string, number>();
  const stem = stemmer(prepared.language);
  let total = 0;
  const stems = prepared.sentences.map((sentence) => {
    total += sentence.to - sentence.from;
    const own = new Set<string>();
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const found = stem(sentence.block.words[at]?.key ?? '');
      if (found === null) continue;
      counts.set(found, (counts.get(found) ?? 0) + 1);
      own.add(found);
    }
    for (const found of own) {
      const list = sentencesOf.get(found);
      if (list === undefined) sentencesOf.set(found, [sentence.at]);
      else list.push(sentence.at);
    }
    return [...own];
  });
  return { sentencesOf, stems, counts, averageLength: total / Math.max(1, stems.length) };
}

/** Stems each distinct word once; null for words that say nothing. */
function stemmer(language: Language): (key: string) => string | null {
  const known = new Map<string, string | null>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const stem = isContentWord(key, language) ? language.words.stemOf(key) : null;
    known.set(key, stem);
    return stem;
  };
}

/** Whether a word says something about the text it stands in. */
export function isContentWord(key: string, { words }: Language): boolean {
  return key.length > 2 && !words.stopWords.has(key);
}

/** BM25 of each sentence that holds one of the stems; every stem counts once a sentence. */
export function scoreSentences(
  stems: ReadonlySet<string>,
  statistics: WordStatistics,
  sentences: readonly Sentence[],
): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  for (const stem of stems) {
    const holders = statistics.sentencesOf.get(stem) ?? [];
    const rarity = Math.log(1 + (sentences.length - holders.length + 0.5) / (holders.length + 0.5));
    for (const at of holders) {
      const sentence = sentences[at];
      if (sentence === undefined) continue;
      const length = (sentence.to - sentence.from) / statistics.averageLength;
      const weight = (saturation + 1) / (1 + saturation * (1 - lengthShare + lengthShare * length));
      scores.set(at, (scores.get(at) ?? 0) + rarity * weight);
    }
  }
  return scores;
}
