import type { NameRules, TitleRules } from '../../language/name-rules.ts';
import { isCapitalised, type Word } from '../../text/words.ts';
import type { NameRun } from './name-runs.ts';

/** Longer runs before a name are the rest of a sentence. */
export const mostTitleWords = 10;

/** Whether two words belong together: over a space or hyphen, or over the stop of an abbreviation ("Sen. Varga"). */
export function touches(run: NameRun, word: Word, start: number): boolean {
  const gap = run.block.block.text.slice(word.end, start);
  if (/^(?:['’]s)?[ ‑-]$/.test(gap) || (/^['’] $/.test(gap) && /s$/.test(word.lower))) return true;
  if (gap === '&' || gap === ' & ') return isCapitalised(word.text);
  return gap === '. ' && isCapitalised(word.text) && isAbbreviation(run, word.lower);
}

function isAbbreviation({ block: { language } }: NameRun, lower: string): boolean {
  const { leadingAbbreviations, trailingAbbreviations } = language.sentences;
  const { addresses, isRoleNoun } = language.names;
  return (
    isRoleNoun(lower) || addresses.has(lower) || leadingAbbreviations.has(lower) || trailingAbbreviations.has(lower)
  );
}

/** How names are read in the run's language. */
export function namesOf({ block }: NameRun): NameRules {
  return block.language.names;
}

/** How titles are. */
export function rulesOf({ block }: NameRun): TitleRules {
  return block.language.names.titles;
}

/** Whether it is the definite article. */
export function isDefinite({ block }: NameRun, word: Word | undefined): boolean {
  return word !== undefined && block.language.words.definiteArticles.has(word.lower);
}
