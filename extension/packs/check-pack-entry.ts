import type { RefusedEntry } from '../../contract/pack-findings.ts';
import type { Language } from '../../explain/language/language.ts';
import { isAllCapitals, tokenize } from '../../explain/text/words.ts';
import type { PackEntry } from './pack.ts';

/** Characters; a wording longer than a line is none, a definition longer than a card is unread. */
export const longestWording = 80;
export const longestText = 1000;
const mostWords = 12;
export const mostInList = 40;
/** Each “…” of a cue may stand for up to six words, so that looking for it takes seven times as long as without. */
const mostGaps = 3;

type Checked = ({ readonly entry: PackEntry } | { readonly refused: RefusedEntry }) & {
  /** Of fields that packs do not have, which are passed over. */
  readonly unknownKeys: readonly string[];
};

const knownKeys: ReadonlySet<string> = new Set<keyof PackEntry>([
  'term',
  'definition',
  'short',
  'aliases',
  'matters',
  'example',
  'cues',
  'verbs',
]);

/**
 * Reads one item of a pack's list. Checked by hand and not by a schema: of
 * 200,000 items each needs a microsecond, and one sentence that says what is wrong with it.
 * @param at position in the file, to name an item without a term
 * @param language that of the pack
 */
export function checkPackEntry(item: unknown, at: number, language: Language): Checked {
  const fields = item !== null && typeof item === 'object' ? (item as Readonly<Record<string, unknown>>) : {};
  const name = typeof fields.term === 'string' && fields.term.trim() !== '' ? fields.term.trim() : `entry ${at + 1}`;
  const unknownKeys = Array.isArray(item) ? [] : Object.keys(fields).filter((key) => !knownKeys.has(key));
  const problem = problemOf(fields, language);
  if (problem !== null) return { refused: { name: name.slice(0, longestWording), problem }, unknownKeys };
  const { term, definition, short, aliases, matters, example, cues, verbs } = fields as unknown as PackEntry;
  return {
    entry: {
      term: term.trim(),
      definition: definition.trim(),
      ...(short === undefined ? {} : { short: short.trim() }),
      ...(aliases === undefined ? {} : { aliases: aliases.map((alias) => alias.trim()) }),
      ...(matters === undefined ? {} : { matters: matters.trim() }),
      ...(example === undefined ? {} : { example: example.trim() }),
      ...(cues === undefined ? {} : { cues: cues.map((cue) => cue.trim()) }),
      ...(verbs === undefined ? {} : { verbs: verbs.map((verb) => verb.trim()) }),
    },
    unknownKeys,
  };
}

function problemOf(fields: Readonly<Record<string, unknown>>, language: Language): string | null {
  const { term, definition, short, aliases, matters, example, cues, verbs } = fields;
  const isWording = (value: unknown): value is string => isWordingIn(value, language);
  if (term === undefined) return 'it has no term';
  if (!isWording(term)) return wrongWording('its term');
  if (!isText(definition, longestText)) return `its definition is missing, or longer than ${longestText} characters`;
  if (short !== undefined && !isWording(short)) return wrongWording('its short form');
  if (aliases !== undefined && !isList(aliases, isWording)) return wrongWording('one of its aliases');
  if (verbs !== undefined && !isList(verbs, isWording)) return wrongWording('one of its verbs');
  if (matters !== undefined && !isText(matters, longestText)) return '“matters” is no text';
  if (example !== undefined && !isText(example, longestText)) return '“example” is no text';
  return (
    (cues === undefined ? null : problemOfCues(cues)) ??
    problemOfCommonWords([term, short ?? '', ...(aliases ?? []), ...(verbs ?? [])], language)
  );
}

/** A word of every sentence would be marked in every sentence. */
function problemOfCommonWords(wordings: readonly string[], language: Language): string | null {
  const common = wordings.find((wording) => isCommonWord(wording, language));
  return common === undefined ? null : `“${common.trim()}” stands in nearly every text, and would be marked in all`;
}

/** Initials are none, though they spell one: "US", "WHO". */
export function isCommonWord(wording: string, language: Language): boolean {
  const [word, ...others] = tokenize(wording, language);
  return (
    word !== undefined && others.length === 0 && language.words.stopWords.has(word.lower) && !isAllCapitals(word.text)
  );
}

function problemOfCues(cues: unknown): string | null {
  if (!isList(cues, (cue) => isText(cue, Number.POSITIVE_INFINITY))) return '“cues” is no list of texts';
  if (!cues.every((cue) => cue.length <= longestWording)) {
    return `one of its cues is longer than ${longestWording} characters`;
  }
  return cues.every((cue) => gapsOf(cue) <= mostGaps) ? null : `one of its cues has more than ${mostGaps} “…”`;
}

/** A cue's “…”, also those written as three dots. */
function gapsOf(cue: string): number {
  return cue.replaceAll('...', '…').split('…').length - 1;
}

const wrongWording = (what: string) => `${what} is no wording of 1 to ${mostWords} words`;

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= longest;
}

export function isWordingIn(value: unknown, language: Language): value is string {
  if (!isText(value, longestWording)) return false;
  const words = tokenize(value, language).length;
  return words > 0 && words <= mostWords;
}

function isList<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is readonly Item[];
function isList(value: unknown, isItem: (item: unknown) => boolean): boolean;
function isList(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length <= mostInList && value.every(isItem);
}
