import { sentenceAt } from '../../text/prepared-article.ts';
import { spansInQuotes } from '../../text/quoted-spans.ts';
import type { NameIntroduction } from './figure.ts';
import type { NameRun } from './name-runs.ts';
import { isKin } from './of-office.ts';
import { titleBefore } from './title-before.ts';

/** What says who somebody is stands near the name; and endless sentences must not cost endless time. Characters. */
const farthest = 320;

/**
 * How the article introduces the person of a name: by a title before it ("Foreign Minister Ilse Varga"), an
 * apposition behind it ("Ilse Varga, the mediator,") or before it ("the country's president, Ilse Varga,"), an
 * institution ("Ilse Varga of the Institute"), or only by letting them speak. Null: nothing says that it is a person.
 * @param loneNames words that stand alone as names somewhere in the article, lower case
 * @param surnames those of exactly one person whom the article names in full, lower case
 */
export function describeName(
  run: NameRun,
  loneNames: ReadonlySet<string>,
  surnames: ReadonlySet<string>,
): NameIntroduction | null {
  const { before, after } = surroundings(run);
  const { words, names, speech } = run.block.language;
  const { introductions, titles } = names;
  // "the nationalist Lisk Front, which …": no person.
  if (introductions.relativeOfThing.test(after)) return null;
  const isSingle = run.to - run.from === 1;
  const isPerson = looksLikePerson(run, loneNames, after);
  const title = titleBefore(run, isPerson);
  const isThing = words.definiteArticles.has(run.block.words[run.from - 1]?.lower ?? '') && !isPerson;
  const isSurname = isSingle && surnames.has(run.block.words[run.from]?.lower ?? '');
  const apposition =
    isThing || (isSingle && !isSurname && !isSureMononym(run, after))
      ? null
      : appositionOf(run, before, after, isPerson);
  const said = [title, apposition].filter((one) => one !== null).map(introductions.tidied);
  if (said.length > 0) {
    const isAcademic = title !== null && titles.academic.test(title);
    const description = (isAcademic ? said.toReversed() : said).map(introductions.whole).find(Boolean) ?? '';
    const role = description === '' ? (said[0] ?? '') : description;
    return { description, role, by: title === null ? 'apposition' : 'title' };
  }
  const relative = introductions.relative(after);
  if (isSurname && relative !== null) return { description: '', role: relative, by: 'speech' };
  if (isSingle || isThing) return null;
  const residence = isPerson ? introductions.residence(after) : null;
  const institutionName = introductions.institution(after);
  const isSpeaking = speech.speaksBehind.test(after) || speech.speaksBefore.test(before);
  const addressed = isAddressed(run, isPerson);
  const isAged = isPerson && introductions.age.test(after);
  if (
    addressed ||
    introductions.relativeOfPerson.test(after) ||
    (isPerson && (isSpeaking || isAged || residence !== null || institutionName !== ''))
  ) {
    const role = institutionName || (relative ?? residence ?? '');
    return { description: institutionName, role, by: 'speech' };
  }
  return null;
}

/** Whether the sentence lets the person of the name speak. */
export function speaksHere(run: NameRun): boolean {
  const { before, after } = surroundings(run);
  const { speaksBehind, speaksBefore } = run.block.language.speech;
  return speaksBehind.test(after) || speaksBefore.test(before);
}

function surroundings(run: NameRun): { before: string; after: string } {
  const text = run.block.block.text;
  const start = run.block.words[run.from]?.start ?? 0;
  const end = start + run.text.length;
  const sentence = sentenceAt(run.block, start);
  const own = text.slice(end, Math.min(end + farthest, Math.max(end, sentence?.end ?? end)));
  // "Ilse Varga, MD, PhD, president of …": degrees say nothing.
  const after = own.replace(run.block.language.names.introductions.degrees, '');
  return { before: text.slice(Math.max(sentence?.start ?? 0, start - farthest), start), after };
}

function appositionOf(run: NameRun, before: string, after: string, isPerson: boolean): string | null {
  const start = run.block.words[run.from]?.start ?? 0;
  const rules = run.block.language.names.introductions;
  const behind = rules.after(after, isPerson);
  const infront = rules.before(before, after);
  const predicate = rules.predicate(after);
  const isLesser = isKin(behind ?? '', run.block.language.names);
  return (
    (isLesser ? (infront ?? behind) : (behind ?? infront)) ??
    (predicate !== null && isQuoted(run, start) ? null : predicate)
  );
}

/** "Dr. Varga", but not "the Lord Chamberlain". */
function isAddressed(run: NameRun, isPerson: boolean): boolean {
  const { names, words } = run.block.language;
  const [before, address] = [run.block.words[run.from - 2], run.block.words[run.from - 1]];
  if (address === undefined || !names.addresses.has(address.lower) || words.definiteArticles.has(before?.lower ?? ''))
    return false;
  return isPerson || !names.honorifics.has(address.lower);
}

/** Inside a quotation "he is a fighter" is praise, not an introduction. */
function isQuoted(run: NameRun, start: number): boolean {
  return spansInQuotes(run.block.block.text).some(([from, to]) => from <= start && start < to);
}

/** A given name, an initial, a particle, an age, or a surname that later stands alone: no body is called so. */
function looksLikePerson(run: NameRun, loneNames: ReadonlySet<string>, after: string): boolean {
  const { isGivenName, suffixes, introductions } = run.block.language.names;
  const words = run.block.words.slice(run.from, run.to);
  const [first, last] = [words[0]?.lower ?? '', words.at(-1)?.lower ?? ''];
  if (isGivenName(first) || suffixes.has(last)) return true;
  if (words.slice(0, -1).some(({ text }) => text.length === 1 || /^\p{Ll}/u.test(text))) return true;
  if (introductions.age.test(after)) return true;
  return loneNames.has(last) && !loneNames.has(first);
}

/** "Lorena, a nurse who …": one name is enough where it is a given name or an age follows. */
function isSureMononym(run: NameRun, after: string): boolean {
  const { names, words } = run.block.language;
  const name = run.block.words[run.from]?.lower ?? '';
  const isMonth = words.months.some((month) => month.toLowerCase() === name);
  if (isMonth || !names.introductions.afterLoneName.test(after)) return false;
  return names.isGivenName(name) || /^, \d{1,2}, /u.test(after);
}
