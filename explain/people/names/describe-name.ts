import { sentenceAt } from '../../text/prepared-article.ts';
import { spansInQuotes } from '../../text/quoted-spans.ts';
import { speechVerbs } from '../../text/speech-verbs.ts';
import { appositionAfter, appositionBefore, institution, predicateAfter, whoPhrase } from './apposition.ts';
import { isGivenName } from './given-names.ts';
import type { NameRun } from './name-runs.ts';
import { addresses, honorifics, nameSuffixes, rolesThatNeedMore } from './role-words.ts';
import { titleBefore } from './title-before.ts';

/** What the article says a person is, and how sure it is that the name is a person's. */
export interface NameIntroduction {
  /** Empty where nothing says what they are. */
  readonly description: string;
  /** The role comes as a title; a person of one name then need not be introduced before. */
  readonly by: 'title' | 'apposition' | 'speech';
}

/** What says who somebody is stands near the name; and endless sentences must not cost endless time. Characters. */
const farthest = 320;
const verbs = [...speechVerbs];
const speaks = verbs.join('|');
const speechAfter = new RegExp(`^(?:,[^,"“”]{2,90},)?\\s+(?:also\\s+|later\\s+|has\\s+|had\\s+)?(?:${speaks})\\b`, 'u');
/** Not "told": who is told something listens. */
const speechBefore = new RegExp(
  `\\b(?:${verbs.filter((verb) => !/^(?:told|tells|called|urge[ds]|asked|asks)$/.test(verb)).join('|')}|according to)\\s+$`,
  'iu',
);

/**
 * How the article introduces the person of a name: by a title before it ("Foreign Minister Ilse Varga"), an
 * apposition behind it ("Ilse Varga, the mediator,") or before it ("the country's president, Ilse Varga,"), an
 * institution ("Ilse Varga of the Institute"), or only by letting them speak. Null: nothing says that it is a person.
 * @param loneNames words that stand alone as names somewhere in the article, lower case
 */
export function describeName(run: NameRun, loneNames: ReadonlySet<string>): NameIntroduction | null {
  const { before, after } = surroundings(run);
  // "the nationalist Lisk Front, which …": no person.
  if (/^,? which\b/u.test(after)) return null;
  const isSingle = run.to - run.from === 1;
  const isPerson = looksLikePerson(run, loneNames, after);
  const title = titleBefore(run, isPerson);
  const isThing = run.block.words[run.from - 1]?.lower === 'the' && !isPerson;
  const apposition =
    isThing || (isSingle && !isSureMononym(run, after)) ? null : appositionOf(run, before, after, isPerson);
  if (title !== null && standsAlone(title) && !(apposition !== null && /^prof(?:essor|\.)?$/iu.test(title)))
    return { description: withoutOther(title), by: 'title' };
  if (apposition !== null && standsAlone(apposition))
    return { description: withoutOther(apposition), by: 'apposition' };
  if (title !== null || apposition !== null) return { description: '', by: title === null ? 'apposition' : 'title' };
  if (isSingle || isThing) return null;
  const institutionName = institutionAfter(after);
  const speech = speechAfter.test(after) || speechBefore.test(before);
  const addressed = isAddressed(run, isPerson);
  if (addressed || /^,? who\b/u.test(after) || (isPerson && (speech || institutionName !== ''))) {
    return { description: institutionName, by: 'speech' };
  }
  return null;
}

/** Whether the sentence lets the person of the name speak. */
export function speaksHere(run: NameRun): boolean {
  const { before, after } = surroundings(run);
  return speechAfter.test(after) || speechBefore.test(before);
}

function surroundings(run: NameRun): { before: string; after: string } {
  const text = run.block.block.text;
  const start = run.block.words[run.from]?.start ?? 0;
  const end = start + run.text.length;
  const sentence = sentenceAt(run.block, start);
  const own = text.slice(end, Math.min(end + farthest, Math.max(end, sentence?.end ?? end)));
  // "Ilse Varga, MD, PhD, president of …": degrees say nothing.
  const after = own.replace(
    /^(?:, (?:M\.?D|Ph\.?D|D\.?O|R\.?N|M\.?P\.?H|M\.?S|J\.?D|M\.?P|Q\.?C|K\.?C)\.?(?![\p{L}]))+/u,
    '',
  );
  return { before: text.slice(Math.max(sentence?.start ?? 0, start - farthest), start), after };
}

function appositionOf(run: NameRun, before: string, after: string, isPerson: boolean): string | null {
  const start = run.block.words[run.from]?.start ?? 0;
  const behind = appositionAfter(after, isPerson);
  const infront = appositionBefore(before, after);
  const bare = / (who [^,.;:"“”()—]{3,90})/u.exec(after.slice(0, 100));
  const relative = bare?.index === 0 ? whoPhrase(bare[1] ?? '') : null;
  const predicate = predicateAfter(after);
  return (
    (behind?.startsWith('who ') ? (infront ?? behind) : (behind ?? infront)) ??
    relative ??
    (predicate !== null && isQuoted(run, start) ? null : predicate)
  );
}

/** "Dr. Varga", but not "the Lord Chamberlain". */
function isAddressed(run: NameRun, isPerson: boolean): boolean {
  const [before, address] = [run.block.words[run.from - 2], run.block.words[run.from - 1]];
  if (address === undefined || !addresses.has(address.lower) || before?.lower === 'the') return false;
  return isPerson || !honorifics.has(address.lower);
}

/** Inside a quotation "he is a fighter" is praise, not an introduction. */
function isQuoted(run: NameRun, start: number): boolean {
  return spansInQuotes(run.block.block.text).some(([from, to]) => from <= start && start < to);
}

/** A given name, an initial, a particle, an age, or a surname that later stands alone: no body is called so. */
function looksLikePerson(run: NameRun, loneNames: ReadonlySet<string>, after: string): boolean {
  const words = run.block.words.slice(run.from, run.to);
  const [first, last] = [words[0]?.lower ?? '', words.at(-1)?.lower ?? ''];
  if (isGivenName(first) || nameSuffixes.has(last)) return true;
  if (words.slice(0, -1).some(({ text }) => text.length === 1 || /^\p{Ll}/u.test(text))) return true;
  if (/^(?:,| \()(?:aged? )?\d{2}[,)]/u.test(after)) return true;
  return loneNames.has(last) && !loneNames.has(first);
}

const months: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august']);

/** "Lorena, a nurse who …": one name is enough where it is a given name or an age follows. */
function isSureMononym(run: NameRun, after: string): boolean {
  const name = run.block.words[run.from]?.lower ?? '';
  if (months.has(name) || !/^(?: \([^()]{1,40}\))?(?:, \d{1,2})?, (?:an?|the|his|her|their|one)\s/u.test(after))
    return false;
  return isGivenName(name) || /^, \d{1,2}, /u.test(after);
}

/** Not "member", "author", "another woman", "of Lisk": alone they say nothing. */
function standsAlone(description: string): boolean {
  const words = description
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !/^(?:an?|the|another|second|third|one)$/.test(word));
  const only = words[0] ?? 'another';
  return words.length > 1 || !(rolesThatNeedMore.has(only) || rolesThatNeedMore.has(only.replace(/s$/, '')));
}

/** "Another villager" is a villager. */
function withoutOther(description: string): string {
  return description.replace(/^another\s/iu, '');
}

/** "of the Institute for Peace", after a name; empty if there is none. */
function institutionAfter(after: string): string {
  const found = /^,? ((?:of|from) (?:the )?\p{Lu}[^,.;:"“”()—]{2,80})/u.exec(after)?.[1];
  const phrase = found?.split(new RegExp(`\\s(?:${speaks})\\s`, 'u'))[0]?.trim();
  return phrase === undefined ? '' : (institution(phrase) ?? '');
}
