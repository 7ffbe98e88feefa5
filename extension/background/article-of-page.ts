import type { Article } from '../../explain/model/article.ts';
import type { Outline } from '../../explain/model/outline.ts';
import { articleToExplain } from '../../explain/read/article-to-explain.ts';

/** The language of a text by somebody else's judgement, as a language tag; null: unsure. Never rejects. */
export type DetectLanguage = (text: string) => Promise<string | null>;

/** Of the text, in characters: enough to be sure. */
const sampleChars = 4000;

/**
 * The article of a page. Where text and page leave its language in doubt the browser is asked, too, unless the reader insists
 * (`force`): docs/decisions/0026-a-second-opinion-on-the-language.md.
 */
export async function articleOfPage(outline: Outline, force: boolean, detect: DetectLanguage): Promise<Article> {
  const read = articleToExplain(outline, force);
  if (force || !read.isArticle || !read.languageInDoubt) return read;
  const opinion = await detect(sampleOf(read));
  return opinion === null ? read : articleToExplain(outline, force, opinion);
}

function sampleOf({ blocks }: Article): string {
  let sample = '';
  for (const { text } of blocks) {
    sample += `${text}\n`;
    if (sample.length >= sampleChars) break;
  }
  return sample.slice(0, sampleChars);
}
