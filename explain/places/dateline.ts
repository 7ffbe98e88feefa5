import { isAllCapitals } from '../text/words.ts';

/** "LAGOS (Wire) —", "Lagos, 4 May –", "LAGOS:": where a reporter writes. @param end of the name that opens the text */
export function isDatelineAt(text: string, end: number): boolean {
  const behind = text.slice(end, end + 80);
  const lastWord = text.slice(0, end).split(/\s/u).at(-1) ?? '';
  if (isAllCapitals(lastWord) && /^:\s/u.test(behind)) return true;
  return /^(?:,[^,.]{2,30})?\s?(?:\([^)]{2,30}\)\s?)?[—–-]\s/u.test(behind);
}
