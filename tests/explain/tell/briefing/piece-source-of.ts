import { english } from '../../../../explain/english/english.ts';
import { findSpeakers } from '../../../../explain/people/speakers/find-speakers.ts';
import type { PieceSource } from '../../../../explain/tell/briefing/gist-pieces.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { articleOf, type BlockDraft } from '../../article-of.ts';

/** What the pieces of an article are judged by. */
export function pieceSourceOf(drafts: readonly BlockDraft[], title = ''): PieceSource {
  const prepared = prepareArticle(articleOf(drafts, { title }), english);
  return {
    prepared,
    statements: findSpeakers(prepared),
  };
}
