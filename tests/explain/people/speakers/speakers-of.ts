import { english } from '../../../../explain/english/english.ts';
import { findSpeakers } from '../../../../explain/people/speakers/find-speakers.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { articleOf, type BlockDraft } from '../../article-of.ts';

/** Who says each sentence of an article of these paragraphs. */
export const speakersOf = (...drafts: BlockDraft[]): readonly (string | null)[] =>
  findSpeakers(prepareArticle(articleOf(drafts), english)).map(({ speaker }) => speaker);
