import type { PreparedArticle, Sentence } from '../../text/prepared-article.ts';
import { saysWhichAt } from '../../text/references.ts';
import type { Word } from '../../text/words.ts';

/** Words of a noun with what stands before it. */
const mostWords = 3;

const known = new WeakMap<PreparedArticle, ReadonlyMap<string, number>>();

/**
 * Whether a sentence opens with something by a noun alone of which the article spoke before ("The valve held"), and
 * who reads it there was not told.
 * @param told stems of what the reader has read
 */
export function takesUp(prepared: PreparedArticle, sentence: Sentence, told: ReadonlySet<string>): boolean {
  const { words, references } = prepared.language;
  const noun = nounOf(sentence);
  if (noun === undefined || references.unique.has(noun.lower)) return false;
  const stem = words.stemOf(noun.key);
  const isOld = (firstsIn(prepared).get(stem) ?? sentence.at) < sentence.at;
  const after = sentence.block.block.text.slice(noun.end, sentence.end);
  return isOld && !told.has(stem) && !saysWhichAt(after, prepared.language);
}

/** The noun behind the article that opens a sentence: the last of the words in small letters before a verb or a small word. */
function nounOf({ block, from, to }: Sentence): Word | undefined {
  const { words, names } = block.language;
  const [article, ...others] = block.words.slice(from, Math.min(to, from + mostWords + 1));
  if (!words.definiteArticles.has(article?.lower ?? '')) return undefined;
  const end = others.findIndex(
    ({ text, lower }, at) =>
      text !== text.toLowerCase() || words.stopWords.has(lower) || (at > 0 && names.looksLikeVerb(lower)),
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
