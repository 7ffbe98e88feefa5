import { readFileSync } from 'node:fs';
import { buildTermIndex } from '../../explain/find/index/term-index.ts';
import { buildPlaceIndex } from '../../explain/places/place-index.ts';
import { articleOfParagraphs } from '../../explain/read/article-of-paragraphs.ts';
import { prepareArticle } from '../../explain/text/prepared-article.ts';
import { compileGlossary } from '../../glossary/build/compile-glossary.ts';
import { readFrequencies } from '../../glossary/build/frequencies.ts';
import { placesFile } from '../../glossary/build/places/places-step.ts';
import { readTopics } from '../../glossary/build/read-topics.ts';
import { readPlacesFile } from '../../glossary/places-file.ts';
import { countWordings } from './count-wordings.ts';
import { rankGaps } from './rank-gaps.ts';
import { readTexts } from './read-texts.ts';

/** Of the sentence with a wording, in characters. */
const mostShown = 140;

/**
 * What the articles of some files hold and the glossary lacks, also among entries that wait for a review: a line each with the
 * number of texts, what it looks like, the wording and a sentence with it, parted by tabs.
 * @param topics folder of the glossary's sources
 */
export function listGaps(files: readonly string[], topics: string): readonly string[] {
  const index = buildTermIndex(compileGlossary(readTopics(topics).files, readFrequencies()));
  const places = buildPlaceIndex(readPlacesFile(readFileSync(placesFile, 'utf8')), index.language);
  const texts = readTexts(files);
  const prepared = texts.map((text) => prepareArticle(articleOfParagraphs(text, index.language.code), index.language));
  const gaps = rankGaps(countWordings(prepared, index, places));
  return gaps.map(({ texts: many, kind, text, sentence }) =>
    [many, kind, text, sentence.slice(0, mostShown).replace(/\s+/gu, ' ')].join('\t'),
  );
}
