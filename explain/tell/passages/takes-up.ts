import type { PreparedArticle, Sentence } from '../../text/prepared-article.ts';
import { saysWhichAt } from '../../text/references.ts';
import type { Word } from '../../text/words.ts';

/** Words of a noun with what stands before it. */
const mostWords = 3;

const known = new WeakMap<PreparedArticle, ReadonlyMap<string, number>>();

/** Behind so many words of a sentence, what it speaks of is told in it most likely. */
const nearWords = 8;

/**
 * Whether a sentence speaks near its beginning of something by a noun alone of which the article spoke before ("The valve
 * held", "Workers closed the valve"), and who reads it there was not told.
 * @param told stems of what the reader has read
 */
export function takesUp(prepared: PreparedArticle, sentence: Sentence, told: ReadonlySet<string>): boolean {
  const { words, references } = prepared.language;
  const { block, from, to, at, end } = sentence;
  const firsts = firstsIn(prepared);
  const before = new Set<string>();
  for (let index = from; index < Math.min(to, from + nearWords); index += 1) {
    const noun = nounAt(sentence, index);
    if (noun !== undefined && !references.unique.has(noun.lower)) {
      const stem = words.stemOf(noun.key);
      const isOld = (firsts.get(stem) ?? at) < at;
      const after = block.block.text.slice(noun.end, end);
      if (isOld && !told.has(stem) && !before.has(stem) && !saysWhichAt(after, prepared.language)) return true;
    }
    before.add(words.stemOf(block.words[index]?.key ?? ''));
  }
  return false;
}

/** The noun behind an article at a word: the last of the words in small letters before a verb or a small word. */
function nounAt({ block, to }: Sentence, at: number): Word | undefined {
  const { words, names } = block.language;
  const [article, ...others] = block.words.slice(at, Math.min(to, at + mostWords + 1));
  if (!words.definiteArticles.has(article?.lower ?? '')) return undefined;
  const end = others.findIndex(
    ({ text, lower }, index) =>
      text !== text.toLowerCase() || words.stopWords.has(lower) || (index > 0 && names.looksLikeVerb(lower)),
  );
  return others.slice(0, end < 0 ? mostWords : end).at(-1);
}

/** Stems of the article's words, each with the position of the sentence that has it first. */
function firstsIn(prepared: PreparedArticle): ReadonlyMap<string, number> {
  const found = known.get(prepared);
  if (found !== undefined) return found;
  const firsts = new Map<string, number>();
  for (const { at, block, from, to } of prepared.sentences) {
    for (const { key } of block.words.slice(from, to)) {
      const stem = prepared.language.words.stemOf(key);
      if (!firsts.has(stem)) firsts.set(stem, at);
    }
  }
  known.set(prepared, firsts);
  return firsts;
}
