import { sentenceOpeners } from '../text/abbreviations.ts';
import { sentenceAt } from '../text/prepared-article.ts';
import { isCapitalised } from '../text/words.ts';
import type { NameRun } from './name-runs.ts';
import { addresses, isOtherName, isRoleNoun, roleModifiers, surnameTitles } from './role-words.ts';

/** What the article says a person is, and how sure it is that the name is a person's. */
export interface Introduction {
  readonly description: string;
  /** A role says so; or somebody who speaks. */
  readonly by: 'role' | 'speech';
}

const mostTitleWords = 9;
const mostAppositionLetters = 160;
const speaks =
  'said|says|told|tells|added|adds|wrote|writes|argued|argues|warned|warns|explained|explains|noted|notes|claimed|insisted|tweeted|acknowledged|testified|recalled|stressed|replied';
const speechAfter = new RegExp(`^(?:,[^,"“”]{2,90},)?\\s+(?:also\\s+|later\\s+|has\\s+|had\\s+)?(?:${speaks})\\b`, 'u');
/** Not "told": who is told something listens. */
const speechBefore = new RegExp(`(?:${speaks.replace('told|tells|', '')}|according to)\\s+$`, 'iu');

/**
 * How the article introduces the person of a name: by a title before it ("Foreign Minister Ilse Varga"), an
 * apposition behind it ("Ilse Varga, the mediator,") or before it ("the country's president, Ilse Varga,"), an
 * institution ("Ilse Varga of the Institute"), or only by letting them speak. Null: nothing says that it is a person.
 */
export function describeName(run: NameRun): Introduction | null {
  const text = run.block.block.text;
  const start = run.block.words[run.from]?.start ?? 0;
  const end = run.block.words[run.to - 1]?.end ?? 0;
  const sentence = sentenceAt(run.block, start);
  const before = text.slice(sentence?.start ?? 0, start);
  const after = text.slice(end, Math.max(end, sentence?.end ?? end));
  const several = run.to - run.from > 1;
  const title = titleBefore(run, several);
  if (title !== null) return { description: title, by: 'role' };
  if (!several) return null;
  const apposition = appositionAfter(after) ?? appositionBefore(before, after) ?? predicateAfter(after);
  if (apposition !== null) return { description: apposition, by: 'role' };
  const institution = institutionAfter(after);
  const speech = speechAfter.test(after) || speechBefore.test(before);
  const addressed = addresses.has(run.block.words[run.from - 1]?.lower ?? '');
  if (speech || addressed || isBody(institution)) return { description: institution, by: 'speech' };
  return null;
}

/** "longtime Activision CEO", "Foreign Minister": the words before the name, back to where they stop belonging to it. */
function titleBefore(run: NameRun, several: boolean): string | null {
  const { words } = run.block;
  const text = run.block.block.text;
  const role = roleBefore(run);
  if (role === null || (!several && !isSurnameTitle(run, role))) return null;
  let from = role;
  while (from > 0 && run.from - from < mostTitleWords) {
    const word = words[from - 1];
    const next = words[from];
    if (word === undefined || next === undefined || !touches(text, word.end, next.start)) break;
    const opens = run.block.sentences.some((sentence) => sentence.from === from - 1);
    const isName = isCapitalised(word.text) && !(opens && sentenceOpeners.has(word.text));
    const belongs = roleModifiers.has(word.lower) || isRoleNoun(word.lower) || isName;
    if (!belongs && !isTie(words[from - 2]?.text, word.lower)) break;
    from -= 1;
  }
  const determiner = words[from - 1];
  if (
    determiner !== undefined &&
    determiners.has(determiner.lower) &&
    touches(text, determiner.end, words[from]?.start ?? 0)
  )
    from -= 1;
  return text.slice(words[from]?.start ?? 0, words[run.from]?.start).trim();
}

const determiners: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my']);

/** Position of the role noun before a name: just before it, or with a body between ("Ambassador to the European Union"). */
function roleBefore(run: NameRun): number | null {
  const { words } = run.block;
  const text = run.block.block.text;
  let at = run.from - 1;
  while (at >= 0 && run.from - at <= mostTitleWords) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined || next === undefined || !touches(text, word.end, next.start)) return null;
    if (isRoleNoun(word.lower)) return at;
    const between =
      isOtherName(word.lower) || (at < run.from - 1 && (isCapitalised(word.text) || bodyTies.has(word.lower)));
    if (addresses.has(word.lower) || !between) return null;
    at -= 1;
  }
  return null;
}

const bodyTies: ReadonlySet<string> = new Set(['of', 'to', 'for', 'the', 'and']);

/** "President Biden", but not "the president's order". */
function isSurnameTitle(run: NameRun, role: number): boolean {
  const word = run.block.words[role];
  const name = run.block.words[run.from];
  if (word === undefined || name === undefined || role !== run.from - 1) return false;
  return surnameTitles.has(word.lower) && /^\.? $/.test(run.block.block.text.slice(word.end, name.start));
}

/** "Minister *of* Finance", "Secretary *of* State". */
function isTie(before: string | undefined, lower: string): boolean {
  return (lower === 'of' || lower === 'for') && before !== undefined && isRoleNoun(before.toLowerCase());
}

/** Whether two words belong together: over a space or hyphen, or over the stop of a title ("Sen. Warner"). */
function touches(text: string, end: number, start: number): boolean {
  const gap = text.slice(end, start);
  return (
    /^(?:['’]s?)?[ -]$/.test(gap) ||
    (gap === '. ' && /(?:^|[\s.])\p{Lu}\p{Ll}{0,4}$/u.test(text.slice(Math.max(0, end - 6), end)))
  );
}

function appositionAfter(after: string): string | null {
  const found = /^,\s+(?:\d{1,3},\s+)?(.+)$/su.exec(after)?.[1]?.slice(0, mostAppositionLetters);
  if (found === undefined) return null;
  const phrase = found.split(/,\s|[;:"“”—–]|\.$|[?!]|,$|\s-\s/u)[0]?.trim() ?? '';
  if (phrase.length < 3) return null;
  if (/^(?:who|whose)\s/u.test(phrase)) return phrase;
  const words = phrase.toLowerCase().split(/\s+/);
  if (/^(?:of|from)\s(?:the\s)?\p{Lu}/u.test(phrase)) return phrase;
  const head = words.slice(0, 12).findIndex((word) => isRoleNoun(word.replace(/['’]s?$/, '')));
  const opens = /^(?:an?|the|one|his|her|its|their|our|my|another)\b/u.test(phrase);
  if (head < 0) return null;
  return opens || head <= 4 ? phrase : null;
}

/** Where a phrase may begin that says what somebody is: "the …", "her …", "the country's …", "Acme's …". */
const determined =
  /(?:^|\s)(?=(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y)\s|\p{Lu}[\p{L}-]+['’]s\s))/gu;

function appositionBefore(before: string, after: string): string | null {
  if (!before.endsWith(', ')) return null;
  const phrase = /([^,;:.“”"()—–]{4,120}),\s$/u.exec(before)?.[1]?.trim();
  if (phrase === undefined) return null;
  // "Minister for Works, Ilse Varga" and "As director for Europe, Ilse Varga" open a sentence.
  const opens = before.trimStart().startsWith(phrase) ? phrase.replace(/^As\s/u, '') : null;
  if (opens !== null && opensWithRole(opens)) return opens;
  if (!/^(?:[,.;:!?”"]|\s—|$)/u.test(after)) return null;
  const starts = [...phrase.matchAll(determined)].map((match) => match.index);
  return (
    starts
      .map((at) => phrase.slice(at).trim())
      .filter(hasRole)
      .at(-1) ?? null
  );
}

function opensWithRole(phrase: string): boolean {
  const words = phrase.split(/\s+/);
  const singular = words.slice(0, 3).some((word) => isRoleWord(word) && !/s$/.test(word));
  return singular && !sentenceOpeners.has(words[0] ?? '');
}

/** "Abu Amer is the head of …", "Sinwar was named the new leader of …" */
function predicateAfter(after: string): string | null {
  const phrase =
    /^ (?:is|was|became|(?:was|is|has been|had been) (?:named|appointed|elected|chosen as|made)) ((?:the|an?|one of) [^,.;:"“”()—]{3,90})/u.exec(
      after,
    )?.[1];
  return phrase?.split(/\s+/).slice(0, 6).some(isRoleWord)
    ? (phrase.split(/\s(?:on \p{Lu}\w+day|last|this|in \d{4})\b/u)[0] ?? null)
    : null;
}

/** "of the Institute for Peace", after a name; empty if there is none. */
function institutionAfter(after: string): string {
  const found = /^ ((?:of|from) (?:the )?\p{Lu}[^,.;:"“”]{2,80})/u.exec(after)?.[1];
  return found === undefined ? '' : untilVerb(found);
}

function isBody(phrase: string): boolean {
  return phrase.toLowerCase().split(/\s+/).some(isOtherName);
}

function hasRole(phrase: string): boolean {
  return phrase.split(/\s+/).some(isRoleWord);
}

function isRoleWord(word: string): boolean {
  return isRoleNoun(word.toLowerCase().replace(/['’]s?$/, ''));
}

function untilVerb(phrase: string): string {
  return phrase.split(new RegExp(`\\s(?:${speaks}|is|was|has|had)\\s`, 'u'))[0]?.trim() ?? phrase;
}
