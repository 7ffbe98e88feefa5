import type { WordingRules } from '../../explain/language/language.ts';
import { isAllCapitals, tokenize } from '../../explain/text/words.ts';
import { type Message, message } from '../../i18n/message.ts';
import type { PackEntry } from './pack.ts';

/** Characters; a wording longer than a line is none, a definition longer than a card is unread. */
export const longestWording = 80;
export const longestText = 1000;
export const longestTopic = 40;
const mostWords = 12;
export const mostInList = 40;
/** Each “…” of a cue may stand for up to six words, so that looking for it takes seven times as long as without. */
const mostGaps = 3;

type ProblemIn = (value: unknown, language: WordingRules) => Message | null;

/** What is wrong with the value of a field, in half a sentence; null: nothing. In the order in which they are looked at. */
export const problemInField: Readonly<Record<keyof PackEntry, ProblemIn>> = {
  term: wording('term'),
  definition: problemInDefinition,
  short: wording('short'),
  aliases: list('aliases', wording('aliases')),
  verbs: list('verbs', wording('verbs')),
  matters: text('matters'),
  example: text('example'),
  cues: list('cues', problemInCue),
  topic: (value) => (isText(value, longestTopic) ? null : message('problems.entry.topic', { most: longestTopic })),
  level: (value) => (value === 1 || value === 2 || value === 3 ? null : message('problems.entry.level')),
};

function problemInDefinition(value: unknown): Message | null {
  const fault = faultOfText(value);
  if (fault === 'long') return message('problems.entry.definition.long', { most: longestText });
  return fault && message(`problems.entry.definition.${fault}`);
}

function text(field: 'matters' | 'example'): ProblemIn {
  return (value) => {
    const fault = faultOfText(value);
    return fault && message(`problems.entry.field.${fault}`, { field, most: longestText });
  };
}

function faultOfText(value: unknown): 'noText' | 'empty' | 'long' | null {
  if (typeof value !== 'string') return 'noText';
  if (value.trim() === '') return 'empty';
  return value.length <= longestText ? null : 'long';
}

function wording(field: 'term' | 'short' | 'aliases' | 'verbs'): ProblemIn {
  return (value, language) => {
    if (!isWordingIn(value, language)) return message(`problems.entry.noWording.${field}`, { most: mostWords });
    // A word of every sentence would be marked in every sentence.
    return isCommonWord(value, language) ? message('problems.entry.common', { wording: value.trim() }) : null;
  };
}

function list(field: 'aliases' | 'verbs' | 'cues', problemIn: ProblemIn): ProblemIn {
  return (value, language) => {
    if (!Array.isArray(value)) return message('problems.entry.notList', { field });
    if (value.length > mostInList) return message(`problems.entry.tooMany.${field}`, { most: mostInList });
    for (const item of value) {
      const problem = problemIn(item, language);
      if (problem !== null) return problem;
    }
    return null;
  };
}

function problemInCue(cue: unknown): Message | null {
  if (!isText(cue, Number.POSITIVE_INFINITY)) return message('problems.entry.cue.noText');
  if (cue.length > longestWording) return message('problems.entry.cue.long', { most: longestWording });
  return gapsOf(cue) <= mostGaps ? null : message('problems.entry.cue.gaps', { most: mostGaps });
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
