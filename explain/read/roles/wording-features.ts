import type { Features } from './features.ts';

const token = /[\p{L}][\p{L}'-]*|\d[\d,.]*|“”/gu;

/** Words and numbers of a text as they stand, quotations as “”. */
export function tokensOf(text: string): readonly string[] {
  return text.match(token) ?? [];
}

/**
 * The words of a paragraph's own voice, and those that open it and its sentences. Names are left out: what a paragraph
 * does is not told by whom it is about.
 *
 * @param sentences of the whole paragraph
 * @param tokens of the paragraph without its quotations
 */
export function addWordingFeatures(features: Features, sentences: readonly string[], tokens: readonly string[]): void {
  const openings = new Set(sentences.map((sentence) => /\p{L}[\p{L}'-]*/u.exec(sentence)?.[0]?.toLowerCase() ?? ''));
  for (const word of openings) if (word !== '') features.set(`opening ${word}`, 1);
  const first = /^["“(]?(\p{L}[\p{L}'-]*)/u.exec(sentences[0] ?? '')?.[1]?.toLowerCase();
  if (first !== undefined) features.set(`first ${first}`, 1);
  for (const word of tokens) {
    const lower = word.toLowerCase();
    const isName = word !== lower && !openings.has(lower);
    if (!isName && word !== '“”') features.set(/^\d/.test(word) ? 'word 0' : `word ${lower}`, 1);
  }
}
