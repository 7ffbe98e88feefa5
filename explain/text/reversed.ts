import type { PreparedArticle, Sentence } from './prepared-article.ts';

/** Characters of what follows that are looked at. */
const headChars = 200;

/**
 * Whether what comes next in the article takes back, limits or turns against a sentence ("But …", "He later withdrew
 * it"): without that it must not be shown as what somebody says.
 */
export function isReversed({ sentences, language }: PreparedArticle, sentence: Sentence): boolean {
  const next = sentences[sentence.at + 1];
  if (next === undefined || next.block.block.kind === 'heading') return false;
  const { opens, anywhere } = language.speech.turns;
  const text = next.text.slice(0, headChars).replace(/^[\s([“”„«»"‘’'.…—–-]+/u, '');
  return opens.test(text) || anywhere.test(text);
}
