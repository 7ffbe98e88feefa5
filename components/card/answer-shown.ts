import type {
  EntryMatch,
  Fact,
  InitialismMatch,
  PassageMatch,
  PersonMatch,
  SelectionAnswer,
} from '../../explain/look-up/selection/selection-answer.ts';

/** What a card shows of an answer: by whose voice it is, best first. */
export interface AnswerShown {
  /** `said`: neither glossary nor article explains it, but the article has the words elsewhere. */
  readonly kind: 'known' | 'said' | 'nothing';
  readonly entries: readonly EntryMatch[];
  readonly names: readonly (PersonMatch | InitialismMatch)[];
  readonly passages: readonly PassageMatch[];
  readonly fact: Fact | null;
  /** The best match is the article's. */
  readonly articleFirst: boolean;
}

/** Passages that a card shows of a selection. */
const mostPassages = 3;

/**
 * What is shown of an answer. Passages that the reader is looking at say nothing new. Where nothing else is known the
 * passages come in the order of reading from there on.
 * @param around the text in which the selection stands
 */
export function answerFrom(answer: SelectionAnswer, around: string): AnswerShown {
  const matches = answer.kind === 'found' ? answer.matches : [];
  const isHere = ({ text }: PassageMatch) => around.includes(text);
  const entries = matches.filter((match) => match.kind === 'entry');
  const names = matches.filter((match) => match.kind === 'person' || match.kind === 'initialism');
  const held = matches.filter((match) => match.kind === 'passage');
  const said = names.flatMap((name) => (name.kind === 'person' ? (name.says ?? []) : []));
  const isSaid = ({ block, start, end }: PassageMatch) =>
    said.some((line) => line.block === block && line.start < end && start < line.end);
  const elsewhere = held.filter((passage) => !isHere(passage) && !isSaid(passage));
  const fact = (answer.kind === 'found' && answer.fact) || null;
  const isKnown = fact !== null || entries.length + names.length > 0;
  const passages = isKnown ? elsewhere : readingOn(elsewhere, held.find(isHere)?.block ?? -1);
  return {
    kind: isKnown ? 'known' : passages.length > 0 ? 'said' : 'nothing',
    entries,
    names,
    passages: passages.slice(0, mostPassages),
    fact,
    articleFirst: matches[0]?.kind !== 'entry',
  };
}

/** Those after a block in their order, then those before it. */
function readingOn(passages: readonly PassageMatch[], block: number): readonly PassageMatch[] {
  const isBefore = (one: PassageMatch) => Number(one.block <= block);
  return passages.toSorted((a, b) => isBefore(a) - isBefore(b) || a.block - b.block || a.start - b.start);
}
