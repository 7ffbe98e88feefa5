import * as v from 'valibot';
import { explainArticle } from '../../explain/explain-article.ts';
import type { TermIndex } from '../../explain/find/index/term-index.ts';
import { defaultPreferences, type Preferences } from '../../explain/model/preferences.ts';
import { articleOfParagraphs } from '../../explain/read/article-of-paragraphs.ts';
import { type ExplainedArticle, explainedArticle } from './explained-article.ts';

/** A text as a line of JSON has it. */
export const plainText = v.object({
  id: v.union([v.string(), v.number()]),
  title: v.optional(v.string()),
  published: v.optional(v.string()),
  site: v.optional(v.string()),
  paragraphs: v.array(v.string()),
});

/** One line of `npm run explain -- --texts`. */
export type ExplainedText =
  | ({ readonly id: string | number } & ExplainedArticle)
  | { readonly id: string | number | null; readonly error: string };

/**
 * Explains a text without a browser, by the same engine: a JSON object of `id`, `paragraphs` and, where they are known, `title`,
 * `published` and `site`. Every text is taken for an article in the glossary's language.
 */
export function explainText(
  line: string,
  index: TermIndex,
  preferences: Preferences = defaultPreferences,
): ExplainedText {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), plainText), line);
  if (!read.success) return { id: idIn(line), error: read.issues.map(problemOf).join('; ') };
  const { id, ...text } = read.output;
  const article = articleOfParagraphs(text, index.language.code);
  return { id, ...explainedArticle(explainArticle(article, index, preferences)) };
}

function problemOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `${path}: ${issue.message}`;
}

/** The id of a text that cannot be explained, if that much can be read. */
function idIn(line: string): string | number | null {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), v.object({ id: plainText.entries.id })), line);
  return read.success ? read.output.id : null;
}
