import type { FaqMatch } from '../../explain/model/reading.ts';
import { splitSentences } from '../words-and-sentences.ts';
import type { SaidOnce } from './said-once.ts';

/** A question of the article, or a note of its publisher, as the briefing shows it. */
export interface ShownAnswer {
  /** Null: the page gives none. */
  readonly question: string | null;
  /** The answer's first sentence; empty where the briefing says it already. */
  readonly lead: string;
  /** What is folded away behind it; empty: nothing. */
  readonly rest: string;
  readonly block: number | null;
  readonly paragraph: number | null;
}

/** Questions with the first sentence of their answers, the rest apart. No answer without a question twice. */
export function shownAnswers(pairs: readonly FaqMatch[], said: SaidOnce): readonly ShownAnswer[] {
  return pairs.flatMap(({ question, answer, block, paragraph }): readonly ShownAnswer[] => {
    const [lead = '', ...others] = splitSentences(answer.replace(/\s+/gu, ' '));
    const place = { block, paragraph };
    if (lead === '') return [];
    const isNew = said.fresh([{ block, text: lead }]).length > 0;
    if (isNew) return [{ question, lead, rest: others.join(' '), ...place }];
    return question === null ? [] : [{ question, lead: '', rest: others.length > 0 ? answer : '', ...place }];
  });
}
