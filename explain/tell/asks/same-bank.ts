import type { Sentence } from '../../text/prepared-article.ts';

/** Central banks by name or initials; some banks that are no central banks have such names, too. */
const bank =
  /\b(?:Federal Reserve|Fed|European Central Bank|(?:Reserve )?Bank of (?!America|Scotland|Ireland|Montreal|Nova)\p{Lu}\p{L}+|Riksbank|Bo[A-Z]|ECB|RB[AI])\b/gu;

/**
 * Whether a sentence speaks of another central bank than the sentences that name the term: in passing, or because its
 * paragraph has come to it. Not where either names none.
 */
export function isOtherBank(sentence: Sentence, naming: readonly Sentence[]): boolean {
  const own = new Set(naming.flatMap((each) => banksIn(textUpTo(each))));
  if (own.size === 0) return false;
  const here = banksIn(sentence.text);
  const meant = here.length > 0 ? here : banksIn(textUpTo(sentence)).slice(-1);
  return meant.length > 0 && !meant.some((name) => own.has(name));
}

function textUpTo({ block, end }: Sentence): string {
  return block.block.text.slice(0, end);
}

function banksIn(text: string): readonly string[] {
  return (text.match(bank) ?? []).map(initials);
}

function initials(name: string): string {
  if (name === 'Federal Reserve') return 'FED';
  const words = name.split(/\s/u);
  return (words.length > 1 ? Array.from(words, ([letter]) => letter).join('') : name).toUpperCase();
}
