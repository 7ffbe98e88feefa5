import type { Openable } from '../card/card-opener.ts';
import type { CardSubject } from '../card/card-port.ts';
import type { Marks } from '../marks/marks.ts';
import type { Shown } from './shown.ts';

/** Words of the page that the reader selected, and where they stand. */
export interface SelectedWords {
  readonly range: Range;
  readonly text: string;
}

/** Stands for the selection where a mark's id is asked for. */
const selection = 'selection';

/** Which words have a card, and what it is about: by the id of a mark, or that of what was selected last. */
export interface CardWords {
  /** Returns the id under which these words are known from now on. */
  select(words: SelectedWords): string;
  /** Null: there is nothing to say of them. */
  of(id: string): Omit<Openable, 'pointer'> | null;
}

export function createCardWords(marks: Pick<Marks, 'range'>, shown: Pick<Shown, 'held' | 'mention'>): CardWords {
  let selected: SelectedWords | null = null;
  const aboutTerm = (id: string): CardSubject | null => {
    const here = shown.mention(id);
    const explainer = here && shown.held()?.answer.reading.explainers[here.entry];
    return explainer ? { kind: 'term', explainer, here } : null;
  };
  return {
    select(words) {
      selected = words;
      return selection;
    },
    of(id) {
      const chosen = id === selection ? selected : null;
      const range = chosen ? chosen.range : marks.range(id);
      const about: CardSubject | null = chosen ? { kind: 'selection', text: chosen.text } : aboutTerm(id);
      return range && about && { range, about, article: shown.held()?.answer.reading.article ?? null };
    },
  };
}
