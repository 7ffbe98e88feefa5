import type { BodyIntroduction, BodyRules } from '../../language/body-rules.ts';
import { bodyBefore, bodyBehind, bodyIs } from './body-appositions.ts';
import { bodyName, nameWithin } from './body-names.ts';
import { isBodyNoun } from './body-nouns.ts';

const bracket = /^ \((?:the )?([\p{Lu}][\p{L}\p{N}&-]{1,9})\)/u;
/** Longer texts without a stop are lists and tables. */
const longest = 1200;

export const bodyRules: BodyRules = {
  introductionsIn(sentence) {
    if (sentence.length > longest) return [];
    return [...sentence.matchAll(bodyName)].flatMap((match): readonly BodyIntroduction[] => {
      const own = nameWithin(match[0], /^[^\p{L}]*$/u.test(sentence.slice(0, match.index)));
      if (own === null || isPartOfName(sentence, match.index, match.index + match[0].length)) return [];
      const [start, end] = [match.index + own[0], match.index + own[1]];
      const short = bracket.exec(sentence.slice(end))?.[1] ?? null;
      const behind = end + (short === null ? 0 : (bracket.exec(sentence.slice(end))?.[0].length ?? 0));
      const stands = {
        name: sentence.slice(start, end),
        before: sentence.slice(0, start),
        after: sentence.slice(behind),
      };
      const description = bodyBehind(stands) ?? bodyBefore(stands) ?? bodyIs(stands);
      return description === null ? [] : [{ start, end, short, description }];
    });
  },
  denies(sentence, description) {
    const nouns = description
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .filter(isBodyNoun);
    return nouns.some((noun) => new RegExp(String.raw`${denial}(?:\s[\p{L}-]+){0,5}\s${noun}\b`, 'iu').test(sentence));
  },
};

/** "Bienestar *y* Desarrollo", "Fight for $15": the name goes on in words that are no English name's. */
function isPartOfName(sentence: string, start: number, end: number): boolean {
  return (
    /\p{Lu}\p{L}+\s(?:y|e|et|und|og|och|i|da|do|di)\s$/u.test(sentence.slice(0, start)) ||
    /^\s(?:for|of)\s[$€£\d]/u.test(sentence.slice(end))
  );
}

const denial = String.raw`(?:\b(?:not|never|no longer|denies being|denied being|claims to be|claimed to be|claiming to be|posing as|poses as|posed as|so-called|rather than|ceased to be)|n['’]t)`;
