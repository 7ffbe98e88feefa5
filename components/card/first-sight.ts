import type { Explainer, Passage } from '../../explain/model/reading.ts';
import { countWords, splitSentences } from '../words-and-sentences.ts';

/** Words a card may show before it is unfolded: what a reader in the middle of a sentence takes in at once. */
export const wordBudget = 80;
/** "People disagree about its use.": kept free wherever it will be shown. */
const contestedLabelWords = 5;
/** Passages behind "2 more"; a fourth hardly ever says something new. */
const mostMorePassages = 2;

/** Where the reader is: [start, end) in characters of a block. */
export interface Here {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** The words that stand there. */
  readonly text?: string;
  /** They are another wording than the card's heading. */
  readonly alias?: true;
}

/** What of an Explainer stands in the card before it is unfolded. Everything else is behind "More". */
export interface FirstSight {
  /** What is meant here, where the headword does not say it: other words, or which of several senses. Empty if nothing. */
  readonly sense: string;
  /** Always whole; empty for terms that only the article explains. */
  readonly definition: string;
  /**
   * The dispute about a word's use or meaning. `whole`: with the note; `label`: only that there is one, because half a
   * note would give one side the word; `folded`: about the effect, so behind "More".
   */
  readonly contested: 'whole' | 'label' | 'folded' | 'none';
  readonly contestedNote: string;
  readonly matters: 'whole' | 'first-sentence' | 'folded' | 'none';
  /** The part of `matters` that is shown; empty if none. */
  readonly mattersShown: string;
  readonly passage: Passage | null;
  /** Behind "2 more", or, where no passage fits, behind "1 passage". Best first. */
  readonly morePassages: readonly Passage[];
  /** Words shown, labels not counted. Over the budget only if the meaning alone is. */
  readonly words: number;
}

/**
 * Decides what fits into the first sight, in this order: term and meaning, the best passage that fits whole, a contested
 * use, why it matters. Passages that overlap `here` are left out: the reader is looking at them.
 */
export function firstSight(explainer: Explainer, here: Here | null): FirstSight {
  const sense = hereLine(explainer, here);
  const { term, short, expansion, because, definition } = explainer;
  const always = [term, short, expansion, sense, because?.join(' '), definition];
  let words = sum(always.map((text) => countWords(text ?? '')));

  const disputed = explainer.contested !== undefined && explainer.contested.over !== 'effect';
  const reserved = disputed ? contestedLabelWords : 0;
  const passages = elsewhere(explainer.passages, here);
  const passage = passages.find((each) => words + reserved + wordsOfPassage(each) <= wordBudget) ?? null;
  if (passage !== null) words += wordsOfPassage(passage);

  const contestedNote = explainer.contested?.note ?? '';
  const contested = shownDispute(explainer, words + countWords(contestedNote) + reserved <= wordBudget);
  if (disputed) words += contestedLabelWords + (contested === 'whole' ? countWords(contestedNote) : 0);

  const why = shownImportance(explainer.matters, wordBudget - words);
  return {
    sense,
    definition: explainer.definition,
    contested,
    contestedNote,
    ...why,
    passage,
    morePassages: passages
      .filter((each) => each !== passage)
      .slice(0, passage === null ? mostMorePassages + 1 : mostMorePassages),
    words: words + countWords(why.mattersShown),
  };
}

/** "federal funds rate. Party membership": the words that the reader stands at, where the card is headed otherwise; the sense. */
function hereLine({ senseLabel }: Explainer, here: Here | null): string {
  return [here?.alias && here.text, senseLabel].filter(Boolean).join('. ');
}

function elsewhere(passages: readonly Passage[], here: Here | null): readonly Passage[] {
  if (here === null) return passages;
  return passages.filter(({ block, start, end }) => block !== here.block || end <= here.start || start >= here.end);
}

function wordsOfPassage({ text, speaker }: Passage): number {
  return countWords(text) + countWords(speaker ?? '');
}

function shownDispute({ contested }: Explainer, fits: boolean): FirstSight['contested'] {
  if (contested === undefined) return 'none';
  if (contested.over === 'effect') return 'folded';
  return fits ? 'whole' : 'label';
}

function shownImportance(matters: string | undefined, room: number): Pick<FirstSight, 'matters' | 'mattersShown'> {
  if (matters === undefined || matters === '') return { matters: 'none', mattersShown: '' };
  if (countWords(matters) <= room) return { matters: 'whole', mattersShown: matters };
  const [first = ''] = splitSentences(matters);
  if (countWords(first) <= room) return { matters: 'first-sentence', mattersShown: first };
  return { matters: 'folded', mattersShown: '' };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
