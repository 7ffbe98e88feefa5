import type { Candidate } from '../candidates/term-mention.ts';

/** Words on either side beyond which a sentence is no sentence any more: its far end says nothing. */
export const reach = 60;

/** [start, end) of the words of the candidate's sentence that may say something of it. */
export function windowOf({ sentence, from, to }: Candidate): readonly [start: number, end: number] {
  return [Math.max(sentence.from, from - reach), Math.min(sentence.to, to + reach)];
}
