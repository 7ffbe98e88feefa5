import type { PreparedArticle, Sentence } from '../text/prepared-article.ts';

/** A sentence that opens like this cannot be understood without the one before; quotations have their speaker. */
const leaning =
  /^\(?(?:But|That|Such|He|She|They|It|This|These|Those|So|Yet|And|Or|His|Her|Their|Its|Neither|Others|Then|Instead|However|Still|Nor|Also|Even so|As a result|For example|For instance|The (?:latter|former|move|decision|two|pair))\b/u;
/** Not leaning, though they begin alike: "It is the first time …", "So far", "It was in 1994 that …". */
const standing =
  /^\(?(?:So-called|So far|It(?: is|’s|'s| was) (?:not )?(?:the|in|a|an|un|clear|expected|believed|estimated|likely|possible)\b|This (?:week|month|year|article|story))/u;

/** Whether a sentence leans on the one before it. */
export function leansBack(text: string): boolean {
  return leaning.test(text) && !standing.test(text);
}

/**
 * First sentence of the verbatim piece that ends with `sentence`: the one before it in the same block if it leans on
 * that, or answers it.
 */
export function widenBack(prepared: PreparedArticle, sentence: Sentence): Sentence {
  const before = prepared.sentences[sentence.at - 1];
  if (before === undefined || before.block !== sentence.block) return sentence;
  return leansBack(sentence.text) || answers(before, sentence) ? before : sentence;
}

/** "Why now? Because …": the answer alone is no sentence. */
function answers(before: Sentence, { text }: Sentence): boolean {
  return before.text.endsWith('?') && /^(?:Because|Not|No|Yes|Perhaps|Maybe|To|By|In part|Partly|Only)\b/u.test(text);
}
