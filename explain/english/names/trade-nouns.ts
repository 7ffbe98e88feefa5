/** Where the head of a noun phrase is past: what follows only says more about it. */
export const afterHead =
  /^(?:of|in|at|for|from|with|who|whose|that|which|to|on|by|and|or|based|turned|now|under|behind|where|when|as)$/;

/** "a plasterer from Lisk", "a hospital cleaner": behind a person's name English makes such nouns at will. */
export function tradeOf(words: readonly string[]): string | null {
  const past = words.findIndex((word, at) => at > 1 && afterHead.test(word.toLowerCase()));
  const last = words.slice(1, past < 0 ? 5 : past).at(-1) ?? '';
  const isWholePhrase = past >= 0 || words.length <= 5;
  return isWholePhrase && /^\p{Ll}{3,}(?:[eo]r|eer)$/u.test(last) && !noTrade.test(last) ? last : null;
}

const noTrade =
  /(?:river|number|letter|matter|paper|water|power|order|winter|summer|cent(?:er|re)|corner|quarter|chapter|chamber|tower|shower|flower|weather|border|murder|cancer|monster|disaster|theater|factor|sector|floor|door|error|honor|color|favor|labor|harbor|minor|computer|newspaper|meter|liter|tender|gender|offer|cover|layer|trailer|thriller|newsletter|rumor|dinner|supper|sister|brother|daughter|queer)$/u;
