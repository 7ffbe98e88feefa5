import { fits, type Introduction, introduce } from './long-form.ts';

const short = String.raw`["“]?((?:\p{Lu}\.){2,8}|\p{Lu}{2,8}s?(?![\p{L}\p{N}&/-]|\.\p{L}| \p{Lu}))`;
/** ", or MBSR": only letters in capitals, since "or" joins other things far oftener. */
const orShort = new RegExp(`,? or (?:the )?${short}`, 'gu');
/** "which is also known as MBSR", "called MBSR". */
const namedShort = new RegExp(
  '(?:,? (?:which|that))?(?: (?:is|are|was|were))?,?(?: (?:also|better|commonly|often|simply|now))?' +
    ' (?:known (?:as|by (?:its|their) (?:initials|acronym))|called|abbreviated (?:as|to)|shortened to)' +
    ` (?:the )?${short}`,
  'gu',
);
/** "MBSR, which stands for …", "MBSR, short for …". */
const standsFor =
  /(?<![\p{L}\p{N}])((?:\p{Lu}\.){2,8}|\p{Lu}{2,8}),?["”]? (?:(?:which |that )?stands for|(?:which is )?(?:short|an? (?:acronym|abbreviation|initialism)) for) (?:the )?["“]?/gu;
const mostWords = 10;
const farthest = 120;

/**
 * Initialisms that the text introduces in so many words: "artificial intelligence, or AI", "known as", "stands for".
 * Time linear in the text.
 */
export function findInWords(text: string): readonly Introduction[] {
  return [...shortBehind(text, orShort), ...shortBehind(text, namedShort), ...longBehind(text)];
}

function shortBehind(text: string, pattern: RegExp): readonly Introduction[] {
  return [...text.matchAll(pattern)].flatMap((match) =>
    introduce(text, match[1] ?? '', match.index, match.index + match[0].length),
  );
}

/** The fewest words behind "stands for" that give all letters. */
function longBehind(text: string): readonly Introduction[] {
  if (!text.includes(' for ')) return [];
  return [...text.matchAll(standsFor)].flatMap((match): readonly Introduction[] => {
    const letters = (match[1] ?? '').replaceAll('.', '');
    const from = match.index + match[0].length;
    const behind = /^[^.;:!?()\n]*/u.exec(text.slice(from, from + farthest))?.[0] ?? '';
    const ends = [...behind.matchAll(/[\p{L}\p{N}](?=[^\p{L}\p{N}'’-]|$)/gu)].slice(0, mostWords);
    const long = ends.map(({ index }) => behind.slice(0, index + 1)).find((words) => fits(letters, words));
    return long === undefined ? [] : [{ short: letters, long, start: match.index, end: from + long.length }];
  });
}
