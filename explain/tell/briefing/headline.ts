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
  /** The same of a number without what is written close to it: "8M", "5.8bn". */
  readonly bareFamilyOf: (key: string) => string;
}

/**
 * The headline's content words that the article holds, whatever their form ("merge", "merger"), rare ones weighing more:
 * "Senate" tells little in an article on the Senate. What the article does not hold is the outlet's name or a play on
 * words. Time linear in the article's text.
 */
export function headlineOf({ titleWords, language, blocks }: PreparedArticle): Headline {
  const familyOf = once(language.words.familyOf);
  const bareFamilyOf = once((key) => familyOf(bare(key)));
  const asked = new Set(
    titleWords.filter(({ key }) => isContentWord(key, language) || /\d/.test(key)).map(({ key }) => bareFamilyOf(key)),
  );
  const holders = new Map<string, number>();
  for (const { words } of blocks) {
    for (const family of familiesOf(words, bareFamilyOf)) {
      if (asked.has(family)) holders.set(family, (holders.get(family) ?? 0) + 1);
    }
  }
  const weights = new Map([...holders].map(([family, count]) => [family, Math.log(1 + blocks.length / count)]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return { weights, total, familyOf, bareFamilyOf };
}

/** What a headline claims beside each other ("… as police …"), as headlines of their own; none where it claims one thing. */
export function claimsOf({ article, language }: PreparedArticle, headline: Headline): readonly Headline[] {
  const { weights, bareFamilyOf } = headline;
  const parts = article.meta.title.split(language.briefing.claimBreak);
  const claims = parts
    .map((part) => familiesOf(tokenize(part, language), bareFamilyOf))
    .map((families) => new Map([...weights].filter(([family]) => families.has(family))))
    .filter((own) => own.size >= leastOfClaim);
  return claims.length < 2
    ? []
    : claims.map((own) => ({ ...headline, weights: own, total: [...own.values()].reduce((sum, one) => sum + one, 0) }));
}

/** How much of the headline these words tell, from 0 to 1. */
export function shareTold({ weights, total, bareFamilyOf }: Headline, words: readonly Word[]): number {
  if (total === 0) return 0;
  const told = new Set<string>();
  let sum = 0;
  for (const { key } of words) {
    const family = bareFamilyOf(key);
    const weight = weights.get(family);
    if (weight === undefined || told.has(family)) continue;
    told.add(family);
    sum += weight;
  }
  return sum / total;
}

/** How much of the headline these words tell that others have not told. */
export function shareAdded(headline: Headline, words: readonly Word[], told: readonly Word[]): number {
  return shareTold(headline, [...told, ...words]) - shareTold(headline, told);
}

function familiesOf(words: readonly Word[], bareFamilyOf: Headline['bareFamilyOf']): ReadonlySet<string> {
  return new Set(words.map(({ key }) => bareFamilyOf(key)));
}

function once(familyOf: Headline['familyOf']): Headline['familyOf'] {
  const known = new Map<string, string>();
  return (key) => {
    const family = known.get(key) ?? familyOf(key);
    known.set(key, family);
    return family;
  };
}

/** "8" of "8m". */
function bare(key: string): string {
  return /^\d[\d.,]*/.exec(key)?.[0] ?? key;
}
