import { isCapitalised, type Word } from '../../text/words.ts';
import type { CaseContext } from './case-context.ts';
import { owns } from './owns.ts';

/** Whether what stands behind a name makes another name of it: "Brookings Institution Press", "Islamic State of Mali". */
export function makesOtherName(context: CaseContext, to: number): boolean {
  return endsAsFirm(context, to) || hasSibling(context, to) || goesOnBehindTie(context, to);
}

/** The same of initials: "AEMO Services", "NYSE American", and of a body "ACLU Foundation". */
export function makesOtherInitials(context: CaseContext, to: number, isBody: boolean): boolean {
  const { endsOfBodies } = context.language.terms.longerNames;
  const end = lastOfName(context, to);
  if (end === null) return false;
  return endsAsFirm(context, to) || (isBody && endsOfBodies.has(end.lower)) || endsInNationality(context, to);
}

/** The same in a headline, where every word has a capital: only where the article's text has that name, too. */
export function isOtherNameInHeadline(context: CaseContext, to: number): boolean {
  const { words, names, language } = context;
  const { endsOfFirms, endsOfWorks, endsOfBodies } = language.terms.longerNames;
  const [last, next] = [words[to - 1], words[to]];
  if (last?.tie !== 'space' || next === undefined || owns(last, next) || !names(last.lower, next.lower)) return false;
  return [endsOfFirms, endsOfWorks, endsOfBodies].some((ends) => ends.has(next.lower));
}

/** Whether a body or thing stands before that is named for it: "University of Kashmir", "Select Committee on the …". */
export function isNamedFor({ words, opens, language }: CaseContext, from: number): boolean {
  const { headsOf, headsAbout, beforeHeads, tieOf, tiesAbout } = language.terms.longerNames;
  const { definiteArticles } = language.words;
  const at = definiteArticles.has(words[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  const [before, head, tie] = [words[at - 2], words[at - 1], words[at]];
  if (head?.tie !== 'space' || tie?.tie !== 'space') return false;
  if (!isCapitalised(head.text)) return false;
  // "Friends of Kashmir" may be anybody's where a sentence begins, "University of Kashmir" not.
  const isPlural = language.terms.singularsOf(head.lower).length > 0;
  if (tie.lower === tieOf) return headsOf.has(head.lower) && !(opens.has(at - 1) && isPlural);
  if (opens.has(at - 1) || !tiesAbout.has(tie.lower) || !headsAbout.has(head.lower)) return false;
  if (before?.tie !== 'space' || !isCapitalised(before.text)) return true;
  return beforeHeads.has(before.lower) || language.terms.beforeNames.has(before.lower);
}

/** The word right behind a name where it belongs to it and no further one does: "GDP *Venture*", not "Press Secretary". */
function lastOfName({ words }: CaseContext, to: number): Word | null {
  const [last, next, second] = [words[to - 1], words[to], words[to + 1]];
  if (last?.tie !== 'space' || next === undefined || !isCapitalised(next.text) || owns(last, next)) return null;
  const goesOn = next.tie === 'space' && second !== undefined && isCapitalised(second.text) && !owns(next, second);
  return goesOn ? null : next;
}

function endsAsFirm(context: CaseContext, to: number): boolean {
  const { endsOfFirms, endsOfWorks } = context.language.terms.longerNames;
  const end = lastOfName(context, to);
  return end !== null && (endsOfFirms.has(end.lower) || endsOfWorks.has(end.lower));
}

/** "NYSE American", but not "the CIA Russian desk". */
function endsInNationality(context: CaseContext, to: number): boolean {
  const { words, language } = context;
  const end = lastOfName(context, to);
  if (end === null || !language.terms.nationality.test(end.lower)) return false;
  const next = words[to + 1];
  return end.tie !== 'space' || owns(end, next) || language.words.stopWords.has(next?.lower ?? '');
}

/** "Fortune 500 Europe": another list of the same maker. */
function hasSibling(context: CaseContext, to: number): boolean {
  const end = lastOfName(context, to);
  return (
    /^\d+$/.test(context.words[to - 1]?.text ?? '') &&
    context.language.terms.longerNames.partsOfWorld.has(end?.lower ?? '')
  );
}

/** Words with capitals in the name of a field: "Diaspora Affairs". */
const longestField = 4;

/** "State Department for Diaspora Affairs", "Islamic State of Afghanistan". */
function goesOnBehindTie({ words, language }: CaseContext, to: number): boolean {
  const { tieOf, tieOfFields, endsOfFields, endsOfOffices, endsOfStates } = language.terms.longerNames;
  const [last, tie] = [words[to - 1], words[to]];
  if (last?.tie !== 'space' || tie?.tie !== 'space') return false;
  if (tie.lower === tieOf)
    return endsOfStates.has(last.lower) && language.senses.countries.has(words[to + 1]?.lower ?? '');
  if (tie.lower !== tieOfFields || !endsOfOffices.has(last.lower)) return false;
  const field = words.slice(to + 1, to + 1 + longestField);
  const end = field.findIndex(
    ({ text, tie: behind }, at) => behind !== 'space' || !isCapitalised(field[at + 1]?.text ?? text),
  );
  const name = field.slice(0, end < 0 ? field.length : end + 1);
  return name.length > 1 && endsOfFields.has(name.at(-1)?.lower ?? '');
}
