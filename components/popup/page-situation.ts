import type { FramedStory } from '../../contract/framed-story.ts';
import type { SiteState } from '../../contract/site-state.ts';
import type { Article } from '../../explain/model/article.ts';
import type { Reading } from '../../explain/model/reading.ts';
import type { PageView } from './popup-view.ts';

/** What the popup's middle shows: one situation at a time. */
export type Situation =
  | { readonly kind: 'failed' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'article'; readonly reading: Reading }
  | { readonly kind: 'no-article' }
  /** The story stands in a frame, which is not read. */
  | { readonly kind: 'framed'; readonly story: FramedStory }
  /** `language`: ISO 639-1 code. `article`: null where it is none. */
  | { readonly kind: 'other-language'; readonly language: string; readonly article: Article | null }
  | { readonly kind: 'unsupported'; readonly reason: 'browser' | 'pdf' | 'file' | 'other' }
  | { readonly kind: 'not-allowed'; readonly site: string; readonly withdrawn: boolean }
  | { readonly kind: 'off'; readonly site: string; readonly since: string | null }
  /** Allowed and on, but this tab was opened before. */
  | { readonly kind: 'not-read'; readonly site: string };

const glossaryLanguage = 'en';

/**
 * A page that was read comes first, whatever holds for its site: the reader may have asked for this page only. Text in
 * another language is told from an article only where nothing in it could be explained.
 */
export function situationOf(site: SiteState, page: PageView): Situation {
  if (page.kind === 'failed' || page.kind === 'busy') return { kind: page.kind };
  if (page.kind === 'reading') return situationOfReading(page.reading, page.framed ?? null);
  return site.kind === 'on' ? { kind: 'not-read', site: site.site } : site;
}

function situationOfReading(reading: Reading, framed: FramedStory | null): Situation {
  const { language, isArticle } = reading;
  if (!isArticle && framed !== null) return { kind: 'framed', story: framed };
  if (language !== null && isUnreadable(reading))
    return { kind: 'other-language', language, article: isArticle ? reading.article : null };
  return isArticle ? { kind: 'article', reading } : { kind: 'no-article' };
}

/** Whether it is written in another language than the glossary, and nothing in it was explained. */
export function isUnreadable({ language, mentions }: Pick<Reading, 'language' | 'mentions'>): boolean {
  return language !== null && language !== glossaryLanguage && mentions.length === 0;
}
