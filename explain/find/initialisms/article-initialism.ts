import type { PreparedBlock } from '../../text/prepared-article.ts';

/** An initialism that the article itself resolves. */
export interface ArticleInitialism {
  /** As it is introduced, "SDGs" too. */
  readonly short: string;
  readonly expansion: string;
  /** Where it is introduced. */
  readonly block: PreparedBlock;
  readonly start: number;
  readonly end: number;
}
