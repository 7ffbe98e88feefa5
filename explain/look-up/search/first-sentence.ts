import { sentences } from '../../text/sentences.ts';

/** The first sentence of a text, or all of it where it has none. */
export function firstSentence(text: string): string {
  const [start, end] = sentences(text)[0] ?? [0, text.length];
  return text.slice(start, end);
}
