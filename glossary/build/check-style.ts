import type { TopicEntry } from '../schema.ts';
import type { Problem, TopicFile } from './read-topics.ts';
import { readingGrade } from './reading-grade.ts';

/** School grades: no definition may need more than the first, and half of them no more than the second. */
const hardestGrade = 14;
export const hardestMedian = 10;

/**
 * The rules of docs/glossary-style.md that a program can hold: definitions that can be read, none that uses its own
 * headword, no word that takes sides, ages or says nothing, a source where a fact must be checked.
 */
export function checkStyle(files: readonly TopicFile[]): readonly Problem[] {
  return files.flatMap(({ file, entries }) =>
    entries.flatMap((entry) =>
      [...gradeProblems(entry), ...circleProblems(entry), ...wordProblems(entry), ...sourceProblems(entry)].map(
        (message) => ({ file, entry: entry.id, message }),
      ),
    ),
  );
}

/** An entry's definitions, one for each sense. */
export function definitionsOf({ definition, senses }: TopicEntry): readonly string[] {
  return senses?.map((sense) => sense.definition) ?? (definition === undefined ? [] : [definition]);
}

function gradeProblems(entry: TopicEntry): readonly string[] {
  return definitionsOf(entry)
    .map((definition) => ({ definition, grade: readingGrade(definition) }))
    .filter(({ grade }) => grade > hardestGrade)
    .map(({ definition, grade }) => `reading grade ${grade.toFixed(1)}, at most ${hardestGrade}: ${definition}`);
}

/** The first sentence defines; those behind it may use the word that is then known. */
function circleProblems(entry: TopicEntry): readonly string[] {
  const headword = stems(entry.term);
  return definitionsOf(entry)
    .filter((definition) => ` ${stems(firstSentence(definition))} `.includes(` ${headword} `))
    .map(() => `a definition uses "${entry.term}" itself`);
}

const firstSentence = (text: string) => text.split(/(?<=[.!?])\s/, 1)[0] ?? '';

/** Words in lower case without endings of the plural, joined by spaces. */
function stems(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .map((word) => word.replace(/(?:ies|es|s|y)$/, ''))
    .join(' ');
}

/** Words that the style sheet bans, with the reason. An entry may use them of which they are the wording. */
const banned: readonly (readonly [words: RegExp, reason: string])[] = [
  [/\b(?:currently|recently|nowadays|these days|at present)\b/i, 'ages'],
  [/\b(?:crucial(?:ly)?|pivotal|plays an? \w* ?role|importantly|this matters|groundbreaking)\b/i, 'says nothing'],
  [/\b(?:obviously|of course|notorious|infamous|so-called|controversial)\b/i, 'judges'],
  [/\b(?:insists?|insisted|(?:admit|claim)(?:s|ed) that)\b/i, 'judges the speaker: "say"'],
  [/\b(?:experts agree|many (?:people )?(?:believe|say|think))\b/i, 'names nobody'],
  [/\billegal (?:aliens?|immigrants?|migrants?)\b/i, 'takes sides'],
  [/!/, 'shouts'],
];

function wordProblems(entry: TopicEntry): readonly string[] {
  const own = [entry.term, ...(entry.aliases ?? [])].join(' ');
  return textsOf(entry).flatMap((text) => bannedIn(text, own));
}

/** What a text of the glossary may not say, each with the reason. @param own names of what it is about, in which the words may stand */
export function bannedIn(text: string, own = ''): readonly string[] {
  return banned.flatMap(([words, reason]) => {
    const found = words.exec(text)?.[0];
    const isOwn = found !== undefined && own.toLowerCase().includes(found.toLowerCase());
    return found === undefined || isOwn ? [] : [`"${found}" ${reason}: ${text}`];
  });
}

/** All sentences of an entry that readers see, without its questions. */
function textsOf({ definition, matters, example, contested, senses = [], unlike = [] }: TopicEntry): readonly string[] {
  const texts = [definition, matters, example, contested?.note];
  const ofSenses = senses.flatMap((sense) => [sense.definition, sense.matters]);
  return [...texts, ...ofSenses, ...unlike.map(({ note }) => note)].filter((text) => text !== undefined);
}

const namedKinds: ReadonlySet<string> = new Set(['law', 'body', 'event', 'place']);

/** What has a name of its own can be looked up; what "by-election" means stands in no one place. */
function sourceProblems({ kind, term, source }: TopicEntry): readonly string[] {
  const isNamed = namedKinds.has(kind) && /^\p{Lu}/u.test(term);
  return isNamed && source === undefined ? [`a ${kind} with a name needs a source`] : [];
}
