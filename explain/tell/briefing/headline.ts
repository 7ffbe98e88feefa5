import type { PreparedArticle } from '../../text/prepared-article.ts';
import { isContentWord } from '../../text/word-statistics.ts';
import { tokenize, type Word } from '../../text/words.ts';

/** A claim with fewer words that the article holds says too little of itself. */
const leastOfClaim = 2;

/** What the headline speaks of, as far as the article does: its words by family, each with how much it tells apart. */
export interface Headline {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
  /** The family of a word, looked for once: the same words come back all over an article. */
  readonly familyOf: (key: string) => string;
}

/**
 * The headline's content words that the article holds, whatever their form ("merge", "merger"), rare ones weighing more:
 * "Senate" tells little in an article on the Senate. What the article does not hold is the outlet's name or a play on
 * words. Time linear in the article's text.
 */
export function headlineOf({ titleWords, language, blocks }: PreparedArticle): Headline {
  const familyOf = once(language.words.familyOf);
  const asked = new Set(
    titleWords
      .filter(({ key }) => isContentWord(key, language) || /\d/.test(key))
      .map(({ key }) => familyOf(bare(key))),
  );
  const holders = new Map<string, number>();
  for (const { words } of blocks) {
    for (const family of familiesOf(words, familyOf)) {
      if (asked.has(family)) holders.set(family, (holders.get(family) ?? 0) + 1);
    }
  }
  const weights = new Map([...holders].map(([family, count]) => [family, Math.log(1 + blocks.length / count)]));
  return { weights, total: [...weights.values()].reduce((sum, weight) => sum + weight, 0), familyOf };
}

/** What a headline claims beside each other ("… as police …"), as headlines of their own; none where it claims one thing. */
export function claimsOf({ article, language }: PreparedArticle, { weights, familyOf }: Headline): readonly Headline[] {
  const parts = article.meta.title.split(language.briefing.claimBreak);
  const claims = parts
    .map((part) => familiesOf(tokenize(part, language), familyOf))
    .map((families) => new Map([...weights].filter(([family]) => families.has(family))))
    .filter((own) => own.size >= leastOfClaim);
  return claims.length < 2
    ? []
    : claims.map((own) => ({ weights: own, total: [...own.values()].reduce((sum, one) => sum + one, 0), familyOf }));
}

/** How much of the headline these words tell, from 0 to 1. */
export function shareTold({ weights, total, familyOf }: Headline, words: readonly Word[]): number {
  if (total === 0) return 0;
  let told = 0;
  for (const family of familiesOf(words, familyOf)) told += weights.get(family) ?? 0;
  return told / total;
}

/** How much of the headline these words tell that others have not told. */
export function shareAdded(headline: Headline, words: readonly Word[], told: readonly Word[]): number {
  return shareTold(headline, [...told, ...words]) - shareTold(headline, told);
}

function familiesOf(words: readonly Word[], familyOf: Headline['familyOf']): ReadonlySet<string> {
  return new Set(words.map(({ key }) => familyOf(bare(key))));
}

function once(familyOf: Headline['familyOf']): Headline['familyOf'] {
  const known = new Map<string, string>();
  return (key) => {
    const family = known.get(key) ?? familyOf(key);
    known.set(key, family);
    return family;
  };
}

/** A number without what is written close to it: "8M", "5.8bn". */
function bare(key: string): string {
  return /^\d[\d.,]*/.exec(key)?.[0] ?? key;
}
