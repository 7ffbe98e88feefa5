import type { PreparedArticle, Sentence } from './prepared-article.ts';

/** Characters of what follows that are looked at. */
const headChars = 200;

/**
 * Whether what comes next in the article takes back, limits or turns against a sentence ("But …", "He later withdrew
 * it"): without that it must not be shown as what somebody says.
 */
export function isReversed(prepared: PreparedArticle, sentence: Sentence): boolean {
  const head = headBehind(prepared, sentence);
  return head !== null && (opensTurn(prepared, sentence) || prepared.language.speech.turns.anywhere.test(head));
}

/** Whether the sentence behind opens with a turn: "But …", "Critics, however, …". */
export function opensTurn(prepared: PreparedArticle, sentence: Sentence): boolean {
  const head = headBehind(prepared, sentence);
  return head !== null && prepared.language.speech.turns.opens.test(head);
}

/** The beginning of the next sentence; null where none goes on. */
function headBehind({ sentences }: PreparedArticle, { at }: Sentence): string | null {
  const next = sentences[at + 1];
  if (next === undefined || next.block.block.kind === 'heading') return null;
  return next.text.slice(0, headChars).replace(/^[\s([“”„«»"‘’'.…—–-]+/u, '');
}
