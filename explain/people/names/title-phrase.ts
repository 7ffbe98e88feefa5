import { isAllCapitals, isCapitalised, type Word } from '../../text/words.ts';
import type { NameRun } from './name-runs.ts';
import { isDefinite, mostTitleWords, namesOf, rulesOf, touches } from './title-words.ts';

/** First word of the noun phrase whose head is the role noun. `first`: where the sentence begins. */
export function startOfPhrase(run: NameRun, first: number, role: number, end: number): number {
  const { words } = run.block;
  let from = role;
  while (from > first && end - from < mostTitleWords) {
    const word = words[from - 1];
    const next = words[from];
    if (word === undefined || next === undefined) break;
    const coordinated = coordinatedRole(run, from, first);
    if (coordinated !== null) {
      from = coordinated;
      continue;
    }
    if (!touches(run, word, next.start)) break;
    if (isBodyOfThe(run, from - 1) && from - 3 >= first) {
      from -= 3;
      continue;
    }
    if (!belongs(run, from - 1, first) && !isBodyOf(run, from - 1)) break;
    from -= 1;
  }
  return from;
}

/** Whether a word goes on the noun phrase that follows it. */
function belongs(run: NameRun, at: number, first: number): boolean {
  const { words, language } = run.block;
  const { isRoleNoun, looksLikeVerb, titles } = language.names;
  const { stopWords } = language.words;
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined || word.barred || titles.openers.has(word.lower)) return false;
  if (isRoleNoun(word.lower) || titles.roleModifiers.has(word.lower)) return true;
  if (isCapitalised(word.text)) return at > first || !isOpener(run, word);
  const before = words[at - 1];
  if (word.tie === 'hyphen') return !titles.prefixes.has(word.lower);
  if (titles.prefixes.has(before?.lower ?? '')) return false;
  if (before?.tie === 'hyphen') return !stopWords.has(word.lower) || titles.compoundEnds.has(word.lower);
  if (titles.spansOfTime.has(word.lower)) return false;
  if (isCapitalised(next.text) || /^\d/.test(word.text) || isFunctionWord(run, word.lower)) return false;
  return looksLikeVerb(word.lower) ? opensPhrase(run, at) : !titles.beforeVerbs.has(before?.lower ?? '');
}

function isOpener({ block: { language } }: NameRun, { text, lower }: Word): boolean {
  const { titles } = language.names;
  const capitalised = text.slice(0, 1) + text.slice(1).toLowerCase();
  return (
    language.sentences.openers.has(capitalised) ||
    (language.words.stopWords.has(lower) && !titles.openingStopWords.has(lower)) ||
    titles.isAdverb(lower)
  );
}

/** Whether a word that may be a verb stands where only a noun phrase can begin: after a determiner, a preposition, a quotation. */
function opensPhrase(run: NameRun, at: number): boolean {
  const before = run.block.words[at - 1];
  const word = run.block.words[at];
  if (before === undefined || word === undefined) return true;
  const { determiners, beforeNouns, isGerund } = rulesOf(run);
  const gap = run.block.block.text.slice(before.end, word.start);
  if (/^['’]s? $/.test(gap) || /[”"]/u.test(gap)) return !isGerund(word.lower);
  return gap === ' ' && (determiners.has(before.lower) || beforeNouns.has(before.lower));
}

function isFunctionWord({ block: { language } }: NameRun, lower: string): boolean {
  const { titles } = language.names;
  return (
    (language.words.stopWords.has(lower) && !titles.innerStopWords.has(lower)) ||
    language.speech.verbs.has(lower) ||
    titles.isAdverb(lower)
  );
}

/** "Department *of* Correction spokesman" */
function isBodyOf(run: NameRun, at: number): boolean {
  const { words } = run.block;
  const { isOtherName, isRoleNoun, titles } = namesOf(run);
  const [before, tie, after] = [words[at - 1], words[at], words[at + 1]];
  if (before === undefined || tie === undefined || after === undefined || !titles.nameTies.has(tie.lower)) return false;
  return (
    isCapitalised(before.text) && isCapitalised(after.text) && (isOtherName(before.lower) || !isRoleNoun(before.lower))
  );
}

/** "Party for *the* People leader" */
function isBodyOfThe(run: NameRun, at: number): boolean {
  const { isOtherName, titles } = namesOf(run);
  const [body, tie, the, after] = run.block.words.slice(Math.max(0, at - 2), at + 2);
  if (body === undefined || tie === undefined || !isDefinite(run, the) || after === undefined) return false;
  return (
    titles.nameTies.has(tie.lower) && isCapitalised(body.text) && isOtherName(body.lower) && isCapitalised(after.text)
  );
}

/** "chairman, *CEO and* president": position of the role noun before "and", or before the comma of such a row. */
function coordinatedRole(run: NameRun, from: number, first: number): number | null {
  const { words } = run.block;
  const text = run.block.block.text;
  const { isRoleNoun, titles } = namesOf(run);
  const next = words[from];
  const before = words[from - 1];
  if (next === undefined || before === undefined) return null;
  const at = titles.conjunctions.has(before.lower) ? from - 2 : from - 1;
  const role = words[at];
  if (at < first || role === undefined || !isRoleNoun(role.lower) || titles.isPlural(role.lower)) return null;
  const gap = text.slice(role.end, next.start);
  const behind = words[from + 1]?.lower ?? '';
  const isRow =
    (gap.startsWith(' ') && gap.endsWith(' ') && titles.conjunctions.has(gap.trim())) ||
    gap === ' & ' ||
    (gap === ', ' && (titles.conjunctions.has(behind) || titles.rowOffices.has(behind)));
  const isOffice = isCapitalised(next.text) && !isAllCapitals(next.text) && !isCapitalised(role.text);
  return isRow && !isOffice && !isSurnameOffice(run, from) ? at : null;
}

/** "the mayor and Gov. Varga" are two. */
function isSurnameOffice(run: NameRun, from: number): boolean {
  const word = run.block.words[from];
  return word !== undefined && isCapitalised(word.text) && rulesOf(run).surnameTitles.has(word.lower);
}
