import { whenAsked } from '../../language/when-asked.ts';
import type { PageMeta } from '../../model/outline.ts';

/** Scripts without spaces or letters for vowels: one character says about as much as a few Latin letters. */
export const denseScript = whenAsked(() => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u);

/** A text that ends as sentences do in most scripts, also inside quotation marks or brackets. */
export const endsSentence = /[.!?…。！？؟۔।]["”’»」)]*$/u;

/** Letters and digits of a text, in lower case: copies of it differ in quotation marks and white space. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** What the page states as its title, as letters and digits. Often with the site's name behind it. */
export function titlesOf({ title, tags }: PageMeta): readonly string[] {
  return [title, tags['og:title'] ?? ''].map(lettersOf);
}
