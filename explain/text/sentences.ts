import type { Language } from '../language/language.ts';
import type { SentenceRules } from '../language/sentence-rules.ts';

/** [start, end) in UTF-16 code units. */
export type SentenceSpan = readonly [start: number, end: number];

const stopPattern = /([.!?…]+)(["'”’»)\]]*)(?=\s|$)|\n|[。！？]["”’」』]*/gu;
/** No writer's sentence is longer (in characters): what goes on without a stop is a table or a list, and is cut here. */
const longestSentence = 2000;

/**
 * Sentence spans of one block, without the white space around them; every other character belongs to exactly one. None
 * is longer than `longestSentence`, so that what is done for each of its words stays cheap on any page.
 *
 * Own rules, because `Intl.Segmenter` splits after "Mr.", "U.S." and initials, and differs between engines. A line
 * break always ends a sentence. A stop ends one unless: a small letter follows; it belongs to a title ("Mr."), an
 * initial ("J. Smith") or a number ("No. 10", "Nov. 3"); it belongs to "U.S.", "Inc." and the like and no word follows
 * that opens sentences; or the question or exclamation mark stands in a quotation whose speaker follows.
 */
export function sentences(text: string, { sentences: rules }: Language): readonly SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = 0;
  for (const match of text.matchAll(stopPattern)) {
    const end = match.index + match[0].length;
    if (match[1] !== undefined && !endsSentence(text, match.index, end, match[1], match[2] ?? '', rules)) continue;
    pushTrimmed(spans, text, start, end);
    start = end;
  }
  pushTrimmed(spans, text, start, text.length);
  return spans;
}

function endsSentence(
  text: string,
  at: number,
  end: number,
  stop: string,
  closing: string,
  rules: SentenceRules,
): boolean {
  const rest = text.slice(end, end + 80).trimStart();
  if (rest === '') return true;
  if (/^\p{Ll}/u.test(rest)) return false;
  if (stop !== '.') return !(closing !== '' && rules.speakerFollows.test(rest));
  if (closing !== '' && /["”’']/.test(closing)) return true;
  return !isAbbreviation(text, at, rest, rules);
}

function isAbbreviation(text: string, at: number, rest: string, rules: SentenceRules): boolean {
  const before = /(?:^|[\s("'“‘\u2010-\u2015-])([\p{L}][\p{L}.]*)$/u.exec(text.slice(Math.max(0, at - 14), at))?.[1];
  if (before === undefined) return false;
  const lower = before.toLowerCase();
  const opener = /^["'“‘(]*(\p{Lu}[\p{L}’']*)/u.exec(rest)?.[1];
  const opens = opener !== undefined && rules.openers.has(opener);
  if (rules.leadingAbbreviations.has(lower) && before.length > 1) return true;
  if (rules.numberedAbbreviations.has(lower)) return /^\d/.test(rest);
  if (rules.trailingAbbreviations.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(before)) return !opens;
  // "J. Smith", "George W. Bush": but "plan B. The" ends.
  return /^\p{Lu}$/u.test(before) && opener !== undefined && !opens;
}

function pushTrimmed(spans: SentenceSpan[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  if (to - from > longestSentence) {
    const space = text.lastIndexOf(' ', from + longestSentence);
    const cut = space > from ? space : from + longestSentence;
    spans.push([from, cut]);
    pushTrimmed(spans, text, cut, to);
  } else if (to > from) spans.push([from, to]);
}

/** The first sentence of a text, or all of it where it has none. */
export function firstSentence(text: string, language: Language): string {
  const [start, end] = sentences(text, language)[0] ?? [0, text.length];
  return text.slice(start, end);
}
