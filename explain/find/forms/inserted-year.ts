import type { Word } from '../../text/words.ts';

const year = /^(?:1[5-9]|20)\d\d$/;
/** Behind a year: "1997-98", "1997-1998". */
const laterYear = /^(?:(?:1[5-9]|20)\d\d|\d\d)$/;
/** A year stands behind a name ("the Mumbai 2008 attacks") or a date ("the January 6, 2021, attack"). */
const mayStandBefore = /^[\p{Lu}\p{N}]/u;
const dayOfMonth = /^\d{1,2}(?:st|nd|rd|th)?$/;

/**
 * Where a year ends that stands at word `at` inside a wording that does not say it, behind its word `at - 1`: "the Mumbai
 * *2008* attacks", "the January 6*, 2021,* attack", "the 2007*–08* financial crisis". Null: none stands there.
 */
export function insertedYearEnd(words: readonly Word[], at: number): number | null {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined || !/^\d/.test(word.text)) return null;
  if (year.test(before.text)) return isLaterYear(before, word) && word.tie === 'space' ? at + 1 : null;
  if (!year.test(word.text) || !mayStandBefore.test(before.text)) return null;
  const isDate = before.comma && dayOfMonth.test(before.text);
  if (before.tie !== 'space' && !isDate) return null;
  const later = words[at + 1];
  const last = later !== undefined && isLaterYear(word, later) ? later : word;
  if (last.tie !== 'space' && !(isDate && last.comma)) return null;
  return last === word ? at + 1 : at + 2;
}

/** Tied to the year before by a hyphen, a slash or a dash without spaces. */
function isLaterYear(first: Word, second: Word): boolean {
  return first.tie !== 'space' && second.start - first.end === 1 && laterYear.test(second.text);
}
