import type { Openable } from '../card/card-opener.ts';
import type { CardSubject, ChosenWords } from '../card/card-port.ts';
import type { Marks } from '../marks/marks.ts';
import type { Shown } from './shown.ts';

/** Stands for the words that the reader chose where a mark's id is asked for. */
export const chosen = 'chosen';

/** Which words have a card, and what it is about: by the id of a mark, or that of what the reader chose last. */
export interface CardWords {
  /** Words that are no mark, to be known as `chosen` from now on. */
  choose(words: ChosenWords): void;
  /** Null: there is nothing to say of them. */
  of(id: string): Omit<Openable, 'pointer'> | null;
}

export function createCardWords(marks: Pick<Marks, 'range'>, shown: Pick<Shown, 'held' | 'mention'>): CardWords {
  let words: ChosenWords | null = null;
  const aboutTerm = (id: string): CardSubject | null => {
    const here = shown.mention(id);
    const explainer = here && shown.held()?.answer.reading.explainers[here.entry];
    return explainer ? { kind: 'term', explainer, here } : null;
  };
  return {
    choose(next) {
      words = next;
    },
    of(id) {
      const { range, about } = (id === chosen && words) || { range: marks.range(id), about: aboutTerm(id) };
      return range && about && { range, about, article: shown.held()?.answer.reading.article ?? null };
    },
  };
}
