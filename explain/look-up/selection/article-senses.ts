import type { Explainer } from '../../model/reading.ts';
import type { EntryMatch, SelectionAnswer, SelectionMatch } from './selection-answer.ts';

/**
 * Puts the sense first in which the article uses a word, unless the selection itself tells another.
 *
 * @param explainers those of the article's reading, by entry id
 */
export function withArticleSenses(
  answer: SelectionAnswer,
  explainers: Readonly<Record<string, Explainer>>,
): SelectionAnswer {
  if (answer.kind === 'nothing') return answer;
  const matches = answer.matches.map((match): SelectionMatch => {
    const sense = match.kind === 'entry' && match.sense === undefined ? explainers[match.entry]?.sense : undefined;
    return match.kind === 'entry' && sense !== undefined ? withSenseFirst(match, sense) : match;
  });
  return { ...answer, matches };
}

function withSenseFirst(match: EntryMatch, sense: string): EntryMatch {
  const senses = match.senses.toSorted((a, b) => Number(b.id === sense) - Number(a.id === sense));
  return { ...match, definition: senses[0]?.definition ?? match.definition, senses };
}
