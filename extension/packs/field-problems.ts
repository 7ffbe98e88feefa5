import type { WordingRules } from '../../explain/language/language.ts';
import { isAllCapitals, tokenize } from '../../explain/text/words.ts';
import type { PackEntry } from './pack.ts';

/** Characters; a wording longer than a line is none, a definition longer than a card is unread. */
export const longestWording = 80;
export const longestText = 1000;
export const longestTopic = 40;
const mostWords = 12;
export const mostInList = 40;
/** Each “…” of a cue may stand for up to six words, so that looking for it takes seven times as long as without. */
const mostGaps = 3;

type ProblemIn = (value: unknown, language: WordingRules) => string | null;

/** What is wrong with the value of a field, in half a sentence; null: nothing. In the order in which they are looked at. */
export const problemInField: Readonly<Record<keyof PackEntry, ProblemIn>> = {
  term: wording('its term'),
  definition: text('its definition'),
  short: wording('its short form'),
  aliases: list('aliases', wording('one of its aliases')),
  verbs: list('verbs', wording('one of its verbs')),
  matters: text('“matters”'),
  example: text('“example”'),
  cues: list('cues', problemInCue),
  topic: (value) => (isText(value, longestTopic) ? null : `its topic is no name of up to ${longestTopic} characters`),
  level: (value) => (value === 1 || value === 2 || value === 3 ? null : 'its level is none of 1, 2 and 3'),
};

function text(what: string): ProblemIn {
  return (value) => {
    if (typeof value !== 'string') return `${what} is no text`;
    if (value.trim() === '') return `${what} is empty`;
    return value.length <= longestText ? null : `${what} is longer than ${longestText} characters`;
  };
}

function wording(what: string): ProblemIn {
  return (value, language) => {
    if (!isWordingIn(value, language)) return `${what} is no wording of 1 to ${mostWords} words`;
    // A word of every sentence would be marked in every sentence.
    return isCommonWord(value, language)
      ? `“${value.trim()}” stands in nearly every text, and would be marked in all`
      : null;
  };
}

function list(name: string, problemIn: ProblemIn): ProblemIn {
  return (value, language) => {
    if (!Array.isArray(value)) return `“${name}” is no list`;
    if (value.length > mostInList) return `it has more than ${mostInList} ${name}`;
    for (const item of value) {
      const problem = problemIn(item, language);
      if (problem !== null) return problem;
    }
    return null;
  };
}

function problemInCue(cue: unknown): string | null {
  if (!isText(cue, Number.POSITIVE_INFINITY)) return 'one of its cues is no text';
  if (cue.length > longestWording) return `one of its cues is longer than ${longestWording} characters`;
  return gapsOf(cue) <= mostGaps ? null : `one of its cues has more than ${mostGaps} “…”`;
}

/** A cue's “…”, also those written as three dots. */
function gapsOf(cue: string): number {
  return cue.replaceAll('...', '…').split('…').length - 1;
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= longest;
}

export function isWordingIn(value: unknown, language: WordingRules): value is string {
  if (!isText(value, longestWording)) return false;
  const words = tokenize(value, language).length;
  return words > 0 && words <= mostWords;
}

/** Initials are none, though they spell one: "US", "WHO". */
export function isCommonWord(value: string, language: WordingRules): boolean {
  const [word, ...others] = tokenize(value, language);
  return (
    word !== undefined && others.length === 0 && language.words.stopWords.has(word.lower) && !isAllCapitals(word.text)
  );
}
