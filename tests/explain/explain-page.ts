import { explainArticle } from '../../explain/explain-article.ts';
import type { TermIndex } from '../../explain/find/index/term-index.ts';
import type { Outline } from '../../explain/model/outline.ts';
import { defaultPreferences } from '../../explain/model/preferences.ts';
import type { Reading } from '../../explain/model/reading.ts';
import { articleToExplain } from '../../explain/read/article-to-explain.ts';

/** From what the page's script saw to all that is shown, as the background goes. */
export function explainPage(outline: Outline, index: TermIndex, force: boolean): Reading {
  return explainArticle(articleToExplain(outline, force), index, defaultPreferences);
}
