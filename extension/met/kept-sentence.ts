import type { Language } from '../../explain/language/language.ts';
import type { Passage } from '../../explain/model/reading.ts';
import { sentences } from '../../explain/text/sentences.ts';

/** Characters of a sentence that are kept. */
const longest = 400;

/** The sentence of a text in which a character stands, cut at words around it where it is longer than is kept. */
export function sentenceAt(text: string, at: number, language: Language): string {
  const [start, end] = sentences(text, language).find(([from, to]) => from <= at && at < to) ?? [0, 0];
  return cut(text.slice(start, end), at - start);
}

/**
 * The sentence in which a term stands: in the paragraph that the reader looks at, else in what the article says of it. Empty
 * where none of that has it: what says it in other words may be about something else.
 */
export function sentenceWith(
  term: string,
  around: string,
  passages: readonly Pick<Passage, 'text'>[],
  language: Language,
): string {
  for (const text of [around, ...passages.map((passage) => passage.text)]) {
    const at = text.toLowerCase().indexOf(term.toLowerCase());
    if (at >= 0) return sentenceAt(text, at, language);
  }
  return '';
}

function cut(sentence: string, at: number): string {
  if (sentence.length <= longest) return sentence;
  const from = Math.max(0, Math.min(at - longest / 2, sentence.length - longest));
  const piece = sentence.slice(from, from + longest);
  const begun = from === 0 ? piece : piece.replace(/^\S*\s+/u, '');
  return from + longest >= sentence.length ? begun : begun.replace(/\s+\S*$/u, '');
}
