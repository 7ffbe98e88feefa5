import type { Line } from '../../model/reading.ts';
import type { PreparedArticle } from '../../text/prepared-article.ts';
import { isContentWord } from '../../text/word-statistics.ts';
import { tokenize } from '../../text/words.ts';

/** What happened may take so much of an article, so that other sections have room. */
const mostOfArticle = 0.1;
/** It has so many lines in any case; one more where the article is no short one, in words. */
const leastLines = 2;
const leastOfLonger = 3;
const shortArticle = 600;

/** What happened, without the lines that tell least of the headline where there are more than a briefing has room for. */
export function fitGist(gist: readonly Line[], prepared: PreparedArticle): readonly Line[] {
  const { language, wordCount } = prepared;
  const least = wordCount < shortArticle ? leastLines : leastOfLonger;
  const title = new Set(prepared.titleWords.map(({ key }) => language.words.stemOf(key)));
  const wordsOf = ({ text }: Line) => tokenize(text, language);
  const worth = (line: Line) =>
    wordsOf(line).filter(({ key }) => isContentWord(key, language) && title.has(language.words.stemOf(key))).length;
  const fitted = [...gist];
  const length = () => fitted.reduce((sum, line) => sum + wordsOf(line).length, 0);
  while (fitted.length > least && length() > wordCount * mostOfArticle) {
    const lowest = Math.min(...fitted.map(worth));
    fitted.splice(
      fitted.findLastIndex((line) => worth(line) === lowest),
      1,
    );
  }
  return fitted;
}
